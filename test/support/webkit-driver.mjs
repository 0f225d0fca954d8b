/** Starts WebKitGTK's WebDriver on a screen of its own (Xvfb); both end with this process. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { requireBrowser } from '../../scripts/browsers.mjs';

/** Gives the port that the driver listens on. */
export async function startWebKitDriver() {
  const driver = requireBrowser('webkit');
  const display = await startScreen();
  const port = await freePort();
  startQuietly(driver, [`--port=${port}`], {
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    // WebKit's sandbox needs user namespaces, which root in a container does not have.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  });
  await answering(port);
  return port;
}

/** Xvfb finds a free display number itself and writes it to the file descriptor it is given. */
async function startScreen() {
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  endWithThisProcess(screen);
  return new Promise((resolve, reject) => {
    screen.on('error', reject);
    screen.on('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    screen.stdio[3].once('data', (digits) => resolve(Number(String(digits))));
  });
}

function startQuietly(program, parameters, environment) {
  const child = spawn(program, parameters, { env: { ...process.env, ...environment }, stdio: 'ignore' });
  endWithThisProcess(child);
}

function endWithThisProcess(child) {
  child.unref();
  process.on('exit', () => child.kill());
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds.');
}

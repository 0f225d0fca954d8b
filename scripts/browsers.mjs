/**
 * The browsers that the tests run in: where they are, and how to get them on a machine that has none.
 * Plain Node, so that it can say what is missing before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Each engine: the variable that names its program, the usual places, and Debian's packages for it. */
const engines = {
  chromium: {
    variable: 'CHROME_PATH',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr', 'fonts-liberation'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    places: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
    needs: ['/usr/bin/Xvfb'],
  },
};

/** The path of an engine's program (for WebKit of its driver), or `null` where there is none. */
export function findBrowser(name) {
  const { variable, places, needs = [] } = engines[name];
  const given = process.env[variable];
  if (given) return existsSync(given) ? given : null;
  if (!needs.every((path) => existsSync(path))) return null;
  return places.find((path) => existsSync(path)) ?? null;
}

/** As `findBrowser`, but installs the distribution's package where it may; otherwise says what to type and throws. */
export function requireBrowser(name) {
  return findBrowser(name) ?? installBrowser(name);
}

function installBrowser(name) {
  const { variable, packages } = engines[name];
  const given = process.env[variable];
  if (given) throw new Error(`${variable} names ${given}, which does not exist.`);
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(`No ${name} was found. Install it, or name it: ${variable}=/path/to/it npm test`);
  }
  if (process.getuid?.() !== 0) {
    throw new Error(`No ${name} was found. To install it, type: sudo ${command}`);
  }
  console.log(`No ${name} was found; installing Debian's: ${command}`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, encoding: 'utf8' };
  spawnSync('apt-get', ['update'], options);
  const { status, stdout, stderr } = spawnSync('apt-get', command.split(' ').slice(1), options);
  if (status !== 0) throw new Error(`${command} failed.\n${stdout}${stderr}`);
  const found = findBrowser(name);
  if (!found) throw new Error(`${packages[0]} was installed, but no ${name} was found afterwards.`);
  return found;
}

/** For Chromium without a screen: no sandbox where there is no other user to drop to, and no calls to the network. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Runs tests and adds up what the runners counted.
 *
 *     node scripts/test.mjs [node] [chromium] [firefox] [webkit] [files…]
 *
 * `node` runs the *.test.mjs files with node:test (the package, the house rules, whole pages driven from outside), the
 * others run the *.test.ts files in that browser. Without files: all of them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './browsers.mjs';
import { ensureBuilt } from './ensure-built.mjs';

const BROWSERS = { chromium: '', firefox: 'firefox.', webkit: 'webkit.' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for.
const CURSOR_CODES = /\u001b\[\d*[AGK]/g;

/** How the reporter names a file that did not get as far as its tests (browser-reporter.mjs). */
const NOT_RUN = 'The file could not be run';
const BROKEN_OFF = Symbol('broken off');

const words = process.argv.slice(2);
const files = words.filter((word) => word.includes('.test.'));
const suites = words.filter((word) => !files.includes(word));
const scratch = mkdtempSync(join(tmpdir(), 'improvement-widgets-test-'));

const total = { passed: 0, failed: 0 };
for (const suite of suites) {
  const counts = await runSuite(suite);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runSuite(suite) {
  const extension = suite === 'node' ? '.test.mjs' : '.test.ts';
  const chosen = files.filter((file) => file.endsWith(extension));
  if (files.length > 0 && chosen.length === 0) return { passed: 0, failed: 0 };
  try {
    return await (suite === 'node' ? runInNode(chosen) : runInBrowser(suite, chosen));
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

function runInNode(chosen) {
  ensureBuilt();
  requireBrowser('chromium');
  const tests = chosen.length > 0 ? chosen : allNodeTests();
  return run(['--test', '--test-concurrency=2', '--test-reporter=./test/support/node-reporter.mjs', ...tests]);
}

function allNodeTests() {
  const names = readdirSync('test', { recursive: true });
  return names.filter((name) => name.endsWith('.test.mjs')).map((name) => join('test', name));
}

/**
 * WebKitGTK's driver now and then stops answering, in one of some ten runs and in no particular file. That is no
 * verdict on any test, and no other file would be run either: the run is broken off and begun once more. What could not
 * be run for another reason fails again.
 */
async function runInBrowser(browser, chosen) {
  requireBrowser(browser);
  const config = `web-test-runner.${BROWSERS[browser]}config.mjs`;
  const parameters = ['node_modules/@web/test-runner/dist/bin.js', '--config', config, ...chosen];
  if (browser !== 'webkit') return run(parameters);
  const counts = await run(parameters, NOT_RUN);
  if (counts !== null) return counts;
  console.log('A file could not be run: all of them once more, in a new browser.');
  return run(parameters);
}

/**
 * Runs a test runner; one that ended badly, or without saying what it counted, has at least one failure. Where it
 * prints the text `brokenOffBy` it is ended at once, and there are no counts.
 */
async function run(parameters, brokenOffBy = null) {
  const countsFile = join(scratch, 'counts.json');
  rmSync(countsFile, { force: true });
  const code = await exitCode(parameters, { ...process.env, TEST_COUNTS: countsFile }, brokenOffBy);
  if (code === BROKEN_OFF) return null;
  const counts = readCounts(countsFile);
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) {
    console.error(`The runner ended with code ${code}, although no test failed; ${counts.passed} passed.`);
    counts.failed = 1;
  }
  return counts;
}

/** Passes the output on without the codes that move the cursor: the runners send them even where there is no screen. */
function exitCode(parameters, env, brokenOffBy) {
  return new Promise((resolve) => {
    let isBrokenOff = false;
    const child = spawn(process.execPath, parameters, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      process.stdout.write(text.replaceAll(CURSOR_CODES, ''));
      if (isBrokenOff || brokenOffBy === null || !text.includes(brokenOffBy)) return;
      isBrokenOff = true;
      // Asked kindly, the runner would wait for the browser that does not answer.
      child.kill('SIGINT');
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    });
    child.on('close', (code) => resolve(isBrokenOff ? BROKEN_OFF : code));
  });
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

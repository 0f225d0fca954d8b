/**
 * Runs tests and adds up what the runners counted.
 *
 *     node scripts/test.mjs [node] [chromium] [firefox] [webkit] [files…]
 *
 * `node` runs the *.test.mjs files with node:test (the package, the house rules, whole pages driven from outside), the
 * others run the *.test.ts files in that browser. Without files: all of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './browsers.mjs';
import { ensureBuilt } from './ensure-built.mjs';

const BROWSERS = { chromium: '', firefox: 'firefox.', webkit: 'webkit.' };

const words = process.argv.slice(2);
const files = words.filter((word) => word.includes('.test.'));
const suites = words.filter((word) => !files.includes(word));
const scratch = mkdtempSync(join(tmpdir(), 'improvement-widgets-test-'));

const total = { passed: 0, failed: 0 };
for (const suite of suites) {
  const counts = runSuite(suite);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function runSuite(suite) {
  const extension = suite === 'node' ? '.test.mjs' : '.test.ts';
  const chosen = files.filter((file) => file.endsWith(extension));
  if (files.length > 0 && chosen.length === 0) return { passed: 0, failed: 0 };
  try {
    return suite === 'node' ? runInNode(chosen) : runInBrowser(suite, chosen);
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

function runInBrowser(browser, chosen) {
  requireBrowser(browser);
  const config = `web-test-runner.${BROWSERS[browser]}config.mjs`;
  return run(['node_modules/@web/test-runner/dist/bin.js', '--config', config, ...chosen]);
}

/** Runs a test runner; one that ended badly, or without saying what it counted, has at least one failure. */
function run(parameters) {
  const countsFile = join(scratch, 'counts.json');
  rmSync(countsFile, { force: true });
  const { status } = spawnSync(process.execPath, parameters, {
    env: { ...process.env, TEST_COUNTS: countsFile },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const counts = readCounts(countsFile);
  if (status !== 0 && counts.failed === 0) {
    console.error(`The runner ended with code ${status}, although no test failed.`);
    counts.failed = 1;
  }
  return counts;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * What a browser run prints: every failure with where it happened, nothing about what passed, and a line of counts.
 * A file that could not be loaded, and a file without a single test, count as failures.
 */
import { countsOf } from './counts.mjs';

const LONGEST_LINE = 600;

/** WebKitGTK is driven through its small demonstration browser. */
const ENGINES = { MiniBrowser: 'WebKitGTK' };

export function reporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const failures = failuresOf(session);
        if (failures.length > 0) logger.log(`✗ ${testFile.replace(`${process.cwd()}/`, '')} [${engineOf(session)}]`);
        for (const { name, error } of failures) logger.log(`  ✗ ${name}\n${indent(describe(error))}`);
        for (const path of failures.length > 0 ? session.request404s : []) logger.log(`  404: ${path}`);
        for (const log of failures.length > 0 ? session.logs : [])
          logger.log(`  console: ${log.map(String).join(' ')}`);
      }
    },
    onTestRunFinished({ sessions }) {
      const names = [...new Set(sessions.map(engineOf))].join(', ');
      process.stdout.write(countsOf(names, countSessions(sessions)));
    },
  };
}

function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = testsOf(session.testResults);
    counts.skipped += tests.filter(({ test }) => test.skipped).length;
    counts.passed += tests.filter(({ test }) => test.passed && !test.skipped).length;
    counts.failed += failuresOf(session).length;
  }
  if (sessions.length === 0) counts.failed += 1;
  return counts;
}

function engineOf({ browser }) {
  return ENGINES[browser.name] ?? browser.name;
}

function failuresOf(session) {
  const tests = testsOf(session.testResults);
  const failures = tests
    .filter(({ test }) => !test.passed && !test.skipped)
    .map(({ name, test }) => ({ name, error: test.error }));
  for (const error of session.errors) failures.push({ name: 'The file could not be run', error });
  if (failures.length > 0) return failures;
  if (tests.length === 0) return [{ name: 'The file has no tests' }];
  if (session.passed === false) return [{ name: 'The run was broken off' }];
  return [];
}

function testsOf(suite, path = []) {
  if (!suite) return [];
  const named = suite.name ? [...path, suite.name] : path;
  const own = suite.tests.map((test) => ({ name: [...named, test.name].join(' › '), test }));
  return [...own, ...suite.suites.flatMap((inner) => testsOf(inner, named))];
}

function describe(error) {
  if (!error) return '';
  const lines = error.message.split('\n');
  if (error.expected !== undefined) lines.push(`expected: ${error.expected}`, `actual:   ${error.actual}`);
  const places = (error.stack ?? '').split('\n').filter((line) => !line.includes('node_modules'));
  const said = new Set(lines);
  lines.push(...places.filter((line) => ![...said].some((text) => text !== '' && line.includes(text))));
  return lines.map(shortened).join('\n');
}

/** A failed comparison of whole documents would fill the screen many times. */
function shortened(line) {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}… (${line.length} characters)` : line;
}

function indent(text) {
  return text.replace(/^/gm, '      ');
}

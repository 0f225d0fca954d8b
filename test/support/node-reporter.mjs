/**
 * What the tests that run in Node print: every failure, nothing about what passed, and a line of counts.
 * A file without a single test counts as a failure.
 */
import { countsOf } from './counts.mjs';

export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    const outcome = outcomeOf(type, data);
    if (outcome) counts[outcome] += 1;
    if (outcome === 'failed') yield `✗ ${where(data)}\n  ✗ ${data.name}\n${reasonOf(type, data)}\n`;
  }
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  yield countsOf('Node', counts);
}

function outcomeOf(type, data) {
  if (type !== 'test:pass' && type !== 'test:fail') return null;
  const wholeFile = data.name.endsWith('.test.mjs');
  if (data.details.type === 'suite' && !brokenOutsideTests(data)) return null;
  if (type === 'test:fail') return data.details.error?.failureType === 'subtestsFailed' ? null : 'failed';
  if (wholeFile) return 'failed';
  return data.skip === undefined ? 'passed' : 'skipped';
}

/** A hook or the body of a suite threw: no test of its own says so. */
function brokenOutsideTests(data) {
  const type = data.details.error?.failureType;
  return type !== undefined && type !== 'subtestsFailed';
}

function reasonOf(type, data) {
  if (type === 'test:pass') return '      The file has no tests.';
  const error = data.details.error.cause ?? data.details.error;
  const lines = String(error.stack ?? error.message ?? error).split('\n');
  return lines
    .filter((line) => !line.includes('(node:') && !line.includes('at node:'))
    .join('\n')
    .replace(/^/gm, '      ');
}

function where(data) {
  return data.file?.replace(`${process.cwd()}/`, '') ?? 'test';
}

/**
 * Everything that can be said about the code and the package without the tests of the elements. Prints one line for each
 * check, and the output of those that fail.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceProblems } from './licences.mjs';

const node = process.execPath;
const tsc = ['node_modules/typescript/bin/tsc', '--pretty', 'false'];

const results = [
  check('Types', () => command(node, [...tsc, '--noEmit'])),
  check('Types of the domains, without a page', () => command(node, [...tsc, '-p', 'tsconfig.domains.json'])),
  check('Format and lint', () =>
    command(node, ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
  ),
  check('Build, with a complete manifest; manifest, its page and JSON Schemas as committed', buildChangesNothing),
  check('Sizes', () => command(node, ['scripts/size.mjs'])),
  check('Package (publint)', () => command(node, ['node_modules/publint/src/cli.js', '--strict'])),
  check('Licences of what is installed with the package', licenceProblems),
  check('House rules and package', () =>
    command(node, ['scripts/test.mjs', 'node', ...nodeTests('house'), ...nodeTests('package')]),
  ),
];

const failed = results.filter((passed) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a check, which gives what is wrong, or nothing. */
function check(name, run) {
  const start = performance.now();
  const problem = run();
  console.log(`${problem ? '✗' : '✓'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (problem) console.log(problem.replace(/^/gm, '    '));
  return !problem;
}

function command(program, parameters) {
  const { status, stdout, stderr } = spawnSync(program, parameters, { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`.trim() || `ended with code ${status}`;
}

function buildChangesNothing() {
  const before = generated();
  const problem = command(node, ['scripts/build.mjs']);
  if (problem) return problem;
  const after = generated();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return changed.map((path) => `${path} was out of date. It has been written anew: commit it.`).join('\n');
}

/** The committed files that a build writes. */
function generated() {
  const schemas = list('schemas').map((name) => join('schemas', name));
  return new Map([...schemas, 'custom-elements.json', 'docs/elements.md'].map((path) => [path, read(path)]));
}

function nodeTests(folder) {
  return list(join('test', folder))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join('test', folder, name));
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

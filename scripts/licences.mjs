/** The licences of everything that is installed with the package: permissive ones only. */
import { readFileSync } from 'node:fs';

const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];
/** Comes with d3 for its triangulation, which nothing here uses; the Unlicense gives a work to the public domain. */
const EXCEPTIONS = { 'node_modules/robust-predicates': 'Unlicense' };

/** What is not allowed, a line each; an empty text where all is well. */
export function licenceProblems() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, license }]) => path !== '' && !dev && !ALLOWED.includes(license))
    .filter(([path, { license }]) => EXCEPTIONS[path] !== license)
    .map(([path, { license }]) => `${path}: ${license ?? 'no licence named'}`)
    .join('\n');
}

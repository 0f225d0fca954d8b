/**
 * Installs the dependencies where they are missing or older than the lockfile, so that every npm script works straight
 * after `git clone`. Plain Node: nothing is installed yet when this runs.
 */
import { execSync } from 'node:child_process';
import { statSync } from 'node:fs';

process.chdir(new URL('..', import.meta.url).pathname);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: this project needs 20.19 or newer.`);
  process.exit(1);
}

const installed = changed('node_modules/.package-lock.json');
if (installed < changed('package-lock.json')) {
  const reason = installed === 0 ? 'Dependencies are missing' : 'The lockfile has changed';
  console.log(`${reason}: installing with npm ci. This takes a minute or two, once.`);
  try {
    execSync('npm ci --loglevel=error', { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch {
    console.error('npm ci failed: see above.');
    process.exit(1);
  }
}

/** When a file last changed; 0 for one that is not there. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

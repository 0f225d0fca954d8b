/**
 * Installs the dependencies where one is missing or not of the lockfile's version, so that every npm script works
 * straight after `git clone`. Plain Node: nothing is installed yet when this runs.
 */
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: this project needs 20.19 or newer.`);
  process.exit(1);
}

const wanted = packagesIn('package-lock.json');
const installed = packagesIn('node_modules/.package-lock.json');
const lacking = Object.keys(wanted).filter((path) => isLacking(path));
if (lacking.length > 0) {
  console.log(`${lacking.length} packages are to be installed: npm ci. This takes a minute or two, once.`);
  try {
    execSync('npm ci --loglevel=error', { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch {
    console.error('npm ci failed: see above.');
    process.exit(1);
  }
}

/** Optional packages are those of other platforms. */
function isLacking(path) {
  const { version, optional } = wanted[path];
  return path !== '' && !optional && installed[path]?.version !== version;
}

/** What a lockfile names; nothing where there is none. */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
}

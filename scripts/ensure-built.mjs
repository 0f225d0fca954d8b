/** Builds where nothing is built yet or a source has changed since: for scripts that use the built package. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BUILDING = ['build', 'bundle', 'manifest', 'schemas'].map((name) => `scripts/${name}.mjs`);
const SETTINGS = [
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'custom-elements-manifest.config.mjs',
];
const SOURCES = ['src', ...BUILDING, ...SETTINGS];
/** The last file that a build writes. */
const STAMP = 'dist/cdn/sri.json';

/** Throws, with what the build said, where it fails. */
export function ensureBuilt() {
  const built = changed(STAMP);
  if (built > Math.max(...SOURCES.map(newest))) return;
  console.log(built === 0 ? 'Building the package, once.' : 'A source has changed: building the package.');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--dist-only'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

function newest(path) {
  const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : [];
  return Math.max(changed(path), ...inside.map((name) => changed(join(path, name))));
}

/** When a file last changed; 0 for one that is not there. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    ensureBuilt();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

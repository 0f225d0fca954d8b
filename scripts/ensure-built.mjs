/** Builds where nothing is built yet or a source has changed since: for scripts that use the built package. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCES = ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];
/** The last file that a build writes. */
const STAMP = 'dist/cdn/sri.json';

export function ensureBuilt() {
  const built = changed(STAMP);
  if (built > Math.max(...SOURCES.map(newest))) return;
  console.log(built === 0 ? 'Building the package, once.' : 'A source has changed: building the package.');
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function newest(path) {
  const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : [];
  return Math.max(changed(path), ...inside.map((name) => changed(join(path, name))));
}

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) ensureBuilt();

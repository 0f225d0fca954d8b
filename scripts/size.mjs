/**
 * What each entry point weighs with everything it needs, bundled, minified and gzipped, and what it may weigh.
 *
 *     node scripts/size.mjs [entry]
 *
 * With the name of an entry: what is inside it, module by module, in bytes before minifying.
 */
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';

/**
 * Entry → source, the budget in bytes where there is one, and, where an entry does not keep its budget yet, the ceiling
 * above which the check fails: the size it has, so that it can only come down. A ceiling goes once the budget is kept.
 */
const ENTRIES = {
  'rating-journey.js': ["import './dist/rating-journey.js';", 32_000, 62_891],
  'spc-chart.js': ["import './dist/spc-chart.js';", 36_000, 60_699],
  'theme-radar.js': ["import './dist/theme-radar.js';", 32_000, 56_017],
  'define.js (all three)': ["import './dist/define.js';"],
  spc: ["export * from './dist/spc/index.js';", 12_000],
  'spc: analyseSpc alone': ["export { analyseSpc } from './dist/spc/index.js';", 7_000],
  ratings: ["export * from './dist/ratings/index.js';"],
  themes: ["export * from './dist/themes/index.js';"],
};

/** Gives `{name, minified, gzipped, budget, ceiling}` for every entry. */
export async function measureSizes() {
  const sizes = [];
  for (const [name, [source, budget, ceiling = budget]] of Object.entries(ENTRIES)) {
    const { code } = await bundleOf(source);
    const gzipped = gzipSync(code, { level: 9 }).length;
    sizes.push({ name, minified: Buffer.byteLength(code), gzipped, budget, ceiling });
  }
  return sizes;
}

async function bundleOf(source) {
  const [file] = await bundle({ entry: 'virtual:entry' }, { plugins: [virtualEntry(source)] });
  return file;
}

/** A module that exists only here, as if it lay at the top of the project. */
function virtualEntry(source) {
  const id = `${process.cwd()}/entry.js`;
  return {
    name: 'virtual-entry',
    resolveId: (name) => (name === 'virtual:entry' ? id : null),
    load: (name) => (name === id ? source : null),
  };
}

function line({ name, minified, gzipped, budget, ceiling }) {
  const verdict = gzipped > ceiling ? '  OVER THE CEILING' : gzipped > budget ? '  over budget' : '';
  const limit = budget ? `${kB(budget)}${verdict}` : '';
  return `${name.padEnd(24)}${kB(minified)}${kB(gzipped)}${limit}`;
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
}

async function printSizes() {
  const sizes = await measureSizes();
  console.log(`${'entry'.padEnd(24)}${['minified', 'gzipped', 'budget'].map((title) => title.padStart(12)).join('')}`);
  for (const size of sizes) console.log(line(size));
  if (sizes.some(({ gzipped, ceiling }) => gzipped > ceiling)) process.exitCode = 1;
}

async function printModules(entry) {
  const { modules } = await bundleOf(ENTRIES[entry][0]);
  const inside = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
  for (const [path, { renderedLength }] of inside.sort(([, a], [, b]) => b.renderedLength - a.renderedLength)) {
    console.log(`${String(renderedLength).padStart(8)}  ${path.replace(`${process.cwd()}/`, '')}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [entry] = process.argv.slice(2);
  await (entry ? printModules(entry) : printSizes());
}

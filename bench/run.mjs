/**
 * `npm run bench`: measures the elements beside other chart libraries and against the raw limit, and fails over a
 * budget.
 *
 * --quick          fewer rounds
 * --rounds 20      so many rounds
 * --only spc       only works whose name begins so; several with commas
 * --against ours   only these competitors, with commas; the limit is always measured
 * --sources        measures src/ as it is, not the built package
 * --write          writes bench/RESULTS.md
 */
import { execSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { bundleBench } from './bundle.mjs';
import { comparedRows, comparedTable, countedTable, isKept } from './report.mjs';
import { compare, count } from './rounds.mjs';

process.chdir(new URL('..', import.meta.url).pathname);

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string' },
    against: { type: 'string' },
    sources: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds ?? (options.quick ? 5 : 15));

installPeers();
await bundleBench({ fromSources: options.sources });
const browser = await openBrowser();
const sections = [];
const over = [];
try {
  for (const work of await chosenWorks()) await run(work);
} finally {
  await browser.close();
}
if (options.write) writeFileSync('bench/RESULTS.md', results());
if (over.length > 0) {
  console.error(`Over budget: ${over.join('; ')}.`);
  process.exitCode = 1;
}

async function run(work) {
  const text = work.kind ? await compared(work) : await counted(work);
  sections.push(text);
  console.log(`\n${text}`);
}

async function compared(work) {
  const wanted = options.against?.split(',');
  const competitors = work.competitors.filter((name) => !wanted || wanted.includes(name));
  const times = await compare(browser, { ...work, competitors }, { rounds, progress });
  const rows = comparedRows(work, times);
  if (rows.some(({ kept }) => kept === false)) over.push(work.title);
  return comparedTable(work, rows);
}

async function counted(work) {
  const figures = await count(browser, work);
  if (figures.some((figure) => isKept(figure) === false)) over.push(work.title);
  return countedTable(work, figures);
}

async function chosenWorks() {
  const page = await browser.page();
  const works = await page.evaluate(() => globalThis.bench.works);
  await page.close();
  const starts = options.only?.split(',');
  const chosen = works.filter(({ name }) => !starts || starts.some((start) => name.startsWith(start)));
  if (chosen.length === 0)
    throw new Error(`No work is called ${options.only}: ${works.map(({ name }) => name).join(', ')}.`);
  return chosen;
}

function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(60)}`);
}

/** The other libraries are no part of the project's own dependencies. */
function installPeers() {
  const installed = changed('bench/node_modules/.package-lock.json');
  if (installed >= changed('bench/package-lock.json')) return;
  console.log('Installing the libraries to measure beside, with npm ci in bench/. Once.');
  execSync('npm ci --loglevel=error', { cwd: 'bench', stdio: ['ignore', 'inherit', 'inherit'] });
}

function changed(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function results() {
  const [{ model }] = cpus();
  return [
    '# What was measured',
    '',
    `Chromium ${browser.version}, without a screen and a GPU, on ${cpus().length} cores (${model}), ${rounds} rounds. ` +
      'Milliseconds are for orientation; ratios hold from machine to machine. How: README.md.',
    '',
    ...sections,
  ].join('\n');
}

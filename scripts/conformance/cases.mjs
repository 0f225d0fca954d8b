/** Worked cases of SPC: where they are, and how one becomes data for `readSpc`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's own cases, all synthetic. */
const OWN = 'test/spc/cases';
/** Real and official series, where they are there. */
const OTHERS = process.env.SPC_CASES ?? '../shared/spc-cases';
/** How many cases there are of each kind that the project does not carry. */
const ELSEWHERE = 'elsewhere.json';

/** Every case there is, each once, and how many were not there to run. */
export function loadCases() {
  const own = readFolder(OWN);
  const names = new Set(own.map(({ name }) => name));
  const others = readFolder(OTHERS).filter(({ name }) => !names.has(name));
  const known = JSON.parse(readFileSync(join(OWN, ELSEWHERE), 'utf8'));
  const expected = Object.values(known).reduce((sum, count) => sum + count, 0);
  return { cases: [...own, ...others], absent: Math.max(0, expected - others.length), folder: OTHERS };
}

function readFolder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== ELSEWHERE)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** Which tool a case comes from. */
export function toolOf({ source }) {
  if (source.startsWith('NHSRplotthedots')) return 'NHSRplotthedots';
  if (source.startsWith('NHS England Making Data Count')) return 'Single Chart Tool';
  if (source.startsWith('PowerBI-SPC')) return 'PowerBI-SPC';
  return source.startsWith('qicharts2') ? 'qicharts2' : source;
}

export function presetOf(worked) {
  return toolOf(worked) === 'NHSRplotthedots' ? 'plot-the-dots' : 'making-data-count';
}

/** A case as the JSON that an author would write for it. */
export function dataOf(worked) {
  const { dates, options } = worked.input;
  return {
    chart: worked.type,
    preset: presetOf(worked),
    rules: rulesOf(worked),
    improvement: options.improvement,
    ...(options.target !== null && options.target !== undefined && { target: options.target }),
    ...(options.fixAfter && { baseline: options.fixAfter }),
    ...(options.rebase?.length && { steps: options.rebase.map((date) => ({ date, reason: 'as in the case' })) }),
    points: dates.map((date, i) => ({ date, ...measurementOf(worked.input, i) })),
  };
}

function measurementOf({ values, denominators, subgroups }, i) {
  if (subgroups) return { subgroup: subgroups[i] };
  return denominators ? { numerator: values[i], denominator: denominators[i] } : { value: values[i] };
}

/** Other tools than NHS England's have no minimum of points. */
function rulesOf(worked) {
  const { screen, shiftPoints, trendPoints } = worked.input.options;
  const isOfficial = toolOf(worked) === 'Single Chart Tool';
  return {
    ...(screen !== undefined && screen !== null && { screen }),
    ...(shiftPoints && { shift: shiftPoints }),
    ...(trendPoints && { trend: trendPoints }),
    ...(!isOfficial && { minimumPoints: 1 }),
  };
}

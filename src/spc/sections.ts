import type { Path, Problem } from '../common/problem.js';
import type { SpcData, Step } from './data.js';
import type { SpcPoint } from './model.js';
import { SHORTEST_BASELINE } from './presets.js';
import { baselineNotApplied, stepDateAbsent, stepNotUsed, stepWithoutReason } from './problems.js';
import { compareDays } from './series.js';

/** A stretch of rows with limits of its own. */
export interface Section {
  readonly first: number;
  readonly last: number;
  readonly step: Step | null;
  /** How many of its first counted rows its limits are calculated from; `null`: all. */
  readonly baseline: number | null;
  /** Where the author made it begin. */
  readonly path: Path;
}

type Start = Pick<Section, 'first' | 'step' | 'path'>;

/**
 * Cuts the rows at the steps, in the order of their dates. A step whose date no row bears begins at the first row after
 * it; of those that begin at one row the latest counts.
 */
export function cutIntoSections(
  data: SpcData,
  rows: readonly SpcPoint[],
): { sections: Section[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const starts = findStarts(data.steps ?? [], rows, problems);
  const sections = starts.map((start, i): Section => {
    const last = (starts[i + 1]?.first ?? rows.length) - 1;
    return { ...start, last, baseline: baselineOf(data, start, rows, last, problems) };
  });
  return { sections, problems };
}

function findStarts(steps: readonly Step[], rows: readonly SpcPoint[], problems: Problem[]): Start[] {
  const dated = steps.map((step, i) => ({ step, place: step.row ?? i }));
  // The latest first; those of one date as they were given.
  dated.sort((a, b) => compareDays(b.step.date, a.step.date));
  const starts: Start[] = [];
  let first = rows.length;
  for (const { step, place } of dated) {
    while (compareDays(rows[first - 1]?.date ?? '', step.date) >= 0) first -= 1;
    const row = rows[first];
    if (row === undefined || starts[0]?.first === first) {
      problems.push(stepNotUsed(step.date, place));
      continue;
    }
    if (compareDays(row.date, step.date) !== 0) problems.push(stepDateAbsent(step.date, place, row.date));
    if (!step.reason) problems.push(stepWithoutReason(step.date, place));
    starts.unshift({ first, step, path: ['steps', place] });
  }
  if (starts[0]?.first !== 0 && rows.length > 0) starts.unshift({ first: 0, step: null, path: ['points'] });
  return starts;
}

/** The step's own baseline, or the one for all sections, where the section has enough counted rows for it. */
function baselineOf(
  data: SpcData,
  { step, first, path }: Start,
  rows: readonly SpcPoint[],
  last: number,
  problems: Problem[],
): number | null {
  const own = step?.baseline ?? null;
  const asked = own ?? data.baseline ?? null;
  if (asked === null) return null;
  const { length } = rows.slice(first, last + 1).filter(({ excluded }) => !excluded);
  if (asked >= SHORTEST_BASELINE && asked <= length) return asked;
  // One baseline for all sections that is too short for any of them is said once.
  if (own !== null || asked >= SHORTEST_BASELINE || first === 0) {
    const at = [...(own === null ? [] : path), 'baseline'];
    problems.push(baselineNotApplied(at, asked, SHORTEST_BASELINE, length, rows[first]?.date ?? ''));
  }
  return null;
}

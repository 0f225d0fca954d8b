import type { RoughDate } from '../common/dates.js';
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

interface Start {
  readonly at: number;
  readonly step: Step | null;
  readonly path: Path;
}

/** Cuts the rows at the steps. A step whose date no row bears begins at the first row after it. */
export function cutIntoSections(
  data: SpcData,
  rows: readonly SpcPoint[],
): { sections: Section[]; problems: Problem[] } {
  const { starts, problems } = findStarts(data.steps ?? [], rows);
  const sections = starts.map(({ at: first, step, path }, i): Section => {
    const last = (starts[i + 1]?.at ?? rows.length) - 1;
    const { baseline, problem } = baselineOf(data, starts[i], rows, last);
    if (problem) problems.push(problem);
    return { first, last, step, baseline, path };
  });
  return { sections, problems };
}

function findStarts(steps: readonly Step[], rows: readonly SpcPoint[]): { starts: Start[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const starts = new Map<number, Start>();
  steps.forEach((step, i) => {
    const place = step.row ?? i;
    const at = firstFrom(rows, step.date);
    const row = rows[at];
    if (row === undefined || starts.has(at)) {
      problems.push(stepNotUsed(step.date, place));
      return;
    }
    if (compareDays(row.date, step.date) !== 0) problems.push(stepDateAbsent(step.date, place, row.date));
    if (!step.reason) problems.push(stepWithoutReason(step.date, place));
    starts.set(at, { at, step, path: ['steps', place] });
  });
  if (!starts.has(0) && rows.length > 0) starts.set(0, { at: 0, step: null, path: ['points'] });
  return { starts: [...starts.values()].sort((a, b) => a.at - b.at), problems };
}

/** Place of the first row on or after a date; the number of rows where there is none. */
function firstFrom(rows: readonly SpcPoint[], date: RoughDate): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareDays(rows[middle]?.date ?? '', date) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The step's own baseline, or the one for all sections, where the section has enough counted rows for it. */
function baselineOf(
  data: SpcData,
  start: Start | undefined,
  rows: readonly SpcPoint[],
  last: number,
): { baseline: number | null; problem?: Problem } {
  const own = start?.step?.baseline;
  const asked = own ?? data.baseline;
  if (start === undefined || asked === undefined) return { baseline: null };
  let length = 0;
  for (let at = start.at; at <= last; at += 1) if (!rows[at]?.excluded) length += 1;
  if (asked >= SHORTEST_BASELINE && asked <= length) return { baseline: asked };
  // One baseline for all sections that is too short for any of them is said once.
  if (own === undefined && asked < SHORTEST_BASELINE && start.at > 0) return { baseline: null };
  const path = own === undefined ? ['baseline'] : [...start.path, 'baseline'];
  const from = rows[start.at]?.date ?? '';
  return { baseline: null, problem: baselineNotApplied(path, asked, SHORTEST_BASELINE, length, from) };
}

import { lastDayOf, parseDate, precisionOf, startOf } from '../common/dates.js';
import type { Day, QuestionLine, Standing, Stretch, StretchEnd, TimeHeld } from './model.js';
import { RATINGS } from './scale.js';
import { NOTHING_YET, type Period, type Trace } from './trace.js';

/** A line as drawn: its stretches up to today. */
export function lineOf({ line, periods }: Trace, today: Day): QuestionLine {
  const begun = periods.filter(({ from }) => from <= today);
  return { question: line, stretches: begun.flatMap((period, index) => stretchOf(period, begun[index + 1], today)) };
}

function stretchOf({ from, standing }: Period, next: Period | undefined, today: Day): Stretch[] {
  const { rating, level, state, report } = standing;
  if (rating === null || level === null || report === null) return [];
  const to = next?.from ?? today;
  // Replaced on the day it began: nothing to draw.
  if (next !== undefined && to <= from) return [];
  const drawn = state === 'carried-on' || state === 'inherited' ? state : 'rated';
  return [{ from, to, rating, level, state: drawn, report, end: endOf(standing, next), ended: next?.when ?? null }];
}

function endOf(standing: Standing, next: Period | undefined): StretchEnd {
  if (next === undefined) return 'today';
  if (next.standing.because !== null) return next.standing.because;
  return next.standing.report === standing.report ? 'carried-on' : 'rated-again';
}

/** The standing at a date; of a month or a year at its last day. */
export function standingOn(periods: readonly Period[], date: string): Standing {
  const known = parseDate(date);
  if (known === null) return { ...NOTHING_YET, state: 'not-known' };
  const day = precisionOf(known) === 'day' ? known : lastDayOf(known);
  return periods.findLast(({ from }) => from <= day)?.standing ?? NOTHING_YET;
}

/** How long a line was at each level, highest first. */
export function timesHeld(line: QuestionLine, trace: Trace): readonly TimeHeld[] {
  const rough = new Set(trace.periods.filter(({ when }) => when?.precision !== 'day').map(({ from }) => from));
  return RATINGS.flatMap(({ level, word }) => {
    const stretches = line.stretches.filter((stretch) => stretch.level === level);
    const days = stretches.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
    const isRough = stretches.some(({ from, to }) => rough.has(from) || rough.has(to));
    return stretches.length === 0 ? [] : [{ rating: word, level, days, rough: isRough }];
  });
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / 86_400_000);
}

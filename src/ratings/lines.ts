import { DAY_MS, lastDayOf, parseDate, startOf } from '../common/dates.js';
import type { Line } from './data.js';
import type { Day, Gap, QuestionLine, Standing, Stretch, TimeHeld } from './model.js';
import { NOTHING_YET, type Period } from './periods.js';
import { RATINGS } from './scale.js';

/** A line as drawn: its stretches up to today. */
export function lineOf(question: Line, periods: readonly Period[], today: Day): QuestionLine {
  const begun = periods.filter(({ from }) => from <= today);
  return { question, stretches: begun.flatMap((period, index) => stretchOf(period, begun[index + 1], today)) };
}

function stretchOf({ from, standing }: Period, next: Period | undefined, today: Day): Stretch[] {
  const { rating, level, state, report } = standing;
  if (rating === null || level === null || report === null) return [];
  const to = next?.from ?? today;
  // Replaced on the day it began: nothing to draw.
  if (next && to <= from) return [];
  const drawn = state === 'carried-on' || state === 'inherited' ? state : 'rated';
  const end = next ? (next.standing.because ?? endBefore(next.standing, report)) : 'today';
  return [{ from, to, rating, level, state: drawn, report, end, ended: next?.when ?? null }];
}

/** Why there is a gap where a stretch ends; `null`: there is none. */
export function gapOf({ end }: Stretch): Gap | null {
  return end === 'today' || end === 'rated-again' || end === 'carried-on' ? null : end;
}

/** Between a report and a rating of which no report is dated nobody knows what stood. */
function endBefore({ report: next }: Standing, report: number): Stretch['end'] {
  if (next === null) return 'not-known';
  return next === report ? 'carried-on' : 'rated-again';
}

/** The standing at a date; of a month or a year at its last day. */
export function standingOn(periods: readonly Period[], date: string): Standing {
  const known = parseDate(date);
  if (known === null) return { ...NOTHING_YET, state: 'not-known' };
  const day = lastDayOf(known);
  return periods.findLast(({ from }) => from <= day)?.standing ?? NOTHING_YET;
}

/** How long a line was at each level, highest first, as far as is known: a rating may have ended nobody knows when. */
export function timesHeld(stretches: readonly Stretch[], periods: readonly Period[]): readonly TimeHeld[] {
  const rough = periods.filter(({ when }) => when?.precision !== 'day').map(({ from }) => from);
  return RATINGS.flatMap(({ level, word }) => {
    const held = stretches.filter((stretch) => stretch.level === level && (stretch.ended || stretch.end === 'today'));
    const days = held.reduce((sum, { from, to }) => sum + (startOf(to) - startOf(from)) / DAY_MS, 0);
    const isRough = held.some(({ from, to }) => rough.includes(from) || rough.includes(to));
    return held.length === 0 ? [] : { rating: word, level, days, rough: isRough };
  });
}

import { compareDates, firstDayOf, lastDayOf } from '../common/dates.js';
import type { Draft } from '../common/objects.js';
import type { Path, Problem } from '../common/problem.js';
import type { Support } from './data.js';
import type { Day, SupportBand } from './model.js';
import { doubt } from './problems.js';
import { whenOf } from './when.js';

/**
 * Support regimes as bands, in order of time. Nothing is derived from ratings. A regime of which only a recommendation
 * is known begins there, and the band says so; one without a date of leaving is open to today, also where leaving was
 * recommended: another body decides. What has not happened yet, and an end before the beginning, is left out and told.
 */
export function supportBands(support: readonly Support[], today: Day, problems: Problem[]): SupportBand[] {
  return support
    .flatMap(({ origin, ...entry }, index) => bandOf(entry, origin ?? ['support', index], today, problems))
    .sort((a, b) => compareDates(a.drawn?.from ?? LAST, b.drawn?.from ?? LAST));
}

/** After every day: what is not drawn is listed last. */
const LAST = '9999';
const DATES = ['recommended', 'entered', 'recommendedOut', 'left'] as const;

function bandOf(given: Support, path: Path, today: Day, problems: Problem[]): SupportBand | [] {
  const entry: Draft<Support> = { ...given };
  const isPast = (date: string) => firstDayOf(date) <= today;
  const remained = given.remained.filter(isPast).sort(compareDates);
  let isFuture = remained.length < given.remained.length;
  for (const key of DATES) {
    const date = entry[key];
    if (date === undefined || isPast(date)) continue;
    delete entry[key];
    isFuture = true;
  }
  if (isFuture) problems.push(doubt('support-in-future', path));
  const begin = entry.entered ?? entry.recommended;
  if (begin && entry.left && lastDayOf(entry.left) < firstDayOf(begin)) {
    delete entry.left;
    problems.push(doubt('support-out-of-order', path));
  }
  const { entered, recommended, recommendedOut, left } = entry;
  const from = begin ?? left ?? recommendedOut ?? remained[0];
  if (from === undefined && isFuture) return [];
  if (from === undefined) problems.push(doubt('support-undated', path));
  return {
    ...entry,
    remained,
    open: left === undefined,
    startsWith: entered ? 'entered' : recommended ? 'recommended' : null,
    start: begin ? whenOf(begin) : null,
    end: left ? whenOf(left) : null,
    drawn: from === undefined ? null : { from: firstDayOf(from), to: left ? lastDayOf(left) : today },
  };
}

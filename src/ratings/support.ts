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
/** What a band may begin with, the better one first. */
const STARTS = ['entered', 'recommended'] as const;

type PastSupport = Draft<Pick<SupportBand, keyof Support>>;

function datesOf(entry: Support): readonly string[] {
  return [...DATES.flatMap((key) => entry[key] ?? []), ...entry.remained];
}

/** The entry without what has not happened yet. */
function pastOf(entry: Support, today: Day): PastSupport {
  const isPast = (date: string) => firstDayOf(date) <= today;
  const past: PastSupport = { ...entry, remained: entry.remained.filter(isPast).sort(compareDates) };
  for (const key of DATES) if (past[key] !== undefined && !isPast(past[key])) delete past[key];
  return past;
}

function bandOf(given: Support, path: Path, today: Day, problems: Problem[]): SupportBand | [] {
  const entry = pastOf(given, today);
  const isFuture = datesOf(entry).length < datesOf(given).length;
  if (isFuture) problems.push(doubt('support-in-future', path));
  const startsWith = STARTS.find((key) => entry[key]) ?? null;
  const begin = startsWith && entry[startsWith];
  if (begin && entry.left && lastDayOf(entry.left) < firstDayOf(begin)) {
    delete entry.left;
    problems.push(doubt('support-out-of-order', path));
  }
  const { recommendedOut, left, remained } = entry;
  const from = begin ?? left ?? recommendedOut ?? remained[0];
  if (from === undefined && isFuture) return [];
  if (from === undefined) problems.push(doubt('support-undated', path));
  return {
    ...entry,
    open: left === undefined,
    startsWith,
    start: begin ? whenOf(begin) : null,
    end: left ? whenOf(left) : null,
    drawn: from === undefined ? null : { from: firstDayOf(from), to: left ? lastDayOf(left) : today },
  };
}

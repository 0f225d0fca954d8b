import { compareDates, firstDayOf, lastDayOf } from '../common/dates.js';
import type { Path, Problem } from '../common/problem.js';
import type { Support } from './data.js';
import type { Day, SupportBand } from './model.js';
import { doubt } from './problems.js';
import { whenOf } from './when.js';

/**
 * Support regimes as bands, in order of time. Nothing is derived from ratings. A regime of which only a recommendation
 * is known begins there, and the band says so; one without a date of leaving is open to today, also where leaving was
 * recommended: another body decides.
 */
export function supportBands(support: readonly Support[], today: Day, problems: Problem[]): readonly SupportBand[] {
  return support
    .map(({ origin, ...entry }, index) => bandOf(entry, origin ?? ['support', index], today, problems))
    .sort((a, b) => byText(a.drawn?.from ?? LAST, b.drawn?.from ?? LAST));
}

/** After every day: what is not drawn is listed last. */
const LAST = '9999';

function bandOf(entry: Support, path: Path, today: Day, problems: Problem[]): SupportBand {
  const { entered, recommended, recommendedOut, left } = entry;
  const remained = [...entry.remained].sort(compareDates);
  const begin = entered ?? recommended;
  const from = begin ?? left ?? recommendedOut ?? remained[0];
  const drawn = from === undefined ? null : { from: firstDayOf(from), to: left ? lastDayOf(left) : today };
  const isInOrder = drawn !== null && drawn.from <= drawn.to;
  if (drawn === null) problems.push(doubt('support-undated', path));
  else if (left && !isInOrder) problems.push(doubt('support-out-of-order', path));
  return {
    ...entry,
    remained,
    open: left === undefined,
    startsWith: entered ? 'entered' : recommended ? 'recommended' : null,
    start: begin ? whenOf(begin) : null,
    end: left ? whenOf(left) : null,
    drawn: isInOrder ? drawn : null,
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

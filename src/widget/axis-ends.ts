import { endOf, parseDate, type RoughDate, startOf } from '../common/dates.js';
import { type Problem, quoted, warning } from '../common/problem.js';
import type { WidgetWords } from '../words/widget.js';

/** The ends of the time axis, where a page sets them so that several pictures share one. */
export interface AxisEnds {
  readonly from: RoughDate | null;
  readonly to: RoughDate | null;
}

/** The ends that a page asks for, and what was wrong with them; what is wrong is left out. */
export function readAxisEnds(
  from: string | null,
  to: string | null,
  words: WidgetWords,
): { readonly ends: AxisEnds; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (name: string, given: string | null) => {
    const date = parseDate(given && String(given));
    if (given && date === null) problems.push(warning('axis-not-valid', [], words.axisNotValid(name, quoted(given))));
    return date;
  };
  const ends = { from: read('from', from), to: read('to', to) };
  if (ends.from === null || ends.to === null || startOf(ends.from) < endOf(ends.to)) return { ends, problems };
  problems.push(warning('axis-reversed', [], words.axisReversed(ends.from, ends.to)));
  return { ends: { from: null, to: null }, problems };
}

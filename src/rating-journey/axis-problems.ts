import { parseDate } from '../common/dates.js';
import { type Problem, quoted, warning } from '../common/problem.js';
import type { JourneyWords } from '../words/journey.js';
import { type AxisEnds, isOrdered } from './frame.js';

/** The ends of the time axis that a page asks for, and what was wrong with them; what is wrong is left out. */
export function readAxis(
  from: string | null,
  to: string | null,
  words: JourneyWords,
): { readonly ends: AxisEnds; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (name: string, given: string | null) => {
    const date = parseDate(given);
    if (given !== null && given !== '' && date === null) {
      problems.push(warning('axis-not-valid', [], words.axisNotValid(name, quoted(given))));
    }
    return date;
  };
  const ends = { from: read('from', from), to: read('to', to) };
  if (isOrdered(ends)) return { ends, problems };
  problems.push(warning('axis-reversed', [], words.axisReversed(String(from), String(to))));
  return { ends: { from: null, to: null }, problems };
}

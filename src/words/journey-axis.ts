import { firstDayOf, lastDayOf, type RoughDate } from '../common/dates.js';
import type { Journey } from '../ratings/index.js';
import type { Phrases } from './journey-phrases.js';

/** That no rating lies between the ends of the axis that a page asks for, and where there are some; else `null`. */
export function outsideAxis(
  { lines, reports }: Journey,
  ends: { readonly from: RoughDate | null; readonly to: RoughDate | null },
  { words, format }: Phrases,
): string | null {
  const begin = ends.from ? firstDayOf(ends.from) : '';
  const end = ends.to ? lastDayOf(ends.to) : '9999';
  const spans = [
    ...lines.flatMap(({ stretches }) => stretches.map(({ from, to }) => [from, to] as const)),
    ...reports.flatMap(({ published }) => (published ? [[published.earliest, published.earliest] as const] : [])),
  ];
  const days = spans.flat().sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || spans.some(([from, to]) => from <= end && to >= begin)) return null;
  return words.outsideAxis(words.span(format.date(first), format.date(last)));
}

import { firstDayOf, lastDayOf, parseDate, precisionOf, type RoughDate } from '../common/dates.js';
import type { Inspected, Rating } from './data.js';
import type { Day, Span, When } from './model.js';

/** A date as a span of days: a day is itself, a month or a year all of its days. */
export function whenOf(date: RoughDate): When {
  return { precision: precisionOf(date), date, earliest: firstDayOf(date), latest: lastDayOf(date) };
}

/**
 * When a report was published. Of one whose publication is not known but whose inspection is, only this is certain: it
 * came after the inspection, so it is drawn from its end. `null`: neither is known.
 */
export function publicationOf(rating: Rating): When | null {
  if (rating.date !== null) return whenOf(rating.date);
  const end = rating.inspected?.to ?? rating.inspected?.from;
  return end === undefined
    ? null
    : { precision: 'after-inspection', date: end, earliest: lastDayOf(end), latest: null };
}

/** An inspection as a span; with one end known it is that day (month, year) alone. Ends in the wrong order are exchanged. */
export function inspectionOf(inspected: Inspected | undefined): Span | null {
  const first = inspected?.from ?? inspected?.to;
  const last = inspected?.to ?? inspected?.from;
  if (first === undefined || last === undefined) return null;
  const [from, to] = isReversed(inspected) ? [last, first] : [first, last];
  return {
    from: inspected?.from === undefined ? null : from,
    to: inspected?.to === undefined ? null : to,
    earliest: firstDayOf(from),
    latest: lastDayOf(to),
  };
}

export function isReversed(inspected: Inspected | undefined): boolean {
  const { from, to } = inspected ?? {};
  return from !== undefined && to !== undefined && firstDayOf(from) > lastDayOf(to);
}

/** The clock: a given ISO day, otherwise the real date in UTC. `null` where something else was given. */
export function dayOf(today: unknown): Day | null {
  const date = parseDate(today);
  return date !== null && precisionOf(date) === 'day' ? date : null;
}

export function realToday(): Day {
  return new Date().toISOString().slice(0, 10);
}

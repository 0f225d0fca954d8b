import {
  DAY_MS,
  firstDayOf,
  isoDay,
  lastDayOf,
  parseDate,
  precisionOf,
  type RoughDate,
  startOf,
} from '../common/dates.js';
import type { Inspected, Rating } from './data.js';
import type { Day, Span, When } from './model.js';

/** A date as a span of days: a day is itself, a month or a year all of its days. */
export function whenOf(date: RoughDate): When {
  return { precision: precisionOf(date), date, earliest: firstDayOf(date), latest: lastDayOf(date) };
}

/** The day after the first that a date may have been. */
export function dayAfter({ earliest }: Pick<When, 'earliest'>): Day {
  return isoDay(startOf(earliest) + DAY_MS);
}

/**
 * When a report was published. Of one whose publication is not known but whose inspection is, only this is certain: it
 * came after the inspection, so it is drawn from its end. `null`: neither is known. Nor is a report of a year or a
 * month drawn before its inspection.
 */
export function publicationOf({ date, inspected }: Rating): When | null {
  const { from, to } = inspectionOf(inspected) ?? {};
  const end = to ?? from;
  if (date !== null) {
    const when = whenOf(date);
    const begin = end ? firstDayOf(end) : '';
    return begin > when.earliest && begin <= lastDayOf(date) ? { ...when, earliest: begin } : when;
  }
  return end ? { precision: 'after-inspection', date: end, earliest: lastDayOf(end), latest: null } : null;
}

/** An inspection as a span; with one end known it is that day (month, year). Ends in the wrong order are exchanged. */
export function inspectionOf(inspected: Inspected | undefined): Span | null {
  const { from, to } = inspected ?? {};
  const [first, last] = isReversed(inspected) ? [to, from] : [from, to];
  const [begin, end] = [first ?? last, last ?? first];
  if (!begin || !end) return null;
  return { from: first ?? null, to: last ?? null, earliest: firstDayOf(begin), latest: lastDayOf(end) };
}

export function isReversed({ from, to }: Inspected = {}): boolean {
  return !!to && isAfter(from, to);
}

/** Whether a date, as far as it is known, lies after another one. */
export function isAfter(date: unknown, other: RoughDate): boolean {
  return typeof date === 'string' && firstDayOf(date) > lastDayOf(other);
}

/** The clock, where it is an ISO day; `null` where it is anything else or absent. */
export function dayOf(today: unknown): Day | null {
  const date = parseDate(today);
  return date !== null && precisionOf(date) === 'day' ? date : null;
}

export function realToday(): Day {
  return isoDay(Date.now());
}

/**
 * Dates as the data gives them: a day, a month or a year, never more exact than what was written.
 * Everything is reckoned in UTC, so a chart looks the same wherever it is opened.
 */
export type Precision = 'day' | 'month' | 'year';

/** An ISO date of day, month or year precision: `2017-01-18`, `2017-01` or `2017`. */
export type RoughDate = string;

export const DAY_MS = 86_400_000;
/** Other years than 1500 to 2899 are a slip of the keyboard, or a system's way of writing "never" (2999, 9999). */
export const DATE_SHAPE = /^(?:1[5-9]|2[0-8])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** A day that every month of those years has: most dates need no calendar. */
const PLAIN_DAY = /^(?:1[5-9]|2[0-8])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** A date that exists, or `null`: 30 February, the year 2999, a number and a timestamp are all `null`. */
export function parseDate(value: unknown): RoughDate | null {
  if (typeof value !== 'string') return null;
  if (PLAIN_DAY.test(value)) return value;
  const text = value.trim();
  return DATE_SHAPE.test(text) && dayOf(text) <= daysInMonth(yearOf(text), monthOf(text)) ? text : null;
}

export function precisionOf(date: RoughDate): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first moment of the day, month or year, in milliseconds UTC. */
export function startOf(date: RoughDate): number {
  return Date.parse(date);
}

/** The moment after the last one of the day, month or year: the start of what follows. */
export function endOf(date: RoughDate): number {
  const year = yearOf(date);
  switch (precisionOf(date)) {
    case 'year':
      return Date.UTC(year + 1, 0, 1);
    case 'month':
      return Date.UTC(year, monthOf(date), 1);
    case 'day':
      return startOf(date) + DAY_MS;
  }
}

/** The last day of a day, month or year, as an ISO day. */
export function lastDayOf(date: RoughDate): RoughDate {
  return date.length === 10 ? date : isoDay(endOf(date) - DAY_MS);
}

/** The first day of a day, month or year, as an ISO day. */
export function firstDayOf(date: RoughDate): RoughDate {
  return date + '-01-01'.slice(date.length - 4);
}

/** A moment as an ISO day. */
export function isoDay(moment: number): RoughDate {
  return new Date(moment).toISOString().slice(0, 10);
}

export function yearOf(date: RoughDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12; a year counts as January. */
export function monthOf(date: RoughDate): number {
  return date.length >= 7 ? Number(date.slice(5, 7)) : 1;
}

function dayOf(date: RoughDate): number {
  return date.length >= 10 ? Number(date.slice(8, 10)) : 1;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Orders dates by their first day; of two that start together the more exact one comes first. */
export function compareDates(a: RoughDate, b: RoughDate): number {
  return startOf(a) - startOf(b) || b.length - a.length;
}

/** Whole years and months from one date to a later one, as people count ages. */
export function yearsAndMonthsBetween(from: RoughDate, to: RoughDate): { years: number; months: number } {
  let months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  if (dayOf(to) < dayOf(from)) months -= 1;
  months = Math.max(0, months);
  return { years: Math.floor(months / 12), months: months % 12 };
}

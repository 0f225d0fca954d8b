import { parseDate, type RoughDate } from './dates.js';

/** What a cell says, and how that was understood where it could have meant something else. */
export interface Understood<Value> {
  /** What the cell was taken to say. */
  readonly value: Value;
  /** What was guessed, to be said to the author. */
  readonly guess?: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * A date as British sheets write it: 2016-04-01, 2016-04, 2016, 01/04/2016 (day first), 04/2016, 1 April 2016,
 * 1-Apr-16, Apr 2016, April 2016, Apr-16, each with or without a time of day. `null`: not a date.
 */
export function dateInCell(text: string): Understood<RoughDate> | null {
  const day = text.replace(/[T ]\d{1,2}:\d\d.*$/, '');
  const iso = parseDate(day.replace(/^(\d{4})[/.](\d\d)[/.](\d\d)$/, '$1-$2-$3'));
  if (iso !== null) return day === text ? { value: iso } : { value: iso, guess: 'without the time' };
  const [, d, m, y] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d\d)$/.exec(day) ??
    /^()(\d{1,2})[/.](\d{4})$/.exec(day) ??
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?,?[ -]'?(\d{4}|\d\d)$/i.exec(day) ??
    [];
  if (!m || !y) return null;
  const month = MONTHS.findIndex((name) => name.startsWith(m.toLowerCase())) + 1 || Number(m);
  const year = y.length === 4 ? y : `${Number(y) < 70 ? 20 : 19}${y}`;
  const parts = [year, month, ...(d ? [d] : [])].map((part) => String(part).padStart(2, '0'));
  const value = parseDate(parts.join('-'));
  if (value === null) return null;
  if (y.length === 2) return { value, guess: 'a year of two digits' };
  // A month in letters, or a day above 12, can be read in one way only.
  return Number(m) > 0 && d && Number(d) <= 12 ? { value, guess: 'day first' } : { value };
}

/**
 * Whether a number is how Excel keeps a day: days since the last one of 1899. Of the years 1982 to 2064, so that no
 * year and no small count is taken for one.
 */
export function isExcelDate(number: number): boolean {
  return number >= 30_000 && number < 60_000;
}

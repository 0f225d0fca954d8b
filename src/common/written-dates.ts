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
  // A time of day may stand behind the date, and other signs than dashes in it: 2016/04/01.
  const day = text.replace(/[T ]\d{1,2}:\d\d.*$/, '');
  const iso = parseDate(day.replace(/^(\d{4})[/.](\d\d)[/.](\d\d)$/, '$1-$2-$3'));
  if (iso !== null) return day === text ? { value: iso } : { value: iso, guess: 'without the time' };
  const [, d, m, y] =
    // Day, month and year in digits: 01/04/2016, 1.4.16.
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d\d)$/.exec(day) ??
    // Month and year in digits: 04/2016.
    /^()(\d{1,2})[/.](\d{4})$/.exec(day) ??
    // The month in letters, with or without a day: 1 April 2016, 1st Apr, 2016, 1-Apr-16, April 2016, Apr '16.
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?,?[ -]'?(\d{4}|\d\d)$/i.exec(day) ??
    [];
  if (!m || !y) return null;
  const month = MONTHS.findIndex((name) => name.startsWith(m.toLowerCase())) + 1 || Number(m);
  // Of two digits those below 70 are of this century.
  const year = y.length === 4 ? y : `${Number(y) < 70 ? 20 : 19}${y}`;
  const parts = [year, month, ...(d ? [d] : [])].map((part) => String(part).padStart(2, '0'));
  const value = parseDate(parts.join('-'));
  if (value === null) return null;
  if (y.length === 2) return { value, guess: 'a year of two digits' };
  // A month in letters, or a day above 12, can be read in one way only.
  return Number(m) > 0 && d && Number(d) <= 12 ? { value, guess: 'day first' } : { value };
}

/** A financial year, from April on, as its first month: 2016/17, 2016-17, 2016/2017. `null`: not one. */
export function financialYearInCell(text: string): Understood<RoughDate> | null {
  const [, year, next] = /^(\d{4})[-/–]\d*(\d\d)$/.exec(text) ?? [];
  const isYear = (Number(year) + 1) % 100 === Number(next);
  return isYear ? { value: `${year}-04`, guess: 'a year from April' } : null;
}

/**
 * Whether a number is how Excel keeps a day: days since the last one of 1899. Of the years 1982 to 2064, so that no
 * year and no small count is taken for one.
 */
export function isExcelDate(number: number): boolean {
  return number >= 30_000 && number < 60_000;
}

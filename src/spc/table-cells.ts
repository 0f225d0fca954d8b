import { parseDate, type RoughDate } from '../common/dates.js';

/** What a cell says, and how that was understood where it could have meant something else. */
export interface Understood<Value> {
  readonly value: Value;
  /** What was guessed, to be said to the author. */
  readonly guess?: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * A date as British sheets write it: 2016-04-01, 2016-04, 2016, 01/04/2016 (day first), 1 April 2016, 1-Apr-16,
 * Apr 2016, April 2016, Apr-16, each with or without a time of day. `null`: not a date.
 */
export function dateInCell(text: string): Understood<RoughDate> | null {
  const day = text.replace(/[T ]\d{1,2}:\d\d.*$/, '');
  const iso = parseDate(day.replace(/^(\d{4})[/.](\d\d)[/.](\d\d)$/, '$1-$2-$3'));
  if (iso !== null) return day === text ? { value: iso } : { value: iso, guess: 'without the time' };
  const [, d, m, y] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d\d)$/.exec(day) ??
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})[ -]'?(\d{4}|\d\d)$/i.exec(day) ??
    [];
  if (m === undefined || y === undefined) return null;
  const month = MONTHS.findIndex((name) => name.startsWith(m.toLowerCase())) + 1 || Number(m);
  const year = y.length === 4 ? y : `${Number(y) < 70 ? 20 : 19}${y}`;
  const parts = [year, month, ...(d === undefined ? [] : [d])].map((part) => String(part).padStart(2, '0'));
  const value = parseDate(parts.join('-'));
  if (value === null) return null;
  if (y.length === 2) return { value, guess: 'a year of two digits' };
  // A month in letters, or a day above 12, can be read in one way only.
  return Number(m) > 0 && Number(d) <= 12 ? { value, guess: 'day first' } : { value };
}

/**
 * A number as people write it: thousands separated by commas or spaces, a pound or percent sign. A blank or a dash is
 * missing; so are words such as "n/a" and the star of suppressed counts, which is said. `null`: not a number.
 */
export function numberInCell(text: string): Understood<number | null> | null {
  const written = text.replaceAll('\u2212', '-');
  if (/^[-\u2013\u2014]?$/.test(written)) return { value: null };
  if (/^(n\/?a|null|nan|missing|[*.c]+)$/i.test(written)) return { value: null, guess: 'missing' };
  const bare = written.replace(/^([-+]?)£/, '$1').replace(/\s*%$/, '');
  const digits = /^[-+]?\d{1,3}([,\s]\d{3})+(\.\d+)?$/.test(bare) ? bare.replace(/[,\s]/g, '') : bare;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(digits)) return null;
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  if (digits !== bare) return { value, guess: 'thousands apart' };
  return written.endsWith('%') ? { value, guess: 'in percent' } : { value };
}

/** Several numbers in one cell, divided by blanks, semicolons or bars. `null`: something else is among them. */
export function numbersInCell(text: string): Understood<(number | null)[]> | null {
  const parts = text.split(/[\s;|]+/).map(numberInCell);
  const numbers = parts.filter((part) => part !== null);
  return numbers.length < parts.length ? null : { value: numbers.map(({ value }) => value) };
}

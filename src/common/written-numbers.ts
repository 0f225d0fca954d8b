import type { Understood } from './written-dates.js';

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

import type { Understood } from './written-dates.js';

/** Sign, digits, percent sign, mark. */
const NUMBER =
  /^([-+]?)£?((?:[1-9]\d?\d?(?:[,\s]\d{3})+|\d*)(?:\.\d*)?(?:e[-+]?\d+)?)\s*(?:(%)\s*)?(\[\w+\]|[*†‡¹²³pr]?)$/i;

const MISSING = /^(n\/?a|null|nan|missing|\[[a-z]+\]|[*.:cxz]+|[<≤#].+)$/i;

/**
 * A number as people write it: thousands separated by commas or spaces, a pound or percent sign, the mark of a footnote
 * or of a provisional ("p") or revised ("r") figure behind it. A blank or a dash is missing; so are words such as
 * "n/a", the star or the bound ("<5") of suppressed counts, a spreadsheet's errors ("#N/A") and what official
 * statistics put in brackets, "[c]", which is said. `null`: not a number.
 */
export function numberInCell(text: string): Understood<number | null> | null {
  const written = text.replaceAll('\u2212', '-');
  if (/^[-–—]?$/.test(written)) return { value: null };
  if (MISSING.test(written)) return { value: null, guess: 'missing' };
  const [, sign = '', digits = '', percent, mark] = NUMBER.exec(written) ?? [];
  const value = Number(sign + digits.replace(/[,\s]/g, ''));
  if (digits === '' || !Number.isFinite(value)) return null;
  const guess = mark ? 'without the mark' : /[,\s]/.test(digits) ? 'thousands apart' : percent && 'in percent';
  return guess ? { value, guess } : { value };
}

/** Several numbers in one cell, divided by blanks, semicolons or bars. `null`: something else is among them. */
export function numbersInCell(text: string): Understood<(number | null)[]> | null {
  const parts = text.split(/[\s;|]+/).map(numberInCell);
  const numbers = parts.filter((part) => part !== null);
  return numbers.length < parts.length ? null : { value: numbers.map(({ value }) => value) };
}

import { parseDate, type RoughDate } from '../common/dates.js';
import { safeHref } from '../common/links.js';
import type { Path, Problem } from '../common/problem.js';
import { problem } from './problems.js';
import { meaningOf } from './scale.js';

/**
 * Readers of single values. Each returns the value cleaned, or `undefined` where there is none to use; what could not be
 * used becomes a problem. An absent value is no problem here.
 */
export type FieldReader<Value> = (value: unknown, path: Path, problems: Problem[]) => Value | undefined;

/** Longer texts are cut: a name of ten million characters stops a page. */
const LONGEST_TEXT = 2000;

export const readText: FieldReader<string> = (value, path, problems) => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') {
    problems.push(problem.valueNotValid(path, 'text', value));
    return undefined;
  }
  const text = plain(value.slice(0, LONGEST_TEXT * 2));
  if (text.length > LONGEST_TEXT || value.length > LONGEST_TEXT * 2) {
    problems.push(problem.textShortened(path, LONGEST_TEXT));
  }
  return text.slice(0, LONGEST_TEXT) || undefined;
};

/** A day, month or year. `null` and empty text are "not known", and no problem. */
export const readDate: FieldReader<RoughDate> = (value, path, problems) => {
  if (value === undefined || value === null || value === '') return undefined;
  const date = parseDate(value);
  if (date === null) problems.push(problem.dateNotValid(path, value));
  return date ?? undefined;
};

export const readLink: FieldReader<string> = (value, path, problems) => {
  if (value === undefined || value === null || value === '') return undefined;
  const href = safeHref(value);
  if (href === null) problems.push(problem.linkNotSafe(path, value));
  return href ?? undefined;
};

/** A rating word, as written; `null`: not known; `undefined`: not given. */
export const readWord: FieldReader<string | null> = (value, path, problems) => {
  if (value === null) return null;
  const word = readText(value, path, problems);
  if (word === undefined) {
    if (typeof value === 'string') problems.push(problem.wordEmpty(path));
    return undefined;
  }
  if (!meaningOf(word).recognised) problems.push(problem.wordUnknown(path, word));
  return word;
};

/** A score as a percentage: a number, or text that holds one. */
export const readScore: FieldReader<number> = (value, path, problems) => {
  if (value === undefined || value === null || value === '') return undefined;
  const score = typeof value === 'string' ? Number(value.trim().replace(/%$/, '') || Number.NaN) : value;
  if (typeof score === 'number' && score >= 0 && score <= 100) return score;
  problems.push(problem.valueNotValid(path, 'a percentage from 0 to 100', value));
  return undefined;
};

/**
 * Text without control characters and without those that turn the direction of what follows them (a name must not
 * reorder the page around it); letters of right-to-left scripts stay.
 */
function plain(text: string): string {
  const kept = isPlain(text)
    ? text
    : Array.from(text)
        .map((character) => (isControl(character.codePointAt(0) ?? 0) ? ' ' : character))
        .filter((character) => !isDirectional(character.codePointAt(0) ?? 0))
        .join('');
  return kept.replace(/\s+/g, ' ').trim();
}

/** Nearly every text is; taking it apart would be most of the work of reading a large file. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isControl(code) || isDirectional(code)) return false;
  }
  return true;
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/** Embeddings, overrides and isolates. Source: Unicode Standard Annex 9, section 2. */
function isDirectional(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

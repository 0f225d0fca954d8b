import { parseDate, type RoughDate, startOf } from '../common/dates.js';
import type { Path, Problem } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import type { Inspected, Line, Rating } from './data.js';
import { readDate, readWord } from './fields.js';
import { problem } from './problems.js';
import { lineNamed } from './questions.js';
import { meaningOf } from './scale.js';

/**
 * Reading the values of CQC's API. It leaves empty fields out and has been seen with wrong types, so nothing is taken
 * for granted; members not named here are ignored, among them the names of people.
 */
export type Members = Readonly<Record<string, unknown>>;

export type Draft = { -readonly [Key in keyof Rating]: Rating[Key] };

export function member(from: unknown, key: string): unknown {
  return isObject(from) && Object.hasOwn(from, key) ? from[key] : undefined;
}

/** The objects of a list with their paths; a single object in place of a list is a list of one. */
export function objectsIn(value: unknown, path: Path, problems: Problem[]): { entry: Members; path: Path }[] {
  if (value === undefined || value === null) return [];
  if (isObject(value)) return [{ entry: value, path }];
  if (!Array.isArray(value)) {
    problems.push(problem.valueNotValid(path, 'a list', value));
    return [];
  }
  return value.flatMap((entry: unknown, index) => {
    if (isObject(entry)) return [{ entry, path: [...path, index] }];
    problems.push(problem.valueNotValid([...path, index], 'an object', entry));
    return [];
  });
}

/** Text that identifies: blanks around it and other types do not count. */
export function idIn(from: unknown, key: string): string | undefined {
  const value = member(from, key);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

export function dateIn(from: unknown, key: string, path: Path, problems: Problem[]): RoughDate | undefined {
  return readDate(member(from, key), [...path, key], problems);
}

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[ T]\d{2}:\d{2}/;

/** The day of a timestamp "2025-09-24 00:00:00", as the assessments carry it (a blank, and no zone). */
export function timestampIn(from: unknown, key: string, path: Path, problems: Problem[]): RoughDate | undefined {
  const value = member(from, key);
  const day = typeof value === 'string' ? TIMESTAMP.exec(value.trim())?.[1] : undefined;
  return day === undefined ? dateIn(from, key, path, problems) : (parseDate(day) ?? undefined);
}

/** A rating word: empty text is a rating that is not known (`null`), an absent one was not given. */
export function wordIn(from: unknown, key: string, path: Path, problems: Problem[]): string | null | undefined {
  const value = member(from, key);
  if (typeof value === 'string' && value.trim() === '') return null;
  return readWord(value, [...path, key], problems);
}

/** The rated questions in a list of key question ratings, by name; of a question that is repeated the first one. */
export function questionsIn(
  list: unknown,
  path: Path,
  problems: Problem[],
): { line: Line; word: string | null; entry: Members; path: Path }[] {
  const found = new Map<Line, { line: Line; word: string | null; entry: Members; path: Path }>();
  for (const question of objectsIn(list, path, problems)) {
    const name = idIn(question.entry, 'name');
    const word = wordIn(question.entry, 'rating', question.path, problems);
    if (name === undefined || word === undefined) continue;
    const line = lineNamed(name);
    if (line === null || line === 'overall') {
      problems.push(problem.questionUnknown([...question.path, 'name'], name));
      continue;
    }
    const earlier = found.get(line);
    if (earlier === undefined) found.set(line, { line, word, ...question });
    else if (!sameWord(earlier.word, word)) problems.push(problem.questionRepeated(question.path, name));
  }
  return [...found.values()];
}

function sameWord(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : meaningOf(a).word === meaningOf(b).word;
}

/** Inspection dates that make sense: CQC's own data holds visits after the report about them. */
export function inspectedBefore(
  date: RoughDate | null,
  visited: RoughDate | undefined,
  path: Path,
  problems: Problem[],
): { inspected?: Inspected } {
  if (visited === undefined) return {};
  if (date !== null && startOf(visited) > startOf(date)) {
    problems.push(problem.inspectionAfterPublication(path, date));
    return {};
  }
  return { inspected: { from: visited } };
}

export function ratesAnything(rating: Rating, lines: readonly Line[]): boolean {
  return lines.some((line) => typeof rating[line] === 'string');
}

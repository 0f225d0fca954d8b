import { parseDate, type RoughDate } from '../common/dates.js';
import { safeHref } from '../common/links.js';
import { isFiniteNumber } from '../common/numbers.js';
import type { Path } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import type { SourceRef } from './data.js';
import type { Report } from './problems.js';

/** A JSON object as it came. */
export type Raw = Readonly<Record<string, unknown>>;

/**
 * The fields of one object, read one by one: what does not fit is a problem and `null`, so that one bad field does not
 * cost the others. A field that is absent or `null` is `null` without a problem.
 */
export class Fields {
  private constructor(
    readonly raw: Raw,
    readonly path: Path,
    readonly report: Report,
  ) {}

  /** `what` the object is, for the problem where it is none; `null` then, and where there is nothing. */
  static of(input: unknown, path: Path, what: string, report: Report): Fields | null {
    if (isObject(input)) return new Fields(input, path, report);
    if (isGiven(input)) report.add('not-an-object', path, what, input);
    return null;
  }

  at(key: string): Path {
    return [...this.path, key];
  }

  text(key: string): string | null {
    return this.read(key, 'text that is not empty', (value) =>
      typeof value === 'string' && value.trim() !== '' ? value.trim() : null,
    );
  }

  number(key: string): number | null {
    return this.read(key, 'a number', (value) => (isFiniteNumber(value) ? value : null));
  }

  count(key: string): number | null {
    return this.read(key, 'a whole number, 0 or more', (value) =>
      isFiniteNumber(value) && Number.isInteger(value) && value >= 0 ? value : null,
    );
  }

  oneOf<Word extends string>(key: string, words: readonly Word[]): Word | null {
    return this.read(key, words.join(', '), (value) => words.find((word) => word === value) ?? null);
  }

  date(key: string): RoughDate | null {
    const value = this.raw[key];
    const date = parseDate(value);
    if (date === null && isGiven(value)) this.report.add('date-not-valid', this.at(key), value);
    return date;
  }

  /** An address that is safe to follow. */
  href(key: string): string | null {
    const value = this.raw[key];
    const href = safeHref(value);
    if (href === null && isGiven(value)) this.report.add('link-not-safe', this.at(key), value);
    return href;
  }

  /** A source as text; an address among sources becomes a link, and one that is not safe stays text. */
  source(key: string): SourceRef | null {
    const text = this.text(key);
    return text === null ? null : { text, href: /^(https?:\/\/|mailto:)\S+$/i.test(text) ? safeHref(text) : null };
  }

  inner(key: string, what: string): Fields | null {
    return Fields.of(this.raw[key], this.at(key), what, this.report);
  }

  /** A list as it came, or an empty one. */
  list(key: string): readonly unknown[] {
    const value = this.raw[key];
    if (Array.isArray(value)) return value;
    if (isGiven(value)) this.report.add('not-a-list', this.at(key), value);
    return [];
  }

  /** The entries of a list that are objects, each with its fields. */
  each(key: string, what: string): readonly Fields[] {
    return this.list(key).flatMap((item, index) => {
      const fields = Fields.of(item ?? false, [...this.path, key, index], what, this.report);
      return fields === null ? [] : [fields];
    });
  }

  private read<Value>(key: string, expected: string, take: (value: unknown) => Value | null): Value | null {
    const value = this.raw[key];
    const taken = take(value);
    if (taken === null && isGiven(value)) this.report.add('value-not-valid', this.at(key), expected, value);
    return taken;
  }
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

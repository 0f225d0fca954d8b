import type * as v from 'valibot';
import { parseDate, type RoughDate } from '../common/dates.js';
import { safeHref } from '../common/links.js';
import type { Path, Problem } from '../common/problem.js';
import { isObject, readAs } from '../common/schema.js';
import type { SourceRef } from './data.js';
import { problems } from './problems.js';

/** A JSON object as it came. */
export type Raw = Readonly<Record<string, unknown>>;

type Fields<Entries extends v.ObjectEntries> = { [Key in keyof Entries]: v.InferOutput<Entries[Key]> | null };

/**
 * Reads each field by its own schema: what does not fit is a problem and `null`, the other fields stay.
 * A field that is absent or `null` is `null` without a problem.
 */
export function readFields<Entries extends v.ObjectEntries>(
  entries: Entries,
  raw: Raw,
  path: Path,
  found: Problem[],
): Fields<Entries> {
  const fields: Partial<Record<keyof Entries, unknown>> = {};
  for (const key of Object.keys(entries) as (keyof Entries & string)[]) {
    fields[key] = readField(entries[key], raw[key], [...path, key], found);
  }
  return fields as Fields<Entries>;
}

function readField(schema: v.GenericSchema | undefined, input: unknown, path: Path, found: Problem[]): unknown {
  if (schema === undefined || input === undefined || input === null) return null;
  const reading = readAs(schema, input, path);
  found.push(...reading.problems);
  return typeof reading.value === 'string' ? reading.value.trim() : reading.value;
}

/** An object to read fields from, or `null`; absent and `null` are no problem. */
export function readObject(input: unknown, path: Path, what: string, found: Problem[]): Raw | null {
  if (input === undefined || input === null) return null;
  if (isObject(input)) return input;
  found.push(problems.notAnObject(path, what, input));
  return null;
}

/** A list as it came, or an empty one. */
export function readList(input: unknown, path: Path, what: string, found: Problem[]): readonly unknown[] {
  if (input === undefined || input === null) return [];
  if (Array.isArray(input)) return input;
  found.push(problems.notAList(path, what, input));
  return [];
}

export function readDate(input: unknown, path: Path, found: Problem[]): RoughDate | null {
  if (input === undefined || input === null) return null;
  const date = parseDate(input);
  if (date === null) found.push(problems.dateNotValid(path, input));
  return date;
}

/** An address that is safe to follow, or `null`. */
export function readHref(input: unknown, path: Path, found: Problem[]): string | null {
  if (input === undefined || input === null) return null;
  const href = safeHref(input);
  if (href === null) found.push(problems.linkNotSafe(path, input));
  return href;
}

/** A source as text; an address among sources becomes a link, and one that is not safe stays plain text. */
export function sourceRef(text: string | null): SourceRef | null {
  if (text === null) return null;
  return { text, href: /^(https?:\/\/|mailto:)\S+$/i.test(text) ? safeHref(text) : null };
}

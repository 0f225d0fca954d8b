import { parseDate } from '../common/dates.js';
import { isFiniteNumber } from '../common/numbers.js';
import type { Path, Problem } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import { notValid } from './problems.js';

/** A JSON Schema of one value, of the words that this domain uses. */
export interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: ValueSchema;
}

/** A JSON Schema of an object of such values. */
export interface MembersSchema {
  readonly properties: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
}

/** The type that a schema describes. */
type Value<S> = S extends { enum: readonly (infer Word)[] }
  ? Word
  : S extends { type: 'string' }
    ? string
    : S extends { type: 'boolean' }
      ? boolean
      : S extends { type: 'number' | 'integer' }
        ? number
        : S extends { type: readonly ['number', 'null'] }
          ? number | null
          : S extends { items: infer Item }
            ? readonly Value<Item>[]
            : never;

type RequiredOf<S> = S extends { required: readonly (infer Key)[] } ? Key : never;

/** What reading by a schema gives: `null` counts as absent. */
export type Members<S extends MembersSchema> = {
  readonly [Key in keyof S['properties'] as Key extends RequiredOf<S> ? Key : never]: Value<S['properties'][Key]>;
} & {
  readonly [Key in keyof S['properties'] as Key extends RequiredOf<S> ? never : Key]?: Exclude<
    Value<S['properties'][Key]>,
    null
  >;
};

/**
 * Reads an object and keeps what is good: a member that does not fit is left out and reported. `null` where the object
 * lacks a member that it needs, or is none. `path` is asked for only where something is wrong.
 */
export function readMembers<S extends MembersSchema>(
  schema: S,
  input: unknown,
  path: () => Path,
  problems: Problem[],
): Members<S> | null {
  if (!isObject(input)) {
    problems.push(notValid(path(), 'an object', input));
    return null;
  }
  const members: Record<string, unknown> = {};
  for (const key of Object.keys(input)) {
    const member = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    const value = trimmed(input[key]);
    if (member === undefined || isAbsent(value)) continue;
    if (fits(member, value)) members[key] = value;
    else problems.push(notValid([...path(), key], expectationOf(member), value));
  }
  const missing = schema.required?.find((key) => !Object.hasOwn(members, key));
  if (missing === undefined) return members as Members<S>;
  if (isAbsent(trimmed(input[missing]))) problems.push(notValid(path(), `a member "${missing}"`, input));
  return null;
}

/** Text without the blanks around it; blank text is absent. */
function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() || null : value;
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Reads a list entry by entry; what cannot be used loses only itself. `row` is where an entry stood. */
export function readEntries<S extends MembersSchema>(
  schema: S,
  input: unknown,
  path: Path,
  problems: Problem[],
): (Members<S> & { readonly row: number })[] {
  if (isAbsent(input)) return [];
  if (!Array.isArray(input)) {
    problems.push(notValid(path, 'a list', input));
    return [];
  }
  const entries: (Members<S> & { readonly row: number })[] = [];
  input.forEach((entry: unknown, row) => {
    const members = readMembers(schema, entry, () => [...path, row], problems);
    if (members !== null) entries.push(Object.assign(members, { row }));
  });
  return entries;
}

/** Whether a value is of the kind, within the range and among the words that a schema names. */
function fits(schema: ValueSchema, value: unknown): boolean {
  const { type, items, pattern, minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema;
  if (schema.enum) return schema.enum.includes(value);
  if (items) return Array.isArray(value) && value.every((item) => fits(items, item));
  if (typeof type === 'object') return value === null || fits({ type: 'number' }, value);
  if (type === 'string') return pattern === undefined ? typeof value === type : parseDate(value) !== null;
  if (type === 'boolean') return typeof value === type;
  if (!isFiniteNumber(value) || (type === 'integer' && !Number.isSafeInteger(value))) return false;
  return value >= minimum && value <= maximum && value > exclusiveMinimum;
}

/** What a schema expects, in an author's words. */
function expectationOf({ type, items, description, minimum, maximum, exclusiveMinimum, ...rest }: ValueSchema) {
  if (description) return description;
  if (rest.enum) return `one of ${rest.enum.join(', ')}`;
  if (items) return 'a list of numbers';
  if (type === 'string') return 'text';
  if (type === 'boolean') return 'true or false';
  if (type !== 'integer') return `a number${exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`}`;
  return `a whole number ${maximum === undefined ? `of ${minimum} or more` : `from ${minimum} to ${maximum}`}`;
}

import { parseDate } from '../common/dates.js';
import { isFiniteNumber } from '../common/numbers.js';
import { isObject } from '../common/objects.js';
import type { Path, Problem } from '../common/problem.js';
import { notValid, unknownMember } from './problems.js';

/** The words of JSON Schema that this domain uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: JsonSchema;
  /** One value, or a list. */
  readonly anyOf?: readonly [JsonSchema, JsonSchema];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/** The type of what reading by a schema gives: `null` counts as absent, entries of a list know their place. */
export type Read<S> = S extends { enum: readonly (infer Word)[] }
  ? Word
  : S extends { anyOf: readonly [infer One, infer List] }
    ? Read<One> | Read<List>
    : S extends { type: 'array'; items: infer Item }
      ? readonly (Item extends { properties: object } ? Read<Item> & { readonly row: number } : Read<Item>)[]
      : S extends { properties: infer Properties }
        ? ReadMembers<Properties, S extends { required: readonly (infer Key)[] } ? Key : never>
        : S extends { type: infer Type }
          ? Plain<Type>
          : never;

type ReadMembers<Properties, Required> = {
  readonly [Key in keyof Properties as Key extends Required ? Key : never]: Read<Properties[Key]>;
} & {
  readonly [Key in keyof Properties as Key extends Required ? never : Key]?: Exclude<Read<Properties[Key]>, null>;
};

type Plain<Type> = Type extends 'string'
  ? string
  : Type extends 'array'
    ? readonly unknown[]
    : Type extends 'boolean'
      ? boolean
      : Type extends readonly string[]
        ? number | null
        : number;

/**
 * Reads by a schema and keeps what is good: a member or entry that does not fit is left out and reported, and so is an
 * object without a member that it needs. `undefined`: nothing could be used. `path` is asked for only where something
 * is wrong.
 */
export function readBy<S extends JsonSchema>(
  schema: S,
  value: unknown,
  path: () => Path,
  problems: Problem[],
): Read<S> | undefined;
export function readBy(schema: JsonSchema, value: unknown, path: () => Path, problems: Problem[]): unknown {
  const { anyOf, items, properties } = schema;
  if (anyOf) return readBy(anyOf[Array.isArray(value) ? 1 : 0], value, path, problems);
  if (properties && isObject(value)) return readMembers(schema, properties, value, path, problems);
  if (items?.properties && Array.isArray(value)) return readEntries(items, value, path, problems);
  if (fits(schema, value)) return value;
  problems.push(notValid(path(), expectationOf(schema), value));
  return undefined;
}

function readMembers(
  { required = [] }: JsonSchema,
  properties: Readonly<Record<string, JsonSchema>>,
  input: Readonly<Record<string, unknown>>,
  path: () => Path,
  problems: Problem[],
): object | undefined {
  const members: Record<string, unknown> = {};
  for (const key of Object.keys(input)) {
    const place = () => [...path(), key];
    const value = trimmed(input[key]);
    // What has been read before knows its place.
    if (isAbsent(value) || key === 'row') continue;
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const read = schema && readBy(schema, value, place, problems);
    if (!schema) problems.push(unknownMember(place(), key));
    else if (read !== undefined) members[key] = read;
  }
  const missing = required.find((key) => !Object.hasOwn(members, key));
  if (missing === undefined) return members;
  if (isAbsent(trimmed(input[missing]))) problems.push(notValid(path(), `a member "${missing}"`, input));
  return undefined;
}

function readEntries(items: JsonSchema, list: readonly unknown[], path: () => Path, problems: Problem[]): object[] {
  const entries: object[] = [];
  list.forEach((entry, row) => {
    const read = readBy(items, entry, () => [...path(), row], problems);
    if (read !== undefined) entries.push(Object.assign(read as object, { row }));
  });
  return entries;
}

/** Text without the blanks around it; blank text is absent. */
function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() || null : value;
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Whether a plain value is of the kind, within the range and among the words that a schema names. */
function fits(schema: JsonSchema, value: unknown): boolean {
  const { type, items, pattern, minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema;
  if (schema.enum) return schema.enum.includes(value);
  if (type === 'array') return Array.isArray(value) && (!items || value.every((item) => fits(items, item)));
  if (type === 'string') return pattern === undefined ? typeof value === type : parseDate(value) !== null;
  if (type === 'boolean') return typeof value === type;
  if (schema.properties) return false;
  // A null stands for a missing number in a list; elsewhere it is absent, and nobody asks.
  if (!isFiniteNumber(value)) return value === null;
  if (type === 'integer' && !Number.isSafeInteger(value)) return false;
  return value >= minimum && value <= maximum && value > exclusiveMinimum;
}

/** What a schema expects, in an author's words. */
function expectationOf(schema: JsonSchema): string {
  const { type, description, items, minimum, maximum, exclusiveMinimum } = schema;
  if (description) return description;
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (type === 'array') return items && !items.properties ? 'a list of numbers' : 'a list';
  if (type === 'object') return 'an object';
  if (type === 'string') return 'text';
  if (type === 'boolean') return 'true or false';
  if (type !== 'integer') return `a number${exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`}`;
  return `a whole number ${maximum === undefined ? `of ${minimum} or more` : `from ${minimum} to ${maximum}`}`;
}

import * as v from 'valibot';
import type { Path, Problem } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import type { FieldReader } from './fields.js';
import { problem } from './problems.js';

/** Which reader reads which leaf of a schema. */
export type LeafReaders = ReadonlyMap<unknown, FieldReader<unknown>>;

/**
 * Reads by a schema and keeps whatever is good: a member that does not fit is left out and reported, and its neighbours
 * stay. An object without a member that it needs is left out whole. Members the schema does not name are ignored.
 * `undefined`: nothing could be used.
 */
export function readLeniently(
  schema: v.GenericSchema,
  input: unknown,
  path: Path,
  problems: Problem[],
  leaves: LeafReaders,
): unknown {
  const leaf = leaves.get(schema);
  if (leaf !== undefined) return leaf(input, path, problems);
  if (v.isOfType('optional', schema) || v.isOfType('nullable', schema)) {
    return input === undefined ? undefined : readLeniently((schema as Wrapper).wrapped, input, path, problems, leaves);
  }
  if (v.isOfType('array', schema)) return readList((schema as List).item, input, path, problems, leaves);
  if (v.isOfType('object', schema)) return readMembers((schema as Members).entries, input, path, problems, leaves);
  return undefined;
}

type Wrapper = v.OptionalSchema<v.GenericSchema, undefined>;
type List = v.ArraySchema<v.GenericSchema, undefined>;
type Members = v.ObjectSchema<Record<string, v.GenericSchema>, undefined>;

function readList(
  item: v.GenericSchema,
  input: unknown,
  path: Path,
  problems: Problem[],
  leaves: LeafReaders,
): readonly unknown[] | undefined {
  if (input === undefined || input === null) return undefined;
  if (!Array.isArray(input)) {
    problems.push(problem.valueNotValid(path, 'a list', input));
    return undefined;
  }
  return input
    .map((entry: unknown, index) => readLeniently(item, entry, [...path, index], problems, leaves))
    .filter((entry) => entry !== undefined);
}

/** The members of an object, or `undefined` where one is missing that the object needs. */
export function readMembers(
  entries: Readonly<Record<string, v.GenericSchema>>,
  input: unknown,
  path: Path,
  problems: Problem[],
  leaves: LeafReaders,
): Readonly<Record<string, unknown>> | undefined {
  if (!isObject(input)) {
    if (input !== null) problems.push(problem.valueNotValid(path, 'an object', input));
    return undefined;
  }
  const read: Record<string, unknown> = {};
  let complete = true;
  for (const [key, schema] of Object.entries(entries)) {
    const given = Object.hasOwn(input, key) ? input[key] : undefined;
    const before = problems.length;
    const value = readLeniently(schema, given, [...path, key], problems, leaves);
    if (value !== undefined) read[key] = value;
    else if (!v.isOfType('optional', schema)) {
      complete = false;
      if (problems.length === before) problems.push(problem.valueMissing([...path, key]));
    }
  }
  return complete ? read : undefined;
}

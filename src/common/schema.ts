import * as v from 'valibot';
import { error, type Path, type Problem, quoted } from './problem.js';

/**
 * The bridge to the schema library: schemas describe shapes (and become the published JSON Schemas), this file turns
 * what does not fit into problems with a path and a sentence.
 */
export type Schema<Output> = v.GenericSchema<unknown, Output>;

/** Reads one value by a schema: the value, or `null` and one problem for each part that did not fit. */
export function readAs<Output>(
  schema: Schema<Output>,
  input: unknown,
  path: Path,
): { value: Output | null; problems: Problem[] } {
  const result = v.safeParse(schema, input);
  if (result.success) return { value: result.output, problems: [] };
  return { value: null, problems: result.issues.map((issue) => problemOf(issue, path)) };
}

function problemOf(issue: v.BaseIssue<unknown>, base: Path): Problem {
  const inner = (issue.path ?? []).map((item) => keyOf(item.key));
  if (isMissingKey(issue)) return error('value-not-valid', [...base, ...inner], `${issue.expected} is missing.`);
  const expected = issue.kind === 'schema' ? `Expected ${expectationOf(issue)}` : issue.message;
  const found = issue.input === undefined ? 'nothing was given' : `found ${quoted(issue.input)}`;
  return error('value-not-valid', [...base, ...inner], `${expected}; ${found}.`);
}

/** For an object without a key that it needs, the library expects the key's name in quotation marks. */
function isMissingKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.input === undefined && issue.expected?.startsWith('"') === true;
}

function keyOf(key: unknown): string | number {
  return typeof key === 'number' ? key : String(key);
}

/** The library's type names in an author's words. */
function expectationOf(issue: v.BaseIssue<unknown>): string {
  const plain: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    Object: 'an object',
    Array: 'a list',
    null: 'null',
  };
  const names = (issue.expected ?? 'another value').replace(/^\(|\)$/g, '').split(' | ');
  return names.map((name) => plain[name] ?? name).join(' or ');
}

/** Whether a value is a plain JSON object (not null, not a list). */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import * as v from 'valibot';
import { error, type Path, type Problem, pointer, quoted, type Reading } from './problem.js';

/**
 * Reading by a schema, keeping whatever is good. The schema library finds what does not fit; this file takes just that
 * out and asks again: a member that does not fit is left out; an object without a member that it needs is left out; their
 * neighbours stay. Each piece left out is one problem, with its path in the data as the author wrote it.
 */

/** A sentence for each check of a schema: the check's message is the problem's code, and names the sentence here. */
export type Sentences = Readonly<Record<string, (found: string) => string>>;

/** Reads by a schema. `data` is `null` where the whole could not be used. Never throws. */
export function readBySchema<Output>(
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
  sentences: Sentences = {},
): Reading<Output> {
  const problems: Problem[] = [];
  const leftOut = new Set<string>();
  const places: Places = new WeakMap();
  let draft = input;
  for (;;) {
    const result = v.safeParse(schema, draft);
    if (result.success) return { data: result.output, problems };
    const cuts = emptyCut();
    for (const issue of result.issues) {
      const keys = keysOf(issue);
      const path = originalPath(draft, keys, places);
      const isMissing = isMissingKey(issue);
      // What was taken out a moment ago is missing now: said once.
      if (!(isMissing && leftOut.has(pointer(path)))) problems.push(problemOf(issue, path, isMissing, sentences));
      leftOut.add(pointer(path));
      mark(cuts, isMissing ? keys.slice(0, -1) : keys);
    }
    if (cuts.whole) return { data: null, problems };
    draft = without(draft, cuts, places);
  }
}

/** What to take out of a value: all of it, or pieces of its members. */
interface Cut {
  whole: boolean;
  readonly inner: Map<string | number, Cut>;
}

/** Where the entries of a shortened list stood in the author's data. */
type Places = WeakMap<readonly unknown[], readonly number[]>;

function emptyCut(): Cut {
  return { whole: false, inner: new Map() };
}

function mark(cut: Cut, keys: Path): void {
  let here = cut;
  for (const key of keys) {
    const next = here.inner.get(key) ?? emptyCut();
    here.inner.set(key, next);
    here = next;
  }
  here.whole = true;
}

/** The value without what is cut; everything else is shared with it, and the author's object stays as it was. */
function without(value: unknown, cut: Cut, places: Places): unknown {
  if (cut.inner.size === 0) return value;
  if (Array.isArray(value)) return listWithout(value, cut, places);
  const copy = { ...(value as Readonly<Record<string, unknown>>) };
  for (const [key, inner] of cut.inner) {
    if (inner.whole) delete copy[key];
    else copy[key] = without(copy[key], inner, places);
  }
  return copy;
}

function listWithout(list: readonly unknown[], cut: Cut, places: Places): unknown[] {
  const before = places.get(list);
  const kept: unknown[] = [];
  const stood: number[] = [];
  list.forEach((entry, i) => {
    const inner = cut.inner.get(i);
    if (inner?.whole) return;
    kept.push(inner ? without(entry, inner, places) : entry);
    stood.push(before?.[i] ?? i);
  });
  places.set(kept, stood);
  return kept;
}

function originalPath(draft: unknown, keys: Path, places: Places): Path {
  let here = draft;
  return keys.map((key) => {
    const original = Array.isArray(here) ? (places.get(here)?.[Number(key)] ?? key) : key;
    here = (here as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    return original;
  });
}

function keysOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** For an object without a key that it needs, the library expects the key's name in quotation marks. */
function isMissingKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.input === undefined && issue.expected?.startsWith('"') === true;
}

function problemOf(issue: v.BaseIssue<unknown>, path: Path, isMissing: boolean, sentences: Sentences): Problem {
  if (isMissing) return error('value-missing', path, `${issue.expected} is missing.`);
  const found = issue.input === undefined ? 'nothing' : quoted(issue.input);
  const sentence = issue.kind === 'validation' ? sentences[issue.message] : undefined;
  if (sentence) return error(issue.message, path, sentence(found));
  return error('value-not-valid', path, `Expected ${expectationOf(issue)}; found ${found}.`);
}

/** The library's names of types, in an author's words. */
const IN_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
};

function expectationOf(issue: v.BaseIssue<unknown>): string {
  const names = (issue.expected ?? 'another value').replace(/^\(|\)$/g, '').split(' | ');
  return names.map((name) => IN_WORDS[name] ?? name).join(' or ');
}

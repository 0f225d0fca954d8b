import * as v from 'valibot';
import { error, type Path, type Problem, pointer, quoted, type Reading, warning } from './problem.js';

/**
 * Reading by a schema, keeping whatever is good. The schema library finds what does not fit; this file takes just that
 * out and asks again: a member that does not fit is left out; an object without a member that it needs is left out;
 * their neighbours stay. Each piece left out is one problem, with its path in the data as the author wrote it. Members
 * that are `null` or empty text where something else is expected hold nothing, and leave without a problem.
 */

/** A sentence for each check of a schema: the check's message is the problem's code, and names the sentence here. */
export type Sentences = Readonly<Record<string, (found: string) => string>>;

/** What was read, and the way back from a place in it to the place in the author's data. */
export interface Read<Output> extends Reading<Output> {
  /** Where the author wrote what now stands at a path: entries before it may have been left out. */
  placeOf(path: Path): Path;
}

/**
 * Reads by a schema. `data` is `null` where the whole could not be used. Never throws. A check whose sentence is among
 * the `warnings` keeps its value; it must come last in its pipe, for the library stops a pipe at what does not fit.
 */
export function readBySchema<Output>(
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
  sentences: Sentences = {},
  warnings: Sentences = {},
): Read<Output> {
  const problems = new Map<string, Problem>();
  const places: Places = new WeakMap();
  let draft = input;
  for (;;) {
    const { typed, output, issues = [] } = v.safeParse(schema, draft, { abortPipeEarly: true });
    for (const issue of issues) {
      const path = originalPath(draft, keysOf(issue), places);
      const place = pointer(path);
      // What was taken out a moment ago is missing now, and a doubt is found again: said once.
      if (problems.has(place) || holdsNothing(issue, sentences)) continue;
      problems.set(place, problemOf(issue, path, sentences, warnings));
    }
    const cut = cutOf(issues.filter(({ message }) => !warnings[message]));
    if (cut.whole || cut.inner.size === 0) {
      const placeOf = (path: Path) => originalPath(draft, path, places);
      return { data: typed && !cut.whole ? output : null, problems: [...problems.values()], placeOf };
    }
    draft = without(draft, cut, places);
  }
}

/** The names in a document that its schema does not know, mostly slips of the keyboard; editors add that of the schema. */
export function strangeNames({ entries }: { readonly entries: object }, document: object): string[] {
  return Object.keys(document).filter((name) => name !== '$schema' && !Object.hasOwn(entries, name));
}

/** Empty text that a check of its own speaks of is no silence. */
function holdsNothing({ input, path, message }: v.BaseIssue<unknown>, sentences: Sentences): boolean {
  const isMember = typeof path?.at(-1)?.key === 'string';
  return isMember && (input === null || (input === '' && !sentences[message]));
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

/** The members that do not fit, and the objects without a member that they need. */
function cutOf(issues: readonly v.BaseIssue<unknown>[]): Cut {
  const cut = emptyCut();
  for (const issue of issues) {
    let here = cut;
    for (const key of isMissingKey(issue) ? keysOf(issue).slice(0, -1) : keysOf(issue)) {
      const next = here.inner.get(key) ?? emptyCut();
      here.inner.set(key, next);
      here = next;
    }
    here.whole = true;
  }
  return cut;
}

/** The value without what is cut; everything else is shared with it, and the author's object stays as it was. */
function without(value: unknown, cut: Cut, places: Places): unknown {
  // A list where an object belongs may seem to have its members (`values`, `entries`): it becomes an object without
  // them.
  if (Array.isArray(value) && [...cut.inner.keys()].every(Number.isInteger)) return listWithout(value, cut, places);
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
    const original = places.get(here as readonly unknown[])?.[Number(key)] ?? key;
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

function problemOf(issue: v.BaseIssue<unknown>, path: Path, sentences: Sentences, warnings: Sentences): Problem {
  const { message: code } = issue;
  const found = quoted(issue.input);
  const doubt = warnings[code];
  if (doubt) return warning(code, path, doubt(found));
  const sentence = sentences[code];
  if (sentence) return error(code, path, sentence(found));
  if (isMissingKey(issue)) return error('value-missing', path, `${issue.expected} is missing.`);
  return error('value-not-valid', path, `Expected ${expectationOf(issue)}; found ${found}.`);
}

/** The library's names of types and limits, in an author's words. */
const IN_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  finite: 'a finite number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
  '!0': 'text that is not empty',
  '>=0': '0 or more',
  '<=100': '100 or less',
};

/** Where the library says nothing of what it expected, the check has a name that does. */
function expectationOf({ expected, type }: v.BaseIssue<unknown>): string {
  const names = (expected ?? type).replace(/^\(|\)$/g, '').split(' | ');
  return names.map((name) => IN_WORDS[name] ?? name).join(' or ');
}

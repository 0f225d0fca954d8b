import { error, type Path, type Problem, quoted, warning } from '../common/problem.js';
import type { Sentences } from '../common/reading.js';

/**
 * Problems of the shape: the codes are those of the checks in shape.ts. Beside them stand those of every reader:
 * `value-not-valid` (a value of the wrong type) and `not-an-object` (data that is none).
 */
export const ofShape: Sentences = {
  'object-expected': (found) => `Expected an object with an entry for each theme id; found ${found}.`,
  'text-empty': () => 'Expected text that is not empty.',
  'date-not-valid': (found) => `Expected a date as YYYY, YYYY-MM or YYYY-MM-DD; found ${found}.`,
  'axis-scale': () => 'All themes share one scale; give those with another a figure of their own.',
  'link-not-safe': (found) =>
    `Expected an address that starts with http:, https: or mailto:, or one within the site; ${found} is left out.`,
};

/** Problems of what the data says that leave something out: a code, and its sentence. */
const ERRORS = {
  'missing-framework': () => 'Give "framework": the id of one that ships with the library, or its description.',
  'missing-framework-id': () => 'Give the framework an "id".',
  'missing-framework-title': () => 'Give the framework a "title".',
  'missing-axes': () => 'List the themes of the framework in "axes", each with "id" and "label".',
  'missing-axis-id': () => 'Give every theme an "id".',
  'missing-axis-label': (id: string) => `Give the theme ${quoted(id)} a "label".`,
  'missing-scale': () => 'Give the framework a "scale": its ends "min" and "max", and "levels", a word for each.',
  'missing-series': () => 'Give at least one series with its "values".',
  'missing-values': () => 'Give the series "values", one for each theme id.',
  'framework-not-known': (id: string, known: readonly string[]) =>
    `The framework ${quoted(id)} does not ship with the library (${known.join(', ')} do); describe it with "title", "scale" and "axes".`,
  'axis-duplicate': (id: string) => `The theme id ${quoted(id)} was used before; only the first such theme is kept.`,
  'axis-not-in-framework': (id: unknown) => `The framework has no theme with the id ${quoted(id)}; check the spelling.`,
  'scale-not-valid': (min: unknown, max: unknown) =>
    `Expected a scale with numbers "min" and "max", max above min; found ${quoted(min)} and ${quoted(max)}.`,
  'too-many-series': (count: number, most: number) =>
    `Found ${count} series; at most ${most} can be drawn. The first ${most} are shown in a table.`,
  'value-outside-scale': (where: string, value: number, min: number, max: number) =>
    `${where}: ${value} is outside the scale of ${min} to ${max}; it is not drawn, and the table shows it as given.`,
  'value-not-usable': (where: string, expected: string, found: unknown) =>
    `${where}: expected ${expected} or nothing; found ${quoted(found)}. It is not drawn, and the table shows it as given.`,
  'organisations-differ': () =>
    'Organisations can stand side by side only in one framework and one year; these are shown in a table.',
  'marks-and-scores': () => 'Marks of presence have no place on a scale; these are shown in a table.',
  'target-not-valid': (why: string) => `The target ${why}; it is left out.`,
  'peers-not-valid': (why: string) => `Peers ${why}; they are left out.`,
  'peers-too-few': (n: number, least: number) =>
    `Peers need ${least} organisations or more; found ${n}. They are left out.`,
  'peers-year-differs': (year: number, found: number | null) =>
    `Peers need the year of the series (${found ?? 'not known'}); found ${year}. They are left out.`,
  'peers-framework-differs': (found: string) =>
    `Peers need the framework of the series; found ${quoted(found)}. They are left out.`,
  'peers-not-collected': () =>
    'NHS IMPACT self-assessments are not collected, so there can be no peers; they are left out.',
  'evidence-empty': () => 'Evidence needs a "quote", a "note" or a "source"; it is left out.',
  'table-empty': () => 'Expected a table whose first column names the themes, with a column for each series.',
  'table-theme-missing': (row: number) => `Row ${row} of the table has values but names no theme; it is left out.`,
};

/** Doubts that leave everything drawn. */
const WARNINGS = {
  'column-left-out': (heading: string) =>
    `The column ${quoted(heading)} holds changes, totals or words, no scores, and was left out. If it is a series, give it data-role.`,
  'row-left-out': (row: number, name: string) =>
    `Row ${row}, ${quoted(name)}, is no theme of its own and was left out.`,
  'member-not-read': (name: string) => `${quoted(name)} is not known here, so it was left out.`,
  'missing-title': () => 'Give the data a "title", so that the figure has a name.',
  'missing-series-label': () => 'Give the series a "label" or a "date", so that it can be named.',
  'missing-basis': (known: readonly string[]) => `Say how the values came about: "basis" is ${known.join(', ')}.`,
  'axis-label-long': (length: number) => `Expected a label of 1 to 80 characters; this one has ${length}.`,
  'axes-reordered': () => 'Themes stand in the order of their framework, not in the order given.',
  'axis-added': (id: string) => `The framework has no theme ${quoted(id)}; it is shown after the others.`,
  'axis-not-the-same': (id: string, framework: string) =>
    `The theme ${quoted(id)} of ${framework} is not the same as any theme here; it is shown in the table only.`,
  'scale-assumed': (max: number) =>
    `The table does not say its scale; 0 to ${max} was taken from its values. Add data-min and data-max to its first heading.`,
  'levels-not-used': (expected: number | null, found: number) =>
    `Expected ${expected ?? 'a whole-number scale and'} level words, one for each whole number; found ${found}. Numbers are shown instead.`,
  'unit-expected': () => 'Coded passages are shares: give the scale "unit": "%".',
  'series-duplicate': (id: string) => `The series id ${quoted(id)} was used before; give each series its own.`,
  'mark-without-source': (axis: string) =>
    `Say where ${quoted(axis)} is mentioned: add evidence, or a "source" to the series.`,
  'roles-against-dates': () => 'The series called "before" is later than the other; the dates decide.',
  'missing-n': () => 'Shares need their number: give "n", how many passages or answers there were.',
  'dates-the-same': () => 'The series have the same date, so no change is stated.',
  'order-not-known': () => 'Which series came first is not known: give each a "date", or a "role" of before and after.',
  'value-means-nothing': (where: string, found: string) =>
    `${where}: ${quoted(found)} was read as not assessed; write null for that.`,
  'basis-differs': () => 'The series differ in their basis, so no change is stated.',
  'organisation-differs': () => 'The series differ in their organisation, so no change is stated.',
  'target-not-used': () => 'How often a theme is mentioned has no better or worse; the target is left out.',
  'series-not-known': (id: string) => `There is no series ${quoted(id)}; the evidence is shown without one.`,
};

const SENTENCES = { ...ERRORS, ...WARNINGS };

export type ProblemCode = keyof typeof SENTENCES;

/** What stands in a table for a member of the data: attributes of its headings, and what a table has anyway. */
const IN_TABLES: Readonly<Record<string, string>> = { title: 'caption', label: 'heading', scale: 'scale' };
const MEMBERS = /"(title|label|scale|min|max|levels|unit|basis|date|role|n|source)"/g;

function forTable(sentence: string): string {
  return sentence.replace(MEMBERS, (_, member: string) => IN_TABLES[member] ?? `data-${member}`);
}

/** Collects problems as they are found. */
export class Report {
  readonly problems: Problem[];
  readonly #placeOf: (path: Path) => Path;

  /**
   * `fromTable`: the author wrote a table. `earlier`: problems found before; `placeOf`: where a place in what is read
   * stood in the author's data.
   */
  constructor(
    readonly fromTable = false,
    earlier: readonly Problem[] = [],
    placeOf: (path: Path) => Path = (path) => path,
  ) {
    this.problems = [...earlier];
    this.#placeOf = placeOf;
  }

  add<Code extends ProblemCode>(code: Code, path: Path, ...details: Parameters<(typeof SENTENCES)[Code]>): void {
    const sentence: (...details: never[]) => string = SENTENCES[code];
    const text = sentence(...(details as never[]));
    // What is said of a value quotes it as it was written.
    const message = this.fromTable && !code.startsWith('value-') ? forTable(text) : text;
    const problem = code in WARNINGS ? warning : error;
    this.problems.push(problem(code, this.#placeOf(path), message));
  }
}

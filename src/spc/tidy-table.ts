import type { Problem } from '../common/problem.js';
import { type PlainTable, turned } from '../common/table.js';
import { dateInCell } from '../common/written-dates.js';
import { numberInCell } from '../common/written-numbers.js';
import { columnGuessed, rowsMixed, tableTurned } from './problems.js';
import { emptied, type Sheet } from './sheet.js';
import { cellText } from './table.js';
import { columnsOf, type Head, headAt, headOf, isData, type Row } from './table-columns.js';
import { dateOf, tidyDates, withDatesNamed, withMonths } from './tidy-dates.js';
import { tidyNumbers, withPoints } from './tidy-numbers.js';

/** A table that `spcFromTable` can read, and what was guessed on the way or could not be used. */
export interface TidyTable {
  /** `null`: it holds several series, and nobody knows which one is meant. */
  readonly table: PlainTable | null;
  readonly problems: readonly Problem[];
}

/**
 * A table of figures as analysts have it, made into one that `spcFromTable` reads. Dates along the top go down the side;
 * lines of notes and columns that number the rows are emptied; a month and a year in columns of their own become dates.
 * What becomes of single cells: tidy-dates.ts, tidy-numbers.ts. Of several measures, in columns or in rows, the one that
 * is called like the chart is kept (`title`, or else the caption); the name of one that was taken for its place becomes
 * the caption. Rows of several organisations or measures under the same dates would be drawn as one series, so they are
 * refused. (The element asks for this first; it is none of the pure functions, which keep to their size.)
 */
export function tidyTable(given: PlainTable, title = ''): TidyTable {
  const problems: Problem[] = [];
  const texts = upright(
    [given.head, ...given.rows].map((cells) => cells.map((cell) => cellText(cell).replace(GUARD, ''))),
    problems,
  );
  const top = headRow(texts);
  const [names = [], ...below] = texts.slice(top);
  const called = title.trim() || given.caption?.trim() || '';
  const rowAt = (texts: readonly string[], i: number): Row => ({
    number: top + i + 2,
    texts: isNote(texts) ? [] : texts,
  });
  const asked = rowsCalled(called, { columns: names.map(headAt), rows: below.map(rowAt) });
  const isNamed = !isData(names);
  const dated = isNamed ? withDatesNamed(withMonths(asked), problems) : asked;
  const sheet = withPoints(tidyDates(dated, problems), problems);
  const headers = sheet.columns.map(({ header }) => header);
  const dates = columnsOf(headers, sheet.rows, []).find(({ role }) => role === 'date');
  const mixed = dates && mixedBy(sheet, dates.at);
  if (mixed) return { table: null, problems: [...problems, rowsMixed(mixed.header)] };
  const measure = isNamed ? measureIn(sheet, called, problems, dates?.at) : null;
  const head = renamed(sheet.columns, measure);
  const { rows } = tidyNumbers(sheet, columnsOf(head, sheet.rows, []), problems);
  const [first = [], ...others] = [...texts.slice(0, top), head, ...rows.map((row) => row.texts)].map(cellsOf);
  return { table: { caption: measure?.caption ?? given.caption, head: first, rows: others }, problems };
}

/** What keeps spreadsheets from running a text as a formula, in our own CSV and in others. */
const GUARD = /^'(?=[=+@-])/;

function cellsOf(texts: readonly string[]): PlainTable['head'] {
  return texts.map((text) => ({ text }));
}

/** Where the names of the columns stand: below titles, which fill one cell. */
function headRow(texts: readonly (readonly string[])[]): number {
  const named = headOf(texts);
  const filled = texts.findIndex((row) => row.filter(Boolean).length > 1);
  return Math.max(0, named < 0 ? filled : named);
}

/** A table whose dates stand side by side, as on scorecards, with a row for each of them. */
function upright(texts: readonly (readonly string[])[], problems: Problem[]): readonly (readonly string[])[] {
  const top = headRow(texts);
  const [name = '', ...others] = texts[top] ?? [];
  const rows = texts.slice(top);
  // What has months or weeks down the side as well holds one measure, a year in each column.
  const isGrid = rows.slice(1).some(([side]) => side && (dateInCell(`${side} 2000`) || numberInCell(side)));
  if (isGrid || dateOf(name) || others.filter(dateOf).length < 3) return texts;
  problems.push(tableTurned(top + 1));
  return turned([['Date', ...others], ...rows.slice(1)], '');
}

/** A line of text, such as a source under the table, in one cell or across several. */
function isNote(row: readonly string[]): boolean {
  const [text, another] = new Set(row.filter(Boolean));
  return text !== undefined && another === undefined && !dateOf(text) && !numberInCell(text);
}

function isFree({ role }: Head): boolean {
  return !role || role === 'value';
}

/** The rows of one measure, where a column names it; otherwise all. */
function rowsCalled(called: string, sheet: Sheet): Sheet {
  const { columns, rows } = sheet;
  const isCalled = (text = '') => text !== '' && text.toLowerCase() === called.toLowerCase();
  const group = columns.find((head) => isFree(head) && rows.some(({ texts }) => isCalled(texts[head.at])));
  return group ? { columns, rows: rows.map((row) => (isCalled(row.texts[group.at]) ? row : emptied(row))) } : sheet;
}

/** The column of the values. */
interface Measure {
  readonly at: number;
  /** What is drawn is what is named; `undefined`: what the table is called, for nothing else is known. */
  readonly caption: string | undefined;
}

/**
 * The column called like the chart, or of unknown ones the only one whose name is made of words of the chart's, or else
 * the first, which is said. `null`: none is left, or the columns are known without that.
 */
function measureIn({ columns, rows }: Sheet, called: string, problems: Problem[], dates = -1): Measure | null {
  const { name: wanted } = headAt(called, 0);
  const words = wanted.split(' ');
  const isKnown = columns.some(({ role }) => /^(value|numerator|subgroup)$/.test(role ?? ''));
  const numbersIn = (at: number) => rows.flatMap(({ texts }) => numberInCell(texts[at] ?? '')?.value ?? []);
  const free = columns.filter((head) => isFree(head) && head.at !== dates);
  const unknown = free.filter(({ at }) => !isKnown && numbersIn(at).length > 0);
  // Rows are numbered before their dates; where nothing else is left, `spcFromTable` takes that for the measure.
  const isNumbering = ({ at }: Head) => at < dates && numbersIn(at).every((number, i) => number === i + 1);
  const measures = unknown.filter((head) => !isNumbering(head));
  const [first, another] = measures;
  const [within, more] = measures.filter(
    ({ name }) => name !== '' && name.split(' ').every((word) => words.includes(word)),
  );
  const chosen = free.find(({ name }) => wanted && name === wanted) ?? (more ? null : within);
  if (chosen) return { at: chosen.at, caption: called };
  if (!first) return rateIn(columns, numbersIn);
  problems.push(columnGuessed('value', first.header, another?.header));
  return { at: first.at, caption: another || !called ? first.header : undefined };
}

/** The column of the rates beside their numerators, which shows by what these are multiplied. */
function rateIn(columns: readonly Head[], numbersIn: (at: number) => readonly number[]): Measure | null {
  const isKnown = columns.some(({ role }) => role === 'value') || !columns.some(({ role }) => role === 'numerator');
  const rate = columns.find(({ at, role, name }) => !role && /\b(rate|per)\b/.test(name) && numbersIn(at).length > 0);
  return isKnown || !rate ? null : { at: rate.at, caption: undefined };
}

/** The names of the columns, by which the measure is known. */
function renamed(columns: readonly Head[], measure: Measure | null): readonly string[] {
  return columns.map(({ at, header, role }) => {
    if (measure?.at === at) return `Value (${header})`;
    if (measure && role === 'value') return '';
    return header;
  });
}

/** What puts the rows of one day in order: "08:30", "am". */
const TIME_OF_DAY = /^(\d\d?[:.]\d\d|[ap]m$)/i;

/** So many times may a count be off what it would be, were there a row of everyone on every date. */
const NEARLY = 1.5;

/**
 * The column that tells rows of one date apart, as that of the organisations in one file does: most dates have rows of
 * most of them, and about as many of each. (Those of patients differ from date to date.)
 */
function mixedBy({ columns, rows }: Sheet, dates: number): Head | undefined {
  const dated = rows.map(({ texts }) => texts).filter((texts) => dateInCell(texts[dates] ?? ''));
  const days = new Set(dated.map((texts) => texts[dates])).size;
  const isName = (text = '') => !numberInCell(text) && !TIME_OF_DAY.test(text);
  return columns.find((head) => {
    const { at, role } = head;
    if (at === dates || !(isFree(head) ? dated.every((texts) => isName(texts[at])) : role === 'date')) return false;
    const often = new Map<string, number>();
    for (const texts of dated) {
      const pair = `${texts[dates]} ${texts[at]}`;
      often.set(pair, (often.get(pair) ?? 0) + 1);
    }
    const groups = new Set(dated.map((texts) => texts[at])).size;
    const pairs = often.size;
    // No spread of a list: a file may have 200,000 rows.
    let most = 0;
    for (const times of often.values()) most = Math.max(most, times);
    return pairs > days * NEARLY && pairs * NEARLY >= days * groups && most * pairs <= dated.length * NEARLY;
  });
}

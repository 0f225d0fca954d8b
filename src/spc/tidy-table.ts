import type { Problem } from '../common/problem.js';
import { type PlainTable, turned } from '../common/table.js';
import { dateInCell } from '../common/written-dates.js';
import { numberInCell } from '../common/written-numbers.js';
import { columnGuessed, rowsMixed, tableTurned } from './problems.js';
import { cellText } from './table.js';
import { columnsOf, type Head, headAt, headOf, isData, type Row } from './table-columns.js';
import { dateOf, tidyDates, withMonths } from './tidy-dates.js';
import { tidyNumbers, withPoints } from './tidy-numbers.js';

/** The part of a table below its head, whose cells are tidied in place; rows and columns keep their places. */
export interface Sheet {
  readonly columns: readonly Head[];
  /** One that is left out is emptied. */
  readonly rows: readonly (Row & { readonly texts: string[] })[];
  readonly problems: Problem[];
}

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
    [given.head, ...given.rows].map((cells) => cells.map(cellText)),
    problems,
  );
  const top = headRow(texts);
  const names = texts[top] ?? [];
  const rows = texts.map((row, i) => ({ number: i + 1, texts: row })).slice(top + 1);
  for (const row of rows) if (isNote(row.texts)) row.texts.length = 0;
  const sheet = { columns: names.map(headAt), rows, problems };
  const called = title.trim() || given.caption?.trim() || '';
  keepRows(called, sheet);
  withMonths(sheet);
  tidyDates(sheet);
  withPoints(sheet);
  const dates = columnsOf(names, rows, []).find(({ role }) => role === 'date');
  const mixed = dates && mixedBy(sheet, dates.at);
  if (mixed) return { table: null, problems: [...problems, rowsMixed(mixed.header)] };
  let { caption } = given;
  if (!isData(names)) {
    caption = measureCalled(called, names, sheet, dates?.at) ?? caption;
    // Under titles a head is known by the name of its dates alone.
    if (dates?.isGuess && top > 0) names[dates.at] = `Date (${dates.header})`;
  }
  tidyNumbers(sheet, columnsOf(names, rows, []));
  const [head = [], ...below] = texts.map((row) => row.map((text) => ({ text })));
  return { table: { caption, head, rows: below }, problems };
}

/** Where the names of the columns stand: below titles, which fill one cell. */
function headRow(texts: readonly (readonly string[])[]): number {
  const named = headOf(texts);
  const filled = texts.findIndex((row) => row.filter(Boolean).length > 1);
  return Math.max(0, named < 0 ? filled : named);
}

/** A table whose dates stand side by side, as on scorecards, with a row for each of them. */
function upright(texts: string[][], problems: Problem[]): string[][] {
  const top = headRow(texts);
  const [name = '', ...others] = texts[top] ?? [];
  const rows = texts.slice(top);
  // What has months or weeks down the side as well holds one measure, a year in each column.
  const isGrid = rows.slice(1).some(([side = '']) => dateInCell(`${side} 2000`) || (side && numberInCell(side)));
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

/** Leaves the rows of one measure. */
function keepRows(called: string, { columns, rows }: Sheet): void {
  const isCalled = (text = '') => text !== '' && text.toLowerCase() === called.toLowerCase();
  const group = columns.find((head) => isFree(head) && rows.some(({ texts }) => isCalled(texts[head.at])));
  if (group) for (const row of rows) if (!isCalled(row.texts[group.at])) row.texts.length = 0;
}

/**
 * Makes one column that of the values: the one called like the chart, or of unknown ones the only one whose name is made
 * of words of the chart's, or else the first, which is said. Gives the title where the caption is none: what is drawn is
 * what is named.
 */
function measureCalled(
  called: string,
  names: string[],
  { columns, rows, problems }: Sheet,
  dates = -1,
): string | undefined {
  const { name: wanted } = headAt(called, 0);
  const words = wanted.split(' ');
  const isKnown = columns.some(({ role }) => /^(value|numerator|subgroup)$/.test(role ?? ''));
  const numbersIn = (at: number) => rows.flatMap(({ texts }) => numberInCell(texts[at] ?? '')?.value ?? []);
  const unknown = columns.filter(({ role, at }) => !isKnown && !role && at !== dates && numbersIn(at).length > 0);
  // Rows are numbered before their dates; where nothing else is left, that is the measure.
  const isNumbering = ({ at }: Head) => at < dates && numbersIn(at).every((number, i) => number === i + 1);
  const measures = unknown.filter((head) => !unknown[1] || !isNumbering(head));
  const [first, another] = measures;
  const within = measures.filter(({ name }) => name !== '' && name.split(' ').every((word) => words.includes(word)));
  const chosen =
    columns.find((head) => isFree(head) && wanted && head.name === wanted) ?? (within[1] ? null : within[0]);
  const head = chosen ?? first;
  if (!head) return undefined;
  for (const { role, at } of columns) if (role === 'value') names[at] = '';
  names[head.at] = `Value (${head.header})`;
  if (!chosen) problems.push(columnGuessed('value', head.header, another?.header));
  return chosen ? called : another || !called ? head.header : undefined;
}

/** What puts the rows of one day in order: "08:30", "am". */
const TIME_OF_DAY = /^(\d\d?[:.]\d\d|[ap]m$)/i;

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
    let most = 0;
    for (const texts of dated) {
      const pair = `${texts[dates]} ${texts[at]}`;
      const times = (often.get(pair) ?? 0) + 1;
      often.set(pair, times);
      most = Math.max(most, times);
    }
    const groups = new Set(dated.map((texts) => texts[at])).size;
    const pairs = often.size;
    return pairs > days * 1.5 && pairs * 1.5 >= days * groups && most * pairs <= dated.length * 1.5;
  });
}

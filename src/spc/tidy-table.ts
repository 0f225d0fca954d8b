import type { Problem } from '../common/problem.js';
import type { PlainTable } from '../common/table.js';
import { dateInCell } from '../common/written-dates.js';
import { numberInCell } from '../common/written-numbers.js';
import { rowsMixed, tableTurned } from './problems.js';
import { textOf } from './table.js';
import { headAt, headOf } from './table-columns.js';
import { tidyDates, withMonths } from './tidy-dates.js';
import { tidyNumbers } from './tidy-numbers.js';

/** The part of a table below its head, whose cells are tidied in place; rows and columns keep their places. */
export interface Sheet {
  readonly columns: readonly ReturnType<typeof headAt>[];
  readonly rows: string[][];
  /** What is added to the place of a row for its number. */
  readonly above: number;
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
 * is called like the chart is kept (`title`). Rows of several organisations or measures under the same dates would be
 * drawn as one series, so they are refused. (The element asks for this first; it is none of the pure functions, which keep
 * to their size.)
 */
export function tidyTable(given: PlainTable, title = ''): TidyTable {
  const problems: Problem[] = [];
  const texts = upright(
    [given.head, ...given.rows].map((cells) => cells.map(textOf)),
    problems,
  );
  const top = headRow(texts);
  const sheet: Sheet = {
    columns: (texts[top] ?? []).map(headAt),
    rows: texts.slice(top + 1).map((row) => (isNote(row) ? [] : row)),
    above: top + 2,
    problems,
  };
  keepOnly(title.trim().toLowerCase(), sheet, texts[top]);
  withoutRowNumbers(sheet);
  withMonths(sheet);
  const dates = tidyDates(sheet);
  const mixed = dates === undefined ? undefined : mixedBy(sheet, dates);
  if (mixed) return { table: null, problems: [...problems, rowsMixed(mixed.header)] };
  tidyNumbers(sheet);
  // Under titles a head is known by the name of its dates alone.
  const names = texts[top];
  if (names && dates !== undefined && headOf(texts) < 0 && top > 0) names[dates] = 'Date';
  const [head = [], ...rows] = [...texts.slice(0, top + 1), ...sheet.rows].map((row) =>
    Array.from(row, (text = '') => ({ text })),
  );
  return { table: { ...given, head, rows }, problems };
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
  if (isGrid || dateInCell(name) || others.filter(dateInCell).length < 3) return texts;
  problems.push(tableTurned(top + 1));
  return ['Date', ...others].map((date, at) => [date, ...rows.slice(1).map((row) => row[at] ?? '')]);
}

/** Leaves the rows of one measure, and makes the column of one that of the values. */
function keepOnly(wanted: string, { columns, rows }: Sheet, names: string[] = []): void {
  const isWanted = (text = '') => text !== '' && text.toLowerCase() === wanted;
  const free = columns.filter(({ role }) => !role || role === 'value');
  const column = free.find(({ header }) => isWanted(header));
  if (column) names[column.at] = 'Value';
  const group = free.find(({ at }) => rows.some((row) => isWanted(row[at])));
  if (!group) return;
  rows.forEach((row, i) => {
    if (!isWanted(row[group.at])) rows[i] = [];
  });
}

/** A line of text, such as a source under the table, in one cell or across several. */
function isNote(row: readonly string[]): boolean {
  const [text, another] = new Set(row.filter(Boolean));
  return text !== undefined && another === undefined && !dateInCell(text) && !numberInCell(text);
}

function withoutRowNumbers({ columns, rows }: Sheet): void {
  const filled = rows.filter((row) => row.length > 0);
  for (const { at, role } of columns) {
    const isNumbered = filled.length > 2 && filled.every((row, i) => Number(row[at]) === i + 1);
    if (isNumbered && !role) for (const row of filled) row[at] = '';
  }
}

/**
 * The column that tells rows of one date apart, as that of the organisations in one file does: most dates have rows of
 * most of them, and about as many of each. (Those of patients differ from date to date.)
 */
function mixedBy({ columns, rows }: Sheet, dates: number): Sheet['columns'][number] | undefined {
  const dated = rows.filter((row) => dateInCell(row[dates] ?? ''));
  const days = new Set(dated.map((row) => row[dates])).size;
  return columns.find(({ at, role }) => {
    const isName = !role || role === 'value' ? dated.every((row) => !numberInCell(row[at] ?? '')) : role === 'date';
    if (!isName || at === dates) return false;
    const often = new Map<string, number>();
    let most = 0;
    for (const row of dated) {
      const pair = `${row[dates]} ${row[at]}`;
      const times = (often.get(pair) ?? 0) + 1;
      often.set(pair, times);
      most = Math.max(most, times);
    }
    const groups = new Set(dated.map((row) => row[at])).size;
    const pairs = often.size;
    return pairs > days * 1.5 && pairs * 1.5 >= days * groups && most * pairs <= dated.length * 1.5;
  });
}

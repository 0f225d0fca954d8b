import type { RoughDate } from '../common/dates.js';
import { given } from '../common/objects.js';
import { type Problem, pathOf, quoted } from '../common/problem.js';
import { type PlainTable, type TableCell, textOf, turned } from '../common/table.js';
import { dateInCell, isExcelDate } from '../common/written-dates.js';
import type { Line } from './data.js';
import { doubt, fault } from './problems.js';
import { LINES, lineNamed } from './questions.js';
import { meaningOf } from './scale.js';

/** A table turned into the JSON shape (to be read by `readRatings`), and what was wrong with the table itself. */
export interface TableOfRatings {
  readonly json: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** The problems of reading that JSON, with row and column in their messages. */
  inCells(problems: readonly Problem[]): readonly Problem[];
}

/** What a column holds: a line of ratings, or one of these. */
type Column = 'date' | 'report' | 'note' | Line;

/** A table with a row for each date, and what its columns hold; `undefined`: that is not read. */
interface Sheet {
  readonly head: readonly TableCell[];
  readonly columns: readonly (Column | undefined)[];
  readonly rows: readonly Row[];
}

interface Row {
  readonly cells: readonly TableCell[];
  /** Counted from 1 at the top of the table, as spreadsheets count. */
  readonly number: number;
}

/** The columns without which nothing can be read, by the names that an author is told. */
const NEEDED = [
  ['date', 'Date'],
  ['overall', 'Overall'],
] as const;

/** What may stand in a caption before the name of the organisation. */
const CAPTION = /^\s*(cqc )?rating(s| history) (of|for) /i;

/**
 * A table of ratings as the JSON shape: columns Date, Overall, Safe, Effective, Caring, Responsive, Well-led, Use of
 * resources, Combined, Report (a link; also the link of a date cell), Note, in any order, any of them but Date and
 * Overall missing. The caption, with or without “CQC ratings of”, names the organisation; where there is none,
 * `organisation` does. An empty cell, a dash: not rated in this report; "not known": that. Rows that give neither a date
 * nor a rating are left out, and all of them where the column of either is missing. Titles may stand above the headings;
 * and dates may stand along the top with the questions down the side, which is said.
 */
export function ratingsFromTable(given: PlainTable, options: { readonly organisation?: string } = {}): TableOfRatings {
  const problems: Problem[] = [];
  const sheet = sheetOf(given, problems);
  const ratings = sheet.rows.map((_, index) => ratingOf(sheet, index, problems));
  const name = given.caption?.replace(CAPTION, '').trim() || options.organisation;
  const inCells = (found: readonly Problem[]) =>
    found.map((problem) => {
      const [list, index, member] = pathOf(problem.path);
      if (list !== 'ratings' || index === undefined) return problem;
      return { ...problem, message: `${placeOf(sheet, Number(index), member)}: ${problem.message}` };
    });
  return { json: { organisation: name === undefined ? {} : { name }, ratings }, problems, inCells };
}

function sheetOf(given: PlainTable, problems: Problem[]): Sheet {
  const { head, rows } = upright(given, problems);
  const columns = columnsOf(head, rows, problems);
  const missing = NEEDED.filter(([column]) => !columns.includes(column));
  for (const [, name] of missing) problems.push(fault('column-missing', ['ratings'], name));
  if (missing.length > 0) return { head, columns, rows: [] };
  const filled = rows.filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''));
  const isRead = ({ cells }: Row) => columns.some((column, place) => isReadable(column, textOf(cells[place])));
  const left = filled.filter((row) => !isRead(row)).map(({ number }) => number);
  if (left.length > 0) problems.push(fault('rows-left-out', ['ratings'], left.slice(0, 20).join(', ')));
  return { head, columns, rows: filled.filter(isRead) };
}

/** A table with a row for each date. Titles above its head are left out. */
function upright({ head, rows }: PlainTable, problems: Problem[]): Pick<Sheet, 'head' | 'rows'> {
  const all = [head, ...rows];
  const named = all.map((cells) => cells.map((cell) => meantBy(textOf(cell).toLowerCase())));
  const top = named.findIndex((columns) => columns.includes('date') && columns.includes('overall'));
  const dates = all.findIndex((cells) => cells.slice(1).some((cell) => dateWritten(textOf(cell))));
  if (top >= 0 || dates < 0 || !named.slice(dates).some(([line]) => line === 'overall'))
    return numberedFrom(Math.max(0, top) + 1, all.slice(Math.max(0, top)));
  problems.push(doubt('table-turned', ['ratings'], String(dates + 1)));
  const [[, ...heads] = [], ...lines] = all.slice(dates);
  return numberedFrom(1, turned([[{ text: 'Date' }, ...heads], ...lines], { text: '' }));
}

/** Rows by their numbers, of which the head has the first. */
function numberedFrom(first: number, [head = [], ...rows]: readonly (readonly TableCell[])[]) {
  return { head, rows: rows.map((cells, index) => ({ cells, number: first + index + 1 })) };
}

/** Of several columns of a kind the first is read. Ratings in a column that is not read would be missed. */
function columnsOf(head: readonly TableCell[], rows: readonly Row[], problems: Problem[]): Sheet['columns'] {
  const columns: (Column | undefined)[] = [];
  head.forEach((cell, place) => {
    const name = textOf(cell);
    const column = meantBy(name.toLowerCase());
    const isRepeated = column !== undefined && columns.includes(column);
    columns.push(isRepeated ? undefined : column);
    if (isRepeated) problems.push(doubt('column-repeated', ['ratings'], name));
    // What our own table says of changes follows from its ratings.
    else if (column === undefined && !/^(change)?$/i.test(name)) {
      const unknown = doubt('column-unknown', ['ratings'], name);
      const isRated = rows.some(({ cells }) => meaningOf(cells[place]?.text ?? '').level);
      problems.push(isRated ? { ...unknown, level: 'error' } : unknown);
    }
  });
  return columns;
}

/** Where a member of a rating stands, or all of a rating: "Row 3, column Safe", "Row 3". */
function placeOf({ head, columns, rows }: Sheet, index: number, member?: string): string {
  const row = rows[index];
  const place = columns.findIndex((column) => column !== undefined && column === member);
  // The link of a report may be that of its date.
  const at = member === 'report' && row?.cells[place]?.href === undefined ? columns.indexOf('date') : place;
  return `Row ${row?.number}${at < 0 ? '' : `, column ${textOf(head[at])}`}`;
}

/**
 * "Date of publication", "Published" and "Report date" are the date; "Overall rating", "Rating: safe" and CQC's own
 * "Are services safe?" the lines.
 */
function meantBy(name: string): Column | undefined {
  if (name === 'report' || name === 'note') return name;
  if (/\bdate\b|publi(?!.*rating)/.test(name) && !/inspect|visit|link|effective|updat/.test(name)) return 'date';
  const said = name.replace(/\b(cqc|ratings?|(are|is) (the )?services?|to people.s needs)\b/g, '').trim();
  return lineNamed(said || (name && 'overall'));
}

/** Whether a cell holds a date or a rating. */
function isReadable(column: Column | undefined, text: string): boolean {
  if (column === undefined || column === 'report' || column === 'note') return false;
  if (column === 'date') return dateWritten(text) !== null || isExcelDate(Number(text));
  return meaningOf(text).recognised;
}

/** A date, also a year as our own tables write it: "2017, day not known". */
function dateWritten(text: string): RoughDate | null {
  return dateInCell(text.replace(/, day not known$/, ''))?.value ?? null;
}

const NOT_KNOWN = /^not known$/i;
const NOTHING = /^[-–—−]?$/;

function ratingOf(sheet: Sheet, index: number, problems: Problem[]): Readonly<Record<string, unknown>> {
  const cellIn = (column: Column) => sheet.rows[index]?.cells[sheet.columns.indexOf(column)];
  const date = cellIn('date');
  return given<Record<string, unknown>>({
    date: date && dateIn(textOf(date), sheet, index, problems),
    ...Object.fromEntries(LINES.map((line) => [line, wordIn(cellIn(line))])),
    report: cellIn('report')?.href ?? date?.href,
    note: textOf(cellIn('note')) || undefined,
  });
}

/** A rating's word; `null`: not known; `undefined`: not rated in this report. */
function wordIn(cell: TableCell | undefined): string | null | undefined {
  const text = textOf(cell);
  if (NOT_KNOWN.test(text)) return null;
  return NOTHING.test(text) ? undefined : text;
}

function dateIn(text: string, sheet: Sheet, index: number, problems: Problem[]): string | null {
  const date = dateWritten(text);
  if (date !== null || text === '') return date;
  const code = isExcelDate(Number(text)) ? 'cell-excel-date' : 'cell-date-not-valid';
  problems.push(fault(code, ['ratings', index, 'date'], `${placeOf(sheet, index, 'date')}: ${quoted(text)}`));
  return null;
}

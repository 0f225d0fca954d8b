import { type Path, type Problem, quoted, stepsOf } from '../common/problem.js';
import { type PlainTable, type TableCell, turned } from '../common/table.js';
import { dateInCell, isExcelDate } from '../common/written-dates.js';
import { doubt, fault } from './problems.js';
import { lineNamed } from './questions.js';
import { meaningOf } from './scale.js';

/** A table turned into the JSON shape (to be read by `readRatings`), and what was wrong with the table itself. */
export interface TableOfRatings {
  readonly json: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** The problems of reading that JSON, with row and column in their messages. */
  inCells(problems: readonly Problem[]): readonly Problem[];
}

/** What a column holds: a line of ratings, or one of these. */
type Column = 'date' | 'report' | NonNullable<ReturnType<typeof lineNamed>>;

/**
 * A table of ratings as the JSON shape: columns Date, Overall, Safe, Effective, Caring, Responsive, Well-led, Report (a
 * link; also the link of a date cell), in any order, any of them but Date and Overall missing. The caption, with or
 * without “CQC ratings of”, names the organisation; where there is none, `organisation` does. An empty cell, a dash:
 * not rated in this report; "not known": that. Rows that give neither a date nor a rating are left out, and all of them
 * where the column of either is missing. Titles may stand above the headings; and dates may stand along the top with the
 * questions down the side, which is said.
 */
export function ratingsFromTable(given: PlainTable, options: { readonly organisation?: string } = {}): TableOfRatings {
  const problems: Problem[] = [];
  const { above, ...table } = upright(given, problems);
  const columns: (Column | undefined)[] = [];
  table.head.forEach(({ text }, place) => {
    const cells = table.rows.map((row) => row[place]?.text ?? '');
    columns.push(columnNamed(text, columns, cells, problems));
  });
  const missing = ['Date', 'Overall'].filter((name) => !columns.includes(name.toLowerCase() as Column));
  for (const name of missing) problems.push(fault('column-missing', ['ratings'], name));
  const filled = table.rows
    .map((cells, index) => ({ cells, number: index + above }))
    .filter(({ cells }) => missing.length === 0 && cells.some(({ text }) => text.trim() !== ''));
  const rows = filled.filter(({ cells }) => columns.some((column, place) => isReadable(column, cells[place])));
  const left = filled.filter((row) => !rows.includes(row)).map(({ number }) => number);
  if (left.length > 0) problems.push(fault('rows-left-out', ['ratings'], left.slice(0, 20).join(', ')));
  const placeOf = (index: number, column: Column) => {
    const { cells, number } = rows[index] as (typeof rows)[0];
    const place = columns.indexOf(column);
    // The link of a report may be that of its date.
    const at = column === 'report' && cells[place]?.href === undefined ? columns.indexOf('date') : place;
    return `Row ${number}${at < 0 ? '' : `, column ${table.head[at]?.text.trim()}`}`;
  };
  const ratings = rows.map(({ cells }, index) => ratingOf(cells, columns, problems, index, placeOf(index, 'date')));
  const name = table.caption?.replace(/^\s*(cqc )?rating(s| history) (of|for) /i, '').trim() || options.organisation;
  const inCells = (found: readonly Problem[]) =>
    found.map((problem) => {
      const [list, index, member] = stepsOf(problem.path);
      if (list !== 'ratings' || index === undefined) return problem;
      return { ...problem, message: `${placeOf(Number(index), member as Column)}: ${problem.message}` };
    });
  return { json: { organisation: name === undefined ? {} : { name }, ratings }, problems, inCells };
}

/** A table with a row for each date; `above`: the number of its first row, as spreadsheets count. */
function upright(table: PlainTable, problems: Problem[]): PlainTable & { readonly above: number } {
  const all = [table.head, ...table.rows];
  const named = all.map((row) => row.map(({ text }) => meantBy(text.trim().toLowerCase())));
  const top = named.findIndex((row) => row.includes('date') && row.includes('overall'));
  const dates = all.findIndex((row) => row.slice(1).some(({ text }) => dateInCell(text.trim())));
  if (top >= 0 || dates < 0 || !named.slice(dates).some(([line]) => line === 'overall')) {
    const start = Math.max(0, top) + 1;
    return { ...table, head: all[start - 1] ?? [], rows: all.slice(start), above: start + 1 };
  }
  problems.push(doubt('table-turned', ['ratings'], String(dates + 1)));
  const [[, ...heads] = [], ...lines] = all.slice(dates);
  const [head = [], ...rows] = turned([[{ text: 'Date' }, ...heads], ...lines], { text: '' });
  return { ...table, head, rows, above: 2 };
}

/** Of several columns of a kind the first is read. Ratings in a column that is not read would be missed. */
function columnNamed(
  text: string,
  before: readonly unknown[],
  cells: readonly string[],
  problems: Problem[],
): Column | undefined {
  const name = text.trim();
  const column = meantBy(name.toLowerCase());
  const isRepeated = column !== undefined && before.includes(column);
  if (isRepeated) problems.push(doubt('column-repeated', ['ratings'], name));
  else if (column === undefined && name !== '') {
    const unknown = doubt('column-unknown', ['ratings'], name);
    problems.push(cells.some((cell) => meaningOf(cell).level) ? { ...unknown, level: 'error' } : unknown);
  }
  return isRepeated ? undefined : column;
}

/**
 * "Date of publication", "Published" and "Report date" are the date; "Overall rating", "Rating: safe" and CQC's own
 * "Are services safe?" the lines.
 */
function meantBy(name: string): Column | undefined {
  if (name === 'report') return name;
  if (/\bdate\b|publi(?!.*rating)/.test(name) && !/inspect|visit|link|effective|updat/.test(name)) return 'date';
  const said = name.replace(/\b(cqc|ratings?|(are|is) (the )?services?|to people.s needs)\b/g, '').trim();
  return lineNamed(said || (name && 'overall'));
}

/** Whether a cell holds a date or a rating. */
function isReadable(column: Column | undefined, cell: TableCell | undefined): boolean {
  const text = cell?.text.trim() ?? '';
  if (column === undefined || column === 'report') return false;
  if (column === 'date') return dateInCell(text) !== null || isExcelDate(Number(text));
  return meaningOf(text).recognised;
}

function ratingOf(
  row: readonly TableCell[],
  columns: readonly (Column | undefined)[],
  problems: Problem[],
  index: number,
  dateCell: string,
): Readonly<Record<string, unknown>> {
  const rating: Record<string, unknown> = {};
  columns.forEach((column, place) => {
    const cell = row[place];
    if (cell === undefined || column === undefined) return;
    const text = cell.text.trim();
    if (column === 'date') {
      rating.date = dateIn(text, ['ratings', index, 'date'], dateCell, problems);
      if (cell.href !== undefined) rating.report ??= cell.href;
    } else if (column === 'report') {
      if (cell.href !== undefined) rating.report = cell.href;
    } else if (/^not known$/i.test(text)) rating[column] = null;
    else if (!/^[-–—−]?$/.test(text)) rating[column] = text;
  });
  return rating;
}

function dateIn(text: string, path: Path, cell: string, problems: Problem[]): string | null {
  if (text === '') return null;
  const date = dateInCell(text)?.value ?? null;
  if (date === null)
    problems.push(
      fault(isExcelDate(Number(text)) ? 'cell-excel-date' : 'cell-date-not-valid', path, `${cell}: ${quoted(text)}`),
    );
  return date;
}

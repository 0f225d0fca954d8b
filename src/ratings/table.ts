import { parseDate } from '../common/dates.js';
import { type Problem, quoted } from '../common/problem.js';
import type { PlainTable, TableCell } from '../common/table.js';
import { doubt, fault } from './problems.js';
import { lineNamed } from './questions.js';

/** A table turned into the JSON shape (to be read by `readRatings`), and what was wrong with the table itself. */
export interface TableOfRatings {
  readonly json: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** What a column holds: a line of ratings, or one of these. */
type Column = 'date' | 'report' | NonNullable<ReturnType<typeof lineNamed>>;

/**
 * A table of ratings as the JSON shape: columns Date, Overall, Safe, Effective, Caring, Responsive, Well-led, Report (a
 * link; also the link of a date cell), in any order, any of them but Date and Overall missing. The caption, without one
 * `organisation`, names the organisation. An empty cell, a dash: not rated in this report; "not known": that.
 */
export function ratingsFromTable(table: PlainTable, options: { readonly organisation?: string } = {}): TableOfRatings {
  const problems: Problem[] = [];
  const columns = table.head.map(({ text }) => columnNamed(text, problems));
  for (const name of ['Date', 'Overall'])
    if (!columns.includes(name.toLowerCase() as Column)) problems.push(fault('column-missing', ['ratings'], name));
  const rows = table.rows.filter((row) => row.some(({ text }) => text.trim() !== ''));
  const ratings = rows.map((row, index) => ratingOf(row, columns, index, problems));
  const name = table.caption?.trim() || options.organisation;
  return { json: { organisation: name === undefined ? {} : { name }, ratings }, problems };
}

function columnNamed(text: string, problems: Problem[]): Column | undefined {
  const name = text.trim().toLowerCase();
  if (name === 'date' || name === 'report') return name;
  const line = lineNamed(name);
  if (line === undefined && name !== '') problems.push(doubt('column-unknown', ['ratings'], text.trim()));
  return line;
}

function ratingOf(
  row: readonly TableCell[],
  columns: readonly (Column | undefined)[],
  index: number,
  problems: Problem[],
): Readonly<Record<string, unknown>> {
  const rating: Record<string, unknown> = {};
  columns.forEach((column, place) => {
    const cell = row[place];
    if (cell === undefined || column === undefined) return;
    const text = cell.text.trim();
    if (column === 'date') {
      rating.date = dateIn(text, index, problems);
      if (cell.href !== undefined) rating.report ??= cell.href;
    } else if (column === 'report') {
      if (cell.href !== undefined) rating.report = cell.href;
    } else if (/^not known$/i.test(text)) rating[column] = null;
    else if (!/^[-–—]?$/.test(text)) rating[column] = text;
  });
  return rating;
}

function dateIn(text: string, index: number, problems: Problem[]): string | null {
  if (text === '') return null;
  const date = parseDate(text) ?? writtenDate(text);
  // Row 1 is the first row below the head, as an author counts.
  const cell = `Row ${index + 1}, column Date: ${quoted(text)}`;
  if (date === null) problems.push(fault('cell-date-not-valid', ['ratings', index, 'date'], cell));
  return date;
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** "18 January 2017", "18 Jan 2017", "January 2017"; "18/01/2017", day first, as CQC's own files write it. */
function writtenDate(text: string): string | null {
  const parts = /^(?:(\d\d?)(?:st|nd|rd|th)?[\s/]+)?(?:([a-z]{3})[a-z]*|(\d\d?))[.,\s/]+(\d{4})$/i.exec(text);
  if (parts === null) return null;
  const [, day, name, figure, year] = parts;
  const month = name ? MONTHS.indexOf(name.toLowerCase()) / 3 + 1 : figure;
  return parseDate([year, month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, '0')).join('-'));
}

import type { RoughDate } from '../common/dates.js';
import type { Problem } from '../common/problem.js';
import type { PlainTable, TableCell } from '../common/table.js';
import { dateInCell, type Understood } from '../common/written-dates.js';
import type { SpcInput, Step, TargetFrom } from './data.js';
import { cellGuessed, cellNotRead, headerMissing } from './problems.js';
import { compareDays } from './series.js';
import { numberInCell, numbersInCell } from './table-cells.js';
import { type Column, columnsOf, isData, type Role } from './table-columns.js';

/** A table turned into the JSON shape, to be read by `readSpc`, and what was guessed about it or could not be used. */
export interface SpcFromTable {
  readonly json: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** A row and its number, counted from 1 below the header. */
interface Row {
  readonly number: number;
  readonly texts: readonly string[];
}

/**
 * A table or CSV of one measure as the JSON shape. Columns are known by their headers: Date (or Month, Week, Period…),
 * Value or Numerator and Denominator, Subgroup (one column of several numbers, or several columns), Target, Note, Step
 * (a reason for recalculating from that row on), Exclude. Without a header that is known, the first column of dates and
 * the first of numbers are taken, which is said. The caption, or else the header of values taken so, is the title.
 * A first row that holds data is read as such, which is said. Cells are understood as in table-cells.ts; each kind of
 * guess is a problem that names row and column, once for each column. `options` are members of the JSON shape that the
 * table cannot say; what it does say wins.
 */
export function spcFromTable(table: PlainTable, options: Readonly<Record<string, unknown>> = {}): SpcFromTable {
  const problems: Problem[] = [];
  const [first] = table.head;
  const isHeadless = first !== undefined && isData(table.head.map(textOf));
  if (isHeadless) problems.push(headerMissing(first.text));
  const { head, rows: given } = isHeadless ? withoutHeader(table) : table;
  const columns = columnsOf({ ...table, head, rows: given }, problems);
  const filled = given
    .map((cells, i): Row => ({ number: i + 1, texts: cells.map(textOf) }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  const [dateColumn] = columnsFor('date', columns);
  const dates = dateColumn ? readColumn(dateColumn, filled, dateInCell, problems) : [];
  const rows = filled.filter((_, i) => typeof dates[i] === 'string');
  const days = dates.filter((date) => date !== null);
  const [valueColumn] = columnsFor('value', columns);
  const caption = table.caption?.trim();
  const isPercent = rows.some(({ texts }) => valueColumn && texts[valueColumn.at]?.endsWith('%'));
  const json = {
    ...(valueColumn?.isGuess && !isHeadless && { title: valueColumn.header }),
    ...(isPercent && { unit: '%' }),
    ...options,
    ...(caption && { title: caption }),
    ...targetOf(days, numbersOf('target', columns, rows, problems)),
    ...stepsOf(days, textsOf('step', columns, rows)),
    points: pointsOf(days, columns, rows, problems),
  };
  return { json, problems };
}

/** A cell may carry its value for machines as `data-value`. */
function textOf(cell: TableCell): string {
  return (cell.marks?.value ?? cell.text).trim();
}

function columnsFor(role: Role, columns: readonly Column[]): Column[] {
  return columns.filter((column) => column.role === role);
}

/** What the cells of a column say; every kind of guess is said, and every cell that cannot be read. */
function readColumn<Value>(
  { role, at, header }: Column,
  rows: readonly Row[],
  understand: (text: string) => Understood<Value> | null,
  problems: Problem[],
): (Value | null)[] {
  const said = new Set<string>();
  const values = rows.map(({ number, texts }, place) => {
    const text = texts[at] ?? '';
    const path = role === 'date' ? ['points'] : ['points', place, role];
    const understood = understand(text);
    if (understood === null) problems.push(cellNotRead(path, number, header, text, role === 'date'));
    else if (understood.guess && !said.has(understood.guess)) {
      said.add(understood.guess);
      problems.push(cellGuessed(path, number, header, text, understood.value, understood.guess));
    }
    return understood?.value ?? null;
  });
  return values;
}

/** A table whose first row is data like the others, with names for its columns. */
function withoutHeader({ head, rows }: PlainTable): Pick<PlainTable, 'head' | 'rows'> {
  return { head: head.map((_, i) => ({ text: `column ${i + 1}` })), rows: [head, ...rows] };
}

function numbersOf(
  role: Role,
  columns: readonly Column[],
  rows: readonly Row[],
  problems: Problem[],
): (number | null)[] {
  return columnsFor(role, columns).flatMap((column) => readColumn(column, rows, numberInCell, problems));
}

function textsOf(role: Role, columns: readonly Column[], rows: readonly Row[]): string[] {
  return columnsFor(role, columns).flatMap(({ at }) => rows.map(({ texts }) => texts[at] ?? ''));
}

const YES = /^(y|yes|true|x|1)$/i;

function pointsOf(
  days: readonly RoughDate[],
  columns: readonly Column[],
  rows: readonly Row[],
  problems: Problem[],
): SpcInput[] {
  const [values, numerators, denominators] = (['value', 'numerator', 'denominator'] as const).map((role) =>
    numbersOf(role, columns, rows, problems),
  );
  const samples = columnsFor('subgroup', columns).map((column) => readColumn(column, rows, numbersInCell, problems));
  const notes = textsOf('note', columns, rows);
  const excluded = textsOf('exclude', columns, rows);
  return days.map((date, i) => ({
    date,
    value: values?.[i],
    numerator: numerators?.[i],
    denominator: denominators?.[i],
    subgroup: samples.length > 0 ? samples.flatMap((sample) => sample[i] ?? []) : undefined,
    note: notes[i],
    exclude: YES.test(excluded[i] ?? ''),
  }));
}

/** A reason stands in the cell; a bare "yes" gives none. */
function stepsOf(days: readonly RoughDate[], texts: readonly string[]): { steps?: Step[] } {
  const steps = days.flatMap((date, i) => {
    const reason = texts[i];
    return reason ? [YES.test(reason) ? { date } : { date, reason }] : [];
  });
  return steps.length > 0 ? { steps } : {};
}

/** The dates from which each target is in force; a blank cell ends one. */
function targetOf(days: readonly RoughDate[], values: readonly (number | null)[]): { target?: TargetFrom[] } {
  const inOrder = days.map((from, i) => ({ from, value: values[i] ?? null }));
  inOrder.sort((a, b) => compareDays(a.from, b.from));
  const target: TargetFrom[] = [];
  for (const { from, value } of inOrder) {
    if (value !== (target.at(-1)?.value ?? null)) target.push({ from, value });
  }
  return target.length > 0 ? { target } : {};
}

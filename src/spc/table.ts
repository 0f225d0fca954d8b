import type { RoughDate } from '../common/dates.js';
import type { Problem } from '../common/problem.js';
import type { PlainTable, TableCell } from '../common/table.js';
import { dateInCell, financialYearInCell, type Understood } from '../common/written-dates.js';
import { numberInCell, numbersInCell } from '../common/written-numbers.js';
import type { SpcInput, Step, TargetFrom } from './data.js';
import { cellGuessed, cellNotRead, headerMissing } from './problems.js';
import { compareDays } from './series.js';
import { type Column, columnsOf, headOf, isData, type Role, type Row } from './table-columns.js';

/** A table turned into the JSON shape, to be read by `readSpc`, and what was guessed about it or could not be used. */
export interface SpcFromTable {
  readonly json: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/**
 * A table or CSV of one measure as the JSON shape. Columns are known by their headers: Date (or Month, Week, Period…),
 * Value or Numerator and Denominator, Subgroup (one column of several numbers, or several columns), Target, Note, Step
 * (a reason for recalculating from that row on), Exclude (a reason, which becomes a note). Without a header that is
 * known, the first column of dates and the first of numbers are taken, which is said. The caption, or else the header
 * of values taken so, is the title. Rows above the headers are left out, and a first row that holds data is read as
 * such, which is said. Financial years (2016/17) are dated by their April. Cells are understood as in
 * common/written-*.ts; each kind of guess is a problem that names row and column, once for each column. `options` are
 * members of the JSON shape that the table cannot say; what it does say wins.
 */
export function spcFromTable(table: PlainTable, options: Readonly<Record<string, unknown>> = {}): SpcFromTable {
  const problems: Problem[] = [];
  const all = [table.head, ...table.rows].map((cells) => cells.map(cellText));
  const head = Math.max(0, headOf(all));
  const first = all[head] ?? [];
  const isHeadless = isData(first);
  if (isHeadless) problems.push(headerMissing(first[0]));
  const headers = isHeadless ? first.map((_, i) => `column ${i + 1}`) : first;
  const start = isHeadless ? head : head + 1;
  const filled = all
    .slice(start)
    .map((texts, i): Row => ({ number: start + i + 1, texts }))
    .filter(({ texts }) => texts.some(Boolean));
  const columns = columnsOf(headers, filled, problems);
  const dateColumn = columns.find(({ role }) => role === 'date');
  const dates = dateColumn ? readDates(dateColumn, filled, problems) : [];
  const rows = filled.filter((_, i) => dates[i]);
  const days = dates.filter((date) => date !== null);
  const read: ReadRole = (wanted, understand) =>
    columns.filter(({ role }) => role === wanted).map((column) => readColumn(column, rows, understand, problems));
  const title = columns.find(({ role, isGuess }) => role === 'value' && isGuess && !isHeadless)?.header;
  const caption = table.caption?.trim();
  const isRatio = columns.some(({ role }) => role === 'numerator');
  const isPercent = columns.some(
    ({ role, at }) =>
      (role === 'value' || (role === 'target' && isRatio)) && rows.some(({ texts }) => texts[at]?.endsWith('%')),
  );
  const json = {
    ...(title && { title }),
    ...(isPercent && { unit: '%' }),
    ...options,
    ...(caption && { title: caption }),
    ...targetOf(days, read),
    steps: stepsOf(days, read),
    points: pointsOf(days, read),
  };
  return { json, problems };
}

/**
 * Where most cells can be a financial year, all of them are: 2011-12 would be a month otherwise. Years that stand more
 * than once are of months in another column.
 */
function readDates(column: Column, rows: readonly Row[], problems: Problem[]): (RoughDate | null)[] {
  const texts = rows.map((row) => row.texts[column.at] ?? '');
  const areYears = texts.filter(financialYearInCell).length * 2 > texts.length && new Set(texts).size === texts.length;
  return readColumn(column, rows, areYears ? financialYearInCell : dateInCell, problems);
}

/** A cell may carry its value for machines as `data-value`. */
export function cellText(cell: TableCell): string {
  return (cell.marks?.value ?? cell.text).trim();
}

/** What the cells of a column say; every kind of guess is said, and every cell that cannot be read. */
function readColumn<Value>(
  { role, at, header }: Column,
  rows: readonly Row[],
  understand: (text: string) => Understood<Value> | null,
  problems: Problem[],
): (Value | null)[] {
  const said = new Set<string>();
  return rows.map(({ number, texts }, place) => {
    const text = texts[at] ?? '';
    const path = role === 'date' ? ['points'] : ['points', place, role];
    const understood = understand(text);
    if (understood === null) problems.push(cellNotRead(path, number, header, text, role === 'date'));
    else if (understood.guess && !said.has(understood.guess)) {
      said.add(understood.guess);
      problems.push(cellGuessed(path, number, header, text, understood));
    }
    return understood?.value ?? null;
  });
}

/** What the cells of each column of a role say; there are several of subgroups only. */
type ReadRole = <Value>(role: Role, understand: (text: string) => Understood<Value> | null) => (Value | null)[][];

/** What a mark says: `null` for none, such as "no" or a dash; a bare "yes" says nothing more. */
function markInCell(text: string): Understood<string | null> {
  const isNone = /^(no?|n\/?a|false|0|[-–—])?$/i.test(text);
  return { value: isNone ? null : text.replace(/^(y|yes|true|x|1)$/i, '') };
}

function pointsOf(days: readonly RoughDate[], read: ReadRole): SpcInput[] {
  const [values = []] = read('value', numberInCell);
  const [numerators = []] = read('numerator', numberInCell);
  const [denominators = []] = read('denominator', numberInCell);
  const samples = read('subgroup', numbersInCell);
  const [notes = []] = read('note', (text) => ({ value: text }));
  const [marks = []] = read('exclude', markInCell);
  return days.map((date, i) => {
    const mark = marks[i] ?? null;
    return {
      date,
      value: values[i],
      numerator: numerators[i],
      denominator: denominators[i],
      subgroup: samples.length > 0 ? samples.flatMap((sample) => sample[i] ?? []) : undefined,
      note: notes[i] || mark,
      exclude: mark === null ? undefined : true,
    };
  });
}

/** A reason stands in the cell. */
function stepsOf(days: readonly RoughDate[], read: ReadRole): Step[] {
  const [marks = []] = read('step', markInCell);
  return days.flatMap((date, i) => {
    const reason = marks[i] ?? null;
    return reason === null ? [] : { date, reason };
  });
}

/** The dates from which each target is in force; a blank cell ends one. */
function targetOf(days: readonly RoughDate[], read: ReadRole): { target?: TargetFrom[] } {
  const [values = []] = read('target', numberInCell);
  const inOrder = days.map((from, i) => ({ from, value: values[i] ?? null }));
  inOrder.sort((a, b) => compareDays(a.from, b.from));
  const target: TargetFrom[] = [];
  for (const { from, value } of inOrder) {
    if (value !== (target.at(-1)?.value ?? null)) target.push({ from, value });
  }
  return target.length > 0 ? { target } : {};
}

import { parseDate, type RoughDate } from '../common/dates.js';
import type { Problem } from '../common/problem.js';
import type { PlainTable, TableCell } from '../common/table.js';
import { assumedScale, type CellValue, cellValue, isMark } from './cells.js';
import type { Basis } from './data.js';
import { shippedFramework } from './frameworks.js';
import { problems } from './problems.js';

/** What a page says beside its table; the marks of the table's first cell say the same, and these win. */
export interface TableOptions {
  /** The id of a shipped framework. */
  readonly framework?: string;
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
  readonly levels?: readonly string[];
  readonly unit?: string;
  readonly basis?: Basis;
}

export interface TableReading {
  /** In the shape that `readThemes` reads; `null` where there is no theme or no series. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly short: string | undefined;
  readonly cells: readonly CellValue[];
}

/**
 * Turns a table into theme data: the first column names the themes, each further column is a series and its head cell
 * the series' label. An empty cell or a dash is not assessed, "yes" and "no" are marks of `presence`, everything else
 * should be a number on the scale.
 *
 * Marks (`data-…` attributes): on the first head cell `framework`, `min`, `max`, `levels` (separated by commas), `unit`,
 * `basis`; on a series' head cell `date`, `role`, `basis`, `n`, `assessed-by`, `source`, `organisation`; on a theme's cell `axis`
 * and `short`. Without `min` and `max` a scale is taken from the values, with a problem, and the reader is told.
 */
export function themesFromTable(table: PlainTable, options: TableOptions = {}): TableReading {
  const found: Problem[] = [];
  const corner = marksOf(table.head[0]);
  const columns = table.head.slice(1);
  const framework = options.framework ?? corner('framework') ?? null;
  const rows = readRows(table, columns.length, framework, found);
  if (columns.length === 0 || rows.length === 0) return { data: null, problems: [...found, problems.tableEmpty()] };
  const cells = rows.flatMap((row) => row.cells);
  const scale = scaleOf(cells, corner, options, found);
  const data = {
    title: options.title ?? table.caption ?? undefined,
    framework: frameworkOf(framework, table, rows, scale),
    series: columns.map((head, index) => seriesOf(head, index, rows, options.basis ?? corner('basis'))),
  };
  return { data, problems: found };
}

/** Looks up a mark by its name; names with a dash may also be written the way scripts write them. */
function marksOf(cell: TableCell | undefined): (name: string) => string | undefined {
  return (name) => {
    const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const text = (cell?.marks?.[name] ?? cell?.marks?.[camel])?.trim();
    return text === '' ? undefined : text;
  };
}

function readRows(table: PlainTable, columns: number, framework: string | null, found: Problem[]): Row[] {
  const rows: Row[] = [];
  table.rows.forEach((row, index) => {
    const cells = Array.from({ length: columns }, (_, column) => cellValue(row[column + 1]?.text ?? ''));
    const label = row[0]?.text.trim() ?? '';
    if (label !== '') rows.push(rowOf(row[0], label, cells, framework));
    else if (cells.some((cell) => cell !== null)) found.push(problems.tableThemeMissing(index + 1));
  });
  return rows;
}

function rowOf(cell: TableCell | undefined, label: string, cells: readonly CellValue[], framework: string | null): Row {
  const marks = marksOf(cell);
  const id = marks('axis') ?? knownId(label, framework) ?? slug(label);
  return { id, label, short: marks('short'), cells };
}

/** The id of a shipped framework's theme with this label. */
function knownId(label: string, framework: string | null): string | null {
  const axes = framework === null ? [] : (shippedFramework(framework)?.axes ?? []);
  const same = (text: string | null) => text?.toLowerCase() === label.toLowerCase();
  return axes.find((axis) => same(axis.label) || same(axis.short) || same(axis.id))?.id ?? null;
}

/** An id made of a label: letters and digits, joined by dashes. */
function slug(label: string): string {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words?.join('-') ?? label;
}

function frameworkOf(id: string | null, table: PlainTable, rows: readonly Row[], scale: unknown): unknown {
  if (id !== null && shippedFramework(id) !== null) return { id, scale, axes: rows.map((row) => row.id) };
  const title = table.head[0]?.text.trim() || table.caption || id || undefined;
  const axes = rows.map(({ id: axis, label, short }) => ({ id: axis, label, short }));
  return { id: id ?? 'table', title, scale, axes };
}

function scaleOf(
  cells: readonly CellValue[],
  corner: (name: string) => string | undefined,
  options: TableOptions,
  found: Problem[],
): unknown {
  const min = options.min ?? numberOf(corner('min'));
  const max = options.max ?? numberOf(corner('max'));
  const levels = options.levels ?? corner('levels')?.split(',');
  const unit = options.unit ?? corner('unit');
  if (min !== undefined && max !== undefined) return { min, max, levels, unit };
  const assumed = assumedScale(cells);
  if (assumed === null) return undefined;
  found.push(problems.scaleAssumed(assumed.min, assumed.max));
  return { ...assumed, unit: unit ?? assumed.unit, levels, assumed: true };
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function seriesOf(head: TableCell, index: number, rows: readonly Row[], basis: string | undefined): unknown {
  const marks = marksOf(head);
  const label = head.text.trim();
  const cells = rows.map((row) => row.cells[index] ?? null);
  const given = cells.filter((cell) => cell !== null);
  const presence = given.length > 0 && given.every(isMark);
  const n = marks('n');
  return {
    label: label === '' ? undefined : label,
    date: marks('date') ?? dateIn(label) ?? undefined,
    role: marks('role'),
    basis: marks('basis') ?? basis ?? (presence ? 'presence' : undefined),
    n: numberOf(n) ?? n,
    assessedBy: marks('assessed-by'),
    source: marks('source') ?? head.href,
    organisation: marks('organisation'),
    values: Object.fromEntries(rows.map((row, at) => [row.id, plain(cells[at] ?? null)])),
  };
}

function plain(cell: CellValue): number | boolean | string | null {
  return typeof cell === 'object' ? (cell?.number ?? null) : cell;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date that a column's head is: 2017, 2017-06, June 2017. */
function dateIn(label: string): RoughDate | null {
  const iso = parseDate(label);
  if (iso !== null) return iso;
  const parts = /^(?:(\d{1,2}) )?([a-z]{3})[a-z]*\.? (\d{4})$/i.exec(label);
  const month = MONTHS.indexOf(parts?.[2]?.toLowerCase() ?? '') + 1;
  if (parts === null || month === 0) return null;
  const rest = [month, ...(parts[1] === undefined ? [] : [parts[1]])].map((part) => String(part).padStart(2, '0'));
  return parseDate([parts[3], ...rest].join('-'));
}

import type { Problem } from '../common/problem.js';
import { type PlainTable, type TableCell, textOf } from '../common/table.js';
import { assumedEnd, type CellValue, cellValue } from './cells.js';
import { shippedFramework } from './frameworks.js';
import { headingOf, TARGET } from './headings.js';
import { Report } from './problems.js';
import { tidied } from './tidy-table.js';

/** What was read from a table, and what is wrong with it as a table. */
export interface TableReading {
  /** In the shape that `readThemes` reads; `null` where there is no theme or no series, or a row for each of both. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly short: string | undefined;
  readonly cells: readonly CellValue[];
}

/** Looks up a mark (a `data-…` attribute) of a cell. */
type Marks = (name: string) => string | undefined;

/**
 * Turns a table into theme data: the first column names the themes, each further column is a series and its head cell
 * the series' label. An empty cell or a dash is not assessed, "yes" and "no" are marks of `presence`, everything else
 * should be a score on the scale: a number, "3 out of 4" or a level word. A heading may be the series' date, or its
 * role (before, after, current) with or without one ("Before 2023-04", "After (April 2025)"); a column called target
 * holds the aims. Columns of changes, totals or words and rows of totals are left out (tidy-table.ts), with a problem.
 *
 * Marks (`data-…` attributes): on the first head cell `framework`, `min`, `max`, `levels` (separated by commas),
 * `unit`, `basis`; on a series' head cell `date`, `role` (also `target`), `basis`, `n`, `assessed-by`, `source`,
 * `organisation`; on a theme's cell `axis` and `short`. Without `min` and `max` a scale is taken from the values, with
 * a problem, and the reader is told.
 */
export function themesFromTable(given: PlainTable): TableReading {
  const report = new Report(true);
  const table = tidied(given, report);
  const [corner, ...columns] = table.head;
  const marks = marksOf(corner);
  const framework = marks('framework') ?? null;
  const rows = readRows(table, columns.length, framework, report);
  if (columns.length === 0 || rows.length === 0 || isLong(given, rows)) {
    report.add('table-empty', []);
    return { data: null, problems: report.problems };
  }
  const scale = scaleOf(table, rows, marks, report);
  const series = columns.map((head, index) => seriesOf(head, index, rows, marks('basis')));
  const data = {
    title: table.caption,
    framework:
      shippedFramework(framework) === null
        ? { id: framework ?? 'table', title: framework, scale, axes: rows }
        : { id: framework, scale, axes: rows.map(({ id }) => id) },
    series: series.filter(({ role }) => role !== TARGET),
    target: series.find(({ role }) => role === TARGET),
    fromTable: true,
  };
  return { data, problems: report.problems };
}

/** Whether each series has rows of its own, as in our CSV: in one column of values all but the first would be lost. */
function isLong({ head }: PlainTable, rows: readonly Row[]): boolean {
  const isRepeated = new Set(rows.map(({ id }) => id)).size < rows.length;
  return isRepeated && head.some((cell) => /^series$/i.test(textOf(cell)));
}

function marksOf(cell: TableCell | undefined): Marks {
  return (name) => cell?.marks?.[name]?.trim() || undefined;
}

function readRows(table: PlainTable, columns: number, framework: string | null, report: Report): Row[] {
  return table.rows.flatMap(([head, ...row], index) => {
    const label = head?.text.trim() ?? '';
    const cells = Array.from({ length: columns }, (_, column) => cellValue(row[column]?.text ?? ''));
    if (label === '') {
      if (cells.some((cell) => cell !== null)) report.add('table-theme-missing', [], index + 2);
      return [];
    }
    const marks = marksOf(head);
    return [{ id: marks('axis') ?? knownId(label, framework) ?? slug(label), label, short: marks('short'), cells }];
  });
}

/** The id of a shipped framework's theme with this label. */
function knownId(label: string, framework: string | null): string | undefined {
  const wanted = label.toLowerCase();
  const axes = shippedFramework(framework)?.axes;
  return axes?.find((axis) => [axis.id, axis.label, axis.short].some((text) => text?.toLowerCase() === wanted))?.id;
}

/** An id made of a label: letters and digits, joined by dashes. */
function slug(label: string): string {
  return (
    label
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? label
  );
}

function scaleOf(table: PlainTable, rows: readonly Row[], marks: Marks, report: Report): unknown {
  const levels = marks('levels')?.split(',');
  const [min, max, unit] = [marks('min'), marks('max'), marks('unit')];
  if (min !== undefined && max !== undefined) return { min: cellValue(min), max: cellValue(max), levels, unit };
  const isPercent = table.rows.some((row) => row.some(({ text }, column) => column > 0 && /\d\s*%\s*$/.test(text)));
  const end = assumedEnd(
    rows.flatMap(({ cells }) => cells),
    isPercent,
  );
  if (end === undefined) return null;
  report.add('scale-assumed', ['framework', 'scale'], end);
  return { min: 0, max: end, levels, unit: unit ?? (isPercent ? '%' : undefined), assumed: true };
}

function seriesOf(head: TableCell, index: number, rows: readonly Row[], basis: string | undefined) {
  const marks = marksOf(head);
  const heading = headingOf(head.text.trim());
  const role = marks('role') ?? heading.role;
  const date = marks('date') ?? heading.date;
  // Of two rows with one theme the first one counts, which stands last here.
  const values = Object.fromEntries([...rows].reverse().map(({ id, cells }) => [id, cells[index] ?? null]));
  return {
    label: heading.label || null,
    date,
    role,
    basis: marks('basis') ?? basis,
    n: cellValue(marks('n') ?? ''),
    assessedBy: marks('assessedBy'),
    source: marks('source') ?? head.href,
    organisation: marks('organisation'),
    values,
  };
}

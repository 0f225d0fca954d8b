import type { Problem } from '../common/problem.js';
import type { PlainTable } from '../common/table.js';
import { dateInCell } from '../common/written-dates.js';
import { columnGuessed, columnMissing } from './problems.js';
import { numberInCell } from './table-cells.js';

/** Headers by which a column is known, in small letters, without signs and what stands in brackets. */
const HEADERS = {
  date: /^(date|day|week|month|quarter|year|period)( (commencing|starting|ending|of .*))?$/,
  value: /^(value|measure|result|actual|performance|rate|percent(age)?|count|number|total)s?$/,
  numerator: /^num(erator)?$/,
  denominator: /^den(om(inator)?)?$/,
  subgroup: /^(subgroup|sample|measurement|observation)s?( \d+)?$/,
  target: /^(target|standard|goal)$/,
  note: /^(note|comment|remark|annotation)s?$/,
  step: /^(step|rebase|recalculat(ed?|ion))$/,
  exclude: /^(excluded?|ghost)$/,
} as const;
export type Role = keyof typeof HEADERS;

/** A column that is used. */
export interface Column {
  readonly role: Role;
  readonly at: number;
  readonly header: string;
  /** Taken for its cells, not for its header, which then names the measure. */
  readonly isGuess: boolean;
}

/** Finds the columns by their headers; dates and values also by what their cells look like, which is said. */
export function columnsOf(table: PlainTable, problems: Problem[]): Column[] {
  const headers = table.head.map(({ text }) => text.trim());
  const columns: Column[] = [];
  const has = (...roles: Role[]) => columns.some(({ role }) => roles.includes(role));
  headers.forEach((header, at) => {
    const role = roleNamed(header);
    if (role !== undefined && (role === 'subgroup' || !has(role))) columns.push({ role, at, header, isGuess: false });
  });
  const guess = (role: 'date' | 'value', looksRight: (text: string) => boolean) => {
    const at = headers.findIndex(
      (_, i) => !columns.some((column) => column.at === i) && table.rows.some((row) => looksRight(row[i]?.text ?? '')),
    );
    const header = headers[at];
    if (header === undefined) return problems.push(columnMissing(role));
    columns.push({ role, at, header, isGuess: true });
    return problems.push(columnGuessed(role, header));
  };
  if (!has('date')) guess('date', (text) => dateInCell(text) !== null);
  if (!has('value', 'numerator', 'subgroup')) guess('value', isNumber);
  return columns;
}

function roleNamed(header: string): Role | undefined {
  const name = header
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return (Object.keys(HEADERS) as Role[]).find((role) => HEADERS[role].test(name));
}

/** Whether a first row is data and names no column: each of its cells is a date or a number. */
export function isData(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => dateInCell(text) !== null || isNumber(text));
}

function isNumber(text: string): boolean {
  return (numberInCell(text)?.value ?? null) !== null;
}

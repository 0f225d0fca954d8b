import type { Problem } from '../common/problem.js';
import { dateInCell } from '../common/written-dates.js';
import { numberInCell } from '../common/written-numbers.js';
import { columnGuessed, columnMissing } from './problems.js';

/**
 * Headers by which a column is known, in small letters, without signs and what stands in brackets. A colon stays:
 * "Period:" above a table is followed by the period.
 */
const HEADERS = {
  date: /^(date|day|week|month|quarter|(financial )?year|period)( (commencing|starting|ending|of \D*))?$/,
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

const ROLES = Object.keys(HEADERS) as readonly Role[];

/** A row and its number, counted from 1 at the top of the table, as spreadsheets count. */
export interface Row {
  readonly number: number;
  readonly texts: readonly string[];
}

/** A column that is used. */
export interface Column {
  readonly role: Role;
  readonly at: number;
  /** Its place stands for a name that is blank. */
  readonly header: string;
  /** Taken for its cells, not for its header, which then names the measure. */
  readonly isGuess: boolean;
}

/**
 * Finds the columns by their headers; dates and values also by what their cells look like, which is said. Of several
 * for one role the one headed by its very name is taken, or else the one whose cells tell most rows apart: a date
 * before its year or the number of its week. That others are left out is said.
 */
export function columnsOf(headers: readonly string[], rows: readonly Row[], problems: Problem[]): Column[] {
  const columns: Column[] = [];
  const heads = headers.map(headAt);
  const isCalculated = heads.some(({ role }) => role === 'numerator' || role === 'subgroup');
  const needed: readonly Role[] = isCalculated ? ['date'] : ['date', 'value'];
  for (const role of ROLES) {
    const rankOf = rankingFor(role, rows);
    const named = heads.filter((head) => head.role === role);
    const isGuess = named.length === 0 && needed.includes(role);
    const found = isGuess
      ? heads.filter((head) => !head.role && columns.every(({ at }) => at !== head.at) && rankOf(head) > 0)
      : [...named].sort((a, b) => rankOf(b) - rankOf(a));
    // Subgroups may stand in several columns, which keep their order.
    const used = role === 'subgroup' ? named : found.slice(0, 1);
    for (const { header, at } of used) columns.push({ role, at, header, isGuess });
    const [best] = used;
    const left = found[used.length];
    if (best && (isGuess || left)) problems.push(columnGuessed(role, best.header, left?.header));
    else if (isGuess) problems.push(columnMissing(role));
  }
  return columns;
}

/** Ranks columns for a role: the one of its very name, or else by how many rows their cells tell apart. */
function rankingFor(role: Role, rows: readonly Row[]): (head: Head) => number {
  const understand = role === 'date' ? dateInCell : numberInCell;
  return ({ at, name }) =>
    name === role ? Infinity : new Set(rows.flatMap(({ texts }) => understand(texts[at] ?? '')?.value ?? [])).size;
}

/** A heading, and what its column is for if that is known. */
export interface Head extends Pick<Column, 'header' | 'at'> {
  readonly name: string;
  readonly role: Role | undefined;
}

export function headAt(header: string, at: number): Head {
  const name = header
    .toLowerCase()
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/[^a-z0-9:]+/g, ' ')
    .trim();
  return { header, at, name, role: ROLES.find((role) => HEADERS[role].test(name)) };
}

/**
 * Where the row is that names the columns, that of dates among them; -1: there is none. Titles and groups of columns
 * may stand above; a name that spans both rows stands in both.
 */
export function headOf(rows: readonly (readonly string[])[]): number {
  const isHead = (texts: readonly string[] = []) =>
    texts.some((text) => headAt(text, 0).role === 'date') && !texts.some(dateInCell);
  return rows.findIndex((texts, i) => isHead(texts) && !isHead(rows[i + 1]));
}

/** Whether a first row is data and names no column: each of its cells is a date or a number. */
export function isData(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => dateInCell(text) || typeof numberInCell(text)?.value === 'number');
}

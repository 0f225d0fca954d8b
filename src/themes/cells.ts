import { numberInCell } from '../common/written-numbers.js';

/**
 * What a table's cell says: a number, a mark of presence, nothing, or text that is neither, which the reader reports.
 */
export type CellValue = number | boolean | string | null;

/** Ways of writing that there is nothing. */
const NOTHING = ['', '-', '–', '—', '−', 'n/a', 'na', 'not assessed'];
/** The last of each is the word of our own tables. */
const YES = ['yes', 'true', '✓', '✔', 'mentioned'];
const NO = ['no', 'false', '✗', '✘', 'not mentioned'];

export function saysNothing(text: string): boolean {
  return NOTHING.includes(text.trim().toLowerCase());
}

/** `cell`: its text, without blanks around it. */
export function cellValue(cell: string): CellValue {
  const word = cell.toLowerCase();
  if (saysNothing(cell)) return null;
  if (YES.includes(word)) return true;
  if (NO.includes(word)) return false;
  return numberInCell(cell)?.value ?? cell;
}

/** The ends of scales in common use. */
const USUAL_ENDS = [4, 5, 10, 100];

/** The end of the smallest usual scale from 0 that holds every number of a table; `undefined` where none does. */
export function assumedEnd(cells: readonly CellValue[], isPercent: boolean): number | undefined {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0 || Math.min(...numbers) < 0) return undefined;
  return USUAL_ENDS.find((end) => (!isPercent || end === 100) && numbers.every((number) => number <= end));
}

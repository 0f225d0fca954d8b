/**
 * What a table's cell says: a number (with a percent sign or without), a mark of presence, nothing, or text that is
 * neither, which the reader reports.
 */
export type CellValue = { readonly number: number; readonly percent: boolean } | boolean | string | null;

const NOTHING = new Set(['', '-', '–', '—', 'n/a', 'na', 'not assessed']);
const YES = new Set(['yes', 'true', '✓', '✔']);
const NO = new Set(['no', 'false', '✗', '✘']);

export function cellValue(text: string): CellValue {
  const cell = text.trim();
  const word = cell.toLowerCase();
  if (NOTHING.has(word)) return null;
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  const parts = /^([-−+]?\d+(?:\.\d+)?)\s*(%?)$/.exec(cell);
  const number = Number(parts?.[1]?.replace('−', '-'));
  return parts !== null && Number.isFinite(number) ? { number, percent: parts[2] === '%' } : cell;
}

export function isMark(cell: CellValue): boolean {
  return typeof cell === 'boolean';
}

/** The ends of scales in common use. */
const USUAL_ENDS = [4, 5, 10, 100];

/** The smallest usual scale from 0 that holds every number of a table; `null` where none does. */
export function assumedScale(
  cells: readonly CellValue[],
): { min: number; max: number; unit: string | undefined } | null {
  const numbers = cells.filter((cell) => cell !== null && typeof cell === 'object');
  if (numbers.length === 0) return null;
  const percent = numbers.some((cell) => cell.percent);
  const largest = Math.max(...numbers.map((cell) => cell.number));
  const smallest = Math.min(...numbers.map((cell) => cell.number));
  const max = percent ? 100 : USUAL_ENDS.find((end) => largest <= end);
  if (max === undefined || smallest < 0 || largest > max) return null;
  return { min: 0, max, unit: percent ? '%' : undefined };
}

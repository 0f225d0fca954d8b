/**
 * What a table's cell says: a number (with a percent sign or without), a mark of presence, nothing, or text that is
 * neither, which the reader reports.
 */
export type CellValue = { readonly number: number; readonly percent: boolean } | boolean | string | null;

const NOTHING = ['', '-', '–', '—', 'n/a', 'not assessed'];
const YES = ['yes', 'true', '✓', '✔'];
const NO = ['no', 'false', '✗', '✘'];

export function cellValue(text: string): CellValue {
  const cell = text.trim();
  const word = cell.toLowerCase();
  if (NOTHING.includes(word)) return null;
  if (YES.includes(word)) return true;
  if (NO.includes(word)) return false;
  const [, digits, percent] = /^([-−+]?\d+(?:\.\d+)?)\s*(%?)$/.exec(cell) ?? [];
  const number = Number(digits?.replace('−', '-'));
  return Number.isFinite(number) ? { number, percent: percent === '%' } : cell;
}

/** The ends of scales in common use. */
const USUAL_ENDS = [4, 5, 10, 100];

/** The smallest usual scale from 0 that holds every number of a table; `null` where none does. */
export function assumedScale(cells: readonly CellValue[]): { max: number; unit: '%' | undefined } | null {
  const found = cells.filter((cell) => cell !== null && typeof cell === 'object');
  const numbers = found.map(({ number }) => number);
  const percent = found.some((cell) => cell.percent);
  const max = USUAL_ENDS.find((end) => (!percent || end === 100) && numbers.every((number) => number <= end));
  if (max === undefined || numbers.length === 0 || Math.min(...numbers) < 0) return null;
  return { max, unit: percent ? '%' : undefined };
}

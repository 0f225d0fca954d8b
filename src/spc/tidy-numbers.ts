import { numbersInCell } from '../common/written-numbers.js';
import { cellGuessed, signMissing } from './problems.js';
import type { Column } from './table-columns.js';
import type { Sheet } from './tidy-table.js';

/** A comma that can stand for nothing but a decimal point. */
const DECIMAL_COMMA = /^[-+<>≤≥= ]*(\d+,\d\d?|0,\d+) ?%?$/;

/** Makes a decimal comma, which one cell shows for its column, a point. */
export function withPoints({ columns, rows, problems }: Sheet): void {
  for (const { at, header, role } of columns) {
    const first = rows.find(({ texts }) => DECIMAL_COMMA.test(texts[at] ?? ''));
    if (!first || role === 'date' || role === 'note') continue;
    const text = first.texts[at] ?? '';
    const guess = { value: text.replace(',', '.'), guess: 'a decimal comma' };
    problems.push(cellGuessed(['points'], first.number, header, text, guess));
    for (const { texts } of rows) if (texts[at]) texts[at] = texts[at].replace(',', '.');
  }
}

/**
 * Writes the numbers of the columns that are used so that each can be read by itself: "≥ 95%" becomes a target of 95%. A
 * number up to 1 among percentages may be one of them, or a share as spreadsheets keep it; it is left out, and so is a
 * share as the target of values that are all at least fifty times as large. A column of subgroups without any number
 * holds their names, and is emptied.
 */
export function tidyNumbers({ rows, problems }: Sheet, used: readonly Column[]): void {
  const value = used.find(({ role }) => role === 'value')?.at ?? -1;
  const isPercent = (at: number) => rows.some(({ texts }) => texts[at]?.endsWith('%'));
  let least = Infinity;
  for (const { texts } of rows) {
    const size = Math.abs(Number.parseFloat(texts[value] ?? ''));
    if (size < least) least = size;
  }
  for (const { at, header, role } of used) {
    const isTarget = role === 'target';
    const needsSign = (isTarget || role === 'value') && (isPercent(at) || isPercent(value));
    const isNamed = role === 'subgroup' && rows.every(({ texts }) => !numbersInCell(texts[at] ?? ''));
    let said = false;
    for (const { number, texts } of rows) {
      const given = texts[at] ?? '';
      const text = isTarget ? given.replace(/^[<>≤≥=]+ */, '') : given;
      const size = Math.abs(Number(text));
      const isShare = needsSign || (isTarget && size < 1 && least < Infinity && least >= 50 * size);
      const isUnclear = isShare && size > 0 && size <= 1;
      if (isUnclear && !said) problems.push(signMissing(['points'], number, header, given));
      said ||= isUnclear;
      if (given) texts[at] = isUnclear || isNamed ? '' : text;
    }
  }
}

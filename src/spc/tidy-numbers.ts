import type { Problem } from '../common/problem.js';
import { numberInCell, numbersInCell } from '../common/written-numbers.js';
import { cellGuessed, signMissing } from './problems.js';
import { rewritten, type Sheet } from './sheet.js';
import type { Column, Role } from './table-columns.js';

/** A comma that can stand for nothing but a decimal point. */
const DECIMAL_COMMA = /^[-−+£<>≤≥= ]*(\d+,\d\d?|0,\d+) ?%?$/;

/** Makes a decimal comma, which one cell shows for its column, a point. */
export function withPoints(sheet: Sheet, problems: Problem[]): Sheet {
  return sheet.columns.reduce((tidied, { at, header, role }) => {
    const first = tidied.rows.find(({ texts }) => DECIMAL_COMMA.test(texts[at] ?? ''));
    if (!first || role === 'date' || role === 'note') return tidied;
    const text = first.texts[at] ?? '';
    const guess = { value: withPoint(text), guess: 'a decimal comma' };
    problems.push(cellGuessed(['points'], first.number, header, text, guess));
    return rewritten(tidied, at, withPoint);
  }, sheet);
}

function withPoint(text: string): string {
  return text.replace(',', '.');
}

/** What is no part of a number: that an aim is to be reached, or not exceeded; our own tables' word for no value. */
const NO_PART: { readonly [role in Role]?: RegExp } = { target: /^[<>≤≥=]+ */, value: /^no value$/i };

/** The blank in "1 250", which is one number beside others of its subgroup. */
const THOUSANDS = /\s(?=\d{3}(\D|$))/g;

/** Values at least so many times as large as a target below 1 are percentages beside a share. */
const SHARE_OF_VALUES = 50;

/**
 * Writes the numbers of the columns that are used so that each can be read by itself: "≥ 95%" becomes a target of 95%,
 * and "no value" a blank. A number up to 1 among percentages may be one of them, or a share as spreadsheets keep it; it is
 * left out, and so is a share as the target of values that are all at least fifty times as large. A column of subgroups
 * without any number holds their names, and is emptied.
 */
export function tidyNumbers(sheet: Sheet, used: readonly Column[], problems: Problem[]): Sheet {
  const value = used.find(({ role }) => role === 'value')?.at ?? -1;
  const least = leastIn(sheet, value);
  return used.reduce((tidied, { at, header, role }) => {
    const { rows } = tidied;
    const isTarget = role === 'target';
    const isPercent = (column: number) => rows.some(({ texts }) => texts[column]?.endsWith('%'));
    const needsSign = (isTarget || role === 'value') && (isPercent(at) || isPercent(value));
    const isSample = role === 'subgroup';
    const isNamed = isSample && rows.every(({ texts }) => !numbersInCell(texts[at] ?? ''));
    const isOneOfMany = isSample && used.filter((column) => column.role === role).length > 1;
    const noPart = isOneOfMany ? THOUSANDS : (NO_PART[role] ?? '');
    let said = false;
    return rewritten(tidied, at, (given, { number }) => {
      const text = given.replace(noPart, '');
      const size = Math.abs(Number(text));
      const isShare = needsSign || (isTarget && size < 1 && least < Infinity && least >= SHARE_OF_VALUES * size);
      const isUnclear = isShare && size > 0 && size <= 1;
      if (isUnclear && !said) problems.push(signMissing(['points'], number, header, given));
      said ||= isUnclear;
      return isUnclear || isNamed ? '' : text;
    });
  }, sheet);
}

/** The smallest size of a number in a column; infinite where there is none. */
function leastIn({ rows }: Sheet, at: number): number {
  let least = Infinity;
  for (const { texts } of rows) {
    const size = Math.abs(numberInCell(texts[at] ?? '')?.value ?? Infinity);
    if (size < least) least = size;
  }
  return least;
}

import { numbersInCell } from '../common/written-numbers.js';
import { cellGuessed, signMissing } from './problems.js';
import type { Sheet } from './tidy-table.js';

/** A comma that can stand for nothing but a decimal point. */
const DECIMAL_COMMA = /^[-+]?(\d+,\d\d?|0,\d+) ?%?$/;

/**
 * Writes the numbers of each column so that each can be read by itself: a decimal comma, which one cell shows for its
 * column, becomes a point, "≥ 95%" a target of 95%. A number up to 1 among percentages may be one of them, or a share as
 * spreadsheets keep it; it is left out, and so is a share as the target of values that are all at least fifty times as
 * large. A column of subgroups without any number holds their names, and is emptied.
 */
export function tidyNumbers({ columns, rows, above, problems }: Sheet): void {
  const isPercent = (at: number) => rows.some((row) => row[at]?.endsWith('%'));
  const value = columns.find(({ role }) => role === 'value');
  const sizes = rows.map((row) => Math.abs(Number.parseFloat(row[value?.at ?? -1] ?? '')));
  const least = sizes.filter((size) => size >= 0).reduce((one, another) => Math.min(one, another), Infinity);
  for (const { at, header, role } of columns) {
    const comma = rows.findIndex((row) => DECIMAL_COMMA.test(row[at] ?? ''));
    const needsSign = isPercent(at) || (role === 'target' && value && isPercent(value.at));
    if (role === 'date' || role === 'note') continue;
    const isNamed = role === 'subgroup' && rows.every((row) => !numbersInCell(row[at] ?? ''));
    rows.forEach((row, i) => {
      const given = row[at] ?? '';
      const signless = role === 'target' ? given.replace(/^[<>≤≥=]+ */, '') : given;
      const text = comma < 0 ? signless : signless.replace(',', '.');
      const number = Number(text);
      const isShare = needsSign || (role === 'target' && number < 1 && least < Infinity && least >= 50 * number);
      const isUnclear = isShare && number !== 0 && Math.abs(number) <= 1;
      if (isUnclear) problems.push(signMissing(['points'], above + i, header, given));
      if (i === comma)
        problems.push(cellGuessed(['points'], above + i, header, given, { value: text, guess: 'a decimal comma' }));
      if (given) row[at] = isUnclear || isNamed ? '' : text;
    });
  }
}

import { dateInCell } from '../common/written-dates.js';
import { cellGuessed, cellNotRead } from './problems.js';
import { yearInCell } from './table.js';
import type { Sheet } from './tidy-table.js';

/** What may stand before a date: that a week begins or ends there, its day, or the name of a collection. */
const BEFORE = /^(w(eek )?\W?(c|e|commencing|ending)|(mon|tue|wed|thu|fri|sat|sun)[a-z]*|[a-z]+(?=-[a-z]+-))\b\W*/i;

/**
 * Months beside their years, be they financial ones, become dates: "Apr" and "2019" or "2019/20", 4 and 2019. (Which
 * month is the fourth of 2019/20, nobody knows.)
 */
export function withMonths({ columns, rows }: Sheet): void {
  const [month, year] = [/month/, /year/].map((wanted) =>
    columns.find(({ role, name }) => role === 'date' && wanted.test(name)),
  );
  if (!month || !year) return;
  for (const { texts } of rows) {
    const [name = '', of = ''] = [texts[month.at], texts[year.at]];
    const began = yearInCell(of)?.value.slice(0, 4);
    const date = dateInCell(`${name} ${began ?? of}`) ?? (began ? null : dateInCell(`${name}/${of}`));
    if (!date || dateInCell(name)) continue;
    const isNext = began && date.value.slice(5) < '04';
    texts[month.at] = isNext ? `${Number(began) + 1}${date.value.slice(4)}` : date.value;
  }
}

/**
 * Writes the dates of their columns so that each can be read by itself: 201604, 20160401, w/c 4 April 2016, Mon
 * 04/04/2016, MSitAE-APRIL-2016 and, where a day above 12 shows that months come first, 4/13/2016. A year among months
 * holds their total, and its row is left out.
 */
export function tidyDates({ columns, rows, problems }: Sheet): void {
  const named = columns.filter(({ role }) => role === 'date');
  for (const { at, header, name } of named.length > 0 ? named : columns.filter(({ role }) => !role)) {
    const cells = rows.flatMap((row) => (row.texts[at] ? { row, text: row.texts[at] } : []));
    const plain = (text: string) => withoutPrefix(text, /date|month|period|week/.test(name));
    const monthFirst = (text: string) => plain(text).replace(/^(\d+)([/.-])(\d+)(?=\2\d)/, '$3$2$1');
    const readable = (write: (text: string) => string) => cells.filter(({ text }) => dateInCell(write(text))).length;
    const isUsual = readable(plain) >= readable(monthFirst);
    const write = isUsual ? plain : monthFirst;
    // A number is a date only among dates.
    if (readable(write) * 2 < cells.length) continue;
    const areYears =
      cells.filter(({ text }) => YEAR.test(text)).length * 2 > new Set(cells.map(({ text }) => text)).size;
    let said = isUsual;
    for (const { row, text } of cells) {
      const date = dateInCell(write(text));
      if (!areYears && YEAR.test(text)) {
        row.texts.length = 0;
        problems.push(cellNotRead(['points'], row.number, header, text, true));
      } else if (date && (!isUsual || !dateInCell(text))) {
        row.texts[at] = isUsual ? write(text) : date.value;
        if (!said) problems.push(cellGuessed(['points'], row.number, header, text, { ...date, guess: 'month first' }));
        said = true;
      }
    }
  }
}

const YEAR = /^\d{4}$/;

/** A date of any of these kinds, where one is expected. */
export function dateOf(text: string): ReturnType<typeof dateInCell> {
  return dateInCell(withoutPrefix(text, true));
}

/** Digits alone are a date only under a heading that says so. */
function withoutPrefix(text: string, isPeriod: boolean): string {
  const date = text.replace(BEFORE, '');
  const [digits, ...parts] = (isPeriod && /^((?:19|20)\d\d)(\d\d)(\d\d)?$/.exec(date)) || [];
  return digits ? parts.filter(Boolean).join('-') : date;
}

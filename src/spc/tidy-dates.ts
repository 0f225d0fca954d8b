import type { Problem } from '../common/problem.js';
import { dateInCell, financialYearInCell } from '../common/written-dates.js';
import { cellGuessed, cellNotRead, columnGuessed } from './problems.js';
import { emptied, rewritten, type Sheet, withText } from './sheet.js';
import { type Head, headAt } from './table-columns.js';

/**
 * Months beside their years, be they financial ones, become dates: "Apr" and "2019" or "2019/20", 4 and 2019. (Which
 * month is the fourth of 2019/20, nobody knows.)
 */
export function withMonths(sheet: Sheet): Sheet {
  const [month, year] = [/month/, /year/].map((wanted) =>
    sheet.columns.find(({ role, name }) => role === 'date' && wanted.test(name)),
  );
  if (!month || !year) return sheet;
  return rewritten(sheet, month.at, (name, { texts }) => monthIn(texts[year.at] ?? '', name) ?? name);
}

/** A month of a year as a date; `null`: it is none. */
function monthIn(year: string, month: string): string | null {
  const began = financialYearInCell(year)?.value.slice(0, 4);
  const date = dateInCell(`${month} ${began ?? year}`) ?? dateInCell(`${month}/${year}`);
  if (!date) return null;
  const isNext = began && /-0[1-3]/.test(date.value);
  return isNext ? `${Number(began) + 1}${date.value.slice(4)}` : date.value;
}

/**
 * The same sheet with its dates under a heading that is known, which is said where none was: those of the first
 * column of dates, also days and months ("Reporting period") beside a mere "Year" or the numbers of weeks.
 */
export function withDatesNamed({ columns, rows }: Sheet, problems: Problem[]): Sheet {
  const named = columns.filter(({ role }) => role === 'date');
  const textsIn = ({ at }: Head) => rows.flatMap(({ texts }) => texts[at] || []);
  const apart = (head: Head) => new Set(textsIn(head)).size;
  const isDate = (text: string) => plainDateOf(text) && (named.length === 0 || !YEAR.test(text));
  const areDates = (head: Head) => textsIn(head).filter(isDate).length * 2 > textsIn(head).length;
  const dates = columns.find((head) => !head.role && apart(head) > 1 && areDates(head));
  if (!dates || named.some((head) => areDates(head) || apart(head) >= apart(dates))) return { columns, rows };
  if (named.length === 0) problems.push(columnGuessed('date', dates.header, undefined));
  return { columns: columns.map((head) => (head === dates ? headAt(`Date (${head.header})`, head.at) : head)), rows };
}

/**
 * Writes the dates of their columns so that each can be read by itself: 201604, 20160401, w/c 4 April 2016, Mon
 * 04/04/2016, MSitAE-APRIL-2016 and, where a day above 12 shows that months come first, 4/13/2016. A year among months
 * holds their total, and its row is left out.
 */
export function tidyDates(sheet: Sheet, problems: Problem[]): Sheet {
  const named = sheet.columns.filter(({ role }) => role === 'date');
  const columns = named.length > 0 ? named : sheet.columns.filter(({ role }) => !role);
  return columns.reduce((tidied, column) => withDates(tidied, column, problems), sheet);
}

const YEAR = /^\d{4}$/;

/** Month, day and year, divided by the same sign: the day goes first. */
const MONTH_FIRST = /^(\d+)([/.-])(\d+)(?=\2\d)/;
const DAY_FIRST = '$3$2$1';

function withDates(sheet: Sheet, { at, header, name, role }: Head, problems: Problem[]): Sheet {
  const texts = sheet.rows.flatMap((row) => row.texts[at] || []);
  const plain = (text: string) => withoutPrefix(text, role === 'date' || /date|month|period|week/.test(name));
  const monthFirst = (text: string) => plain(text).replace(MONTH_FIRST, DAY_FIRST);
  const readable = (write: (text: string) => string) => texts.filter((text) => dateInCell(write(text))).length;
  const isUsual = readable(plain) >= readable(monthFirst);
  const write = isUsual ? plain : monthFirst;
  // A number is a date only among dates.
  if (readable(write) * 2 < texts.length) return sheet;
  const areYears = texts.filter((text) => YEAR.test(text)).length * 2 > new Set(texts).size;
  let said = isUsual;
  const rows = sheet.rows.map((row) => {
    const text = row.texts[at] ?? '';
    if (!areYears && YEAR.test(text)) {
      problems.push(cellNotRead(['points'], row.number, header, text, true));
      return emptied(row);
    }
    const date = dateInCell(write(text));
    if (!date || (isUsual && dateInCell(text))) return row;
    if (!said) problems.push(cellGuessed(['points'], row.number, header, text, { ...date, guess: 'month first' }));
    said = true;
    return withText(row, at, isUsual ? write(text) : date.value);
  });
  return { ...sheet, rows };
}

/** A date of any of these kinds, where one is expected. */
export function dateOf(text: string): ReturnType<typeof dateInCell> {
  return plainDateOf(text) ?? financialYearInCell(text);
}

function plainDateOf(text: string): ReturnType<typeof dateInCell> {
  const date = withoutPrefix(text, true);
  return dateInCell(date) ?? dateInCell(date.replace(MONTH_FIRST, DAY_FIRST));
}

/** What may stand before a date: that a week begins or ends there, its day, or the name of a collection. */
const BEFORE =
  /^((w(eek )?\W?(c|e|commencing|ending)|(week|quarter|year) (of|from)|(mon|tue|wed|thu|fri|sat|sun)[a-z]*|[a-z]+(?=-[a-z]+-))\b\W*)+/i;

/** A month or a day in digits alone: 201604, 20160401. */
const DIGITS = /^((?:19|20)\d\d)(\d\d)(\d\d)?$/;

/** Digits alone are a date only under a heading that says so. */
function withoutPrefix(text: string, isPeriod: boolean): string {
  const date = text.replace(BEFORE, '');
  const [digits, ...parts] = (isPeriod && DIGITS.exec(date)) || [];
  return digits ? parts.filter(Boolean).join('-') : date;
}

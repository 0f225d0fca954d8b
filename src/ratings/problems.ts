import { error, type Path, type Problem, warning } from '../common/problem.js';
import { dateInCell, isExcelDate } from '../common/written-dates.js';

type Sentence = (what: string) => string;

const EXAMPLE = '{"organisation": {"name": "…"}, "ratings": [{"date": "2017-01-18", "overall": "Good"}]}';

/** What an organisation without a name is called, within a sentence. */
export const UNNAMED = 'this organisation';

/**
 * Every problem that reading or analysing ratings can report: its code, and its sentence. The codes are stable. Beside
 * them stand those of every reader: `value-not-valid` (a value of the wrong type) and `value-missing` (a member without
 * which its object means nothing); both leave out just that. These: something could not be used.
 */
export const ERRORS = {
  /** There is no data. */
  'nothing-given': () => `No rating data was given. Expected ${EXAMPLE}.`,
  /** Text, a list, a number … in place of the data. */
  'not-an-object': (found) => `Expected ${EXAMPLE}; found ${found}.`,
  /** JSON that nobody has parsed. */
  'json-text': () => 'The data is JSON text. Parse it first.',
  /** A list of journeys, which is data of another element. */
  'several-journeys': () => 'Expected one journey; found a list of them.',
  /** An object of another kind. */
  'not-rating-data': (found) =>
    `The data has no ratings. Expected ${EXAMPLE}, or a document of CQC's API; found ${found}.`,
  /** An organisation without a name. */
  'name-missing': (shown) => `The organisation has no name, so it is called “${shown}”.`,
  /** Not a date, or one that does not exist; it counts as not known. */
  'date-not-valid': (found) => `Expected a date such as 2017-01-18, 2017-01 or 2017; found ${found}.${dateHint(found)}`,
  /** A member of a rating under a name that is not read, and what was probably meant. */
  'member-unknown': (name) => `The name of this member is not known, so it was left out. Perhaps “${name}” was meant.`,
  /** An entry that gives no rating and no date, or no rating under a name that is read. */
  'rating-empty': (found) =>
    `The entry has no rating that can be read, so it was left out. Expected {"date": "2017-01-18", "overall": "Good"}; found ${found}.`,
  /** No list of ratings. */
  'ratings-missing': (found) => `There is no list of ratings. Expected ${EXAMPLE}; found ${found}.`,
  /** An address that a page must not link to, such as `javascript:`. */
  'link-not-safe': (found) =>
    `Expected an address that begins with https:, http: or mailto:, or one within the site; found ${found}.`,
  /** Empty text in place of a rating; it counts as not given. */
  'word-empty': () => 'The rating is empty. Leave it out for “not rated again”, or write null for “not known”.',
  /** A table without a Date or an Overall column. */
  'column-missing': (name) => `The table has no column “${name}”.`,
  /** Rows without a date and a rating that can be read, such as titles between rows. */
  'rows-left-out': (rows) => `Rows without a date and a rating that can be read were left out: ${rows}.`,
  /** A date cell that cannot be read. The path points into the data that the table became. */
  'cell-date-not-valid': (cell) => `${cell} is no date such as 2017-01-18 or 18 January 2017.`,
  /** A date cell that holds Excel's number of a day. */
  'cell-excel-date': (cell) => `${cell} is an Excel date number: format the column as a date.`,
} as const satisfies Readonly<Record<string, Sentence>>;

/** Everything was used, and something about it is doubtful. */
export const WARNINGS = {
  /** The data is in order, and holds no rating. */
  'no-ratings': () => 'There is no rating in the data, so there is nothing to draw.',
  /** Only the first problems are listed. */
  'more-problems': (count) => `There are ${count} more problems of these kinds.`,
  /** A text too long to show. */
  'text-shortened': () => 'The text is too long to show and was cut.',
  /** Not a rating of CQC; it is shown as written and drawn at no level. */
  'word-unknown': (word) =>
    `${word} is not a rating of CQC, so it is shown as written and not drawn. Expected Outstanding, Good, Requires improvement or Inadequate.`,

  /** Neither publication nor inspection is known. */
  'rating-undated': () => 'The report and its inspection have no date, so it is listed and not drawn.',
  /** Inspectors came after their report. */
  'inspection-after-publication': (date) => `The inspection is dated after its report of ${date}, so it was left out.`,
  /** An inspection that ends before it begins. */
  'inspection-out-of-order': () => 'The inspection ends before it begins, so its dates were exchanged.',
  /** A report names a framework that nobody has described. */
  'framework-unknown': (name) =>
    `The framework “${name}” is not known, so the date decides. Describe it in “frameworks”, or name 2014, 2017, 2023 or 2024.`,
  /** Two entries are the same report. */
  'copy-merged': (date) => `This entry repeats the report of ${date}, so the two are shown as one.`,
  /** Two reports of one day disagree; both are shown, and the line stops there, unless the source names one. */
  'ratings-contradict': (found) =>
    `There are different ratings of one day, ${found}. All are shown; which one stands is not known, unless the source names it.`,
  /** A report dated after today. */
  'date-in-future': (date) => `The report of ${date} is dated after today, so it does not count yet.`,
  /** A rating that is to be withdrawn or corrected after today. */
  'mark-in-future': () => 'The date is after today, so the rating stands until then.',
  /** Under a framework with a single rating the overall rating is another one. */
  'single-rating-differs': (used) => `This framework has one rating, and two were given. “${used}” is shown.`,

  /** A regime that is left before it is entered. */
  'support-out-of-order': () => 'The support ends before it begins, so its end was left out.',
  /** Dates of a regime that are after today. */
  'support-in-future': () => 'The support has dates after today, so they do not count yet.',
  /** A regime without any date. */
  'support-undated': () => 'The support has no date, so it is listed and not drawn.',

  /** An entry of CQC's history without any rating. */
  'report-without-rating': () => 'The entry holds no rating, so its report is listed without one.',
  /** A key question that CQC's five do not include. */
  'question-unknown': (name) => `${name} is not one of the five key questions, so it was left out.`,
  /** One question twice in a report, with different ratings. */
  'question-repeated': (name) => `“${name}” is rated twice in this report; the first rating is shown.`,
  /** A service is given by an id that CQC's document does not explain. */
  'service-not-named': (id) => `The document does not name the service “${id}”; its id is shown.`,
  /** A newer report stands in CQC's history than the one called current. */
  'current-older-than-history': (date) =>
    `The rating of ${date} is shown as standing, as CQC names it current, although its history holds newer ones.`,
  /** A history, and nothing current. */
  'no-current-rating': () => 'The document holds no current rating, so none is shown as standing.',
  /** A location whose only current rating is that of a service group. */
  'rated-by-service': (service) => `CQC rates only a service of this location, “${service}”; that rating is shown.`,
  /** A location whose current ratings are those of several service groups. */
  'rated-by-services': () => 'CQC rates this location only by its services, so its own rating is not known.',

  /** A location or service that is not in the data. */
  'entity-unknown': (name) => `“${name}” is not in the data; the organisation is shown.`,
  /** A clock that is not a date. */
  'today-not-valid': (found) => `Expected a day such as 2026-11-01; found ${found}, so the real date is used.`,
  /** A member that is not read, of the whole or of a rating; told for the first rating that has it. */
  'member-not-read': (name) => `${name} is not known here, so it was left out.`,
  /** Dates along the top of a table, questions down its side. */
  'table-turned': (row) =>
    `The dates stand in row ${row}, so rows were read for columns: what is called row 3 is the third column.`,
  /** A column under the name of one before it. */
  'column-repeated': (name) => `“${name}” is a second column of its kind; the first one is read.`,
  /** A column that is not read. */
  'column-unknown': (name) => `The column “${name}” is not known and was left out.`,
} as const satisfies Readonly<Record<string, Sentence>>;

/** How to write what was probably meant by a text or a number (as JSON) in place of a date; empty: nobody knows. */
function dateHint(found: string): string {
  const number = Number(found);
  if (isExcelDate(number)) return ' That is an Excel date number: format the column as a date, and write it as text.';
  const date = dateInCell(found.replace(/^"(.*)"$/, '$1'))?.value;
  return date === undefined ? '' : ` Write it as "${date}".`;
}

export type Doubt = keyof typeof WARNINGS;

export function fault(code: keyof typeof ERRORS, path: Path, what = ''): Problem {
  return error(code, path, (ERRORS[code] as Sentence)(what));
}

export function doubt(code: Doubt, path: Path, what = ''): Problem {
  return warning(code, path, (WARNINGS[code] as Sentence)(what));
}

/** More than this many problems help nobody, and a broken file of 10 MB has a hundred thousand. */
const MOST = 100;

/** Each problem once, at most a hundred of them, and how many more there are; their count is as grave as the gravest. */
export function bounded(problems: readonly Problem[]): readonly Problem[] {
  const once = [...new Map(problems.map((found) => [`${found.code} ${found.path} ${found.message}`, found])).values()];
  const rest = once.slice(MOST);
  const gravest = rest.find(({ level }) => level === 'error') ?? rest[0];
  if (!gravest) return once;
  return [...once.slice(0, MOST), { ...doubt('more-problems', [], String(rest.length)), level: gravest.level }];
}

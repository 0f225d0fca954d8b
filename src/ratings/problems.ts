import { error, type Path, type Problem, warning } from '../common/problem.js';

/**
 * Every problem that reading or analysing ratings can report: its code, and its sentence. The codes are stable. Beside
 * them stand those of every reader: `value-not-valid` (a value of the wrong type) and `value-missing` (a member without
 * which its object means nothing); both leave out just that.
 */
type Sentence = (what: string) => string;

const EXAMPLE =
  'Expected an object such as {"organisation": {"name": "…"}, "ratings": [{"date": "2017-01-18", "overall": "Good"}]}.';
const LISTED = 'so it is listed and not drawn.';

/** Something could not be used. */
export const ERRORS = {
  /** There is no data. */
  'nothing-given': () => `No rating data was given. ${EXAMPLE}`,
  /** Text, a list, a number … in place of the data. */
  'not-an-object': (found) => `${EXAMPLE.slice(0, -1)}; found ${found}.`,
  /** JSON that nobody has parsed. */
  'json-text': () => 'The data is JSON text. Parse it first, or give its address as src.',
  /** A list of journeys, which is data of another element. */
  'several-journeys': () => 'This is a list of journeys. Give one of its members as the data.',
  /** An object of another kind. */
  'not-rating-data': () => `The data has no ratings. ${EXAMPLE} A document of CQC's API will do as well.`,
  /** An organisation without a name. */
  'name-missing': (shown) => `The organisation has no name. Give it one; until then it is called “${shown}”.`,
  'value-missing': () => 'A list of ratings is missing.',
  /** Not a date, or one that does not exist; it counts as not known. */
  'date-not-valid': (found) => `The date ${found} was left out. Expected one such as 2017-01-18, 2017-01 or 2017.`,
  /** An address that a page must not link to, such as `javascript:`. */
  'link-not-safe': (found) => `The link ${found} was left out. Expected an address that begins with https:.`,
  /** Empty text in place of a rating; it counts as not given. */
  'word-empty': () => 'The rating is empty. Leave it out for “not rated again”, or write null for “not known”.',
  /** A table without a Date or an Overall column. */
  'column-missing': (name) => `The table has no column “${name}”. Expected at least Date and Overall.`,
  /** A date cell that cannot be read. The path points into the data that the table became. */
  'cell-date-not-valid': (cell) => `${cell} was left out. Expected a date such as 2017-01-18 or 18 January 2017.`,
} as const satisfies Readonly<Record<string, Sentence>>;

/** Everything was used, and something about it is doubtful. */
export const WARNINGS = {
  /** The data is in order, and holds no rating. */
  'no-ratings': () => 'There is no rating in the data, so there is nothing to draw.',
  /** Only the first problems are listed. */
  'more-problems': (count) => `There are ${count} more problems of these kinds, which are not listed.`,
  /** A text too long to show. */
  'text-shortened': () => 'The text is too long to show and was cut.',
  /** Not a rating of CQC; it is shown as written and drawn at no level. */
  'word-unknown': (word) =>
    `${word} is not a rating of CQC, so it is shown as written and not drawn. Expected Outstanding, Good, Requires improvement or Inadequate.`,

  /** Neither publication nor inspection is known. */
  'rating-undated': () => `The report has no date and no inspection dates, ${LISTED}`,
  /** Inspectors came after their report. */
  'inspection-after-publication': (date) =>
    `The inspection is dated after the report of ${date}, so its dates were left out.`,
  /** An inspection that ends before it begins. */
  'inspection-out-of-order': () => 'The inspection ends before it begins, so the two dates were exchanged.',
  /** A report names a framework that nobody has described. */
  'framework-unknown': (name) =>
    `The framework “${name}” is not known, so the report's date decides. Describe it in “frameworks”, or name one of 2014, 2017, 2023 or 2024.`,
  /** Two entries are the same report. */
  'copy-merged': (date) => `This entry repeats the report of ${date}, so the two are shown as one.`,
  /** Two reports of one day disagree; both are shown, and the line stops there. */
  'ratings-contradict': (found) =>
    `There are different ratings of one day, ${found}. All are shown; which one stands is not known. Look at CQC's website.`,
  /** A report dated after today. */
  'date-in-future': (date) => `The report of ${date} is dated after today, so it does not count yet.`,
  /** Under a framework with a single rating the overall rating is another one. */
  'single-rating-differs': (used) =>
    `Under this framework there is one rating, and two were given. “${used}” is shown.`,

  /** A regime that is left before it is entered. */
  'support-out-of-order': () => `The support ends before it begins, ${LISTED}`,
  /** A regime without any date. */
  'support-undated': () => `The support has no date of entering or leaving, ${LISTED}`,

  /** A key question that CQC's five do not include. */
  'question-unknown': (name) => `${name} is not one of the five key questions, so its rating was left out.`,
  /** One question twice in a report, with different ratings. */
  'question-repeated': (name) => `“${name}” is rated twice in this report; the first rating is shown.`,
  /** A service is given by an id that CQC's document does not explain. */
  'service-not-named': (id) => `The document does not name the service with the id “${id}”; the id is shown.`,
  /** A newer report stands in CQC's history than the one called current. */
  'current-older-than-history': (date) =>
    `CQC names the rating of ${date} as current, although its history holds newer ones. That rating is shown as standing.`,
  /** A history, and nothing current. */
  'no-current-rating': () => 'The document holds no current rating, so none is shown as standing.',
  /** A location whose only current rating is that of a service group. */
  'rated-by-service': (service) =>
    `The document rates only a service of this location, “${service}”; that rating is shown for the location.`,
  /** A location whose current ratings are those of several service groups. */
  'rated-by-services': () =>
    'The document rates this location only service by service, so its own rating is not known. Choose a service.',

  /** A location or service that is not in the data. */
  'entity-unknown': (name) => `There is no location or service “${name}” in the data; the organisation is shown.`,
  /** A clock that is not a date. */
  'today-not-valid': (found) => `${found} is not a day such as 2026-11-01, so today's real date is used.`,
  /** A column that is not read. */
  'column-unknown': (name) =>
    `The column “${name}” was left out. Expected Date, Overall, Safe, Effective, Caring, Responsive, Well-led or Report.`,
} as const satisfies Readonly<Record<string, Sentence>>;

export type Doubt = keyof typeof WARNINGS;

export function fault(code: keyof typeof ERRORS, path: Path, what = ''): Problem {
  return error(code, path, (ERRORS[code] as Sentence)(what));
}

export function doubt(code: Doubt, path: Path, what = ''): Problem {
  return warning(code, path, (WARNINGS[code] as Sentence)(what));
}

/** More than this many problems help nobody, and a broken file of 10 MB has a hundred thousand. */
const MOST = 100;

/** Each problem once, at most a hundred of them, and how many more there are. */
export function bounded(problems: readonly Problem[]): readonly Problem[] {
  const once = [...new Map(problems.map((found) => [`${found.code} ${found.path}`, found])).values()];
  if (once.length <= MOST) return once;
  return [...once.slice(0, MOST), doubt('more-problems', [], String(once.length - MOST))];
}

import { error, type Path, type Problem, quoted, warning } from '../common/problem.js';

/**
 * Every problem that reading or analysing ratings can report: its code, and its sentence. The codes are stable.
 * `error`: something could not be used. `warning`: everything was used, and something about it is doubtful.
 */
const DATE_FORMS = 'a date that exists, written as 2017-01-18, 2017-01 or 2017';
const EXAMPLE = '{"organisation": {"name": "…"}, "ratings": [{"date": "2017-01-18", "overall": "Good"}]}';

export const problem = {
  /* The whole document */

  /** `nothing-given`: there is no data. */
  nothingGiven: () => error('nothing-given', [], `No rating data was given. Expected an object such as ${EXAMPLE}.`),
  /** `not-an-object`: text, a list, a number … in place of the data. */
  notAnObject: (value: unknown) =>
    error('not-an-object', [], `Expected an object such as ${EXAMPLE}; found ${quoted(value)}.`),
  /** `json-text`: the data is JSON that nobody has parsed. */
  jsonText: () => error('json-text', [], 'The data is JSON text. Parse it first, or give its address as src.'),
  /** `several-journeys`: a list of journeys, which is data of another element. */
  severalJourneys: () =>
    error('several-journeys', ['journeys'], 'This is a list of journeys. Give one of its members as the data.'),
  /** `not-rating-data`: an object of another kind. */
  notRatingData: () =>
    error(
      'not-rating-data',
      [],
      `The data has no ratings. Expected an object such as ${EXAMPLE}, or a provider or location document of CQC.`,
    ),
  /** `name-missing`: an organisation without a name. */
  nameMissing: (path: Path, shown: string) =>
    error('name-missing', path, `The organisation has no name. Give it one; until then it is called “${shown}”.`),
  /** `no-ratings`: the data is in order, and holds no rating. */
  noRatings: (path: Path) =>
    warning('no-ratings', path, 'There is no rating in the data, so there is nothing to draw.'),
  /** `more-problems`: only the first ones are listed. */
  moreProblems: (count: number) =>
    warning('more-problems', [], `There are ${count} more problems of these kinds, which are not listed.`),

  /* Single values */

  /** `value-missing`: a member without which its object means nothing; the object is left out. */
  valueMissing: (path: Path) =>
    error('value-missing', path, `“${last(path)}” is missing, so the entry that needs it was left out.`),
  /** `value-not-valid`: a value of the wrong type; it is left out. */
  valueNotValid: (path: Path, expected: string, found: unknown) =>
    error('value-not-valid', path, `“${last(path)}” was left out. Expected ${expected}; found ${quoted(found)}.`),
  /** `date-not-valid`: not a date, or one that does not exist; it counts as not known. */
  dateNotValid: (path: Path, found: unknown) =>
    error('date-not-valid', path, `The date ${quoted(found)} was left out. Expected ${DATE_FORMS}.`),
  /** `link-not-safe`: an address that a page must not link to, such as `javascript:`. */
  linkNotSafe: (path: Path, found: unknown) =>
    error(
      'link-not-safe',
      path,
      `The link ${quoted(found)} was left out. Expected an address that begins with https:.`,
    ),
  /** `text-shortened`: a text too long to show. */
  textShortened: (path: Path, length: number) =>
    warning('text-shortened', path, `The text was cut to its first ${length} characters.`),
  /** `word-unknown`: not a rating of CQC; it is shown as written and drawn at no level. */
  wordUnknown: (path: Path, word: string) =>
    warning(
      'word-unknown',
      path,
      `“${word}” is not a rating of CQC, so it is shown as written and not drawn. Expected Outstanding, Good, Requires improvement or Inadequate.`,
    ),
  /** `word-empty`: empty text in place of a rating. */
  wordEmpty: (path: Path) =>
    warning(
      'word-empty',
      path,
      'The rating is empty and counts as not given in this report. Leave it out for “not rated again”, or write null for “not known”.',
    ),

  /* Reports */

  /** `rating-undated`: neither publication nor inspection is known. */
  ratingUndated: (path: Path) =>
    warning('rating-undated', path, 'The report has no date and no inspection dates, so it is listed and not drawn.'),
  /** `inspection-after-publication`: inspectors came after their report. */
  inspectionAfterPublication: (path: Path, date: string) =>
    warning(
      'inspection-after-publication',
      path,
      `The inspection is dated after the report of ${date}, so the inspection dates were left out.`,
    ),
  /** `inspection-out-of-order`: an inspection that ends before it begins. */
  inspectionOutOfOrder: (path: Path) =>
    warning('inspection-out-of-order', path, 'The inspection ends before it begins, so the two dates were exchanged.'),
  /** `framework-unknown`: a report names a framework that nobody has described. */
  frameworkUnknown: (path: Path, name: string) =>
    warning(
      'framework-unknown',
      path,
      `The framework “${name}” is not known; the one in force at the report's date is used. Describe it in “frameworks”, or name one of 2014, 2017, 2023 or 2024.`,
    ),
  /** `copy-merged`: two entries are the same report. */
  copyMerged: (path: Path, date: string) =>
    warning('copy-merged', path, `This entry repeats the report of ${date}, so the two are shown as one.`),
  /** `ratings-contradict`: two reports of one day disagree; both are shown, and the line stops there. */
  ratingsContradict: (path: Path, date: string, line: string, words: readonly string[]) =>
    warning(
      'ratings-contradict',
      path,
      `On ${date} there are different ratings for ${line}: ${words.join(' and ')}. Both are shown; which one stands is not known. Look at CQC's website.`,
    ),
  /** `date-in-future`: a report dated after today. */
  dateInFuture: (path: Path, date: string) =>
    warning('date-in-future', path, `The report of ${date} is dated after today, so it does not count yet.`),
  /** `single-rating-differs`: under a framework with a single rating the overall rating is another one. */
  singleRatingDiffers: (path: Path, used: string) =>
    warning(
      'single-rating-differs',
      path,
      `Under this framework the organisation has one rating, and two were given. “${used}” is shown.`,
    ),

  /* Support */

  /** `support-out-of-order`: a regime that is left before it is entered. */
  supportOutOfOrder: (path: Path) =>
    warning('support-out-of-order', path, 'The support ends before it begins, so it is listed and not drawn.'),
  /** `support-undated`: a regime without any date. */
  supportUndated: (path: Path) =>
    warning('support-undated', path, 'The support has no date of entering or leaving, so it is listed and not drawn.'),

  /* Documents of CQC */

  /** `question-unknown`: a key question that CQC's five do not include. */
  questionUnknown: (path: Path, name: string) =>
    warning('question-unknown', path, `“${name}” is not one of the five key questions, so its rating was left out.`),
  /** `question-repeated`: one question twice in a report, with different ratings. */
  questionRepeated: (path: Path, name: string) =>
    warning('question-repeated', path, `“${name}” is rated twice in this report; the first rating is shown.`),
  /** `service-not-named`: a service is given by an id that the document does not explain. */
  serviceNotNamed: (path: Path, id: string) =>
    warning('service-not-named', path, `The document does not name the service with the id “${id}”; the id is shown.`),
  /** `current-older-than-history`: a newer report stands in the history than the one called current. */
  currentOlderThanHistory: (path: Path, date: string) =>
    warning(
      'current-older-than-history',
      path,
      `CQC names the rating of ${date} as the current one, although newer ratings are in its history. The one of ${date} is shown as standing.`,
    ),
  /** `no-current-rating`: a history, and nothing current. */
  noCurrentRating: (path: Path) =>
    warning('no-current-rating', path, 'The document holds no current rating, so none is shown as standing.'),
  /** `rated-by-service`: a location whose only current rating is that of a service group. */
  ratedByService: (path: Path, service: string) =>
    warning(
      'rated-by-service',
      path,
      `The document rates this location only through its one service, “${service}”; that rating is shown for the location.`,
    ),
  /** `rated-by-services`: a location whose current ratings are those of several service groups. */
  ratedByServices: (path: Path) =>
    warning(
      'rated-by-services',
      path,
      'The document rates this location only service by service, so its own current rating is not known. Choose a service.',
    ),

  /* Options */

  /** `entity-unknown`: a location or service that is not in the data. */
  entityUnknown: (name: string) =>
    warning('entity-unknown', [], `There is no location or service “${name}” in the data; the organisation is shown.`),
  /** `today-not-valid`: a clock that is not a date. */
  todayNotValid: (found: unknown) =>
    warning(
      'today-not-valid',
      [],
      `${quoted(found)} is not a date, so today's real date is used. Expected 2026-11-01.`,
    ),

  /* Tables. The path points into the data that the table became; the sentence names row and column. */

  /** `column-missing`: a table without a Date or an Overall column. */
  columnMissing: (name: string) =>
    error('column-missing', ['ratings'], `The table has no column “${name}”. Expected at least Date and Overall.`),
  /** `column-unknown`: a column that is not read. */
  columnUnknown: (name: string) =>
    warning(
      'column-unknown',
      ['ratings'],
      `The column “${name}” was left out. Expected Date, Overall, Safe, Effective, Caring, Responsive, Well-led or Report.`,
    ),
  /** `cell-date-not-valid`: a date cell that cannot be read. */
  cellDateNotValid: (path: Path, row: number, text: string) =>
    error(
      'cell-date-not-valid',
      path,
      `Row ${row}, column Date: ${quoted(text)} was left out. Expected a date such as 2017-01-18 or 18 January 2017.`,
    ),
} as const;

/** More than this many problems help nobody, and a broken file of 10 MB has a hundred thousand. */
const MOST = 100;

/** Each problem once, at most a hundred of them, and how many more there are. */
export function bounded(problems: readonly Problem[]): readonly Problem[] {
  const once = [...new Map(problems.map((found) => [`${found.code} ${found.path}`, found])).values()];
  if (once.length <= MOST) return once;
  return [...once.slice(0, MOST), problem.moreProblems(once.length - MOST)];
}

function last(path: Path): string {
  return String(path.at(-1) ?? 'data');
}

import type { Problem, Reading } from '../common/problem.js';
import { readBySchema } from '../common/reading.js';
import { assessments, type Found, olderRatings } from './cqc-ratings.js';
import { cqcSchema, entriesOf } from './cqc-schema.js';
import { servicesIn } from './cqc-services.js';
import { inspectedBefore, type Source, sourceOf } from './cqc-source.js';
import type { Line, Rating, RatingData } from './data.js';
import { SINGLE_ASSESSMENT } from './frameworks.js';
import { given } from './given.js';
import { doubt, ERRORS, fault, WARNINGS } from './problems.js';
import { LINES } from './questions.js';
import { meaningOf } from './scale.js';

const MARKS = ['currentRatings', 'historicRatings', 'assessment', 'providerId', 'locationId', 'organisationType'];

/** Whether an object is a provider or location document of CQC's public API. */
export function isCqcDocument(input: Readonly<Record<string, unknown>>): boolean {
  return MARKS.some((key) => Object.hasOwn(input, key)) && !Array.isArray(input.ratings);
}

/**
 * Reads a provider or location document of CQC's public API as it is, of the older framework (`currentRatings`,
 * `historicRatings`), the newer one (`assessment`), or both. The API holds no support regimes, enforcement or mergers:
 * those come only with the library's own shape.
 */
export function readCqcDocument(input: unknown): Reading<RatingData> {
  const { data, problems: found, placeOf } = readBySchema(cqcSchema, input, ERRORS, WARNINGS);
  const problems: Problem[] = [...found];
  const source = sourceOf(data ?? {}, {
    placeOf,
    doubt: (code, path, what) => problems.push(doubt(code, placeOf(path), what)),
  });
  const { document, organisation } = source;
  if (document.name === undefined) problems.push(fault('name-missing', ['name'], organisation.name));

  const all = undatedMarked([
    ...olderRatings(source, 'currentRatings'),
    ...olderRatings(source, 'historicRatings'),
    ...assessments(source),
  ]);
  const own = all.filter(({ service }) => service === null);
  const ratings = [...withCurrentNamed(source, own), ...ofServiceGroups(source, all)];
  const noCurrentRating = notCurrent(source, all);
  if (noCurrentRating)
    source.doubt('no-current-rating', [document.currentRatings ? 'currentRatings' : 'historicRatings']);
  return {
    data: given<RatingData>({
      organisation,
      ratings: withReports(source, ratings, all),
      locations: [],
      services: servicesIn(source, all),
      support: [],
      events: [],
      disputes: [],
      frameworks: [],
      noCurrentRating,
      source: given({ label: 'Care Quality Commission', href: organisation.href }),
    }),
    problems,
  };
}

/** A rating without a date does not show by itself whether it is the latest: CQC's lists do, the newer framework's first. */
function undatedMarked(all: readonly Found[]): readonly Found[] {
  const assessed = all.filter(({ list, isCurrent }) => list === 'assessment' && isCurrent);
  return all.map((found) => {
    const { rating, isCurrent, service, list } = found;
    const isOvertaken = list !== 'assessment' && assessed.some((other) => other.service === service);
    return rating.date === null ? { ...found, rating: { ...rating, current: isCurrent && !isOvertaken } } : found;
  });
}

/** Where the history holds something newer than the rating CQC calls current, that one is marked, so that it stands. */
function withCurrentNamed(source: Source, own: readonly Found[]): readonly Rating[] {
  const historic = own.filter(({ list }) => list === 'historicRatings');
  const overtaken = own.filter(
    ({ list, rating }) =>
      list === 'currentRatings' &&
      historic.some(
        ({ rating: other }) =>
          (rating.date ?? '9') < (other.date ?? '') &&
          LINES.some((line) => isRated(rating, line) && isRated(other, line)),
      ),
  );
  for (const { rating } of overtaken) source.doubt('current-older-than-history', ['currentRatings'], rating.date ?? '');
  return own.map(({ rating, isCurrent }) =>
    overtaken.length > 0 && isCurrent ? { ...rating, current: true } : rating,
  );
}

function isRated(rating: Rating, line: Line): boolean {
  return meaningOf(rating[line] ?? '').level !== null;
}

function speaksOf(rating: Rating, line: Line): boolean {
  return typeof rating[line] === 'string';
}

/** Whether the document gives a current overall rating (in whatever words). */
function hasCurrentOverall(all: readonly Found[]): boolean {
  return all.some(
    ({ list, service, rating }) => list === 'currentRatings' && service === null && speaksOf(rating, 'overall'),
  );
}

/**
 * A location that CQC now rates only through its service groups (in social care always). With one group its rating is
 * the location's; with several the location's own rating is not known from then on.
 */
function ofServiceGroups(source: Source, all: readonly Found[]): readonly Rating[] {
  const assessed = all.filter(({ list }) => list === 'assessment');
  const services = assessed.flatMap(({ service }) => service ?? []);
  const [first] = services;
  if (first === undefined || services.length < assessed.length || hasCurrentOverall(all)) return [];
  const path = ['assessment'];
  if (services.every((name) => name.toLowerCase() === first.toLowerCase())) {
    source.doubt('rated-by-service', path, first);
    return assessed.map(({ rating }) => rating);
  }
  source.doubt('rated-by-services', path);
  const [date] = assessed.flatMap(({ rating }) => rating.date ?? []).sort();
  const unknown = Object.fromEntries(LINES.map((line) => [line, null]));
  return date === undefined ? [] : [{ date, framework: SINGLE_ASSESSMENT, ...unknown, origin: path }];
}

/**
 * Ratings in the past and none in force: withdrawn, or the organisation is no longer registered and nobody says since
 * when (with a date its lines end there). Every line, but for those that current ratings hold without an overall one.
 */
function notCurrent({ isRegistered, organisation }: Source, all: readonly Found[]): true | readonly Line[] | undefined {
  const speaking = all.filter(({ rating }) => LINES.some((line) => speaksOf(rating, line)));
  const isHistory = speaking.some(({ list, service }) => list !== 'assessment' && service === null);
  const isAssessed = speaking.some(({ list, isCurrent }) => list === 'assessment' && isCurrent);
  const isGone = !isRegistered && organisation.ended === undefined;
  if (!isHistory || isAssessed || (hasCurrentOverall(all) && !isGone)) return undefined;
  const current = all.filter(({ list, service }) => list === 'currentRatings' && service === null);
  const lost = LINES.filter((line) => !current.some(({ rating }) => isRated(rating, line)));
  return hasCurrentOverall(all) || lost.length === LINES.length ? true : lost;
}

/**
 * Brings `reports[]` to the ratings: the visit dates to those that name the report, and the reports that rated nothing
 * (all of those from before ratings existed) as reports without a rating. Reports of other levels are left to them.
 */
function withReports(source: Source, ratings: readonly Rating[], all: readonly Found[]): readonly Rating[] {
  const reports = entriesOf(source.document.reports, ['reports']).map(({ entry, path }) => {
    const { linkId, reportDate: date = null, firstVisitDate, reportType } = entry;
    const rating = given<Rating>({
      date,
      reportId: linkId,
      report: source.reportsPage(),
      inspected: inspectedBefore(source, date, firstVisitDate, [...path, 'firstVisitDate']),
      origin: source.placeOf(path),
    });
    return { rating, isOfLevel: [undefined, source.organisation.level].includes(reportType?.toLowerCase() as never) };
  });
  const known = [...ratings, ...all.map(({ rating }) => rating)];
  const isKnown = ({ reportId, date }: Rating) =>
    (reportId !== undefined && known.some((rating) => rating.reportId === reportId)) ||
    (date !== null && ratings.some((rating) => rating.date === date));
  const visited = ratings.map((rating) => {
    const report = reports.findLast((report) => report.rating.reportId === rating.reportId)?.rating;
    return rating.reportId && report?.inspected ? { ...rating, inspected: report.inspected } : rating;
  });
  return [...visited, ...reports.flatMap(({ rating, isOfLevel }) => (isOfLevel && !isKnown(rating) ? [rating] : []))];
}

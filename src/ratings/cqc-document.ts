import { given } from '../common/objects.js';
import type { Problem, Reading } from '../common/problem.js';
import { readBySchema } from '../common/reading.js';
import { isCurrentOverall, notCurrent, withCurrentNamed } from './cqc-in-force.js';
import { assessments, type Found, olderRatings } from './cqc-ratings.js';
import { cqcSchema, entriesOf } from './cqc-schema.js';
import { servicesIn } from './cqc-services.js';
import { inspectedBefore, type Source, sourceOf } from './cqc-source.js';
import { NO_RATINGS, type Rating, type RatingData } from './data.js';
import { SINGLE_ASSESSMENT } from './frameworks.js';
import { doubt, ERRORS, fault, WARNINGS } from './problems.js';
import { LINES } from './questions.js';

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

  const all = [
    ...olderRatings(source, 'currentRatings'),
    ...olderRatings(source, 'historicRatings'),
    ...assessments(source),
  ];
  const own = [...all.filter(({ service }) => service === null), ...ofServiceGroups(source, all)];
  const noCurrentRating = notCurrent(source, own);
  if (noCurrentRating) source.doubt('no-current-rating', [MARKS.find((list) => Object.hasOwn(document, list)) ?? '']);
  return {
    data: given<RatingData>({
      ...NO_RATINGS,
      organisation,
      ratings: withReports(source, withCurrentNamed(source, own), all),
      services: servicesIn(source, all),
      noCurrentRating,
      source: given({ label: 'Care Quality Commission', href: organisation.href }),
    }),
    problems,
  };
}

/**
 * A location that CQC now rates only through its service groups (in social care always). With one group its rating is
 * the location's; with several the location's own rating is not known from then on. Groups that are history do not
 * count beside current ones.
 */
function ofServiceGroups(source: Source, all: readonly Found[]): readonly Found[] {
  const assessed = all.filter(({ list }) => list === 'assessment');
  const current = assessed.filter(({ isCurrent }) => isCurrent);
  const inForce = current.length > 0 ? current : assessed;
  const [first] = inForce;
  if (!first?.service || inForce.some(({ service }) => service === null) || all.some(isCurrentOverall)) return [];
  const name = first.service.toLowerCase();
  const isOfFirst = ({ service }: Found) => service?.toLowerCase() === name;
  const path = ['assessment'];
  if (inForce.every(isOfFirst)) {
    source.doubt('rated-by-service', path, first.service);
    return assessed.filter(isOfFirst).map((found) => ({ ...found, service: null }));
  }
  source.doubt('rated-by-services', path);
  const [date = null] = inForce.flatMap(({ rating }) => rating.date ?? []).sort();
  const unknown = Object.fromEntries(LINES.map((line) => [line, null]));
  return [{ ...first, service: null, rating: { date, framework: SINGLE_ASSESSMENT, ...unknown, origin: path } }];
}

/**
 * Brings `reports[]` to the ratings: the visit dates to those that name the report, and the reports that rated nothing
 * (all of those from before ratings existed) as reports without a rating. Reports of other levels are left to them.
 */
function withReports(source: Source, ratings: readonly Rating[], all: readonly Found[]): readonly Rating[] {
  const reports = entriesOf(source.document.reports, ['reports']).map(({ entry, path }) => {
    const { linkId, reportDate: date = null, firstVisitDate, reportType } = entry;
    const visit = [...path, 'firstVisitDate'];
    const rating = given<Rating>({
      date,
      reportId: linkId,
      report: source.reportsPage(),
      inspected: inspectedBefore(source, date, firstVisitDate, visit),
      origin: source.placeOf(path),
    });
    return { rating, visit, isOfLevel: !reportType || reportType.toLowerCase() === source.organisation.level };
  });
  const known = [...ratings, ...all.map(({ rating }) => rating)];
  const isKnown = ({ reportId, date }: Rating) =>
    (reportId !== undefined && known.some((rating) => rating.reportId === reportId)) ||
    (date !== null && ratings.some((rating) => rating.date === date));
  const visited = ratings.map((rating) => {
    const report = rating.reportId && reports.findLast((report) => report.rating.reportId === rating.reportId);
    // The rating may bear an earlier date than its report.
    const inspected = report && inspectedBefore(source, rating.date, report.rating.inspected?.from, report.visit);
    return inspected ? { ...rating, inspected } : rating;
  });
  return [...visited, ...reports.flatMap(({ rating, isOfLevel }) => (isOfLevel && !isKnown(rating) ? [rating] : []))];
}

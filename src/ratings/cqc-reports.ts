import type { Path, Problem } from '../common/problem.js';
import type { Subject } from './cqc-organisation.js';
import { type Draft, dateIn, idIn, inspectedBefore, type Members, member, objectsIn } from './cqc-values.js';
import type { Rating } from './data.js';

/**
 * Brings `reports[]` to the ratings: the visit dates to those that name the report, and the reports that rated nothing
 * (all of those from before ratings existed) as reports without a rating. Reports of other levels are left to them.
 */
export function withReports(
  document: Members,
  ratings: readonly Draft[],
  ofServices: readonly Rating[],
  subject: Subject,
  problems: Problem[],
): readonly Draft[] {
  const reports = objectsIn(member(document, 'reports'), ['reports'], problems).map(({ entry, path }) =>
    readReport(entry, path, problems),
  );
  const visits = new Map(reports.flatMap(({ id, visit }) => (id === undefined ? [] : [[id, visit] as const])));
  const rated = ratings.map((rating) => ({
    ...rating,
    ...(rating.reportId === undefined ? {} : visits.get(rating.reportId)),
  }));
  const knownIds = new Set([...ratings, ...ofServices].map((rating) => rating.reportId));
  const knownDates = new Set(ratings.map((rating) => rating.date));
  const page = subject.reportsPage();
  const unrated = reports.filter(
    ({ id, date, type }) =>
      (type === undefined || type === subject.organisation.level) &&
      !(id !== undefined && knownIds.has(id)) &&
      !(date !== null && knownDates.has(date)),
  );
  return [
    ...rated,
    ...unrated.map(({ id, date, visit, path }) => ({
      date,
      ...(id === undefined ? {} : { reportId: id }),
      ...(page === undefined ? {} : { report: page }),
      ...visit,
      origin: path,
    })),
  ];
}

function readReport(entry: Members, path: Path, problems: Problem[]) {
  const date = dateIn(entry, 'reportDate', path, problems) ?? null;
  const visited = dateIn(entry, 'firstVisitDate', path, problems);
  return {
    id: idIn(entry, 'linkId'),
    type: idIn(entry, 'reportType')?.toLowerCase(),
    date,
    visit: inspectedBefore(date, visited, [...path, 'firstVisitDate'], problems),
    path,
  };
}

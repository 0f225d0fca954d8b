import { type RoughDate, startOf } from '../common/dates.js';
import type { Path, Problem } from '../common/problem.js';
import type { Subject } from './cqc-organisation.js';
import { type Draft, dateIn, idIn, type Members, member, objectsIn, questionsIn, wordIn } from './cqc-values.js';
import type { Line } from './data.js';
import { KEY_LINES_OF_ENQUIRY } from './frameworks.js';

const OLDER_ENDS = startOf('2023-11');

/** The ratings of one document under the older framework: of the organisation itself, and of its services by name. */
export interface OlderRatings {
  readonly current: readonly Draft[];
  readonly historic: readonly Draft[];
  readonly services: readonly { readonly name: string; readonly path: Path; readonly rating: Draft }[];
  /** Whether the document gives a current overall rating (in whatever words). */
  readonly hasCurrentOverall: boolean;
}

export function readOlderRatings(document: Members, subject: Subject, problems: Problem[]): OlderRatings {
  const services: { name: string; path: Path; rating: Draft }[] = [];
  const read = (entry: Members, path: Path) => {
    services.push(...readServices(entry, path, subject, problems));
    return readReport(entry, path, subject, problems);
  };
  const current = objectsIn(member(document, 'currentRatings'), ['currentRatings'], problems);
  const historic = objectsIn(member(document, 'historicRatings'), ['historicRatings'], problems);
  const currentDrafts = current.flatMap(({ entry, path }) => read(entry, path));
  return {
    current: currentDrafts,
    historic: historic.flatMap(({ entry, path }) => read(entry, path)),
    services,
    hasCurrentOverall: currentDrafts.some((draft) => typeof draft.overall === 'string'),
  };
}

/** One value of a report with where it comes from: in current ratings each question has a date and a report of its own. */
interface Value {
  readonly line: Line;
  readonly word: string | null;
  readonly entry: Members;
  readonly path: Path;
}

/**
 * The overall rating, the key questions and use of resources of one entry, as one draft for each date and report that
 * they name (a focused inspection rates one question anew and leaves the others at their older dates).
 */
function readReport(entry: Members, path: Path, subject: Subject, problems: Problem[]): Draft[] {
  const overallPath = [...path, 'overall'];
  const overall = objectsIn(member(entry, 'overall'), overallPath, problems)[0]?.entry;
  if (overall === undefined) return [];
  const values: Value[] = [
    ...valueIn(overall, 'rating', 'overall', overallPath, problems),
    ...questionsIn(member(overall, 'keyQuestionRatings'), [...overallPath, 'keyQuestionRatings'], problems),
    ...resourcesIn(member(overall, 'useOfResources'), [...overallPath, 'useOfResources'], problems),
  ];
  const around = [
    { entry: overall, path: overallPath },
    { entry, path },
  ];
  return gather(values, around, path, subject, problems);
}

function valueIn(entry: Members, key: string, line: Line, path: Path, problems: Problem[]): Value[] {
  const word = wordIn(entry, key, path, problems);
  return word === undefined ? [] : [{ line, word, entry, path }];
}

function resourcesIn(value: unknown, path: Path, problems: Problem[]): Value[] {
  return objectsIn(value, path, problems).flatMap(({ entry, path }) => [
    ...valueIn(entry, 'useOfResourcesRating', 'useOfResources', path, problems),
    ...valueIn(entry, 'combinedQualityRating', 'combined', path, problems),
  ]);
}

function readServices(entry: Members, path: Path, subject: Subject, problems: Problem[]) {
  const listPath = [...path, 'serviceRatings'];
  return objectsIn(member(entry, 'serviceRatings'), listPath, problems).flatMap(({ entry: service, path }) => {
    const name = idIn(service, 'name');
    if (name === undefined) return [];
    const values: Value[] = [
      ...valueIn(service, 'rating', 'overall', path, problems),
      ...questionsIn(member(service, 'keyQuestionRatings'), [...path, 'keyQuestionRatings'], problems),
    ];
    const around = [
      { entry: service, path },
      { entry, path: listPath.slice(0, -1) },
    ];
    const drafts = gather(values, around, path, subject, problems);
    return drafts.map((rating) => ({ name, path: [...path, 'name'], rating }));
  });
}

/**
 * One draft for each date and report among the values. What a value does not say itself (historic key questions never
 * do) it takes from the objects around it, nearest first.
 */
function gather(
  values: readonly Value[],
  around: readonly { readonly entry: Members; readonly path: Path }[],
  origin: Path,
  subject: Subject,
  problems: Problem[],
): Draft[] {
  const drafts = new Map<string, Draft>();
  // Read once, so that a wrong date is one problem and not one for every value.
  const dates = around.map(({ entry, path }) => dateIn(entry, 'reportDate', path, problems));
  const dateAround = dates.find((date) => date !== undefined);
  for (const { line, word, entry, path } of values) {
    const says = (key: string) =>
      [entry, ...around.map((object) => object.entry)].map((from) => idIn(from, key)).find((id) => id !== undefined);
    const ownDate = around[0]?.entry === entry ? undefined : dateIn(entry, 'reportDate', path, problems);
    const date = ownDate ?? dateAround ?? null;
    const reportId = says('reportLinkId');
    const earnedBy = says('organisationId');
    const key = JSON.stringify([date, reportId, earnedBy]);
    const draft = drafts.get(key) ?? draftOf({ date, reportId, earnedBy }, subject, origin);
    draft[line] = word;
    drafts.set(key, draft);
  }
  return [...drafts.values()];
}

function draftOf(
  report: {
    readonly date: RoughDate | null;
    readonly reportId: string | undefined;
    readonly earnedBy: string | undefined;
  },
  subject: Subject,
  origin: Path,
): Draft {
  const inheritedFrom = subject.inheritedFrom(report.earnedBy);
  const page = subject.reportsPage(inheritedFrom === undefined ? undefined : report.earnedBy);
  return {
    date: report.date,
    // These lists belong to the older framework, whatever the date: it ended at different times in different places.
    ...(report.date !== null && startOf(report.date) >= OLDER_ENDS ? { framework: KEY_LINES_OF_ENQUIRY } : {}),
    ...(report.reportId === undefined ? {} : { reportId: report.reportId }),
    ...(page === undefined ? {} : { report: page }),
    ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
    origin,
  };
}

import { startOf } from '../common/dates.js';
import type { Problem, Reading } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import { type Assessments, isAssessed, readAssessments } from './cqc-assessment.js';
import { readSubject, type Subject } from './cqc-organisation.js';
import { type OlderRatings, readOlderRatings } from './cqc-ratings.js';
import { withReports } from './cqc-reports.js';
import { gatherServices } from './cqc-services.js';
import { type Draft, type Members, ratesAnything } from './cqc-values.js';
import type { Line, RatingData } from './data.js';
import { SINGLE_ASSESSMENT } from './frameworks.js';
import { problem } from './problems.js';
import { LINES } from './questions.js';
import { meaningOf } from './scale.js';

const MARKS = ['currentRatings', 'historicRatings', 'assessment', 'providerId', 'locationId', 'organisationType'];

/** Whether an object is a provider or location document of CQC's public API. */
export function isCqcDocument(input: Members): boolean {
  return MARKS.some((key) => Object.hasOwn(input, key)) && !Array.isArray(input.ratings);
}

/**
 * Reads a provider or location document of CQC's public API as it is, of the older framework (`currentRatings`,
 * `historicRatings`), the newer one (`assessment`), or both. The API holds no support regimes, enforcement or mergers:
 * those come only with the library's own shape.
 */
export function readCqcDocument(document: Members): Reading<RatingData> {
  const problems: Problem[] = [];
  const subject = readSubject(document, problems);
  const older = readOlderRatings(document, subject, problems);
  const assessed = readAssessments(document, subject, problems);
  const named = [...older.services, ...assessed.services];
  const own = [...withCurrentNamed(older, assessed, problems), ...ofServiceGroups(older, assessed, problems)];
  const ratings = withReports(
    document,
    own,
    named.map(({ rating }) => rating),
    subject,
    problems,
  );
  const withdrawn = hasOnlyHistory(older, assessed, subject);
  if (withdrawn)
    problems.push(problem.noCurrentRating([isObject(document.currentRatings) ? 'currentRatings' : 'historicRatings']));
  return {
    data: {
      organisation: subject.organisation,
      ratings,
      locations: [],
      services: gatherServices(document, named, problems),
      support: [],
      events: [],
      disputes: [],
      frameworks: [],
      ...(withdrawn ? { noCurrentRating: linesNotCurrent(older) } : {}),
      source: sourceOf(subject.organisation.href),
    },
    problems,
  };
}

/**
 * The ratings of the organisation itself. Where the history holds something newer than the rating CQC calls current, the
 * current one is marked, so that it stands.
 */
function withCurrentNamed(older: OlderRatings, assessed: Assessments, problems: Problem[]): readonly Draft[] {
  const newerInHistory = (draft: Draft) =>
    draft.date !== null &&
    older.historic.some(
      (historic) => isNewer(historic, draft) && LINES.some((line) => isRated(draft[line]) && isRated(historic[line])),
    );
  const overtaken = new Set(older.current.filter(newerInHistory));
  for (const { date, origin } of overtaken) problems.push(problem.currentOlderThanHistory(origin ?? [], date ?? ''));
  const mark = (draft: Draft, current: boolean): Draft =>
    overtaken.size > 0 && current ? { ...draft, current: true } : draft;
  return [
    ...older.current.map((draft) => mark(draft, true)),
    ...older.historic,
    ...assessed.own.map(({ rating, isCurrent }) => mark(rating, isCurrent)),
  ];
}

function isNewer(a: Draft, b: Draft): boolean {
  return a.date !== null && b.date !== null && startOf(a.date) > startOf(b.date);
}

function isRated(word: string | null | undefined): boolean {
  return typeof word === 'string' && meaningOf(word).level !== null;
}

/**
 * A location that CQC now rates only through its service groups (in social care always). With one group its rating is
 * the location's; with several the location's own rating is not known from then on.
 */
function ofServiceGroups(older: OlderRatings, assessed: Assessments, problems: Problem[]): readonly Draft[] {
  if (older.hasCurrentOverall || assessed.own.length > 0 || assessed.services.length === 0) return [];
  const names = new Set(assessed.services.map(({ name }) => name.toLowerCase()));
  const [first] = assessed.services;
  if (first === undefined) return [];
  if (names.size === 1) {
    problems.push(problem.ratedByService(['assessment'], first.name));
    return assessed.services.map(({ rating }) => ({ ...rating }));
  }
  problems.push(problem.ratedByServices(['assessment']));
  const dates = assessed.services.flatMap(({ rating }) => rating.date ?? []).sort();
  const unknown = Object.fromEntries(LINES.map((line) => [line, null]));
  return dates[0] === undefined
    ? []
    : [{ date: dates[0], framework: SINGLE_ASSESSMENT, ...unknown, origin: ['assessment'] }];
}

/**
 * Ratings in the past and none in force: withdrawn, or the organisation is no longer registered and nobody says since
 * when (with a date its lines end there).
 */
function hasOnlyHistory(older: OlderRatings, assessed: Assessments, { registered, organisation }: Subject): boolean {
  const rated = [...older.historic, ...older.current].some((draft) => ratesAnything(draft, LINES));
  const gone = !registered && organisation.ended === undefined;
  return rated && (!older.hasCurrentOverall || gone) && !isAssessed(assessed);
}

/** Every line, but for those that current ratings hold although they give no overall one. */
function linesNotCurrent(older: OlderRatings): true | readonly Line[] {
  const held = LINES.filter((line) => older.current.some((draft) => isRated(draft[line])));
  return older.hasCurrentOverall || held.length === 0 ? true : LINES.filter((line) => !held.includes(line));
}

function sourceOf(href: string | undefined): { label: string; href?: string } {
  return { label: 'Care Quality Commission', ...(href === undefined ? {} : { href }) };
}

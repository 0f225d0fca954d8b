import type { RoughDate } from '../common/dates.js';
import type { Path, Problem } from '../common/problem.js';
import type { Subject } from './cqc-organisation.js';
import {
  type Draft,
  idIn,
  inspectedBefore,
  type Members,
  member,
  objectsIn,
  questionsIn,
  timestampIn,
  wordIn,
} from './cqc-values.js';
import type { Line } from './data.js';
import { readScore } from './fields.js';
import { SINGLE_ASSESSMENT, SINGLE_TRUST_RATING } from './frameworks.js';
import { LINES } from './questions.js';

/** A rating of the single assessment framework, and whether CQC calls it current. */
export interface AssessedRating {
  readonly rating: Draft;
  readonly isCurrent: boolean;
}

export interface Assessments {
  /** Of the organisation itself. */
  readonly own: readonly AssessedRating[];
  readonly services: readonly (AssessedRating & { readonly name: string; readonly path: Path })[];
}

/**
 * Reads `assessment[]`: the organisation's own ratings in `overall` (a list, empty in social care), those of its
 * assessment service groups in `asgRatings`. Current and historic ratings stand in the same lists.
 */
export function readAssessments(document: Members, subject: Subject, problems: Problem[]): Assessments {
  const own: AssessedRating[] = [];
  const services: (AssessedRating & { name: string; path: Path })[] = [];
  for (const { entry, path } of objectsIn(member(document, 'assessment'), ['assessment'], problems)) {
    const plan: Plan = {
      published: timestampIn(entry, 'assessmentPlanPublishedDateTime', path, problems) ?? null,
      subject,
      problems,
    };
    const ratings = member(entry, 'ratings');
    own.push(...readGroup(member(ratings, 'overall'), [...path, 'ratings', 'overall'], plan, true));
    services.push(...readServiceGroups(member(ratings, 'asgRatings'), [...path, 'ratings', 'asgRatings'], plan));
  }
  return { own, services };
}

interface Plan {
  readonly published: RoughDate | null;
  readonly subject: Subject;
  readonly problems: Problem[];
}

function readServiceGroups(value: unknown, path: Path, plan: Plan) {
  const byName = new Map<string, Members[]>();
  const paths = new Map<Members, Path>();
  for (const { entry, path: at } of objectsIn(value, path, plan.problems)) {
    const name = idIn(entry, 'name') ?? idIn(entry, 'title') ?? 'Service';
    byName.set(name, [...(byName.get(name) ?? []), entry]);
    paths.set(entry, at);
  }
  return [...byName].flatMap(([name, entries]) => {
    const hasCurrent = entries.some(isCurrent);
    return entries.map((entry) => {
      const at = paths.get(entry) ?? path;
      return { name, path: [...at, 'name'], ...readOne(entry, at, plan, hasCurrent, false) };
    });
  });
}

function readGroup(value: unknown, path: Path, plan: Plan, ofOrganisation: boolean): AssessedRating[] {
  const entries = objectsIn(value, path, plan.problems);
  const hasCurrent = entries.some(({ entry }) => isCurrent(entry));
  return entries.map(({ entry, path }) => readOne(entry, path, plan, hasCurrent, ofOrganisation));
}

/** A historic rating beside a current one was published before this plan, and nobody says when. */
function readOne(entry: Members, path: Path, plan: Plan, besideCurrent: boolean, ofOrganisation: boolean) {
  const { subject, problems } = plan;
  const current = isCurrent(entry);
  const date = current || !besideCurrent ? plan.published : null;
  const overall = wordIn(entry, 'rating', path, problems);
  const questions = questionsIn(member(entry, 'keyQuestionRatings'), [...path, 'keyQuestionRatings'], problems);
  const lines = questions.map(({ line }) => line);
  const single = ofOrganisation && subject.organisation.level === 'provider' && isSingleRating(lines);
  const page = subject.reportsPage();
  const visited = timestampIn(entry, 'assessmentDate', path, problems);
  const rating: Draft = {
    date,
    framework: single ? SINGLE_TRUST_RATING : SINGLE_ASSESSMENT,
    ...(page === undefined ? {} : { report: page }),
    ...inspectedBefore(date, visited, [...path, 'assessmentDate'], problems),
    ...scoresOf(questions, problems),
    origin: path,
  };
  if (overall !== undefined) rating.overall = overall;
  for (const { line, word } of questions) rating[line] = word;
  return { rating, isCurrent: current };
}

/** CQC rates a whole trust on well-led alone: an assessment of a provider that knows no other question is that rating. */
function isSingleRating(lines: readonly Line[]): boolean {
  return lines.length === 1 && lines[0] === 'wellLed';
}

function isCurrent(entry: Members): boolean {
  return idIn(entry, 'status')?.toLowerCase() !== 'historic';
}

function scoresOf(questions: readonly { line: Line; entry: Members; path: Path }[], problems: Problem[]) {
  const scores = questions.flatMap(({ line, entry, path }) => {
    const key = 'percentageScore';
    const score = readScore(member(entry, key), [...path, key], problems);
    return score === undefined ? [] : [[line, score] as const];
  });
  return scores.length === 0 ? {} : { scores: Object.fromEntries(scores) };
}

/** Whether an assessment gives the organisation or one of its services a rating that is in force. */
export function isAssessed({ own, services }: Assessments): boolean {
  return [...own, ...services].some(
    ({ rating, isCurrent }) => isCurrent && LINES.some((line) => typeof rating[line] === 'string'),
  );
}

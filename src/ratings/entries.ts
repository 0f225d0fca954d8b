import { compareDates } from '../common/dates.js';
import type { Draft } from '../common/objects.js';
import type { Path, Problem } from '../common/problem.js';
import { mergeCopies } from './copies.js';
import type { Framework, Line, Rating } from './data.js';
import { frameworkAt, frameworkNamed } from './frameworks.js';
import type { When } from './model.js';
import { doubt } from './problems.js';
import { LINES } from './questions.js';
import { sameWord } from './scale.js';
import { inspectionOf, isAfter, isReversed, publicationOf } from './when.js';

/** An entry of the data with its place in time. */
export interface Entry {
  /** Its words are those that its framework asks for. */
  readonly rating: Rating;
  readonly path: Path;
  readonly published: When | null;
  readonly framework: Framework | null;
  /** Places in the list of ratings; more than one where copies were merged. */
  readonly entries: readonly number[];
  /** What its source names as in force: of a report that was merged not the rest of it. */
  readonly inForce: readonly Line[];
}

/** The entries in order of time, copies merged, and those that have no place in time. */
export function placedInTime(
  ratings: readonly Rating[],
  frameworks: readonly Framework[],
  problems: Problem[],
): { readonly dated: readonly Entry[]; readonly undated: readonly Entry[] } {
  const placed = ratings.map((rating, index): Entry => {
    const path = rating.origin ?? [];
    return { ...place(rating, path, frameworks, problems), path, entries: [index] };
  });
  const dated = placed.filter(({ published }) => published !== null).sort(inTime);
  const undated = placed.filter(({ published }) => published === null);
  for (const { path } of undated) problems.push(doubt('rating-undated', path));
  return { dated: mergeCopies(dated, problems), undated };
}

function place(
  rating: Rating,
  path: Path,
  frameworks: readonly Framework[],
  problems: Problem[],
): Omit<Entry, 'path' | 'entries'> {
  const published = publicationOf(rating);
  const { inspected, date } = rating;
  const isLate = date !== null && [inspected?.from, inspected?.to].some((day) => isAfter(day, date));
  if (isReversed(inspected)) problems.push(doubt('inspection-out-of-order', [...path, 'inspected']));
  if (isLate) problems.push(doubt('inspection-after-publication', [...path, 'inspected'], date));
  const named = rating.framework === undefined ? null : frameworkNamed(rating.framework, frameworks);
  if (rating.framework !== undefined && named === null)
    problems.push(doubt('framework-unknown', [...path, 'framework'], rating.framework));
  // What inspectors judge by is what is in force when they come, not months later when the report comes out.
  const begun = isLate ? undefined : inspectionOf(inspected)?.earliest;
  const methodAt = (date: string | undefined) => (date === undefined ? null : frameworkAt(date, frameworks));
  const framework = named ?? methodAt(begun) ?? methodAt(published?.date);
  const told = { ...asked(rating, framework, path, problems) };
  if (isLate) delete told.inspected;
  const inForce = rating.current ? LINES.filter((line) => told[line] !== undefined) : [];
  return { rating: told, published, framework, inForce };
}

/**
 * The words of a report by line. Under a framework with a single rating the overall line goes on as that rating. A
 * question that the framework does not ask cannot be "not known" in its reports.
 */
function asked(rating: Rating, framework: Framework | null, path: Path, problems: Problem[]): Rating {
  if (framework === null) return rating;
  const words: Draft<Rating> = { ...rating };
  for (const line of LINES)
    if (words[line] === null && line !== 'overall' && !framework.questions.includes(line)) delete words[line];
  const { single } = framework;
  if (single === undefined) return words;
  const only = words[single];
  const { overall = only } = words;
  const given = only ?? overall;
  if (given === undefined) return words;
  if (given && overall && !sameWord(given, overall)) problems.push(doubt('single-rating-differs', path, given));
  return { ...words, overall: given, [single]: given };
}

/**
 * By the first day each may have been published; of two that begin together the less exact first, and one that came some
 * time after that day last; then as given.
 */
function inTime({ published: a }: Entry, { published: b }: Entry): number {
  if (a === null || b === null) return 0;
  const comesAfter = ({ precision }: When) => Number(precision === 'after-inspection');
  return compareDates(a.earliest, b.earliest) || comesAfter(a) - comesAfter(b) || a.date.length - b.date.length;
}

/**
 * Whether a report without a date may be newer than all with one: where a list is in order of time, its place in the
 * list tells. `dated` is in order of time.
 */
export function mayBeLatest(place: number, dated: readonly Entry[]): boolean {
  const [oldest = place] = dated[0]?.entries ?? [];
  const [latest = place] = dated.at(-1)?.entries ?? [];
  return oldest === latest || place < latest !== oldest < latest;
}

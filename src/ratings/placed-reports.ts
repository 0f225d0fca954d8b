import type { Path, Problem } from '../common/problem.js';
import type { Framework, Line, Rating } from './data.js';
import { frameworkAt, frameworkNamed } from './frameworks.js';
import type { Span, When } from './model.js';
import { problem } from './problems.js';
import { LINES } from './questions.js';
import { meaningOf, type WordMeaning } from './scale.js';
import { inspectionOf, isReversed, publicationOf } from './when.js';

/** A report with its place in time and what it says, before it is compared with those before it. */
export interface PlacedReport {
  readonly rating: Rating;
  /** Places in the list of ratings; more than one where copies were merged. */
  readonly entries: readonly number[];
  readonly path: Path;
  readonly published: When | null;
  readonly inspected: Span | null;
  readonly framework: Framework | null;
  /** What it says of each line: absent, it does not speak of it; `null`, it is not known. */
  readonly words: ReadonlyMap<Line, string | null>;
  /** What its words mean, of those that are known. */
  readonly meanings: ReadonlyMap<Line, WordMeaning>;
}

/** Reports in order of time, copies merged, and those that have no place in time. */
export interface PlacedReports {
  readonly dated: readonly (PlacedReport & { readonly published: When })[];
  readonly undated: readonly PlacedReport[];
}

export function placeReports(
  ratings: readonly Rating[],
  base: Path,
  frameworks: readonly Framework[],
  problems: Problem[],
): PlacedReports {
  const placed = ratings.map((rating, index) => place(rating, index, base, frameworks, problems));
  const dated = placed.filter(isDated).sort(inTime);
  const undated = placed.filter((report) => !isDated(report));
  for (const { path } of undated) problems.push(problem.ratingUndated(path));
  return { dated: mergeCopies(dated, problems), undated };
}

function place(
  rating: Rating,
  index: number,
  base: Path,
  frameworks: readonly Framework[],
  problems: Problem[],
): PlacedReport {
  const path = rating.origin ?? [...base, index];
  const published = publicationOf(rating);
  const framework = frameworkOf(rating, published, path, frameworks, problems);
  if (isReversed(rating.inspected)) problems.push(problem.inspectionOutOfOrder([...path, 'inspected']));
  const words = wordsOf(rating, framework, path, problems);
  return {
    rating,
    entries: [index],
    path,
    published,
    inspected: inspectionOf(rating.inspected),
    framework,
    words,
    meanings: meaningsOf(words, published),
  };
}

function isDated(report: PlacedReport): report is PlacedReport & { readonly published: When } {
  return report.published !== null;
}

function frameworkOf(
  rating: Rating,
  published: When | null,
  path: Path,
  frameworks: readonly Framework[],
  problems: Problem[],
): Framework | null {
  if (rating.framework !== undefined) {
    const named = frameworkNamed(rating.framework, frameworks);
    if (named !== null) return named;
    problems.push(problem.frameworkUnknown([...path, 'framework'], rating.framework));
  }
  return published === null ? null : frameworkAt(published.date, frameworks);
}

/**
 * The words of a report by line. Under a framework with a single rating the overall line goes on as that rating. A
 * question that the framework does not ask cannot be "not known" in its reports.
 */
function wordsOf(
  rating: Rating,
  framework: Framework | null,
  path: Path,
  problems: Problem[],
): ReadonlyMap<Line, string | null> {
  const words = new Map<Line, string | null>();
  for (const line of LINES) {
    const word = rating[line];
    const asked = line === 'overall' || framework === null || framework.questions.includes(line);
    if (word !== undefined && (word !== null || asked)) words.set(line, word);
  }
  const single = framework?.single;
  if (single === undefined) return words;
  const given = words.get(single) ?? words.get('overall');
  if (given === undefined) return words;
  const overall = words.get('overall');
  if (given !== null && typeof overall === 'string' && meaningOf(overall).word !== meaningOf(given).word) {
    problems.push(problem.singleRatingDiffers(path, given));
  }
  return words.set('overall', given).set(single, given);
}

/** Words of before 2010 belong to the regulator's star ratings, another scale with some of the same words. */
const SCALE_BEGINS = '2010-10-01';

function meaningsOf(words: ReadonlyMap<Line, string | null>, published: When | null): ReadonlyMap<Line, WordMeaning> {
  const older = published !== null && published.earliest < SCALE_BEGINS;
  const meanings = new Map<Line, WordMeaning>();
  for (const [line, word] of words) {
    if (word === null) continue;
    const meaning = meaningOf(word);
    const foreign = older && meaning.level !== null;
    meanings.set(line, foreign ? { state: 'unrated', level: null, word, recognised: false } : meaning);
  }
  return meanings;
}

/** By the first day each may have been published; of two that begin together the more exact first, then as given. */
function inTime(a: { readonly published: When }, b: { readonly published: When }): number {
  if (a.published.earliest !== b.published.earliest) return a.published.earliest < b.published.earliest ? -1 : 1;
  return ORDER.indexOf(a.published.precision) - ORDER.indexOf(b.published.precision);
}

const ORDER: readonly When['precision'][] = ['day', 'month', 'year', 'after-inspection'];

type Dated = PlacedReport & { readonly published: When };

/** Merges entries that are the same report: an exact copy, or on one day two parts of it that fit together. */
function mergeCopies(reports: readonly Dated[], problems: Problem[]): readonly Dated[] {
  const merged: Dated[] = [];
  for (const report of reports) {
    const at = placeOfSame(merged, report);
    const other = merged[at];
    if (other === undefined) merged.push(report);
    else {
      merged[at] = merge(other, report);
      if (isCopy(other, report)) problems.push(problem.copyMerged(report.path, report.published.date));
    }
  }
  return merged;
}

/** Copies lie beside each other in time; looking further back would take very long in a broken file. */
const NEIGHBOURS = 20;

function placeOfSame(merged: readonly Dated[], report: Dated): number {
  const from = Math.max(0, merged.length - NEIGHBOURS);
  const found = merged.slice(from).findIndex((other) => isSameReport(other, report));
  return found === -1 ? -1 : from + found;
}

function isSameReport(a: Dated, b: Dated): boolean {
  return (
    a.published.date === b.published.date &&
    a.published.precision === b.published.precision &&
    fit(a.rating.reportId, b.rating.reportId) &&
    fit(a.rating.report, b.rating.report) &&
    a.rating.inheritedFrom === b.rating.inheritedFrom &&
    a.rating.withdrawn === b.rating.withdrawn &&
    a.framework?.id === b.framework?.id &&
    (a.published.precision === 'day' ? agree(a, b) : isCopy(a, b))
  );
}

function fit(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Whether nothing that one of them says contradicts the other. */
function agree(a: PlacedReport, b: PlacedReport): boolean {
  return [...a.words].every(([line, word]) => {
    const other = b.words.get(line);
    return other === undefined || other === null || word === null || meaningOf(word).word === meaningOf(other).word;
  });
}

function isCopy(a: PlacedReport, b: PlacedReport): boolean {
  return a.words.size === b.words.size && [...a.words].every(([line]) => b.words.has(line)) && agree(a, b);
}

function merge(a: Dated, b: Dated): Dated {
  const words = new Map(b.words);
  for (const [line, word] of a.words) if (word !== null || !words.has(line)) words.set(line, word);
  return {
    ...a,
    rating: { ...b.rating, ...a.rating },
    entries: [...a.entries, ...b.entries],
    inspected: a.inspected ?? b.inspected,
    words,
    meanings: meaningsOf(words, a.published),
  };
}

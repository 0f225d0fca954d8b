import { compareDates } from '../common/dates.js';
import type { Draft } from '../common/objects.js';
import type { Path, Problem } from '../common/problem.js';
import type { Dispute, Framework, Line, Rating } from './data.js';
import { frameworkAt, frameworkNamed } from './frameworks.js';
import type { Day, Finding, Report, When } from './model.js';
import { doubt } from './problems.js';
import { LINES } from './questions.js';
import { meaningOf } from './scale.js';
import { inspectionOf, isAfter, isReversed, publicationOf, whenOf } from './when.js';

/** A report on its way into the model: following the lines (trace.ts) adds how its findings compare. */
export interface ReportDraft extends Draft<Report> {
  findings: Draft<Finding>[];
  carriedOn: Line[];
}
/** A report with a place in time. */
export type DatedReport = ReportDraft & { published: When };

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
  base: Path,
  frameworks: readonly Framework[],
  problems: Problem[],
): { readonly dated: readonly Entry[]; readonly undated: readonly Entry[] } {
  const placed = ratings.map((rating, index) => place(rating, index, base, frameworks, problems));
  const dated = placed.filter(({ published }) => published !== null).sort(inTime);
  const undated = placed.filter(({ published }) => published === null);
  for (const { path } of undated) problems.push(doubt('rating-undated', path));
  return { dated: mergeCopies(dated, problems), undated };
}

function place(
  rating: Rating,
  index: number,
  base: Path,
  frameworks: readonly Framework[],
  problems: Problem[],
): Entry {
  const path = rating.origin ?? [...base, index];
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
  return { rating: told, path, published, framework, entries: [index], inForce };
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
  const given = words[single] ?? words.overall;
  if (given === undefined) return words;
  if (given !== null && words.overall && !sameWord(given, words.overall))
    problems.push(doubt('single-rating-differs', path, given));
  return { ...words, overall: given, [single]: given };
}

function sameWord(a: string, b: string): boolean {
  return meaningOf(a).word === meaningOf(b).word;
}

/** By the first day each may have been published; of two that begin together the less exact first, then as given. */
function inTime({ published: a }: Entry, { published: b }: Entry): number {
  if (a === null || b === null) return 0;
  return compareDates(a.earliest, b.earliest) || a.date.length - b.date.length;
}

/** Copies lie beside each other in time; looking further back would take very long in a broken file. */
const NEIGHBOURS = 20;

/** Merges entries that are the same report: an exact copy, or on one day two parts of it that fit together. */
function mergeCopies(sorted: readonly Entry[], problems: Problem[]): readonly Entry[] {
  const merged: Entry[] = [];
  for (const entry of sorted) {
    const near = merged.slice(-NEIGHBOURS);
    const other = near.find((candidate) => isSameReport(candidate, entry));
    if (other === undefined) {
      merged.push(entry);
      continue;
    }
    merged[merged.indexOf(other)] = merge(other, entry);
    if (isCopy(other, entry)) problems.push(doubt('copy-merged', entry.path, entry.published?.date));
  }
  return merged;
}

function isSameReport(a: Entry, b: Entry): boolean {
  const fits = (key: 'reportId' | 'report') =>
    a.rating[key] === undefined || b.rating[key] === undefined || a.rating[key] === b.rating[key];
  return (
    a.published?.date === b.published?.date &&
    a.published?.precision === b.published?.precision &&
    a.framework?.id === b.framework?.id &&
    a.rating.inheritedFrom === b.rating.inheritedFrom &&
    (a.rating.withdrawn || false) === (b.rating.withdrawn || false) &&
    (a.rating.corrected || false) === (b.rating.corrected || false) &&
    fits('reportId') &&
    fits('report') &&
    // Of a month or a year only exact copies are one: two parts may be two reports.
    (a.published?.precision === 'day' ? agree(a, b) : isCopy(a, b))
  );
}

/** Whether nothing that one of them says contradicts the other. */
function agree({ rating: a }: Entry, { rating: b }: Entry): boolean {
  return LINES.every((line) => a[line] == null || b[line] == null || sameWord(a[line], b[line]));
}

function isCopy(a: Entry, b: Entry): boolean {
  return LINES.every((line) => typeof a.rating[line] === typeof b.rating[line]) && agree(a, b);
}

function merge(a: Entry, b: Entry): Entry {
  const rating: Draft<Rating> = { ...b.rating, ...a.rating };
  for (const line of LINES) if (a.rating[line] === null && b.rating[line]) rating[line] = b.rating[line];
  const [sources, notes] = (['sources', 'note'] as const).map((key) => [
    ...new Set([a.rating[key] ?? [], b.rating[key] ?? []].flat()),
  ]);
  if (sources?.length) rating.sources = sources;
  if (notes?.length) rating.note = notes.join(' ');
  return { ...a, rating, entries: [...a.entries, ...b.entries], inForce: [...a.inForce, ...b.inForce] };
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

/** A report as the model gives it, before it is compared with those before it. */
export function reportOf(
  { rating, published, framework, entries }: Entry,
  index: number,
  disputes: readonly Dispute[],
  today: Day,
): ReportDraft {
  const findings = LINES.flatMap((line) => findingIn(rating, line, published) ?? []);
  return {
    index,
    published,
    inspected: inspectionOf(rating.inspected),
    state: findings.find(({ line }) => line === 'overall')?.state ?? 'unrated',
    findings,
    carriedOn: [],
    notKnown: findings.flatMap(({ line, state }) => (state === 'not-known' ? line : [])),
    framework,
    href: rating.report ?? null,
    sources: rating.sources ?? [],
    inheritedFrom: rating.inheritedFrom ?? null,
    withdrawn: sinceOf(rating.withdrawn, today),
    corrected: sinceOf(rating.corrected, today),
    // A dispute names the report it is about by its date.
    disputes: disputes.flatMap(({ date }, place) => (date !== undefined && date === published?.date ? place : [])),
    contradicts: [],
    copies: entries.length,
    future: published !== null && published.earliest > today,
    note: rating.note ?? null,
    entries,
  };
}

/** What is to happen after today does not count yet. */
function sinceOf(since: boolean | string | undefined, today: Day): Report['withdrawn'] {
  if (!since || isAfter(since, today)) return null;
  return { when: since === true ? null : whenOf(since) };
}

const NOT_KNOWN = { state: 'not-known', level: null, word: null, recognised: true } as const;

/** Words of before then belong to the regulator's star ratings, another scale with some of the same words. */
const SCALE_BEGINS = '2010-10-01';

function findingIn(rating: Rating, line: Line, published: When | null): Draft<Finding> | undefined {
  const word = rating[line];
  if (word === undefined) return undefined;
  const isForeign = published !== null && published.earliest < SCALE_BEGINS;
  const read = word === null ? NOT_KNOWN : meaningOf(word);
  const isUnread = !read.recognised && !isForeign;
  return {
    line,
    ...read,
    ...(isForeign && read.level && { state: 'unrated', level: null, word, recognised: false }),
    // A word that nobody can read may be any rating.
    ...(isUnread && { state: 'not-known' }),
    movement: null,
    levels: 0,
    from: null,
    notComparedBecause: null,
    contradicted: false,
    setAside: false,
    score: rating.scores?.[line] ?? null,
  };
}

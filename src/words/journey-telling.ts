import { precisionOf, yearOf } from '../common/dates.js';
import {
  countedOverall,
  type Journey,
  KEY_QUESTIONS,
  type Line,
  overallOf,
  QUESTIONS,
  type Question,
  type Report,
  type Span,
  type SupportBand,
} from '../ratings/index.js';
import { fitted, SENTENCE_WORDS, wordsIn } from './fitted.js';
import { capitalise } from './format.js';
import type { SpanKind } from './journey.js';
import { caveats, exportNotes, methodNote } from './journey-caveats.js';
import { type Phrases, said } from './journey-phrases.js';

/** The texts around the picture of a journey. */
export interface JourneyTexts {
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  /** Caveats for which the summary has no room, and the methods. */
  readonly notes: readonly string[];
  /** Events and disputes, where a picture is taken away without the lists that tell them. */
  readonly exportNotes: readonly string[];
  readonly subject: string;
  readonly announcement: string;
}

/** `isTitled`: an author's heading stands in the headline's place, and the headline opens the summary. */
export function tellJourney(journey: Journey, phrases: Phrases, isTitled = false): JourneyTexts {
  const { words } = phrases;
  const { current, tally, reports } = journey;
  const subject = phrases.subject(journey.organisation);
  const { level } = current.overall;
  const headline = level === null ? noRating(journey, subject, phrases) : words.isRated(subject, words.rating[level]);
  // The facts first, as many caveats as the summary can hold; the others are said as notes.
  const { summary, rest } = fitted(
    [...facts(journey, subject, phrases), ...caveats(journey, phrases)],
    headline,
    isTitled,
  );
  const latest = reports.findLast(countedOverall);
  return {
    headline,
    subtitle: subtitleOf(journey, phrases),
    summary,
    notes: [...rest, ...methodNote(journey, phrases)],
    exportNotes: exportNotes(journey, phrases),
    subject,
    announcement:
      journey.entities.length > 1
        ? words.showing(subject, tally.rated)
        : words.announcement(headline, tally.rated, latest ? phrases.reportDate(latest) : ''),
  };
}

/** That nothing is in force, as far as is known. */
function noRating(journey: Journey, subject: string, { words }: Phrases): string {
  return journey.current.overall.state === 'not-known'
    ? words.currentNotKnown(subject)
    : words.noCurrentRating(subject, isRatedInPart(journey));
}

/** A key question has a rating: then it is only the overall one that is missing. */
export function isRatedInPart({ current: { questions } }: Journey): boolean {
  return KEY_QUESTIONS.some((question) => questions[question].level);
}

/** A key question has ever had one. */
function wasRatedInPart({ lines }: Journey): boolean {
  return lines.some(({ stretches }) => stretches.length > 0);
}

function subtitleOf({ reports, organisation }: Journey, { words }: Phrases): string {
  const years = reports.flatMap(({ published, future }) => (published && !future ? yearOf(published.date) : []));
  const level = words.level[organisation.level];
  const [first] = years;
  if (first === undefined) return words.subtitleWithoutReports(level);
  return words.subtitle(level, String(first), String(years.at(-1)));
}

function facts(journey: Journey, subject: string, phrases: Phrases): string[] {
  return said([
    ...currentFacts(journey, subject, phrases),
    ...historyFacts(journey, phrases),
    ...questionFacts(journey, phrases),
    // What is in force before what is over: the summary may not have room for both.
    ...[...journey.support.filter(({ open }) => open), ...journey.support.filter(({ open }) => !open)].map((band) =>
      supportFact(band, phrases),
    ),
  ]);
}

function currentFacts(journey: Journey, subject: string, phrases: Phrases): string[] {
  const { words } = phrases;
  const { level, report: index, published } = journey.current.overall;
  if (level === null) return noCurrentFacts(journey, subject, phrases);
  const report = reportAt(index, journey.reports);
  const when = published === null ? words.dateNotKnown : phrases.published(published);
  const sentence = ratesSentence(journey, subject, words.rating[level], when, phrases);
  // "Published after May 2023, after an inspection in May 2023" says one thing twice.
  if (!report?.inspected || published?.precision === 'after-inspection') return [`${sentence}.`];
  const span = phrases.span(report.inspected);
  const kind = spanKind(report.inspected);
  const whole = `${sentence}, ${words.afterInspection(span, kind)}.`;
  return wordsIn(whole) <= SENTENCE_WORDS ? [whole] : [`${sentence}.`, words.inspectedThen(span, kind)];
}

/** A day is "on", days are "from" and "to", a month is "in". */
function spanKind({ from, to }: Span): SpanKind {
  const [first, last] = [from ?? to ?? '', to ?? from ?? ''];
  if (precisionOf(first) !== 'day' || precisionOf(last) !== 'day') return 'rough';
  return first === last ? 'day' : 'days';
}

function ratesSentence(
  journey: Journey,
  subject: string,
  rating: string,
  published: string,
  { words }: Phrases,
): string {
  const { level, name, partOf } = journey.organisation;
  const single = singleQuestion(journey);
  if (single !== undefined) return words.ratesSingle(subject, rating, words.lineInText[single], published);
  return level === 'service' && partOf !== undefined
    ? words.ratesService(partOf, rating, name, published)
    : words.rates(subject, rating, published);
}

function noCurrentFacts(journey: Journey, subject: string, phrases: Phrases): string[] {
  const { words } = phrases;
  const { last, state } = journey.current.overall;
  const published = reportAt(last?.report, journey.reports)?.published;
  if (!last || !published) {
    const isNever = journey.tally.rated === 0 && state !== 'not-known';
    return [`${isNever ? words.noRatingYet(subject, wasRatedInPart(journey)) : noRating(journey, subject, phrases)}.`];
  }
  const rating = words.rating[last.level];
  const on = phrases.publishedOn(published);
  return state === 'not-known'
    ? [`${words.currentNotKnown(subject)}.`, words.lastKnown(rating, on)]
    : [words.noneNow(subject, rating, on, isRatedInPart(journey))];
}

/** From so many ratings on they are counted, not listed. */
const MANY_RATINGS = 5;

function historyFacts(journey: Journey, phrases: Phrases): string[] {
  const rated = journey.reports.filter(countedOverall);
  const [first] = rated;
  const { level, report } = journey.current.overall;
  const isOnly = rated.length === 1 && (level === null || report !== null);
  if (!first) return [];
  if (isOnly) return level !== null && isFirstRating(first, journey) ? [phrases.words.firstRating] : [];
  return rated.length < MANY_RATINGS ? listedFacts(rated, journey, phrases) : countedFacts(first, journey, phrases);
}

/** Of the organisation that earned a rating, older ones are not told. */
function isFirstRating(report: Report, { reports, undated }: Journey): boolean {
  const others = [...reports, ...undated].filter((other) => other !== report && !other.future);
  const isFirst = overallOf(report)?.movement === 'first' && others.every(({ state }) => state === 'unrated');
  return isFirst && !report.inheritedFrom;
}

function countedFacts({ published }: Report, { tally, reports }: Journey, phrases: Phrases): string[] {
  const { words } = phrases;
  const { lowest, highest } = tally;
  const counts = words.counts({ ...tally, since: String(yearOf(published?.date ?? '')) });
  if (lowest === highest) return [counts];
  const [low, high] = [reportAt(lowest, reports), reportAt(highest, reports)];
  return [counts, ratingOf(low, words.lowest, phrases), ratingOf(high, words.highest, phrases)];
}

function listedFacts(rated: readonly Report[], { reports, current }: Journey, phrases: Phrases): string[] {
  const { words } = phrases;
  // The rating named before this sentence: the one that stands, or the last one.
  const named = reportAt(current.overall.last?.report, reports);
  const others = rated.filter((report) => report !== named);
  if (others.length === 0) return [];
  // Where it is not known what came right before, these did not.
  const because = named && overallOf(named)?.notComparedBecause;
  const isBefore = named && because !== 'previous-not-known' && because !== 'contradicted';
  const ratings = [...others].reverse().map((report) => ratingOf(report, words.ratingInYear, phrases));
  return [isBefore ? words.before(ratings) : words.earlier(ratings)];
}

/** A sentence about a report's overall rating and its year. */
function ratingOf(
  report: Report | undefined,
  sentence: (rating: string, year: string) => string,
  phrases: Phrases,
): string {
  const overall = report && overallOf(report);
  return overall ? sentence(phrases.finding(overall), phrases.year(report.published)) : '';
}

/** The report in that place, where one is named. */
function reportAt(place: number | null | undefined, reports: readonly Report[]): Report | undefined {
  return reports[place ?? -1];
}

/** The one question that the current rating answers, where CQC's method has no others. */
export function singleQuestion({ current, reports }: Journey): Question | undefined {
  return reportAt(current.overall.report, reports)?.framework?.single;
}

function questionFacts(journey: Journey, phrases: Phrases): string[] {
  const { current } = journey;
  const { questions } = current;
  // A single rating has just been said, with the question it stands for.
  const isSingle = singleQuestion(journey) !== undefined;
  const rated = phrases.byRating(KEY_QUESTIONS, (question) => questions[question].level);
  return [isSingle ? '' : rated, ...notKnownFacts(current, phrases)];
}

/** Questions with a rating that stopped being known, together where they stopped on one date. */
function notKnownFacts({ questions }: Journey['current'], phrases: Phrases): string[] {
  const { words, lines } = phrases;
  const bySince = new Map<string, Line[]>();
  for (const question of QUESTIONS) {
    const { state, last, published } = questions[question];
    if (state !== 'not-known' || last === null || published === null) continue;
    const since = phrases.since(published);
    bySince.set(since, [...(bySince.get(since) ?? []), question]);
  }
  return [...bySince].map(([since, stopped]) => words.notKnownSince(capitalise(lines(stopped)), since));
}

/** A regime without any date is told in the list alone. */
function supportFact({ scheme, startsWith, start, end, open }: SupportBand, { words, since }: Phrases): string {
  const name = words.scheme(scheme);
  if (start === null) return end === null ? '' : words.leftSupport(name, since(end));
  if (startsWith === 'recommended') return words.recommendedFor(name, since(start), end && since(end));
  return open || end === null
    ? words.inSupport(name, since(start))
    : words.wasInSupport(name, since(start), since(end));
}

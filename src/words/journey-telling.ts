import { yearOf } from '../common/dates.js';
import {
  findingOf,
  type Journey,
  LINES,
  type Line,
  RATINGS,
  type Report,
  type Span,
  type Standing,
  type SupportBand,
} from '../ratings/index.js';
import { KEY_QUESTIONS } from '../ratings/questions.js';
import { fitted, wordsIn } from './fitted.js';
import { capitalise } from './format.js';
import type { SpanKind } from './journey.js';
import { caveats, exportNotes, methodNote } from './journey-caveats.js';
import type { Phrases } from './journey-phrases.js';

/** What can be held in mind when heard: no sentence of ours is longer. */
const SENTENCE_WORDS = 25;

/** The texts around the picture of a journey. */
export interface JourneyTexts {
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  /** Caveats for which the summary has no room, and the methods. */
  readonly notes: readonly string[];
  /** Events and disputes, where a picture is taken away without the lists that tell them. */
  readonly exportNotes: readonly string[];
  readonly pictureName: string;
  readonly subject: string;
  readonly announcement: string;
}

export function tellJourney(journey: Journey, phrases: Phrases): JourneyTexts {
  const { words } = phrases;
  const subject = phrases.subject(journey.organisation);
  const headline = headlineOf(journey, subject, phrases);
  // The facts first, as many caveats as the summary can hold; the others are said as notes.
  const { summary, rest } = fitted([...facts(journey, subject, phrases), ...caveats(journey, phrases)]);
  const latest = journey.reports.findLast(({ future }) => !future);
  return {
    headline,
    subtitle: subtitleOf(journey, phrases),
    summary,
    notes: [...rest, ...methodNote(journey, phrases)],
    exportNotes: exportNotes(journey, phrases),
    pictureName: words.pictureName(subject),
    subject,
    announcement:
      journey.entities.length > 1
        ? words.showing(subject, journey.tally.rated)
        : words.announcement(headline, journey.tally.rated, latest ? phrases.reportDate(latest) : ''),
  };
}

function headlineOf({ current, tally }: Journey, subject: string, phrases: Phrases): string {
  const { level, state } = current.overall;
  if (level !== null) return phrases.words.isRated(subject, phrases.words.rating[level]);
  return noRatingHeadline(state, tally.rated, subject, phrases);
}

function noRatingHeadline(state: Standing['state'], rated: number, subject: string, { words }: Phrases): string {
  if (state === 'not-known') return words.currentNotKnown(subject);
  return rated === 0 ? words.noRatingYet(subject) : words.noCurrentRating(subject);
}

function subtitleOf({ reports, organisation }: Journey, { words }: Phrases): string {
  const years = reports.flatMap(({ published }) => (published === null ? [] : [yearOf(published.date)]));
  const level = words.level[organisation.level];
  const [first] = years;
  if (first === undefined) return words.subtitleWithoutReports(level);
  return words.subtitle(level, String(first), String(years.at(-1)));
}

function facts(journey: Journey, subject: string, phrases: Phrases): string[] {
  return [
    ...currentFacts(journey, subject, phrases),
    ...historyFacts(journey, phrases),
    ...questionFacts(journey, phrases),
    ...journey.support.flatMap((band) => supportFact(band, phrases) ?? []),
  ];
}

function currentFacts(journey: Journey, subject: string, phrases: Phrases): string[] {
  const { words } = phrases;
  const { overall } = journey.current;
  if (overall.level === null) return noCurrentFacts(journey, subject, phrases);
  const report = overall.report === null ? undefined : journey.reports[overall.report];
  const published = overall.published === null ? words.dateNotKnown : phrases.published(overall.published);
  const sentence = ratesSentence(journey, subject, words.rating[overall.level], published, report, phrases);
  const span = report?.inspected ? phrases.span(report.inspected) : null;
  const kind = report?.inspected ? spanKind(report.inspected) : 'rough';
  // "Published after May 2023, after an inspection in May 2023" says one thing twice.
  if (span === null || overall.published?.precision === 'after-inspection') return [`${sentence}.`];
  const whole = `${sentence}, ${words.afterInspection(span, kind)}.`;
  return wordsIn(whole) <= SENTENCE_WORDS ? [whole] : [`${sentence}.`, words.inspectedThen(span, kind)];
}

/** A day is "on", days are "from" and "to", a month is "in". */
function spanKind({ from, to }: Span): SpanKind {
  const [first, last] = [from ?? to ?? '', to ?? from ?? ''];
  if (first.length < 10 || last.length < 10) return 'rough';
  return first === last ? 'day' : 'days';
}

function ratesSentence(
  { organisation }: Journey,
  subject: string,
  rating: string,
  published: string,
  report: Report | undefined,
  { words }: Phrases,
): string {
  const single = report?.framework?.single;
  if (single !== undefined) return words.ratesSingle(subject, rating, words.lineInText[single], published);
  if (organisation.level !== 'service' || organisation.partOf === undefined)
    return words.rates(subject, rating, published);
  return words.ratesService(organisation.partOf, rating, organisation.name, published);
}

function noCurrentFacts({ current, reports, tally }: Journey, subject: string, phrases: Phrases): string[] {
  const { words } = phrases;
  const { last, state } = current.overall;
  const published = last === null ? null : (reports[last.report]?.published ?? null);
  if (last === null || published === null) {
    return [`${noRatingHeadline(state, tally.rated, subject, phrases)}.`];
  }
  const rating = words.rating[last.level];
  if (state !== 'not-known') return [words.noneNow(subject, rating, phrases.publishedOn(published))];
  return [words.notKnownNow(subject), words.lastKnown(rating, phrases.publishedOn(published))];
}

/** Reports with an overall rating that counts, oldest first. */
function ratedReports({ reports }: Journey): Report[] {
  return reports.filter((report) => {
    const overall = findingOf(report, 'overall');
    return overall?.level != null && !overall.setAside && !report.future;
  });
}

function historyFacts(journey: Journey, phrases: Phrases): string[] {
  const { words } = phrases;
  const { tally, reports } = journey;
  const rated = ratedReports(journey);
  const [first] = rated;
  if (first === undefined) return [];
  if (rated.length === 1) return journey.current.overall.level === null ? [] : [words.firstRating];
  if (rated.length >= 5) {
    const since = phrases.year(first.published);
    const counts = { rated: tally.rated, since, up: tally.up, down: tally.down, unchanged: tally.unchanged };
    return [words.counts(counts), ...extremes(tally.lowest, tally.highest, reports, phrases)];
  }
  const { level, last } = journey.current.overall;
  // The rating named before this sentence: the one that stands, or the last one.
  const named = level === null ? (last?.report ?? null) : journey.current.overall.report;
  const others = rated
    .filter(({ index }) => index !== named)
    .toReversed()
    .map((report) => ratingAndYear(report, phrases));
  if (others.length === 0) return [];
  return [named === null ? words.earlier(others) : words.before(others)];
}

function ratingAndYear(report: Report, phrases: Phrases): string {
  const overall = findingOf(report, 'overall');
  const rating = overall ? phrases.finding(overall) : '';
  return phrases.words.ratingInYear(rating, phrases.year(report.published));
}

function extremes(
  lowest: number | null,
  highest: number | null,
  reports: readonly Report[],
  phrases: Phrases,
): string[] {
  const { words } = phrases;
  const low = lowest === null ? undefined : reports[lowest];
  const high = highest === null ? undefined : reports[highest];
  const ratingOf = (report: Report | undefined) => (report ? (findingOf(report, 'overall')?.level ?? null) : null);
  const [lowLevel, highLevel] = [ratingOf(low), ratingOf(high)];
  if (!low || !high || lowLevel === null || highLevel === null || lowLevel === highLevel) return [];
  return [
    words.lowest(words.rating[lowLevel], phrases.year(low.published)),
    words.highest(words.rating[highLevel], phrases.year(high.published)),
  ];
}

function questionFacts({ current, reports }: Journey, phrases: Phrases): string[] {
  const { words } = phrases;
  // A single rating has just been said, with the question it stands for.
  const { report } = current.overall;
  if (report !== null && reports[report]?.framework?.single !== undefined) return notKnownFacts(current, phrases);
  const groups = RATINGS.toReversed().flatMap(({ level }) => {
    const questions = KEY_QUESTIONS.filter((question) => current.questions[question].level === level);
    return questions.length === 0 ? [] : [words.ratingFor(words.rating[level], phrases.lines(questions))];
  });
  return [...(groups.length === 0 ? [] : [`${groups.join('; ')}.`]), ...notKnownFacts(current, phrases)];
}

/** Questions with a rating that stopped being known, together where they stopped on one date. */
function notKnownFacts({ questions }: Journey['current'], phrases: Phrases): string[] {
  const bySince = new Map<string, Line[]>();
  for (const question of LINES) {
    if (question === 'overall') continue;
    const { state, last, published } = questions[question];
    if (state !== 'not-known' || last === null || published === null) continue;
    const since = phrases.words.since(phrases.date(published.date), published.precision);
    bySince.set(since, [...(bySince.get(since) ?? []), question]);
  }
  return [...bySince].map(([since, lines]) => phrases.words.notKnownSince(capitalise(phrases.lines(lines)), since));
}

/** A regime without any date is told in the list alone. */
function supportFact({ scheme, startsWith, start, end, open }: SupportBand, phrases: Phrases): string | null {
  const { words } = phrases;
  const name = words.scheme(scheme);
  if (start === null) return end === null ? null : words.leftSupport(name, phrases.when(end));
  if (startsWith === 'recommended') {
    const recommended = phrases.when(start);
    return end === null
      ? words.recommendedFor(name, recommended)
      : words.recommendedThenLeft(name, recommended, phrases.when(end));
  }
  return open || end === null
    ? words.inSupport(name, phrases.when(start))
    : words.wasInSupport(name, phrases.when(start), phrases.when(end));
}

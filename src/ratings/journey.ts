import { yearsAndMonthsBetween } from '../common/dates.js';
import type { Problem } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import { caveatsOf, tallyOf } from './caveats.js';
import type { Line, Question, RatingData } from './data.js';
import { type Subject, subjectNamed, subjectsIn } from './entities.js';
import { numberedEvents } from './events.js';
import { frameworkBands } from './framework-bands.js';
import { frameworksWith } from './frameworks.js';
import { lineOf, standingOn, timesHeld } from './lines.js';
import type { Day, Journey, JourneyOptions, NumberedEvent, Report, Standing, SupportBand, When } from './model.js';
import { placeReports } from './placed-reports.js';
import { bounded, problem } from './problems.js';
import { LINES, QUESTIONS } from './questions.js';
import { readRatings } from './read.js';
import { changesOf, reportProblems, reportsOf, undatedReports } from './report-model.js';
import { supportBands } from './support.js';
import { NOTHING_YET, type Trace, type TracedReport, traceLine } from './trace.js';
import { dayOf, realToday, whenOf } from './when.js';

/**
 * What a history of ratings means: which rating stood when, how each compares with the one before, and everything that
 * a reader must be told beside it. `today` is the clock (the real date if absent); `entity` asks for the journey of a
 * location or service, which never share a line with the organisation. Data as an author wrote it is read first, and
 * the problems of reading it are then the journey's. Never throws.
 */
export function analyseJourney(given: RatingData, options: JourneyOptions = {}): Journey {
  const problems: Problem[] = [];
  const data = readIfNeeded(given, problems);
  const today = clock(options.today, problems);
  const subjects = subjectsIn(data);
  const subject = chosen(subjects, options.entity, problems);
  const ofOrganisation = subject.partOf === null;

  const placed = placeReports(subject.ratings, subject.path, frameworksWith(data.frameworks), problems);
  const traced: readonly TracedReport[] = placed.dated.map((report, index) => ({ ...report, index }));
  const days = byDay(traced);
  const closed = subject.ended === null ? null : whenOf(subject.ended);
  const traces = LINES.map((line) =>
    traceLine(line, days, { closed, noCurrent: ofOrganisation && isNotCurrent(data, line) }),
  );
  const context = { traces, disputes: ofOrganisation ? data.disputes : [], today };
  const reports = reportsOf(days, context);
  const undated = undatedReports(placed.undated, context);
  problems.push(...reportProblems(traced, reports));

  const support = ofOrganisation ? supportBands(data.support, today, problems) : [];
  const events = numberedEvents(data.events);
  const frameworks = frameworkBands(reports, lastDay(today, closed));
  const standings = standingsOf(traces);
  const overall = standings(today, 'overall');
  const [overallTrace] = traces;

  return {
    organisation: organisationOf(subject),
    entity: subject.entity.key,
    entities: subjects.map(({ entity }) => entity),
    today,
    extent: extentOf(reports, support, events, lastDay(today, closed)),
    reports,
    undated,
    lines: traces.map((trace) => lineOf(trace, today)).filter(({ stretches }) => stretches.length > 0),
    current: { overall, questions: questionsOf((question) => standings(today, question)) },
    standingAt: standings,
    changes: changesOf(reports),
    tally: tallyOf(reports),
    support,
    frameworks,
    events,
    disputes: context.disputes,
    held: overallTrace === undefined ? [] : timesHeld(lineOf(overallTrace, today), overallTrace),
    age: ageOf(overall, today),
    caveats: caveatsOf(reports, undated, frameworks, context.disputes, closed),
    source: data.source ?? null,
    problems: bounded(problems),
  };
}

/** Types end where a page's script begins: what nobody has read yet may be anything. */
function readIfNeeded(data: RatingData, problems: Problem[]): RatingData {
  if (wasRead(data)) return data;
  const reading = readRatings(data);
  problems.push(...reading.problems);
  return reading.data ?? NO_DATA;
}

/** `readRatings` always gives these lists; an author's own data rarely holds both. */
function wasRead(data: unknown): boolean {
  const read = isObject(data) && Array.isArray(data.frameworks) && Array.isArray(data.locations);
  return read && Array.isArray(data.ratings) && data.ratings.every((rating) => isObject(rating) && 'origin' in rating);
}

const NO_DATA: RatingData = {
  organisation: { name: 'This organisation', level: 'provider' },
  ratings: [],
  locations: [],
  services: [],
  support: [],
  events: [],
  disputes: [],
  frameworks: [],
};

function clock(today: unknown, problems: Problem[]): Day {
  const day = dayOf(today);
  if (day === null && today !== undefined && today !== null && today !== '')
    problems.push(problem.todayNotValid(today));
  return day ?? realToday();
}

function chosen(subjects: readonly [Subject, ...Subject[]], wanted: string | undefined, problems: Problem[]): Subject {
  const [organisation] = subjects;
  if (wanted === undefined || wanted === '') return organisation;
  const found = subjectNamed(subjects, wanted);
  if (found === null) problems.push(problem.entityUnknown(wanted));
  return found ?? organisation;
}

/** Reports of one day together; those of a month or a year alone, for nobody knows in which order they came. */
function byDay(reports: readonly TracedReport[]): readonly (readonly TracedReport[])[] {
  const days: TracedReport[][] = [];
  for (const report of reports) {
    const day = days.at(-1);
    const last = day?.at(-1);
    const together =
      isExact(report) && last !== undefined && isExact(last) && last.published.date === report.published.date;
    if (together) day?.push(report);
    else days.push([report]);
  }
  return days;
}

function isExact({ published }: TracedReport): boolean {
  return published.precision === 'day';
}

function isNotCurrent({ noCurrentRating }: RatingData, line: Line): boolean {
  return noCurrentRating === true || noCurrentRating?.includes(line) === true;
}

function standingsOf(traces: readonly Trace[]): Journey['standingAt'] {
  const byLine = new Map<Line, Trace>(traces.map((trace) => [trace.line, trace]));
  return (date, question = 'overall') => standingOn(byLine.get(question)?.periods ?? [], date);
}

function questionsOf(standing: (question: Question) => Standing): Readonly<Record<Question, Standing>> {
  const none = NOTHING_YET;
  const questions: Record<Question, Standing> = {
    safe: none,
    effective: none,
    caring: none,
    responsive: none,
    wellLed: none,
    useOfResources: none,
    combined: none,
  };
  for (const question of QUESTIONS) questions[question] = standing(question);
  return questions;
}

function organisationOf({ organisation, partOf }: Subject): Journey['organisation'] {
  const { name, id, level, href } = organisation;
  return {
    name,
    level,
    ...(id === undefined ? {} : { id }),
    ...(href === undefined ? {} : { href }),
    ...(partOf === null ? {} : { partOf }),
  };
}

/** Where drawing ends: today, or the last day of an organisation that has closed. */
function lastDay(today: Day, closed: When | null): Day {
  const end = closed?.latest ?? today;
  return end < today ? end : today;
}

/** From the first thing to draw to the end, or the last thing to draw if that is later. */
function extentOf(
  reports: readonly Report[],
  support: readonly SupportBand[],
  events: readonly NumberedEvent[],
  end: Day,
): Journey['extent'] {
  const spans: readonly (readonly Day[])[] = [
    ...reports.filter(({ future }) => !future).map(({ published, inspected }) => daysOf(published, inspected)),
    ...support.map(({ drawn }) => (drawn === null ? [] : [drawn.from, drawn.to])),
    ...events.map(({ when }) => daysOf(when)),
  ];
  const all = spans.flat().sort();
  const [from] = all;
  if (from === undefined) return null;
  return { from, to: [...all, end].sort().at(-1) ?? end };
}

function daysOf(...spans: readonly ({ readonly earliest: Day; readonly latest: Day | null } | null)[]): readonly Day[] {
  return spans.flatMap((span) => (span === null ? [] : [span.earliest, span.latest ?? span.earliest]));
}

function ageOf({ rating, published }: Standing, today: Day): Journey['age'] {
  if (rating === null || published === null) return null;
  return { ...yearsAndMonthsBetween(published.earliest, today), rough: published.precision !== 'day' };
}

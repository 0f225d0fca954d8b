import { yearsAndMonthsBetween } from '../common/dates.js';
import { given } from '../common/objects.js';
import { type Problem, quoted } from '../common/problem.js';
import { caveatsOf, lowerSince, tallyOf } from './caveats.js';
import type { Dispute, Line, RatingData } from './data.js';
import { chosen, type Subject, subjectsIn } from './entities.js';
import { numberedEvents } from './events.js';
import { frameworkBands } from './framework-bands.js';
import { frameworksWith } from './frameworks.js';
import { lineOf, standingOn, timesHeld } from './lines.js';
import type { Change, Day, Finding, Journey, JourneyOptions, Report, Standing, When } from './model.js';
import type { Period } from './periods.js';
import { bounded, doubt } from './problems.js';
import { LINES, QUESTIONS } from './questions.js';
import { asRead } from './read.js';
import { type DatedReport, type Entry, mayBeLatest, placedInTime, type ReportDraft, reportOf } from './reports.js';
import type { RatingJson } from './schema.js';
import { supportBands } from './support.js';
import { traceLine, type UndatedReport } from './trace.js';
import { dayOf, isAfter, realToday, whenOf } from './when.js';

/**
 * What a history of ratings means: which rating stood when, how each compares with the one before, and everything that
 * a reader must be told beside it. `today` is the clock (the real date if absent); `entity` asks for the journey of a
 * location or service, which never share a line with the organisation. Data as an author wrote it is read first, and
 * the problems of reading it are then the journey's. Never throws.
 */
export function analyseJourney(unread: RatingData | RatingJson, options?: JourneyOptions | null): Journey {
  const { data, problems: ofReading } = asRead(unread);
  const problems = [...ofReading];
  const today = clock(options?.today, problems);
  const subjects = subjectsIn(data);
  const subject = chosen(subjects, options?.entity, problems);
  const isOrganisation = subject.partOf === undefined;
  const disputes = isOrganisation ? data.disputes : [];
  const closed = subject.ended === undefined ? null : whenOf(subject.ended);
  const end = lastDay(today, closed);

  const { dated, undated, traces } = traced(subject, data, { disputes, closed, today }, problems);
  const support = isOrganisation ? supportBands(data.support, today, problems) : [];
  const events = numberedEvents(data.events);
  const frameworks = frameworkBands(dated, end);
  const lines = LINES.map((line, index) => lineOf(line, traces[index] ?? [], today));
  const standingAt = (date: string, line: Line = 'overall') => standingOn(traces[LINES.indexOf(line)] ?? [], date);
  const overall = standingAt(today);

  return {
    organisation: given<Journey['organisation']>({ ...subject.organisation, partOf: subject.partOf }),
    entity: subject.entity.key,
    entities: subjects.map(({ entity }) => entity),
    today,
    extent: extentOf(
      [
        ...dated.filter(({ future }) => !future).flatMap(({ published, inspected }) => [published, inspected]),
        ...support.map(({ drawn }) => drawn && { earliest: drawn.from, latest: drawn.to }),
        ...events.map(({ when }) => when),
      ],
      end,
    ),
    reports: dated,
    undated,
    lines: lines.filter(({ stretches }) => stretches.length > 0),
    current: {
      overall,
      questions: Object.fromEntries(
        QUESTIONS.map((question) => [question, standingAt(today, question)]),
      ) as Journey['current']['questions'],
    },
    standingAt,
    changes: dated.flatMap(changesIn),
    tally: tallyOf(dated),
    support,
    frameworks,
    events,
    disputes,
    held: timesHeld(lines[0] ?? { question: 'overall', stretches: [] }, traces[0] ?? []),
    age: ageOf(overall, today),
    caveats: {
      ...caveatsOf(
        dated,
        frameworks,
        LINES.map((line) => standingAt(today, line)),
      ),
      lowerServices: isOrganisation ? lowerSince(overall, subjects, today) : 0,
      undatedReports: undated.length,
      disputes: disputes.length,
      closed,
    },
    source: data.source ?? null,
    problems: bounded(problems),
  };
}

interface Traced {
  readonly dated: readonly DatedReport[];
  readonly undated: readonly Report[];
  /** Of each of `LINES`. */
  readonly traces: readonly (readonly Period[])[];
}

/** The reports of a subject in order of time, and what became of each line. */
function traced(
  subject: Subject,
  data: RatingData,
  { disputes, closed, today }: { disputes: readonly Dispute[]; closed: When | null; today: Day },
  problems: Problem[],
): Traced {
  const placed = placedInTime(subject.ratings, subject.path, frameworksWith(data.frameworks), problems);
  const entries = placed.dated;
  const reportsOf = (entries: readonly Entry[]) =>
    entries.map((entry, index) => reportOf(entry, index, disputes, today));
  // The dated entries are those of which the publication is known.
  const dated = reportsOf(entries) as DatedReport[];
  const undated = reportsOf(placed.undated);
  const unplaced = unplacedIn(undated, placed.undated, entries);
  const days = byDay(dated);
  const { noCurrentRating: none, isPartial } = subject;
  const traces = LINES.map((line) => {
    const current = new Set(entries.flatMap(({ inForce }, index) => (inForce.includes(line) ? index : [])));
    const noCurrent = none === true || (Array.isArray(none) && none.includes(line));
    return traceLine(line, days, { closed, noCurrent, isPartial, current, undated: unplaced, today });
  });
  for (const day of days) markContradictions(day, entries, problems);
  reportFuture(entries, today, problems);
  return { dated, undated, traces };
}

/** Reports without a date that are in force, or may be. */
function unplacedIn(
  reports: readonly ReportDraft[],
  undated: readonly Entry[],
  dated: readonly Entry[],
): readonly UndatedReport[] {
  return undated.flatMap(({ rating: { current }, entries: [place = 0] }, index) => {
    const report = reports[index];
    const isIn = current ?? mayBeLatest(place, dated);
    return report && isIn ? { report, isCurrent: current === true } : [];
  });
}

function clock(today: unknown, problems: Problem[]): Day {
  const day = dayOf(today);
  if (day === null && today) problems.push(doubt('today-not-valid', [], quoted(today)));
  return day ?? realToday();
}

/** Reports of one day together; those of a month or a year alone, for nobody knows in which order they came. */
function byDay(reports: readonly DatedReport[]): readonly (readonly DatedReport[])[] {
  const days: DatedReport[][] = [];
  for (const report of reports) {
    const day = days.at(-1);
    const { precision, date } = report.published;
    if (day && precision === 'day' && day[0]?.published.precision === 'day' && day[0].published.date === date)
      day.push(report);
    else days.push([report]);
  }
  return days;
}

/** So many reports of a day and a rating are named to those that contradict them: a broken file has thousands. */
const NAMED = 20;

/** Marks which reports of a day contradict each other, and tells the author once. */
function markContradictions(day: readonly DatedReport[], entries: readonly Entry[], problems: Problem[]): void {
  const byLevel = new Map<string, Finding & { readonly reports: number[] }>();
  for (const { findings, index } of day)
    for (const finding of findings) {
      if (!finding.contradicted) continue;
      const key = `${finding.line} ${finding.level}`;
      const { reports } = byLevel.get(key) ?? { reports: [] as number[] };
      if (reports.length === 0) byLevel.set(key, { ...finding, reports });
      if (reports.length < NAMED) reports.push(index);
    }
  for (const report of day) {
    const contradicted = report.findings.filter((finding) => finding.contradicted);
    const [found] = contradicted;
    if (!found) continue;
    const others = [...byLevel.values()].filter((other) =>
      contradicted.some(({ line, level }) => other.line === line && other.level !== level),
    );
    report.contradicts = [...new Set(others.flatMap(({ reports }) => reports))].sort((a, b) => a - b);
    if ((report.contradicts[0] ?? 0) < report.index) continue;
    const words = [found, ...others.filter(({ line }) => line === found.line)].map(({ word }) => word);
    const said = `${report.published.date}: ${words.join(' and ')}`;
    problems.push(doubt('ratings-contradict', entries[report.index]?.path ?? [], said));
  }
}

function reportFuture(entries: readonly Entry[], today: Day, problems: Problem[]): void {
  for (const { path, published, rating } of entries) {
    if (published && published.earliest > today) problems.push(doubt('date-in-future', path, published.date));
    for (const mark of ['withdrawn', 'corrected'] as const)
      if (isAfter(rating[mark], today)) problems.push(doubt('mark-in-future', [...path, mark]));
  }
}

/** Every rating that was given, in order of time and, within a report, in CQC's order. */
function changesIn({ published, findings, index: report }: DatedReport): readonly Change[] {
  return findings.flatMap(({ line: question, word: to, movement, levels, from, notComparedBecause }) =>
    movement === null || to === null
      ? []
      : { date: published.date, question, from, to, movement, levels, notComparedBecause, report },
  );
}

/** Where drawing ends: today, or the last day of an organisation that has closed. */
function lastDay(today: Day, closed: When | null): Day {
  const end = closed?.latest ?? today;
  return end < today ? end : today;
}

/** From the first thing to draw to the end, or the last thing to draw if that is later. */
function extentOf(spans: readonly (Pick<When, 'earliest' | 'latest'> | null)[], end: Day): Journey['extent'] {
  const days = spans.flatMap((span) => (span ? [span.earliest, span.latest ?? span.earliest] : [])).sort();
  const [from] = days;
  const last = days.at(-1) ?? end;
  return from === undefined ? null : { from, to: last > end ? last : end };
}

function ageOf({ rating, published }: Standing, today: Day): Journey['age'] {
  if (rating === null || published === null) return null;
  const { years, months } = yearsAndMonthsBetween(published.earliest, today);
  const { precision } = published;
  // Where the month is not known, months would be invented.
  if (precision === 'day' || precision === 'month') return { years, months, rough: precision === 'month' };
  return years > 0 ? { years, months: 0, rough: true } : null;
}

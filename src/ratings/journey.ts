import { yearsAndMonthsBetween } from '../common/dates.js';
import { given } from '../common/objects.js';
import { type Problem, quoted } from '../common/problem.js';
import { caveatsOf, lowerSince, tallyOf } from './caveats.js';
import type { Line, RatingData } from './data.js';
import { chosen, subjectsIn } from './entities.js';
import { numberedEvents } from './events.js';
import { frameworkBands } from './framework-bands.js';
import { frameworksWith } from './frameworks.js';
import { historyOf } from './history.js';
import { lineOf, standingOn, timesHeld } from './lines.js';
import type { Change, Day, Journey, JourneyOptions, NumberedEvent, Standing, SupportBand, When } from './model.js';
import { bounded, doubt } from './problems.js';
import { LINES, QUESTIONS } from './questions.js';
import { asRead } from './read.js';
import type { DatedReport } from './reports.js';
import type { RatingJson } from './schema.js';
import { supportBands } from './support.js';
import { dayOf, realToday, whenOf } from './when.js';

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

  const frameworks = frameworksWith(data.frameworks);
  const { dated, undated, traces } = historyOf(subject, { frameworks, disputes, closed, today }, problems);
  const support = isOrganisation ? supportBands(data.support, today, problems) : [];
  const events = numberedEvents(data.events);
  const bands = frameworkBands(dated, end);
  const lines = LINES.map((line, index) => lineOf(line, traces[index] ?? [], today));
  const standingAt = (date: string, line: Line = 'overall') => standingOn(traces[LINES.indexOf(line)] ?? [], date);
  const current = currentOf((line) => standingAt(today, line));

  return {
    organisation: given<Journey['organisation']>({ ...subject.organisation, partOf: subject.partOf }),
    entity: subject.entity.key,
    entities: subjects.map(({ entity }) => entity),
    today,
    extent: extentOf(dated, support, events, end),
    reports: dated,
    undated,
    lines: lines.filter(({ stretches }) => stretches.length > 0),
    current,
    standingAt,
    changes: dated.flatMap(changesIn),
    tally: tallyOf(dated),
    support,
    frameworks: bands,
    events,
    disputes,
    held: timesHeld(lines[0]?.stretches ?? [], traces[0] ?? []),
    age: ageOf(current.overall, today),
    caveats: {
      ...caveatsOf(dated, bands, [current.overall, ...Object.values(current.questions)]),
      lowerServices: isOrganisation ? lowerSince(current.overall, subjects, today) : 0,
      undatedReports: undated.length,
      disputes: disputes.length,
      closed,
    },
    source: data.source ?? null,
    problems: bounded(problems),
  };
}

function clock(today: unknown, problems: Problem[]): Day {
  const day = dayOf(today);
  if (day === null && today) problems.push(doubt('today-not-valid', [], quoted(today)));
  return day ?? realToday();
}

/** What stands today. */
function currentOf(standing: (line: Line) => Standing): Journey['current'] {
  const questions = QUESTIONS.map((question) => [question, standing(question)]);
  return { overall: standing('overall'), questions: Object.fromEntries(questions) };
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
function extentOf(
  reports: readonly DatedReport[],
  support: readonly SupportBand[],
  events: readonly NumberedEvent[],
  end: Day,
): Journey['extent'] {
  const past = reports.filter(({ future }) => !future);
  const spans = [
    ...past.flatMap(({ published, inspected }) => [published, inspected]),
    ...events.map(({ when }) => when),
  ];
  const days = [
    ...spans.flatMap((span) => (span ? [span.earliest, span.latest ?? span.earliest] : [])),
    ...support.flatMap(({ drawn }) => (drawn ? [drawn.from, drawn.to] : [])),
  ].sort();
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

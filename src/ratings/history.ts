import type { Problem } from '../common/problem.js';
import { markContradictions } from './contradictions.js';
import type { Dispute, Framework } from './data.js';
import type { Subject } from './entities.js';
import { type Entry, mayBeLatest, placedInTime } from './entries.js';
import type { Day, Report, When } from './model.js';
import type { Period } from './periods.js';
import { doubt } from './problems.js';
import { LINES } from './questions.js';
import { type DatedReport, reportOf } from './reports.js';
import { traceLine } from './trace.js';
import { isAfter } from './when.js';

/** What has been published of a subject. */
export interface History {
  readonly dated: readonly DatedReport[];
  readonly undated: readonly Report[];
  /** Of each of `LINES`. */
  readonly traces: readonly (readonly Period[])[];
}

/** What decides on a history beside the ratings themselves. */
interface Circumstances {
  readonly frameworks: readonly Framework[];
  readonly disputes: readonly Dispute[];
  readonly closed: When | null;
  readonly today: Day;
}

/** The reports of a subject in order of time, and what became of each line. */
export function historyOf(
  { ratings, noCurrentRating, isPartial }: Subject,
  { frameworks, disputes, closed, today }: Circumstances,
  problems: Problem[],
): History {
  const placed = placedInTime(ratings, frameworks, problems);
  const reportsOf = (entries: readonly Entry[]) =>
    entries.map((entry, index) => reportOf(entry, index, disputes, today));
  // The dated entries are those of which the publication is known.
  const dated = reportsOf(placed.dated) as DatedReport[];
  const undated = reportsOf(placed.undated);
  const unplaced = placed.undated.flatMap(({ rating: { current }, entries: [place = 0] }, index) => {
    const report = undated[index];
    // What its source does not say, its place in the list may: that it is an old one.
    return report ? { report, isCurrent: current ?? (mayBeLatest(place, placed.dated) ? undefined : false) } : [];
  });
  const days = byDay(dated);
  const traces = LINES.map((line) => {
    const current = new Set(placed.dated.flatMap(({ inForce }, index) => (inForce.includes(line) ? index : [])));
    const noCurrent = Array.isArray(noCurrentRating) ? noCurrentRating.includes(line) : noCurrentRating === true;
    return traceLine(line, days, { closed, noCurrent, isPartial, current, undated: unplaced, today });
  });
  for (const day of days) markContradictions(day, placed.dated, problems);
  reportFuture(placed.dated, today, problems);
  return { dated, undated, traces };
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

/** Tells what lies after today, and so does not count yet. */
function reportFuture(entries: readonly Entry[], today: Day, problems: Problem[]): void {
  for (const { path, published, rating } of entries) {
    if (published && published.earliest > today) problems.push(doubt('date-in-future', path, published.date));
    for (const mark of ['withdrawn', 'corrected'] as const)
      if (isAfter(rating[mark], today)) problems.push(doubt('mark-in-future', [...path, mark]));
  }
}

import type { Line } from './data.js';
import { markOf } from './findings.js';
import type { Day, Finding, Standing, When } from './model.js';
import type { RoughReports } from './order.js';
import type { DatedReport } from './reports.js';
import type { RatingLevel } from './scale.js';
import { dayAfter } from './when.js';

/** From this day on, until the next period, this is the standing. */
export interface Period {
  readonly from: Day;
  readonly standing: Standing;
  /** What brought it about; `null`: the date is not known. */
  readonly when: When | null;
}

/** Before the first report. */
export const NOTHING_YET: Standing = {
  rating: null,
  level: null,
  since: null,
  state: 'unrated',
  published: null,
  report: null,
  because: null,
  last: null,
};

/** A line on its way through the reports (trace.ts); this file says how its ratings begin and end. */
export interface Trace {
  readonly line: Line;
  readonly periods: Period[];
  /** The report whose rating stands or stood last. */
  giver: DatedReport | null;
  readonly rough: RoughReports;
  /** Whether there were ratings before the first one is not known. */
  readonly isPartial: boolean;
  /** Old ratings without a date, and when their method began, as far as that is known. */
  readonly old: readonly { readonly level: RatingLevel | null; readonly from: string }[];
  /** Places of the reports whose rating of this line the source names as the one in force. */
  readonly current: ReadonlySet<number>;
}

export function standingIn({ periods }: Trace): Standing {
  return periods.at(-1)?.standing ?? NOTHING_YET;
}

/** A report's rating stands from its publication on. */
export function rate(trace: Trace, report: DatedReport, { word, level }: Finding): void {
  if (word === null || level === null) return;
  const { published, index, inheritedFrom } = report;
  trace.giver = report;
  const state = inheritedFrom === null ? 'rated' : 'inherited';
  const last = { rating: word, level, report: index };
  const since = published.date;
  begin(trace, published, { rating: word, level, since, state, published, report: index, because: null, last });
  if (markOf(report)?.when === null) end(trace, 'withdrawn', dayAfter(published), null);
}

/** No rating from this report on. */
export function stop(
  trace: Trace,
  because: Standing['because'],
  { published, index: report }: DatedReport,
  last = standingIn(trace).last,
): void {
  const state = because === 'not-known' || because === 'contradicted' ? 'not-known' : 'unrated';
  begin(trace, published, { ...NOTHING_YET, state, because, since: published.date, published, report, last });
}

/** From a report on, this is the standing. */
export function begin(trace: Trace, when: When, standing: Standing): void {
  // Two rough reports may begin on one day: what the first of them brought for the day after is overtaken.
  forgetAfter(trace, when.earliest);
  trace.periods.push({ from: when.earliest, standing, when });
}

/** The rating ends on a day, or on the day from which the last standing is known. */
export function end(trace: Trace, because: 'withdrawn' | 'closed', day: Day, when: When | null): void {
  const latest = trace.periods.at(-1)?.from ?? day;
  const { last } = standingIn(trace);
  const since = when?.date ?? null;
  const standing: Standing = { ...NOTHING_YET, state: 'withdrawn', because, since, published: when, last };
  trace.periods.push({ from: day < latest ? latest : day, standing, when });
}

/** A rating that was withdrawn or corrected on a known date ends there, if it still stands by the day given. */
export function endWithdrawn(trace: Trace, today?: Day): void {
  const when = trace.giver && markOf(trace.giver)?.when;
  if (when && standingIn(trace).level && (today === undefined || when.earliest < today))
    end(trace, 'withdrawn', when.earliest, when);
}

/** Nothing is in force, and nobody knows since when: only the day of the last publication is certain. */
export function endUnknown(trace: Trace): void {
  forgetCarriedOn(trace);
  const { published, because } = standingIn(trace);
  const isToEnd = trace.giver !== null || because === 'contradicted';
  if (isToEnd && published && because !== 'withdrawn') end(trace, 'withdrawn', dayAfter(published), null);
}

/** Nothing is certain from this day on. */
export function forgetFrom({ periods }: Trace, day: Day): void {
  while ((periods.at(-1)?.from ?? '') >= day) periods.pop();
}

export function forgetAfter({ periods }: Trace, day: Day): void {
  while ((periods.at(-1)?.from ?? '') > day) periods.pop();
}

/** Back to the report that gave the rating that stands: only for that day it is certain. */
export function forgetCarriedOn({ periods }: Trace): void {
  const report = periods.at(-1)?.standing.report ?? null;
  while (report !== null && periods.at(-2)?.standing.report === report) periods.pop();
}

import { yearOf } from '../common/dates.js';
import type { Day } from './model.js';
import type { DatedReport } from './reports.js';
import type { RatingLevel } from './scale.js';

/**
 * Of each level (`null`: none is known) the report that may have been published last, if that is only roughly known: of
 * those with an inspection, which may tell the order (`mayFollow`), and of those without.
 */
export type RoughReports = Map<string, DatedReport>;

/** The last day on which a report may have been published: one does so within a year of its inspection. */
function latestDayOf({ published: { latest, earliest } }: DatedReport): Day {
  return latest ?? `${yearOf(earliest) + 1}${earliest.slice(4)}`;
}

/** Whether a report, listed earlier, may be the later one: their dates leave it open, and so do their inspections. */
export function mayFollow(one: DatedReport, next: DatedReport): boolean {
  const isInOrder = one.inspected && next.inspected && one.inspected.latest < next.inspected.earliest;
  return latestDayOf(one) >= next.published.earliest && !isInOrder;
}

/** Keeps a report of a month or a year for its level, unless one that may be later is kept already. */
export function noteRough(rough: RoughReports, level: RatingLevel | null, report: DatedReport): void {
  const kind = `${level} ${!report.inspected}`;
  const other = rough.get(kind);
  if (report.published.precision !== 'day' && !(other && latestDayOf(other) > latestDayOf(report)))
    rough.set(kind, report);
}

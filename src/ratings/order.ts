import { yearOf } from '../common/dates.js';
import type { Day } from './model.js';
import type { DatedReport } from './reports.js';

/** The last day on which a report may have been published: one does so within a year of its inspection. */
export function endOf({ published: { latest, earliest } }: DatedReport): Day {
  return latest ?? `${yearOf(earliest) + 1}${earliest.slice(4)}`;
}

/** Whether a report, listed earlier, may be the later one: their dates leave it open, and so do their inspections. */
export function mayFollow(one: DatedReport, next: DatedReport): boolean {
  const isInOrder = one.inspected && next.inspected && one.inspected.latest < next.inspected.earliest;
  return endOf(one) >= next.published.earliest && !isInOrder;
}

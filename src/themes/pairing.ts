import { compareDates, endOf, startOf } from '../common/dates.js';
import type { AssessedSeries } from './data.js';
import type { NotCompared } from './model.js';
import type { Report } from './problems.js';

export interface Pairing {
  readonly before: AssessedSeries | null;
  readonly after: AssessedSeries | null;
  readonly notCompared: NotCompared | null;
}

const PATH = ['series'];

/**
 * Which of two series is before and which after: the dates decide, then the roles given. They may be compared only when
 * the order is known and they are of one organisation and one basis.
 */
export function pairUp(
  one: AssessedSeries,
  other: AssessedSeries,
  all: readonly AssessedSeries[],
  report: Report,
): Pairing {
  // Whose a series is that names nobody is not known where others name two.
  if (organisationsOf(all).size > 1) {
    report.add('organisation-differs', PATH);
    return { before: null, after: null, notCompared: 'organisation-differs' };
  }
  const isSameDate = one.date !== null && one.date === other.date;
  const byDate = orderByDate(one, other);
  const byRole = isSameDate ? 0 : orderByRole(one, other);
  if (byDate * byRole < 0) report.add('roles-against-dates', PATH);
  const order = byDate || byRole;
  const [before, after] = order === 0 ? [null, null] : order < 0 ? [one, other] : [other, one];
  const reason = reasonAgainst(one, other, order, isSameDate);
  if (reason !== null && reason !== 'presence') report.add(reason, PATH);
  return { before, after, notCompared: reason };
}

function reasonAgainst(one: AssessedSeries, other: AssessedSeries, order: number, isSameDate: boolean) {
  if (one.basis !== other.basis) return 'basis-differs';
  if (order === 0) return isSameDate ? 'dates-the-same' : 'order-not-known';
  return one.basis === 'presence' ? 'presence' : null;
}

/**
 * Below 0 where the first one is the earlier, above 0 where the other one is, 0 where that is not known. By date where
 * the earlier one is over before the later one begins: 2017 and June 2017 have no known order.
 */
function orderByDate({ date: one }: AssessedSeries, { date: other }: AssessedSeries): number {
  if (one === null || other === null) return 0;
  if (endOf(one) <= startOf(other)) return -1;
  return endOf(other) <= startOf(one) ? 1 : 0;
}

function orderByRole(one: AssessedSeries, other: AssessedSeries): number {
  const place = ({ role }: AssessedSeries) => (role === null ? 0 : role === 'before' ? -1 : 1);
  return place(one) - place(other);
}

/**
 * In a picture of many series, the one that the others are held against: the one called `before`, else the earliest of
 * one organisation. `null` where there is no such one.
 */
export function referenceOf(series: readonly AssessedSeries[]): AssessedSeries | null {
  const bases = new Set(series.map(({ basis }) => basis));
  if (bases.size > 1 || bases.has('presence')) return null;
  const called = series.filter(({ role }) => role === 'before');
  if (called.length > 0) return called.length === 1 ? (called[0] ?? null) : null;
  const [earliest, second] = organisationsOf(series).size > 1 ? [] : (byDate(series) ?? []);
  return earliest && earliest.date !== second?.date ? earliest : null;
}

/** Sorted by date, or `null` where a date is missing. */
export function byDate(series: readonly AssessedSeries[]): readonly AssessedSeries[] | null {
  if (series.some(({ date }) => date === null)) return null;
  return [...series].sort((a, b) => compareDates(a.date ?? '', b.date ?? ''));
}

/** Several organisations of different years cannot stand side by side: a year's change would look like a difference. */
export function organisationsDiffer(series: readonly AssessedSeries[]): boolean {
  const kinds = new Set(series.map(({ date, framework }) => `${date?.slice(0, 4)} ${framework}`));
  return organisationsOf(series).size > 1 && kinds.size > 1;
}

/** The organisations named; a series that names none is of the same one as the others. */
function organisationsOf(series: readonly AssessedSeries[]): ReadonlySet<string> {
  return new Set(series.flatMap(({ organisation }) => organisation ?? []));
}

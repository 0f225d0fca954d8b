import { compareDates, endOf, startOf } from '../common/dates.js';
import type { Path, Problem } from '../common/problem.js';
import type { ThemeSeries } from './data.js';
import type { NotCompared } from './model.js';
import { problems } from './problems.js';

export interface Pairing {
  readonly before: ThemeSeries | null;
  readonly after: ThemeSeries | null;
  readonly notCompared: NotCompared | null;
}

const PATH: Path = ['series'];

/**
 * Which of two series is before and which after: the dates decide, then the roles given. They may be compared only when
 * the order is known and they are of one organisation and one basis.
 */
export function pairUp(one: ThemeSeries, other: ThemeSeries, found: Problem[]): Pairing {
  const [before, after] = inOrder(one, other, found) ?? [null, null];
  if (one.basis !== other.basis) {
    found.push(problems.basisDiffers(PATH));
    return { before, after, notCompared: 'basis-differs' };
  }
  if (organisationsOf([one, other]).size > 1) {
    found.push(problems.organisationDiffers(PATH));
    return { before: null, after: null, notCompared: 'organisation-differs' };
  }
  if (before === null) return { before, after, notCompared: sameDate(one, other, found) };
  return { before, after, notCompared: one.basis === 'presence' ? 'presence' : null };
}

function sameDate(one: ThemeSeries, other: ThemeSeries, found: Problem[]): NotCompared {
  if (one.date !== null && one.date === other.date) {
    found.push(problems.datesTheSame(PATH));
    return 'dates-the-same';
  }
  found.push(problems.orderNotKnown(PATH));
  return 'order-not-known';
}

function inOrder(one: ThemeSeries, other: ThemeSeries, found: Problem[]): [ThemeSeries, ThemeSeries] | null {
  const byRole = orderByRole(one, other);
  const byDate = orderByDate(one, other);
  if (byDate === 'same') return null;
  if (byDate === null) return byRole;
  if (byRole !== null && byRole[0] !== byDate[0]) found.push(problems.rolesAgainstDates(PATH));
  return byDate;
}

/** By date where the earlier one is over before the later one begins: 2017 and June 2017 have no known order. */
function orderByDate(one: ThemeSeries, other: ThemeSeries): [ThemeSeries, ThemeSeries] | 'same' | null {
  if (one.date === null || other.date === null) return null;
  if (one.date === other.date) return 'same';
  if (endOf(one.date) <= startOf(other.date)) return [one, other];
  return endOf(other.date) <= startOf(one.date) ? [other, one] : null;
}

function orderByRole(one: ThemeSeries, other: ThemeSeries): [ThemeSeries, ThemeSeries] | null {
  if (one.role === other.role) return null;
  if (one.role === 'before' || other.role === 'after' || other.role === 'current') {
    return other.role === 'before' ? [other, one] : [one, other];
  }
  return [other, one];
}

/**
 * In a picture of many series, the one that the others are held against: the one called `before`, else the earliest of
 * one organisation. `null` where there is no such one.
 */
export function referenceOf(series: readonly ThemeSeries[]): ThemeSeries | null {
  const [first] = series;
  const alike = series.every((one) => one.basis === first?.basis && one.basis !== 'presence');
  if (first === undefined || !alike) return null;
  const called = series.filter((one) => one.role === 'before');
  if (called.length > 0) return called.length === 1 ? (called[0] ?? null) : null;
  if (organisationsOf(series).size > 1) return null;
  const sorted = byDate(series);
  const [earliest, second] = sorted ?? [];
  return earliest !== undefined && second !== undefined && earliest.date !== second.date ? earliest : null;
}

/** Sorted by date, or `null` where a date is missing. */
export function byDate(series: readonly ThemeSeries[]): ThemeSeries[] | null {
  const dated: { readonly one: ThemeSeries; readonly date: string }[] = [];
  for (const one of series) {
    if (one.date === null) return null;
    dated.push({ one, date: one.date });
  }
  return dated.sort((a, b) => compareDates(a.date, b.date)).map(({ one }) => one);
}

/** Several organisations of different years cannot stand side by side: a year's change would look like a difference. */
export function organisationsDiffer(series: readonly ThemeSeries[]): boolean {
  if (organisationsOf(series).size < 2) return false;
  const years = new Set(series.map((one) => one.date?.slice(0, 4) ?? null));
  const frameworks = new Set(series.map((one) => one.framework));
  return years.size > 1 || frameworks.size > 1;
}

/** The organisations named; a series that names none is of the same one as the others. */
function organisationsOf(series: readonly ThemeSeries[]): ReadonlySet<string> {
  return new Set(series.flatMap((one) => (one.organisation === null ? [] : [one.organisation])));
}

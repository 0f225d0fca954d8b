import { DAY_MS, isoDay } from '../common/dates.js';
import type { Measure } from './measure.js';
import type { TextLook } from './roles.js';
import type { LinearScale } from './scales.js';

/** One labelled place on an axis. */
export interface Tick {
  /** Milliseconds UTC on a time axis, a value on a value axis. */
  readonly at: number;
  /** Pixels. */
  readonly position: number;
  readonly label: string;
}

/** What a time axis needs of a language: the month's short name. */
export interface MonthNames {
  monthName(date: string): string;
}

const LABEL_GAP_PX = 12;

/** A step of the calendar: so many days, months or years from one tick to the next, and about how long that is. */
interface Step {
  readonly unit: 'day' | 'month' | 'year';
  readonly every: number;
  readonly days: number;
}

const step = (unit: Step['unit'], every: number): Step => ({
  unit,
  every,
  days: every * { day: 1, month: 30, year: 365 }[unit],
});

/** The finest first. Days count from the first of each month, months from January. */
const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14].map((every) => step('day', every)),
  ...[1, 3, 6].map((every) => step('month', every)),
  ...[1, 2, 5, 10, 20, 50].map((every) => step('year', every)),
];

/** Labels nearer to each other than this are not tried. */
const LEAST_STEP_PX = 44;

/**
 * The ticks of a time axis: the finest step of the calendar whose labels stand apart at this width. A year stands on
 * the first label and wherever it changes, so no label is ambiguous. `least`: no step is of fewer days, so that what
 * stands for a whole month is not named by a day. (d3's time ticks would be tried for one count after the other, and
 * bring its calendar in local time along.)
 */
export function timeAxis(scale: LinearScale, look: TextLook, measure: Measure, names: MonthNames, least = 0): Tick[] {
  const width = scale.range[1] - scale.range[0];
  const span = scale.domain[1] - scale.domain[0];
  for (const each of STEPS) {
    if (each.days < least || ((each.days * DAY_MS) / span) * width < LEAST_STEP_PX) continue;
    const ticks = labelled(startsWithin(scale.domain, each), scale, names);
    if (ticks.length > 1 && standApart(ticks, look, measure, LABEL_GAP_PX)) return ticks;
  }
  return endsOnly(scale, look, measure, names);
}

/** The moments within a domain at which a step of the calendar begins. */
function startsWithin([low, high]: readonly [number, number], { unit, every }: Step): number[] {
  const months = { day: 1, month: every, year: 12 * every }[unit];
  const date = new Date(low);
  const starts: number[] = [];
  let month = 12 * date.getUTCFullYear() + date.getUTCMonth();
  for (month -= month % months; startOfMonth(month) <= high; month += months) {
    if (unit === 'day') starts.push(...daysOf(month, every));
    else starts.push(startOfMonth(month));
  }
  return starts.filter((start) => start >= low && start <= high);
}

/** Every so many days of a month, from its first on. */
function daysOf(month: number, every: number): number[] {
  const stride = every * DAY_MS;
  const first = startOfMonth(month);
  // A tick half a stride before the next month's first would crowd it.
  const count = Math.ceil((startOfMonth(month + 1) - first) / stride - 0.5);
  return Array.from({ length: count }, (_, i) => first + i * stride);
}

/** `month`: months since the year 0. (`Date.UTC` takes the years 0 to 99 for those of the last century.) */
function startOfMonth(month: number): number {
  return Date.UTC(1970, month - 12 * 1970, 1);
}

function labelled(moments: readonly number[], scale: LinearScale, names: MonthNames): Tick[] {
  const days = moments.map(isoDay);
  const yearly = days.every((day) => day.endsWith('-01-01'));
  const monthly = days.every((day) => day.endsWith('-01'));
  let previousYear = '';
  return moments.map((at, i) => {
    const day = days[i] ?? '';
    const year = day.slice(0, 4);
    const withYear = year !== previousYear;
    previousYear = year;
    if (yearly) return tickAt(scale, at, year);
    const month = names.monthName(day);
    const name = monthly ? month : `${Number(day.slice(8))} ${month}`;
    return tickAt(scale, at, withYear ? `${name} ${year}` : name);
  });
}

function tickAt(scale: LinearScale, at: number, label: string): Tick {
  return { at, position: scale(at), label };
}

function dayLabel(at: number, names: MonthNames): string {
  const day = isoDay(at);
  return `${Number(day.slice(8))} ${names.monthName(day)} ${day.slice(0, 4)}`;
}

/** Whether no label of an axis comes nearer to the next than `gap` pixels. */
export function standApart(ticks: readonly Tick[], look: TextLook, measure: Measure, gap: number): boolean {
  let edge = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const half = measure(tick.label, look) / 2;
    if (tick.position - half < edge) return false;
    edge = tick.position + half + gap;
  }
  return true;
}

function endsOnly(scale: LinearScale, look: TextLook, measure: Measure, names: MonthNames): Tick[] {
  const [first, last] = scale.domain;
  const both = [tickAt(scale, first, dayLabel(first, names)), tickAt(scale, last, dayLabel(last - DAY_MS, names))];
  return standApart(both, look, measure, LABEL_GAP_PX) ? both : both.slice(0, 1);
}

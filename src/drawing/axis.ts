import { isoDay } from '../common/dates.js';
import type { Measure } from './measure.js';
import type { TextLook } from './roles.js';
import { type LinearScale, timeTicks } from './scales.js';

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

const DAY_MS = 86_400_000;
const LABEL_GAP_PX = 12;

/**
 * The ticks of a time axis, as many as stand apart at this width and at least three where the span allows: years, or
 * months with their year, or days. A year stands on the first label and wherever it changes, so no label is ambiguous.
 */
export function timeAxis(scale: LinearScale, look: TextLook, measure: Measure, names: MonthNames): Tick[] {
  const width = Math.abs(scale.range[1] - scale.range[0]);
  const span = scale.domain[1] - scale.domain[0];
  if (!(span > 0)) return [tickAt(scale, scale.domain[0], dayLabel(scale.domain[0], names))];
  for (let count = Math.max(3, Math.floor(width / 48)); count >= 2; count -= 1) {
    const ticks = labelled(timeTicks(scale.domain, count), scale, names);
    if (ticks.length > 0 && standApart(ticks, look, measure)) return ticks;
  }
  return endsOnly(scale, look, measure, names);
}

function labelled(moments: readonly number[], scale: LinearScale, names: MonthNames): Tick[] {
  const yearly = moments.every((at) => isoDay(at).endsWith('-01-01'));
  const monthly = moments.every((at) => isoDay(at).endsWith('-01'));
  let previousYear = '';
  return moments.map((at) => {
    const day = isoDay(at);
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

function standApart(ticks: readonly Tick[], look: TextLook, measure: Measure): boolean {
  let edge = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const half = measure(tick.label, look) / 2;
    if (tick.position - half < edge) return false;
    edge = tick.position + half + LABEL_GAP_PX;
  }
  return true;
}

function endsOnly(scale: LinearScale, look: TextLook, measure: Measure, names: MonthNames): Tick[] {
  const [first, last] = scale.domain;
  const both = [tickAt(scale, first, dayLabel(first, names)), tickAt(scale, last, dayLabel(last - DAY_MS, names))];
  return standApart(both, look, measure) ? both : both.slice(0, 1);
}

import { endOf, startOf } from '../common/dates.js';
import { type Tick, timeAxis } from '../drawing/axis.js';
import type { Measure } from '../drawing/measure.js';
import type { TextLook } from '../drawing/roles.js';
import { type LinearScale, linearScale, niceDomain, valueTicks } from '../drawing/scales.js';
import type { SpcPoint } from '../spc/index.js';
import type { Telling } from '../words/spc-telling.js';
import type { SpcOptions } from './options.js';

/** Pixels from one grid line to the next, at least. */
const TICK_ROOM = 48;

/** The points drawn: those within the time asked for. Both ends included; `last` before `first`: none. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** Milliseconds UTC. */
  readonly domain: readonly [number, number];
}

/** Which points lie between `from` and `to`, and the time that the axis shows. */
export function windowOf(times: Float64Array, { from, to }: SpcOptions): Window {
  const start = from === null ? Number.NEGATIVE_INFINITY : startOf(from);
  const end = to === null ? Number.POSITIVE_INFINITY : endOf(to);
  let first = 0;
  while (first < times.length && (times[first] ?? 0) < start) first += 1;
  let last = times.length - 1;
  while (last >= first && (times[last] ?? 0) >= end) last -= 1;
  const low = from === null ? (times[first] ?? 0) : start;
  const high = to === null ? (times[last] ?? low) : end;
  return { first, last, domain: [Math.min(low, high), Math.max(low, high)] };
}

/** The values an axis must show, from what is drawn: values and targets always, limits where the unit has room. */
export function valueDomain(points: readonly SpcPoint[], window: Window, options: SpcOptions, percent: boolean) {
  const values = extremes(points, window, VALUES);
  const all = percent ? extremes(points, window, LINES).map(withinPercent) : extremes(points, window, LINES);
  let low = Math.min(values[0], all[0] ?? values[0]);
  let high = Math.max(values[1], all[1] ?? values[1]);
  if (options.yAxis === 'zero') {
    low = Math.min(low, 0);
    high = Math.max(high, 0);
  }
  // A fixed end holds against lines; a value beyond it still counts, so that no point is lost.
  if (options.yMin !== null) low = Math.min(options.yMin, values[0]);
  if (options.yMax !== null) high = Math.max(options.yMax, values[1]);
  return { low, high, values };
}

function withinPercent(value: number): number {
  return Math.min(100, Math.max(0, value));
}

type Read = (point: SpcPoint, take: (value: number | null) => void) => void;

const VALUES: Read = (point, take) => {
  take(point.value);
  take(point.target);
};
const LINES: Read = (point, take) => {
  take(point.centre);
  take(point.ucl);
  take(point.lcl);
};

function extremes(points: readonly SpcPoint[], { first, last }: Window, read: Read): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const take = (value: number | null) => {
    if (value === null) return;
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (let i = first; i <= last; i += 1) {
    const point = points[i];
    if (point) read(point, take);
  }
  return [low, high];
}

/** The value axis: its scale from `bottom` up to `top`, and its labelled ticks. */
export interface ValueAxis {
  readonly scale: LinearScale;
  readonly ticks: readonly Tick[];
  /** Whether a value lies within what is drawn. */
  shows(value: number): boolean;
}

export function valueAxis(
  points: readonly SpcPoint[],
  window: Window,
  options: SpcOptions,
  telling: Telling,
  [bottom, top]: readonly [number, number],
): ValueAxis {
  const percent = telling.analysis.settings.unit?.trim() === '%';
  const { low, high, values } = valueDomain(points, window, options, percent);
  const count = Math.max(3, Math.floor((bottom - top) / TICK_ROOM));
  const domain = Number.isFinite(low) && Number.isFinite(high) ? roundDomain(low, high, count, options) : NOTHING;
  const [d0, d1] = percent ? cutToPercent(domain, values) : domain;
  const scale = linearScale([d0, d1], [bottom, top]);
  const room = (d1 - d0) * 1e-9;
  return {
    scale,
    ticks: ticksOf(scale, count, telling),
    shows: (value) => value >= d0 - room && value <= d1 + room,
  };
}

/** The axis of a chart without a single value. */
const NOTHING: readonly [number, number] = [0, 1];

function roundDomain(low: number, high: number, count: number, options: SpcOptions): readonly [number, number] {
  // Beyond half the largest number there is, differences overflow.
  if (!Number.isFinite(high - low)) return [low / 2, high / 2];
  const [niceLow, niceHigh] = niceDomain(withRoom(low, high), count);
  return [options.yMin !== null && low < high ? low : niceLow, options.yMax !== null && low < high ? high : niceHigh];
}

/** Marks on the lowest and highest value lie off the edges; nothing is made negative for that. */
function withRoom(low: number, high: number): [number, number] {
  const room = (high - low) * ROOM;
  return [low >= 0 ? Math.max(0, low - room) : low - room, high <= 0 ? Math.min(0, high + room) : high + room];
}

const ROOM = 0.03;

/** Rounding must not take the axis of percentages past 0 or 100 unless a value lies there. */
function cutToPercent([low, high]: readonly [number, number], [least, most]: readonly [number, number]) {
  const cutLow = least >= 0 ? Math.max(0, low) : low;
  const cutHigh = most <= 100 ? Math.min(100, high) : high;
  return cutLow < cutHigh ? ([cutLow, cutHigh] as const) : ([low, high] as const);
}

function ticksOf(scale: LinearScale, count: number, telling: Telling): Tick[] {
  const values = valueTicks(scale.domain, count).filter(Number.isFinite);
  const write = telling.axisFigure(Math.abs((values[1] ?? 0) - (values[0] ?? 0)));
  return values.map((at) => ({ at, position: scale(at), label: write(at) }));
}

/**
 * The ticks of the time axis. Where the round dates of the calendar give fewer than three, the first, middle and last
 * point are named instead.
 */
export function timeTicks(
  scale: LinearScale,
  dates: readonly string[],
  look: TextLook,
  measure: Measure,
  telling: Telling,
): readonly Tick[] {
  const { format, periods } = telling;
  const ticks = dates.length === 1 ? [] : timeAxis(scale, look, measure, format);
  if (ticks.length >= 3 || dates.length === 0) return ticks;
  const short = periods === 'day' || periods === 'week' ? format.shortDate : format.shortMonth;
  const named = placesOf(dates.length).map((i) => {
    const date = dates[i] ?? '';
    return { at: startOf(date), position: scale(startOf(date)), label: date.length === 4 ? date : short(date) };
  });
  const wide = named.map(({ label }) => measure(label, look));
  const apart = named.every((tick, i) => {
    const next = named[i + 1];
    return !next || next.position - tick.position > ((wide[i] ?? 0) + (wide[i + 1] ?? 0)) / 2 + 6;
  });
  return apart && named.length >= ticks.length ? named : ticks;
}

function placesOf(count: number): number[] {
  return [...new Set([0, (count - 1) >> 1, count - 1])];
}

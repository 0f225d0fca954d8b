import { endOf, startOf } from '../common/dates.js';
import { standApart, type Tick, timeAxis } from '../drawing/axis.js';
import { horizontal } from '../drawing/marks.js';
import type { Measure } from '../drawing/measure.js';
import type { Pens } from '../drawing/pens.js';
import type { TextLook } from '../drawing/roles.js';
import { type LinearScale, niceDomain, valueTicks, withinNumbers } from '../drawing/scales.js';
import type { Interval, SpcPoint } from '../spc/index.js';
import type { AxisEnds } from '../widget/axis-ends.js';
import type { SpcTelling } from '../words/spc-telling.js';
import type { SpcOptions } from './options.js';
import { LABEL } from './roles.js';
import type { Box } from './stage.js';

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
export function windowOf(times: Float64Array, { from, to }: AxisEnds): Window {
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

/** When the points stand: the moments at which their dates begin, in milliseconds UTC. */
export function timesOf(points: readonly SpcPoint[]): Float64Array {
  return numbersOf(points, ({ date }) => startOf(date));
}

/** A number for each point. (`Float64Array.from` goes through an iterator, which takes ten times as long.) */
export function numbersOf(points: readonly SpcPoint[], read: (point: SpcPoint) => number): Float64Array {
  const numbers = new Float64Array(points.length);
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = read(points[i] as SpcPoint);
  return numbers;
}

/** The lowest and the highest of some numbers. */
class Extent {
  low = Number.POSITIVE_INFINITY;
  high = Number.NEGATIVE_INFINITY;

  take(value: number | null): void {
    if (value === null) return;
    if (value < this.low) this.low = value;
    if (value > this.high) this.high = value;
  }
}

/** The value axis: the round numbers between which it runs, and those that stand beside it. */
export interface ValueAxis {
  readonly ends: readonly [number, number];
  readonly ticks: readonly ValueTick[];
  /** Whether a value lies within what is drawn. */
  shows(value: number): boolean;
}

export interface ValueTick {
  readonly value: number;
  readonly label: string;
}

/** The axis of a height: it shows points and targets always, limits where the unit has room for them. */
export function valueAxis(telling: SpcTelling, window: Window, options: SpcOptions, height: number): ValueAxis {
  const { points, settings } = telling.analysis;
  const { values, lines } = extentsOf(points, window);
  if (options.yAxis === 'zero') lines.take(0);
  // Neither lines nor rounding take percentages beyond 0 and 100, unless a value lies there too: beds can be more than full.
  const isPercent = settings.unit === '%';
  const floor = isPercent && values.low >= 0 ? 0 : -Infinity;
  const ceiling = isPercent && values.high <= 100 ? 100 : Infinity;
  // A fixed end holds against lines; a value beyond it still counts, so that no point is lost.
  const low = Math.min(values.low, options.yMin ?? Math.max(floor, lines.low));
  const high = Math.max(values.high, options.yMax ?? Math.min(ceiling, lines.high));
  const parts = Math.floor(height / TICK_ROOM);
  const isEmpty = !Number.isFinite(low) || !Number.isFinite(high);
  const [start, end] = isEmpty ? NOTHING : roundEnds(low, high, parts, options);
  const ends = [Math.max(floor, start), Math.min(ceiling, end)] as const;
  const room = ends[1] * 1e-9 - ends[0] * 1e-9;
  const shows = (value: number) => value >= ends[0] - room && value <= ends[1] + room;
  return { ends, ticks: ticksBetween(ends, parts, telling), shows };
}

/** Between which numbers values and targets lie, and between which the lines calculated from them. */
function extentsOf(points: readonly SpcPoint[], { first, last }: Window) {
  const values = new Extent();
  const lines = new Extent();
  let before: SpcPoint | undefined;
  for (let i = first; i <= last; i += 1) {
    const point = points[i] as SpcPoint;
    const { target, centre, ucl, lcl } = point;
    values.take(point.value);
    // Lines are mostly where they were at the point before.
    if (target !== before?.target) values.take(target);
    if (centre !== before?.centre) lines.take(centre);
    if (ucl !== before?.ucl) lines.take(ucl);
    if (lcl !== before?.lcl) lines.take(lcl);
    before = point;
  }
  return { values, lines };
}

/** The axis of a chart without a single value. */
const NOTHING: readonly [number, number] = [0, 1];

function roundEnds(low: number, high: number, count: number, options: SpcOptions): readonly [number, number] {
  const [niceLow, niceHigh] = niceDomain(withRoom(low, high), count);
  return [
    // An axis from minus 1 makes counts that are all 0 look as if they could be negative.
    options.yMin === low && low < high ? low : Math.max(niceLow, low >= 0 ? 0 : niceLow),
    options.yMax === high && low < high ? high : niceHigh,
  ];
}

/** Marks on the lowest and highest value lie off the edges; nothing is made negative for that. */
function withRoom(low: number, high: number): [number, number] {
  const room = high * ROOM - low * ROOM;
  const [under, over] = [withinNumbers(low - room), withinNumbers(high + room)];
  return [low >= 0 ? Math.max(0, under) : under, high <= 0 ? Math.min(0, over) : over];
}

const ROOM = 0.03;

/**
 * About so many round numbers between two, as they are written beside an axis; up to twice as many where otherwise an
 * end would have none: the edge of a plot without a number is taken for zero.
 */
export function ticksBetween(ends: readonly [number, number], count: number, telling: SpcTelling): ValueTick[] {
  const isFull = (found: readonly number[]) =>
    found[0] === ends[0] && found.at(-1) === ends[1] && found.length <= 2 * count;
  const plain = valueTicks(ends, count);
  let finer = plain;
  for (let parts = count + 1; !isFull(finer) && parts < 2 * count; parts += 1) finer = valueTicks(ends, parts);
  const values = (isFull(finer) ? finer : plain).filter(Number.isFinite);
  const write = telling.axisFigure(Math.abs((values[1] ?? 0) - (values[0] ?? 0)));
  return values.map((value) => ({ value, label: write(value) }));
}

/** Draws the ticks of a value axis: lines through the plot, and their labels to the left of it. */
export function drawTicks(
  pens: Pens,
  ticks: readonly ValueTick[],
  { left, right }: Pick<Box, 'left' | 'right'>,
  y: LinearScale,
  remPx: number,
): void {
  for (const { value, label } of ticks) {
    pens.add('grid', horizontal(left, right, y(value)));
    pens.text('axis-text', left - 8, y(value) + LABEL.rem * remPx * 0.35, label, 'end');
  }
}

/** So many days, at least, lie between two points. */
const DAYS: Readonly<Record<Interval, number>> = { day: 1, week: 7, month: 28, quarter: 90, year: 365 };

/** Free pixels between the names of points. */
const NAMES_APART = 6;

/**
 * The ticks of the time axis. Where the round dates of the calendar give fewer than three, the first, middle and last
 * point are named instead.
 */
export function timeTicks(
  scale: LinearScale,
  { first, last }: Window,
  look: TextLook,
  measure: Measure,
  telling: SpcTelling,
): readonly Tick[] {
  const { format, periods, analysis } = telling;
  const ticks = first === last ? [] : timeAxis(scale, look, measure, format, DAYS[periods]);
  if (ticks.length >= 3 || last < first) return ticks;
  const short = periods === 'day' || periods === 'week' ? format.shortDate : format.shortMonth;
  const named = [...new Set([first, (first + last + 1) >> 1, last])].map((i) => {
    const date = analysis.points[i]?.date ?? '';
    return { at: startOf(date), position: scale(startOf(date)), label: date.length === 4 ? date : short(date) };
  });
  return standApart(named, look, measure, NAMES_APART) && named.length >= ticks.length ? named : ticks;
}

import { type MarkShape, markPen } from '../drawing/marks.js';
import type { Pens } from '../drawing/pens.js';
import { px } from '../drawing/scene.js';
import type { Judgement, SpcPoint } from '../spc/index.js';
import type { Stage } from './stage.js';

/** A class of points: its role and its shape, which tells it apart where there is no colour. */
export interface MarkClass {
  readonly role: string;
  readonly shape: MarkShape;
}

export const MARK_CLASSES: Readonly<Record<'common' | 'improvement' | 'concern' | 'neutral' | 'excluded', MarkClass>> =
  {
    common: { role: 'point-common', shape: 'circle' },
    improvement: { role: 'point-improvement', shape: 'triangle' },
    concern: { role: 'point-concern', shape: 'square' },
    neutral: { role: 'point-neutral', shape: 'diamond' },
    excluded: { role: 'point-excluded', shape: 'circle' },
  };

export type MarkName = keyof typeof MARK_CLASSES;
const MARK_NAMES = Object.keys(MARK_CLASSES) as readonly MarkName[];

export function markNameOf({ judgement, excluded }: { judgement: Judgement; excluded: boolean }): MarkName {
  if (excluded) return 'excluded';
  return judgement === 'neutral-high' || judgement === 'neutral-low' ? 'neutral' : judgement;
}

const LARGEST = 4.5;
const SMALLEST = 1.5;
/** Shapes smaller than this cannot be told apart. */
const SMALLEST_SIGNAL = 3;

/** With more points than this in a pixel column, marks are no longer seen one by one. */
const DENSE = 2;

function density({ window, plot }: Stage): number {
  return (window.last - window.first + 1) / Math.max(1, plot.right - plot.left);
}

/** The radius of common-cause marks: as large as their neighbours leave room. */
export function markRadius(stage: Stage): number {
  return Math.min(LARGEST, Math.max(SMALLEST, 0.42 / density(stage)));
}

/**
 * The marks, one path for each class. Where several points share every pixel column the line itself passes through each
 * of them, so that common-cause points need no marks of their own; of special-cause points only those are left out that
 * would lie on the very pixel of another of their class.
 */
export function drawMarks(pens: Pens, stage: Stage): void {
  const radius = markRadius(stage);
  const isDense = density(stage) > DENSE;
  for (const name of MARK_NAMES) {
    const { role, shape } = MARK_CLASSES[name];
    const isCommon = name === 'common';
    if (isCommon && isDense) continue;
    const pen = markPen(shape, isCommon ? radius : Math.max(SMALLEST_SIGNAL, radius));
    pens.add(role, marksPath(stage, name, pen, isDense));
  }
}

function marksPath(stage: Stage, name: MarkName, pen: (x: number, y: number) => string, isDense: boolean): string {
  const { points, window, xs, ys } = stage;
  const taken = new Set<number>();
  let column = Number.NaN;
  let path = '';
  for (let i = window.first; i <= window.last; i += 1) {
    const y = ys[i] as number;
    if (markNameOf(points[i] as SpcPoint) !== name || Number.isNaN(y)) continue;
    const x = xs[i] as number;
    if (isDense) {
      if (Math.round(x) !== column) taken.clear();
      column = Math.round(x);
      const pixel = Math.round(y);
      if (taken.has(pixel)) continue;
      taken.add(pixel);
    }
    path += pen(x, y);
  }
  return path;
}

/**
 * The line that joins the values: broken at missing values and where limits were recalculated, drawn past excluded
 * points.
 */
export function drawValueLine(pens: Pens, stage: Stage): void {
  const { points, window, ys } = stage;
  const pathOf = density(stage) > DENSE ? columnsPath : pointsPath;
  let path = '';
  let joined: number[] = [];
  let section = -1;
  for (let i = window.first; i <= window.last; i += 1) {
    const point = points[i] as SpcPoint;
    if (point.excluded) continue;
    const isMissing = Number.isNaN(ys[i]);
    if (isMissing || point.section !== section) {
      path += pathOf(stage, joined);
      joined = [];
      section = point.section;
    }
    if (!isMissing) joined.push(i);
  }
  pens.add('value', path + pathOf(stage, joined));
}

/** A line through points, given by their places. */
function pointsPath({ xs, ys }: Stage, places: readonly number[]): string {
  if (places.length === 0) return '';
  return `M${places.map((i) => `${px(xs[i] as number)} ${px(ys[i] as number)}`).join('L')}`;
}

/**
 * The same where points are dense: in each pixel column from the first value over the lowest and the highest to the
 * last, which are the same pixels as through every value, with a path as long as the picture is wide.
 */
function columnsPath({ xs, ys }: Stage, places: readonly number[]): string {
  const strokes: string[] = [];
  for (let next = 0; next < places.length; ) {
    const column = Math.round(xs[places[next] as number] as number);
    const first = ys[places[next] as number] as number;
    let [low, high, last] = [first, first, first];
    for (; next < places.length && Math.round(xs[places[next] as number] as number) === column; next += 1) {
      last = ys[places[next] as number] as number;
      if (last < low) low = last;
      if (last > high) high = last;
    }
    // A lone value would be a line without length, which is not painted.
    strokes.push(`${column} ${px(first)}${low === high ? 'h.5' : `V${px(low)}V${px(high)}V${px(last)}`}`);
  }
  return strokes.length === 0 ? '' : `M${strokes.join('L')}`;
}

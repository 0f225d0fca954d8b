import { type MarkShape, markPen } from '../drawing/marks.js';
import { px } from '../drawing/scene.js';
import type { Judgement, SpcPoint } from '../spc/index.js';
import type { Pens } from './pens.js';
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
  const { points, window, xs, ys, plot } = stage;
  const radius = markRadius(stage);
  const isDense = density(stage) > DENSE;
  const seen = isDense ? new Set<string>() : null;
  const paths: Record<string, string> = {};
  const penOf: Record<string, (x: number, y: number) => string> = {};
  for (const [name, { shape }] of Object.entries(MARK_CLASSES)) {
    penOf[name] = markPen(shape, name === 'common' ? radius : Math.max(SMALLEST_SIGNAL, radius));
    paths[name] = '';
  }
  for (let i = window.first; i <= window.last; i += 1) {
    const y = ys[i] as number;
    if (Number.isNaN(y)) continue;
    const name = markNameOf(points[i] as SpcPoint);
    const x = xs[i] as number;
    if (seen) {
      if (name === 'common') continue;
      const pixel = `${name}${Math.round(x)} ${Math.round(y - plot.top)}`;
      if (seen.has(pixel)) continue;
      seen.add(pixel);
    }
    paths[name] += penOf[name]?.(x, y) ?? '';
  }
  for (const [name, { role }] of Object.entries(MARK_CLASSES)) pens.add(role, paths[name] ?? '');
}

/**
 * The line that joins the values: broken at missing values and where limits were recalculated, drawn past excluded
 * points. Where points are dense it goes, in each pixel column, from the first value over the lowest and the highest to
 * the last: the same pixels as through every value, with a path as long as the picture is wide.
 */
export function drawValueLine(pens: Pens, stage: Stage): void {
  const { points, window, xs, ys } = stage;
  const isDense = density(stage) > DENSE;
  const column = new Column();
  let path = '';
  let section = -1;
  let isDown = false;
  for (let i = window.first; i <= window.last; i += 1) {
    const point = points[i] as SpcPoint;
    if (point.excluded) continue;
    const y = ys[i] as number;
    if (point.section !== section || Number.isNaN(y)) {
      path += column.end();
      isDown = false;
    }
    section = point.section;
    if (Number.isNaN(y)) continue;
    const x = xs[i] as number;
    if (isDense) path += column.add(x, y);
    else path += `${isDown ? 'L' : 'M'}${px(x)} ${px(y)}`;
    isDown = true;
  }
  pens.add('value', path + column.end());
}

/** The values of one pixel column, and the stroke that covers them all. */
class Column {
  #x: number | null = null;
  #isFirst = true;
  #first = 0;
  #low = 0;
  #high = 0;
  #last = 0;

  /** Takes a value; gives the stroke of the column before where a new one begins. */
  add(x: number, y: number): string {
    const at = Math.round(x);
    if (at === this.#x) {
      if (y < this.#low) this.#low = y;
      if (y > this.#high) this.#high = y;
      this.#last = y;
      return '';
    }
    const stroke = this.#stroke();
    this.#x = at;
    this.#first = this.#low = this.#high = this.#last = y;
    return stroke;
  }

  /** The stroke of the last column; what comes next begins a new line. */
  end(): string {
    const stroke = this.#stroke();
    this.#x = null;
    this.#isFirst = true;
    return stroke;
  }

  #stroke(): string {
    if (this.#x === null) return '';
    const start = `${this.#isFirst ? 'M' : 'L'}${this.#x} ${px(this.#first)}`;
    this.#isFirst = false;
    // A lone value would be a line without length, which is not painted.
    if (this.#low === this.#high) return `${start}h.5`;
    return `${start}V${px(this.#low)}V${px(this.#high)}V${px(this.#last)}`;
  }
}

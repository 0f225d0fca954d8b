import type { Measure } from '../drawing/measure.js';
import type { LinearScale } from '../drawing/scales.js';
import type { SpcPoint } from '../spc/index.js';
import type { SpcTelling } from '../words/spc-telling.js';
import type { ValueAxis, Window } from './axes.js';

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything that the parts of the picture need to know about where things are. */
export interface Stage {
  readonly telling: SpcTelling;
  readonly points: readonly SpcPoint[];
  readonly window: Window;
  readonly plot: Box;
  readonly time: LinearScale;
  readonly axis: ValueAxis;
  /** Pixels of a value. */
  readonly y: LinearScale;
  /** Pixels of every point, also of those outside the window. */
  readonly xs: Float64Array;
  /** `NaN` where there is no value. */
  readonly ys: Float64Array;
  readonly remPx: number;
  readonly measure: Measure;
}

type Columns = Pick<Stage, 'xs' | 'window' | 'plot'>;

/**
 * Where the stretch of a point's lines begins: half-way from its neighbour, within the plot; after a gap no further from
 * it than half-way to the next, because nothing changed in the middle of the gap.
 */
export function edgeBefore({ xs, window, plot }: Columns, index: number): number {
  const x = xs[index] ?? plot.left;
  const before = xs[index - 1];
  if (index > window.first && before !== undefined) {
    const after = xs[index + 1] ?? Number.POSITIVE_INFINITY;
    return x - Math.min(x - before, Math.max(END_ROOM, after - x)) / 2;
  }
  const after = index < window.last ? (xs[index + 1] ?? x) : x;
  return Math.max(plot.left, x - endRoom(window, after - x));
}

export function edgeAfter(stage: Columns, index: number): number {
  const { xs, window, plot } = stage;
  if (index < window.last) return edgeBefore(stage, index + 1);
  const x = xs[index] ?? plot.right;
  const before = index > window.first ? (xs[index - 1] ?? x) : x;
  return Math.min(plot.right, x + endRoom(window, x - before));
}

/** Lines reach a little beyond the first and last point; of a single date, through the plot to their names. */
function endRoom({ domain: [start, end] }: Window, gap: number): number {
  return start === end ? Number.POSITIVE_INFINITY : Math.max(END_ROOM, Math.min(gap / 2, MOST_END_ROOM));
}

const END_ROOM = 8;
const MOST_END_ROOM = 24;

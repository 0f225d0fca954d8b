import { markPen } from '../drawing/marks.js';
import type { Layer } from './layout-plan.js';

/** Draws a mark at a place, as path data. */
export type Pen = (x: number, y: number) => string;

/**
 * The mark of a series: a filled circle for the later one, a hollow square for the earlier one. Two marks of one value
 * stay visible: the square is drawn around the circle. Sizes are the radii of circles that cover about the same area.
 */
export function seriesPen(look: Layer['look'], together: boolean): Pen {
  return look === 'after' ? markPen('circle', together ? 4 : 5) : markPen('square', together ? 5.6 : 4.5);
}

/** "Not mentioned": a hollow circle, painted in its own role. */
export function absentPen(): Pen {
  return markPen('circle', 5);
}

/** "Not assessed": a hollow diamond at the end of the spoke. */
export function missingPen(): Pen {
  return markPen('diamond', 5);
}

/** The middle of the peers. */
export function peersPen(): Pen {
  return markPen('triangle', 3);
}

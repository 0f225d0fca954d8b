import { markPen } from '../drawing/marks.js';
import { px } from '../drawing/scene.js';
import { bandEnd } from '../words/radar-themes.js';
import type { Layer, Plan } from './layout-plan.js';
import type { Sheet } from './layout-sheet.js';

/** Pixels from the corner of the picture. */
export type Point = readonly [x: number, y: number];

/**
 * The mark of a series: a filled circle for the later one, a hollow square for the earlier one. Two marks of one value
 * stay visible: the square is drawn around the circle. Sizes are the radii of circles that cover about the same area.
 */
export const seriesPens = { after: markPen('circle', 5), before: markPen('square', 4.5) };
const togetherPens = { after: markPen('circle', 4), before: markPen('square', 5.6) };
/** "Not mentioned": a hollow circle, painted in its own role. */
export const absentPen = markPen('circle', 5);
/** No value: a hollow diamond, outside the outer ring, where no score can be. */
export const missingPen = markPen('diamond', 4);
/** Pixels from the outer ring to its middle, and those that it takes from what stands around the wheel. */
export const MISSING_REACH = 9;
export const MISSING_ROOM = 8;
/** The middle of the peers. */
export const peersPen = markPen('triangle', 3);

/** Pixels: how far the mark of a target reaches to each side, and how long its ends are. */
export const TARGET_SIDE = 11;
const TARGET_END = 4;

/**
 * A target: a square bracket across the scale, which opens towards the values that meet it; a band stands between two.
 * Its ends show that it is there also where a value and a line from theme to theme lie on it. `[dx, dy]`: the direction
 * in which the scale rises, of length 1.
 */
export function bracket([x, y]: Point, [dx, dy]: Point, opens: 1 | -1): string {
  const corner = (side: number, end: number) =>
    `${px(x - dy * side + dx * end * opens)} ${px(y + dx * side + dy * end * opens)}`;
  const [left, right] = [-TARGET_SIDE, TARGET_SIDE];
  return `M${corner(left, TARGET_END)}L${corner(left, 0)}L${corner(right, 0)}L${corner(right, TARGET_END)}`;
}

/** Draws the targets of all themes. `at`: where a value of a theme stands; `along`: where its scale rises to. */
export function drawTargets(
  sheet: Sheet,
  { axes, telling }: Plan,
  at: (index: number, value: number) => Point,
  along: (index: number) => Point,
): void {
  axes.forEach(({ target }, i) => {
    if (target === null) return;
    const high = bandEnd(target, telling);
    sheet.pens.add('target', bracket(at(i, target), along(i), 1));
    if (high !== null) sheet.pens.add('target', bracket(at(i, high), along(i), -1));
  });
}

/** The marks of one set of axes, and the middles of the peers; `at`: where a value of a theme stands. */
export function drawMarks(
  sheet: Sheet,
  { axes, marksOnly, min }: Plan,
  layers: readonly Layer[],
  at: (index: number, value: number) => Point,
): void {
  axes.forEach(({ peers }, i) => {
    if (peers?.mid != null) sheet.pens.add('peers-mark', peersPen(...at(i, peers.mid)));
    const together = layers.length > 1 && layers.every(({ values }) => values[i] === layers[0]?.values[i]);
    const pens = together ? togetherPens : seriesPens;
    for (const { look, values } of layers) {
      const value = values[i] ?? null;
      if (value === null) continue;
      const [role, pen] = marksOnly && value === min ? ABSENT : [`${look}-mark`, pens[look]];
      sheet.pens.add(role, pen(...at(i, value)));
    }
  });
}

const ABSENT = ['absent-mark', absentPen] as const;

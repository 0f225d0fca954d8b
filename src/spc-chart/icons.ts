import { markPen } from '../drawing/marks.js';
import type { Roles } from '../drawing/roles.js';
import type { PathShape } from '../drawing/scene.js';
import type { Assurance, Variation } from '../spc/index.js';

/**
 * The variation and assurance icons, drawn by us after the published description: ring, dots, letter, target line.
 * Concern and fail stand in a rounded square, so that good and bad stay apart where there is no colour; with the
 * official palette all frames are round, as boards know them.
 */
export type IconName = Variation | Assurance | 'empty';

/** The side of the square that icons are drawn in. */
export const ICON_SIZE = 40;

const ROUND = 'M20 2a18 18 0 1 0 0 36a18 18 0 1 0 0 -36z';
const SQUARE = 'M7.5 2.5h25a5 5 0 0 1 5 5v25a5 5 0 0 1 -5 5h-25a5 5 0 0 1 -5 -5v-25a5 5 0 0 1 5 -5z';

const H = 'M14 8v9m0 -4.5h6m0 -4.5v9';
const L = 'M20 24v9h6';
const P = 'M16 18v-10h4.6a3 3 0 0 1 0 6h-4.6';
const F = 'M17 33v-10h7m-7 5h5';
const QUESTION = 'M16.5 10.5a3.6 3.6 0 1 1 5.4 3.1c-1.4 .8 -1.9 1.3 -1.9 2.7v.8m0 1.7v2.7';

type Place = readonly [x: number, y: number];
const RISING: readonly Place[] = [
  [8, 24],
  [13.2, 28],
  [18.4, 24.5],
];
const FALLING: readonly Place[] = [
  [8, 15],
  [13.2, 11],
  [18.4, 14.5],
];
const HIGH_END: readonly Place[] = [
  [24.5, 20],
  [31, 13.5],
];
const LOW_END: readonly Place[] = [
  [25, 17.5],
  [32, 23],
];
const WANDERING: readonly Place[] = [
  [8, 22],
  [14, 17],
  [20, 23],
  [26, 17],
  [32, 21],
];

type Drawing = (round: boolean) => readonly PathShape[];

const ICONS: Readonly<Record<IconName, Drawing>> = {
  'common-cause': () => [
    path('icon-common', ROUND),
    path('icon-curve', 'M8 22l6 -5l6 6l6 -6l6 4'),
    path('icon-dots', marks('circle', 2.6, WANDERING)),
  ],
  'improvement-high': () => special('improvement', ROUND + H, RISING, marks('triangle', 2.9, HIGH_END)),
  'improvement-low': () => special('improvement', ROUND + L, FALLING, marks('triangle', 2.9, LOW_END)),
  'concern-high': (round) => special('concern', bad(round) + H, RISING, marks('square', 3.2, HIGH_END)),
  'concern-low': (round) => special('concern', bad(round) + L, FALLING, marks('square', 3.2, LOW_END)),
  'neutral-high': () => [path('icon-neutral', `${ROUND}M12 28l16 -16m-10 0h10v10`)],
  'neutral-low': () => [path('icon-neutral', `${ROUND}M12 12l16 16m0 -10v10h-10`)],
  pass: () => assurance('improvement', ROUND + P, 'M7 31h26', 'M8 25c3 -6 5 3 8 0s5 -5 8 -1s5 0 8 -2'),
  fail: (round) => assurance('concern', bad(round) + F, 'M7 10h26', 'M8 18c3 -6 5 3 8 0s5 -5 8 -1s5 0 8 -2'),
  'hit-or-miss': () => assurance('common', ROUND + QUESTION, 'M5 27h30', 'M8 27c3 -7 5 5 8 1s5 -6 8 0s5 1 8 -3'),
  empty: () => [path('icon-empty', ROUND)],
};

function path(role: string, d: string): PathShape {
  return { kind: 'path', role, d };
}

function bad(round: boolean): string {
  return round ? ROUND : SQUARE;
}

function marks(shape: 'circle' | 'triangle' | 'square', radius: number, places: readonly Place[]): string {
  const pen = markPen(shape, radius);
  return places.map(([x, y]) => pen(x, y)).join('');
}

function special(kind: 'improvement' | 'concern', frame: string, before: readonly Place[], end: string) {
  return [path(`icon-${kind}`, frame), path('icon-dots', marks('circle', 1.9, before)), path(`icon-${kind}-end`, end)];
}

function assurance(kind: 'improvement' | 'concern' | 'common', frame: string, target: string, curve: string) {
  return [path(`icon-${kind}`, frame), path(`icon-${kind}-target`, target), path('icon-curve', curve)];
}

const drawn = new Map<string, readonly PathShape[]>();

/** The shapes of an icon in a square of {@link ICON_SIZE}; `round`: with the official palette. Drawn once. */
export function iconShapes(name: IconName, round: boolean): readonly PathShape[] {
  const key = name + round;
  let shapes = drawn.get(key);
  if (!shapes) {
    shapes = ICONS[name](round);
    drawn.set(key, shapes);
  }
  return shapes;
}

/** The same shapes elsewhere: their paths are relative but for the place where each part begins. */
export function movedIcon(shapes: readonly PathShape[], dx: number, dy: number): PathShape[] {
  const move = (d: string) =>
    d.replace(/M([\d.]+) ([\d.]+)/g, (_, x: string, y: string) => `M${Number(x) + dx} ${Number(y) + dy}`);
  return shapes.map(({ kind, role, d }) => ({ kind, role, d: move(d) }));
}

const FRAME = 3;
const TARGET_DASH = '4 3.5';

/** How the parts of the icons look. */
export const iconRoles: Roles = {
  'icon-common': { stroke: 'limit', width: FRAME },
  'icon-improvement': { stroke: 'improvement-edge', width: FRAME },
  'icon-concern': { stroke: 'concern-edge', width: FRAME },
  'icon-neutral': { stroke: 'neutral-edge', width: FRAME },
  'icon-empty': { stroke: 'limit', width: 2, dash: '4 4' },
  'icon-curve': { stroke: 'limit', width: 1.8 },
  'icon-dots': { fill: 'limit' },
  'icon-improvement-end': { fill: 'improvement', stroke: 'improvement-edge', width: 1 },
  'icon-concern-end': { fill: 'concern', stroke: 'concern-edge', width: 1 },
  'icon-common-target': { stroke: 'limit', width: 2.4, dash: TARGET_DASH },
  'icon-improvement-target': { stroke: 'improvement-edge', width: 2.4, dash: TARGET_DASH },
  'icon-concern-target': { stroke: 'concern-edge', width: 2.4, dash: TARGET_DASH },
};

import type { Measure } from '../drawing/measure.js';
import type { Scene } from '../drawing/scene.js';
import type { KeyEntry } from '../drawing/standalone-svg.js';
import type { LayoutReason } from '../words/radar.js';
import type { RadarTelling } from '../words/radar-themes.js';
import { keyOf } from './key.js';
import { arrangeDots } from './layout-dots.js';
import { arrangeMultiples, CELL, type Cell } from './layout-multiples.js';
import { PADDING_X, PADDING_Y, type ThemeLabel, wheelFinder } from './layout-names.js';
import { assessedAxes, type Plan, type PlanOptions, planOf } from './layout-plan.js';
import { arrangeRadar } from './layout-radar.js';
import { Sheet } from './layout-sheet.js';
import type { Wheel } from './layout-wheel.js';
import { NAME } from './roles.js';

export type { ThemeLabel };
export type Asked = 'auto' | 'radar' | 'dot' | 'table';
export type Form = 'radar' | 'dot' | 'multiples' | 'table';

/** Rem. Below the first a radar's rings cannot be told apart; above the last it only makes the eye travel. */
const LEAST_RADIUS = 6;
/** Rem: an author who asks for a radar gets a smaller one too, but none that cannot be read. */
const LEAST_FORCED_RADIUS = 4;
const LARGEST_RADIUS = 12.5;

const FEWEST_AXES = 3;
const MOST_AXES = 9;
/** Where a radar was asked for; and where its themes are numbered, which leaves no names to be placed. */
const MOST_FORCED_AXES = 12;
/**
 * Pixels by which a column has to grow before a dot plot becomes a radar again: a scroll bar must not make it flicker.
 */
const HYSTERESIS = 16;

/** What a page may choose about the picture. */
export interface RadarOptions extends PlanOptions {
  readonly asked: Asked;
  /** `off`: several series share a dot plot instead of having a wheel each. */
  readonly multiples: 'auto' | 'off';
}

export interface LayoutOptions extends RadarOptions {
  /** Pixels of the element's own width. */
  readonly width: number;
  readonly remPx: number;
  readonly measure: Measure;
  /** What was drawn before of the same, so that a small change of width does not change the form. */
  readonly previous: Form | null;
}

/** A comparison of themes, placed: what is painted, where the names stand, and what explains the marks. */
export interface RadarLayout {
  readonly form: Form;
  /** Why it is not a radar, where one might be expected. */
  readonly reason: LayoutReason | null;
  readonly scene: Scene;
  /** In the order of the themes; none in a table. */
  readonly labels: readonly ThemeLabel[];
  readonly key: readonly KeyEntry[];
  /** Of a radar. */
  readonly wheel: Wheel | null;
  /** The tops of a dot plot's rows. */
  readonly rows: readonly number[];
  /** Of many series side by side. */
  readonly cells: readonly Cell[];
}

/** Places a comparison in a width: as a radar where it can be read, as a dot plot otherwise, which always can. */
export function arrange(telling: RadarTelling, options: LayoutOptions): RadarLayout {
  const { width, remPx, measure, asked, multiples } = options;
  const sheet = new Sheet(width, remPx, measure);
  const nothing = { reason: null, scene: sheet.scene(0), labels: [], key: [], wheel: null, rows: [], cells: [] };
  if (asked === 'table' || telling.model.form === 'table') return { ...nothing, form: 'table' };
  const plan = planOf(telling, options);
  const drawn = (form: Form, picture: Partial<RadarLayout>, reason: LayoutReason | null = null) => {
    return { ...nothing, form, reason, key: keyOf({ ...plan, telling }, form), ...picture };
  };
  const dots = (reason: LayoutReason | null) => drawn('dot', arrangeDots(plan, sheet), reason);
  const isSplit = plan.panels.length > 1;
  if (asked === 'dot' || (isSplit && multiples === 'off')) return dots(null);
  const reason = unsuitable(plan, asked);
  if (reason !== null) return dots(reason);
  if (isSplit) return width < 2 * CELL * remPx ? dots('narrow') : drawn('multiples', arrangeMultiples(plan, sheet));
  const fit = findFit(plan, sheet, options);
  return fit === null ? dots('narrow') : drawn('radar', arrangeRadar(plan, fit, sheet));
}

/** Why themes and values make no radar at any width; `null` where they do. */
function unsuitable(plan: Plan, asked: Asked): LayoutReason | null {
  const count = plan.axes.length;
  const isSplit = plan.panels.length > 1;
  if (count < FEWEST_AXES) return 'few-themes';
  if (count > (asked === 'radar' || isSplit ? MOST_FORCED_AXES : MOST_AXES)) return 'many-themes';
  return !isSplit && assessedAxes(plan) < FEWEST_AXES ? 'few-values' : null;
}

function findFit(plan: Plan, sheet: Sheet, { asked, previous }: LayoutOptions) {
  const { width, remPx } = sheet;
  const isForced = asked === 'radar';
  const least = (isForced ? LEAST_FORCED_RADIUS : LEAST_RADIUS) * remPx;
  const find = wheelFinder(plan, sheet);
  const fitIn = (room: number) => find({ width: room, remPx, least, largest: LARGEST_RADIUS * remPx });
  if (previous === 'dot' && !isForced && fitIn(width - HYSTERESIS) === null) return null;
  return fitIn(width);
}

/** The picture with its names as text in it: for an export, and for a page on which they are no tabs. */
export function withNames({ scene, labels }: RadarLayout, remPx: number): Scene {
  // Only texts are written, and those are as high as their lines: nothing has to be measured.
  const sheet = new Sheet(scene.width, remPx, () => 0);
  for (const { align, left, top, width, lines, state } of labels) {
    const x = { start: left + PADDING_X, middle: left + width / 2, end: left + width - PADDING_X }[align];
    sheet.lines('name', lines, x, top + PADDING_Y, align);
    sheet.lines('state', state, x, top + PADDING_Y + sheet.heightOf(lines.length, NAME), align);
  }
  return { ...scene, shapes: [...scene.shapes, ...sheet.scene(0).shapes] };
}

/** The one wheel of a radar, or that of each cell. */
export function wheelsOf({ wheel, cells }: RadarLayout): readonly Wheel[] {
  return wheel === null ? cells.map((cell) => cell.wheel) : [wheel];
}

/** The theme that a pointer means: the nearest spoke by its angle, or the row; `null` outside the picture. */
export function axisAt(layout: RadarLayout, x: number, y: number): number | null {
  const label = layout.labels.findIndex(
    ({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height,
  );
  if (label !== -1) return label;
  const { rows } = layout;
  const below = rows.findLastIndex((top) => top <= y);
  if (below !== -1) return y > layout.scene.height ? null : below;
  const wheel = wheelsOf(layout).find((one) => Math.hypot(x - one.x, y - one.y) <= one.radius + PADDING_X);
  if (wheel === undefined) return null;
  const [dx, dy] = [x - wheel.x, y - wheel.y];
  const turn = (Math.atan2(dy, dx) + Math.PI / 2) / (2 * Math.PI);
  return ((Math.round(turn * wheel.count) % wheel.count) + wheel.count) % wheel.count;
}

import type { Measure } from '../drawing/measure.js';
import type { Scene, Shape } from '../drawing/scene.js';
import type { KeyEntry } from '../drawing/standalone-svg.js';
import type { LayoutReason } from '../words/radar.js';
import type { RadarSpeech } from '../words/radar-themes.js';
import { arrangeDots } from './layout-dots.js';
import { type Asked, chooseForm, type Form, LARGEST_RADIUS, leastRadius } from './layout-form.js';
import type { Wheel } from './layout-geometry.js';
import { keyOf } from './layout-key.js';
import { arrangeMultiples, CELL, type Cell } from './layout-multiples.js';
import { PADDING_X, PADDING_Y, type ThemeLabel, wheelFinder } from './layout-names.js';
import { assessedAxes, type Plan, type PlanOptions, planOf } from './layout-plan.js';
import { arrangeRadar } from './layout-radar.js';
import { NAME, STATE } from './layout-roles.js';
import { heightOf, textLines } from './layout-text.js';

export type { Asked, Cell, Form, ThemeLabel };

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
  /** What was drawn before, so that a small change of width does not change the form. */
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

/** Places a comparison in a width: as a radar where it can be read, as a dot plot otherwise. */
export function arrange(speech: RadarSpeech, options: LayoutOptions): RadarLayout {
  const { width, remPx, measure, asked } = options;
  const nothing: RadarLayout = {
    form: 'table',
    reason: null,
    scene: { width, height: 0, shapes: [] },
    labels: [],
    key: [],
    wheel: null,
    rows: [],
    cells: [],
  };
  if (asked === 'table' || speech.model.form === 'table') return nothing;
  const plan = planOf(speech, options);
  if (plan.panels.length > 1) return { ...nothing, ...sideBySide(plan, options) };
  const find = wheelFinder(plan, remPx, measure);
  const fitIn = (room: number, least: number) => find({ width: room, remPx, least, largest: LARGEST_RADIUS * remPx });
  const { form, reason } = chooseForm({
    ...options,
    axes: plan.axes.length,
    assessed: assessedAxes(plan),
    fits: (room, least) => fitIn(room, least) !== null,
  });
  const fit = form === 'radar' ? fitIn(width, leastRadius(asked) * remPx) : null;
  const picture =
    fit === null ? arrangeDots(plan, width, remPx, measure) : arrangeRadar(plan, fit, width, remPx, measure);
  return { ...nothing, form, reason, key: keyOf(plan, form), ...picture };
}

function sideBySide(plan: Plan, { width, remPx, measure, asked, multiples }: LayoutOptions): Partial<RadarLayout> {
  const count = plan.axes.length;
  const reason = count < 3 ? 'few-themes' : count > 12 ? 'many-themes' : width < 2 * CELL * remPx ? 'narrow' : null;
  if (asked === 'dot' || multiples === 'off' || reason !== null) {
    return { form: 'dot', reason, key: keyOf(plan, 'dot'), ...arrangeDots(plan, width, remPx, measure) };
  }
  return { form: 'multiples', key: keyOf(plan, 'multiples'), ...arrangeMultiples(plan, width, remPx, measure) };
}

/** The picture with its names as text in it: for an export, and for a page on which they are no tabs. */
export function withNames(layout: RadarLayout, remPx: number): Scene {
  const { scene, labels } = layout;
  return { ...scene, shapes: [...scene.shapes, ...nameShapes(labels, remPx)] };
}

function nameShapes(labels: readonly ThemeLabel[], remPx: number): Shape[] {
  return labels.flatMap(({ align, left, top, width, lines, state }) => {
    const inner = { start: left + PADDING_X, middle: left + width / 2, end: left + width - PADDING_X };
    const x = inner[align];
    const below = top + PADDING_Y + heightOf(lines.length, NAME, remPx);
    return [
      ...textLines('name', lines, x, top + PADDING_Y, NAME, remPx, align),
      ...textLines('state', state, x, below, STATE, remPx, align),
    ];
  });
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

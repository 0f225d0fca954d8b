import type { Measure } from '../drawing/measure.js';
import { px, type Scene, type Shape } from '../drawing/scene.js';
import { band, HOLE, outline, pointAt, ring, spokes, type Wheel } from './layout-geometry.js';
import { absentPen, missingPen, type Pen, peersPen, seriesPen } from './layout-marks.js';
import type { NamedFit, ThemeLabel } from './layout-names.js';
import type { Panel, Plan } from './layout-plan.js';
import { tickShapes } from './layout-ticks.js';

/** Pixels that the largest mark at the end of a spoke reaches out. */
const OVERHANG = 8;

export interface RadarPicture {
  readonly scene: Scene;
  readonly labels: readonly ThemeLabel[];
  readonly wheel: Wheel;
}

/** A radar with its names around it. */
export function arrangeRadar(plan: Plan, fit: NamedFit, width: number, remPx: number, measure: Measure): RadarPicture {
  const { boxes, radius } = fit;
  const top = Math.min(-radius - OVERHANG, ...boxes.map((box) => box.top));
  const bottom = Math.max(radius + OVERHANG, ...boxes.map((box) => box.top + box.height));
  const wheel = wheelOf(plan, width / 2, -top, radius);
  const [panel] = plan.panels;
  const shapes = panel ? wheelShapes(plan, panel, wheel, remPx, measure) : [];
  return { scene: { width, height: Math.ceil(bottom - top), shapes }, labels: labelsOf(plan, fit, wheel), wheel };
}

function labelsOf({ axes }: Plan, { boxes, forms, states }: NamedFit, wheel: Wheel): ThemeLabel[] {
  return boxes.map(({ left, top, width, height }, i): ThemeLabel => {
    const middle = left + width / 2;
    return {
      axis: axes[i]?.id ?? '',
      left: px(wheel.x + left),
      top: px(wheel.y + top),
      width: px(width),
      height: px(height),
      align: Math.abs(middle) < 1 ? 'middle' : middle < 0 ? 'end' : 'start',
      lines: forms[i]?.lines ?? [],
      state: states[i] ?? [],
      evidence: axes[i]?.evidence.length ?? 0,
    };
  });
}

export function wheelOf({ axes, min, max, speech, marksOnly }: Plan, x: number, y: number, radius: number): Wheel {
  // A share of nothing is nothing: percentages begin at the centre. Marks of presence have two rings, far apart.
  const hole = speech.model.scale?.unit === '%' ? 0 : marksOnly ? 0.5 : HOLE;
  return { x, y, radius, count: axes.length, min, max, hole };
}

/** Everything inside the wheel, painted from the back to the front; one path for each class of marks. */
export function wheelShapes(plan: Plan, panel: Panel, wheel: Wheel, remPx: number, measure: Measure): Shape[] {
  const { layers, ghost } = panel;
  const rings = plan.ticks.map(({ value }) => ring(() => value, wheel)).join('');
  const shapes = [
    ...peersShapes(plan, wheel),
    path('grid', rings),
    path('spoke', spokes(wheel)),
    path('ghost', ghost === null || !plan.outlines ? '' : outline(ghost.values, wheel)),
    path('target', targetLines(plan, wheel)),
    ...layers.map(({ look, values }) => path(look, plan.outlines ? outline(values, wheel) : '')),
    ...tickShapes(plan, panel, wheel, remPx, measure),
    ...layers.map(({ look, values }) => {
      const missing = values.map((value) => (value === null ? plan.max : null));
      return path(`missing-${look}`, marks(missing, wheel, missingPen()));
    }),
    ...markShapes(plan, panel, wheel),
  ];
  return shapes.filter((shape) => shape.kind === 'text' || shape.d !== '');
}

function path(role: string, d: string): Shape {
  return { kind: 'path', role, d };
}

type Values = readonly (number | null)[];

function marks(values: Values, wheel: Wheel, pen: Pen): string {
  return values.map((value, i) => (value === null ? '' : pen(...pointAt(i, value, wheel)))).join('');
}

function peersShapes({ axes }: Plan, wheel: Wheel): Shape[] {
  const lows = axes.map(({ peers }) => peers?.low ?? null);
  const highs = axes.map(({ peers }) => peers?.high ?? null);
  const mids = axes.map(({ peers }) => peers?.mid ?? null);
  if (lows.every((low) => low === null)) return [];
  return [
    path('peers-band', band(lows, highs, wheel)),
    path('peers-edge', outline(lows, wheel) + outline(highs, wheel)),
    path('peers-mark', marks(mids, wheel, peersPen())),
  ];
}

/** A line through the targets; a band has a second line at its upper end. */
function targetLines({ axes, speech }: Plan, wheel: Wheel): string {
  const { target } = speech.model;
  if (target === null) return '';
  const high = target.band?.high ?? wheel.max;
  const targets = axes.map((axis) => axis.target);
  return outline(targets, wheel) + (high < wheel.max ? ring(() => high, wheel) : '');
}

function markShapes({ marksOnly, min }: Plan, { layers }: Panel, wheel: Wheel): Shape[] {
  const isTogether = (i: number) =>
    layers.length > 1 && layers.every(({ values }) => values[i] === layers[0]?.values[i]);
  return layers.flatMap(({ look, values }) => {
    const where = (fits: (value: number | null, i: number) => boolean) =>
      values.map((value, i) => (fits(value, i) ? value : null));
    const isAbsent = (value: number | null) => marksOnly && value === min;
    const alone = where((value, i) => !isTogether(i) && !isAbsent(value));
    return [
      path('absent-mark', marks(where(isAbsent), wheel, absentPen())),
      path(
        `${look}-mark`,
        marks(alone, wheel, seriesPen(look, false)) +
          marks(
            where((_, i) => isTogether(i)),
            wheel,
            seriesPen(look, true),
          ),
      ),
    ];
  });
}

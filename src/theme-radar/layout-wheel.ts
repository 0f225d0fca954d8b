import { px } from '../drawing/scene.js';
import { bandEnd } from '../words/radar-themes.js';
import { drawMarks, drawTargets, MISSING_REACH, missingPen, type Point } from './layout-marks.js';
import type { Panel, Plan, Tick } from './layout-plan.js';
import type { Sheet } from './layout-sheet.js';

/** A radar without its labels: where its centre is, how far it reaches, and how many spokes it has. */
export interface Wheel {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count: number;
  readonly min: number;
  readonly max: number;
  /** The part of the radius that lies within the lowest value. */
  readonly hole: number;
}

/** The lowest level of a scale of words is a small ring and not a dot, so that it can be seen. */
const HOLE = 0.08;

export function wheelOf({ axes, min, max, telling, marksOnly }: Plan, x: number, y: number, radius: number): Wheel {
  // A share of nothing is nothing: percentages begin at the centre. Marks of presence have two rings, far apart.
  const hole = telling.model.scale?.unit === '%' ? 0 : marksOnly ? 0.5 : HOLE;
  return { x, y, radius, count: axes.length, min, max, hole };
}

/** The first theme is at twelve o'clock, the others follow clockwise at equal angles. */
export function angleOf(index: number, count: number): number {
  return (2 * Math.PI * index) / count - Math.PI / 2;
}

/** How far down a wheel reaches, in radii: a triangle ends half way. */
export function depthOf(count: number): number {
  return Math.sin(angleOf(Math.floor(count / 2), count));
}

export function pointAt(index: number, value: number, { x, y, radius, count, min, max, hole }: Wheel): Point {
  const angle = angleOf(index, count);
  const reach = radius * (hole + ((1 - hole) * (value - min)) / (max - min));
  return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
}

/** A point so many pixels beyond the end of a spoke. */
export function outside(index: number, reach: number, { x, y, radius, count }: Wheel): Point {
  const angle = angleOf(index, count);
  return [x + (radius + reach) * Math.cos(angle), y + (radius + reach) * Math.sin(angle)];
}

/** What is nearer to a theme's spoke than to any other. */
export function sectorPath(index: number, wheel: Wheel): string {
  const { x, y, radius, count, max } = wheel;
  // The outer ring is straight from spoke to spoke, and so nearer to the centre half way.
  const halfWay = { ...wheel, radius: radius * Math.cos(Math.PI / count) };
  const [before, after] = [-0.5, 0.5].map((step) => place(index + step, max, halfWay));
  return `M${px(x)} ${px(y)}L${before}L${place(index, max, wheel)}L${after}Z`;
}

/** Everything inside a wheel. */
export function drawWheel(sheet: Sheet, plan: Plan, { layers, ghost }: Panel, wheel: Wheel): void {
  const { axes, telling, outlines } = plan;
  const { peers } = telling.model;
  drawRings(sheet, plan.ticks, wheel);
  const line = (role: string, values: Values) => sheet.pens.add(role, outline(values, wheel));
  if (peers !== null) {
    const [lows, highs] = [axes.map((axis) => axis.peers?.low ?? null), axes.map((axis) => axis.peers?.high ?? null)];
    sheet.pens.add('peers-band', band(lows, highs, wheel));
    line('peers-edge', lows);
    line('peers-edge', highs);
    axes.forEach((axis, i) => {
      // Peers of a theme by itself enclose no area: they are a line along its spoke.
      if (axis.peers === null || lows.at(i - 1) !== null || lows[(i + 1) % lows.length] !== null) return;
      const { low, high } = axis.peers;
      sheet.pens.add('peers-edge', `M${place(i, low, wheel)}L${place(i, high, wheel)}`);
    });
  }
  const ends = axes.map((axis) => bandEnd(axis.target, telling));
  const starts = axes.map((axis, i) => (ends[i] === null ? null : axis.target));
  sheet.pens.add('target-band', band(starts, ends, wheel));
  if (outlines) {
    if (ghost) line('ghost', ghost.values);
    for (const { look, values } of layers) line(look, values);
  }
  axes.forEach((_, i) => {
    if (layers.some(({ values }) => values[i] === null)) {
      sheet.pens.add('missing', missingPen(...outside(i, MISSING_REACH, wheel)));
    }
  });
  const at = (i: number, value: number) => pointAt(i, value, wheel);
  drawTargets(sheet, plan, at, (i) => outside(i, 0, { ...wheel, x: 0, y: 0, radius: 1 }));
  drawMarks(sheet, plan, layers, at);
}

type Values = readonly (number | null)[];

function place(index: number, value: number, wheel: Wheel): string {
  const [x, y] = pointAt(index, value, wheel);
  return `${px(x)} ${px(y)}`;
}

/**
 * A line from theme to theme. A theme without a value breaks it on both sides: it is never bridged, and the ends never
 * join over a gap.
 */
function outline(values: Values, wheel: Wheel): string {
  let path = '';
  values.forEach((value, i) => {
    if (value !== null) path += (i > 0 && values[i - 1] !== null ? 'L' : 'M') + place(i, value, wheel);
  });
  const [first = null] = values;
  if (!values.includes(null)) return `${path}Z`;
  return first === null || values.at(-1) === null ? path : `${path}L${place(0, first, wheel)}`;
}

/** The area between two values of each theme, from every theme that has them to the next one. */
function band(lows: Values, highs: Values, wheel: Wheel): string {
  let path = '';
  lows.forEach((low, i) => {
    const next = (i + 1) % lows.length;
    const [high, nextLow, nextHigh] = [highs[i] ?? null, lows[next] ?? null, highs[next] ?? null];
    if (low === null || high === null || nextLow === null || nextHigh === null) return;
    const far = `L${place(next, nextHigh, wheel)}L${place(next, nextLow, wheel)}`;
    path += `M${place(i, low, wheel)}L${place(i, high, wheel)}${far}Z`;
  });
  return path;
}

/** Rings and spokes: what a wheel shows whatever its values are. */
function drawRings(sheet: Sheet, ticks: readonly Tick[], wheel: Wheel): void {
  let spokes = '';
  for (let i = 0; i < wheel.count; i += 1) spokes += `M${place(i, wheel.min, wheel)}L${place(i, wheel.max, wheel)}`;
  sheet.pens.add('spoke', spokes);
  for (const { value } of ticks) {
    sheet.pens.add('grid', outline(new Array<number>(wheel.count).fill(value), wheel));
  }
}

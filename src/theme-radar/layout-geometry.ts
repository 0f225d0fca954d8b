import { px } from '../drawing/scene.js';

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
export const HOLE = 0.08;

/** The first theme is at twelve o'clock, the others follow clockwise at equal angles. */
export function angleOf(index: number, count: number): number {
  return (2 * Math.PI * index) / count - Math.PI / 2;
}

export function radiusOf(value: number, { radius, min, max, hole }: Wheel): number {
  return radius * (hole + ((1 - hole) * (value - min)) / (max - min));
}

export function pointAt(index: number, value: number, wheel: Wheel): readonly [x: number, y: number] {
  const angle = angleOf(index, wheel.count);
  const radius = radiusOf(value, wheel);
  return [wheel.x + radius * Math.cos(angle), wheel.y + radius * Math.sin(angle)];
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
export function outline(values: Values, wheel: Wheel): string {
  if (!values.includes(null)) return ring((i) => values[i] ?? wheel.min, wheel);
  let path = '';
  values.forEach((value, i) => {
    const next = (i + 1) % values.length;
    const end = values[next] ?? null;
    if (value === null || end === null) return;
    const goesOn = i > 0 && values[i - 1] !== null;
    path += `${goesOn ? '' : `M${place(i, value, wheel)}`}L${place(next, end, wheel)}`;
  });
  return path;
}

/** A closed line through one value of every theme. */
export function ring(valueAt: (index: number) => number, wheel: Wheel, direction: 1 | -1 = 1): string {
  let path = '';
  for (let step = 0; step < wheel.count; step += 1) {
    const i = direction === 1 ? step : wheel.count - 1 - step;
    path += `${step === 0 ? 'M' : 'L'}${place(i, valueAt(i), wheel)}`;
  }
  return `${path}Z`;
}

export function spokes(wheel: Wheel): string {
  let path = '';
  for (let i = 0; i < wheel.count; i += 1) path += `M${place(i, wheel.min, wheel)}L${place(i, wheel.max, wheel)}`;
  return path;
}

/** The area between two values of each theme; themes without them are left out, and alone it is a line on the spoke. */
export function band(lows: Values, highs: Values, wheel: Wheel): string {
  if (!lows.includes(null) && !highs.includes(null)) {
    return ring((i) => highs[i] ?? wheel.max, wheel) + ring((i) => lows[i] ?? wheel.min, wheel, -1);
  }
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

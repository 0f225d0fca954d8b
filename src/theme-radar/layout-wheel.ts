import { px, type TextShape } from '../drawing/scene.js';
import { bandEnd } from '../words/radar-themes.js';
import { drawMarks, drawTargets, MISSING_REACH, missingPen, type Point } from './layout-marks.js';
import type { Layer, Panel, Plan, Tick } from './layout-plan.js';
import { TICK } from './layout-roles.js';
import { RISE, type Sheet } from './layout-sheet.js';

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

/** Rem. Below this radius only the ends of the scale have room for their word. */
const ROOM_FOR_WORDS = 8.125;
/** Pixels that a mark and the air around it take from its middle. */
const MARK = 7;

export function wheelOf({ axes, min, max, speech, marksOnly }: Plan, x: number, y: number, radius: number): Wheel {
  // A share of nothing is nothing: percentages begin at the centre. Marks of presence have two rings, far apart.
  const hole = speech.model.scale?.unit === '%' ? 0 : marksOnly ? 0.5 : HOLE;
  return { x, y, radius, count: axes.length, min, max, hole };
}

/** The first theme is at twelve o'clock, the others follow clockwise at equal angles. */
export function angleOf(index: number, count: number): number {
  return (2 * Math.PI * index) / count - Math.PI / 2;
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

/** Everything inside a wheel. */
export function drawWheel(sheet: Sheet, plan: Plan, { layers, ghost }: Panel, wheel: Wheel): void {
  const { axes, speech, outlines } = plan;
  const { peers } = speech.model;
  const line = (role: string, values: Values) => sheet.path(role, outline(values, wheel));
  if (peers !== null) {
    const [lows, highs] = [axes.map((axis) => axis.peers?.low ?? null), axes.map((axis) => axis.peers?.high ?? null)];
    sheet.path('peers-band', band(lows, highs, wheel));
    line('peers-edge', lows);
    line('peers-edge', highs);
  }
  const ends = axes.map((axis) => bandEnd(axis.target, speech));
  const starts = axes.map((axis, i) => (ends[i] === null ? null : axis.target));
  sheet.path('target-band', band(starts, ends, wheel));
  if (outlines) {
    if (ghost) line('ghost', ghost.values);
    for (const { look, values } of layers) line(look, values);
  }
  drawRings(sheet, plan.ticks, layers, wheel);
  axes.forEach((_, i) => {
    if (layers.some(({ values }) => values[i] === null)) {
      sheet.path('missing', missingPen(...outside(i, MISSING_REACH, wheel)));
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

function ring(value: number, wheel: Wheel): string {
  return outline(new Array<number>(wheel.count).fill(value), wheel);
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

/** What a wheel shows whatever its values are. */
interface Frame {
  readonly grid: string;
  readonly spokes: string;
  /** For every ring the texts that may stand at it, the best one first. */
  readonly texts: readonly (readonly PlacedText[])[];
}

interface PlacedText {
  readonly shape: TextShape;
  /** The box that no mark's middle may lie in. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Rings, spokes, and the scale's words where no mark covers them; a figure where a word finds no such place. */
function drawRings(sheet: Sheet, ticks: readonly Tick[], layers: readonly Layer[], wheel: Wheel): void {
  const { grid, spokes, texts } = sheet.kept(JSON.stringify([wheel, ticks]), () => frameOf(ticks, wheel, sheet));
  sheet.path('grid', grid);
  sheet.path('spoke', spokes);
  const marks = layers.flatMap(({ values }) =>
    values.flatMap((value, i) => (value === null ? [] : [pointAt(i, value, wheel)])),
  );
  const isClear = ({ left, right, top, bottom }: PlacedText) =>
    marks.every(([x, y]) => x < left || x > right || y < top || y > bottom);
  const placed: PlacedText[] = [];
  const last = texts.length - 1;
  // The ends of the scale come first and keep their words, come what may; between them a text may find no room.
  for (const i of new Set([0, last, ...texts.keys()])) {
    const isEnd = i === 0 || i === last;
    const fallback = isEnd ? ticks[i]?.word : ticks[i]?.figure;
    const places = (texts[i] ?? []).filter((one) => isEnd || placed.every((other) => isApart(one, other)));
    const place = places.find(isClear) ?? places.find(({ shape }) => shape.text === fallback);
    if (place === undefined) continue;
    placed.push(place);
    sheet.text(place.shape);
  }
}

/** Pixels by which the boxes of two texts, which have room for a mark around them, may overlap. */
const SHARED = 2 * MARK - 2;

function isApart(a: PlacedText, b: PlacedText): boolean {
  return (
    a.left + SHARED >= b.right || b.left + SHARED >= a.right || a.top + SHARED >= b.bottom || b.top + SHARED >= a.bottom
  );
}

function frameOf(ticks: readonly Tick[], wheel: Wheel, sheet: Sheet): Frame {
  let spokes = '';
  for (let i = 0; i < wheel.count; i += 1) spokes += `M${place(i, wheel.min, wheel)}L${place(i, wheel.max, wheel)}`;
  const hasRoom = wheel.radius >= ROOM_FOR_WORDS * sheet.remPx;
  const texts = ticks.map(({ value, word, figure }, i) => {
    const isEnd = i === 0 || i === ticks.length - 1;
    const choices = isEnd || hasRoom ? [word, figure] : [figure];
    return choices.flatMap((text) => placesOf(value, text, wheel, sheet));
  });
  return { grid: ticks.map(({ value }) => ring(value, wheel)).join(''), spokes, texts };
}

/**
 * Where a ring's text may stand: half way between the first two spokes, or beside the first one. Around the lowest ring
 * marks stand close together: its text may stand in any gap between two spokes, outside the ring.
 */
function placesOf(value: number, text: string, wheel: Wheel, { remPx, measure }: Sheet): PlacedText[] {
  const places: PlacedText[] = [];
  const width = measure(text, TICK);
  const height = TICK.rem * remPx;
  const add = (x: number, y: number, anchor: 'start' | 'middle' | 'end') => {
    const left = x - { start: 0, middle: width / 2, end: width }[anchor] - MARK;
    const box = { left, right: left + width + 2 * MARK, top: y - height - MARK, bottom: y + MARK };
    places.push({ shape: { kind: 'text', role: 'tick', x: px(x), y: px(y), text, anchor }, ...box });
  };
  const isLowest = value === wheel.min;
  for (let gap = 0; gap < (isLowest ? wheel.count : 1); gap += 1) {
    // Half way between two corners of the ring.
    const [here, next] = [pointAt(gap, value, wheel), pointAt(gap + 1, value, wheel)];
    const y = (here[1] + next[1]) / 2 + height * RISE;
    const side = isLowest ? Math.cos(angleOf(gap + 0.5, wheel.count)) : 0;
    add((here[0] + next[0]) / 2, y, Math.abs(side) < 0.3 ? 'middle' : side > 0 ? 'start' : 'end');
    if (gap === 0) add(wheel.x + MARK + 3, here[1] + height * RISE, 'start');
  }
  return places;
}

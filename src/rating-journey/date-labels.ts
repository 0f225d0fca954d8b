import type { Frame } from './frame.js';
import { lookOf } from './frame.js';
import type { Point } from './draw-overall.js';
import type { Phrases } from './phrases.js';
import type { Sketch } from './sketch.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LOOK = 'mark-label';
const HEIGHT = 14;
const GAP = 3;

/**
 * Dates beside the marks of the overall line, in full where all of them fit, otherwise as months; a date that would lie
 * on something else is left to the list.
 */
export function placeDateLabels(
  sketch: Sketch,
  frame: Frame,
  points: readonly Point[],
  radius: number,
  phrases: Phrases,
): void {
  const { words, format } = phrases;
  const inFull = points.map(({ published }) => words.when(format.shortDate(published.date), published.precision));
  const full = placed(frame, points, radius, inFull);
  if (full.every((label) => label !== null)) return write(sketch, full);
  const months = points.map(({ published }) =>
    published.precision === 'day' ? format.shortMonth(published.date) : words.when(format.shortDate(published.date), published.precision),
  );
  write(sketch, placed(frame, points, radius, months));
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function write(sketch: Sketch, labels: readonly (Label | null)[]): void {
  for (const label of labels) if (label) sketch.text(LOOK, label.x, label.y, label.text, 'middle');
}

function placed(frame: Frame, points: readonly Point[], radius: number, texts: readonly string[]): (Label | null)[] {
  const { unit } = frame;
  const taken = obstacles(points, radius * unit);
  return points.map(({ x, y }, i) => {
    const text = texts[i] ?? '';
    const half = frame.measure(text, lookOf(LOOK)) / 2;
    const middle = Math.min(frame.width - half, Math.max(frame.left + half - 8 * unit, x));
    const reach = radius * unit * 1.3;
    for (const top of [y - reach - (HEIGHT + 2) * unit, y + reach + 3 * unit]) {
      const box = { left: middle - half - GAP * unit, right: middle + half + GAP * unit, top, bottom: top + HEIGHT * unit };
      if (taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      return { text, x: middle, y: top + 11 * unit };
    }
    return null;
  });
}

/** Marks, the line between them and its steps: what no label may cover. */
function obstacles(points: readonly Point[], reach: number): Box[] {
  return points.flatMap(({ x, y, published }, i) => {
    const next = points[i + 1];
    const mark = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    const below = published.precision === 'day' ? [] : [{ left: x - 4, right: x + reach * 2, top: y, bottom: y + reach * 2 }];
    if (!next) return [mark, ...below];
    const line = { left: x, right: next.x, top: y - 2, bottom: y + 2 };
    const step = { left: next.x - 2, right: next.x + 2, top: Math.min(y, next.y), bottom: Math.max(y, next.y) };
    return [mark, ...below, line, step];
  });
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

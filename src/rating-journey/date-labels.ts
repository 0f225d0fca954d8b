import type { RoughDate } from '../common/dates.js';
import type { Report, When } from '../ratings/index.js';
import type { Phrases } from '../words/journey-phrases.js';
import type { Point } from './draw-overall.js';
import { type Frame, lookOf } from './frame.js';
import type { Sketch } from './sketch.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LOOK = 'mark-label';
/** Explained in the key. */
const DISPUTED = '†';
const HEIGHT = 14;
const GAP = 3;

/**
 * Dates beside the marks of the overall line, in full unless months find room for more of them; a date that would lie on
 * something else is left to the list.
 */
export function placeDateLabels(
  sketch: Sketch,
  frame: Frame,
  points: readonly Point[],
  radius: number,
  phrases: Phrases,
): void {
  const dates = (ofDay: (date: RoughDate) => string) =>
    points.map(({ report, published }) => dateOf(report, published, ofDay, phrases));
  const full = placed(frame, points, radius, dates(phrases.format.shortDate));
  const months = placed(frame, points, radius, dates(phrases.format.shortMonth));
  const labels = countOf(full) >= countOf(months) ? full : months;
  labels.forEach((label, i) => {
    const point = points[i];
    const role = point?.report.disputes.length ? 'disputed' : 'mark-label';
    if (label) sketch.text(role, label.x, label.y, label.text, 'middle');
    else if (point?.report.disputes.length)
      sketch.text(role, point.x + radius * frame.unit, point.y - 6 * frame.unit, DISPUTED);
  });
}

/** A date as short as its precision allows, with a dagger where sources disagree. */
function dateOf(
  report: Report,
  published: When,
  ofDay: (date: RoughDate) => string,
  { words, format }: Phrases,
): string {
  const { date, precision } = published;
  const text =
    precision === 'day' ? ofDay(date) : precision === 'year' ? date : words.when(format.shortDate(date), precision);
  return report.disputes.length > 0 ? `${text} ${DISPUTED}` : text;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function countOf(labels: readonly (Label | null)[]): number {
  return labels.filter((label) => label !== null).length;
}

function placed(frame: Frame, points: readonly Point[], radius: number, texts: readonly string[]): (Label | null)[] {
  const { unit } = frame;
  const taken = obstacles(points, radius * unit);
  return points.map(({ x, y, published }, i) => {
    const text = texts[i] ?? '';
    const half = frame.measure(text, lookOf(LOOK)) / 2;
    const reach = radius * unit * 1.3;
    const above = { x, top: y - reach - (HEIGHT + 2) * unit };
    // Under a mark of a rough date stands its span; the words go on after it.
    const isRough = published.precision !== 'day';
    const below = isRough
      ? { x: x + reach * 2 + half + 4 * unit, top: y + (radius - 1) * unit }
      : { x, top: y + reach + 3 * unit };
    for (const place of [above, below]) {
      const middle = Math.min(frame.width - half, Math.max(frame.left + half, place.x));
      const [left, right] = [middle - half - GAP * unit, middle + half + GAP * unit];
      const box = { left, right, top: place.top, bottom: place.top + HEIGHT * unit };
      if (taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      return { text, x: middle, y: place.top + 11 * unit };
    }
    return null;
  });
}

/** Marks, the line between them and its steps: what no label may cover. */
function obstacles(points: readonly Point[], reach: number): Box[] {
  return points.flatMap(({ x, y, published }, i) => {
    const next = points[i + 1];
    const mark = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    const below =
      published.precision === 'day' ? [] : [{ left: x - 4, right: x + reach * 2, top: y, bottom: y + reach * 2 }];
    if (!next) return [mark, ...below];
    const line = { left: x, right: next.x, top: y - 2, bottom: y + 2 };
    const step = { left: next.x - 2, right: next.x + 2, top: Math.min(y, next.y), bottom: Math.max(y, next.y) };
    return [mark, ...below, line, step];
  });
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

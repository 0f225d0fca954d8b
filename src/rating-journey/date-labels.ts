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
  const dates = (ofDay: (date: RoughDate) => string) =>
    points.map(({ report, published }) => dateOf(report, published, ofDay, phrases));
  const full = placed(frame, points, radius, dates(phrases.format.shortDate));
  const fits = full.every((label) => label !== null);
  const labels = fits ? full : placed(frame, points, radius, dates(phrases.format.shortMonth));
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

function placed(frame: Frame, points: readonly Point[], radius: number, texts: readonly string[]): (Label | null)[] {
  const { unit } = frame;
  const taken = obstacles(points, radius * unit);
  return points.map(({ x, y }, i) => {
    const text = texts[i] ?? '';
    const half = frame.measure(text, lookOf(LOOK)) / 2;
    const middle = Math.min(frame.width - half, Math.max(frame.left + half, x));
    const reach = radius * unit * 1.3;
    for (const top of [y - reach - (HEIGHT + 2) * unit, y + reach + 3 * unit]) {
      const box = {
        left: middle - half - GAP * unit,
        right: middle + half + GAP * unit,
        top,
        bottom: top + HEIGHT * unit,
      };
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

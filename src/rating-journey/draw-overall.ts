import { endOf } from '../common/dates.js';
import { horizontal, vertical } from '../drawing/marks.js';
import {
  type Finding,
  findingOf,
  type Journey,
  RATINGS,
  type RatingLevel,
  type Report,
  type Stretch,
  type When,
} from '../ratings/index.js';
import type { Phrases } from '../words/journey-phrases.js';
import { placeDateLabels } from './date-labels.js';
import { BADGE_ROOM, type Frame, lookOf } from './frame.js';
import { drawMark, type MarkSize, markLook, RADIUS } from './marks.js';
import type { Sketch } from './sketch.js';

const LEVEL_HEIGHT = 36;
const PAD_ABOVE = 38;
const PAD_BELOW = 28;
/** The widest mark with a letter is a triangle. */
const LETTERED_FROM = 32;
const LEVEL_BADGE: MarkSize = 'lettered';

/** A rating on the picture. */
export interface Point {
  readonly report: Report;
  readonly published: When;
  readonly finding: Finding;
  readonly level: RatingLevel;
  readonly x: number;
  readonly y: number;
}

const LINE_ROLES = { rated: 'line', 'carried-on': 'line-carried', inherited: 'line-inherited' } as const;

/** The overall rating as a step line on four named levels. Answers the height used. */
export function drawOverall(sketch: Sketch, frame: Frame, journey: Journey, phrases: Phrases, top: number): number {
  const { unit } = frame;
  const yOf = (level: RatingLevel) => top + (PAD_ABOVE + (4 - level) * LEVEL_HEIGHT) * unit;
  drawLevels(sketch, frame, phrases, yOf);
  const stretches = journey.lines.find(({ question }) => question === 'overall')?.stretches ?? [];
  const shown = stretches.filter(({ from, to }) => frame.overlaps(from, to));
  for (const stretch of shown) {
    sketch.path(LINE_ROLES[stretch.state], horizontal(frame.x(stretch.from), frame.x(stretch.to), yOf(stretch.level)));
  }
  drawRisers(sketch, frame, journey, shown, yOf);
  const points = pointsOf(frame, journey, yOf);
  drawStops(sketch, frame, shown, points, phrases, yOf);
  drawPoints(sketch, frame, points, phrases);
  return (PAD_ABOVE + 3 * LEVEL_HEIGHT + PAD_BELOW) * unit;
}

/** The names of the levels stand on their lines and are the key of the marks at once. */
function drawLevels(sketch: Sketch, frame: Frame, { words }: Phrases, yOf: (level: RatingLevel) => number): void {
  const { unit, left, right, compact } = frame;
  const role = compact ? 'level-name-small' : 'level-name';
  const size = lookOf(role).rem * 16 * unit;
  for (const { level } of RATINGS) {
    const y = yOf(level);
    sketch.path('level-grid', horizontal(left, right, y));
    const badge = { radius: RADIUS[LEVEL_BADGE], unit, letter: words.letter[level] };
    drawMark(sketch, level, { x: 15 * unit, y }, badge);
    const lines = compact ? words.rating[level].split(' ') : [words.rating[level]];
    const lineHeight = size * 1.15;
    lines.forEach((line, i) => {
      const offset = (i - (lines.length - 1) / 2) * lineHeight;
      sketch.text(role, BADGE_ROOM * unit, y + offset + size * 0.35, line);
    });
  }
}

/** Where one rating gives way to another on the same day the line steps; not where the two are not compared. */
function drawRisers(
  sketch: Sketch,
  frame: Frame,
  { reports }: Journey,
  stretches: readonly Stretch[],
  yOf: (level: RatingLevel) => number,
): void {
  stretches.forEach((stretch, i) => {
    const previous = stretches[i - 1];
    if (!previous || previous.to !== stretch.from || previous.level === stretch.level) return;
    const report = reports[stretch.report];
    const compared = report && findingOf(report, 'overall')?.movement !== 'not-compared';
    const role = compared ? 'riser' : 'riser-not-compared';
    sketch.path(role, vertical(frame.x(stretch.from), yOf(previous.level), yOf(stretch.level)));
  });
}

/** A line that stops without a successor ends in a bar, and says why where there is room. */
function drawStops(
  sketch: Sketch,
  frame: Frame,
  stretches: readonly Stretch[],
  points: readonly Point[],
  { words }: Phrases,
  yOf: (level: RatingLevel) => number,
): void {
  const { unit, measure, right } = frame;
  stretches.forEach((stretch, i) => {
    const { end, to } = stretch;
    if (end === 'today' || end === 'rated-again' || end === 'carried-on' || !frame.has(to)) return;
    const [x, y] = [frame.x(to), yOf(stretch.level)];
    sketch.path('stop', vertical(x, y - 6 * unit, y + 6 * unit));
    const [label] = words.gap(end);
    const next = stretches[i + 1];
    const isMarked = points.some((point) => point.y === y && Math.abs(point.x - x) < 1);
    const start = x + (isMarked ? RADIUS.lettered * 1.6 : 8) * unit;
    const room = (next ? frame.x(next.from) : right) - start - 6 * unit;
    if (measure(label, lookOf('gap-word')) <= room) sketch.text('gap-word', start, y + 4 * unit, label);
  });
}

function pointsOf(frame: Frame, { reports }: Journey, yOf: (level: RatingLevel) => number): Point[] {
  return reports.flatMap((report) => {
    const { published } = report;
    const finding = findingOf(report, 'overall');
    if (!published || finding?.level == null || !frame.has(published.earliest)) return [];
    const { level } = finding;
    return [{ report, published, finding, level, x: frame.x(published.earliest), y: yOf(level) }];
  });
}

function drawPoints(sketch: Sketch, frame: Frame, points: readonly Point[], phrases: Phrases): void {
  const { unit } = frame;
  const size = sizeFor(points, unit);
  const radius = RADIUS[size];
  for (const point of points) {
    const { level, report, x, y, published } = point;
    const letter = size === 'lettered' ? { letter: phrases.words.letter[level] } : {};
    drawMark(sketch, level, point, { radius, unit, ...letter }, markLook(report, point.finding));
    drawRoughDate(sketch, frame, published, x, y + (radius + 6) * unit);
  }
  // Among crowded marks nobody could tell whose date it is; the axis and the list give them.
  if (size !== 'crowded') placeDateLabels(sketch, frame, points, radius, phrases);
}

/** As large as the closest two on one level allow. */
function sizeFor(points: readonly Point[], unit: number): MarkSize {
  const lastAt = new Map<number, number>();
  let closest = Number.POSITIVE_INFINITY;
  for (const { level, x } of points) {
    const before = lastAt.get(level);
    if (before !== undefined) closest = Math.min(closest, x - before);
    lastAt.set(level, x);
  }
  if (closest >= LETTERED_FROM * unit) return 'lettered';
  return closest >= (2 * RADIUS.plain + 1) * unit ? 'plain' : 'crowded';
}

/** A month or a year is drawn as a span under the mark; "some time after" as an arrow. */
function drawRoughDate(sketch: Sketch, frame: Frame, published: When, x: number, y: number): void {
  const { unit } = frame;
  if (published.precision === 'day') return;
  const cap = 3 * unit;
  if (published.latest === null) {
    const tip = x + 20 * unit;
    sketch.path(
      'rough',
      `${vertical(x, y - cap, y + cap)}${horizontal(x, tip, y)}M${tip - cap} ${y - cap}L${tip} ${y}L${tip - cap} ${y + cap}`,
    );
    return;
  }
  const end = Math.max(x + 4 * unit, Math.min(frame.right, frame.time(endOf(published.date))));
  sketch.path('rough', vertical(x, y - cap, y + cap) + horizontal(x, end, y) + vertical(end, y - cap, y + cap));
}

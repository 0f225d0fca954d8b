import {
  type Finding,
  gapOf,
  overallOf,
  RATINGS,
  type RatingLevel,
  type Report,
  type Stretch,
  type When,
} from '../ratings/index.js';
import { placeDateLabels } from './date-labels.js';
import { BADGE_ROOM, type Drawing } from './frame.js';
import { drawLetteredMark, drawMark, markLook, RADIUS } from './marks.js';

const LEVEL_HEIGHT = 36;
const PAD_ABOVE = 38;
const PAD_BELOW = 28;
/** The widest mark with a letter is a triangle. */
const LETTERED_FROM = 32;

/** A rating on the picture. */
export interface Point {
  readonly report: Report;
  readonly published: When;
  readonly finding: Finding;
  readonly level: RatingLevel;
  readonly x: number;
  readonly y: number;
  /** Where the sign of a date that is not known to the day ends; `null` where the day is known. */
  readonly spanEnd: number | null;
  /** Of its mark; one of RADIUS. */
  radius: number;
}

const LINE_ROLES = { rated: 'line', 'carried-on': 'line-carried', inherited: 'line-inherited' } as const;

/** Where a level lies. */
type LevelAt = (level: RatingLevel) => number;

/** The overall rating as a step line on four named levels. Answers the height used. */
export function drawOverall(drawing: Drawing, top: number): number {
  const { sketch, journey, x, overlaps } = drawing;
  const yOf = (level: RatingLevel) => top + PAD_ABOVE + (4 - level) * LEVEL_HEIGHT;
  drawLevels(drawing, yOf);
  const stretches = journey.lines.find(({ question }) => question === 'overall')?.stretches ?? [];
  const shown = stretches.filter(({ from, to }) => overlaps(from, to));
  for (const { state, level, from, to } of shown) sketch.horizontal(LINE_ROLES[state], x(from), x(to), yOf(level));
  drawRisers(drawing, shown, yOf);
  const points = pointsOf(drawing, yOf);
  drawStops(drawing, shown, points, yOf);
  drawPoints(drawing, points);
  return PAD_ABOVE + 3 * LEVEL_HEIGHT + PAD_BELOW;
}

/** The names of the levels stand on their lines and are the key of the marks at once. */
function drawLevels({ sketch, phrases, left, right, nameRow }: Drawing, yOf: LevelAt): void {
  const { rating, letter } = phrases.words;
  for (const { level } of RATINGS) {
    const y = yOf(level);
    sketch.horizontal('level-grid', left, right, y);
    drawLetteredMark(sketch, { level, x: 15, y }, letter[level]);
    nameRow(rating[level], y, BADGE_ROOM);
  }
}

/** Where one rating gives way to another on the same day the line steps; not where the two are not compared. */
function drawRisers({ sketch, journey, x }: Drawing, stretches: readonly Stretch[], yOf: LevelAt): void {
  stretches.forEach(({ from, level, report: index }, i) => {
    const previous = stretches[i - 1];
    if (!previous || previous.to !== from || previous.level === level) return;
    const report = journey.reports[index];
    const compared = report && overallOf(report)?.movement !== 'not-compared';
    sketch.vertical(compared ? 'riser' : 'riser-not-compared', x(from), yOf(previous.level), yOf(level));
  });
}

/** A line that stops without a successor ends in a bar, and says why where there is room. */
function drawStops(drawing: Drawing, stretches: readonly Stretch[], points: readonly Point[], yOf: LevelAt): void {
  const { sketch, phrases, measure, right, x: xOf } = drawing;
  stretches.forEach((stretch, i) => {
    const { to, level } = stretch;
    const gap = gapOf(stretch);
    if (!gap || !drawing.has(to)) return;
    const [x, y] = [xOf(to), yOf(level)];
    const beside = points.filter((point) => point.y === y);
    // A bar within a mark could not be seen, and the key would explain it.
    if (beside.every((point) => Math.abs(point.x - x) > point.radius * 0.8)) sketch.vertical('stop', x, y - 6, y + 6);
    const [label] = phrases.words.gap(gap);
    const reach = RADIUS.lettered * 1.6;
    const marks = beside.map((point) => point.x);
    // A rating may have stood for days only; contradictory ones have marks and no stretch.
    const start = Math.max(x + 8, ...marks.map((mark) => (mark < x + 1 ? mark + reach : 0)));
    const ahead = marks.flatMap((mark) => (mark < x + 1 ? [] : mark - reach));
    const ends = stretches.slice(i + 1, i + 2).map(({ from }) => xOf(from));
    const room = Math.min(right, ...ends, ...ahead) - start - 6;
    if (measure(label, 'gap-word') <= room) sketch.text('gap-word', start, y + 4, label);
  });
}

function pointsOf(drawing: Drawing, yOf: LevelAt): Point[] {
  const radius = RADIUS.lettered;
  const points = drawing.journey.reports.flatMap((report): Point[] => {
    const { published } = report;
    const finding = overallOf(report);
    if (!published || !finding?.level || !drawing.has(published.earliest)) return [];
    const { level } = finding;
    const x = drawing.x(published.earliest);
    const spanEnd = spanEndOf(drawing, published, x);
    return [{ report, published, finding, level, x, y: yOf(level), spanEnd, radius }];
  });
  setSizes(points);
  return points;
}

function drawPoints(drawing: Drawing, points: readonly Point[]): void {
  const { sketch, phrases } = drawing;
  for (const point of points) {
    const { level, report, finding, radius } = point;
    const look = markLook(report, finding);
    if (radius === RADIUS.lettered) drawLetteredMark(sketch, point, phrases.words.letter[level], look);
    else drawMark(sketch, point, radius, look);
    drawRoughDate(drawing, point);
  }
  placeDateLabels(drawing, points);
}

/**
 * All marks are as large as the neighbours on their levels leave room. Only where the fewer half is crowded are those
 * small by themselves: two reports within weeks take neither letters nor dates from all others.
 */
function setSizes(points: readonly Point[]): void {
  const lastAt = new Map<RatingLevel, Point>();
  for (const point of points) {
    const before = lastAt.get(point.level);
    if (before) {
      point.radius = radiusFor(point.x - before.x);
      before.radius = Math.min(before.radius, point.radius);
    }
    lastAt.set(point.level, point);
  }
  const crowded = points.filter(({ radius }) => radius === RADIUS.crowded).length;
  const sizes = points.map(({ radius }) => radius).sort((a, b) => a - b);
  const most = sizes[crowded > points.length / 2 ? 0 : crowded] ?? 0;
  for (const point of points) point.radius = Math.min(point.radius, most);
}

function radiusFor(gap: number): number {
  if (gap >= LETTERED_FROM) return RADIUS.lettered;
  return gap >= 2 * RADIUS.plain + 1 ? RADIUS.plain : RADIUS.crowded;
}

/** A month or a year reaches to its end, "some time after" as far as its arrow. */
function spanEndOf({ end }: Drawing, { precision, latest, date }: When, x: number): number | null {
  if (precision === 'day') return null;
  return latest === null ? x + 20 : Math.max(x + 4, end(date));
}

/**
 * A month or a year is a bracket under its mark, "some time after" an arrow. The bracket is open towards the mark:
 * with ends both ways that of a month would be an H.
 */
function drawRoughDate({ sketch }: Drawing, { published, spanEnd, x, y: middle, radius }: Point): void {
  if (spanEnd === null) return;
  const y = middle + radius + 7;
  const end = 4;
  const isAfter = published.latest === null;
  const role = isAfter ? 'later' : 'rough';
  sketch.vertical(role, x, y - end, y);
  sketch.horizontal(role, x, spanEnd, y);
  if (!isAfter) sketch.vertical(role, spanEnd, y - end, y);
  else
    sketch.line(role, [
      [spanEnd - end, y - end],
      [spanEnd, y],
      [spanEnd - end, y + end],
    ]);
}

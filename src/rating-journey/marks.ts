import { type MarkShape, markPen } from '../drawing/marks.js';
import { px } from '../drawing/scene.js';
import type { Finding, RatingLevel, Report } from '../ratings/index.js';
import type { Sketch } from './sketch.js';

/** Each rating has a shape of its own: colour is never the only thing that tells two apart. */
const SHAPES: Readonly<Record<RatingLevel, MarkShape>> = { 4: 'star', 3: 'circle', 2: 'triangle', 1: 'square' };
/** The names of roles that belong to a level. */
const NAMES = { 4: 'outstanding', 3: 'good', 2: 'requires-improvement', 1: 'inadequate' } as const;

export type LevelName = (typeof NAMES)[RatingLevel];

export function nameOf(level: RatingLevel): LevelName {
  return NAMES[level];
}

/** Radii for a text size of 16 px: with a letter inside, without, and where marks are crowded. */
export const RADIUS = { lettered: 11, plain: 6.5, crowded: 4.5 } as const;

export type MarkSize = keyof typeof RADIUS;

/** A triangle has little room at the height of its letters. */
const ROOM_FOR_LETTER: Readonly<Partial<Record<RatingLevel, number>>> = { 4: 1.35, 2: 1.12 };

/** A triangle's and a star's middle lies lower than that of the box around them. */
const LETTER_DROP: Readonly<Record<RatingLevel, number>> = { 4: 5, 3: 4.4, 2: 7.6, 1: 4.4 };

/** How a report's mark differs from an ordinary one. */
export interface MarkLook {
  /** A rating that another organisation earned, that is set aside or in the future: outline only. */
  readonly hollow?: boolean;
  /** Withdrawn or corrected: crossed out. */
  readonly cancelled?: boolean;
}

/** Draws a rating's mark; with its letter where the size has room for one. `unit`: pixels in 1/16 rem. */
export function drawMark(
  sketch: Sketch,
  level: RatingLevel,
  at: { readonly x: number; readonly y: number },
  size: { readonly radius: number; readonly unit: number; readonly letter?: string },
  { hollow = false, cancelled = false }: MarkLook = {},
): void {
  const { radius, unit, letter } = size;
  const name = nameOf(level);
  const reach = radius * unit * (letter === undefined ? 1 : (ROOM_FOR_LETTER[level] ?? 1));
  const isBroad = level === 4 && letter !== undefined;
  const outline = isBroad ? broadStar(at.x, at.y, reach) : markPen(SHAPES[level], reach)(at.x, at.y);
  sketch.path(`${hollow ? 'hollow' : 'mark'}-${name}`, outline);
  if (letter !== undefined) {
    sketch.text(hollow ? 'letter-hollow' : `letter-${name}`, at.x, at.y + LETTER_DROP[level] * unit, letter, 'middle');
  }
  if (cancelled) sketch.path('cancelled', cross(at.x, at.y, radius * unit * 1.2));
}

/** A star with short points, so that a letter has room in it. */
function broadStar(x: number, y: number, reach: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? reach : reach * 0.58;
    const angle = (Math.PI * i) / 5;
    return `${px(x + radius * Math.sin(angle))} ${px(y - radius * Math.cos(angle))}`;
  });
  return `M${corners.join('L')}z`;
}

function cross(x: number, y: number, reach: number): string {
  const [left, right, top, bottom] = [x - reach, x + reach, y - reach, y + reach].map((value) => value.toFixed(1));
  return `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
}

/** How a report's own state shows on its marks. */
export function markLook(report: Report, finding: Finding): MarkLook {
  return {
    hollow: report.inheritedFrom !== null || finding.setAside || report.future,
    cancelled: report.withdrawn !== null || report.corrected !== null,
  };
}

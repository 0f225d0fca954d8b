import { type MarkShape, markPen } from '../drawing/marks.js';
import { px } from '../drawing/scene.js';
import type { Finding, RatingLevel, Report } from '../ratings/index.js';
import type { Sketch } from './sketch.js';

interface Mark {
  /** The end of the names of roles that belong to the level. */
  readonly name: 'outstanding' | 'good' | 'requires-improvement' | 'inadequate';
  /** Each rating has a shape of its own: colour is never the only thing that tells two apart. */
  readonly shape: MarkShape;
  /** So much larger where a letter stands inside: a triangle has little room at the height of its letters. */
  readonly room: number;
  /** How far below the middle of its box the letter's baseline is. */
  readonly drop: number;
}

const MARKS: Readonly<Record<RatingLevel, Mark>> = {
  4: { name: 'outstanding', shape: 'star', room: 1.35, drop: 5 },
  3: { name: 'good', shape: 'circle', room: 1, drop: 4.4 },
  2: { name: 'requires-improvement', shape: 'triangle', room: 1.12, drop: 7.6 },
  1: { name: 'inadequate', shape: 'square', room: 1, drop: 4.4 },
};

export type LevelName = Mark['name'];

export function nameOf(level: RatingLevel): LevelName {
  return MARKS[level].name;
}

/** Radii for a text size of 16 px: with a letter inside, without, and where marks are crowded. */
export const RADIUS = { lettered: 11, plain: 6.5, crowded: 4.5 } as const;

export type MarkSize = keyof typeof RADIUS;

/** How a report's mark differs from an ordinary one. */
export interface MarkLook {
  /** A rating that another organisation earned, that is set aside or in the future: outline only. */
  readonly hollow?: boolean;
  /** Withdrawn or corrected: crossed out. */
  readonly cancelled?: boolean;
}

/** The role of a rating's mark. */
export function markRole(level: RatingLevel, hollow = false): string {
  return `${hollow ? 'hollow' : 'mark'}-${nameOf(level)}`;
}

const pens = new Map<string, ReturnType<typeof markPen>>();

/** The outline of a rating's mark; pictures have hundreds of them, of a few sizes. */
export function markOutline(level: RatingLevel, x: number, y: number, reach: number): string {
  const key = `${level}/${reach}`;
  let pen = pens.get(key);
  if (!pen) {
    pen = markPen(MARKS[level].shape, reach);
    pens.set(key, pen);
  }
  return pen(x, y);
}

/** Draws a rating's mark; with its letter where the size has room for one. `unit`: pixels in 1/16 rem. */
export function drawMark(
  sketch: Sketch,
  level: RatingLevel,
  { x, y }: { readonly x: number; readonly y: number },
  { radius, unit, letter }: { readonly radius: number; readonly unit: number; readonly letter?: string },
  { hollow, cancelled }: MarkLook = {},
): void {
  const { name, room, drop } = MARKS[level];
  const reach = radius * unit;
  if (letter === undefined) sketch.path(markRole(level, hollow), markOutline(level, x, y, reach));
  else {
    const outline = level === 4 ? broadStar(x, y, reach * room) : markOutline(level, x, y, reach * room);
    sketch.path(markRole(level, hollow), outline);
    sketch.text(hollow ? 'letter-hollow' : `letter-${name}`, x, y + drop * unit, letter, 'middle');
  }
  if (cancelled) sketch.path('cancelled', cross(x, y, reach * 1.2));
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
  const [left, right, top, bottom] = [x - reach, x + reach, y - reach, y + reach].map(px);
  return `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
}

/** How a report's own state shows on its marks. */
export function markLook(report: Report, finding: Finding): MarkLook {
  return {
    hollow: report.inheritedFrom !== null || finding.setAside || report.future,
    cancelled: report.withdrawn !== null || report.corrected !== null,
  };
}

import { type MarkShape, starCorners } from '../drawing/marks.js';
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

export const MARKS: Readonly<Record<RatingLevel, Mark>> = {
  4: { name: 'outstanding', shape: 'star', room: 1.35, drop: 5 },
  3: { name: 'good', shape: 'circle', room: 1, drop: 4.4 },
  2: { name: 'requires-improvement', shape: 'triangle', room: 1.12, drop: 7.6 },
  1: { name: 'inadequate', shape: 'square', room: 1, drop: 4.4 },
};

export type LevelName = Mark['name'];

/** Why a mark is an outline only: another organisation earned it, it is set aside, or it lies in the future. */
const HOLLOW = ['hollow-inherited', 'hollow-aside', 'hollow-future'] as const;
const KINDS = ['tint', 'held', 'carried', 'inherited', ...HOLLOW, 'mark', 'letter'] as const;

/** The roles that each level has, by kind; joining their names for each of hundreds of marks would take long. */
export const LEVEL_ROLES = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    Object.fromEntries(Object.entries(MARKS).map(([level, { name }]) => [level, `${kind}-${name}`])),
  ]),
) as Readonly<Record<(typeof KINDS)[number], Readonly<Record<RatingLevel, string>>>>;

/** Radii: with a letter inside, without, and where marks are crowded. */
export const RADIUS = { lettered: 11, plain: 6.5, crowded: 4.5 } as const;

/** How a report's mark differs from an ordinary one. */
export interface MarkLook {
  readonly hollow?: (typeof HOLLOW)[number] | undefined;
  /** Withdrawn or corrected: crossed out. */
  readonly cancelled?: boolean;
}

/** The role of a rating's mark. */
export function markRole(level: RatingLevel, hollow: MarkLook['hollow']): string {
  return LEVEL_ROLES[hollow ?? 'mark'][level];
}

/** A rating on the picture, in sixteenths of a rem. */
interface Marked {
  readonly level: RatingLevel;
  readonly x: number;
  readonly y: number;
}

/** Draws a rating's mark. */
export function drawMark(
  sketch: Sketch,
  { level, x, y }: Marked,
  radius: number,
  { hollow, cancelled }: MarkLook,
): void {
  sketch.mark(markRole(level, hollow), MARKS[level].shape, x, y, radius);
  if (cancelled) drawCross(sketch, x, y, radius);
}

/** Draws a rating's mark with its letter inside. */
export function drawLetteredMark(
  sketch: Sketch,
  { level, x, y }: Marked,
  letter: string,
  { hollow, cancelled }: MarkLook = {},
): void {
  const { shape, room, drop } = MARKS[level];
  const reach = RADIUS.lettered * room;
  const role = markRole(level, hollow);
  if (shape === 'star') drawBroadStar(sketch, role, x, y, reach);
  else sketch.mark(role, shape, x, y, reach);
  sketch.text(hollow ? 'letter-hollow' : LEVEL_ROLES.letter[level], x, y + drop, letter, 'middle');
  if (cancelled) drawCross(sketch, x, y, RADIUS.lettered);
}

/** A star with short points, so that a letter has room in it. */
function drawBroadStar(sketch: Sketch, role: string, x: number, y: number, reach: number): void {
  const corners = starCorners(0.58).map(([right, down]): [number, number] => [x + reach * right, y + reach * down]);
  sketch.line(role, corners, true);
}

function drawCross(sketch: Sketch, x: number, y: number, radius: number): void {
  const reach = radius * 1.2;
  for (const down of [reach, -reach])
    sketch.line('cancelled', [
      [x - reach, y - down],
      [x + reach, y + down],
    ]);
}

/** How a report's own state shows on its marks. */
export function markLook(report: Report, finding: Finding): MarkLook {
  const because = [report.inheritedFrom !== null, finding.setAside, report.future].indexOf(true);
  return {
    hollow: HOLLOW[because],
    cancelled: report.withdrawn !== null || report.corrected !== null,
  };
}

import { nothing, svg } from 'lit';
import { markPath } from '../drawing/marks.js';
import type { RatingLevel } from '../ratings/index.js';
import { MARKS, type MarkLook, markRole } from './marks.js';

const MIDDLE = 10;
const RADIUS = 7;

const outlineOf = (level: RatingLevel) => markPath(MARKS[level].shape, MIDDLE, MIDDLE, RADIUS);
/** A list may hold many of each. */
const OUTLINES = { 4: outlineOf(4), 3: outlineOf(3), 2: outlineOf(2), 1: outlineOf(1) };

const CROSS = svg`<path class="cancelled" d="M1.6 1.6L18.4 18.4M1.6 18.4L18.4 1.6"></path>`;
/** In the box of a report that gave no rating. */
const DASH = svg`<path class="axis-line" d="M7 10h6"></path>`;
const BOX = 'M4 4h12v12h-12z';

/** What a badge is made of: the mark's role and outline, and what lies over it. */
export interface BadgeParts {
  readonly role: string;
  readonly outline: string;
  readonly over: unknown;
}

/** The mark of a rating, or with `null` that of a report without one. */
export function badgeParts(level: RatingLevel | null, { hollow, cancelled }: MarkLook = {}): BadgeParts {
  if (level === null) return { role: 'no-rating', outline: BOX, over: DASH };
  return { role: markRole(level, hollow), outline: OUTLINES[level], over: cancelled ? CROSS : nothing };
}

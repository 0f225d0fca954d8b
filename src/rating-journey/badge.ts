import { nothing, svg } from 'lit';
import { markPath } from '../drawing/marks.js';
import type { Finding, RatingLevel, Standing } from '../ratings/index.js';
import { questionMark } from './key.js';
import { MARKS, type MarkLook, markRole } from './marks.js';

const MIDDLE = 10;
const RADIUS = 7;

const outlineOf = (level: RatingLevel) => markPath(MARKS[level].shape, MIDDLE, MIDDLE, RADIUS);
/** A list may hold many of each. */
const OUTLINES = { 4: outlineOf(4), 3: outlineOf(3), 2: outlineOf(2), 1: outlineOf(1) };

const CROSS = svg`<path class="cancelled" d="M1.6 1.6L18.4 18.4M1.6 18.4L18.4 1.6"></path>`;
/** In the box of a report that gave no rating, and of one whose rating is not known. */
const [DASH, QUESTION] = ['M7 10h6', questionMark(MIDDLE, MIDDLE)].map((d) => svg`<path class="sign" d=${d}></path>`);
const BOX = 'M4 4h12v12h-12z';

/** What a badge is made of: the mark's role and outline, and what lies over it. */
export interface BadgeParts {
  readonly role: string;
  readonly outline: string;
  readonly over: unknown;
}

/** The mark of a rating, or that of a report without one, or of one that is not known. */
export function badgeParts(
  level: RatingLevel | null,
  state: Finding['state'] | Standing['state'] | undefined,
  { hollow, cancelled }: MarkLook = {},
): BadgeParts {
  if (level !== null)
    return { role: markRole(level, hollow), outline: OUTLINES[level], over: cancelled ? CROSS : nothing };
  const isKnown = state !== 'not-known';
  return { role: isKnown ? 'no-rating' : 'not-known', outline: BOX, over: isKnown ? DASH : QUESTION };
}

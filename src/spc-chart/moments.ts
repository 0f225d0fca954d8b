import type { Measure } from '../drawing/measure.js';
import { px } from '../drawing/scene.js';
import type { Pens } from './pens.js';
import { EVENT } from './roles.js';

/** Something to be named above the plot: a moment with its line, or a baseline with its bracket. */
export interface Wish {
  readonly x: number;
  readonly role: 'step-line' | 'event-line' | null;
  /** The longest first. */
  readonly labels: readonly string[];
  /** Its number in the list under the picture; `null`: it has none, and is left out where there is no room. */
  readonly number: number | null;
}

interface Placed {
  readonly wish: Wish;
  readonly text: string;
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly anchor: 'start' | 'end';
}

/** The labels above the plot, in rows; row 0 is next to the plot. */
export interface Strip {
  readonly rows: number;
  readonly placed: readonly Placed[];
  readonly wishes: readonly Wish[];
}

const MOST_ROWS = 3;
/** More labels than these are numbers from the start. */
const MOST_LABELS = 24;
const TEXT_SPACE = 5;
const APART = 10;

/**
 * Finds room for the labels of moments: in full, shorter, or as the numbers of the list under the picture, the same way
 * for all. No label overlaps another or is crossed by another's line.
 */
export function arrangeStrip(wishes: readonly Wish[], left: number, right: number, measure: Measure): Strip {
  const levels = Math.max(0, ...wishes.map(({ labels }) => labels.length));
  for (let level = 0; level < levels && wishes.length <= MOST_LABELS; level += 1) {
    const texts = wishes.map(({ labels }) => labels[Math.min(level, labels.length - 1)] ?? '');
    const placed = placeAll(wishes, texts, left, right, measure);
    const isComplete = wishes.every((wish) => wish.number === null || placed.some((each) => each.wish === wish));
    if (isComplete) return stripOf(wishes, placed);
  }
  const numbers = wishes.map(({ number }) => (number === null ? '' : String(number)));
  return stripOf(wishes, placeAll(wishes, numbers, left, right, measure));
}

function stripOf(wishes: readonly Wish[], placed: readonly Placed[]): Strip {
  return { wishes, placed, rows: placed.reduce((most, { row }) => Math.max(most, row + 1), 0) };
}

/** From the last to the first: what comes earlier goes higher, so that its line passes by the later ones' labels. */
function placeAll(wishes: readonly Wish[], texts: readonly string[], left: number, right: number, measure: Measure) {
  const placed: Placed[] = [];
  for (let i = wishes.length - 1; i >= 0; i -= 1) {
    const wish = wishes[i];
    const text = texts[i] ?? '';
    if (!wish || text === '') continue;
    const found = placeOne(wish, text, measure(text, EVENT), placed, left, right);
    if (found) placed.push(found);
  }
  return placed;
}

function placeOne(
  wish: Wish,
  text: string,
  width: number,
  placed: readonly Placed[],
  left: number,
  right: number,
): Placed | null {
  // A baseline is named inside its bracket; a moment on either side of its line.
  const anchors = wish.role === null ? STARTS : ANCHORS;
  for (const anchor of anchors) {
    const start = anchor === 'start' ? wish.x + TEXT_SPACE : wish.x - TEXT_SPACE - width;
    const end = start + width;
    if (start < left || end > right) continue;
    for (let row = 0; row < MOST_ROWS; row += 1) {
      const candidate = { wish, text, row, start, end, anchor };
      if (placed.every((other) => standApart(candidate, other))) return candidate;
    }
  }
  return null;
}

const STARTS = ['start'] as const;
const ANCHORS = ['start', 'end'] as const;

function standApart(a: Placed, b: Placed): boolean {
  if (a.row === b.row) return a.end + APART <= b.start || b.end + APART <= a.start;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  if (upper.wish.role === null) return true;
  return upper.wish.x < lower.start - 2 || upper.wish.x > lower.end + 2;
}

/** Draws lines and labels; `top`: the plot's upper edge, `bottom`: where the lines end. */
export function drawStrip(pens: Pens, strip: Strip, top: number, bottom: number, rowHeight: number): void {
  const rowOf = new Map(strip.placed.map((placed) => [placed.wish, placed.row]));
  for (const wish of strip.wishes) {
    if (wish.role === null) continue;
    const row = rowOf.get(wish) ?? -1;
    pens.add(wish.role, `M${px(wish.x)} ${px(top - (row + 1) * rowHeight)}V${px(bottom)}`);
  }
  for (const { wish, text, row, anchor } of strip.placed) {
    const x = anchor === 'start' ? wish.x + TEXT_SPACE : wish.x - TEXT_SPACE;
    pens.text('event', x, top - row * rowHeight - rowHeight * 0.3, text, anchor);
  }
}

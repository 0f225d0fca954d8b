import { horizontal } from '../drawing/marks.js';
import type { Measure } from '../drawing/measure.js';
import type { Pens } from '../drawing/pens.js';
import { px } from '../drawing/scene.js';
import { EVENT } from './roles.js';
import type { Box } from './stage.js';

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

/** Neighbours that share a label: the numbers of their places in the list. */
interface Group {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly wishes: readonly Wish[];
  /** Where the lines of the group stand. */
  readonly lines: readonly [number, number];
}

/**
 * What stands above the plot, in rows; row 0 is next to the plot: a label for each wish, or numbers for groups of them.
 */
export interface Strip {
  readonly rows: number;
  readonly placed: readonly Placed[];
  readonly groups: readonly Group[];
  readonly wishes: readonly Wish[];
}

const MOST_ROWS = 3;
/** More labels than these are numbers from the start. */
const MOST_LABELS = 24;
const TEXT_SPACE = 5;
const APART = 10;
/** The same for numbers, which stand over the ends of their lines. */
const NUMBERS_APART = 4;
/** How far, of a row, the line of a number reaches above the plot. */
const REACH = 0.2;

/**
 * Finds room for the labels of moments: in full, shorter, or as the numbers of the list under the picture, the same way
 * for all. No label overlaps another or is crossed by another's line. Baselines are named next to their brackets, unless
 * moments would lose words by it: those come first.
 */
export function arrangeStrip(wishes: readonly Wish[], left: number, right: number, measure: Measure): Strip {
  const levels = Math.max(0, ...wishes.map(({ labels }) => labels.length));
  const moments = wishes.filter(({ number }) => number !== null);
  const baselines = wishes.filter(({ number }) => number === null);
  for (let level = 0; level < levels && wishes.length <= MOST_LABELS; level += 1) {
    // Placed from the last on.
    for (const order of [moments.concat(baselines), baselines.concat(moments)]) {
      const texts = order.map(({ labels }) => labels[Math.min(level, labels.length - 1)] ?? '');
      const placed = placeAll(order, texts, left, right, measure);
      const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
      const isComplete = moments.every((wish) => placed.some((each) => each.wish === wish));
      if (isComplete) return { wishes, placed, groups: [], rows };
    }
  }
  const groups = numberAll(moments, left, right, measure);
  return { wishes, placed: [], groups, rows: groups.length > 0 ? 1 : 0 };
}

/**
 * Numbers over their lines, in one row; where they would overlap, or one stand over another's line, one text for both.
 */
function numberAll(moments: readonly Wish[], left: number, right: number, measure: Measure): Group[] {
  const groupOf = (members: readonly Wish[]): Group => {
    const numbers = [members[0]?.number, members.at(-1)?.number];
    const text = [...new Set(numbers)].join('–');
    const xs = members.map(({ x }) => x);
    const lines = [Math.min(...xs), Math.max(...xs)] as const;
    const width = measure(text, EVENT);
    const start = Math.max(left, Math.min(right - width, (lines[0] + lines[1] - width) / 2));
    return { text, start, end: start + width, wishes: members, lines };
  };
  const groups: Group[] = [];
  for (const wish of [...moments].sort((a, b) => Number(a.number) - Number(b.number))) {
    let group = groupOf([wish]);
    for (let before = groups.at(-1); before && !standBeside(before, group); before = groups.at(-1)) {
      group = groupOf([...before.wishes, ...group.wishes]);
      groups.pop();
    }
    groups.push(group);
  }
  return groups;
}

function standBeside(a: Group, b: Group): boolean {
  return Math.max(a.end, a.lines[1]) + NUMBERS_APART <= Math.min(b.start, b.lines[0]);
}

/** From the last to the first: what comes earlier goes higher, so that its line passes by the later ones' labels. */
function placeAll(wishes: readonly Wish[], texts: readonly string[], left: number, right: number, measure: Measure) {
  const placed: Placed[] = [];
  for (let i = wishes.length - 1; i >= 0; i -= 1) {
    const wish = wishes[i];
    const text = texts[i] ?? '';
    if (!wish || text === '') continue;
    const found = placeOne(wish, text, measure(text, EVENT), placed, { left, right });
    if (found) placed.push(found);
  }
  return placed;
}

function placeOne(
  wish: Wish,
  text: string,
  width: number,
  placed: readonly Placed[],
  { left, right }: Pick<Box, 'left' | 'right'>,
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
  const ends = top - REACH * rowHeight;
  for (const wish of strip.wishes) {
    if (wish.role === null) continue;
    const row = rowOf.get(wish);
    pens.add(wish.role, `M${px(wish.x)} ${px(row === undefined ? ends : top - (row + 1) * rowHeight)}V${px(bottom)}`);
  }
  for (const { wish, text, row, anchor } of strip.placed) {
    const x = anchor === 'start' ? wish.x + TEXT_SPACE : wish.x - TEXT_SPACE;
    pens.text('event', x, top - row * rowHeight - rowHeight * 0.3, text, anchor);
  }
  for (const { text, start, lines } of strip.groups) {
    pens.add('event-line', horizontal(...lines, ends));
    pens.text('event', start, ends - rowHeight * 0.2, text);
  }
}

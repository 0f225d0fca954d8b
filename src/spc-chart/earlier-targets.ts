import type { Pens } from '../drawing/pens.js';
import type { SpcPoint } from '../spc/index.js';
import type { Wish } from './moments.js';
import { INLINE } from './roles.js';
import { edgeBefore, type Stage } from './stage.js';

/** Free pixels around a label. */
const SPACE = 4;
/** Places tried along a line. */
const MOST_TRIES = 24;

/**
 * Names targets that are no longer in force, at their lines; the one in force has its label at the end. A name stands
 * where it covers neither a value nor another line, nor that of a moment; a sentence under the picture says all of them.
 */
export function nameEarlierTargets(pens: Pens, stage: Stage, moments: readonly Wish[]): void {
  const { points, window, telling, axis } = stage;
  let start = window.first;
  for (let i = window.first + 1; i <= window.last; i += 1) {
    const target = points[start]?.target ?? null;
    if (points[i]?.target === target) continue;
    if (target !== null && axis.shows(target)) {
      const text = `${telling.words.targetLine} ${telling.target(target, false)}`;
      const place = freePlace({ ...stage, moments }, start, i, target, text);
      if (place) pens.text('inline', place.x, place.y, text);
    }
    start = i;
  }
}

/** Where a name fits over or under its line, between two points; `null`: nowhere. */
function freePlace(
  stage: Stage & { moments: readonly Wish[] },
  start: number,
  end: number,
  target: number,
  text: string,
) {
  const { measure, remPx, moments } = stage;
  const width = measure(text, INLINE);
  const height = INLINE.rem * remPx;
  const right = edgeBefore(stage, end) - SPACE;
  const line = stage.y(target);
  const stride = Math.ceil((end - start) / MOST_TRIES);
  for (let i = start; i < end; i += stride) {
    const x = edgeBefore(stage, i) + SPACE;
    if (x + width > right) return null;
    if (moments.some((moment) => moment.role !== null && moment.x >= x - 1 && moment.x <= x + width + 1)) continue;
    for (const top of [line - SPACE - height, line + SPACE]) {
      if (isFree(stage, i, { right: x + width, top, bottom: top + height })) return { x, y: top + height * 0.85 };
    }
  }
  return null;
}

interface Area {
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether neither values, nor the line between them, nor other lines lie in an area that begins at a point. */
function isFree(stage: Stage, first: number, area: Area): boolean {
  const { points, window, plot, xs, ys } = stage;
  const top = area.top - SPACE;
  const bottom = area.bottom + SPACE;
  if (top < plot.top || bottom > plot.bottom) return false;
  const isLevelWithin = (level: number | null) => {
    const at = level === null ? Number.NaN : stage.y(level);
    return at >= area.top - 1 && at <= area.bottom + 1;
  };
  let before = Number.NaN;
  for (let i = Math.max(window.first, first - 1); i <= window.last; i += 1) {
    const { centre, ucl, lcl } = points[i] as SpcPoint;
    const y = ys[i] as number;
    const from = Number.isNaN(before) ? y : before;
    if (Math.max(y, from) >= top && Math.min(y, from) <= bottom) return false;
    if (isLevelWithin(centre) || isLevelWithin(ucl) || isLevelWithin(lcl)) return false;
    // The line to the point after the area still passes through it.
    if ((xs[i] as number) > area.right + SPACE) return true;
    before = y;
  }
  return true;
}

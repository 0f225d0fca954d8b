import type { Pens } from '../drawing/pens.js';
import { px } from '../drawing/scene.js';
import type { SpcPoint } from '../spc/index.js';
import type { Window } from './axes.js';
import { edgeAfter, edgeBefore, type Stage } from './stage.js';

/** Half the gap that is left in a line where limits were recalculated. */
const STEP_GAP = 2;

export interface Line {
  readonly role: string;
  /** Where the line is at a point; `null`: it is not there. */
  readonly at: (point: SpcPoint) => number | null;
}

export const UPPER: Line = { role: 'limit', at: (point) => point.ucl };
export const LOWER: Line = { role: 'limit', at: (point) => point.lcl };
/** From the top down. */
export const SIGMA_LINES: readonly Line[] = [
  { role: 'sigma-two', at: (point) => point.ucl2 },
  { role: 'sigma-one', at: (point) => oneSigma(point, 1) },
  { role: 'sigma-one', at: (point) => oneSigma(point, -1) },
  { role: 'sigma-two', at: (point) => point.lcl2 },
];
export const MEAN: Line = { role: 'mean', at: (point) => point.centre };
export const TARGET: Line = { role: 'target', at: (point) => point.target };

/** Limits of few points look like it. */
export function roleOf({ role }: Line, isTrial: boolean): string {
  return isTrial && role === 'limit' ? 'limit-trial' : role;
}

/** Centre line, process limits and, if asked for, the lines at one and two sigma of every section; targets. */
export function drawLines(pens: Pens, stage: Stage, sigmaLines: boolean): void {
  const { points, window, axis, telling } = stage;
  // A line outside the drawing is not drawn at its edge: that would be another value.
  const y = (value: number) => (axis.shows(value) ? stage.y(value) : null);
  const of = (line: Line) => (i: number) => line.at(points[i] as SpcPoint);
  const lines = [UPPER, LOWER, ...(sigmaLines ? SIGMA_LINES : []), MEAN];
  for (const { first, last, trial } of telling.analysis.sections) {
    const stretch = { first: Math.max(first, window.first), last: Math.min(last, window.last) };
    for (const line of lines) {
      pens.add(roleOf(line, trial), levelPath(stage, stretch, of(line), y, STEP_GAP));
    }
  }
  pens.add(TARGET.role, levelPath(stage, window, of(TARGET), y, null));
}

/**
 * Half-way to the two-sigma lines. Where one of those is cut at a bound (a proportion below 0), the other tells the
 * width; where there is only one, as on charts of rare events, the scale is not even and there is no such line.
 */
export function oneSigma({ centre, ucl2, lcl2 }: SpcPoint, side: 1 | -1): number | null {
  if (centre === null || ucl2 === null || lcl2 === null) return null;
  const width = Math.max(ucl2 - centre, centre - lcl2) / 2;
  return side > 0 ? Math.min(ucl2, centre + width) : Math.max(lcl2, centre - width);
}

/**
 * A line that is level at each point and steps half-way between two: one level piece where it stays the same, stairs
 * where it differs from point to point. It is broken where there is no line. `gap`: half the gap to the stretches
 * before and after; `null`: it belongs to none, and is broken instead of stepping.
 */
export function levelPath(
  stage: Stage,
  { first, last }: Pick<Window, 'first' | 'last'>,
  lineAt: (index: number) => number | null,
  yOf: (value: number) => number | null,
  gap: number | null,
): string {
  const { window } = stage;
  const half = gap ?? 0;
  const leftOf = (i: number) => edgeBefore(stage, i) + (i === first && i > window.first ? half : 0);
  const rightOf = (i: number) => edgeAfter(stage, i) - (i === last && i < window.last ? half : 0);
  let path = '';
  let isDown = false;
  for (const { level, ...run } of levelsOf(first, last, lineAt)) {
    const y = level === null ? null : yOf(level);
    if (y !== null) path += `${isDown ? 'V' : `M${px(leftOf(run.first))} `}${px(y)}H${px(rightOf(run.last))}`;
    isDown = y !== null && gap !== null;
  }
  return path;
}

/** Neighbouring points at which a line is at the same level. */
interface Level {
  readonly first: number;
  last: number;
  readonly level: number | null;
}

function levelsOf(first: number, last: number, lineAt: (index: number) => number | null): readonly Level[] {
  const levels: Level[] = [];
  for (let i = first; i <= last; i += 1) {
    const level = lineAt(i);
    const current = levels.at(-1);
    if (current?.level === level) current.last = i;
    else levels.push({ first: i, last: i, level });
  }
  return levels;
}

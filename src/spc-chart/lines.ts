import { px } from '../drawing/scene.js';
import type { SpcPoint } from '../spc/index.js';
import type { Pens } from './pens.js';
import { edgeAfter, edgeBefore, type Stage } from './stage.js';

type LineOf = (point: SpcPoint) => number | null;

/** Half the gap that is left in a line where limits were recalculated. */
const STEP_GAP = 2;

/** Centre line, process limits, targets and, if asked for, the lines at one and two sigma. */
export function drawLines(pens: Pens, stage: Stage, sigmaLines: boolean): void {
  const { analysis } = stage.telling;
  const isTrial = (point: SpcPoint) => analysis.sections[point.section]?.trial === true;
  const only = (trial: boolean, line: LineOf) => (point: SpcPoint) => (isTrial(point) === trial ? line(point) : null);
  const draw = (role: string, line: LineOf) => pens.add(role, linePath(stage, line, true));
  for (const limit of [(point: SpcPoint) => point.ucl, (point: SpcPoint) => point.lcl]) {
    draw('limit', only(false, limit));
    if (analysis.trialLimits) draw('limit-trial', only(true, limit));
  }
  if (sigmaLines) for (const line of SIGMA_LINES) draw(line.role, line.of);
  draw('mean', (point) => point.centre);
  const target = (point: SpcPoint) => point.target;
  pens.add('target', linePath(stage, target, false));
}

const SIGMA_LINES: readonly { role: string; of: LineOf }[] = [
  { role: 'sigma-two', of: (point) => point.ucl2 },
  { role: 'sigma-two', of: (point) => point.lcl2 },
  { role: 'sigma-one', of: (point) => oneSigma(point, 1) },
  { role: 'sigma-one', of: (point) => oneSigma(point, -1) },
];

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
 * A line that is level at each point and steps half-way between two: one level piece for a section with one limit, stairs
 * where limits differ from point to point. It is broken where there is no line, and where limits were recalculated.
 */
export function linePath(stage: Stage, line: LineOf, brokenAtSteps: boolean): string {
  const { points, window, domain, values } = stage;
  let path = '';
  let level: number | null = null;
  let section = -1;
  for (let i = window.first; i <= window.last; i += 1) {
    const point = points[i] as SpcPoint;
    const drawn = shown(line(point), domain.shows);
    const isNewSection = point.section !== section;
    section = point.section;
    if (drawn === level && !(brokenAtSteps && isNewSection)) continue;
    const x = edgeBefore(stage, i);
    const gap = brokenAtSteps && isNewSection && i > window.first ? STEP_GAP : 0;
    if (level !== null) path += `H${px(x - gap)}`;
    const continues = level !== null && gap === 0 && brokenAtSteps;
    if (drawn !== null)
      path += continues ? `V${px(values.scale(drawn))}` : `M${px(x + gap)} ${px(values.scale(drawn))}`;
    level = drawn;
  }
  return level === null ? path : `${path}H${px(edgeAfter(stage, window.last))}`;
}

/** A line outside the drawing is not drawn at its edge: that would be another value. */
function shown(value: number | null, shows: (value: number) => boolean): number | null {
  return value !== null && shows(value) ? value : null;
}

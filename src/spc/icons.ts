import { compare } from '../common/numbers.js';
import type { ChartType, Improvement } from './data.js';
import { CHARTS } from './limits/index.js';
import type { Assurance, Judgement, Variation } from './model.js';

/**
 * The variation icon of a judgement. High and low follow the direction that is good, not the side of the mean: a rise
 * that improves is "improvement, high" also below it.
 */
export function variationOf(judgement: Judgement, improvement: Improvement): Variation {
  if (judgement === 'common') return 'common-cause';
  if (judgement === 'neutral-high' || judgement === 'neutral-low') return judgement;
  const isHigh = (judgement === 'improvement') === (improvement === 'increase');
  return `${judgement}-${isHigh ? 'high' : 'low'}`;
}

/** The lines that decide whether a target will be met. */
interface Expectation {
  readonly centre: number | null;
  readonly ucl: number | null;
  readonly lcl: number | null;
}

/** Whether there is a limit at a point. */
export function hasLimits({ ucl, lcl }: Pick<Expectation, 'ucl' | 'lcl'>): boolean {
  return (ucl ?? lcl) !== null;
}

/** Whether every limit that exists falls on the centre: the process does not vary. */
export function isFlat(lines: Expectation): boolean {
  const { centre, ucl, lcl } = lines;
  return hasLimits(lines) && [ucl, lcl].every((limit) => limit === null || compare(limit, centre ?? Number.NaN) === 0);
}

/**
 * Whether the process, left as it is, will meet the target. A target on a limit may be missed and may be met; a
 * process that does not vary meets what it equals. A chart with one limit is judged by that one.
 */
export function assuranceOf(
  chart: ChartType,
  lines: Expectation,
  target: number | null,
  improvement: Improvement,
): Assurance | null {
  const { centre, ucl, lcl } = lines;
  if (target === null || improvement === 'neutral' || CHARTS[chart].isWithoutAssurance) return null;
  if (centre === null || !hasLimits(lines)) return null;
  if (isFlat(lines)) return meets(centre, target, improvement) ? 'pass' : 'fail';
  const upwards = improvement === 'increase';
  if (ucl !== null && compare(target, ucl) > 0) return upwards ? 'fail' : 'pass';
  if (lcl !== null && compare(target, lcl) < 0) return upwards ? 'pass' : 'fail';
  return 'hit-or-miss';
}

/** Whether a value meets a target, as one that equals it does; only where a direction is good. */
export function meets(value: number, target: number, improvement: Exclude<Improvement, 'neutral'>): boolean {
  const side = compare(value, target);
  return side === 0 || side > 0 === (improvement === 'increase');
}

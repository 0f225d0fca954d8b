import { compare, mean } from '../../common/numbers.js';
import type { SpcPoint } from '../model.js';
import { D4 } from './constants.js';
import type { Screening } from './lines.js';

/** The moving ranges of neighbours that both exist: a range that touches a gap is dropped. */
export function movingRanges(points: readonly SpcPoint[]): number[] {
  return rangesOf(points.map((point) => point.value));
}

/** The distances between neighbours that both exist. */
export function rangesOf(values: readonly (number | null)[]): number[] {
  const ranges: number[] = [];
  let before: number | null = null;
  for (const value of values) {
    if (value !== null && before !== null) ranges.push(Math.abs(value - before));
    before = value;
  }
  return ranges;
}

export interface AverageRange {
  readonly average: number | null;
  readonly screening: Screening;
}

const NOT_SCREENED: Screening = { dropped: 0, refused: false };

/**
 * The average of moving ranges. Screened, once: without those that are not below D4 times the first average, unless
 * that left nothing or only zeros, which would draw both limits onto the centre.
 * Source: Nelson, Journal of Quality Technology 14 (1982), page 172, as NHSRplotthedots applies it.
 */
export function averageRange(
  ranges: readonly number[],
  screen: boolean,
  average: (values: readonly number[]) => number | null = mean,
  limit: number = D4,
): AverageRange {
  const all = average(ranges);
  if (!screen || all === null) return { average: all, screening: NOT_SCREENED };
  const kept = ranges.filter((range) => compare(range, limit * all) < 0);
  if (!kept.some((range) => range > 0)) return { average: all, screening: { dropped: 0, refused: true } };
  return { average: average(kept), screening: { dropped: ranges.length - kept.length, refused: false } };
}

import { compare, mean } from '../../common/numbers.js';
import { D4 } from './constants.js';
import type { Screening } from './lines.js';

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

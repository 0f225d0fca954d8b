import { compare, mean } from '../../common/numbers.js';
import { D4 } from './constants.js';
import type { Screening } from './lines.js';

export interface AverageRange {
  readonly average: number;
  readonly screening: Screening;
}

/**
 * The average of moving ranges. Screened, once: without those that are not below D4 times the first average, unless
 * that left nothing or only zeros, which would draw both limits onto the centre.
 * Source: Nelson, Journal of Quality Technology 14 (1982), page 172, as NHSRplotthedots applies it.
 */
export function averageRange(
  ranges: readonly number[],
  screen: boolean,
  averageOf: (values: readonly number[]) => number | null = mean,
  limit: number = D4,
): AverageRange {
  const all = averageOf(ranges) ?? Number.NaN;
  const kept = screen ? ranges.filter((range) => compare(range, limit * all) < 0) : ranges;
  const refused = ranges.length > 0 && screen && !kept.some((range) => range > 0);
  const dropped = refused ? 0 : ranges.length - kept.length;
  return { average: dropped > 0 ? (averageOf(kept) ?? Number.NaN) : all, screening: { dropped, refused } };
}

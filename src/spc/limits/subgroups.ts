import { mean } from '../../common/numbers.js';
import { type Figure, type Stretch, valuesOf, weightedMean } from './lines.js';

export const sizeOf: Figure = ({ size }) => size;

/**
 * The standard deviation within subgroups: the mean of theirs where all are of one size, pooled otherwise.
 * Source: Montgomery, Statistical Quality Control, chapter 6, as qicharts2 0.8.1 applies it.
 */
export function deviationWithin({ base, counted }: Stretch): number {
  if (new Set(valuesOf(counted, sizeOf)).size === 1)
    return mean(valuesOf(base, ({ deviation }) => deviation)) ?? Number.NaN;
  const variance = weightedMean(
    base,
    ({ deviation }) => deviation && deviation ** 2,
    ({ size }) => size && size - 1,
  );
  return Math.sqrt(variance);
}

/**
 * c4: how much the standard deviation of n values falls short of sigma on average. From c4(2) = sqrt(2 / pi) and
 * c4(n) c4(n + 1) = sqrt((n - 1) / n), which follows from the gamma functions in its definition (Montgomery, 6.3).
 * A single value has none.
 */
export function c4(n: number | null): number {
  if (n === null || n < 2) return Number.NaN;
  let factor = Math.sqrt(2 / Math.PI);
  for (let size = 2; size < n; size += 1) factor = Math.sqrt((size - 1) / size) / factor;
  return factor;
}

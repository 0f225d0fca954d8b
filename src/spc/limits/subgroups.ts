import { isFiniteNumber, mean } from '../../common/numbers.js';
import type { Stretch } from './lines.js';
import { weightedMean } from './lines.js';

/**
 * The standard deviation within subgroups: the mean of theirs where all are of one size, pooled otherwise.
 * Source: Montgomery, Statistical Quality Control, chapter 6, as qicharts2 0.8.1 applies it.
 */
export function deviationWithin({ base, counted }: Stretch): number | null {
  const sizes = new Set(counted.map(({ size }) => size).filter((size) => size !== null));
  const deviations = base.map(({ deviation }) => deviation).filter((deviation) => deviation !== null);
  if (sizes.size === 1) return mean(deviations);
  const variance = weightedMean(
    base,
    ({ deviation }) => (deviation === null ? null : deviation ** 2),
    ({ size }) => (size === null ? null : size - 1),
  );
  return variance === null || !isFiniteNumber(variance) ? null : Math.sqrt(variance);
}

/**
 * c4: how much the standard deviation of n values falls short of sigma on average. From c4(2) = sqrt(2 / pi) and
 * c4(n) c4(n + 1) = sqrt((n - 1) / n), which follows from the gamma functions in its definition (Montgomery, 6.3).
 */
export function c4(n: number): number {
  let factor = Math.sqrt(2 / Math.PI);
  for (let size = 2; size < n; size += 1) factor = Math.sqrt((size - 1) / size) / factor;
  return factor;
}

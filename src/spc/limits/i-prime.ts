import type { Measured } from '../series.js';
import { NORMALISED_D4 } from './constants.js';
import { bandAround, type LimitsOf, NO_BAND, weightedMean } from './lines.js';
import { averageRange } from './moving-range.js';

/**
 * Individual ratios weighed by their denominators (i'). The spread comes from every point of the section, whatever
 * the baseline. Source: Taylor, Normalized Individuals Chart (2017), as qicharts2 0.8.1 applies it.
 */
export const iPrime: LimitsOf = ({ base, counted, screen }) => {
  const centre = weightedMean(
    base,
    (point) => point.value,
    (point) => point.ratio?.denominator ?? null,
  );
  const { average: spread, screening } = averageRange(normalisedSteps(counted), screen, undefined, NORMALISED_D4);
  return {
    centre,
    screening,
    band: ({ ratio }) =>
      spread === null || ratio === null ? NO_BAND : bandAround(centre, spread / Math.sqrt(ratio.denominator)),
  };
};

/** Steps from point to point as two points with a denominator of 1 would make them. */
function normalisedSteps(points: readonly Measured[]): number[] {
  const steps = points.map(({ value, ratio }, at) => {
    const before = points[at - 1];
    if (value === null || ratio === null || !before?.ratio || before.value === null) return null;
    const spread = Math.sqrt(1 / ratio.denominator + 1 / before.ratio.denominator);
    return (Math.sqrt(Math.PI / 2) * Math.abs(value - before.value)) / spread;
  });
  return steps.filter((step) => step !== null);
}

import type { SpcPoint } from '../model.js';
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
    (point) => point.denominator,
  );
  const { average: spread, screening } = averageRange(normalisedSteps(counted), screen, undefined, NORMALISED_D4);
  return {
    centre,
    screening,
    band: ({ denominator }) =>
      spread === null || denominator === null ? NO_BAND : bandAround(centre, spread / Math.sqrt(denominator)),
  };
};

/** Steps from point to point as two points with a denominator of 1 would make them. */
function normalisedSteps(points: readonly SpcPoint[]): number[] {
  const steps = points.map(({ value, denominator }, at) => {
    const before = points[at - 1];
    if (value === null || denominator === null || !before?.denominator || before.value === null) return null;
    const spread = Math.sqrt(1 / denominator + 1 / before.denominator);
    return (Math.sqrt(Math.PI / 2) * Math.abs(value - before.value)) / spread;
  });
  return steps.filter((step) => step !== null);
}

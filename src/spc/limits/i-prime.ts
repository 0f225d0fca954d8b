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

/** Steps from point to point as a point with a denominator of 1 would make them. */
function normalisedSteps(points: readonly Measured[]): number[] {
  const steps: number[] = [];
  let before: Measured | null = null;
  for (const point of points) {
    const step = before && normalisedStep(before, point);
    if (step !== null) steps.push(step);
    before = point;
  }
  return steps;
}

function normalisedStep(a: Measured, b: Measured): number | null {
  if (a.value === null || b.value === null || a.denominator === null || b.denominator === null) return null;
  return (Math.sqrt(Math.PI / 2) * Math.abs(b.value - a.value)) / Math.sqrt(1 / a.denominator + 1 / b.denominator);
}

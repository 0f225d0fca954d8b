import type { SpcPoint } from '../model.js';
import type { Chart } from './chart.js';
import { NORMALISED_D4 } from './constants.js';
import { bandAround, plotted, weightedMean } from './lines.js';
import { averageRange } from './moving-range.js';
import { denominatorOf } from './ratios.js';

/**
 * Individual ratios weighed by their denominators (i'). The spread comes from every point of the section, whatever
 * the baseline. Source: Taylor, Normalized Individuals Chart (2017), as qicharts2 0.8.1 applies it.
 */
export const iPrime: Chart = {
  kind: 'ratios',
  limitsOf: ({ base, counted, screen }) => {
    const centre = weightedMean(base, plotted, denominatorOf);
    const { average, screening } = averageRange(normalisedSteps(counted), screen, undefined, NORMALISED_D4);
    const band = ({ denominator }: SpcPoint) => bandAround(centre, average / Math.sqrt(denominator ?? Number.NaN));
    return { centre, screening, band };
  },
  isScreened: true,
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

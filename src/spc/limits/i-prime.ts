import { distance } from '../../common/numbers.js';
import type { SpcPoint } from '../model.js';
import type { Chart } from './chart.js';
import { NORMALISED_D4 } from './constants.js';
import { bandAround, plotted, weightedMean } from './lines.js';
import { averageRange } from './moving-range.js';

/**
 * Individual values weighed by how many cases each stands for (i'). The spread comes from every point of the section,
 * whatever the baseline. Source: Taylor, Normalized Individuals Chart (2017), as qicharts2 0.8.1 applies it.
 */
export const iPrime: Chart = {
  kind: 'weighted',
  limitsOf: ({ base, counted, screen }) => {
    const centre = weightedMean(base, plotted, weightOf);
    const { average, screening } = averageRange(normalisedSteps(counted), screen, undefined, NORMALISED_D4);
    const band = (point: SpcPoint) => bandAround(centre, average / Math.sqrt(weightOf(point)));
    return { centre, screening, band };
  },
  isScreened: true,
};

/** A value without a denominator stands for one case, as in qicharts2; what is missing, for nothing. */
const weightOf = ({ value, denominator }: SpcPoint) => (value === null ? Number.NaN : (denominator ?? 1));

/** Steps from point to point as two points that stand for one case each would make them. */
function normalisedSteps(points: readonly SpcPoint[]): number[] {
  const steps: number[] = [];
  let before: SpcPoint | undefined;
  for (const point of points) {
    const range = distance(point.value ?? Number.NaN, before?.value ?? Number.NaN);
    // A range that touches a gap is not a number, which compares with nothing.
    if (before && range >= 0) {
      const spread = Math.sqrt(1 / weightOf(point) + 1 / weightOf(before));
      steps.push((Math.sqrt(Math.PI / 2) * range) / spread);
    }
    before = point;
  }
  return steps;
}

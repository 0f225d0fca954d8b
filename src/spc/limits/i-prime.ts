import type { SpcPoint } from '../model.js';
import type { Chart } from './chart.js';
import { NORMALISED_D4 } from './constants.js';
import { bandAround, movingRanges, plotted, weightedMean } from './lines.js';
import { averageRange } from './moving-range.js';

/**
 * Individual values weighed by how many cases each stands for (i'). The spread comes from every point of the section,
 * whatever the baseline. Source: Taylor, Normalized Individuals Chart (2017), as qicharts2 0.8.1 applies it.
 */
export const iPrime: Chart = {
  kind: 'weighted',
  limitsOf: ({ base, counted, screen }) => {
    const centre = weightedMean(base, plotted, weightOf);
    const steps = movingRanges(counted, plotted, normalised);
    const { average, screening } = averageRange(steps, screen, undefined, NORMALISED_D4);
    const band = (point: SpcPoint) => bandAround(centre, average / Math.sqrt(weightOf(point)));
    return { centre, screening, band };
  },
  isScreened: true,
};

/** A value without a denominator stands for one case, as in qicharts2; what is missing, for nothing. */
const weightOf = ({ value, denominator }: SpcPoint) => (value === null ? Number.NaN : (denominator ?? 1));

/** A step from point to point as two points that stand for one case each would make it. */
function normalised(range: number, from: SpcPoint, to: SpcPoint): number {
  const spread = Math.sqrt(1 / weightOf(to) + 1 / weightOf(from));
  return (Math.sqrt(Math.PI / 2) * range) / spread;
}

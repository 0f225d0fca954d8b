import type { Chart } from './chart.js';
import { bandAround, plotted, weightedMean } from './lines.js';
import { c4, deviationWithin, sizeOf } from './subgroups.js';

/** Means of subgroups; limits from the deviation within them (A3 = 3 / (c4 sqrt n)). Not bounded. */
export const xbar: Chart = {
  kind: 'subgroups',
  limitsOf: (stretch) => {
    const centre = weightedMean(stretch.base, plotted, sizeOf);
    const deviation = deviationWithin(stretch);
    return { centre, band: ({ size }) => bandAround(centre, deviation / (c4(size) * Math.sqrt(size ?? Number.NaN))) };
  },
};

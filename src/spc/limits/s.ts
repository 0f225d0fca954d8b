import type { Chart } from './chart.js';
import { bandAround, notNegative } from './lines.js';
import { c4, deviationWithin } from './subgroups.js';

/** Standard deviations of subgroups; limits B3 and B4 = 1 -+ 3 sqrt(1 - c4^2) / c4 times the centre. */
export const s: Chart = {
  kind: 'deviations',
  limitsOf: (stretch) => {
    const centre = deviationWithin(stretch);
    return {
      centre,
      band: ({ size }) => {
        const factor = c4(size);
        return bandAround(centre, (centre * Math.sqrt(1 - factor ** 2)) / factor, notNegative);
      },
    };
  },
  isWithoutAssurance: true,
};

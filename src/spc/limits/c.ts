import { mean } from '../../common/numbers.js';
import type { Chart } from './chart.js';
import { bandAround, notNegative, straight, valuesOf } from './lines.js';

/** Counts: the mean, and its square root as sigma. Source: Montgomery, chapter 7 (c chart). */
export const c: Chart = {
  kind: 'counts',
  limitsOf: ({ base }) => {
    const centre = mean(valuesOf(base)) ?? Number.NaN;
    return straight(centre, bandAround(centre, Math.sqrt(centre), notNegative));
  },
};

import { mean } from '../../common/numbers.js';
import type { SpcPoint } from '../model.js';
import type { Chart } from './chart.js';
import { D4, LIMIT_SIGMAS } from './constants.js';
import { type Band, bandAround, movingRanges, notNegative, straight } from './lines.js';

/** Moving ranges: their mean, and 3.267 times it as the upper limit; the lower one is 0. */
export const mr: Chart = {
  kind: 'values',
  limitsOf: ({ base }) => {
    const { centre, band } = linesOfRanges(base);
    return straight(centre, band);
  },
  isWithoutAssurance: true,
};

/** The lines of the moving ranges of any points. */
export function linesOfRanges(points: readonly SpcPoint[]): { readonly centre: number; readonly band: Band } {
  const centre = mean(movingRanges(points)) ?? Number.NaN;
  return { centre, band: bandAround(0, (D4 * centre) / LIMIT_SIGMAS, notNegative) };
}

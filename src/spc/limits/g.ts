import { mean, median } from '../../common/numbers.js';
import type { Chart } from './chart.js';
import { bandAround, straight, valuesOf } from './lines.js';

/**
 * Non-events between events: the median is drawn, the upper limit comes from the mean m, m + 3 sqrt(m(m + 1)); there
 * is no lower limit. Source: Benneyan 2001 (geometric sigma); Provost and Murray 2011 (median), as qicharts2 0.8.1.
 */
export const g: Chart = {
  kind: 'counts',
  limitsOf: ({ base }) => {
    const values = valuesOf(base);
    const m = mean(values) ?? Number.NaN;
    const band = bandAround(m, Math.sqrt(m * (m + 1)));
    return straight(median(values) ?? Number.NaN, { ...band, lcl: null, lcl2: null });
  },
  hasMedian: true,
  isRareEvent: true,
};

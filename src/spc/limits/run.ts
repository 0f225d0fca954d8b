import { median } from '../../common/numbers.js';
import type { Chart } from './chart.js';
import { NO_BAND, straight, valuesOf } from './lines.js';

/** A run chart: the median, no limits. */
export const run: Chart = {
  kind: 'values',
  limitsOf: ({ base }) => straight(median(valuesOf(base)) ?? Number.NaN, NO_BAND),
  hasMedian: true,
};

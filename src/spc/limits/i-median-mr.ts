import { median } from '../../common/numbers.js';
import type { Chart } from './chart.js';
import { D2 } from './constants.js';
import { iMedian } from './i-median.js';
import { individuals } from './individuals.js';

/** Individual values around their median, with the median moving range. Source: PowerBI-SPC (`i_mm`). */
export const iMedianMr: Chart = { ...iMedian, limitsOf: individuals(median, median, 1 / D2) };

import { mean, median } from '../../common/numbers.js';
import type { Chart } from './chart.js';
import { D2 } from './constants.js';
import { i } from './i.js';
import { individuals } from './individuals.js';

/** Individual values around their median, with the mean moving range. Source: PowerBI-SPC (`i_m`). */
export const iMedian: Chart = { ...i, limitsOf: individuals(median, mean, 1 / D2), hasMedian: true };

import { mean } from '../../common/numbers.js';
import type { Chart } from './chart.js';
import { LIMIT_SIGMAS, XMR_FACTOR } from './constants.js';
import { individuals } from './individuals.js';

/** Individual values (XmR): mean and 2.66 mean moving ranges. Never bounded. */
export const i: Chart = {
  kind: 'values',
  limitsOf: individuals(mean, mean, XMR_FACTOR / LIMIT_SIGMAS),
  isScreened: true,
};

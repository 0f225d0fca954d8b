import { mean } from '../../common/numbers.js';
import type { Chart } from './chart.js';
import { D2, TIME_POWER } from './constants.js';
import { individuals } from './individuals.js';
import type { Figure, Placing } from './lines.js';

const rootOf: Figure = ({ value }) => value && value ** (1 / TIME_POWER);

/** Not a number for a negative root. */
const raised: Placing = (root) => root ** TIME_POWER;

/**
 * Times between events: an individuals chart of the times to the power of 1 / 3.6, its lines raised back. A line that
 * is negative before it is raised does not exist.
 */
export const t: Chart = {
  kind: 'times',
  limitsOf: individuals(mean, mean, 1 / D2, rootOf, raised),
  isScreened: true,
  isRareEvent: true,
};

import { median } from '../../common/numbers.js';
import { type LimitsOf, NO_BAND, straight, valuesOf } from './lines.js';

/** A run chart: the median, no limits. */
export const run: LimitsOf = ({ base }) => straight(median(valuesOf(base)), NO_BAND);

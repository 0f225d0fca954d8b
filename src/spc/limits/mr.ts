import { mean } from '../../common/numbers.js';
import { D4, LIMIT_SIGMAS } from './constants.js';
import { bandAround, type LimitsOf, NO_BAND, NOT_NEGATIVE, straight, valuesOf } from './lines.js';

/** Moving ranges: their mean, and 3.267 times it as the upper limit; the lower one is 0. Values are the ranges. */
export const mr: LimitsOf = ({ base }) => {
  const centre = mean(valuesOf(base));
  if (centre === null) return straight(null, NO_BAND);
  const above = bandAround(0, (D4 * centre) / LIMIT_SIGMAS, NOT_NEGATIVE);
  return straight(centre, above);
};

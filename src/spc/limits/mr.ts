import { mean } from '../../common/numbers.js';
import { D4, LIMIT_SIGMAS } from './constants.js';
import { bandAround, type LimitsOf, NO_BAND, NOT_NEGATIVE, straight } from './lines.js';
import { movingRanges } from './moving-range.js';

/** Moving ranges: their mean, and 3.267 times it as the upper limit; the lower one is 0. */
export const mr: LimitsOf = ({ base }) => {
  const centre = mean(movingRanges(base));
  const band = centre === null ? NO_BAND : bandAround(0, (D4 * centre) / LIMIT_SIGMAS, NOT_NEGATIVE);
  return straight(centre, band);
};

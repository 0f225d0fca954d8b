import { mean } from '../../common/numbers.js';
import { LIMIT_SIGMAS, XMR_FACTOR } from './constants.js';
import { bandAround, type LimitsOf, movingRanges, straight, valuesOf } from './lines.js';
import { averageRange } from './moving-range.js';

/** Individual values (XmR): mean and 2.66 mean moving ranges. Never bounded. */
export const i: LimitsOf = ({ base, screen }) => {
  const centre = mean(valuesOf(base));
  const { average, screening } = averageRange(movingRanges(base), screen);
  const sigma = average === null ? null : (XMR_FACTOR / LIMIT_SIGMAS) * average;
  return straight(centre, bandAround(centre, sigma), screening);
};

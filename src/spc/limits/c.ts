import { mean } from '../../common/numbers.js';
import { bandAround, type LimitsOf, NOT_NEGATIVE, straight, valuesOf } from './lines.js';

/** Counts: the mean, and its square root as sigma. Source: Montgomery, chapter 7 (c chart). */
export const c: LimitsOf = ({ base }) => {
  const centre = mean(valuesOf(base));
  return straight(centre, bandAround(centre, centre === null ? null : Math.sqrt(centre), NOT_NEGATIVE));
};

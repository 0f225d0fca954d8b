import { median } from '../../common/numbers.js';
import { D2 } from './constants.js';
import { bandAround, type LimitsOf, movingRanges, straight, valuesOf } from './lines.js';
import { averageRange } from './moving-range.js';

/** Individual values around their median, with the mean moving range. Source: PowerBI-SPC (`i_m`). */
export const iMedian: LimitsOf = ({ base, screen }) => {
  const centre = median(valuesOf(base));
  const { average, screening } = averageRange(movingRanges(base), screen);
  return straight(centre, bandAround(centre, average === null ? null : average / D2), screening);
};

import { median } from '../../common/numbers.js';
import { D2 } from './constants.js';
import { bandAround, type LimitsOf, movingRanges, straight, valuesOf } from './lines.js';
import { averageRange } from './moving-range.js';

/** Individual values around their median, with the median moving range. Source: PowerBI-SPC (`i_mm`). */
export const iMedianMr: LimitsOf = ({ base, screen }) => {
  const centre = median(valuesOf(base));
  const { average, screening } = averageRange(movingRanges(base), screen, median);
  return straight(centre, bandAround(centre, average === null ? null : average / D2), screening);
};

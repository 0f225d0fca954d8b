import { isFiniteNumber, mean } from '../../common/numbers.js';
import { D2, TIME_POWER } from './constants.js';
import { bandAround, type Figure, type LimitsOf, movingRanges, straight, valuesOf } from './lines.js';
import { averageRange } from './moving-range.js';

/**
 * Times between events: an individuals chart of the times to the power of 1 / 3.6, its lines raised back. A line that
 * is negative before it is raised does not exist.
 */
export const t: LimitsOf = ({ base, screen }) => {
  const centre = mean(valuesOf(base, rootOf));
  const { average, screening } = averageRange(movingRanges(base, rootOf), screen);
  const { ucl, lcl, ucl2, lcl2 } = bandAround(centre, average === null ? null : average / D2);
  const band = { ucl: raised(ucl), lcl: raised(lcl), ucl2: raised(ucl2), lcl2: raised(lcl2) };
  return straight(raised(centre), band, screening);
};

const rootOf: Figure = ({ value }) => (value === null ? null : value ** (1 / TIME_POWER));

/** `null` for a negative root, whose power is not a number. */
function raised(root: number | null): number | null {
  const time = (root ?? Number.NaN) ** TIME_POWER;
  return isFiniteNumber(time) ? time : null;
}

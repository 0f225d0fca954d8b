import { isFiniteNumber, mean } from '../../common/numbers.js';
import type { SpcPoint } from '../model.js';
import { D4, LIMIT_SIGMAS, WARNING_SIGMAS } from './constants.js';
import { type LimitsOf, movingRanges, NO_BAND, straight } from './lines.js';

/** Moving ranges: their mean, and 3.267 times it as the upper limit; the lower one is 0. */
export const mr: LimitsOf = ({ base }) => {
  const { centre, ucl } = linesOfRanges(base);
  if (ucl === null) return straight(centre, NO_BAND);
  return straight(centre, { ucl, lcl: 0, ucl2: (ucl / LIMIT_SIGMAS) * WARNING_SIGMAS, lcl2: 0 });
};

/** The lines of the moving ranges of any points. */
export function linesOfRanges(points: readonly SpcPoint[]): {
  centre: number | null;
  ucl: number | null;
} {
  const centre = mean(movingRanges(points)) ?? Number.NaN;
  const ucl = D4 * centre;
  return isFiniteNumber(ucl) ? { centre, ucl } : { centre: null, ucl: null };
}

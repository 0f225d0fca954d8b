import { bandAround, type LimitsOf, NO_BAND, NOT_NEGATIVE } from './lines.js';
import { c4, deviationWithin } from './subgroups.js';

/** Standard deviations of subgroups; limits B3 and B4 = 1 -+ 3 sqrt(1 - c4^2) / c4 times the centre. */
export const s: LimitsOf = (stretch) => {
  const centre = deviationWithin(stretch);
  return {
    centre,
    band: ({ size }) => {
      if (size === null || size < 2 || centre === null) return NO_BAND;
      const factor = c4(size);
      return bandAround(centre, (centre * Math.sqrt(1 - factor ** 2)) / factor, NOT_NEGATIVE);
    },
  };
};

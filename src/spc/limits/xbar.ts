import { bandAround, type LimitsOf, NO_BAND, weightedMean } from './lines.js';
import { c4, deviationWithin } from './subgroups.js';

/** Means of subgroups; limits from the deviation within them (A3 = 3 / (c4 sqrt n)). Not bounded. */
export const xbar: LimitsOf = (stretch) => {
  const centre = weightedMean(
    stretch.base,
    (point) => point.value,
    (point) => point.size,
  );
  const deviation = deviationWithin(stretch);
  return {
    centre,
    band: ({ size }) => {
      if (size === null || size < 2 || deviation === null) return NO_BAND;
      return bandAround(centre, deviation / (c4(size) * Math.sqrt(size)));
    },
  };
};

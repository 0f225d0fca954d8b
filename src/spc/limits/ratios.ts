import { D2 } from './constants.js';
import {
  bandAround,
  type Figure,
  type LimitsOf,
  movingRanges,
  type Placing,
  type Stretch,
  weightedMean,
} from './lines.js';
import { type AverageRange, averageRange } from './moving-range.js';

/** Sigma of one point from the centre (as a ratio, not multiplied) and the point's denominator. */
type Sigma = (centre: number, denominator: number) => number;

/** A proportion's sigma. Source: Montgomery, Statistical Quality Control, chapter 7 (p chart). */
export const binomial: Sigma = (centre, denominator) => Math.sqrt((centre * (1 - centre)) / denominator);

/** A rate's sigma. Source: Montgomery, chapter 7 (u chart). */
export const poisson: Sigma = (centre, denominator) => Math.sqrt(centre / denominator);

/** Charts of ratios: one centre, limits as wide as each point's denominator makes them. */
export function ratioChart(sigmaOf: Sigma, bounded: Placing, spreadOf: SpreadOf = () => NO_EXTRA_SPREAD): LimitsOf {
  return (stretch) => {
    const { base, multiplier } = stretch;
    // All numerators over all denominators.
    const centre = weightedMean(base, ratioOf, denominatorOf);
    const { average: spread, screening } = spreadOf(stretch, centre, sigmaOf);
    return {
      centre: centre * multiplier,
      screening,
      band: ({ denominator }) =>
        bandAround(centre, spread * sigmaOf(centre, denominator ?? Number.NaN), (line) => bounded(line) * multiplier),
    };
  };
}

/** How much wider than chance alone the points scatter; `average` is the factor. */
type SpreadOf = (stretch: Stretch, centre: number, sigmaOf: Sigma) => AverageRange;

const NO_EXTRA_SPREAD: AverageRange = { average: 1, screening: { dropped: 0, refused: false } };

/**
 * The mean moving range of the points in units of their own sigma.
 * Source: Laney, Quality Engineering 14 (2002), page 531 (p' and u').
 */
export const betweenPoints: SpreadOf = ({ base, screen }, centre, sigmaOf) => {
  // With nothing but events, or none at all, there is no sigma to measure by and no variation either.
  if (sigmaOf(centre, 1) === 0) return NO_EXTRA_SPREAD;
  const scoreOf: Figure = (point) => {
    const ratio = ratioOf(point);
    return ratio === null ? null : (ratio - centre) / sigmaOf(centre, point.denominator ?? 0);
  };
  const { average, screening } = averageRange(movingRanges(base, scoreOf), screen);
  return { average: average / D2, screening };
};

export const denominatorOf: Figure = ({ denominator }) => denominator;

const ratioOf: Figure = ({ numerator, denominator }) => numerator && denominator && numerator / denominator;

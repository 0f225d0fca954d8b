import { type LimitsOf, NOT_NEGATIVE } from './lines.js';
import { betweenPoints, poisson, ratioChart } from './ratios.js';

/** Laney's u': rates that scatter more (or less) than chance alone. */
export const uPrime: LimitsOf = ratioChart(poisson, NOT_NEGATIVE, betweenPoints);

import { type LimitsOf, PROPORTION } from './lines.js';
import { betweenPoints, binomial, ratioChart } from './ratios.js';

/** Laney's p': proportions that scatter more (or less) than chance alone, as they do with large denominators. */
export const pPrime: LimitsOf = ratioChart(binomial, PROPORTION, betweenPoints);

import { type LimitsOf, PROPORTION } from './lines.js';
import { binomial, ratioChart } from './ratios.js';

/** Proportions, between 0 and 1 (times the multiplier). */
export const p: LimitsOf = ratioChart(binomial, PROPORTION);

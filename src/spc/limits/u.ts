import { type LimitsOf, NOT_NEGATIVE } from './lines.js';
import { poisson, ratioChart } from './ratios.js';

/** Rates: events for each unit of exposure. */
export const u: LimitsOf = ratioChart(poisson, NOT_NEGATIVE);

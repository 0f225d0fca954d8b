import type { Chart } from './chart.js';
import { notNegative } from './lines.js';
import { poisson, ratioChart } from './ratios.js';

/** Rates: events for each unit of exposure. */
export const u: Chart = { kind: 'rates', limitsOf: ratioChart(poisson, notNegative) };

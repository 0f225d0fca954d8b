import type { Chart } from './chart.js';
import { proportion } from './lines.js';
import { binomial, ratioChart } from './ratios.js';

/** Proportions, between 0 and 1 (times the multiplier). */
export const p: Chart = { kind: 'proportions', limitsOf: ratioChart(binomial, proportion) };

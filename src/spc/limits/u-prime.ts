import type { Chart } from './chart.js';
import { notNegative } from './lines.js';
import { betweenPoints, poisson, ratioChart } from './ratios.js';

/** Laney's u': rates that scatter more (or less) than chance alone. */
export const uPrime: Chart = {
  kind: 'rates',
  limitsOf: ratioChart(poisson, notNegative, betweenPoints),
  isScreened: true,
};

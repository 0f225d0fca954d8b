import type { Chart } from './chart.js';
import { proportion } from './lines.js';
import { betweenPoints, binomial, ratioChart } from './ratios.js';

/** Laney's p': proportions that scatter more (or less) than chance alone, as they do with large denominators. */
export const pPrime: Chart = {
  kind: 'proportions',
  limitsOf: ratioChart(binomial, proportion, betweenPoints),
  isScreened: true,
};

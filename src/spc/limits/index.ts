import type { ChartType } from '../data.js';
import { c } from './c.js';
import type { Chart } from './chart.js';
import { g } from './g.js';
import { i } from './i.js';
import { iMedian } from './i-median.js';
import { iMedianMr } from './i-median-mr.js';
import { iPrime } from './i-prime.js';
import { mr } from './mr.js';
import { p } from './p.js';
import { pPrime } from './p-prime.js';
import { run } from './run.js';
import { s } from './s.js';
import { t } from './t.js';
import { u } from './u.js';
import { uPrime } from './u-prime.js';
import { xbar } from './xbar.js';

/** Every chart type: a new one is a new file, its name in data.ts and in the words, and one line here. */
export const CHARTS: Readonly<Record<ChartType, Chart>> = {
  i,
  'i-median': iMedian,
  'i-median-mr': iMedianMr,
  'i-prime': iPrime,
  mr,
  run,
  p,
  'p-prime': pPrime,
  u,
  'u-prime': uPrime,
  c,
  g,
  t,
  xbar,
  s,
};

export const CHART_TYPES = /* @__PURE__ */ Object.keys(CHARTS) as readonly ChartType[];

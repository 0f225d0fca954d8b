import type { ChartType } from '../data.js';
import { c } from './c.js';
import { g } from './g.js';
import { i } from './i.js';
import { iMedian } from './i-median.js';
import { iMedianMr } from './i-median-mr.js';
import { iPrime } from './i-prime.js';
import type { LimitsOf } from './lines.js';
import { mr } from './mr.js';
import { p } from './p.js';
import { pPrime } from './p-prime.js';
import { run } from './run.js';
import { s } from './s.js';
import { t } from './t.js';
import { u } from './u.js';
import { uPrime } from './u-prime.js';
import { xbar } from './xbar.js';

/** Every chart type and its lines: a new chart is a new file and one line here. */
export const LIMITS: Readonly<Record<ChartType, LimitsOf>> = {
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

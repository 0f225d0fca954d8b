/**
 * Who is measured. Each module's default export has, for the kinds of picture it can draw (`spc`, `radar`, `journey`),
 * `draw(box, data, {width, height})`,
 *
 * and may have `load()`, which fetches what drawing needs. What `draw` gives:
 *
 * - `ready`: a promise, where drawing goes on after the call
 * - `update(data)`: the same chart with other data
 * - `point(share)`: the pointer stands on this share (0 to 1) of the chart's width
 * - `remove()`
 */
export const competitors = {
  limit: () => import('./limit.js'),
  'limit-figure': () => import('./limit.js'),
  'limit-paths': () => import('./limit.js'),
  ours: () => import('./ours.js'),
  uplot: () => import('./uplot.js'),
  plot: () => import('./plot.js'),
  chartjs: () => import('./chartjs.js'),
  echarts: () => import('./echarts.js'),
  'vega-lite': () => import('./vega-lite.js'),
};

/**
 * SPC without a page; the functions run in Node as they do in a browser, and never throw. `readSpc` reads and cleans
 * what an author wrote, and `spcFromTable` makes that of a table; `analyseSpc` gives lines, signals and verdicts.
 *
 *     const { data, problems } = readSpc({ title: 'Falls', improvement: 'decrease', points });
 *     const analysis = data && analyseSpc(data);
 *
 * All of this keeps to 12 kB. What only a page asks for (advice on stability, the panel of ranges, tidying tables) the
 * floors above import from its own file.
 */
export { analyseSpc } from './analysis.js';
export type * from './data.js';
export type { Chart } from './limits/chart.js';
export { CHART_TYPES, CHARTS } from './limits/index.js';
export type * from './model.js';
export { DEFAULT_PRESET, PRESETS } from './presets.js';
export { readSpc } from './read.js';
export { type SpcFromTable, spcFromTable } from './table.js';

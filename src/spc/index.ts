/**
 * The pure functions of SPC, which keep to 12 kB together. What only a page asks for (advice on stability, the panel of
 * ranges, tidying tables) the floors above import from its own file.
 */
export { analyseSpc } from './analysis.js';
export type * from './data.js';
export type { Chart } from './limits/chart.js';
export { CHART_TYPES, CHARTS } from './limits/index.js';
export type * from './model.js';
export { DEFAULT_PRESET, PRESETS } from './presets.js';
export { readSpc } from './read.js';
export { type SpcFromTable, spcFromTable } from './table.js';

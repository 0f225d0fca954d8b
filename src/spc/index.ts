export { analyseSpc } from './analysis.js';
export type * from './data.js';
export type { Chart } from './limits/chart.js';
export { CHART_TYPES, CHARTS } from './limits/index.js';
export type * from './model.js';
export { DEFAULT_PRESET, PRESETS } from './presets.js';
export { readSpc } from './read.js';
export { type SpcFromTable, spcFromTable } from './table.js';

export { analyseSpc } from './analysis.js';
export * from './data.js';
export type * from './model.js';
export { DEFAULT_PRESET, PRESETS } from './presets.js';
export { movingRangesOf } from './range-panel.js';
export { readSpc } from './read.js';

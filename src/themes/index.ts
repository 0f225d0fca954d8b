/**
 * Improvement themes: reading, comparing, and the four frameworks that ship with the library. Pure functions, no page:
 * `import { readThemes, analyseThemes } from 'improvement-widgets/themes'` runs in Node.
 */
export { analyseThemes, levelWord } from './comparison.js';
export { type Crossing, crosswalk, type Place, relationOf } from './crosswalk.js';
export type * from './data.js';
export { FRAMEWORKS, type ShippedFramework, shippedFramework } from './frameworks.js';
export { meaningOf } from './meanings.js';
export type * from './model.js';
export { MOST_SERIES, readThemes } from './read.js';
export type { ThemeJson } from './schema.js';
export { type TableReading, themesFromTable } from './table.js';

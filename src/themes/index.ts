/**
 * Improvement themes: reading, comparing, and the four frameworks that ship with the library. Pure functions, no page:
 * `import { readThemes, analyseThemes } from 'improvement-widgets/themes'` runs in Node.
 */
export { analyseThemes, levelWord } from './comparison.js';
export { CROSSWALK, type Crossing, type Place, relationOf, sameTheme } from './crosswalk.js';
export * from './data.js';
export { FRAMEWORKS, type ShippedFramework, shippedFramework } from './frameworks.js';
export * from './model.js';
export { MOST_SERIES, readThemes } from './read.js';
export { themeDocument } from './schema.js';
export { type TableOptions, type TableReading, themesFromTable } from './table.js';

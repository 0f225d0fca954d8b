/**
 * Improvement themes without a page; the functions run in Node as they do in a browser, and never throw. `readThemes`
 * reads what an author wrote, and `themesFromTable` makes that of a table; `analyseThemes` compares the series. With
 * them come the four frameworks that ship with the library, and which of their themes are the same.
 *
 *     const { data, problems } = readThemes({ title, framework: { id: 'di2017', scale: { min: 0, max: 4 } }, series });
 *     const comparison = data && analyseThemes(data);
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

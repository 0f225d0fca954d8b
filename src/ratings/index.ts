/**
 * CQC ratings without a page; the functions run in Node as they do in a browser, and never throw. `readRatings` reads
 * what an author wrote or a document of CQC's public API, and `ratingsFromTable` makes the former of a table;
 * `analyseJourney` works out what a history of ratings means.
 *
 *     const { data, problems } = readRatings(document);
 *     const journey = data && analyseJourney(data, { today: '2025-06-01' });
 *     journey?.current.overall.rating; // 'Good'
 */
export type * from './data.js';
export { countedOverall, findingOf, overallOf } from './findings.js';
export { FRAMEWORKS } from './frameworks.js';
export { analyseJourney } from './journey.js';
export { gapOf } from './lines.js';
export type * from './model.js';
export { BESIDE_QUESTIONS, KEY_QUESTIONS, LINES, QUESTIONS } from './questions.js';
export { readRatings } from './read.js';
export { meaningOf, RATINGS, type RatingLevel, type WordMeaning } from './scale.js';
export type { RatingJson } from './schema.js';
export { ratingsFromTable } from './table.js';

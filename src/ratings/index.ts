/**
 * CQC ratings without a page: reading them and working out what a history of them means. Pure functions; they run in
 * Node as they do in a browser.
 */
export type { Caveats, Tally } from './caveats.js';
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

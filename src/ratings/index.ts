export type * from './data.js';
export type * from './model.js';
export { meaningOf, RATINGS, type RatingLevel, type WordMeaning, wordOf } from './scale.js';

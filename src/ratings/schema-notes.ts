import { date, isPartial, link, score, since, word } from './schema.js';

/** What is written into the published JSON Schema beside the shape. A page does not carry it. */
export const NOTES: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [date, 'A day, a month or a year: 2017-01-18, 2017-01 or 2017.'],
  [link, 'An address with http, https or mailto, or one within the site.'],
  [word, 'A word is shown as written. Absent: not rated again in this report. null: not known.'],
  [score, 'A percentage of the possible points.'],
  [since, 'true, or the date.'],
  [isPartial, 'Older ratings may be missing.'],
]);

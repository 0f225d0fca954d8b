import { date, link } from './shape.js';

/** What is written into the published JSON Schema beside the shape that is read. A page does not carry it. */
export const NOTES: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [date, 'A day, a month or a year: 2017-01-18, 2017-01 or 2017.'],
  [link, 'An address with http, https or mailto, or one within the site.'],
]);

import type { Problem, Reading } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import { isCqcDocument, readCqcDocument } from './cqc-document.js';
import type { RatingData } from './data.js';
import { readOwnShape } from './own-shape.js';
import { bounded, problem } from './problems.js';

/**
 * Reads rating data of either form: the library's own shape (see schema.ts), or a provider or location document of CQC's
 * public API as it is. Never throws. What could not be used is left out, with a problem that says where and why; `data`
 * is `null` where nothing could be used.
 */
export function readRatings(input: unknown): Reading<RatingData> {
  if (!isObject(input)) return { data: null, problems: [notAnObject(input)] };
  const reading = readForm(input);
  if (reading.data !== null && isEmpty(reading.data)) {
    return { data: reading.data, problems: bounded([...reading.problems, problem.noRatings(['ratings'])]) };
  }
  return { data: reading.data, problems: bounded(reading.problems) };
}

function readForm(input: Readonly<Record<string, unknown>>): Reading<RatingData> {
  if (isCqcDocument(input)) return readCqcDocument(input);
  if (Object.hasOwn(input, 'ratings') || Object.hasOwn(input, 'organisation')) return readOwnShape(input);
  return {
    data: null,
    problems: [Object.hasOwn(input, 'journeys') ? problem.severalJourneys() : problem.notRatingData()],
  };
}

function notAnObject(input: unknown): Problem {
  if (input === null || input === undefined) return problem.nothingGiven();
  return typeof input === 'string' && /^\s*[{[]/.test(input) ? problem.jsonText() : problem.notAnObject(input);
}

function isEmpty(data: RatingData): boolean {
  return [data, ...data.locations, ...data.services].every(({ ratings }) => ratings.length === 0);
}

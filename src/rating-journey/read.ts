import type { Reading } from '../common/problem.js';
import { type RatingData, ratingsFromTable, readRatings } from '../ratings/index.js';
import type { Payload } from '../widget/fetching.js';

/**
 * Reads what a page gave: JSON, or a table that becomes the JSON shape first; one without a readable row is no data.
 */
export function readPayload(payload: Payload): Reading<RatingData> {
  if (payload.form === 'json') return readRatings(payload.value);
  const { json, problems, inCells } = ratingsFromTable(payload.table);
  const reading = readRatings(json);
  const isUnusable = reading.data?.ratings.length === 0 && problems.some(({ level }) => level === 'error');
  return isUnusable ? { data: null, problems } : { ...reading, problems: [...problems, ...inCells(reading.problems)] };
}

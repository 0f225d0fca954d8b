import { isObject } from '../common/objects.js';
import { type Path, type Problem, pathOf, pointer, quoted, type Reading } from '../common/problem.js';
import { readBySchema, strangeNames } from '../common/reading.js';
import { isCqcDocument, readCqcDocument } from './cqc-document.js';
import { NO_RATINGS, type Rating, type RatingData } from './data.js';
import { bounded, doubt, ERRORS, fault, UNNAMED, WARNINGS } from './problems.js';
import { type RatingJson, readableSchema } from './schema.js';
import { unreadTo } from './unread-members.js';

/**
 * Reads rating data of either form: the library's own shape (see schema.ts), or a provider or location document of
 * CQC's public API as it is. Never throws. What could not be used is left out, with a problem that says where and why;
 * `data` is `null` where nothing could be used.
 */
export function readRatings(input: unknown): Reading<RatingData> {
  const { data, problems } = readForm(input);
  if (data) read.add(data);
  const isBare = data && [data, ...data.locations, ...data.services].every(({ ratings }) => isEmpty(ratings));
  const all = bounded(isBare ? [...problems, doubt('no-ratings', ['ratings'])] : problems);
  return { data, problems: all.map((problem) => ({ ...problem, path: placeIn(input, problem.path) })) };
}

/** The way to a problem as far as it leads in the data given: what is missing is missing from the last object there. */
function placeIn(input: unknown, path: string): string {
  const found: string[] = [];
  let here = input;
  for (const key of pathOf(path)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) break;
    here = (here as Readonly<Record<string, unknown>>)[key];
    found.push(key);
  }
  return pointer(found);
}

function isEmpty({ length }: readonly unknown[]): boolean {
  return length === 0;
}

/** What has been read, so that nothing is read twice on its way to a picture. */
const read = new WeakSet<object>();

/**
 * Data read before, as it is; any other is read first, for types end where a page's script begins. Where nothing can be
 * used, there are problems and no ratings.
 */
export function asRead(given: RatingData | RatingJson): {
  readonly data: RatingData;
  readonly problems: readonly Problem[];
} {
  if (wasRead(given)) return { data: given, problems: [] };
  const reading = readRatings(given);
  return { ...reading, data: reading.data ?? NO_RATINGS };
}

function wasRead(given: RatingData | RatingJson): given is RatingData {
  return read.has(given);
}

function readForm(input: unknown): Reading<RatingData> {
  if (!isObject(input)) return { data: null, problems: [notAnObject(input)] };
  if (isCqcDocument(input)) return readCqcDocument(input);
  if (Object.hasOwn(input, 'ratings') || Object.hasOwn(input, 'organisation')) return readOwnShape(input);
  const isList = Object.hasOwn(input, 'journeys');
  const problem = isList ? fault('several-journeys', ['journeys']) : fault('not-rating-data', [], namesIn(input));
  return { data: null, problems: [problem] };
}

function notAnObject(input: unknown): Problem {
  if (input === null || input === undefined) return fault('nothing-given', []);
  const isJson = typeof input === 'string' && /^\s*[{[]/.test(input);
  return isJson ? fault('json-text', []) : fault('not-an-object', [], quoted(input));
}

function readOwnShape(input: Readonly<Record<string, unknown>>): Reading<RatingData> {
  if (!Array.isArray(input.ratings)) return { data: null, problems: [noList(input)] };
  const { data, problems, placeOf } = readBySchema(readableSchema, input, ERRORS, WARNINGS);
  if (data === null) return { data, problems };
  const { organisation } = data;
  const name = organisation.name ?? organisation.id ?? UNNAMED;
  // An unknown word is kept; that nobody can read it is for the readers of the page to know.
  const all = problems.map((found) => (found.code === 'word-unknown' ? { ...found, level: 'error' as const } : found));
  if (organisation.name === undefined) all.push(fault('name-missing', ['organisation', 'name'], name));
  for (const strange of strangeNames(readableSchema, input))
    all.push(doubt('member-not-read', [strange], quoted(strange)));
  const withUnread = unreadTo(input, all);
  const placed = <Holder extends object>(holder: Holder & { readonly ratings: readonly object[] }, path: Path) => ({
    ...holder,
    ratings: holder.ratings.flatMap(
      (rating, index) => withUnread(rating as Rating, placeOf([...path, 'ratings', index])) ?? [],
    ),
  });
  const whole = {
    ...placed(data, []),
    organisation: { ...organisation, name },
    locations: data.locations.map((part, index) => placed(part, ['locations', index])),
    services: data.services.map((part, index) => placed(part, ['services', index])),
    support: data.support.map((entry, index) => {
      const origin = placeOf(['support', index]);
      return origin[1] === index ? entry : { ...entry, origin };
    }),
  };
  const { ratings, locations, services, support, events } = whole;
  const isUnusable = !isEmpty(input.ratings) && [ratings, locations, services, support, events].every(isEmpty);
  if (isUnusable) return { data: null, problems: all };
  // The schema describes exactly what data.ts promises, but for absent members, which it calls possibly undefined.
  return { data: whole as RatingData, problems: all };
}

function noList(input: Readonly<Record<string, unknown>>): Problem {
  const found = Object.hasOwn(input, 'ratings') ? quoted(input.ratings) : namesIn(input);
  return fault('ratings-missing', ['ratings'], found);
}

function namesIn(input: Readonly<Record<string, unknown>>): string {
  return `only ${Object.keys(input).slice(0, 9).map(quoted).join(', ') || 'an empty object'}`;
}

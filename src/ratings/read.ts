import { type Path, type Problem, quoted, type Reading } from '../common/problem.js';
import { readBySchema } from '../common/reading.js';
import { isObject } from '../common/schema.js';
import { isCqcDocument, readCqcDocument } from './cqc-document.js';
import type { Line, Rating, RatingData } from './data.js';
import { bounded, doubt, ERRORS, fault, WARNINGS } from './problems.js';
import { LINES } from './questions.js';
import { RATING_MEMBERS, readableSchema } from './schema.js';

/**
 * Reads rating data of either form: the library's own shape (see schema.ts), or a provider or location document of CQC's
 * public API as it is. Never throws. What could not be used is left out, with a problem that says where and why; `data`
 * is `null` where nothing could be used.
 */
export function readRatings(input: unknown): Reading<RatingData> {
  const { data, problems } = readForm(input);
  if (data === null) return { data, problems };
  wasRead.add(data);
  const isEmpty = [data, ...data.locations, ...data.services].every(({ ratings }) => ratings.length === 0);
  const all = bounded(isEmpty ? [...problems, doubt('no-ratings', ['ratings'])] : problems);
  return { data, problems: all.map((problem) => ({ ...problem, path: placeIn(input, problem.path) })) };
}

/** The way to a problem as far as it leads in the data given: what is missing is missing from the last object there. */
function placeIn(input: unknown, path: string): string {
  const found: string[] = [];
  let here = input;
  for (const step of path.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) break;
    here = (here as Readonly<Record<string, unknown>>)[key];
    found.push(`/${step}`);
  }
  return found.join('');
}

/** What has been read already: a model of it needs no second reading. */
export const wasRead = new WeakSet<object>();

function readForm(input: unknown): Reading<RatingData> {
  if (!isObject(input)) return { data: null, problems: [notAnObject(input)] };
  if (isCqcDocument(input)) return readCqcDocument(input);
  if (Object.hasOwn(input, 'ratings') || Object.hasOwn(input, 'organisation')) return readOwnShape(input);
  const isList = Object.hasOwn(input, 'journeys');
  return { data: null, problems: [isList ? fault('several-journeys', ['journeys']) : fault('not-rating-data', [])] };
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
  const name = organisation.name ?? organisation.id ?? 'This organisation';
  // An unknown word is kept; that nobody can read it is for the readers of the page to know.
  const all = problems.map((found) => (found.code === 'word-unknown' ? { ...found, level: 'error' as const } : found));
  if (organisation.name === undefined) all.push(fault('name-missing', ['organisation', 'name'], name));
  const placed = <Holder extends object>(holder: Holder & { readonly ratings: readonly object[] }, path: Path) => ({
    ...holder,
    ratings: holder.ratings.map((rating, index) => {
      const origin = placeOf([...path, 'ratings', index]);
      return { ...(rating as Rating), ...unreadIn(rating as Rating, input, origin, all), origin };
    }),
  });
  const read = {
    ...placed(data, []),
    organisation: { ...organisation, name },
    locations: data.locations.map((part, index) => placed(part, ['locations', index])),
    services: data.services.map((part, index) => placed(part, ['services', index])),
    support: data.support.map((entry, index) => {
      const origin = placeOf(['support', index]);
      return origin[1] === index ? entry : { ...entry, origin };
    }),
  };
  // The schema describes exactly what data.ts promises, but for absent members, which it calls possibly undefined.
  return { data: read as RatingData, problems: all };
}

/**
 * The lines of which an entry says something that cannot be read: their rating is not known, which is neither "not rated"
 * nor "not rated again". Members under a name that is not read are told with the name that was probably meant.
 */
function unreadIn(rating: Rating, input: unknown, origin: Path, problems: Problem[]): Partial<Rating> {
  const given = origin.reduce((here, key) => (here as Readonly<Record<string, unknown>>)[key], input) as object;
  const notKnown: { [line in Line]?: null } = {};
  for (const [key, value] of Object.entries(given)) {
    const isMember = RATING_MEMBERS.includes(key);
    const name = isMember ? key : MEANT.get(lettersOf(key));
    const line = LINES.find((line) => line === name);
    if (line && rating[line] === undefined && value != null && (!isMember || typeof value !== 'string'))
      notKnown[line] = null;
    if (name && !isMember) problems.push(fault('member-unknown', [...origin, key], name));
  }
  return notKnown;
}

/** The same for "Overall" and "overal", "Well-led" and "wellLed". */
function lettersOf(name: string): string {
  return [
    ...new Set(
      name
        .slice(0, 40)
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    ),
  ]
    .sort()
    .join('');
}

const MEANT: ReadonlyMap<string, string> = new Map(RATING_MEMBERS.map((member) => [lettersOf(member), member]));

function noList(input: Readonly<Record<string, unknown>>): Problem {
  const isThere = Object.hasOwn(input, 'ratings');
  const found = isThere ? quoted(input.ratings) : `only ${Object.keys(input).slice(0, 9).map(quoted).join(', ')}`;
  return fault('ratings-missing', isThere ? ['ratings'] : [], found);
}

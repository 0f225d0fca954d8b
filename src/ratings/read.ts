import { isObject } from '../common/objects.js';
import { type Path, type Problem, pointer, quoted, type Reading, stepsOf } from '../common/problem.js';
import { readBySchema } from '../common/reading.js';
import { isCqcDocument, readCqcDocument } from './cqc-document.js';
import type { Rating, RatingData } from './data.js';
import type { Draft } from './given.js';
import { bounded, doubt, ERRORS, fault, UNNAMED, WARNINGS } from './problems.js';
import { LINES } from './questions.js';
import { meaningOf } from './scale.js';
import { RATING_MEMBERS, readableSchema } from './schema.js';

/**
 * Reads rating data of either form: the library's own shape (see schema.ts), or a provider or location document of
 * CQC's public API as it is. Never throws. What could not be used is left out, with a problem that says where and why;
 * `data` is `null` where nothing could be used.
 */
export function readRatings(input: unknown): Reading<RatingData> {
  const { data, problems } = readForm(input);
  if (data) wasRead.add(data);
  const isBare = data && [data, ...data.locations, ...data.services].every(({ ratings }) => isEmpty(ratings));
  const all = bounded(isBare ? [...problems, doubt('no-ratings', ['ratings'])] : problems);
  return { data, problems: all.map((problem) => ({ ...problem, path: placeIn(input, problem.path) })) };
}

/** The way to a problem as far as it leads in the data given: what is missing is missing from the last object there. */
function placeIn(input: unknown, path: string): string {
  const found: string[] = [];
  let here = input;
  for (const key of stepsOf(path)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) break;
    here = (here as Readonly<Record<string, unknown>>)[key];
    found.push(key);
  }
  return pointer(found);
}

function isEmpty({ length }: readonly unknown[]): boolean {
  return length === 0;
}

/** What has been read already: a model of it needs no second reading. */
export const wasRead = new WeakSet<object>();

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
  const unread = { problems: all, told: new Set<string>() };
  const placed = <Holder extends object>(holder: Holder & { readonly ratings: readonly object[] }, path: Path) => ({
    ...holder,
    ratings: holder.ratings.flatMap((rating, index) => {
      const origin = placeOf([...path, 'ratings', index]);
      const more = unreadIn(rating as Rating, input, origin, unread);
      return more ? { ...(rating as Rating), ...more, origin } : [];
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
  const { ratings, locations, services, support, events } = read;
  const isUnusable = !isEmpty(input.ratings) && [ratings, locations, services, support, events].every(isEmpty);
  if (isUnusable) return { data: null, problems: all };
  // The schema describes exactly what data.ts promises, but for absent members, which it calls possibly undefined.
  return { data: read as RatingData, problems: all };
}

/** What the entries of a document hold that is not read. */
interface Unread {
  readonly problems: Problem[];
  /** Names that have been told. */
  readonly told: Set<string>;
}

/**
 * What an entry says beside what fits the schema. A line of which it says something that cannot be read is not known,
 * which is neither "not rated" nor "not rated again"; a mark that cannot be read is one. Members under a name that is
 * not read are told with the name that was probably meant, or once for all entries. `null`: it gives no rating, and
 * either one under another name or nothing at all.
 */
function unreadIn(rating: Rating, input: unknown, origin: Path, { problems, told }: Unread): Partial<Rating> | null {
  const given = origin.reduce((here, key) => (here as Readonly<Record<string, unknown>>)[key], input) as object;
  const members = Object.entries(given).filter(([key, value]) => value != null && key !== 'origin');
  const unread: Partial<Draft<Rating>> = {};
  const strange: string[] = [];
  for (const [key, value] of members) {
    const isMember = RATING_MEMBERS.includes(key);
    const name = isMember ? key : MEANT.get(lettersOf(key));
    const line = LINES.find((line) => line === name);
    const mark = MARKS.find((mark) => mark === key);
    if (line && rating[line] === undefined && (!isMember || typeof value !== 'string')) unread[line] = null;
    if (mark && value && rating[mark] === undefined && !/^(no|false)$/i.test(String(value))) unread[mark] = true;
    if (!name) strange.push(key);
    else if (!isMember) problems.push(fault('member-unknown', [...origin, key], name));
  }
  const says = { ...rating, ...unread };
  const isLost = members.some(([key, value]) => strange.includes(key) && isLikeRating(value));
  const isBare = rating.date === null && Object.keys(says).length === 1;
  if ((isLost || isBare) && !LINES.some((line) => line in says)) {
    // Of a date that cannot be read the schema has told already.
    if (isLost || !members.some(([key]) => key === 'date')) problems.push(fault('rating-empty', origin, quoted(given)));
    return null;
  }
  for (const key of strange) {
    if (!told.has(key)) problems.push(doubt('member-not-read', [...origin, key], quoted(key)));
    told.add(key);
  }
  return unread;
}

function isLikeRating(value: unknown): boolean {
  return typeof value === 'object' || meaningOf(String(value)).recognised;
}

const MARKS = ['withdrawn', 'corrected'] as const;

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
  return fault('ratings-missing', isThere ? ['ratings'] : [], isThere ? quoted(input.ratings) : namesIn(input));
}

function namesIn(input: Readonly<Record<string, unknown>>): string {
  return `only ${Object.keys(input).slice(0, 9).map(quoted).join(', ') || 'an empty object'}`;
}

import type * as v from 'valibot';
import type { Problem, Reading } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import type { Line, Organisation, Question, Rating, RatingData } from './data.js';
import { type FieldReader, readDate, readLink, readScore, readText, readWord } from './fields.js';
import { type LeafReaders, readLeniently, readMembers } from './lenient.js';
import { problem } from './problems.js';
import { LINES, QUESTIONS } from './questions.js';
import { leaf, organisationSchema, ratingDataSchema, ratingSchema } from './schema.js';

/** Reads the library's own shape (see schema.ts). What could not be used is left out and reported. */
export function readOwnShape(input: Readonly<Record<string, unknown>>): Reading<RatingData> {
  const problems: Problem[] = [];
  const read = (key: keyof typeof ratingDataSchema.entries) =>
    readLeniently(ratingDataSchema.entries[key], member(input, key), [key], problems, LEAVES);
  const list = (key: keyof typeof ratingDataSchema.entries) => (read(key) ?? []) as readonly object[];

  const given = { noCurrentRating: read('noCurrentRating'), source: read('source') };
  const data = {
    organisation: read('organisation'),
    ratings: readRatingList(member(input, 'ratings'), problems),
    locations: list('locations'),
    services: list('services'),
    support: list('support').map((entry) => ({ remained: [], ...entry })),
    events: list('events').map((entry) => ({ date: null, ...entry })),
    disputes: list('disputes'),
    frameworks: list('frameworks'),
    ...definedMembers(given),
  };
  // The schema describes exactly these members; the readers of its leaves return what data.ts promises.
  return { data: data as unknown as RatingData, problems };
}

function readRatingList(input: unknown, problems: Problem[]): unknown {
  const list = readLeniently(ratingDataSchema.entries.ratings, input, ['ratings'], problems, LEAVES);
  if (list === undefined && input == null)
    problems.push(problem.valueNotValid(['ratings'], 'a list of ratings', input));
  return list ?? [];
}

/** An organisation is never left out: without a name it is called by its id. */
const readOrganisation: FieldReader<Organisation> = (value, path, problems) => {
  const { name: nameSchema, ...rest } = organisationSchema.entries;
  const given = isObject(value) ? value : {};
  if (!isObject(value)) problems.push(problem.valueNotValid(path, 'an object with a name', value));
  const name = readLeniently(nameSchema, member(given, 'name'), [...path, 'name'], problems, LEAVES);
  const others = readMembers(rest, given, path, problems, LEAVES) as Partial<Organisation>;
  const shown = typeof name === 'string' ? name : (others.id ?? 'This organisation');
  if (name === undefined) problems.push(problem.nameMissing([...path, 'name'], shown));
  return { level: 'provider', ...others, name: shown };
};

const readRating: FieldReader<Rating> = (value, path, problems) => {
  if (!isObject(value)) {
    problems.push(problem.valueNotValid(path, 'an object such as {"date": "2017-01-18", "overall": "Good"}', value));
    return undefined;
  }
  const read = readMembers(ratingSchema.entries, value, path, problems, LEAVES) as Partial<Rating>;
  return { date: null, ...read, origin: path };
};

const readFlag: FieldReader<true> = (value, path, problems) => {
  if (typeof value !== 'boolean' && value != null) problems.push(problem.valueNotValid(path, 'true or false', value));
  return value === true ? true : undefined;
};

const readSince: FieldReader<true | string> = (value, path, problems) =>
  typeof value === 'boolean' ? readFlag(value, path, problems) : readDate(value, path, problems);

const readNoCurrentRating: FieldReader<true | readonly Line[]> = (value, path, problems) => {
  if (!Array.isArray(value)) return readFlag(value, path, problems);
  const lines = value.map((line: unknown, index) => oneOf(LINES)(line, [...path, index], problems));
  return lines.filter((line) => line !== undefined);
};

function oneOf<Name extends string>(names: readonly Name[]): FieldReader<Name> {
  return (value, path, problems) => {
    const found = names.find((name) => name === value);
    if (found === undefined && value != null) problems.push(problem.valueNotValid(path, names.join(', '), value));
    return found;
  };
}

const LEAVES: LeafReaders = new Map<v.GenericSchema, FieldReader<unknown>>([
  [leaf.text, readText],
  [leaf.date, readDate],
  [leaf.link, readLink],
  [leaf.word, readWord],
  [leaf.score, readScore],
  [leaf.since, readSince],
  [leaf.flag, readFlag],
  [leaf.level, oneOf(['provider', 'location', 'service'])],
  [leaf.question, oneOf<Question>(QUESTIONS)],
  [leaf.noCurrentRating, readNoCurrentRating],
  [organisationSchema, readOrganisation],
  [ratingSchema, readRating],
]);

function member(input: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(input, key) ? input[key] : undefined;
}

function definedMembers(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

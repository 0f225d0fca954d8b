import * as v from 'valibot';
import { parseDate } from '../common/dates.js';
import { safeHref } from '../common/links.js';
import { LINES, QUESTIONS } from './questions.js';
import { meaningOf } from './scale.js';

/**
 * The published JSON shape of a rating journey. One description serves twice: readRatings reads and cleans by it, and the
 * JSON Schema is generated from it. The codes of its checks are explained in problems.ts.
 */

/** Longer texts are cut: a name of ten million characters stops a page. */
const LONGEST_TEXT = 2000;

/**
 * Text on one line, without control characters and without those that turn the direction of what follows them (a name
 * must not reorder the page around it); letters of right-to-left scripts stay. Source of the latter: Unicode Standard
 * Annex 9, section 2 (embeddings, overrides, isolates).
 */
function plain(text: string): string {
  const line = text
    .slice(0, 2 * LONGEST_TEXT)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}

function isWhole(text: string): boolean {
  return text.length < LONGEST_TEXT || !text.endsWith('…');
}

export const text = v.pipe(v.string(), v.transform(plain), v.nonEmpty(), v.check(isWhole, 'text-shortened'));

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const BAD_DATE = 'date-not-valid';
const isDate = (written: string) => parseDate(written) !== null;

export const date = v.pipe(
  v.string(BAD_DATE),
  v.nonEmpty(),
  v.regex(DATE, BAD_DATE),
  v.check(isDate, BAD_DATE),
  v.description('A day, a month or a year: 2017-01-18, 2017-01 or 2017.'),
);

/** CQC's newer lists write dates as "2025-09-24 00:00:00". */
export const timestamp = v.pipe(
  v.string(BAD_DATE),
  v.nonEmpty(),
  v.transform((written) => written.replace(/^(\d{4}-\d\d-\d\d)[ T]\d\d:\d\d.*/, '$1')),
  v.check(isDate, BAD_DATE),
);

const BAD_LINK = 'link-not-safe';

const link = v.pipe(
  v.string(BAD_LINK),
  v.nonEmpty(),
  v.check((written) => safeHref(written) !== null, BAD_LINK),
  v.transform((written) => safeHref(written) ?? written),
  v.description('An https address.'),
);

const isKnown = (word: string) => word === '' || meaningOf(word).recognised;

const word = v.pipe(
  v.nullable(v.pipe(v.string(), v.transform(plain), v.nonEmpty('word-empty'), v.check(isKnown, 'word-unknown'))),
  v.description(
    'Outstanding, Good, Requires improvement or Inadequate; other words are shown as written. Absent: not rated again in this report. null: not known.',
  ),
);

/** In CQC's documents empty text is a rating that is not known. */
export const cqcWord = v.nullable(v.pipe(v.string(), v.transform(plain), v.check(isKnown, 'word-unknown')));

/** CQC writes percentages as text. */
export const score = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform((given) => (typeof given === 'number' ? given : given.trim() && Number(given.replace('%', '')))),
  v.number(),
  v.minValue(0),
  v.maxValue(100),
  v.description('A percentage of the possible points.'),
);

const since = v.pipe(v.union([v.boolean(), date]), v.description('true, or the date.'));
const flag = v.boolean();

function each<Key extends string, S extends v.GenericSchema>(keys: readonly Key[], schema: S) {
  return v.partial(v.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, S>));
}

const sources = v.optional(v.array(link));

const rating = v.object({
  date: v.nullish(date),
  ...each(LINES, word).entries,
  inspected: v.optional(v.partial(v.object({ from: date, to: date }))),
  report: v.optional(link),
  reportId: v.optional(text),
  framework: v.optional(text),
  inheritedFrom: v.optional(text),
  withdrawn: v.optional(since),
  corrected: v.optional(since),
  current: v.optional(flag),
  scores: v.optional(each(LINES, score)),
  note: v.optional(text),
  sources,
});

const ratings = v.array(rating);

const part = v.object({ name: text, id: v.optional(text), ratings, ended: v.optional(date) });

const support = v.object({
  scheme: text,
  recommended: v.optional(date),
  entered: v.optional(date),
  remained: v.optional(v.array(date), []),
  recommendedOut: v.optional(date),
  left: v.optional(date),
  note: v.optional(text),
  sources,
});

const event = v.object({
  date: v.nullish(date, null),
  label: text,
  kind: v.optional(text),
  detail: v.optional(text),
  href: v.optional(link),
  theme: v.optional(text),
  quote: v.optional(v.object({ text, speaker: v.optional(text) })),
  sources,
});

const dispute = v.object({
  about: text,
  claims: v.array(v.object({ value: text, source: v.optional(text), href: v.optional(link) })),
  drawn: v.optional(text),
  date: v.optional(date),
});

const framework = v.object({
  id: text,
  name: text,
  from: v.optional(date),
  to: v.optional(date),
  questions: v.array(v.picklist(QUESTIONS)),
  single: v.optional(v.picklist(QUESTIONS)),
  continues: v.optional(flag),
});

const organisation = {
  name: text,
  id: v.optional(text),
  level: v.optional(v.picklist(['provider', 'location', 'service']), 'provider'),
  href: v.optional(link),
  ended: v.optional(date),
};

const list = <S extends v.GenericSchema>(entry: S) => v.optional(v.array(entry), []);

/** The shape as it is published. */
export const ratingDataSchema = v.object({
  organisation: v.object(organisation),
  ratings,
  locations: list(part),
  services: list(part),
  support: list(support),
  events: list(event),
  disputes: list(dispute),
  frameworks: list(framework),
  noCurrentRating: v.optional(v.union([flag, v.array(v.picklist(LINES))])),
  source: v.optional(v.partial(v.object({ label: text, href: link, updated: date }))),
});

/** The shape as it is read: without a name, or without any rating, the rest can still be shown. */
export const readableSchema = v.object({
  ...ratingDataSchema.entries,
  organisation: v.optional(v.object({ ...organisation, name: v.optional(text) }), {}),
  ratings: v.optional(ratings, []),
});

/** The shape as an author writes it. */
export type RatingJson = v.InferInput<typeof ratingDataSchema>;

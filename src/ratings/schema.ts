import * as v from 'valibot';
import { DATE_SHAPE, parseDate } from '../common/dates.js';
import { safeHref } from '../common/links.js';
import type { Line } from './data.js';
import { LINES, QUESTIONS } from './questions.js';
import { meaningOf } from './scale.js';

/**
 * The published JSON shape of a rating journey. One description serves twice: readRatings reads and cleans by it, and
 * the JSON Schema is generated from it. The codes of its checks are explained in problems.ts.
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

const BAD_DATE = 'date-not-valid';
const isDate = (written: string) => parseDate(written) !== null;

export const date = v.pipe(
  v.string(BAD_DATE),
  v.nonEmpty(),
  v.regex(DATE_SHAPE, BAD_DATE),
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
  v.description('An address with http, https or mailto, or one within the site.'),
  v.check((written) => safeHref(written) !== null, BAD_LINK),
  v.transform((written) => safeHref(written) ?? written),
);

const known = v.check((word: string) => meaningOf(word).recognised, 'word-unknown');

const word = v.pipe(
  v.nullable(v.pipe(v.string(), v.transform(plain), v.nonEmpty('word-empty'), known)),
  v.description('A word is shown as written. Absent: not rated again in this report. null: not known.'),
);

/** In CQC's documents empty text is a rating that is not known. */
export const cqcWord = v.nullable(v.pipe(v.string(), v.transform(plain), known));

/** CQC writes percentages as text. */
export const score = v.pipe(
  v.union([v.number(), v.string()]),
  v.description('A percentage of the possible points.'),
  v.transform((given) => (typeof given === 'number' ? given : given.trim() && Number(given.replace('%', '')))),
  v.number(),
  v.minValue(0),
  v.maxValue(100),
);

const since = v.pipe(v.union([v.boolean(), date]), v.description('true, or the date.'));

/** Members of which any may be absent. */
export function optional<Entries extends v.ObjectEntries>(
  entries: Entries,
): v.SchemaWithPartial<v.ObjectSchema<Entries, undefined>, undefined> {
  return v.partial(v.object(entries));
}

function ofEachLine<S extends v.GenericSchema>(schema: S) {
  return optional(Object.fromEntries(LINES.map((line) => [line, schema])) as Record<Line, S>);
}

const sources = v.array(link);

const rating = v.object({
  date: v.optional(v.nullable(date), null),
  ...ofEachLine(word).entries,
  ...optional({
    inspected: optional({ from: date, to: date }),
    report: link,
    reportId: text,
    framework: text,
    inheritedFrom: text,
    withdrawn: since,
    corrected: since,
    current: v.boolean(),
    scores: ofEachLine(score),
    note: text,
    sources,
  }).entries,
});

export const RATING_MEMBERS: readonly string[] = Object.keys(rating.entries);

const ratings = v.array(rating);

const isPartial = v.pipe(v.boolean(), v.description('Older ratings may be missing.'));

const part = v.object({
  name: text,
  ratings,
  ...optional({ id: text, ended: date, noCurrentRating: v.boolean(), isPartial }).entries,
});

const support = v.object({
  scheme: text,
  remained: v.optional(v.array(date), []),
  ...optional({ recommended: date, entered: date, recommendedOut: date, left: date, note: text, sources }).entries,
});

const event = v.object({
  date: v.optional(v.nullable(date), null),
  label: text,
  ...optional({
    kind: text,
    detail: text,
    href: link,
    theme: text,
    quote: v.object({ text, ...optional({ speaker: text }).entries }),
    sources,
  }).entries,
});

const dispute = v.object({
  about: text,
  claims: v.array(v.object({ value: text, ...optional({ source: text, href: link }).entries })),
  ...optional({ drawn: text, date }).entries,
});

const question = v.picklist(QUESTIONS);
const framework = v.object({
  id: text,
  name: text,
  questions: v.array(question),
  ...optional({ from: date, to: date, single: question, continues: v.boolean() }).entries,
});

const organisation = {
  level: v.optional(v.picklist(['provider', 'location', 'service']), 'provider'),
  ...optional({ id: text, href: link, ended: date }).entries,
};

const list = <S extends v.GenericSchema>(entry: S) => v.optional(v.array(entry), []);

/** The shape as it is published. */
export const ratingDataSchema = v.object({
  organisation: v.object({ name: text, ...organisation }),
  ratings,
  locations: list(part),
  services: list(part),
  support: list(support),
  events: list(event),
  disputes: list(dispute),
  frameworks: list(framework),
  ...optional({
    noCurrentRating: v.union([v.boolean(), v.array(v.picklist(LINES))]),
    isPartial,
    source: optional({ label: text, href: link, updated: date }),
  }).entries,
});

/** The shape as it is read: without a name, or without any rating, the rest can still be shown. */
export const readableSchema = v.object({
  ...ratingDataSchema.entries,
  organisation: v.optional(v.object({ name: v.optional(text), ...organisation }), {}),
  ratings: v.optional(ratings, []),
});

/** The shape as an author writes it. */
export type RatingJson = v.InferInput<typeof ratingDataSchema>;

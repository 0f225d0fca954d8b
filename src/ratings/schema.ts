import * as v from 'valibot';
import { LINES, QUESTIONS } from './questions.js';

/**
 * The published JSON shape of a rating journey. One description serves twice: `own-shape.ts` reads by it, and the JSON
 * Schema is generated from it. The leaves have names here because each has its own reader (see own-shape.ts).
 */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export const leaf = {
  text: v.string(),
  date: v.pipe(v.string(), v.regex(DATE), v.description('A day, a month or a year: 2017-01-18, 2017-01 or 2017.')),
  link: v.pipe(v.string(), v.description('An https address.')),
  word: v.pipe(
    v.nullable(v.string()),
    v.description(
      'Outstanding, Good, Requires improvement or Inadequate; other words are shown as written. Absent: not rated again in this report. null: not known.',
    ),
  ),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(100), v.description('A percentage of the possible points.')),
  since: v.pipe(v.union([v.boolean(), v.string()]), v.description('true, or the date.')),
  flag: v.boolean(),
  level: v.picklist(['provider', 'location', 'service']),
  question: v.picklist(QUESTIONS),
  noCurrentRating: v.union([v.boolean(), v.array(v.picklist(LINES))]),
} as const;

const optional = <S extends v.GenericSchema>(schema: S) => v.optional(schema);
const sources = optional(v.array(leaf.link));

const words = {
  overall: optional(leaf.word),
  safe: optional(leaf.word),
  effective: optional(leaf.word),
  caring: optional(leaf.word),
  responsive: optional(leaf.word),
  wellLed: optional(leaf.word),
  useOfResources: optional(leaf.word),
  combined: optional(leaf.word),
};

const scores = v.object({
  overall: optional(leaf.score),
  safe: optional(leaf.score),
  effective: optional(leaf.score),
  caring: optional(leaf.score),
  responsive: optional(leaf.score),
  wellLed: optional(leaf.score),
  useOfResources: optional(leaf.score),
  combined: optional(leaf.score),
});

export const ratingSchema = v.object({
  date: v.optional(v.nullable(leaf.date)),
  ...words,
  inspected: optional(v.object({ from: optional(leaf.date), to: optional(leaf.date) })),
  report: optional(leaf.link),
  reportId: optional(leaf.text),
  framework: optional(leaf.text),
  inheritedFrom: optional(leaf.text),
  withdrawn: optional(leaf.since),
  corrected: optional(leaf.since),
  current: optional(leaf.flag),
  scores: optional(scores),
  note: optional(leaf.text),
  sources,
});

const part = v.object({
  name: leaf.text,
  id: optional(leaf.text),
  ratings: v.array(ratingSchema),
  ended: optional(leaf.date),
});

const support = v.object({
  scheme: leaf.text,
  recommended: optional(leaf.date),
  entered: optional(leaf.date),
  remained: optional(v.array(leaf.date)),
  recommendedOut: optional(leaf.date),
  left: optional(leaf.date),
  note: optional(leaf.text),
  sources,
});

const event = v.object({
  date: v.optional(v.nullable(leaf.date)),
  label: leaf.text,
  kind: optional(leaf.text),
  detail: optional(leaf.text),
  href: optional(leaf.link),
  theme: optional(leaf.text),
  quote: optional(v.object({ text: leaf.text, speaker: optional(leaf.text) })),
  sources,
});

const dispute = v.object({
  about: leaf.text,
  claims: v.array(v.object({ value: leaf.text, source: optional(leaf.text), href: optional(leaf.link) })),
  drawn: optional(leaf.text),
  date: optional(leaf.date),
});

const framework = v.object({
  id: leaf.text,
  name: leaf.text,
  from: optional(leaf.date),
  to: optional(leaf.date),
  questions: v.array(leaf.question),
  single: optional(leaf.question),
  continues: optional(leaf.flag),
});

export const organisationSchema = v.object({
  name: leaf.text,
  id: optional(leaf.text),
  level: optional(leaf.level),
  href: optional(leaf.link),
  ended: optional(leaf.date),
});

export const ratingDataSchema = v.object({
  organisation: organisationSchema,
  ratings: v.array(ratingSchema),
  locations: optional(v.array(part)),
  services: optional(v.array(part)),
  support: optional(v.array(support)),
  events: optional(v.array(event)),
  disputes: optional(v.array(dispute)),
  frameworks: optional(v.array(framework)),
  noCurrentRating: optional(leaf.noCurrentRating),
  source: optional(v.object({ label: optional(leaf.text), href: optional(leaf.link), updated: optional(leaf.date) })),
});

/** The shape as an author writes it. */
export type RatingJson = v.InferOutput<typeof ratingDataSchema>;

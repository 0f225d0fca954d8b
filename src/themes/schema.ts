import * as v from 'valibot';
import { BASES, ROLES } from './data.js';

/**
 * The shape of theme data, for the published JSON Schema. The reader (read.ts) does not run it: it keeps every good part
 * of data that does not fit, and it spares each page the schema library. A test holds the two together: what one takes
 * the other takes.
 */
const text = v.pipe(v.string(), v.regex(/\S/));
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  v.description('A day, a month or a year: 2017-01-18, 2017-01 or 2017.'),
);
const link = v.pipe(v.string(), v.description('An address with http, https or mailto, or one within the site.'));
const numbers = v.pipe(v.record(v.string(), v.nullable(number)), v.description('By theme id.'));

/** Leaving a field out and `null` say the same. */
const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema));

const scale = v.object({
  min: number,
  max: number,
  levels: v.pipe(optional(v.array(v.string())), v.description('A word for each whole number from min to max.')),
  unit: v.pipe(optional(text), v.description('For example %; levels have none.')),
});

const axis = v.object({
  id: text,
  label: optional(text),
  short: optional(text),
  group: optional(text),
  meaning: optional(text),
  same: v.pipe(optional(text), v.description('The name of the theme across frameworks, where it is the same there.')),
});

const framework = v.union([
  v.pipe(text, v.description('The id of a framework that ships with the library, for presence.')),
  v.object({
    id: v.pipe(text, v.description('di2017, di2018, traits2019 and si2020 ship with the library.')),
    title: optional(text),
    source: optional(text),
    note: optional(text),
    scale: optional(scale),
    axes: optional(v.array(v.union([text, axis]))),
  }),
]);

const series = v.object({
  values: v.pipe(
    v.record(v.string(), v.nullable(v.union([number, v.boolean()]))),
    v.description('By theme id: numbers on the scale, with presence true or false; null is not assessed.'),
  ),
  id: optional(text),
  label: optional(text),
  role: optional(v.picklist(ROLES)),
  date: optional(date),
  basis: optional(v.picklist(BASES)),
  assessedBy: optional(text),
  n: v.pipe(optional(count), v.description('How many people answered, or passages were coded.')),
  source: optional(text),
  framework: v.pipe(optional(text), v.description('Another framework than that of the data.')),
  organisation: optional(text),
});

const evidence = v.object({
  axis: text,
  series: optional(text),
  quote: optional(text),
  note: optional(text),
  speaker: optional(text),
  source: optional(text),
  href: optional(link),
  date: optional(date),
});

const peers = v.object({
  label: optional(text),
  year: count,
  n: v.pipe(count, v.description('How many organisations; 10 or more.')),
  framework: optional(text),
  low: optional(numbers),
  mid: optional(numbers),
  high: optional(numbers),
});

export const themeDocument = v.object({
  title: optional(text),
  framework,
  series: v.pipe(v.array(series), v.minLength(1)),
  target: optional(
    v.object({
      label: optional(text),
      values: optional(numbers),
      band: optional(v.object({ low: number, high: number })),
    }),
  ),
  peers: optional(peers),
  evidence: optional(v.array(evidence)),
  notes: optional(v.array(text)),
  source: optional(v.object({ label: optional(text), href: optional(link), updated: optional(date) })),
});

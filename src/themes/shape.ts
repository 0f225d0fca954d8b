import * as v from 'valibot';
import { DATE_SHAPE, parseDate } from '../common/dates.js';
import { safeHref } from '../common/links.js';
import { isObject } from '../common/objects.js';
import { BASES, ROLES, TABLE_ONLY } from './data.js';

/**
 * The shape of theme data as it is read. What the published one (schema.ts, which is made from this) requires may be
 * missing here, for the rest can still be shown, and the reader says in its own words what to add. The codes of the
 * checks are explained in problems.ts.
 */
export const text = v.pipe(v.string(), v.regex(/\S/, 'text-empty'), v.trim());
export const number = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const BAD_DATE = 'date-not-valid';
const date = v.pipe(
  v.string(BAD_DATE),
  v.regex(DATE_SHAPE, BAD_DATE),
  v.check((written) => parseDate(written) !== null, BAD_DATE),
  v.description('A day, a month or a year: 2017-01-18, 2017-01 or 2017.'),
);

const BAD_LINK = 'link-not-safe';
const link = v.pipe(
  v.string(BAD_LINK),
  v.description('An address with http, https or mailto, or one within the site.'),
  v.check((written) => safeHref(written) !== null, BAD_LINK),
  v.transform((written) => safeHref(written) ?? written),
);

/** Leaving a field out and `null` say the same, and are read as `null`. */
export const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null);

const words = optional(text);
/** Values as they came: the reader looks at each by itself, and the table shows also what cannot be used. */
const byTheme = optional(v.custom<Readonly<Record<string, unknown>>>(isObject, 'object-expected'));

/** For tables: the data was one; its scale was taken from the values, for tables seldom say theirs. */
const ofTables = v.optional(v.boolean(), false);

export const scale = v.object({
  min: optional(number),
  max: optional(number),
  levels: optional(v.array(text)),
  unit: words,
  assumed: ofTables,
});

/** Themes on scales of their own cannot be compared with each other in one picture. */
const refused = v.optional(v.custom<undefined>(() => false, 'axis-scale'));
const scaleOfAxis = { scale: refused, min: refused, max: refused };

export const axis = v.object({ id: words, label: words, short: words, group: words, meaning: words, same: words });

export const framework = v.object({
  id: words,
  title: words,
  source: words,
  note: words,
  scale: optional(scale),
  axes: optional(v.array(v.object({ ...axis.entries, ...scaleOfAxis }))),
});

export const series = v.object({
  values: byTheme,
  id: words,
  label: words,
  role: optional(v.picklist(ROLES)),
  date: optional(date),
  basis: optional(v.picklist(BASES)),
  assessedBy: words,
  n: optional(count),
  source: words,
  framework: words,
  organisation: words,
});

export const evidence = v.object({
  axis: words,
  series: words,
  quote: words,
  note: words,
  speaker: words,
  source: words,
  href: optional(link),
  date: optional(date),
});

const band = v.object({ low: optional(number), high: optional(number) });
export const target = v.object({ label: words, values: byTheme, band: optional(band) });

export const peers = v.object({
  label: words,
  year: optional(count),
  n: optional(count),
  framework: words,
  low: byTheme,
  mid: byTheme,
  high: byTheme,
});

/** Frameworks and themes given by their id alone have been made objects. */
export const readableDocument = v.object({
  title: words,
  framework: optional(framework),
  series: optional(v.array(series)),
  target: optional(target),
  peers: optional(peers),
  evidence: optional(v.array(evidence)),
  notes: optional(v.array(text)),
  source: optional(v.object({ label: words, href: optional(link), updated: optional(date) })),
  fromTable: ofTables,
  // Of data that has been read before.
  tableOnly: optional(v.picklist(TABLE_ONLY)),
});

/** Data as the shape leaves it. */
export type DocumentJson = v.InferOutput<typeof readableDocument>;
export type FrameworkJson = v.InferOutput<typeof framework>;
export type AxisJson = v.InferOutput<typeof axis>;
export type SeriesJson = v.InferOutput<typeof series>;
export type EvidenceJson = v.InferOutput<typeof evidence>;

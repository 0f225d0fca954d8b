import * as v from 'valibot';
import { BASES } from './data.js';

/**
 * The shape of theme data, a field at a time: the reader takes each field by its own schema, so that one bad field does
 * not cost the rest, and the published JSON Schema is made from the same schemas put together.
 */
export const textField = v.pipe(v.string(), v.regex(/\S/, 'Expected text that is not empty'));
const finite = v.pipe(v.number(), v.finite('Expected a finite number'));
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Expected a date as YYYY, YYYY-MM or YYYY-MM-DD'));
const count = v.pipe(v.number(), v.integer('Expected a whole number'), v.minValue(0, 'Expected 0 or more'));
const numbersByAxis = v.record(v.string(), v.nullable(finite));

export const scaleFields = {
  min: finite,
  max: finite,
  levels: v.array(textField),
  unit: textField,
  assumed: v.boolean(),
};

export const axisFields = {
  id: textField,
  label: textField,
  short: textField,
  group: textField,
  meaning: textField,
  same: textField,
};

export const frameworkFields = {
  id: textField,
  title: textField,
  source: textField,
  note: textField,
};

export const seriesFields = {
  id: textField,
  label: textField,
  role: v.picklist(['before', 'after', 'current']),
  basis: v.picklist(BASES),
  assessedBy: textField,
  n: count,
  source: textField,
  framework: textField,
  organisation: textField,
};

export const bandFields = { low: finite, high: finite };

export const peersFields = {
  label: textField,
  year: v.pipe(v.number(), v.integer('Expected a year')),
  n: count,
  framework: textField,
};

export const sourceFields = { label: textField };

export const evidenceFields = {
  axis: textField,
  series: textField,
  quote: textField,
  note: textField,
  speaker: textField,
  source: textField,
};

/** Optional everywhere: `null` says the same as leaving a field out. */
function optional<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.partial(v.object(nullableEntries(entries)));
}

function nullableEntries<Entries extends v.ObjectEntries>(entries: Entries) {
  return Object.fromEntries(Object.entries(entries).map(([key, schema]) => [key, v.nullable(schema)])) as {
    [Key in keyof Entries]: v.NullableSchema<Entries[Key], undefined>;
  };
}

const scale = v.intersect([v.object({ min: finite, max: finite }), optional(scaleFields)]);

const framework = v.union([
  textField,
  v.intersect([
    v.object({ id: textField }),
    optional({
      ...frameworkFields,
      scale,
      axes: v.array(v.intersect([v.object({ id: textField }), optional(axisFields)])),
    }),
  ]),
]);

const series = v.intersect([
  v.object({ values: v.record(v.string(), v.nullable(v.union([finite, v.boolean()]))) }),
  optional({ ...seriesFields, date }),
]);

/** The whole document, for the published JSON Schema. */
export const themeDocument = v.intersect([
  v.object({ framework, series: v.pipe(v.array(series), v.minLength(1)) }),
  optional({
    title: textField,
    target: optional({ label: textField, values: numbersByAxis, band: v.object(bandFields) }),
    peers: v.intersect([
      v.object({ year: peersFields.year, n: count, low: numbersByAxis, high: numbersByAxis }),
      optional({ ...peersFields, mid: numbersByAxis }),
    ]),
    evidence: v.array(
      v.intersect([v.object({ axis: textField }), optional({ ...evidenceFields, href: v.string(), date })]),
    ),
    notes: v.array(textField),
    source: optional({ label: textField, href: v.string(), updated: date }),
  }),
]);

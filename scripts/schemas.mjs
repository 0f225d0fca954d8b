/**
 * The published JSON Schemas, from the schemas that the readers use. Needs dist/ (tsc).
 * Gives file name → text; the build writes them, the check compares them.
 */
import { toJsonSchema } from '@valibot/to-json-schema';

const SCHEMAS = {
  'rating-journey': ['ratings', 'ratingDataSchema', 'Rating data: what <rating-journey> draws'],
  'spc-chart': ['spc', 'spcDataSchema', 'SPC data: what <spc-chart> draws'],
  'theme-radar': ['themes', 'themeDocument', 'Theme data: what <theme-radar> draws'],
};

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

export async function jsonSchemas() {
  const files = new Map();
  for (const [element, [domain, name, title]] of Object.entries(SCHEMAS)) {
    const module = await import(`../dist/${domain}/schema.js`);
    const { $schema, ...rest } = orNull(schemaOf(module[name]));
    files.set(`${element}.json`, `${JSON.stringify({ $schema: $schema ?? DRAFT, title, ...rest }, null, 2)}\n`);
  }
  return files;
}

/** A schema of the schema library is translated; one that is JSON Schema already is taken as it is. */
function schemaOf(schema) {
  if (schema.kind !== 'schema') return schema;
  // Rules that JSON Schema has no words for (a finite number: JSON has no others) are left out, not refused.
  const whole = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore' });
  // At the top readers tell of names that they do not know.
  return { ...whole, properties: { $schema: { type: 'string' }, ...whole.properties }, additionalProperties: false };
}

/** The same, where a member that may be absent may be `null` too: systems write that for absent, and readers take it. */
function orNull(schema) {
  if (Array.isArray(schema)) return schema.map(orNull);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { required = [] } = schema;
  const member = (value, name) => (required.includes(name) ? orNull(value) : withNull(orNull(value)));
  return mapped(schema, (value, key) => (key === 'properties' ? mapped(value, member) : orNull(value)));
}

function withNull({ type, anyOf, enum: words, ...rest }) {
  return {
    ...(type && { type: [...new Set([type, 'null'].flat())] }),
    ...(words && { enum: [...words, null] }),
    ...(anyOf && { anyOf: anyOf.some((one) => one.type === 'null') ? anyOf : [...anyOf, { type: 'null' }] }),
    ...rest,
  };
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

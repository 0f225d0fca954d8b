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
    const { $schema, ...rest } = schemaOf(module[name]);
    files.set(`${element}.json`, `${JSON.stringify({ $schema: $schema ?? DRAFT, title, ...rest }, null, 2)}\n`);
  }
  return files;
}

/** A schema of the schema library is translated; one that is JSON Schema already is taken as it is. */
function schemaOf(schema) {
  if (schema.kind !== 'schema') return schema;
  // Rules that JSON Schema has no words for (a finite number: JSON has no others) are left out, not refused.
  return toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore' });
}

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

export async function jsonSchemas() {
  const files = new Map();
  for (const [element, [domain, name, title]] of Object.entries(SCHEMAS)) {
    const module = await import(`../dist/${domain}/schema.js`);
    // Rules that JSON Schema has no words for (a finite number: JSON has no others) are left out, not refused.
    const schema = toJsonSchema(module[name], { target: 'draft-2020-12', errorMode: 'ignore' });
    const { $schema, ...rest } = schema;
    files.set(`${element}.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`);
  }
  return files;
}

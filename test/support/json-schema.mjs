/** Checks a value by a JSON Schema, with as much of it as the published ones use; any other word of it is an error. */
const RULES = {
  type: (types, value) => [types].flat().some((type) => isOf(type, value)),
  enum: (words, value) => words.includes(value),
  anyOf: (schemas, value) => schemas.some((schema) => fits(schema, value)),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minLength: (least, value) => typeof value !== 'string' || value.length >= least,
  minimum: (least, value) => typeof value !== 'number' || value >= least,
  exclusiveMinimum: (limit, value) => typeof value !== 'number' || value > limit,
  maximum: (most, value) => typeof value !== 'number' || value <= most,
  minItems: (least, value) => !Array.isArray(value) || value.length >= least,
  items: (schema, value) => !Array.isArray(value) || value.every((item) => fits(schema, item)),
  propertyNames: (schema, value) => !isObject(value) || Object.keys(value).every((name) => fits(schema, name)),
  required: (names, value) => !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
};
const WORDS = ['$schema', 'title', 'description', 'default', 'properties', 'additionalProperties'];

export function fits(schema, value) {
  for (const [word, rule] of Object.entries(schema)) {
    if (!WORDS.includes(word) && !RULES[word](rule, value)) return false;
  }
  const { properties = {}, additionalProperties = true } = schema;
  if (!isObject(value)) return true;
  return Object.entries(value).every(([name, member]) => {
    const inner = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return typeof inner === 'boolean' ? inner : fits(inner, member);
  });
}

function isOf(type, value) {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  return type === (value === null ? 'null' : typeof value);
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

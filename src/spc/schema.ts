import { CHART_TYPES, CONFLICTS, CROSS_STEPS, IMPROVEMENTS, INTERVALS, PRESET_NAMES } from './data.js';

/*
 * The published JSON Schema of SPC data, written as such: `read.ts` reads by it, and schemas/spc-chart.json is this
 * very object. `lenient.ts` understands the few words of JSON Schema that are used here. (A schema library would cost
 * more than the whole calculation of eight chart types.) A member that is `null` counts as absent everywhere.
 */

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const missable = { type: ['number', 'null'] } as const;
/** Dates are the only texts with a pattern; the reader also asks whether the day exists, and quotes the description. */
const date = {
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description: 'a day, a month or a year, such as 2016-04-01, 2016-04 or 2016',
} as const;
const atLeast = <N extends number>(minimum: N) => ({ type: 'integer', minimum }) as const;

export const pointSchema = {
  type: 'object',
  properties: {
    date,
    value: missable,
    numerator: missable,
    denominator: missable,
    subgroup: { type: 'array', items: missable },
    note: text,
    exclude: flag,
  },
  required: ['date'],
} as const;

export const stepSchema = {
  type: 'object',
  properties: { date, reason: text, baseline: atLeast(1) },
  required: ['date'],
} as const;

export const targetSchema = {
  type: 'object',
  properties: { from: date, value: missable },
  required: ['from'],
} as const;

export const annotationSchema = {
  type: 'object',
  properties: { date, label: text, detail: text },
  required: ['date', 'label'],
} as const;

export const sourceSchema = { type: 'object', properties: { label: text, href: text, updated: date } } as const;

export const rulesSchema = {
  type: 'object',
  properties: {
    shift: atLeast(3),
    trend: atLeast(3),
    twoInThree: flag,
    beyondLimits: flag,
    screen: flag,
    crossSteps: { enum: CROSS_STEPS },
    conflict: { enum: CONFLICTS },
    minimumPoints: atLeast(1),
  },
} as const;

/** The members that stand alone. */
export const settingsSchema = {
  type: 'object',
  properties: {
    title: text,
    subtitle: text,
    unit: text,
    decimals: { type: 'integer', minimum: 0, maximum: 10 },
    interval: { enum: INTERVALS },
    chart: { enum: CHART_TYPES },
    improvement: { enum: IMPROVEMENTS },
    preset: { enum: PRESET_NAMES },
    multiplier: { type: 'number', exclusiveMinimum: 0 },
    baseline: atLeast(1),
  },
} as const;

export const spcDataSchema = {
  type: 'object',
  properties: {
    ...settingsSchema.properties,
    target: { anyOf: [{ type: 'number' }, { type: 'array', items: targetSchema }] },
    rules: rulesSchema,
    points: { type: 'array', items: pointSchema },
    steps: { type: 'array', items: stepSchema },
    annotations: { type: 'array', items: annotationSchema },
    source: sourceSchema,
  },
  required: ['points'],
} as const;

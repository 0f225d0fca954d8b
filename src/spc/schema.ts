import { DATE_SHAPE } from '../common/dates.js';
import { CONFLICTS, CROSS_STEPS, IMPROVEMENTS, INTERVALS, type PresetName } from './data.js';
import { CHART_TYPES } from './limits/index.js';
import { PRESETS } from './presets.js';

/*
 * The published JSON Schema of SPC data, written as such: `read.ts` reads by it, and schemas/spc-chart.json is made
 * of it. `read-by-schema.ts` understands the few words of JSON Schema that are used here. (A schema library would cost
 * more than the whole calculation of eight chart types.) A member that is `null` counts as absent, and one that is not
 * named here is ignored, with a problem.
 */

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const missable = { type: ['number', 'null'] } as const;
/** Dates are the only texts with a pattern; the reader also asks whether the day exists, and quotes the description. */
const date = {
  type: 'string',
  pattern: DATE_SHAPE.source,
  description: 'a day, a month or a year, such as 2016-04-01, 2016-04 or 2016',
} as const;
const list = <const Items extends object>(items: Items) => ({ type: 'array', items }) as const;
const atLeast = <N extends number>(minimum: N) => ({ type: 'integer', minimum }) as const;

const object = <const Members extends object, const Needed extends readonly string[]>(
  properties: Members,
  ...required: Needed
) => ({ type: 'object', properties, required, additionalProperties: false }) as const;

export const pointSchema = object(
  {
    date,
    value: missable,
    numerator: missable,
    denominator: missable,
    subgroup: list(missable),
    note: text,
    exclude: flag,
  },
  'date',
);

const stepSchema = object({ date, reason: text, baseline: atLeast(1) }, 'date');

const targetSchema = object({ from: date, value: missable }, 'from');

const annotationSchema = object({ date, label: text, detail: text }, 'date', 'label');

const rulesSchema = object({
  shift: atLeast(3),
  trend: atLeast(3),
  twoInThree: flag,
  beyondLimits: flag,
  screen: flag,
  crossSteps: { enum: CROSS_STEPS },
  conflict: { enum: CONFLICTS },
  minimumPoints: atLeast(1),
});

/** Everything but the rows, of which there may be 200,000: those are read one by one (read.ts). */
export const documentSchema = object(
  {
    $schema: text,
    title: text,
    subtitle: text,
    unit: text,
    decimals: { type: 'integer', minimum: 0, maximum: 10 },
    interval: { enum: INTERVALS },
    chart: { enum: CHART_TYPES },
    improvement: { enum: IMPROVEMENTS },
    target: { anyOf: [{ type: 'number' }, list(targetSchema)] },
    preset: { enum: Object.keys(PRESETS) as PresetName[] },
    rules: rulesSchema,
    multiplier: { type: 'number', exclusiveMinimum: 0 },
    points: { type: 'array' },
    steps: list(stepSchema),
    baseline: atLeast(1),
    annotations: list(annotationSchema),
    source: object({ label: text, href: text, updated: date }),
  },
  'points',
);

const withRows = () => ({
  ...documentSchema,
  properties: { ...documentSchema.properties, points: { ...list(pointSchema), minItems: 1 } },
});

/** The whole shape, for editors and checkers; no bundle needs it. */
export const spcDataSchema = /* @__PURE__ */ withRows();

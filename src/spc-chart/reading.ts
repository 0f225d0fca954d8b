import { isFiniteNumber } from '../common/numbers.js';
import { isObject } from '../common/objects.js';
import { type Problem, type Reading, warning } from '../common/problem.js';
import type { PlainTable } from '../common/table.js';
import { numberInCell } from '../common/written-numbers.js';
import { readSpc, type SpcData, type SpcFromTable, type SpcInput, spcFromTable } from '../spc/index.js';
import { tidyTable } from '../spc/tidy-table.js';
import type { Payload } from '../widget/fetching.js';
import type { SpcWords } from '../words/spc.js';

/** What the element's attributes say for data that cannot say it; `null`: nothing. */
export interface SpcAttributes {
  readonly metric: string | null;
  readonly unit: string | null;
  readonly improvement: string | null;
  readonly target: string | number | null;
  readonly chart: string | null;
  readonly preset: string | null;
  readonly baseline: string | number | null;
}

/**
 * Reads JSON, a table or CSV. What the data says itself wins over the attributes. JSON that is a list of rows, as
 * databases and R write them, is a table.
 */
export function readPayload(payload: Payload, attributes: SpcAttributes, words: SpcWords): Reading<SpcData> {
  const given = valuesOf(attributes);
  const table = payload.form === 'table' ? payload.table : tableOf(payload.value);
  const tidy = table && tidyTable(table, attributes.metric ?? '');
  if (tidy && !tidy.table) return { data: null, problems: tidy.problems };
  const value = payload.form === 'json' ? payload.value : null;
  const { json, problems } = tidy?.table
    ? withMultiplier(spcFromTable(tidy.table, given))
    : { json: isObject(value) ? { ...given, ...present(value) } : value, problems: NONE };
  const isInPercent = String(attributes.target).trim().endsWith('%');
  const isItsTarget = isInPercent && isObject(json) && json.target === given.target && hasRatios(json.points);
  const { data, problems: found } = readSpc(isItsTarget ? { unit: '%', ...json } : json);
  const untitled = data && !data.title ? [warning('missing-title', ['title'], words.untitledProblem)] : NONE;
  return { data, problems: [...(tidy?.problems ?? NONE), ...problems, ...found, ...untitled] };
}

const NONE: readonly Problem[] = [];

/** The multiplier may be off that by rounded values: 10 to the power of so much. */
const ROUNDED = 0.02;

/**
 * What ratios are multiplied by, such as 1,000 for a rate per 1,000 bed days, no table can say; where its values stand
 * beside numerators and denominators, they show it.
 */
function withMultiplier({ json, problems }: SpcFromTable): SpcFromTable {
  let values = 0;
  let ratios = 0;
  for (const { value, numerator, denominator } of json.points as readonly SpcInput[]) {
    if (!isFiniteNumber(value) || !isFiniteNumber(numerator) || !denominator) continue;
    values += value;
    ratios += numerator / denominator;
  }
  const exact = Math.log10(values / ratios);
  const power = Math.round(exact);
  const isShown = power > 1 && Math.abs(exact - power) < ROUNDED;
  return { json: isShown ? { ...json, multiplier: 10 ** power } : json, problems };
}

/** A list of objects as the table that it stands for; `null`: it is none. */
function tableOf(rows: unknown): PlainTable | null {
  if (!Array.isArray(rows) || !rows.some(isObject)) return null;
  const objects = rows.filter(isObject);
  const names = [...new Set(objects.flatMap(Object.keys))];
  // Subgroups may be lists of numbers, and nothing is written for null.
  const cells = (values: readonly unknown[]) => values.map((value) => ({ text: [value].flat().join(' ') }));
  return { caption: null, head: cells(names), rows: objects.map((row) => cells(names.map((name) => row[name]))) };
}

/** The members that say something: `null` and empty text count as absent. */
function present(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== ''));
}

/** A target in percent says on which scale ratios are to be, where nothing else does. */
function hasRatios(points: unknown): boolean {
  return Array.isArray(points) && points.some((point) => isObject(point) && typeof point.numerator === 'number');
}

/** The attributes in the shape of the data. */
function valuesOf({ metric, target, baseline, ...others }: SpcAttributes): Record<string, unknown> {
  return present({ title: metric, target: numberOf(target), baseline: numberOf(baseline), ...others });
}

/**
 * A number in an attribute, written as in a cell: "95", "95%", "1,250". What is none is left for the reader to name.
 */
function numberOf(given: string | number | null): number | string | null {
  return numberInCell(String(given ?? '').trim())?.value ?? given;
}

import { type Problem, type Reading, warning } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import { readSpc, type SpcData, spcFromTable } from '../spc/index.js';
import { numberInCell } from '../spc/table-cells.js';
import type { Payload } from '../widget/fetching.js';
import type { SpcWords } from '../words/spc.js';

/** What the element's attributes say for data that cannot say it; `null`: nothing. */
export interface SpcAttributes {
  readonly metric: string | null;
  readonly unit: string | null;
  readonly improvement: string | null;
  readonly target: string | null;
  readonly chart: string | null;
  readonly preset: string | null;
  readonly baseline: string | null;
}

/** Reads JSON, a table or CSV. What the data says itself wins over the attributes. */
export function readPayload(payload: Payload, attributes: SpcAttributes, words: SpcWords): Reading<SpcData> {
  const given = valuesOf(attributes);
  const { json, problems } =
    payload.form === 'table'
      ? spcFromTable(payload.table, given)
      : { json: completed(payload.value, given), problems: NONE };
  const { data, problems: found } = readSpc(json);
  const untitled = data && !data.title?.trim() ? [warning('missing-title', ['title'], words.untitledProblem)] : NONE;
  return { data, problems: [...problems, ...found, ...untitled] };
}

const NONE: readonly Problem[] = [];

function completed(value: unknown, given: Readonly<Record<string, unknown>>): unknown {
  return isObject(value) ? { ...given, ...value } : value;
}

/** The attributes in the shape of the data. */
function valuesOf({ metric, target, baseline, ...others }: SpcAttributes): Record<string, unknown> {
  const values = { title: metric, target: numberOf(target), baseline: numberOf(baseline), ...others };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));
}

/** A number in an attribute, written as in a cell: "95", "95%", "1,250". What is none is left for the reader to name. */
function numberOf(text: string | null): number | string | null {
  const number = numberInCell(text?.trim() ?? '');
  return number ? number.value : text;
}

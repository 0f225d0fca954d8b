import { isFiniteNumber, mean } from '../common/numbers.js';
import type { ChartType, SpcInput } from './data.js';

/** What a chart type takes from one row. */
export interface Measurement {
  /** On the scale of the chart; `null`: missing. */
  readonly value: number | null;
  /** Where the value is one. The denominator is above zero. */
  readonly ratio: Ratio | null;
  /** Where the value is that of a subgroup. */
  readonly subgroup: Subgroup | null;
}

export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

export interface Subgroup {
  readonly size: number;
  /** The standard deviation of two or more measurements. */
  readonly deviation: number | null;
}

type Measure = (point: SpcInput, multiplier: number) => Measurement;

const MISSING: Measurement = { value: null, ratio: null, subgroup: null };

const plain: Measure = ({ value }) => (isFiniteNumber(value) ? { value, ratio: null, subgroup: null } : MISSING);

const ratio: Measure = ({ numerator, denominator }, multiplier) => {
  if (!isFiniteNumber(numerator) || !isFiniteNumber(denominator) || denominator <= 0) return MISSING;
  const value = (numerator / denominator) * multiplier;
  return isFiniteNumber(value) ? { value, ratio: { numerator, denominator }, subgroup: null } : MISSING;
};

const plainOrRatio: Measure = (point, multiplier) => (isRatio(point) ? ratio : plain)(point, multiplier);

/** Whether a row means its numerator and denominator rather than its value. */
export function isRatio({ numerator, denominator, value }: SpcInput): boolean {
  return isFiniteNumber(numerator) && (isFiniteNumber(denominator) || !isFiniteNumber(value));
}

const subgroupMean: Measure = ({ subgroup }) => {
  const values = (subgroup ?? []).filter(isFiniteNumber);
  const value = mean(values);
  if (value === null) return MISSING;
  return { value, ratio: null, subgroup: { size: values.length, deviation: deviationOf(values, value) } };
};

const subgroupDeviation: Measure = (point, multiplier) => {
  const measured = subgroupMean(point, multiplier);
  return { ...measured, value: measured.subgroup?.deviation ?? null };
};

function deviationOf(values: readonly number[], centre: number): number | null {
  let squares = 0;
  for (const value of values) squares += (value - centre) ** 2;
  const deviation = Math.sqrt(squares / (values.length - 1));
  return isFiniteNumber(deviation) ? deviation : null;
}

/** How each chart type takes its measurement from a row. */
export const MEASURES: Readonly<Record<ChartType, Measure>> = {
  i: plainOrRatio,
  'i-median': plainOrRatio,
  'i-median-mr': plainOrRatio,
  'i-prime': ratio,
  mr: plainOrRatio,
  run: plainOrRatio,
  p: ratio,
  'p-prime': ratio,
  u: ratio,
  'u-prime': ratio,
  c: plain,
  g: plain,
  t: plain,
  xbar: subgroupMean,
  s: subgroupDeviation,
};

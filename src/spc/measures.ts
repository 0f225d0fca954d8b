import { isFiniteNumber, mean } from '../common/numbers.js';
import type { ChartType, SpcInput } from './data.js';

/** What a chart type takes from one row. */
export interface Measurement {
  /** On the scale of the chart; `null`: missing. */
  readonly value: number | null;
  readonly numerator: number | null;
  /** Only ever above zero. */
  readonly denominator: number | null;
  /** How many measurements a subgroup holds, and their standard deviation (of two or more). */
  readonly size: number | null;
  readonly deviation: number | null;
}

type Measure = (point: SpcInput, multiplier: number) => Measurement;

const MISSING: Measurement = { value: null, numerator: null, denominator: null, size: null, deviation: null };

const value: Measure = ({ value }) =>
  isFiniteNumber(value) ? { value, numerator: null, denominator: null, size: null, deviation: null } : MISSING;

const ratio: Measure = ({ numerator, denominator }, multiplier) => {
  if (!isFiniteNumber(numerator) || !isFiniteNumber(denominator) || denominator <= 0) return MISSING;
  const value = (numerator / denominator) * multiplier;
  return isFiniteNumber(value) ? { value, numerator, denominator, size: null, deviation: null } : MISSING;
};

const valueOrRatio: Measure = (point, multiplier) => (isRatio(point) ? ratio : value)(point, multiplier);

/** Whether a row means its numerator and denominator rather than its value. */
export function isRatio({ numerator, denominator, value }: SpcInput): boolean {
  return isFiniteNumber(numerator) && (isFiniteNumber(denominator) || !isFiniteNumber(value));
}

const subgroupMean: Measure = ({ subgroup }) => {
  const values = (subgroup ?? []).filter(isFiniteNumber);
  const value = mean(values);
  if (value === null) return MISSING;
  return { value, numerator: null, denominator: null, size: values.length, deviation: deviationOf(values, value) };
};

const subgroupDeviation: Measure = (point, multiplier) => {
  const measured = subgroupMean(point, multiplier);
  return { ...measured, value: measured.deviation };
};

function deviationOf(values: readonly number[], centre: number): number | null {
  let squares = 0;
  for (const value of values) squares += (value - centre) ** 2;
  const deviation = Math.sqrt(squares / (values.length - 1));
  return isFiniteNumber(deviation) ? deviation : null;
}

/** How each chart type takes its measurement from a row. */
export const MEASURES: Readonly<Record<ChartType, Measure>> = {
  i: valueOrRatio,
  'i-median': valueOrRatio,
  'i-median-mr': valueOrRatio,
  'i-prime': ratio,
  mr: valueOrRatio,
  run: valueOrRatio,
  p: ratio,
  'p-prime': ratio,
  u: ratio,
  'u-prime': ratio,
  c: value,
  g: value,
  t: value,
  xbar: subgroupMean,
  s: subgroupDeviation,
};

import { isFiniteNumber, mean } from '../common/numbers.js';
import type { ChartType, SpcInput } from './data.js';
import type { Draft } from './series.js';

/** What a chart type takes from one row, written into its point; a point that gets no value is missing. */
type Measure = (input: SpcInput, point: Draft, multiplier: number) => void;

const plain: Measure = ({ value }, point) => {
  if (isFiniteNumber(value)) point.value = value;
};

const ratio: Measure = ({ numerator, denominator }, point, multiplier) => {
  if (!isFiniteNumber(numerator) || !isFiniteNumber(denominator) || denominator <= 0) return;
  const value = (numerator / denominator) * multiplier;
  if (!isFiniteNumber(value)) return;
  point.value = value;
  point.numerator = numerator;
  point.denominator = denominator;
};

const plainOrRatio: Measure = (input, point, multiplier) =>
  isRatio(input) ? ratio(input, point, multiplier) : plain(input, point, multiplier);

/** Whether a row means its numerator and denominator rather than its value. */
export function isRatio({ numerator, denominator, value }: SpcInput): boolean {
  return isFiniteNumber(numerator) && (isFiniteNumber(denominator) || !isFiniteNumber(value));
}

const subgroupMean: Measure = ({ subgroup }, point) => {
  const values = (subgroup ?? []).filter(isFiniteNumber);
  const value = mean(values);
  if (value === null) return;
  point.value = value;
  point.size = values.length;
  point.deviation = deviationOf(values, value);
};

const subgroupDeviation: Measure = (input, point, multiplier) => {
  subgroupMean(input, point, multiplier);
  point.value = point.deviation;
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

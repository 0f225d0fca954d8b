import { isFiniteNumber, mean } from '../common/numbers.js';
import type { SpcInput } from './data.js';
import type { Kind } from './limits/chart.js';
import type { PointDraft } from './series.js';

/** What a chart takes from one row, written into its point; a point that gets no value is missing. */
type Measure = (input: SpcInput, point: PointDraft, multiplier: number) => void;

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

/** A ratio, or a value that may stand for as many cases as its denominator says. */
const plainOrRatio: Measure = (input, point, multiplier) => {
  const { denominator } = input;
  if (isRatio(input)) ratio(input, point, multiplier);
  else plain(input, point, multiplier);
  if (isFiniteNumber(denominator) && denominator > 0) point.denominator = denominator;
};

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

/** How each kind of chart takes its measurement from a row. */
export const MEASURES: Readonly<Record<Kind, Measure>> = {
  values: plainOrRatio,
  weighted: plainOrRatio,
  rates: ratio,
  proportions: ratio,
  counts: plain,
  times: plain,
  subgroups: subgroupMean,
  deviations: subgroupDeviation,
};

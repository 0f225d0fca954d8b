import { compare, isFiniteNumber, mean } from '../common/numbers.js';
import type { Problem } from '../common/problem.js';
import type { ChartType, SpcInput } from './data.js';
import {
  fractionInCount,
  negativeCount,
  noDenominator,
  noSubgroup,
  notARatio,
  numeratorAboveDenominator,
  ratioWins,
  singleMeasurement,
  zeroDenominator,
  zeroInterval,
} from './problems.js';

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

/** What surrounds a row. */
export interface Surroundings {
  readonly multiplier: number;
  readonly complaints: Complaints;
}

type Measure = (point: SpcInput, row: number, surroundings: Surroundings) => Measurement;

/** Gathers problems; a remark that holds for many rows is made once, at the first of them. */
export class Complaints {
  readonly all: Problem[] = [];
  private readonly made = new Set<string>();

  add(problem: Problem): void {
    this.all.push(problem);
  }

  once(problem: Problem): void {
    if (this.made.has(problem.code)) return;
    this.made.add(problem.code);
    this.all.push(problem);
  }
}

const MISSING: Measurement = { value: null, numerator: null, denominator: null, size: null, deviation: null };

function plain(value: number): Measurement {
  return { value, numerator: null, denominator: null, size: null, deviation: null };
}

const valueOrRatio: Measure = (point, row, surroundings) => {
  const { numerator, denominator, value } = point;
  const isRatio = isFiniteNumber(numerator) && (isFiniteNumber(denominator) || !isFiniteNumber(value));
  if (isRatio) return ratio(point, row, surroundings);
  return isFiniteNumber(value) ? plain(value) : MISSING;
};

const ratio: Measure = (point, row, { multiplier, complaints }) => {
  const { numerator, denominator, value: given } = point;
  if (!isFiniteNumber(numerator)) {
    if (isFiniteNumber(given)) complaints.add(notARatio(point.date, row));
    return MISSING;
  }
  if (!isFiniteNumber(denominator)) {
    complaints.add(noDenominator(point.date, row));
    return MISSING;
  }
  const value = (numerator / denominator) * multiplier;
  if (denominator <= 0 || !isFiniteNumber(value)) {
    complaints.add(zeroDenominator(point.date, row, denominator));
    return MISSING;
  }
  if (isFiniteNumber(given) && !isRounded(value, given)) complaints.once(ratioWins(point.date, row, given, value));
  return { value, numerator, denominator, size: null, deviation: null };
};

/** Whether a number given is the calculated one, be it rounded. */
function isRounded(calculated: number, given: number): boolean {
  const decimals = String(given).split('.')[1]?.length ?? 0;
  return compare(calculated, given) === 0 || compare(Math.abs(calculated - given), 0.5 * 10 ** -decimals) <= 0;
}

const countedRatio: Measure = (point, row, surroundings) => {
  const isBad = isFiniteNumber(point.numerator) && !isCount(point, row, 'numerator', point.numerator, surroundings);
  return isBad ? MISSING : ratio(point, row, surroundings);
};

const proportion: Measure = (point, row, surroundings) => {
  const measured = countedRatio(point, row, surroundings);
  const { numerator, denominator } = measured;
  if (numerator === null || denominator === null || numerator <= denominator) return measured;
  surroundings.complaints.add(numeratorAboveDenominator(point.date, row, numerator, denominator));
  return MISSING;
};

const count: Measure = (point, row, surroundings) => {
  const { value } = point;
  return isFiniteNumber(value) && isCount(point, row, 'value', value, surroundings) ? plain(value) : MISSING;
};

/** Complains about a negative or broken count; only a negative one cannot be used. */
function isCount(
  { date }: SpcInput,
  row: number,
  field: 'value' | 'numerator',
  count: number,
  { complaints }: Surroundings,
): boolean {
  if (count < 0) complaints.add(negativeCount(date, row, field, count));
  else if (!Number.isInteger(count)) complaints.once(fractionInCount(date, row, field, count));
  return count >= 0;
}

const timeBetween: Measure = (point, row, { complaints }) => {
  const { value } = point;
  if (!isFiniteNumber(value)) return MISSING;
  if (value < 0) complaints.add(negativeCount(point.date, row, 'value', value));
  else if (value === 0) complaints.once(zeroInterval(point.date, row));
  return value < 0 ? MISSING : plain(value);
};

const subgroupMean: Measure = (point, row, { complaints }) => {
  const values = (point.subgroup ?? []).filter(isFiniteNumber);
  const centre = mean(values);
  const size = values.length;
  if (centre === null && isFiniteNumber(point.value)) complaints.once(noSubgroup(point.date, row));
  if (centre === null) return MISSING;
  if (size === 1) complaints.add(singleMeasurement(point.date, row));
  return { value: centre, numerator: null, denominator: null, size, deviation: deviationOf(values, centre) };
};

const subgroupDeviation: Measure = (point, row, surroundings) => {
  const measured = subgroupMean(point, row, surroundings);
  return { ...measured, value: measured.deviation };
};

function deviationOf(values: readonly number[], centre: number): number | null {
  if (values.length < 2) return null;
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
  p: proportion,
  'p-prime': proportion,
  u: countedRatio,
  'u-prime': countedRatio,
  c: count,
  g: count,
  t: timeBetween,
  xbar: subgroupMean,
  s: subgroupDeviation,
};

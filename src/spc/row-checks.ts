import { firstDayOf } from '../common/dates.js';
import { compare, isFiniteNumber } from '../common/numbers.js';
import type { Problem } from '../common/problem.js';
import type { SpcInput } from './data.js';
import type { Kind } from './limits/chart.js';
import { CHARTS } from './limits/index.js';
import { isRatio } from './measures.js';
import {
  fractionInCount,
  lacking,
  negativeCount,
  numeratorAboveDenominator,
  ratioWins,
  sameDate,
  singleMeasurement,
  zeroDenominator,
  zeroInterval,
} from './problems.js';
import { inDateOrder } from './series.js';
import type { Choices } from './settings.js';

/** A row as its author placed it. */
export type ReadRow = SpcInput & { readonly row: number };

/** What a chart says about a row. */
type Check = (row: ReadRow, kind: Kind, multiplier: number) => readonly Problem[];

const NONE: readonly Problem[] = [];

/** Looks at every row as its chart type will measure it. A row with an error becomes a gap on the time axis. */
export function checkRows(
  rows: readonly ReadRow[],
  { chart, multiplier }: Choices,
): { points: ReadRow[]; problems: Problem[] } {
  const { kind, isRareEvent } = CHARTS[chart];
  const check = CHECKS[kind];
  const problems: Problem[] = [];
  const points = rows.map((row) => {
    const complaints = check(row, kind, multiplier);
    if (complaints.length === 0) return row;
    problems.push(...complaints);
    return complaints.some(({ level }) => level === 'error') ? gapAt(row, kind) : row;
  });
  if (!isRareEvent) problems.push(...repeatedDate(rows));
  return { points, problems };
}

/** Says that dates repeat, at the first one that does. */
function repeatedDate(rows: readonly ReadRow[]): Problem[] {
  let before = '';
  for (const row of inDateOrder(rows)) {
    const day = firstDayOf(row.date);
    if (day === before) return [sameDate(row)];
    before = day;
  }
  return [];
}

/** A row without what cannot be used; the value of a chart of values stands on its own. */
function gapAt({ date, row, value, note, exclude }: ReadRow, kind: Kind): ReadRow {
  return { date, row, value: kind === 'values' ? value : null, note, exclude };
}

const aboutSubgroup: Check = (row) => {
  const size = (row.subgroup ?? []).filter(isFiniteNumber).length;
  if (size === 0) return isFiniteNumber(row.value) ? [lacking(row, 'value', 'subgroup')] : NONE;
  return size === 1 ? [singleMeasurement(row)] : NONE;
};

const aboutRatio: Check = (row, kind, multiplier) => {
  const { value, numerator, denominator } = row;
  const isProportion = kind === 'proportions';
  const isCounted = isProportion || kind === 'rates';
  if (!isFiniteNumber(numerator)) return isFiniteNumber(value) ? [lacking(row, 'value', 'numerator')] : NONE;
  if (!isFiniteNumber(denominator)) return [lacking(row, 'numerator', 'denominator')];
  const ratio = (numerator / denominator) * multiplier;
  if (denominator <= 0 || !isFiniteNumber(ratio)) return [zeroDenominator(row)];
  if (isCounted && numerator < 0) return [negativeCount(row, 'numerator')];
  if (isProportion && numerator > denominator) return [numeratorAboveDenominator(row)];
  const differs = isFiniteNumber(value) && !isRounded(ratio, value);
  return [
    ...(differs ? [ratioWins(row, ratio)] : NONE),
    ...(isCounted ? aboutWhole(row, 'numerator') : NONE),
    // Of a rate the denominator is a time or a quantity; of a proportion it is a count as well.
    ...(isProportion ? aboutWhole(row, 'denominator') : NONE),
  ];
};

/** Whether a number given is the calculated one, be it rounded. */
function isRounded(calculated: number, given: number): boolean {
  const decimals = String(given).split('.')[1]?.length ?? 0;
  const difference = Math.abs(calculated - given);
  // A whole number may stand for another one altogether: 1 for 0.75, 0 for 0.4.
  return compare(difference, 0.5 * 10 ** -decimals) <= 0 && (decimals > 0 || difference <= Math.abs(calculated) / 100);
}

const aboutCount: Check = (row, kind) => {
  const { value } = row;
  if (!isFiniteNumber(value)) return NONE;
  if (value < 0) return [negativeCount(row, 'value')];
  if (kind === 'times') return value === 0 ? [zeroInterval(row)] : NONE;
  return aboutWhole(row, 'value');
};

function aboutWhole(row: ReadRow, field: 'value' | 'numerator' | 'denominator'): readonly Problem[] {
  return Number.isInteger(row[field]) ? NONE : [fractionInCount(row, field)];
}

const aboutValue: Check = (row, kind, multiplier) => (isRatio(row) ? aboutRatio(row, kind, multiplier) : NONE);

/** A value alone stands for one case; beside a denominator, for that many. */
const aboutWeighted: Check = (row, kind, multiplier) => {
  if (isRatio(row)) return aboutRatio(row, kind, multiplier);
  return isFiniteNumber(row.value) && (row.denominator ?? 1) <= 0 ? [zeroDenominator(row)] : NONE;
};

const CHECKS: Readonly<Record<Kind, Check>> = {
  values: aboutValue,
  weighted: aboutWeighted,
  rates: aboutRatio,
  proportions: aboutRatio,
  counts: aboutCount,
  times: aboutCount,
  subgroups: aboutSubgroup,
  deviations: aboutSubgroup,
};

import { compare, isFiniteNumber } from '../common/numbers.js';
import type { Problem } from '../common/problem.js';
import type { ChartType, SpcInput } from './data.js';
import { isRatio } from './measures.js';
import {
  fractionInCount,
  negativeCount,
  noDenominator,
  noSubgroup,
  notARatio,
  numeratorAboveDenominator,
  ratioWins,
  sameDate,
  singleMeasurement,
  zeroDenominator,
  zeroInterval,
} from './problems.js';
import { firstDay } from './series.js';
import type { Choices } from './settings.js';

/** Chart types by what they are made of. */
const SUBGROUPS: ReadonlySet<ChartType> = new Set(['xbar', 's']);
const PROPORTIONS: ReadonlySet<ChartType> = new Set(['p', 'p-prime']);
const COUNTED_RATIOS: ReadonlySet<ChartType> = new Set(['p', 'p-prime', 'u', 'u-prime']);
const RATIOS: ReadonlySet<ChartType> = new Set([...COUNTED_RATIOS, 'i-prime']);
const COUNTS: ReadonlySet<ChartType> = new Set(['c', 'g']);
/** Several events may fall on one day. */
const EVENTS: ReadonlySet<ChartType> = new Set(['g', 't']);

/** A row as its author placed it. */
export type ReadRow = SpcInput & { readonly row: number };

/**
 * Looks at every row as its chart type will measure it. A row with an error becomes a gap on the time axis; a remark
 * is made once, at the first row it holds for.
 */
export function checkRows(rows: readonly ReadRow[], choices: Choices): { points: ReadRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const remarked = new Set<string>();
  const seen = new Set<string>();
  const points = rows.map((row) => {
    const complaints = complaintsAbout(row, choices);
    if (!EVENTS.has(choices.chart)) {
      const day = firstDay(row.date);
      if (seen.has(day)) complaints.push(sameDate(row.date, row.row));
      seen.add(day);
    }
    for (const complaint of complaints) {
      if (complaint.level === 'warning' && remarked.has(complaint.code)) continue;
      remarked.add(complaint.code);
      problems.push(complaint);
    }
    return complaints.some((complaint) => complaint.level === 'error') ? gapAt(row) : row;
  });
  return { points, problems };
}

function gapAt({ date, row, note, exclude }: ReadRow): ReadRow {
  return { date, row, note: note ?? null, exclude: exclude ?? null };
}

function complaintsAbout(row: ReadRow, choices: Choices): Problem[] {
  const { chart } = choices;
  if (SUBGROUPS.has(chart)) return aboutSubgroup(row);
  if (RATIOS.has(chart) || (!COUNTS.has(chart) && chart !== 't' && isRatio(row))) return aboutRatio(row, choices);
  return aboutValue(row, chart);
}

function aboutSubgroup({ date, row, value, subgroup }: ReadRow): Problem[] {
  const size = (subgroup ?? []).filter(isFiniteNumber).length;
  if (size === 0) return isFiniteNumber(value) ? [noSubgroup(date, row)] : [];
  return size === 1 ? [singleMeasurement(date, row)] : [];
}

function aboutRatio({ date, row, value, numerator, denominator }: ReadRow, { chart, multiplier }: Choices): Problem[] {
  if (!isFiniteNumber(numerator)) return isFiniteNumber(value) ? [notARatio(date, row)] : [];
  if (!isFiniteNumber(denominator)) return [noDenominator(date, row)];
  const ratio = (numerator / denominator) * multiplier;
  if (denominator <= 0 || !isFiniteNumber(ratio)) return [zeroDenominator(date, row, denominator)];
  if (COUNTED_RATIOS.has(chart) && numerator < 0) return [negativeCount(date, row, 'numerator', numerator)];
  if (PROPORTIONS.has(chart) && numerator > denominator) {
    return [numeratorAboveDenominator(date, row, numerator, denominator)];
  }
  return [
    ...(isFiniteNumber(value) && !isRounded(ratio, value) ? [ratioWins(date, row, value, ratio)] : []),
    ...(COUNTED_RATIOS.has(chart) && !Number.isInteger(numerator)
      ? [fractionInCount(date, row, 'numerator', numerator)]
      : []),
  ];
}

/** Whether a number given is the calculated one, be it rounded. */
function isRounded(calculated: number, given: number): boolean {
  const decimals = String(given).split('.')[1]?.length ?? 0;
  return compare(calculated, given) === 0 || compare(Math.abs(calculated - given), 0.5 * 10 ** -decimals) <= 0;
}

function aboutValue({ date, row, value }: ReadRow, chart: ChartType): Problem[] {
  if (!isFiniteNumber(value) || (!COUNTS.has(chart) && chart !== 't')) return [];
  if (value < 0) return [negativeCount(date, row, 'value', value)];
  if (chart === 't') return value === 0 ? [zeroInterval(date, row)] : [];
  return Number.isInteger(value) ? [] : [fractionInCount(date, row, 'value', value)];
}

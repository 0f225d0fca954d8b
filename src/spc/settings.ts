import { DAY_MS, precisionOf, startOf } from '../common/dates.js';
import type { ChartType, Interval, Rules, SpcData } from './data.js';
import { CHARTS } from './limits/index.js';
import type { SpcPoint, SpcSettings } from './model.js';
import { DEFAULT_PRESET, PRESETS } from './presets.js';

/** The choices that the calculation itself depends on. */
export interface Choices {
  readonly chart: ChartType;
  readonly multiplier: number;
  readonly rules: Rules;
}

export function choicesOf(data: SpcData): Choices {
  const rules = Object.entries(PRESETS[data.preset ?? DEFAULT_PRESET]).map(([name, choice]) => [
    name,
    data.rules?.[name as keyof Rules] ?? choice,
  ]);
  return {
    chart: data.chart ?? 'i',
    multiplier: data.multiplier ?? (data.unit?.trim() === '%' ? 100 : 1),
    rules: Object.fromEntries(rules),
  };
}

/** Every effective setting, inferred ones included. `rows` are in date order. */
export function settingsOf(
  data: SpcData,
  { chart, multiplier, rules }: Choices,
  rows: readonly SpcPoint[],
): SpcSettings {
  return {
    improvement: data.improvement ?? 'neutral',
    unit: data.unit ?? null,
    decimals: data.decimals ?? decimalsIn(rows),
    interval: data.interval ?? (CHARTS[chart].isRareEvent ? null : intervalOf(rows)),
    multiplier,
    rules,
  };
}

/** More places than these are noise on a chart. */
const MOST_DECIMALS = 2;

function decimalsIn(rows: readonly SpcPoint[]): number {
  let decimals = 0;
  let scale = 1;
  for (const { value } of rows) {
    while (value !== null && decimals < MOST_DECIMALS && !isWhole(value * scale)) {
      decimals += 1;
      scale *= 10;
    }
  }
  return decimals;
}

/** Whether a number is whole but for the error of its binary form and for what lies behind its sixth digit. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6 * Math.max(1, Math.abs(value));
}

/** The longest interval whose shortest length (in days) the usual gap reaches; shorter gaps are days. */
const SHORTEST: readonly (readonly [Interval, number])[] = [
  ['year', 350],
  ['quarter', 80],
  ['month', 26],
  ['week', 6],
];

/** So many rows tell the interval. */
const RECENT = 100;

/**
 * The usual (median) gap between recent dates; a lone date counts as the period it names. `null`: fewer than two thirds
 * of the gaps are about as long as the usual one.
 */
function intervalOf(rows: readonly SpcPoint[]): Interval | null {
  const [first] = rows;
  if (first === undefined) return 'day';
  const starts = [...new Set(rows.slice(-RECENT).map((row) => startOf(row.date)))];
  if (starts.length < 2) return first.date.endsWith('-01') ? 'month' : precisionOf(first.date);
  const gaps = starts.slice(1).map((start, i) => (start - (starts[i] ?? start)) / DAY_MS);
  gaps.sort((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 0;
  const alike = gaps.filter((gap) => gap >= usual * 0.5 && gap <= usual * 1.5);
  if (alike.length * 3 < gaps.length * 2) return null;
  return SHORTEST.find(([, days]) => usual >= days)?.[0] ?? 'day';
}

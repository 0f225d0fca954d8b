import fc from 'fast-check';
import type { SpcData, SpcInput } from '../../src/spc/index.js';

/** The first day of the month so many months after April 2016. */
export function month(i: number): string {
  return new Date(Date.UTC(2016, 3 + i, 1)).toISOString().slice(0, 10);
}

export function day(i: number): string {
  return new Date(Date.UTC(2016, 3, 1 + i)).toISOString().slice(0, 10);
}

/** Monthly points with these values; `null`: missing. */
export function monthly(values: readonly (number | null)[]): SpcInput[] {
  return values.map((value, i) => ({ date: month(i), value }));
}

/** So many values that wander between 40 and 60 without a signal: no run and no rise is long, none is far out. */
export function wandering(length: number): number[] {
  return Array.from({ length }, (_, i) => 50 + [4, -3, 1, -5, 3, -1, 5, -4][i % 8]!);
}

/** A chart with every kind of thing on it. Illustrative. */
export function everything(): SpcData {
  const points = monthly([...wandering(20), null, ...wandering(20).map((value) => value + 20)]);
  return {
    title: 'Same-day discharge',
    unit: '%',
    improvement: 'increase',
    target: [
      { from: '2016-04-01', value: 45 },
      { from: '2018-01-01', value: 75 },
    ],
    baseline: 12,
    points: points.map((point, i) => (i === 30 ? { ...point, exclude: true, note: 'Flood' } : point)),
    steps: [{ date: month(21), reason: 'new ward' }],
    annotations: [{ date: '2016-10', label: 'Winter plan', detail: 'Twelve more beds.' }],
    source: { label: 'Made up', updated: '2026-11-01' },
  };
}

/** Random monthly series with values to one decimal, some with a shift, gaps, a target and any direction. */
export const anySeries: fc.Arbitrary<SpcData> = fc
  .record({
    length: fc.integer({ min: 1, max: 48 }),
    seed: fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 48, maxLength: 48 }),
    shiftAt: fc.integer({ min: 0, max: 60 }),
    shift: fc.integer({ min: -12, max: 12 }),
    gaps: fc.array(fc.nat(47), { maxLength: 3 }),
    improvement: fc.constantFrom('increase', 'decrease', 'neutral'),
    target: fc.option(
      fc.oneof(
        fc.integer({ min: 60, max: 140 }),
        fc.constant([
          { from: '2016-04-01', value: 95 },
          { from: '2017-01-01', value: 98 },
        ]),
      ),
      { nil: undefined },
    ),
    preset: fc.constantFrom('making-data-count', 'plot-the-dots'),
    unit: fc.constantFrom('%', 'days', undefined),
  })
  .map(({ length, seed, shiftAt, shift, gaps, improvement, target, preset, unit }): SpcData => {
    const values = seed.slice(0, length).map((noise, i) => {
      if (gaps.includes(i)) return null;
      return Math.round((100 + noise / 5 + (i >= shiftAt ? shift : 0)) * 10) / 10;
    });
    return {
      title: 'Waiting time',
      points: monthly(values),
      improvement: improvement as 'increase',
      preset: preset as 'making-data-count',
      ...(target === undefined ? {} : { target }),
      ...(unit === undefined ? {} : { unit }),
    };
  });

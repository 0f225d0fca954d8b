import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  analyseSpc,
  CHART_TYPES,
  type ChartType,
  readSpc,
  type SpcAnalysis,
  type SpcData,
} from '../../src/spc/index.js';
import { analyse, monthly } from './series.js';

const LINES = ['value', 'centre', 'ucl', 'lcl', 'ucl2', 'lcl2'] as const;
const XMR: readonly ChartType[] = ['i', 'i-median', 'i-median-mr'];

/** Whole numbers make ties exact, so that a shift or a scale cannot break or make one. */
const values = fc.array(fc.option(fc.integer({ min: -40, max: 40 }), { freq: 8 }), { minLength: 13, maxLength: 60 });
const presets = fc.constantFrom('making-data-count' as const, 'plot-the-dots' as const);
const charts = fc.constantFrom(...XMR);

/** Every number of one analysis is that of the other, changed by `change`. */
function expectChanged(before: SpcAnalysis, after: SpcAnalysis, change: (value: number) => number): void {
  before.points.forEach((point, i) => {
    for (const line of LINES) {
      const was = point[line];
      const is = after.points[i]![line];
      if (was === null || is === null) expect(is, `${line} of ${i}`).to.equal(was);
      else expect(is, `${line} of ${i}`).to.be.closeTo(change(was), 1e-6);
    }
  });
}

/** Everything that was found, direction apart. */
function findings({ points, variation, assurance, runs }: SpcAnalysis) {
  return {
    rules: points.map(({ rules }) => rules),
    judgements: points.map(({ judgement }) => judgement),
    variation,
    assurance,
    runs,
  };
}

describe('an analysis', function () {
  this.timeout(30_000);

  it('shifts with its values', () => {
    fc.assert(
      fc.property(values, presets, charts, fc.integer({ min: -1000, max: 1000 }), (series, preset, chart, by) => {
        const shifted = series.map((value) => (value === null ? null : value + by));
        const before = analyse(series, { preset, chart, target: 5 });
        const after = analyse(shifted, { preset, chart, target: 5 + by });
        expectChanged(before, after, (value) => value + by);
        expect(findings(after)).to.deep.equal(findings(before));
      }),
      { numRuns: 150 },
    );
  });

  it('shifts with decimals around zero, whose sums are rounded', () => {
    // Tenths add up to 0 only nearly; far from 0 the same series has no such rest.
    const tenths = fc.array(fc.integer({ min: -12, max: 12 }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(tenths, presets, charts, (start, preset, chart) => {
        const sum = start.reduce((all, value) => all + value, 0);
        const series = [...start, -sum, ...Array.from({ length: 9 }, () => 0)].map((value) => value / 10);
        const shifted = series.map((value) => value + 16);
        const before = analyse(series, { preset, chart, target: 0 });
        const after = analyse(shifted, { preset, chart, target: 16 });
        expect(findings(after)).to.deep.equal(findings(before));
      }),
      { numRuns: 300 },
    );
  });

  it('takes a limit that is 0 for 0, and a range that is rounding for none', () => {
    const onLimit = [0, 0.11, 0.12, 0.15, 0.2, 0.15, 0.12, 0.13, 0.15, 0.09, 0.11, 0.06, 0.04, 0.1, 0.18];
    const { points, assurance } = analyse(onLimit, { target: 0 });
    expect(points[0]!.lcl).to.equal(0);
    expect(points[0]!.rules).to.deep.equal([]);
    expect(assurance).to.equal('hit-or-miss');
    expect(analyse(onLimit.map((value) => 0 - value)).points[0]!.ucl).to.equal(0);
    const nearly = Array.from({ length: 20 }, (_, i) => (i === 10 ? 0.9 : i % 2 === 0 ? 0.1 + 0.2 : 0.3));
    const screened = analyse(nearly, { preset: 'plot-the-dots' });
    expect(screened.problems.map(({ code }) => code)).to.include('screening-not-applied');
    expect(screened.points[0]!.ucl).to.be.above(0.4);
  });

  it('scales with its values', () => {
    fc.assert(
      fc.property(values, presets, charts, fc.constantFrom(2, 10, 0.5, 1000), (series, preset, chart, by) => {
        const scaled = series.map((value) => (value === null ? null : value * by));
        const before = analyse(series, { preset, chart, target: 5 });
        const after = analyse(scaled, { preset, chart, target: 5 * by });
        expectChanged(before, after, (value) => value * by);
        expect(findings(after)).to.deep.equal(findings(before));
      }),
      { numRuns: 150 },
    );
  });

  it('mirrors with its direction', () => {
    const turned = { high: 'low', low: 'high' } as const;
    fc.assert(
      fc.property(values, presets, (series, preset) => {
        const mirrored = series.map((value) => (value === null ? null : 0 - value));
        const before = analyse(series, { preset, target: 5 });
        const after = analyse(mirrored, { preset, target: -5, improvement: 'decrease' });
        expect(after.points.map(({ judgement }) => judgement)).to.deep.equal(
          before.points.map(({ judgement }) => judgement),
        );
        expect(after.points.map(({ rules }) => rules)).to.deep.equal(
          before.points.map(({ rules }) =>
            rules.map(({ rule, direction }) => ({ rule, direction: turned[direction] })),
          ),
        );
        expect(after.assurance).to.equal(before.assurance);
        expect(after.variation?.split('-')[0]).to.equal(before.variation?.split('-')[0]);
      }),
      { numRuns: 150 },
    );
  });

  it('of earlier sections does not change when points are appended to the last one', () => {
    fc.assert(
      fc.property(values, values, presets, (first, second, preset) => {
        const steps = [{ date: monthly(first).points.at(-1)!.date, reason: 'New ward' }];
        const settled = first.length - 1;
        const rules = { crossSteps: 'none', minimumPoints: 1 } as const;
        const before = analyse(first, { preset, steps, rules });
        const after = analyse([...first, ...second], { preset, steps, rules });
        expect(after.points.slice(0, settled)).to.deep.equal(before.points.slice(0, settled));
        expect(after.runs[0]).to.deep.equal(before.runs[0]);
      }),
      { numRuns: 100 },
    );
  });

  it('does not change with the order in which its rows are given', () => {
    fc.assert(
      fc.property(values, presets, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (series, preset, order) => {
        const data = monthly(series, { preset });
        const shuffled = data.points
          .map((point, i) => ({ point, key: order[i]! }))
          .sort((a, b) => a.key - b.key)
          .map(({ point }) => point);
        const plain = ({ points }: SpcAnalysis) => points.map(({ row, ...rest }) => rest);
        expect(plain(analyseSpc({ ...data, points: shuffled }))).to.deep.equal(plain(analyseSpc(data)));
      }),
      { numRuns: 100 },
    );
  });

  it('has no number that is none, whatever it is given', () => {
    const number = fc.oneof(
      fc.double(),
      fc.integer({ min: -3, max: 30 }),
      fc.constantFrom(0, 1e308, -1e308, 5e-324, 1e-300, Number.MAX_SAFE_INTEGER, null, undefined),
    );
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    const point = fc.record({
      date: day.map((date) => date.toISOString().slice(0, 10)),
      value: number,
      numerator: number,
      denominator: number,
      subgroup: fc.option(
        fc.array(
          number.map((value) => value ?? null),
          { maxLength: 4 },
        ),
      ),
      exclude: fc.boolean(),
    });
    const data = fc.record({
      chart: fc.constantFrom(...CHART_TYPES),
      preset: presets,
      rules: fc.constantFrom({}, { minimumPoints: 1 }, { minimumPoints: 1, screen: true, shift: 3, trend: 3 }),
      improvement: fc.constantFrom('increase' as const, 'decrease' as const, 'neutral' as const),
      unit: fc.constantFrom('%', 'days'),
      target: fc.double({ noNaN: true, noDefaultInfinity: true }),
      baseline: fc.constantFrom(12, 13),
      points: fc.array(point, { maxLength: 40 }),
      steps: fc.array(fc.record({ date: day.map((date) => date.toISOString().slice(0, 7)) }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(data, (input) => {
        expectNoNonsense(analyseSpc(input as SpcData));
        const { data: read, problems } = readSpc(input);
        expectNoNonsense(problems);
        if (read) expectNoNonsense(analyseSpc(read));
      }),
      { numRuns: 400 },
    );
  });

  it('holds 200,000 points', () => {
    const rising = Array.from({ length: 200_000 }, (_, i) => ({ date: '2020-01-01', value: i }));
    const { data } = readSpc({ improvement: 'increase', points: rising });
    const { points, signals } = analyseSpc(data!);
    expect(points.length).to.equal(200_000);
    expect(signals.some(({ rule, count }) => rule === 'trend' && count === 200_000)).to.equal(true);
  });
});

/** No NaN, Infinity or undefined anywhere in a result. */
function expectNoNonsense(value: unknown, path = ''): void {
  if (typeof value === 'number') expect(Number.isFinite(value), `${path} is ${value}`).to.equal(true);
  else if (typeof value === 'string') expect(value, path).to.not.match(/NaN|Infinity|undefined/);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) expectNoNonsense(inner, `${path}/${key}`);
  } else expect(value, path).to.not.equal(undefined);
}

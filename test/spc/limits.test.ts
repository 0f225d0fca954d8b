import { expect } from '@open-wc/testing';
import { median } from '../../src/common/numbers.js';
import {
  analyseSpc,
  CHART_TYPES,
  type ChartType,
  readSpc,
  type SpcData,
  type SpcInput,
  type SpcPoint,
} from '../../src/spc/index.js';
import { CHARTS } from '../../src/spc/limits/index.js';
import { movingRangesOf } from '../../src/spc/range-panel.js';
import { analyse, codes, month, stable } from './series.js';

/** A case as test/spc/cases holds it. */
interface Worked {
  readonly name: string;
  readonly type: ChartType;
  readonly source: string;
  readonly input: {
    readonly dates: readonly string[];
    readonly values?: readonly (number | null)[];
    readonly denominators?: readonly (number | null)[];
    readonly subgroups?: readonly (readonly number[])[];
    readonly options: {
      readonly rebase: readonly string[];
      readonly fixAfter: number | null;
      readonly screen: boolean;
    };
  };
  readonly expected: Readonly<Record<string, readonly (number | null | 'NaN')[]>>;
}

async function casesOf(chart: ChartType): Promise<Worked[]> {
  const module: { readonly default: Worked[] } = await import(`./cases/${chart}.json`);
  return module.default;
}

function pointOf({ dates, values, denominators, subgroups }: Worked['input'], i: number): SpcInput {
  const date = dates[i]!;
  if (subgroups) return { date, subgroup: subgroups[i]! };
  return denominators ? { date, numerator: values![i]!, denominator: denominators[i]! } : { date, value: values![i]! };
}

function dataOf({ type, input }: Worked): SpcData {
  const { rebase, fixAfter, screen } = input.options;
  return {
    chart: type,
    rules: { minimumPoints: 1, screen },
    points: input.dates.map((_, i) => pointOf(input, i)),
    steps: rebase.map((date) => ({ date, reason: 'as in the case' })),
    ...(fixAfter !== null && { baseline: fixAfter }),
  };
}

const LINES = ['centre', 'ucl', 'lcl', 'ucl2', 'lcl2'] as const;

/** The lines that a ruling of ours makes differ: g has no lower ones, t none below 0, both where nothing varies. */
function isOursAlone(chart: ChartType, ours: number | null, theirs: number | null | 'NaN'): boolean {
  return (chart === 'g' || chart === 't') && ours === null && (theirs === 0 || theirs === 'NaN');
}

describe('the lines', () => {
  for (const chart of ['c', 'g', 'i-prime', 'mr', 'p', 'p-prime', 'run', 's', 't', 'u', 'u-prime', 'xbar'] as const) {
    it(`of ${chart} charts agree with qicharts2 in every worked case`, async () => {
      const cases = (await casesOf(chart)).filter(({ name }) => !name.includes('constant'));
      expect(cases.length).to.be.greaterThan(0);
      for (const worked of cases) {
        const { points } = analyseSpc(dataOf(worked));
        for (const line of LINES) {
          worked.expected[line]?.forEach((theirs, i) => {
            const ours = points[i]![line];
            const where = `${worked.name}, ${line}, point ${i + 1}`;
            if (theirs === null || theirs === 'NaN' || ours === null) {
              expect(isOursAlone(chart, ours, theirs) || ours === theirs, where).to.equal(true);
            } else expect(ours, where).to.be.closeTo(theirs, 1e-9 * Math.max(1, Math.abs(theirs)));
          });
        }
      }
    });
  }

  it('of i charts use 2.66 mean moving ranges, warning lines two thirds of that', () => {
    // Mean 10, ranges 2, 4, 2: mean 8/3.
    const [point] = analyse([9, 11, 7, 9, 14], { rules: { minimumPoints: 1 } }).points;
    expect(point!.centre).to.equal(10);
    const range = (2 + 4 + 2 + 5) / 4;
    expect(point!.ucl).to.be.closeTo(10 + 2.66 * range, 1e-12);
    expect(point!.lcl).to.be.closeTo(10 - 2.66 * range, 1e-12);
    expect(point!.ucl2).to.be.closeTo(10 + (2 / 3) * 2.66 * range, 1e-12);
  });

  it("of i' charts are those published with Taylor's rule for a worked pair", () => {
    // Two points, 1/10 and 3/10 of 100 and 50: step 0.2 sqrt(pi / 2) / sqrt(1/100 + 1/50).
    const points = [
      { date: '2020-01', numerator: 10, denominator: 100 },
      { date: '2020-02', numerator: 15, denominator: 50 },
    ];
    const analysis = analyseSpc({ chart: 'i-prime', points, rules: { minimumPoints: 1 } });
    const step = (Math.sqrt(Math.PI / 2) * 0.2) / Math.sqrt(0.03);
    expect(analysis.points[0]!.centre).to.be.closeTo(25 / 150, 1e-12);
    expect(analysis.points[0]!.ucl).to.be.closeTo(25 / 150 + (3 * step) / 10, 1e-12);
    expect(analysis.points[1]!.lcl).to.be.closeTo(25 / 150 - (3 * step) / Math.sqrt(50), 1e-12);
  });

  it("of i' charts weigh a value alone by its denominator, like a ratio, and by 1 where it has none", () => {
    const cases = [40, 55, 0.5, 62, 48, 51, 300, 45, 58, 49, 61, 47, 53];
    const linesOf = (row: (mean: number, of: number) => Omit<SpcInput, 'date'>) => {
      const points = stable(13).map((mean, i) => ({ date: month(i), ...row(mean, cases[i]!) }));
      const { data, problems } = readSpc({ chart: 'i-prime', improvement: 'increase', points });
      expect(problems).to.deep.equal([]);
      return analyseSpc(data!).points.flatMap(({ value, centre, ucl, lcl }) => [value!, centre!, ucl!, lcl!]);
    };
    const same = (a: number[], b: number[]) => {
      for (const [i, line] of a.entries()) expect(line).to.be.closeTo(b[i]!, 1e-9);
    };
    const ratios = linesOf((mean, of) => ({ numerator: mean * of, denominator: of }));
    same(
      linesOf((value, denominator) => ({ value, denominator })),
      ratios,
    );
    expect(new Set(ratios.filter((_, i) => i % 4 === 2)).size).to.equal(13);
    const alone = linesOf((value) => ({ value }));
    same(
      alone,
      linesOf((value) => ({ value, denominator: 1 })),
    );
    // As individual values, but for the constant: 3 sqrt(pi / 2) / sqrt(2) mean moving ranges, not 2.66.
    const [, centre, ucl] = analyse(stable(13)).points.flatMap((point) => [point.value!, point.centre!, point.ucl!]);
    expect(alone[2]! - alone[1]!).to.be.closeTo(((ucl! - centre!) * 3 * Math.sqrt(Math.PI)) / 2 / 2.66, 1e-9);
  });

  it("of i' charts come from the whole section, also with a baseline, and are screened at 3.2665", () => {
    const rates = [...stable(12), 70, 30, 70, 30];
    const points = rates.map((numerator, i) => ({ date: month(i), numerator, denominator: 100 }));
    const spread = (rest: Partial<SpcData>) => {
      const { centre, ucl } = analyseSpc({ chart: 'i-prime', points, ...rest }).points[0]!;
      return ucl! - centre!;
    };
    expect(spread({ baseline: 12 })).to.be.closeTo(spread({}), 1e-12);
    // Steps of 1, 1, 1, 1, 1, 1, 1, 1, 1 and one just under, or just over, 3.2665 times their mean.
    const edge = (3.2665 * 9) / (10 - 3.2665);
    const screened = (last: number) => {
      const numerators = [...Array.from({ length: 10 }, (_, i) => i % 2), 1 + last];
      const rows = numerators.map((numerator, i) => ({ date: month(i), numerator, denominator: 1 }));
      const rules = { minimumPoints: 1, screen: true };
      return analyseSpc({ chart: 'i-prime', points: rows, rules }).sections[0]!.screened;
    };
    expect([screened(edge * 0.999), screened(edge * 1.001)]).to.deep.equal([0, 1]);
  });

  it('of g have no lower limit, and of t none that is negative before the power', () => {
    const gaps = [3, 5, 2, 8, 4, 6, 1, 9, 3, 5, 7, 2, 4];
    expect(analyse(gaps, { chart: 'g' }).points[0]).to.include({ lcl: null, lcl2: null, centre: 4 });
    expect(analyse([1, 40, 2, 60, 1, 50, 3, 70, 1, 45, 2, 55, 1], { chart: 't' }).points[0]!.lcl).to.equal(null);
    expect(analyse(stable(13), { chart: 't' }).points[0]!.lcl! > 0).to.equal(true);
  });

  it('of median charts stand around the median, with the mean or the median range over 1.128', () => {
    const values = [1, 2, 4, 3, 20];
    const of = (chart: ChartType): SpcPoint => analyse(values, { chart, rules: { minimumPoints: 1 } }).points[0]!;
    expect(of('i-median').centre).to.equal(3);
    expect(of('i-median').ucl).to.be.closeTo(3 + (3 / 1.128) * ((1 + 2 + 1 + 17) / 4), 1e-12);
    expect(of('i-median-mr').ucl).to.be.closeTo(3 + (3 / 1.128) * 1.5, 1e-12);
  });

  it('of s and xbar charts rest on the published constants', () => {
    // A3, B3, B4 for subgroups of 2, 5, 10, 25: Montgomery, appendix VI.
    const table = [
      [2, 2.658681, 0, 3.266532],
      [5, 1.427299, 0, 2.088998],
      [10, 0.97535, 0.283706, 1.716294],
      [25, 0.606281, 0.564786, 1.435214],
    ] as const;
    for (const [n, a3, b3, b4] of table) {
      // Standard deviation 1, whatever the size: half of them 1 / sqrt(2 k) apart.
      const half = Math.sqrt((n - 1) / (n - (n % 2)));
      const subgroup = Array.from({ length: n }, (_, i) =>
        n % 2 === 1 && i === n - 1 ? 0 : i % 2 === 0 ? half : -half,
      );
      const points = [0, 1].map((i) => ({ date: month(i), subgroup }));
      const xbar = analyseSpc({ chart: 'xbar', points, rules: { minimumPoints: 1 } }).points[0]!;
      const s = analyseSpc({ chart: 's', points, rules: { minimumPoints: 1 } }).points[0]!;
      expect(s.centre).to.be.closeTo(1, 1e-12);
      expect(xbar.ucl, `A3 of ${n}`).to.be.closeTo(a3, 1e-6);
      expect(s.lcl, `B3 of ${n}`).to.be.closeTo(b3, 1e-6);
      expect(s.ucl, `B4 of ${n}`).to.be.closeTo(b4, 1e-6);
    }
  });

  it('of ratios follow the multiplier, which is 100 for percent', () => {
    const points = stable(14).map((value, i) => ({ date: month(i), numerator: value, denominator: 100 }));
    const of = (rest: Partial<SpcData>) => analyseSpc({ chart: 'p', points, ...rest }).points[3]!;
    const plain = of({});
    for (const [rest, factor] of [
      [{ unit: '%' }, 100],
      [{ unit: ' % ' }, 100],
      [{ multiplier: 1000 }, 1000],
      [{ unit: '%', multiplier: 1 }, 1],
    ] as const) {
      const scaled = of(rest);
      for (const line of ['value', ...LINES] as const) {
        expect(scaled[line]).to.be.closeTo(plain[line]! * factor, 1e-9 * factor);
      }
    }
  });

  it('stay within 0 and 1 for proportions, at or above 0 for counts, and are never cut on i charts', () => {
    const points = [1, 0, 2, 0, 1, 3, 0, 0, 1, 0, 2, 1, 0].map((numerator, i) => ({
      date: month(i),
      numerator,
      denominator: 3,
      value: numerator,
    }));
    const p = analyseSpc({ chart: 'p', unit: '%', points }).points[0]!;
    expect([p.lcl, p.ucl]).to.deep.equal([0, 100]);
    expect(analyseSpc({ chart: 'c', points }).points[0]!.lcl).to.equal(0);
    const i = analyse([1, 0, 20, 0, 1, 3, 0, 0, 1, 0, 2, 1, 0]).points[0]!;
    expect(i.lcl! < 0).to.equal(true);
  });

  it('of a point with a denominator that is not above zero are absent, and those of no other', () => {
    for (const chart of ['p', 'p-prime', 'u', 'u-prime', 'i-prime'] as const) {
      for (const none of [0, -90]) {
        const points = stable(14).map((numerator, i) => ({
          date: month(i),
          numerator,
          denominator: i === 5 ? none : 90 + i,
        }));
        const analysis = analyseSpc({ chart, points });
        expect(analysis.points.map(({ ucl }) => ucl === null)).to.deep.equal(points.map((_, i) => i === 5));
        expect(analysis.points[5]!.value).to.equal(null);
        expect(codes(analysis)).to.deep.equal([]);
      }
    }
  });

  it('equal the centre where nothing, or everything, is an event', () => {
    for (const chart of ['p', 'p-prime', 'u', 'u-prime'] as const) {
      const points = stable(14).map((_, i) => ({ date: month(i), numerator: 0, denominator: 50 + i }));
      const { ucl, lcl, centre } = analyseSpc({ chart, points }).points[0]!;
      expect([ucl, lcl, centre], chart).to.deep.equal([0, 0, 0]);
    }
    const all = stable(14).map((_, i) => ({ date: month(i), numerator: 50 + i, denominator: 50 + i }));
    const full = analyseSpc({ chart: 'p-prime', unit: '%', improvement: 'increase', target: 95, points: all });
    expect(full).to.include({ noVariation: true, assurance: 'pass' });
  });

  it('of a constant t chart are its value, and no point lies below it', () => {
    const analysis = analyse(Array(13).fill(10), { chart: 't' });
    expect(analysis.points.flatMap(({ rules }) => rules)).to.deep.equal([]);
    expect(analysis.points[0]!.centre).to.be.closeTo(10, 1e-9);
    expect(analysis.variation).to.equal('common-cause');
  });
});

describe('rounding', () => {
  it('of a mean that is nothing is not seen by any rule', () => {
    // Subgroups that are mirrored around 0, and then some whose measurements add up to 0 in decimals, not in binary.
    const subgroups = Array.from({ length: 20 }, (_, i) => {
      if (i >= 12) return [0.1, 0.7, -0.8];
      return i % 2 ? [-0.5, -1, -1.5] : [0.5, 1, 1.5];
    });
    const points = subgroups.map((subgroup, i) => ({ date: month(i), subgroup }));
    const analysis = analyseSpc({ chart: 'xbar', improvement: 'increase', baseline: 12, points });
    expect(analysis.points.slice(12).map(({ value }) => value)).to.deep.equal(Array(8).fill(0));
    expect(analysis.points.slice(12).map(({ rules }) => rules)).to.deep.equal(Array(8).fill([]));
    expect(analysis.variation).to.equal('common-cause');
  });

  it('is not confused with the small numbers beside one huge slip: a median has none', () => {
    const values = [...Array.from({ length: 14 }, (_, i) => (i % 2 ? 0.0006 : 0.0005)), 1e9];
    for (const chart of ['run', 'i-median', 'i-median-mr'] as const) {
      expect(analyse(values, { chart }).points[0]!.centre, chart).to.equal(0.0006);
    }
  });
});

/** A row that every chart type can measure, in its own way. */
function rowOf(value: number | null, i: number): SpcInput {
  const subgroup = value === null ? null : [value, value - 4, value + 3].slice(0, 2 + (i % 2));
  return { date: month(i), value, numerator: value, denominator: 100, subgroup };
}

describe('a gap', () => {
  it('takes the moving ranges that touch it out of the lines, and nothing else', () => {
    // Values alternate, so that every range that is left is the same as without a gap.
    const rows = Array.from({ length: 18 }, (_, i) => rowOf(i % 2 ? 30 : 20, i));
    for (const chart of CHART_TYPES) {
      const of = (points: readonly SpcInput[]) => analyseSpc({ chart, points }).points[1]!;
      const [whole, withGap] = [of(rows), of(rows.toSpliced(9, 0, rowOf(null, 9)))];
      expect(whole.ucl === null, chart).to.equal(chart === 'run');
      for (const line of LINES) {
        if (whole[line] === null) expect(withGap[line], `${chart}, ${line}`).to.equal(null);
        else expect(withGap[line], `${chart}, ${line}`).to.be.closeTo(whole[line], 1e-12);
      }
    }
  });

  it('that is a whole section has no lines', () => {
    const points = Array.from({ length: 20 }, (_, i) => rowOf(i < 14 ? 20 + (i % 3) : null, i));
    for (const chart of CHART_TYPES) {
      const analysis = analyseSpc({ chart, points, steps: [{ date: month(14), reason: 'New ward' }] });
      expect(analysis.points[1]!.centre, chart).to.be.a('number');
      for (const line of LINES) expect(analysis.points[15]![line], `${chart}, ${line}`).to.equal(null);
      expect(codes(analysis), chart).to.deep.equal([]);
    }
  });
});

describe('a subgroup of one', () => {
  it('has no limits, and those of the others stay', () => {
    for (const chart of ['xbar', 's'] as const) {
      const points = stable(14).map((value, i) => ({ ...rowOf(value, 1), date: month(i) }));
      const single = { date: month(14), subgroup: [50] };
      const [whole, more] = [points, [...points, single]].map((rows) => analyseSpc({ chart, points: rows }).points);
      expect(more!.at(-1), chart).to.include({ ucl: null, lcl: null });
      for (const point of more!.slice(0, 14)) {
        if (chart === 's') expect(point.ucl).to.be.closeTo(whole![0]!.ucl!, 1e-9);
        else expect(point.ucl! - point.centre!).to.be.closeTo(whole![0]!.ucl! - whole![0]!.centre!, 1e-9);
      }
    }
  });
});

describe('what a chart type says of itself', () => {
  it('is what it does: whether its centre is a median, and whether its ranges are screened', () => {
    // Each range is longer than the one before, the last one by far.
    const values = [...Array.from({ length: 15 }, (_, i) => 40 + (i * i) / 4), 20];
    const points = values.map((value, i) => ({ ...rowOf(value, i), subgroup: [value, value + i * i] }));
    for (const chart of CHART_TYPES) {
      const of = (screen: boolean) => analyseSpc({ chart, improvement: 'increase', points, rules: { screen } });
      const [kept, screened] = [of(false), of(true)];
      const middle = median(kept.points.flatMap(({ value }) => value ?? []));
      expect(kept.points[1]!.centre === middle, chart).to.equal(CHARTS[chart].hasMedian === true);
      expect(kept.points[1]!.ucl !== screened.points[1]!.ucl, chart).to.equal(CHARTS[chart].isScreened === true);
      expect(screened.sections[0]!.screened > 0, chart).to.equal(CHARTS[chart].isScreened === true);
      expect(codes(screened), chart).to.deep.equal([]);
    }
  });
});

describe('screening', () => {
  it('leaves large moving ranges out once, and keeps the centre', () => {
    const values = [...stable(12), 150, ...stable(12)];
    const [kept, screened] = [false, true].map((screen) => analyse(values, { rules: { screen } }));
    expect(screened!.sections[0]!.screened).to.equal(2);
    expect(kept!.sections[0]!.screened).to.equal(0);
    expect(screened!.points[0]!.centre).to.equal(kept!.points[0]!.centre);
    expect(screened!.points[0]!.ucl! < kept!.points[0]!.ucl!).to.equal(true);
  });

  it('leaves out a range that equals 3.267 times the mean', () => {
    // Nine ranges of 1 and one of 3.267 times the mean of all ten.
    const edge = (3.267 * 9) / (10 - 3.267);
    const values = [...Array.from({ length: 10 }, (_, i) => i % 2), 1 + edge];
    const analysis = analyse(values, { rules: { screen: true, minimumPoints: 1 } });
    expect(analysis.sections[0]!.screened).to.equal(1);
    expect(analysis.points[0]!.ucl! - analysis.points[0]!.centre!).to.be.closeTo(2.66, 1e-9);
  });

  it('is not applied where it would leave only zeros or nothing, with a problem', () => {
    for (const values of [[7, 7], Array(14).fill(7), [...Array(13).fill(0), 1, 0], [...Array(35).fill(100), 99]]) {
      const screened = analyse(values, { rules: { screen: true, minimumPoints: 1 } });
      expect(codes(screened)).to.deep.equal(['screening-not-applied']);
      expect(screened.problems[0]).to.include({ path: '/points' });
      expect(screened.problems[0]!.message).to.contain(`no moving range above 0 from ${month(0)}`);
      const kept = analyse(values, { rules: { screen: false, minimumPoints: 1 } });
      expect(codes(kept)).to.deep.equal([]);
      expect(screened.points).to.deep.equal(kept.points);
    }
  });
});

describe('the moving-range panel', () => {
  it('is the moving-range chart of the same data', () => {
    const values = [...stable(14), null, ...stable(14)];
    const rest = { baseline: 12, steps: [{ date: month(15), reason: 'New ward' }] };
    const chart = analyse(values, { ...rest, chart: 'mr' });
    const panel = movingRangesOf(analyse(values, rest));
    expect(panel).to.deep.equal(chart.points.map(({ value, centre, ucl }) => ({ value, centre, ucl })));
    expect(panel![0]!.value).to.equal(null);
  });

  it('begins afresh at a step, has no range beside a missing value and none that is too large', () => {
    const ranges = (values: readonly (number | null)[], step: number) => {
      const steps = [{ date: month(step), reason: 'New ward' }];
      const rest = { steps, rules: { minimumPoints: 1 } };
      const drawn = analyse(values, { ...rest, chart: 'mr' }).points.map(({ value, centre, ucl }) => ({
        value,
        centre,
        ucl,
      }));
      expect(movingRangesOf(analyse(values, rest))).to.deep.equal(drawn);
      return drawn.map(({ value }) => value);
    };
    expect(ranges([10, 12, 15, 25, 21, 26], 3)).to.deep.equal([null, 2, 3, null, 4, 5]);
    expect(ranges([10, 12, null, 15, 18, 17], 5)).to.deep.equal([null, 2, null, null, 3, null]);
    expect(ranges([10, 12, 15, 25], 3)).to.deep.equal([null, 2, 3, null]);
    expect(ranges([1.7e308, -1.7e308, 5, 4], 2)).to.deep.equal([null, null, null, 1]);
  });

  it('passes over an excluded point', () => {
    const points = [10, 12, 40, 15].map((value, i) => ({ date: month(i), value, exclude: i === 2 }));
    const panel = movingRangesOf(analyse([], { points, rules: { minimumPoints: 1 } }));
    expect(panel!.map(({ value }) => value)).to.deep.equal([null, 2, 28, 3]);
    expect(panel![0]!.centre).to.equal(2.5);
  });

  it('belongs to charts of individual values with limits', () => {
    const rows = stable(14).map(rowOf);
    const withPanel = CHART_TYPES.filter((chart) => movingRangesOf(analyseSpc({ chart, points: rows })));
    expect(withPanel).to.have.members(['i', 'i-median', 'i-median-mr']);
    expect(movingRangesOf(analyse(stable(12)))).to.equal(null);
  });
});

import { expect } from '@open-wc/testing';
import { DAY_MS, isoDay } from '../../src/common/dates.js';
import {
  type Assurance,
  analyseSpc,
  type ChartType,
  type Improvement,
  type PresetName,
  type Rules,
} from '../../src/spc/index.js';
import { analyse, codes, marked, month, monthly, STABLE, stable } from './series.js';

describe('analyseSpc', () => {
  it('gives limits and icons from the 13th point on, and only the mean before', () => {
    const few = analyse(stable(12), { target: 40 });
    expect(few).to.include({ existing: 12, enoughPoints: false, variation: null, assurance: null });
    expect(
      few.points.every(({ ucl, lcl, ucl2, lcl2 }) => [ucl, lcl, ucl2, lcl2].every((line) => line === null)),
    ).to.equal(true);
    expect(few.points[0]!.centre).to.equal(50);
    expect(codes(few)).to.deep.equal([]);
    // Six on each side of the mean, one range that screening would leave out.
    const shifted = analyse([...Array(6).fill(40), ...Array(6).fill(60)], { rules: { screen: true } });
    expect(shifted.points.flatMap(({ rules }) => rules)).to.deep.equal([]);
    expect(shifted).to.deep.include({ signals: [], trialLimits: false });
    expect(analyse([...STABLE.slice(1), 90], { rules: { screen: true } }).sections[0]!.screened).to.equal(0);
    const enough = analyse(stable(13), { target: 30 });
    expect(enough).to.include({ existing: 13, enoughPoints: true, variation: 'common-cause', assurance: 'pass' });
    expect(enough.points.every(({ ucl, lcl }) => ucl !== null && lcl !== null)).to.equal(true);
  });

  it('judges from the first point on with plot-the-dots, where the chart type has limits then', () => {
    // A count of 9: three sigma are 3 x 3.
    const first = analyse([9], { preset: 'plot-the-dots', chart: 'c' });
    expect(first).to.include({ enoughPoints: true, trialLimits: true, variation: 'common-cause' });
    expect(first.points[0]).to.include({ centre: 9, ucl: 18, lcl: 0, ucl2: 15, lcl2: 3 });
    expect(analyse([9], { chart: 'c' })).to.include({ enoughPoints: false, variation: null });
  });

  it('counts existing points that are not excluded, over the whole chart', () => {
    expect(analyse([...stable(12), null]).enoughPoints).to.equal(false);
    const points = stable(13).map((value, i) => ({ date: month(i), value, exclude: i === 4 }));
    expect(analyse([], { points })).to.include({ existing: 12, enoughPoints: false });
    const steps = [{ date: month(10), reason: 'New ward' }];
    expect(analyse(stable(13), { steps }).points.every(({ ucl }) => ucl !== null)).to.equal(true);
  });

  it('judges a run chart of any length, by its median', () => {
    const run = analyse([1, 2, 3, 9, 9, 9, 9, 9, 9, 1, 2], { chart: 'run' });
    expect(run).to.include({ enoughPoints: true, variation: 'common-cause', assurance: null });
    expect(run.points[0]).to.include({ centre: 9, ucl: null, lcl: null });
    expect(run.trialLimits).to.equal(false);
    expect(analyse(Array(13).fill(7), { chart: 'run' }).noVariation).to.equal(false);
    expect(codes(run)).to.deep.equal([]);
    expect(marked(analyse([5, 6, 7, 8, 9, 10], { chart: 'run' }), 'trend').length).to.equal(6);
  });

  it('marks limits that rest on fewer than 13 points as trial limits', () => {
    expect(analyse(stable(12), { preset: 'plot-the-dots' })).to.include({
      trialLimits: true,
      variation: 'common-cause',
    });
    expect(analyse(stable(13), { preset: 'plot-the-dots' }).trialLimits).to.equal(false);
    const stepped = analyse(stable(20), { steps: [{ date: month(13), reason: 'New ward' }] });
    expect(stepped.sections.map(({ trial }) => trial)).to.deep.equal([false, true]);
    expect(stepped.trialLimits).to.equal(true);
    const points = stable(12).map((value, i) => ({ date: month(i), numerator: value, denominator: i === 3 ? 0 : 90 }));
    expect(analyse([], { chart: 'p', preset: 'plot-the-dots', points }).trialLimits).to.equal(true);
  });

  describe('assurance', () => {
    // Mean 50, moving ranges of 40/12 on average.
    const values = stable(13);
    for (const preset of ['making-data-count', 'plot-the-dots'] satisfies PresetName[]) {
      it(`compares the target with the limits, ${preset}`, () => {
        const { ucl, lcl } = analyse(values).points[0]!;
        const table: [string, number, Assurance, Assurance][] = [
          ['above the upper limit', 60, 'fail', 'pass'],
          ['below the lower limit', 40, 'pass', 'fail'],
          ['between them', 50, 'hit-or-miss', 'hit-or-miss'],
          ['on the upper limit', ucl!, 'hit-or-miss', 'hit-or-miss'],
          ['on the lower limit', lcl!, 'hit-or-miss', 'hit-or-miss'],
          ['on a limit but for the last digit', ucl! * (1 + 1e-12), 'hit-or-miss', 'hit-or-miss'],
        ];
        for (const [where, target, whenHigh, whenLow] of table) {
          const of = (improvement: Improvement) => analyse(values, { preset, target, improvement });
          expect(of('increase').assurance, where).to.equal(whenHigh);
          expect(of('decrease').assurance, where).to.equal(whenLow);
          expect(of('neutral').assurance, where).to.equal(null);
          expect(of('neutral').points.every((point) => point.target === target)).to.equal(true);
        }
      });
    }

    it('of a process that does not vary is decided by comparing, pass first', () => {
      const constant = stable(14).map(() => 100);
      for (const preset of ['making-data-count', 'plot-the-dots'] satisfies PresetName[]) {
        const of = (target: number, improvement: Improvement = 'increase') => {
          const analysis = analyse(constant, { preset, target, improvement });
          expect(analysis.noVariation).to.equal(true);
          expect(analysis.points.every((point) => point.ucl === 100 && point.lcl === 100)).to.equal(true);
          return analysis.assurance;
        };
        expect([of(95), of(100), of(101)]).to.deep.equal(['pass', 'pass', 'fail']);
        expect([of(95, 'decrease'), of(100, 'decrease'), of(101, 'decrease')]).to.deep.equal(['fail', 'pass', 'pass']);
      }
      expect(analyse(values).noVariation).to.equal(false);
      const rows = [...constant, null, 7, 100].map((value, i) => ({ date: month(i), value, exclude: value === 7 }));
      const before = stable(13).map((value, i) => ({ date: `2010-01-${i + 10}`, value }));
      const steps = [{ date: month(0), reason: 'New ward' }];
      expect(analyse([], { points: [...before, ...rows], steps }).noVariation).to.equal(true);
      // Shares that do not vary, of so few that they might.
      const shares = constant.map((_, i) => ({ date: month(i), numerator: 5, denominator: 10 }));
      expect(analyse([], { chart: 'p', points: shares }).noVariation).to.equal(false);
      const baseline = analyse([...stable(12).map(() => 7), 6, 8, 7], { baseline: 12 });
      expect(baseline.noVariation).to.equal(false);
    });

    it('of cases between events that were always none is decided by comparing, though there is no lower limit', () => {
      const of = (target: number) => analyse(Array(14).fill(0), { chart: 'g', improvement: 'increase', target });
      expect(of(0)).to.include({ assurance: 'pass', noVariation: true });
      expect(of(5)).to.include({ assurance: 'fail' });
    });

    it('follows the target in force at the last existing point', () => {
      const target = [
        { from: month(5), value: 40 },
        { from: month(12), value: 60 },
      ];
      const analysis = analyse(values, { target });
      expect(analysis.points.map((point) => point.target)).to.deep.equal([
        ...Array(5).fill(null),
        ...Array(7).fill(40),
        60,
      ]);
      expect(analysis).to.include({ target: 60, assurance: 'fail' });
      expect(analyse(values, { target: target.toReversed() }).points).to.deep.equal(analysis.points);
      expect(analyse([...values.slice(0, 12), 50, null], { target }).assurance).to.equal('fail');
      const ended = analyse(values, { target: [...target, { from: month(12), value: null }] });
      expect(ended).to.include({ target: null, assurance: null });
    });

    it('uses the one line of a chart that has one, and none of run, mr and s charts', () => {
      const gaps = [3, 5, 2, 8, 4, 6, 1, 9, 3, 5, 7, 2, 4];
      const g = (target: number, improvement: Improvement) =>
        analyse(gaps, { chart: 'g', target, improvement }).assurance;
      expect([g(90, 'increase'), g(90, 'decrease')]).to.deep.equal(['fail', 'pass']);
      expect([g(0.5, 'increase'), g(-1, 'increase')]).to.deep.equal(['hit-or-miss', 'hit-or-miss']);
      for (const chart of ['run', 'mr'] as const) expect(analyse(gaps, { chart, target: 90 }).assurance).to.equal(null);
      const points = stable(13).map((value, i) => ({ date: month(i), subgroup: [value, value + 3, value - 1] }));
      const s = analyse([], { chart: 's', target: 90, points });
      expect([s.assurance, s.variation]).to.deep.equal([null, 'common-cause']);
      expect(analyse([], { chart: 'xbar', target: 90, points }).assurance).to.equal('fail');
    });
  });

  it('says of a signal whether it is good: by its direction and the one that is', () => {
    for (const preset of ['making-data-count', 'plot-the-dots'] satisfies PresetName[]) {
      for (const [improvement, value, judgement, variation] of [
        ['increase', 80, 'improvement', 'improvement-high'],
        ['increase', 20, 'concern', 'concern-low'],
        ['decrease', 80, 'concern', 'concern-high'],
        ['decrease', 20, 'improvement', 'improvement-low'],
        ['neutral', 80, 'neutral-high', 'neutral-high'],
        ['neutral', 20, 'neutral-low', 'neutral-low'],
      ] as const) {
        const analysis = analyse([...stable(13), value], { preset, improvement, baseline: 12 });
        expect(analysis.variation, `${improvement}, ${value}, ${preset}`).to.equal(variation);
        expect(analysis.points.map((point) => point.judgement)).to.deep.equal([...Array(13).fill('common'), judgement]);
      }
    }
  });

  it('takes the icon from the last point that exists and is not excluded', () => {
    const values = [...stable(13), 80];
    expect(analyse([...values, null, null])).to.include({ variation: 'improvement-high', latest: 13 });
    const points = [...values, 50].map((value, i) => ({ date: month(i), value, exclude: i === 14 }));
    expect(analyse([], { points })).to.include({ variation: 'improvement-high', latest: 13 });
    const none = analyse(stable(14).map(() => null));
    expect(none).to.include({ variation: null, assurance: null, latest: null });
    expect(none.problems).to.deep.equal([
      { level: 'warning', code: 'values-missing', path: '/points', message: 'No point has a value for this chart.' },
    ]);
    expect(analyse([])).to.deep.include({ points: [], sections: [], signals: [], variation: null, latest: null });
  });

  it('shows a shift that ended two points ago as common cause, its points still marked', () => {
    const analysis = analyse([...stable(12), 54, 55, 54, 55, 54, 55, 48, 52], { baseline: 12 });
    expect(analysis.variation).to.equal('common-cause');
    expect(marked(analysis, 'shift', 'high')).to.deep.equal([12, 13, 14, 15, 16, 17]);
  });

  it('calls a rise below the mean improvement, high, where high is good', () => {
    const analysis = analyse([...STABLE, ...STABLE, 41, 42, 43, 44, 45, 46], { rules: { beyondLimits: false } });
    expect(analysis.points.at(-1)!.value! < analysis.points.at(-1)!.centre!).to.equal(true);
    expect(analysis.variation).to.equal('improvement-high');
  });

  it('goes by the rules of its preset, as its documents tell them', () => {
    const rulesOf = (preset: PresetName) => analyse([], { preset }).settings.rules;
    const both = { twoInThree: true, beyondLimits: true };
    const official = { ...both, shift: 6, trend: 6, screen: false, crossSteps: 'all', conflict: 'improvement' };
    expect(rulesOf('making-data-count')).to.deep.equal({ ...official, minimumPoints: 13 });
    const ptd = { ...both, shift: 7, trend: 7, screen: true, crossSteps: 'none', conflict: 'rank', minimumPoints: 1 };
    expect(rulesOf('plot-the-dots')).to.deep.equal(ptd);
  });

  it('names what it went by, chosen or not', () => {
    const { points } = monthly(STABLE);
    const { chart, preset, settings } = analyseSpc({ points });
    expect([chart, preset]).to.deep.equal(['i', 'making-data-count']);
    expect(settings).to.include({ improvement: 'neutral', unit: null, interval: 'month', multiplier: 1, decimals: 0 });
    const chosen = { chart: 'c', preset: 'plot-the-dots' } as const;
    const choices = { improvement: 'decrease', unit: 'falls', interval: 'week', multiplier: 5, decimals: 1 } as const;
    const analysis = analyseSpc({ points, ...chosen, ...choices });
    expect(analysis).to.include(chosen);
    expect(analysis.settings).to.include(choices);
    for (const rare of ['g', 't'] as const) {
      expect(analyseSpc({ points, chart: rare }).settings.interval).to.equal(null);
      expect(analyseSpc({ points, chart: rare, interval: 'day' }).settings.interval).to.equal('day');
    }
  });

  it('reports a recalculation without a reason', () => {
    const analysis = analyse(stable(26), { steps: [{ date: month(13) }] });
    expect(codes(analysis)).to.deep.equal(['step-without-reason']);
    expect(analysis.problems[0]!.path).to.equal('/steps/0');
    expect(analysis.problems[0]!.message).to.equal(`The step of ${month(13)} has no reason; say what changed.`);
    expect(analysis.sections[1]!.step).to.deep.equal({ date: month(13), reason: null });
  });

  it('infers interval and decimals', () => {
    const { settings } = analyse([...stable(12), 50.25], { unit: '%' });
    expect(settings).to.include({ interval: 'month', decimals: 2, unit: '%', multiplier: 100 });
    const decimals = (values: number[]) => analyse(values).settings.decimals;
    expect([[5, 7], [0.1 + 0.2], [1.234567, 2], [1, 2.5, 2.25]].map(decimals)).to.deep.equal([0, 1, 2, 2]);
    // Behind the sixth digit there is nothing to show.
    expect([[123456.7], [1234567.8]].map(decimals)).to.deep.equal([1, 0]);
    const days = (step: number) =>
      analyse([], {
        points: stable(9).map((value, i) => ({ date: new Date(i * step * 864e5).toISOString().slice(0, 10), value })),
      }).settings.interval;
    expect([1, 7, 30, 91, 365].map(days)).to.deep.equal(['day', 'week', 'month', 'quarter', 'year']);
  });

  it('infers the interval from the usual gap of recent dates, be a few of another length', () => {
    const of = (...dates: readonly string[]) =>
      analyseSpc({ points: dates.map((date) => ({ date })) }).settings.interval;
    expect(of()).to.equal('day');
    for (const [lone, interval] of [
      ['2020', 'year'],
      ['2020-03', 'month'],
      ['2020-03-01', 'month'],
      ['2020-03-15', 'day'],
    ] as const) {
      expect([of(lone), of(lone, lone)], lone).to.deep.equal([interval, interval]);
    }
    expect(of('2019', '2020', '2021')).to.equal('year');
    expect(of('2020-01-01', '2020-01-08')).to.equal('week');
    expect(of('2020-01-01', '2020-01-15', '2020-01-29')).to.equal('week');
    expect(of('2020-01', '2020-04', '2020-07')).to.equal('quarter');
    // A gap of two weeks more among three, and gaps that are all of different lengths.
    expect(of('2020-01-01', '2020-01-08', '2020-01-29', '2020-02-05')).to.equal('week');
    expect(of('2020-01-01', '2020-01-02', '2020-01-20', '2020-03-01')).to.equal(null);
    const daily = Array.from({ length: 50 }, (_, i) => isoDay(i * DAY_MS));
    const weekly = Array.from({ length: 100 }, (_, i) => isoDay((60 + i * 7) * DAY_MS));
    expect(of(...daily, ...weekly)).to.equal('week');
  });

  it('takes a rule that is undefined for one that is not chosen', () => {
    const rules = { shift: undefined, twoInThree: false } as unknown as Rules;
    const { settings, signals } = analyse([...stable(12), 40, 40, 40, 40, 40, 40], { rules });
    expect(settings.rules).to.include({ shift: 6, twoInThree: false });
    expect(signals.map(({ rule }) => rule)).to.include('shift');
  });
});

describe('limits that cannot be calculated', () => {
  const reason = (chart: ChartType, row: (i: number) => object) =>
    analyseSpc({
      chart,
      improvement: 'increase',
      rules: { minimumPoints: 1 },
      points: Array.from({ length: 14 }, (_, i) => ({ date: month(i), ...row(i) })),
    }).problems.find(({ code }) => code === 'limits-missing')?.message;

  it('are explained by what is missing', () => {
    expect(reason('i', (i) => ({ value: i % 2 === 0 ? i : null }))).to.contain('neighbouring values');
    expect(reason('xbar', (i) => ({ subgroup: [i] }))).to.contain('subgroups of two or more');
    expect(reason('i', (i) => ({ value: i % 2 === 0 ? 1.7e308 : -1.7e308 }))).to.contain('too large to calculate with');
    expect(reason('i', (i) => ({ value: i }))).to.equal(undefined);
  });
});

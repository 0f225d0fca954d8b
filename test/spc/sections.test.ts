import { expect } from '@open-wc/testing';
import { analyseSpc, readSpc, type SpcData } from '../../src/spc/index.js';
import { analyse, codes, month, monthly, stable } from './series.js';

const centres = (analysis: ReturnType<typeof analyse>) => analysis.points.map(({ centre }) => centre);

describe('a step', () => {
  it('begins a section at the point of its date, with limits of its own', () => {
    const values = [...stable(12), ...stable(12).map((value) => value + 20)];
    const analysis = analyse(values, { steps: [{ date: month(12), reason: 'New ward' }] });
    expect(analysis.problems).to.deep.equal([]);
    expect(analysis.sections.map(({ first, last, existing }) => [first, last, existing])).to.deep.equal([
      [0, 11, 12],
      [12, 23, 12],
    ]);
    expect(centres(analysis)).to.deep.equal([...Array(12).fill(50), ...Array(12).fill(70)]);
    // The range over the step, 28, is in neither section.
    expect(analysis.points[20]!.ucl! - 70).to.be.closeTo(analysis.points[3]!.ucl! - 50, 1e-9);
  });

  it('that falls between two points begins at the later one, with a problem', () => {
    const analysis = analyse(stable(24), { steps: [{ date: '2017-03-15', reason: 'New ward' }] });
    expect(analysis.sections[1]!.first).to.equal(12);
    expect(codes(analysis)).to.deep.equal(['step-date-absent']);
    expect(analysis.problems[0]).to.include({ path: '/steps/0/date' });
    expect(analysis.problems[0]!.message).to.include('2017-03-15').and.to.include('2017-04-01');
  });

  it('matches a month or a year by its first day', () => {
    const analysis = analyse(stable(24), { steps: [{ date: '2017-01', reason: 'New ward' }] });
    expect(analysis.problems).to.deep.equal([]);
    expect(analysis.sections[1]!.first).to.equal(9);
  });

  it('on the first point changes no line; after the last one it is left out', () => {
    const plain = centres(analyse(stable(20)));
    const first = analyse(stable(20), { steps: [{ date: month(0), reason: 'Start' }] });
    expect(centres(first)).to.deep.equal(plain);
    expect(first.sections.length).to.equal(1);
    const late = analyse(stable(20), { steps: [{ date: '2030-01-01', reason: 'Later' }] });
    expect(centres(late)).to.deep.equal(plain);
    expect(codes(late)).to.deep.equal(['step-not-used']);
    expect(late.problems[0]!.message).to.match(/^The step of .* is after the last point, or at another step\./);
  });

  it('on the last point gives that point a centre and no limits', () => {
    for (const preset of ['making-data-count', 'plot-the-dots'] as const) {
      const steps = [{ date: month(19), reason: 'New ward' }];
      const analysis = analyse(stable(20), { preset, target: 40, steps });
      expect(analysis.points[19]).to.include({ centre: 48, ucl: null, lcl: null, judgement: 'common' });
      expect(analysis).to.include({ variation: 'common-cause', assurance: null });
      expect(codes(analysis)).to.deep.equal(['limits-missing']);
      expect(analysis.problems[0]!.message).to.contain(`no limits from ${month(19)}`);
    }
  });

  it('that begins where another one does is left out', () => {
    const steps = [
      { date: month(12), reason: 'One' },
      { date: month(12), reason: 'Two' },
    ];
    const analysis = analyse(stable(24), { steps });
    expect(analysis.sections[1]!.step!.reason).to.equal('One');
    expect(codes(analysis)).to.deep.equal(['step-not-used']);
  });

  it('of the latest date counts where several begin at one point, in whichever order they were given', () => {
    const early = { date: '2017-03-15', reason: 'Early' };
    const exact = { date: '2017-04-01', reason: 'Exact', baseline: 12 };
    for (const steps of [
      [early, exact],
      [exact, early],
    ]) {
      const analysis = analyse(stable(26), { steps });
      expect(analysis.sections[1]).to.deep.include({ step: { date: exact.date, reason: 'Exact' }, baseline: 12 });
      const [problem] = analysis.problems;
      expect([problem!.code, problem!.path]).to.deep.equal(['step-not-used', `/steps/${steps.indexOf(early)}`]);
    }
    const before = [
      { date: '2013-01', reason: 'Old' },
      { date: '2014-12', reason: 'Newer', baseline: 12 },
    ];
    const [section] = analyse(stable(14), { steps: before }).sections;
    expect(section).to.deep.include({ step: { date: '2014-12', reason: 'Newer' }, baseline: 12 });
  });
});

describe('what is said of a step', () => {
  it('points to where its author wrote it, though others before it could not be read', () => {
    const { points } = monthly(stable(26));
    const steps = [{ date: 'soon' }, { date: '2030' }, { date: '2016-05-15' }, { date: month(13), baseline: 3 }];
    const { data } = readSpc({ improvement: 'increase', points, steps });
    expect(analyseSpc(data!).problems.map(({ code, path }) => [code, path])).to.have.deep.members([
      ['step-not-used', '/steps/1'],
      ['step-date-absent', '/steps/2/date'],
      ['step-without-reason', '/steps/2'],
      ['step-without-reason', '/steps/3'],
      ['baseline-not-applied', '/steps/3/baseline'],
    ]);
  });
});

describe('a baseline', () => {
  it('fixes the lines on its first rows, missing ones included', () => {
    const values = [null, ...stable(12), 80, 81, 80];
    const analysis = analyse(values, { baseline: 13 });
    expect(new Set(centres(analysis))).to.deep.equal(new Set([50]));
    expect(analysis.sections[0]).to.include({ baseline: 13, baselineLast: 12 });
  });

  it('applies in every section, unless its step has one of its own', () => {
    const values = [...stable(14), ...stable(14).map((value) => value + 10), ...stable(14)];
    const steps = [
      { date: month(14), reason: 'One', baseline: 13 },
      { date: month(28), reason: 'Two' },
    ];
    const { sections } = analyse(values, { steps, baseline: 12 });
    expect(sections.map(({ baseline, baselineLast }) => [baseline, baselineLast])).to.deep.equal([
      [12, 11],
      [13, 26],
      [12, 39],
    ]);
    expect(analyse(values).sections[0]).to.include({ baseline: null, baselineLast: null });
  });

  it('under 12 points, or longer than its section, is not applied, with a problem', () => {
    const steps = [12, 24].map((at) => ({ date: month(at), reason: 'New ward' }));
    const short = analyse(stable(36), { baseline: 11, steps });
    expect(short.sections.map(({ baseline }) => baseline)).to.deep.equal([null, null, null]);
    expect(codes(short)).to.deep.equal(['baseline-not-applied']);
    expect(short.problems[0]!.path).to.equal('/baseline');
    const long = analyse(stable(24), { steps: [{ date: month(20), reason: 'One', baseline: 12 }] });
    expect(codes(long)).to.include('baseline-not-applied');
    expect(long.problems.find(({ code }) => code === 'baseline-not-applied')!.path).to.equal('/steps/0/baseline');
    const own = analyse(stable(24), { steps: [{ date: month(12), reason: 'One', baseline: 11 }] });
    expect(own.sections[1]!.baseline).to.equal(null);
    expect(own.problems.map(({ path }) => path)).to.deep.equal(['/steps/0/baseline']);
    expect(analyse(stable(24), { baseline: 25 }).sections[0]!.baseline).to.equal(null);
    expect(analyse(stable(24), { baseline: 24 }).sections[0]!.baseline).to.equal(24);
  });

  it('is not applied just in the sections that are shorter, which is said of each', () => {
    const steps = [11, 27].map((at) => ({ date: month(at), reason: 'New ward' }));
    const analysis = analyse(stable(30), { baseline: 12, steps });
    expect(analysis.sections.map(({ baseline }) => baseline)).to.deep.equal([null, 12, null]);
    expect(analysis.problems.filter(({ path }) => path === '/baseline').map(({ message }) => message)).to.deep.equal([
      `The baseline is 12 points; expected 12 or more, of the 11 from ${month(0)}. All are used.`,
      `The baseline is 12 points; expected 12 or more, of the 3 from ${month(27)}. All are used.`,
    ]);
  });

  it('needs as many rows that are not excluded', () => {
    const points = stable(14).map((value, i) => ({ date: month(i), value, exclude: i === 3 }));
    expect(analyse([], { points, baseline: 13 }).sections[0]).to.include({ baseline: 13, baselineLast: 13 });
    const longer = analyse([], { points, baseline: 14 });
    expect(longer.sections[0]!.baseline).to.equal(null);
    expect(longer.problems[0]!.message).to.contain(`of the 13 from ${month(0)}`);
  });

  it('that is null is none', () => {
    const unread = {
      baseline: null,
      steps: [{ date: month(12), reason: 'New', baseline: null }],
    } as unknown as SpcData;
    const analysis = analyse(stable(24), unread);
    expect(codes(analysis)).to.deep.equal([]);
    expect(analysis.sections.map(({ baseline }) => baseline)).to.deep.equal([null, null]);
  });
});

describe('rows', () => {
  it('come in date order, each knowing where its author wrote it', () => {
    const points = [
      { date: '2020-03-01', value: 3 },
      { date: '2020-01', value: 1, note: 'Strike' },
      { date: '2020-02-01', value: 2 },
    ];
    const analysis = analyseSpc({ points, rules: { minimumPoints: 1 } });
    expect(analysis.points.map(({ date, row, note }) => [date, row, note])).to.deep.equal([
      ['2020-01', 1, 'Strike'],
      ['2020-02-01', 2, null],
      ['2020-03-01', 0, null],
    ]);
  });

  it('of one date keep the order they were given in, and are not added up', () => {
    const points = [5, 3, 4].map((value) => ({ date: '2020-01-01', value }));
    expect(analyseSpc({ points }).points.map(({ value }) => value)).to.deep.equal([5, 3, 4]);
  });

  it('that are excluded count in nothing: the rest is as if they were not there', () => {
    const values = [...stable(8), 90, ...stable(8)];
    const points = values.map((value, i) => ({ date: month(i), value, exclude: i === 8 }));
    const excluded = analyse([], { points, baseline: 12 });
    const without = analyse([], { points: points.filter(({ exclude }) => !exclude), baseline: 12 });
    const lines = ({ points: all }: typeof excluded) =>
      all
        .filter(({ excluded: isOut }) => !isOut)
        .map(({ value, centre, ucl, lcl, rules }) => ({ value, centre, ucl, lcl, rules }));
    expect(lines(excluded)).to.deep.equal(lines(without));
    expect(excluded.runs).to.deep.equal(without.runs);
    expect(excluded.points[8]).to.deep.include({ excluded: true, value: 90, rules: [] });
  });

  it('that are missing are gaps: ranges that touch them are dropped', () => {
    // Ranges 2 and 4 alone.
    const analysis = analyse([10, 12, null, 20, 24, null], { rules: { minimumPoints: 1 } });
    expect(analysis.points[0]!.centre).to.equal(16.5);
    expect(analysis.points[2]!.ucl).to.be.closeTo(16.5 + 2.66 * 3, 1e-9);
    expect(analysis.points[2]!.value).to.equal(null);
  });
});

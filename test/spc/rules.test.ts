import { expect } from '@open-wc/testing';
import type { SpcData } from '../../src/spc/index.js';
import { analyse, marked, month, STABLE, stable } from './series.js';

/** Points after twelve stable ones, whose mean 50 and limits 41.8 and 58.2 hold for all. */
function after(values: readonly (number | null)[], rest: Partial<SpcData> = {}) {
  return analyse([...STABLE, ...values], { baseline: 12, ...rest });
}

describe('beyond limits', () => {
  it('marks a point outside the limits, not one on them', () => {
    const { ucl, lcl } = after([50]).points[0]!;
    const found = after([ucl!, ucl! * (1 + 1e-12), lcl!, 59, 41]);
    expect(marked(found, 'beyond-limits', 'high')).to.deep.equal([15]);
    expect(marked(found, 'beyond-limits', 'low')).to.deep.equal([16]);
  });

  it('is found by both presets', () => {
    for (const preset of ['making-data-count', 'plot-the-dots'] as const)
      expect(marked(after([80], { preset }), 'beyond-limits'), preset).to.deep.equal([12]);
  });

  it('can be left out', () => {
    expect(marked(after([80], { rules: { beyondLimits: false } }), 'beyond-limits')).to.deep.equal([]);
  });
});

describe('shift', () => {
  it('marks six points on one side (seven for plot-the-dots), all of a longer run', () => {
    expect(marked(after([51, 52, 51, 52, 51]), 'shift')).to.deep.equal([]);
    expect(marked(after([51, 52, 51, 52, 51, 52]), 'shift', 'high')).to.deep.equal([12, 13, 14, 15, 16, 17]);
    expect(marked(after([49, 48, 49, 48, 49, 48, 49, 48]), 'shift', 'low').length).to.equal(8);
    const dots: Partial<SpcData> = { preset: 'plot-the-dots' };
    expect(marked(after([51, 52, 51, 52, 51, 52], dots), 'shift')).to.deep.equal([]);
    expect(marked(after([51, 52, 51, 52, 51, 52, 51], dots), 'shift').length).to.equal(7);
    expect(marked(after([51, 52, 51], { rules: { shift: 3 } }), 'shift').length).to.equal(3);
  });

  it('is broken by a point on the mean and by a missing value', () => {
    expect(marked(after([51, 52, 51, 50, 51, 52, 51]), 'shift')).to.deep.equal([]);
    expect(marked(after([51, 52, 51, 50 * (1 + 1e-12), 51, 52, 51]), 'shift')).to.deep.equal([]);
    expect(marked(after([51, 52, 51, null, 51, 52, 51]), 'shift')).to.deep.equal([]);
  });

  it('is none while the points stay on the mean, or are missing', () => {
    for (const stay of [50, null]) {
      const { signals } = after([49, ...Array(8).fill(stay), 51, 49]);
      expect(signals, String(stay)).to.deep.equal([]);
    }
  });

  it('passes over an excluded point, which it does not mark', () => {
    const values = [...STABLE, 51, 52, 51, 20, 51, 52, 51];
    const points = values.map((value, i) => ({ date: month(i), value, exclude: i === 15 }));
    const analysis = analyse([], { points, baseline: 12 });
    expect(marked(analysis, 'shift')).to.deep.equal([12, 13, 14, 16, 17, 18]);
    expect(analysis.points[15]).to.deep.include({ value: 20, rules: [], judgement: 'common', centre: 50 });
  });

  it('is not decided by the last digit of the mean', () => {
    // The mean of these is 0.3; added up one after another they come to 0.29999999999999993.
    const values = [0.1, 0.2, 0.3, 0.4, 0.5, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3];
    expect(marked(analyse([...values, 0.3], { rules: { shift: 6 } }), 'shift')).to.deep.equal([]);
  });
});

describe('trend', () => {
  it('marks six points that each rise (or fall), across the mean too', () => {
    const rise = after([46, 48, 49, 51, 52, 54]);
    expect(marked(rise, 'trend', 'high')).to.deep.equal([12, 13, 14, 15, 16, 17]);
    expect(marked(after([46, 48, 49, 51, 52]), 'trend')).to.deep.equal([]);
    expect(marked(after([54, 52, 51, 49, 48, 46]), 'trend', 'low').length).to.equal(6);
  });

  it('is broken by equal neighbours, also by those equal but for the last digit, and by a missing value', () => {
    expect(marked(after([46, 48, 49, 49, 52, 54]), 'trend')).to.deep.equal([]);
    expect(marked(after([46, 48, 49, 49 + 1e-12, 52, 54]), 'trend')).to.deep.equal([]);
    expect(marked(after([46, 48, 49, null, 52, 54, 55]), 'trend')).to.deep.equal([]);
    expect(marked(after([null, 46, 48, 49, 52, 54, null]), 'trend')).to.deep.equal([]);
  });

  it('marks the point that two trends share with both, the later one last', () => {
    const { points } = after([46, 47, 48, 49, 51, 53, 52, 51, 49, 48, 47], { rules: { shift: 20 } });
    const trends = points[17]!.rules.filter(({ rule }) => rule === 'trend');
    expect(trends).to.deep.equal([
      { rule: 'trend', direction: 'high' },
      { rule: 'trend', direction: 'low' },
    ]);
    const of = (rest: Partial<SpcData>) =>
      after([46, 47, 48, 49, 51, 53, 52, 51, 49, 48, 47], { ...rest, rules: { shift: 20, ...rest.rules } }).points[17]!;
    expect(of({}).judgement).to.equal('improvement');
    expect(of({ rules: { conflict: 'rank' } }).judgement).to.equal('concern');
    expect(of({ improvement: 'neutral' }).judgement).to.equal('neutral-low');
  });
});

describe('two in three', () => {
  // Two sigma: 44.5 and 55.5.
  it('marks two of three near a limit, all three on its side, the qualifying ones only', () => {
    expect(marked(after([56, 51, 57]), 'two-in-three', 'high')).to.deep.equal([12, 14]);
    expect(marked(after([44, 43]), 'two-in-three', 'low')).to.deep.equal([]);
    expect(marked(after([49, 44, 43]), 'two-in-three', 'low')).to.deep.equal([13, 14]);
    expect(marked(after([56, 49, 57]), 'two-in-three')).to.deep.equal([]);
    expect(marked(after([56, 50, 57]), 'two-in-three')).to.deep.equal([]);
    expect(marked(after([56, null, 57]), 'two-in-three')).to.deep.equal([]);
    expect(marked(after([56, 51, 57], { preset: 'plot-the-dots' }), 'two-in-three')).to.deep.equal([12, 14]);
  });

  it('looks at every three neighbours', () => {
    for (const before of [[], [49], [49, 48], [49, 48, 49]]) {
      const first = 12 + before.length;
      expect(marked(after([...before, 56, 51, 57]), 'two-in-three')).to.deep.equal([first, first + 2]);
    }
  });

  it('does not count a point on the two sigma line', () => {
    const { ucl2 } = after([50]).points[0]!;
    expect(marked(after([ucl2! * (1 + 1e-12), 51, 56]), 'two-in-three')).to.deep.equal([]);
  });

  it('joins windows that share points to one signal', () => {
    const signals = (...values: readonly number[]) =>
      after(values)
        .signals.filter(({ rule }) => rule === 'two-in-three')
        .map(({ first, last, count }) => [first, last, count]);
    expect(signals(56, 51, 57, 51, 56, 51, 57)).to.deep.equal([[12, 18, 4]]);
    expect(signals(56, 51, 57, 51, 56, 49, 51, 56, 57)).to.deep.equal([
      [12, 16, 3],
      [19, 20, 2],
    ]);
    expect(signals(56, 57, 51, 51, 56, 57)).to.deep.equal([
      [12, 13, 2],
      [16, 17, 2],
    ]);
  });

  it('does not count a point beyond the limit', () => {
    expect(marked(after([56, 51, 60]), 'two-in-three')).to.deep.equal([]);
    expect(marked(after([56, 60, 57]), 'two-in-three')).to.deep.equal([12, 14]);
  });

  it('can be left out', () => {
    expect(marked(after([56, 51, 57], { rules: { twoInThree: false } }), 'two-in-three')).to.deep.equal([]);
  });
});

describe('steps', () => {
  const high = [55, 58, 54, 57, 56, 59, 55, 58, 54, 57, 56, 59, 55];
  const steps = [{ date: month(13), reason: 'New ward' }];

  it('are crossed by every rule of Making Data Count, by none of plot-the-dots, and as chosen', () => {
    // Eight points rise over the step.
    const values = [...stable(10), 46, 47, 48, 49, 50, 51, ...high];
    const of = (rest: Partial<SpcData>) => marked(analyse(values, { steps, ...rest }), 'trend', 'high');
    expect(of({})).to.deep.equal([10, 11, 12, 13, 14, 15, 16, 17]);
    expect(of({ preset: 'plot-the-dots', rules: { trend: 6 } })).to.deep.equal([]);
    expect(of({ preset: 'plot-the-dots', rules: { trend: 6, crossSteps: 'trend' } }).length).to.equal(8);
  });

  it('do not hide a trend that begins at one, or at the first point', () => {
    const rising = [46, 47, 48, 49, 51, 52, 53];
    const of = (values: readonly number[], at: number) =>
      marked(analyse(values, { preset: 'plot-the-dots', steps: [{ date: month(at), reason: 'New ward' }] }), 'trend');
    expect(of([...STABLE, ...rising], 12)).to.deep.equal([12, 13, 14, 15, 16, 17, 18]);
    expect(of([...STABLE, ...rising], 13)).to.deep.equal([]);
    expect(of([...rising, ...STABLE], 7)).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
  });

  it('compare each point of a crossing shift with its own section', () => {
    const before = [...stable(10), 53, 54, 53];
    const values = [...before, 60, 61, 60, 52, 50, 51, 52, 50, 51, 52, 50, 51, 52];
    const of = (rest: Partial<SpcData>) => marked(analyse(values, { steps, ...rest }), 'shift', 'high');
    expect(of({})).to.deep.equal([10, 11, 12, 13, 14, 15]);
    expect(of({ rules: { crossSteps: 'trend' } })).to.deep.equal([]);
  });

  it('break a window of three at its second and at its third point, unless rules cross them', () => {
    const found = (at: number, crossSteps: 'none' | 'trend' | 'all') => {
      const values = [...stable(24), 58, 51, 58, ...stable(24)];
      const within = [{ date: month(at), reason: 'New ward' }];
      return marked(analyse(values, { steps: within, rules: { crossSteps } }), 'two-in-three');
    };
    for (const at of [24, 25, 26, 27]) {
      const isWhole = at === 24 || at === 27;
      expect(found(at, 'all'), `step at ${at}`).to.deep.equal([24, 26]);
      for (const rules of ['none', 'trend'] as const)
        expect(found(at, rules), `step at ${at}, ${rules}`).to.deep.equal(isWhole ? [24, 26] : []);
    }
    // One near the limit just before the step is no part of a window after it.
    const apart = { steps: [{ date: month(25), reason: 'New ward' }], rules: { crossSteps: 'none' } } as const;
    const neighbours = analyse([...stable(24), 58, 58, 51, 58, ...stable(24)], apart);
    expect(marked(neighbours, 'two-in-three')).to.deep.equal([25, 27]);
  });
});

describe('every rule', () => {
  it('finds what begins at the first point, and what ends at the last', () => {
    for (const [rule, values, places] of [
      ['beyond-limits', [80], [0]],
      ['shift', [54, 53, 54, 53, 54, 53], [0, 1, 2, 3, 4, 5]],
      ['trend', [45, 47, 49, 51, 53, 55], [0, 1, 2, 3, 4, 5]],
      ['two-in-three', [58, 51, 58], [0, 2]],
    ] as const) {
      expect(marked(analyse([...values, ...stable(24)]), rule, 'high'), rule).to.deep.equal(places);
      const last = places.map((place) => 24 + place);
      expect(marked(analyse([...stable(24), ...values]), rule, 'high'), rule).to.deep.equal(last);
    }
  });
});

describe('signals', () => {
  it('are the stretches that the rules hold for, strongest first', () => {
    const { signals } = after([51, 52, 51, 52, 51, 52, 51, 60]);
    expect(signals).to.deep.equal([
      { rule: 'beyond-limits', direction: 'high', first: 19, last: 19, count: 1 },
      { rule: 'shift', direction: 'high', first: 12, last: 19, count: 8 },
    ]);
  });
});

describe('a point with rules for and against', () => {
  // A rising trend below the mean is a run below the mean too.
  const values = [42, 43, 44, 45, 46, 47, 48];
  const of = (rest: Partial<SpcData>) => after(values, rest).points.at(-1)!.judgement;

  it('shows the improvement, the concern or the stronger rule, as chosen', () => {
    expect(of({})).to.equal('improvement');
    expect(of({ improvement: 'decrease' })).to.equal('improvement');
    expect(of({ rules: { conflict: 'concern' } })).to.equal('concern');
    expect(of({ rules: { conflict: 'concern' }, improvement: 'decrease' })).to.equal('concern');
    expect(of({ rules: { conflict: 'rank' } })).to.equal('improvement');
    expect(of({ rules: { conflict: 'rank' }, improvement: 'decrease' })).to.equal('concern');
    expect(of({ improvement: 'neutral' })).to.equal('neutral-high');
  });

  it('goes by the limit that it is beyond before the trend that it is in, where rank decides', () => {
    // All of them below the lower limit.
    const judged = (rest: Partial<SpcData>) => after([20, 25, 30, 33, 36, 39], rest).points.at(-1)!.judgement;
    expect(judged({ rules: { conflict: 'rank' } })).to.equal('concern');
    expect(judged({ rules: { conflict: 'improvement' } })).to.equal('improvement');
    expect(judged({ improvement: 'neutral' })).to.equal('neutral-low');
  });
});

import { expect } from '@open-wc/testing';
import { analyseThemes } from '../../src/themes/index.js';
import { after, before, document, scale, valuesOf } from './example.js';

function analyse(series: object[], more: object = {}) {
  const model = analyseThemes(document({ series, ...more }) as never);
  return { ...model, codes: model.problems.map(({ code }) => code) };
}

const values = valuesOf([1, 2, 3]);
const of = (date: string | undefined, more: object = {}) =>
  after(values, { id: undefined, label: `L ${date}`, date, ...more });

describe('two series of one organisation', () => {
  it('are compared where both name it, or one does', () => {
    for (const [was, now] of [
      [{ organisation: 'East' }, { organisation: 'East' }],
      [{}, { organisation: 'East' }],
    ])
      expect(analyse([before(undefined, was), after(undefined, now)])).to.include({ notCompared: null, form: 'pair' });
    const two = [before(undefined, { organisation: 'East' }), after(undefined, { organisation: 'West' })];
    expect(analyse(two).codes).to.deep.equal(['organisation-differs', 'organisations-differ']);
  });

  it('are before and after, and are held against no third', () => {
    const { series, reference, standings } = analyse([after(), before()]);
    expect(series.map(({ id, role }) => [id, role])).to.deep.equal([
      ['b', 'before'],
      ['a', 'after'],
    ]);
    expect([reference, standings]).to.deep.equal([null, []]);
  });

  it('are compared where others have no values: those are named, and held against nothing', () => {
    const empty = (date: string, more: object = {}) => of(date, { values: {}, ...more });
    const model = analyse([empty('2014', { role: 'before' }), before(), after(), empty('2019')]);
    expect(model).to.include({ form: 'pair', notCompared: null, reference: null });
    expect(model.series.map(({ role }) => role)).to.deep.equal(['other', 'before', 'after', 'other']);
    expect(model.axes[0]).to.include({ before: 1, after: 4, change: 3 });
    const shares = { basis: 'coded-mentions', n: 40 };
    const mentions = analyse([before(undefined, shares), after(undefined, shares), empty('2019')]);
    expect(mentions).to.include({ basis: 'coded-mentions' });
    expect(mentions.cautions).to.deep.equal(['coded-mentions', 'two-points-in-time']);
    const sameDay = analyse([before(), after(undefined, { date: '2015-03' }), empty('2019')]);
    expect(sameDay).to.include({ form: 'side-by-side', notCompared: 'dates-the-same', reference: null });
    expect(sameDay.standings).to.deep.equal([]);
  });
});

describe('many series', () => {
  const three = (...more: object[]) => ['2015', '2016', '2017'].map((date, i) => of(date, more[i] ?? {}));
  const reference = (...more: object[]) => analyse(three(...more)).reference?.date ?? null;

  it('are held against the one called before, or else the earliest of one organisation', () => {
    expect(reference()).to.equal('2015');
    expect(reference({}, { role: 'before' })).to.equal('2016');
    const east = { organisation: 'East' };
    expect(reference(east, east, east)).to.equal('2015');
    expect(reference({}, {}, east)).to.equal('2015');
    expect(analyse([of('2014', { values: {} }), ...three()]).reference?.date).to.equal('2015');
  });

  it('are held against none where that is not one, or they cannot be compared', () => {
    const marks = { basis: 'presence', source: 'x', values: { leadership: true } };
    const [east, west] = [
      { organisation: 'East', date: '2017-01' },
      { organisation: 'West', date: '2017-02' },
    ];
    for (const more of [
      [{ role: 'before' }, { role: 'before' }],
      [{}, { date: '2015' }],
      [{ basis: 'regulator-scored' }],
      [marks, marks, marks],
      [east, west, { organisation: 'North', date: '2017-03' }],
    ])
      expect(reference(...more), JSON.stringify(more)).to.equal(null);
  });

  it('of several organisations stand side by side in one year, and those of one in any', () => {
    const east = { organisation: 'East' };
    const others = { organisation: 'West', date: '2017-11' };
    expect(analyse(three({ ...east, date: '2017-03' }, others, { date: '2017' })).form).to.equal('side-by-side');
    expect(analyse(three(east, east)).form).to.equal('side-by-side');
    expect(analyse(three(east, { organisation: 'West' })).form).to.equal('table');
  });

  it('stand to the reference on the themes that both have', () => {
    const model = analyse(
      three({ values: valuesOf([1, null, 3, 2]) }, { values: valuesOf([2, 2, null, 2]) }, { values: valuesOf([0]) }),
    );
    expect(model.standings.map(({ series: _, ...counts }) => counts)).to.deep.equal([
      { higher: 1, lower: 0, unchanged: 1, of: 2 },
      { higher: 0, lower: 1, unchanged: 0, of: 1 },
    ]);
    expect(model.series.map(({ role }) => role)).to.deep.equal(['other', 'other', 'other']);
    expect(model.cautions).to.deep.equal(['self-assessed']);
  });

  it('that are only listed in a table are held against nothing, and told one reason', () => {
    const trusts = Array.from({ length: 7 }, (_, i) => of(`201${i}`, { organisation: `Trust ${i}` }));
    const model = analyse(trusts);
    expect(model).to.include({ tableOnly: 'too-many-series', reference: null });
    expect(model.codes).to.deep.equal(['too-many-series']);
    expect(analyse(trusts.map((one) => ({ ...one, organisation: undefined }))).standings).to.deep.equal([]);
  });
});

describe('a target', () => {
  const target = { values: { reaction: 1 } };
  const shares = { framework: { id: 'di2017', scale: { min: 0, max: 100, unit: '%' } } };

  it('is not used for marks, and for shares also where they stand side by side', () => {
    const marks = { basis: 'presence', label: 'Sources', source: 'x', values: { leadership: true } };
    const coded = ['2015', '2016', '2017'].map((date) => of(date, { basis: 'coded-mentions', n: 9 }));
    expect(analyse([marks], { target }).codes).to.deep.equal(['target-not-used']);
    expect(analyse(coded, { target, ...shares }).codes).to.deep.equal(['target-not-used']);
  });

  it('is that of the later series, whatever the earlier one was', () => {
    const coded = before(undefined, { basis: 'coded-mentions', n: 9 });
    const model = analyse([coded, after()], { target, ...shares });
    expect(model.target?.value).to.equal(1);
  });
});

describe('the words of a scale', () => {
  it('belong to its whole numbers, from its least one on', () => {
    const framework = { id: 'di2017', scale: { ...scale, min: 1, max: 5 } };
    const { axes, decimals } = analyse([after(valuesOf([1, 5, 3, null]))], { framework });
    const { levels } = scale;
    expect(axes.slice(0, 4).map((axis) => axis.values[0]?.level)).to.deep.equal([
      levels[0],
      levels[4],
      levels[2],
      null,
    ]);
    expect(decimals).to.equal(0);
  });
});

describe('the largest changes', () => {
  const changes = (was: number[], is: number[]) => analyse([before(valuesOf(was)), after(valuesOf(is))]).extremes;

  it('are rises above none and falls below it', () => {
    expect(changes([2, 2], [1, 1])).to.deep.include({ largestRise: null, allEqual: true });
    expect(changes([2, 2], [1, 2])).to.deep.include({ largestRise: null, allEqual: false });
    expect(changes([2, 2], [2, 2])).to.deep.include({ largestRise: null, largestFall: null });
    expect(changes([2, 2], [1.5, 2.5])).to.deep.include({
      largestRise: { value: 0.5, axes: ['leadership'] },
      largestFall: { value: -0.5, axes: ['reaction'] },
    });
  });
});

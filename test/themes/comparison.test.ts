import { expect } from '@open-wc/testing';
import {
  analyseThemes,
  readThemes,
  type ThemeComparison,
  type ThemeData,
  type ThemeJson,
} from '../../src/themes/index.js';
import { after, before, document, frameworkOf, fullDocument, ids, scale, valuesOf } from './example.js';

function analyse(input: unknown): ThemeComparison {
  const { data, problems } = readThemes(input);
  if (data === null) throw new Error(JSON.stringify(problems));
  return analyseThemes(data);
}

function codes(model: ThemeComparison): string[] {
  return model.problems.map(({ code }) => code);
}

describe('analyseThemes of data as an author writes it', () => {
  it('reads it first, and tells what is wrong with it', () => {
    // What an author writes is a type of its own: this has to compile.
    const written: ThemeJson = { framework: { id: 'di2017' }, series: [] };
    const model = analyseThemes(written);
    expect(model.axes).to.deep.equal([]);
    expect(codes(model)).to.include('missing-series');
    const values = { reaction: 1, leadership: null, culture: true };
    expect(analyseThemes({ framework: 'di2017', series: [{ label: 'Now', values }] }).series).to.have.length(1);
  });
});

describe('analyseThemes, two dates of one organisation', () => {
  it('works out the example: nine themes, March 2015 and June 2017', () => {
    const model = analyse(document({ target: { label: 'Aim', band: { low: 3, high: 4 } } }));
    expect(model.form).to.equal('pair');
    expect(model.axes.map(({ change }) => change)).to.deep.equal([3, 2, 2, 1, 1, 1, 2, null, 1]);
    expect(model.rises).to.deep.equal(ids.filter((id) => id !== 'outward'));
    expect(model.falls).to.deep.equal([]);
    expect(model.notAssessed).to.deep.equal(['outward']);
    expect(model.extremes.largestRise).to.deep.equal({ value: 3, axes: ['reaction'] });
    expect(model.extremes.largestFall).to.equal(null);
    expect(model.extremes.highest).to.deep.equal({ value: 4, axes: ['reaction', 'leadership'] });
    expect(model.extremes.lowest).to.deep.equal({ value: 2, axes: ['governance', 'cqc'] });
    expect(model.target).to.include({ meets: 6, of: 8, value: 3 });
    expect(model.axes[0]?.values.map(({ level }) => level)).to.deep.equal(['starting', 'embedded']);
    expect(model.extremes.allEqual).to.equal(false);
    expect(model.withEvidence).to.equal(0);
    expect(model.problems).to.deep.equal([]);
  });

  it('does not depend on the order of the series: the dates decide', () => {
    const forwards = analyse(document());
    expect(analyse(document({ series: [after(), before()] }))).to.deep.equal(forwards);
    const wrongRoles = analyse(
      document({ series: [after(undefined, { role: 'before' }), before(undefined, { role: 'after' })] }),
    );
    expect(wrongRoles.axes).to.deep.equal(forwards.axes);
    expect(codes(wrongRoles)).to.deep.equal(['roles-against-dates']);
  });

  it('takes the roles where there are no dates, and where one date lies within the other', () => {
    const undated = { date: undefined };
    const model = analyse(
      document({
        series: [after(undefined, { ...undated, role: 'after' }), before(undefined, { ...undated, role: 'before' })],
      }),
    );
    expect(model.axes[0]).to.include({ before: 1, after: 4, change: 3 });
    expect(model.series.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    const within = [before(undefined, { date: '2017', role: 'before' }), after(undefined, { date: '2017-06' })];
    expect(analyse(document({ series: within })).axes[0]?.change).to.equal(3);
    const unknown = analyse(
      document({ series: [before(undefined, { date: '2017' }), after(undefined, { date: '2017-06' })] }),
    );
    expect(codes(unknown)).to.deep.equal(['order-not-known']);
    expect(unknown.axes.every(({ change }) => change === null)).to.equal(true);
  });

  it('says nothing of changes between two series of one date', () => {
    const model = analyse(document({ series: [before(undefined, { date: '2017-06' }), after()] }));
    expect(codes(model)).to.deep.equal(['dates-the-same']);
    expect(model.problems[0]?.level, 'nothing was left out').to.equal('warning');
    expect(model.form).to.equal('side-by-side');
    expect([...model.rises, ...model.falls, ...model.unchanged]).to.deep.equal([]);
    expect(model.cautions).to.include('dates-the-same');
  });

  it('says nothing of changes between two bases, or two organisations', () => {
    const bases = analyse(document({ series: [before(), after(undefined, { basis: 'regulator-scored' })] }));
    expect(bases).to.include({ notCompared: 'basis-differs', basis: 'mixed', form: 'side-by-side' });
    expect(bases.axes.every(({ change }) => change === null)).to.equal(true);
    expect(bases.axes[0], 'both values are still there').to.include({ before: 1, after: 4 });
    const trusts = [
      before(undefined, { organisation: 'East', date: '2017-06' }),
      after(undefined, { organisation: 'West' }),
    ];
    const model = analyse(document({ series: trusts }));
    expect(model).to.include({ notCompared: 'organisation-differs', form: 'side-by-side' });
    expect(model.axes.every(({ change }) => change === null)).to.equal(true);
  });

  it('compares two frameworks on the themes that are the same only', () => {
    const series = [before(), after({ leadership: 4, involvement: 3, outward: 4, cqc: 1 }, { framework: 'di2018' })];
    const model = analyse(document({ series }));
    const compared = model.axes.filter(({ change }) => change !== null).map(({ id }) => id);
    expect(compared).to.deep.equal(['leadership', 'involvement', 'cqc']);
    expect(model.cautions).to.include('framework-differs');
    const own = [before(), after(undefined, { framework: 'di2017' })];
    expect(analyse(document({ series: own })).cautions).not.to.include('framework-differs');
    const unknown = analyse(document({ series: [before(), after({ leadership: 4 }, { framework: 'unheard of' })] }));
    expect(unknown.series.map(({ assessed, strays }) => [assessed, strays.length])).to.deep.equal([
      [8, 0],
      [0, 1],
    ]);
  });

  it('counts no noise of the last digit as a change', () => {
    const framework = { id: 'di2017', scale: { min: 0, max: 4 } };
    const series = [before(valuesOf([0.3, 0.1 + 0.2, 2.5])), after(valuesOf([0.1 + 0.2, 0.3, 2.75]))];
    const model = analyse({ ...document({ series }), framework });
    expect(model.axes.slice(0, 3).map(({ change }) => change)).to.deep.equal([0, 0, 0.25]);
    expect(model.unchanged).to.deep.equal(['reaction', 'leadership']);
    expect(model.decimals).to.equal(2);
  });
});

describe('analyseThemes, data that was not read', () => {
  it('reads it first, tells its problems, and never throws', () => {
    const raw = fullDocument() as unknown as ThemeData;
    expect(analyseThemes(raw)).to.deep.equal(analyse(fullDocument()));
    expect(analyseThemes(raw).withEvidence).to.equal(1);
    expect(analyseThemes(raw).notes).to.deep.equal(['Illustrative.']);
    const wrong = document({ series: [before(), after({ kindness: 1 })] }) as unknown as ThemeData;
    expect(codes(analyseThemes(wrong))).to.deep.equal(['axis-not-in-framework']);
    for (const nothing of [null, undefined, 7, 'text', [], {}, { series: [] }]) {
      const model = analyseThemes(nothing as unknown as ThemeData);
      expect([model.form, model.series, model.axes]).to.deep.equal(['table', [], []]);
      expect(model.problems.length).to.be.above(0);
    }
  });

  it('is the same after it was written as JSON and read again, whatever it holds', () => {
    const own = frameworkOf(3, {
      axes: [
        { id: 'constructor', label: 'One' },
        { id: 't1', label: 'Two', same: 'leadership' },
      ],
    });
    const inputs = [
      fullDocument(),
      document({ series: [before(), after({ leadership: 9, cqc: 'low', kindness: 1 })] }),
      document({
        framework: own,
        series: [after({ constructor: 1, t1: 2 }), before({ leadership: 3 }, { framework: 'si2020' })],
      }),
      document({ series: Array.from({ length: 7 }, () => after()) }),
      document({ framework: { id: 'x' } }),
      document({ framework: { ...own, scale: undefined, axes: [...own.axes, { label: 'Without an id' }] } }),
    ];
    for (const input of inputs) {
      const { data } = readThemes(input);
      const again = readThemes(JSON.parse(JSON.stringify(data))).data;
      expect(again).to.deep.equal(data);
      const { problems: _, ...model } = analyseThemes(again!);
      const { problems: __, ...first } = analyseThemes(data!);
      expect(model).to.deep.equal(first);
    }
  });
});

describe('analyseThemes, what is missing', () => {
  it('states a change only where both values are there', () => {
    const series = [
      before({ reaction: 1, leadership: null, culture: 2 }),
      after({ reaction: null, leadership: 3, culture: 2, values: 9 }),
    ];
    const model = analyse(document({ series }));
    expect(model.axes.map(({ change }) => change).filter((change) => change !== null)).to.deep.equal([0]);
    expect(model.notAssessed).to.have.members(ids.filter((id) => id !== 'culture'));
    expect(model.axes[3]?.values[1]).to.include({ state: 'outside-scale', given: '9' });
  });

  it('shows one series alone where the other has no value at all', () => {
    for (const series of [
      [before(valuesOf([])), after()],
      [before(), after(valuesOf([null, null]))],
    ]) {
      const model = analyse(document({ series }));
      expect(model.form).to.equal('single');
      expect(model.notAssessed).to.deep.equal(['outward']);
      expect(model.axes.every(({ before: was, change }) => was === null && change === null)).to.equal(true);
      expect(model.series.filter(({ assessed }) => assessed === 0)).to.have.length(1);
    }
  });

  it('has every theme not assessed where nothing was', () => {
    const model = analyse(document({ series: [after(valuesOf([]))] }));
    expect(model.notAssessed).to.deep.equal([...ids]);
    expect(model).to.include({ form: 'single', notCompared: null });
    expect(model.scale?.max).to.equal(4);
    expect(model.extremes).to.deep.equal({
      highest: null,
      lowest: null,
      largestRise: null,
      largestFall: null,
      allEqual: false,
    });
  });

  it('names all of a tie, and sees when all are equal', () => {
    const model = analyse(document({ series: [after(valuesOf([2, 2, 2, 2, 2, 2, 2, 2, 2]))] }));
    expect(model.extremes.allEqual).to.equal(true);
    expect(model.extremes.highest?.axes).to.have.length(9);
    const tie = analyse(
      document({ series: [before(valuesOf([1, 1, 1, 1, 1, 3])), after(valuesOf([2, 2, 2, 2, 2, 1]))] }),
    );
    expect(tie.extremes.largestRise?.axes).to.have.length(5);
    expect(tie.extremes.largestFall).to.deep.equal({ value: -2, axes: ['safety'] });
  });
});

describe('analyseThemes, presence and shares', () => {
  const marks = { basis: 'presence', label: 'Sources', values: { leadership: true, cqc: false, culture: null } };

  it('has no numbers with presence', () => {
    const model = analyse({ title: 't', framework: 'di2017', series: [{ ...marks, source: 'https://a.uk' }] });
    expect(model.form).to.equal('single');
    expect(model.axes.every((axis) => axis.after === null && axis.change === null)).to.equal(true);
    expect(model.axes[1]?.values[0]).to.include({ state: 'assessed', found: true });
    expect(model.extremes.highest).to.equal(null);
    expect(model.notAssessed).to.have.length(7);
    expect(model.problems).to.deep.equal([]);
  });

  it('has no scale for marks, whatever the framework has, and takes true and false for them', () => {
    for (const basis of ['presence', undefined]) {
      const series = [{ ...marks, basis, source: 'x' }, before({ leadership: null })];
      const model = analyse(document({ series }));
      expect(model.series.find(({ label }) => label === 'Sources')?.basis).to.equal('presence');
      expect(model.scale).to.equal(null);
      expect(model.form).to.equal('single');
    }
    expect(analyse(document()).scale?.max).to.equal(4);
  });

  it('never puts marks and scores into one picture', () => {
    for (const series of [
      [marks, after()],
      [marks, before(), after()],
    ]) {
      const model = analyse(document({ series: series.map((one) => ({ ...one, source: 'x' })) }));
      expect(model).to.include({ form: 'table', tableOnly: 'marks-and-scores' });
      expect(codes(model)).to.include('marks-and-scores');
      expect(model.scale?.max).to.equal(4);
    }
  });

  it('asks where a theme is mentioned', () => {
    const evidence = [{ axis: 'leadership', source: 'Release of 2 March 2017', href: 'https://a.uk' }];
    expect(codes(analyse({ title: 't', framework: 'di2017', series: [marks] }))).to.deep.equal(['mark-without-source']);
    expect(codes(analyse({ title: 't', framework: 'di2017', series: [marks], evidence }))).to.deep.equal([]);
    const of = (one: object) =>
      codes(analyse({ title: 't', framework: 'di2017', series: [marks], evidence: [{ axis: 'leadership', ...one }] }));
    expect(of({ source: 'A release' })).to.deep.equal([]);
    expect(of({ quote: 'x', href: 'https://a.uk' })).to.deep.equal([]);
    expect(of({ quote: 'x' })).to.deep.equal(['mark-without-source']);
    expect(of({ source: 'A release', axis: 'cqc' })).to.deep.equal(['mark-without-source']);
    const twice = [
      { ...marks, id: 'a', date: '2017' },
      { ...marks, id: 'b', date: '2018', source: 'Another' },
    ];
    const about = (series: string) =>
      codes(analyse({ title: 't', framework: 'di2017', series: twice, evidence: [{ ...evidence[0], series }] }));
    expect(about('a')).to.deep.equal([]);
    expect(about('b')).to.deep.equal(['mark-without-source']);
  });

  it('never compares presence over time', () => {
    const series = [
      { ...marks, source: 'a', date: '2017' },
      { ...marks, source: 'b', date: '2019', label: 'Later' },
    ];
    const model = analyse({ title: 't', framework: 'di2017', series });
    expect(model).to.include({ form: 'side-by-side', notCompared: 'presence' });
  });

  it('has no target for shares: more mentions are no better', () => {
    const framework = { id: 'di2017', scale: { min: 0, max: 100, unit: '%' } };
    const series = [after(valuesOf([10, 30]), { basis: 'coded-mentions', n: 80 })];
    const model = analyse({ ...document({ series, target: { values: { reaction: 20 } } }), framework });
    expect(codes(model)).to.deep.equal(['target-not-used']);
    expect(model.target).to.equal(null);
    expect(model.cautions).to.deep.equal(['coded-mentions']);
  });
});

describe('analyseThemes, target and peers', () => {
  const peers = {
    label: 'Acute trusts',
    year: 2017,
    n: 10,
    low: { reaction: 2, leadership: 4, cqc: 3 },
    high: { reaction: 3, leadership: 4, cqc: 4 },
  };

  it('shows peers of ten organisations or more in the same year and framework, and no others', () => {
    const outward = { low: { ...peers.low, outward: 1 }, mid: { leadership: 4 }, high: { ...peers.high, outward: 2 } };
    const model = analyse(document({ peers: { ...peers, ...outward } }));
    expect(model.peers).to.deep.equal({ label: 'Acute trusts', year: 2017, n: 10, below: 1, above: 1, of: 3 });
    expect(model.axes.slice(0, 2).map((axis) => axis.peers)).to.deep.equal([
      { low: 2, mid: null, high: 3 },
      { low: 4, mid: 4, high: 4 },
    ]);
    expect(analyse(document({ peers: { ...peers, framework: 'di2017' } })).peers?.n).to.equal(10);
    const foreign = after({ leadership: 4 }, { framework: 'di2018' });
    expect(analyse(document({ series: [foreign], peers: { ...peers, framework: 'di2018' } })).peers?.n).to.equal(10);
    const refused: [object, string][] = [
      [{ n: 9 }, 'peers-too-few'],
      [{ year: 2016 }, 'peers-year-differs'],
      [{ framework: 'di2018' }, 'peers-framework-differs'],
    ];
    for (const [part, code] of refused) {
      const without = analyse(document({ peers: { ...peers, ...part } }));
      expect(codes(without)).to.deep.equal([code]);
      if ('year' in part) expect(without.problems[0]?.message).to.contain('(2017); found 2016');
      expect(without.peers).to.equal(null);
      expect(without.axes[0]?.peers).to.equal(null);
    }
  });

  it('says where the year of the series is not known', () => {
    const model = analyse(document({ series: [after(undefined, { date: undefined })], peers }));
    expect(model.problems.map(({ message }) => message).join()).to.contain('of the series (not known); found 2017');
  });

  it('says that peers are left out where there is not one series to hold against them', () => {
    const marks = { label: 'Sources', date: '2017', basis: 'presence', source: 'x', values: { leadership: true } };
    const scored = after(undefined, { basis: 'regulator-scored' });
    for (const series of [[before(), after(), after(undefined, { date: '2018' })], [marks], [before(), scored]]) {
      const without = analyse(document({ series, peers }));
      expect(codes(without)).to.include('peers-not-valid');
      expect(without.peers).to.equal(null);
    }
  });

  it('has no peers for self-assessments that are not collected', () => {
    const framework = frameworkOf(3, { id: 'nhs-impact' });
    const one = {
      title: 't',
      framework,
      series: [after({ t0: 1 })],
      peers: { year: 2017, n: 40, low: { t0: 1 }, high: { t0: 2 } },
    };
    expect(codes(analyse(one))).to.deep.equal(['peers-not-collected']);
  });

  it('prefers a theme’s own target to the band, and has no single figure where targets differ', () => {
    const model = analyse(document({ target: { values: { reaction: 4, leadership: 2 }, band: { low: 3, high: 4 } } }));
    expect(model.axes.slice(0, 3).map(({ target }) => target)).to.deep.equal([4, 2, 3]);
    expect(model.axes.slice(0, 3).map(({ meetsTarget }) => meetsTarget)).to.deep.equal([true, true, true]);
    expect(model.target?.value).to.equal(null);
  });

  it('holds no target against one of several series that stand side by side', () => {
    const series = [before(), after(undefined, { basis: 'regulator-scored' })];
    const model = analyse(document({ series, target: { band: { low: 3, high: 4 } } }));
    expect(model.axes[0]).to.include({ target: 3, meetsTarget: null });
    expect(model.target?.of).to.equal(0);
  });
});

describe('analyseThemes, many series', () => {
  const years = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      after(valuesOf([i, 1, 2]), { id: `s${i}`, label: `${2012 + i}`, date: `${2012 + i}` }),
    );

  it('shows three to six side by side, against the earliest', () => {
    const model = analyse(document({ series: years(4).reverse() }));
    expect(model).to.include({ form: 'side-by-side', notCompared: 'many-series' });
    expect(model.reference?.id).to.equal('s0');
    expect(model.series.map(({ id }) => id)).to.deep.equal(['s0', 's1', 's2', 's3']);
    expect(model.standings[0]).to.deep.equal({ series: 's1', higher: 1, lower: 0, unchanged: 2, of: 3 });
  });

  it('keeps the order given for organisations, and compares none with another', () => {
    const trusts = ['West', 'East', 'North'].map((organisation) =>
      after(valuesOf([1, 2, 3]), { id: organisation, label: organisation, organisation }),
    );
    const model = analyse(document({ series: trusts }));
    expect(model.series.map(({ label }) => label)).to.deep.equal(['West', 'East', 'North']);
    expect(model.reference).to.equal(null);
    expect(model.standings).to.deep.equal([]);
  });

  it('compares no series that names nobody where others name two', () => {
    const trusts = [
      before(valuesOf([1]), { id: 'e', organisation: 'East' }),
      after(valuesOf([null]), { id: 'w', organisation: 'West', date: '2016-01' }),
      after(valuesOf([3]), { id: 'n' }),
    ];
    const model = analyse(document({ series: trusts }));
    expect(model.notCompared).to.equal('organisation-differs');
    expect(model.axes[0]?.change).to.equal(null);
  });

  it('refuses organisations of different years', () => {
    const trusts = ['West', 'East', 'North'].map((organisation, i) =>
      after(valuesOf([1, 2, 3]), { id: organisation, organisation, date: `201${i}` }),
    );
    const model = analyse(document({ series: trusts }));
    expect(model).to.include({ form: 'table', tableOnly: 'organisations-differ' });
    expect(codes(model)).to.deep.equal(['organisations-differ']);
  });

  it('measures against none of several series of which one has no date', () => {
    const dated = years(3);
    expect(analyse(document({ series: dated })).reference).to.not.equal(null);
    const [first, ...others] = dated;
    const model = analyse(document({ series: [{ ...first, label: 'Undated', date: undefined }, ...others] }));
    expect(model.reference).to.equal(null);
    expect(model.standings).to.deep.equal([]);
  });

  it('never draws seven', () => {
    expect(analyse(document({ series: years(7) }))).to.include({ form: 'table', tableOnly: 'too-many-series' });
  });
});

describe('a source that only marks', () => {
  it('has no use for scores', () => {
    const values = { leadership: true, culture: false, governance: 3, safety: 'x' };
    const marks = after(values, { basis: 'presence', source: 'A report' });
    const { axes } = analyse(document({ series: [marks] }));
    const states = Object.fromEntries(axes.map(({ id, values: [only] }) => [id, only]));
    expect(states.leadership).to.include({ state: 'assessed', found: true, value: null });
    expect(states.culture).to.include({ state: 'assessed', found: false, value: null });
    expect(states.governance).to.include({ state: 'not-usable', found: null, value: null, given: '3' });
    expect(states.safety).to.include({ state: 'not-usable', given: 'x' });
  });
});

describe('analyseThemes, what a reader has to be told', () => {
  it('names the basis, the two points in time and an assumed scale', () => {
    expect(analyse(document()).cautions).to.deep.equal(['self-assessed', 'two-points-in-time']);
    expect(analyse(document({ series: [after(undefined, { basis: undefined })] })).cautions).to.deep.equal([
      'basis-not-stated',
    ]);
    const framework = { id: 'di2017', scale: { ...scale, assumed: true } };
    expect(analyse({ ...document(), framework }).cautions).to.include('scale-assumed');
  });
});

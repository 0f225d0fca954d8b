import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import {
  analyseThemes,
  type ComparedValue,
  readThemes,
  type StrayValue,
  type ThemeData,
} from '../../src/themes/index.js';
import { themeDocument } from '../../src/themes/schema.js';
import { after, before, document, frameworkOf, fullDocument, scale, valuesOf } from './example.js';

function read(input: unknown): { data: ThemeData; codes: string[] } {
  const { data, problems } = readThemes(input);
  if (data === null) throw new Error(`nothing read: ${JSON.stringify(problems)}`);
  return { data, codes: problems.map(({ code }) => code) };
}

/** The values of a series as they are understood, by theme id. */
function valuesIn(data: ThemeData, index: number): ReadonlyMap<string, ComparedValue> {
  const { axes } = analyseThemes(data);
  const own = (values: readonly ComparedValue[]) => values.filter(({ series }) => series === data.series[index]?.id);
  return new Map(axes.flatMap(({ id, values }) => own(values).map((value) => [id, value] as const)));
}

function straysIn(data: ThemeData, index: number): readonly StrayValue[] {
  return analyseThemes(data).series.find(({ id }) => id === data.series[index]?.id)?.strays ?? [];
}

describe('readThemes, the framework', () => {
  it('fills in the themes of a shipped framework from its id', () => {
    const { data, codes } = read(document());
    expect(codes).to.deep.equal([]);
    expect(data.framework.axes).to.have.length(9);
    expect(data.framework.axes[0]?.label).to.equal('Reaction to initial inspection report/rating');
    expect(data.framework.title).to.contain('Driving improvement');
    expect(data.tableOnly).to.equal(null);
  });

  it('needs a scale for everything but presence', () => {
    const bare = read({ ...document(), framework: 'di2017' });
    expect(bare.codes).to.deep.equal(['missing-scale']);
    expect(bare.data.tableOnly).to.equal('scale-missing');
    expect(valuesIn(bare.data, 0).get('reaction')?.value, 'kept for the table').to.equal(1);
    const series = [
      { label: 'Sources', basis: 'presence', source: 'Report', values: { leadership: true, cqc: false } },
    ];
    const presence = read({ title: 'x', framework: 'di2017', series });
    expect(presence.codes).to.deep.equal([]);
    expect(presence.data.tableOnly).to.equal(null);
    expect(valuesIn(presence.data, 0).get('leadership')?.found).to.equal(true);
    expect(valuesIn(presence.data, 0).get('cqc')?.found).to.equal(false);
  });

  it('names each missing part and keeps what came for the table', () => {
    const parts: [object, string][] = [
      [{ framework: undefined }, 'missing-framework'],
      [{ framework: frameworkOf(3, { id: undefined }) }, 'missing-framework-id'],
      [{ framework: frameworkOf(3, { title: undefined }) }, 'missing-framework-title'],
      [{ framework: frameworkOf(3, { axes: undefined }) }, 'missing-axes'],
      [{ framework: frameworkOf(3, { axes: [{ label: 'A' }] }) }, 'missing-axis-id'],
      [{ framework: frameworkOf(3, { axes: [{ id: 'a' }] }) }, 'missing-axis-label'],
      [{ framework: frameworkOf(3, { scale: undefined }) }, 'missing-scale'],
      [{ framework: { scale } }, 'missing-framework-id'],
      [{ framework: 'di2016' }, 'framework-not-known'],
    ];
    for (const [part, code] of parts) {
      const { data, codes } = read({ ...document(), ...part });
      expect(codes, code).to.include(code);
      expect(data.tableOnly, code).to.not.equal(null);
      expect(data.framework.axes.length + straysIn(data, 0).length, code).to.be.greaterThan(0);
    }
    const unknown = read(document({ framework: 'di2016', series: [after({ a: 1 }), after({ b: 2 }), after(null!)] }));
    expect(unknown.data.framework.axes.map(({ label }) => label)).to.deep.equal(['a', 'b']);
    expect(unknown.codes).to.include('missing-values');
    const axes = [{ id: 'a' }, { id: 'b', label: 'B' }];
    const nameless = read(document({ framework: frameworkOf(2, { axes }) }));
    expect(nameless.data.framework.axes.map(({ label }) => label)).to.deep.equal(['a', 'B']);
  });

  it('takes the source and the note of a shipped framework, unless others are given', () => {
    const told = (framework: object) => {
      const { source, note } = read(document({ framework: { scale, ...framework } })).data.framework;
      return [source?.slice(0, 23) ?? null, note?.slice(0, 15) ?? null];
    };
    expect(told({ id: 'si2020' })).to.deep.equal(['Care Quality Commission', 'The three texts']);
    expect(told({ id: 'si2020', source: 'S', note: 'N' })).to.deep.equal(['S', 'N']);
    expect(told(frameworkOf(3))).to.deep.equal([null, null]);
  });

  it('refuses a scale whose maximum is not above its minimum', () => {
    const bad = [
      { min: 4, max: 4 },
      { min: 4, max: 0 },
      { min: -1 },
      { max: 4 },
      { min: -1e308, max: 1e308 },
      { min: 0, max: Number.POSITIVE_INFINITY },
      { min: 'a', max: 4 },
      {},
      [],
    ];
    for (const one of bad) {
      const { data, codes } = read({ ...document(), framework: { id: 'di2017', scale: one } });
      expect(data.tableOnly, JSON.stringify(one)).to.equal('scale-missing');
      expect(
        codes.some((code) => code === 'scale-not-valid' || code === 'not-an-object'),
        JSON.stringify(one),
      ).to.equal(true);
    }
  });

  it('shows numbers alone where there is not one word for each level', () => {
    for (const words of [
      ['a', 'b'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ]) {
      const { data, codes } = read({ ...document(), framework: { id: 'di2017', scale: { ...scale, levels: words } } });
      expect(codes).to.deep.equal(['levels-not-used']);
      expect(data.framework.scale?.levels).to.equal(null);
    }
    const few = readThemes(document({ framework: { id: 'di2017', scale: { ...scale, levels: ['a', 'b'] } } })).problems;
    expect(few[0]?.message).to.contain('Expected 5 level words');
    const blank = { ...scale, levels: ['none', ' ', 'progressing', 'established', 'embedded'] };
    const { data, codes } = read({ ...document(), framework: { id: 'di2017', scale: blank } });
    expect(codes).to.deep.equal(['text-empty', 'levels-not-used']);
    expect(data.framework.scale?.levels).to.equal(null);
    for (const [min, max] of [
      [0, 4.5],
      [0.5, 4],
      [0.5, 4.5],
    ]) {
      const halves = { id: 'di2017', scale: { min, max, levels: ['a', 'b', 'c', 'd', 'e'] } };
      const { problems } = readThemes(document({ framework: halves, series: [after({ cqc: 1 })] }));
      expect(problems.map(({ code }) => code)).to.deep.equal(['levels-not-used']);
      expect(problems[0]?.message).to.contain('Expected a whole-number scale and level words');
    }
  });

  it('keeps the first of two themes with one id, and names long labels', () => {
    const axes = [
      { id: 'a', label: 'First' },
      { id: 'a', label: 'Second' },
      { id: 'b', label: 'x'.repeat(81) },
      { id: 'c', label: 'x'.repeat(80) },
    ];
    const series = [{ label: 'Now', basis: 'self-assessed', values: { a: 1 } }];
    const { data, codes } = read({ title: 't', framework: frameworkOf(0, { axes }), series });
    expect(codes).to.have.members(['axis-duplicate', 'axis-label-long']);
    expect(data.framework.axes.map(({ label }) => label.length)).to.deep.equal([5, 81, 80]);
    expect(data.tableOnly).to.equal(null);
  });

  it('takes themes given as text for what they are called, in a framework of one’s own and beside a shipped one', () => {
    const axes = ['Vision', 'Staff & patients', 'Estates'];
    const series = [after({ Vision: 1, 'Staff & patients': 2, Estates: 3 })];
    const own = read(document({ framework: { id: 'own', title: 'Own', scale, axes }, series }));
    expect(own.codes).to.deep.equal([]);
    expect(own.data.tableOnly).to.equal(null);
    expect(own.data.framework.axes.map(({ id, label }) => [id, label])).to.deep.equal(axes.map((name) => [name, name]));
    const beside = read(
      document({ framework: { id: 'di2017', scale, axes: ['cqc', 'Estates'] }, series: [after({})] }),
    );
    expect(beside.codes).to.deep.equal(['axis-added']);
    expect(beside.data.framework.axes.map(({ label, short, same }) => [label, short, same])).to.deep.equal([
      ['CQC engagement', 'CQC', 'cqc'],
      ['Estates', null, null],
    ]);
    const renamed = { id: 'di2017', scale, axes: [{ id: 'cqc', short: 'C', same: 'leadership' }] };
    expect(read(document({ framework: renamed, series: [after({})] })).data.framework.axes[0]).to.include({
      label: 'CQC engagement',
      short: 'C',
      same: 'leadership',
    });
  });

  it('refuses a scale of its own to a theme: all stand on one', () => {
    const axes = [{ id: 'a', label: 'A', max: 10 }, { id: 'b', label: 'B', scale: { min: 0, max: 100 } }, 'C'];
    const framework = { id: 'own', title: 'Own', scale, axes };
    const { data, problems } = readThemes({ title: 't', framework, series: [after({ a: 1, b: 2, C: 3 })] });
    expect(problems.map(({ level, code, path }) => [level, code, path])).to.deep.equal([
      ['error', 'axis-scale', '/framework/axes/0/max'],
      ['error', 'axis-scale', '/framework/axes/1/scale'],
    ]);
    expect(data?.framework.axes.map(({ id }) => id)).to.deep.equal(['a', 'b', 'C']);
    expect(data?.tableOnly).to.equal(null);
  });

  it('keeps the order of a shipped framework, whatever order its themes are given in', () => {
    const axes = ['Our own', 'governance', 'leadership', { id: 'own', label: 'Another' }, 'reaction'];
    const { data, codes } = read({ ...document(), framework: { id: 'di2017', scale, axes } });
    const order = ['reaction', 'leadership', 'governance', 'Our own', 'own'];
    expect(data.framework.axes.map(({ id }) => id)).to.deep.equal(order);
    expect(codes).to.include.members(['axes-reordered', 'axis-added']);
    const two = { id: 'di2017', scale, axes: ['reaction', 'governance', 'leadership'] };
    expect(read(document({ framework: two, series: [after({ reaction: 1 })] })).codes).to.deep.equal([
      'axes-reordered',
    ]);
  });
});

describe('readThemes, the values', () => {
  it('does not clip a value outside the scale: it is kept as given and not drawn', () => {
    for (const value of [5, -1, 4.0001]) {
      const { data, codes } = read(document({ series: [before(), after({ leadership: value })] }));
      expect(codes).to.deep.equal(['value-outside-scale']);
      const one = valuesIn(data, 1).get('leadership');
      expect(one).to.include({ state: 'outside-scale', value: null, found: null, given: String(value) });
    }
  });

  it('tells 0, null and absent apart: 0 is a value', () => {
    const { data, codes } = read(document({ series: [after({ leadership: 0, culture: null })] }));
    const values = valuesIn(data, 0);
    expect(values.get('leadership')).to.include({ state: 'assessed', value: 0 });
    expect(values.get('culture')?.state).to.equal('not-assessed');
    expect(values.get('values')?.state).to.equal('not-assessed');
    expect(codes).to.deep.equal([]);
  });

  it('keeps what is no number for the table', () => {
    const { data, codes } = read(document({ series: [after({ leadership: 'high', culture: true, cqc: Number.NaN })] }));
    expect(codes).to.deep.equal(['value-not-usable', 'value-not-usable', 'value-not-usable']);
    expect(valuesIn(data, 0).get('leadership')).to.include({ state: 'not-usable', given: 'high' });
    expect(valuesIn(data, 0).get('culture')?.given).to.equal('true');
    const marks = read(document({ series: [after({ culture: true })] }));
    expect(marks.codes, 'a basis that is given counts').to.deep.equal(['value-not-usable']);
    const both = read(document({ series: [after({ culture: true, cqc: 1 }, { basis: undefined })] }));
    expect(both.codes, 'marks among scores are none').to.deep.equal(['value-not-usable', 'missing-basis']);
    const one = { label: 'Sources', source: 'x', values: { culture: true } };
    expect(read({ title: 't', framework: 'di2017', series: [one] }).data.series[0]?.basis).to.equal('presence');
  });

  it('says where a value stands that it cannot use: its theme, and the label, date or id of its series', () => {
    const where = (more: object) => {
      const { problems } = readThemes(document({ series: [after({ leadership: 'x' }, more)] }));
      return problems.find(({ code }) => code === 'value-not-usable')?.message;
    };
    expect(where({})).to.contain('Leadership, June 2017: expected a number or nothing; found "x".');
    expect(where({ label: undefined })).to.contain('Leadership, 2017-06: ');
    expect(where({ label: undefined, date: undefined })).to.contain('Leadership, a: ');
    expect(where({ basis: 'presence' })).to.contain('expected true, false or nothing');
  });

  it('reads what people write for nothing as not assessed, and says what was understood', () => {
    const given = { leadership: 'n/a', culture: ' - ', cqc: 'Not assessed', safety: '' };
    const { data, problems } = readThemes(document({ series: [before(), after({ ...given, values: 2 })] }));
    expect(problems.map(({ code, level }) => [code, level])).to.deep.equal(
      Object.keys(given).map(() => ['value-means-nothing', 'warning']),
    );
    expect(problems[0]?.message).to.equal(
      'Leadership, June 2017: "n/a" was read as not assessed; write null for that.',
    );
    expect(valuesIn(data!, 1).get('leadership')).to.include({ state: 'not-assessed', given: null });
  });

  it('calls an error only what was left out', () => {
    const percent = { id: 'di2017', scale: { min: 0, max: 100, unit: '%' } };
    const undated = { date: undefined, label: undefined };
    const { data, problems } = readThemes({
      ...document({ title: undefined, series: [before(undefined, undated), after(undefined, undated)] }),
      framework: percent,
    });
    const levels = [...problems, ...analyseThemes(data!).problems].map(({ code, level }) => `${level} ${code}`);
    expect(levels).to.have.members([
      'warning missing-title',
      'warning missing-series-label',
      'warning missing-series-label',
      'warning missing-n',
      'warning missing-n',
      'warning order-not-known',
    ]);
  });

  it('lists values of themes that the framework does not have', () => {
    const { data, codes } = read(document({ series: [after({ leadership: 1, kindness: 3 })] }));
    expect(codes).to.deep.equal(['axis-not-in-framework']);
    expect(straysIn(data, 0)).to.deep.equal([{ axis: 'kindness', label: 'kindness', given: '3' }]);
    const nothing = read(document({ series: [after({ leadership: 1, kindness: null })] }));
    expect(straysIn(nothing.data, 0)).to.deep.equal([{ axis: 'kindness', label: 'kindness', given: null }]);
  });

  it('puts values of another shipped framework on the themes that are the same, and on no other', () => {
    const values = { leadership: 3, involvement: 2, outward: 4, engagement: 1 };
    const { data, codes } = read(document({ series: [before(), after(values, { framework: 'di2018' })] }));
    const series = valuesIn(data, 1);
    expect(series.get('leadership')?.value).to.equal(3);
    expect(series.get('involvement')?.value).to.equal(2);
    // Openness in 2017, partnership in 2018: not the same theme, though both are called "outward".
    expect(series.get('outward')?.state).to.equal('not-in-framework');
    expect(series.get('safety')?.state).to.equal('not-in-framework');
    expect(straysIn(data, 1).map(({ axis, label }) => [axis, label])).to.deep.equal([
      ['outward', 'Outward looking: working with others'],
      ['engagement', 'Staff engagement and empowerment'],
    ]);
    expect(codes).to.deep.equal(['axis-not-the-same', 'axis-not-the-same']);
  });

  it('takes keys that every object has for what they are: unknown themes', () => {
    const input = JSON.parse(
      '{"title":"t","framework":{"id":"di2017","scale":{"min":0,"max":4}},"series":[{"label":"a","basis":"self-assessed","values":{"__proto__":1,"constructor":2,"leadership":3}}]}',
    );
    const { data, codes } = read(input);
    expect(codes).to.deep.equal(['axis-not-in-framework', 'axis-not-in-framework']);
    expect(valuesIn(data, 0).get('leadership')?.value).to.equal(3);
  });
});

describe('readThemes, the series', () => {
  it('draws six series and shows seven in a table only (the first six)', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        after(valuesOf([1, 2, 3]), { id: `s${i}`, label: `S${i}`, date: `20${10 + i}` }),
      );
    const six = read(document({ series: many(6) }));
    expect([six.data.tableOnly, ...six.codes]).to.deep.equal([null]);
    const seven = read(document({ series: many(7) }));
    expect(seven.codes).to.deep.equal(['too-many-series']);
    expect(seven.data.tableOnly).to.equal('too-many-series');
    expect(seven.data.series).to.have.length(6);
  });

  it('says that a basis is missing, and that shares need their number', () => {
    expect(read(document({ series: [after(undefined, { basis: undefined })] })).codes).to.deep.equal(['missing-basis']);
    const unsaid = readThemes(document({ series: [after(undefined, { basis: undefined })] })).problems;
    expect(unsaid[0]?.message, 'in the terms of JSON').to.contain('"basis" is self-assessed');
    expect(read(document({ series: [after(undefined, { basis: 'guessed' })] })).codes).to.deep.equal([
      'value-not-valid',
      'missing-basis',
    ]);
    const percent = { id: 'di2017', scale: { min: 0, max: 100, unit: '%' } };
    const coded = after(valuesOf([10, 20]), { basis: 'coded-mentions' });
    expect(read({ ...document({ series: [coded] }), framework: percent }).codes).to.deep.equal(['missing-n']);
    expect(read({ ...document({ series: [{ ...coded, n: 40 }] }), framework: percent }).codes).to.deep.equal([]);
    expect(read(document({ series: [{ ...coded, n: 40, values: {} }] })).codes).to.deep.equal(['unit-expected']);
    expect(read(document({ series: [{ ...coded, values: {} }] })).codes).to.deep.equal(['missing-n', 'unit-expected']);
    const bare = read({ ...document({ series: [coded] }), framework: 'di2017' });
    expect(bare.codes).to.deep.equal(['missing-scale', 'missing-n']);
    const marks = { label: 'Sources', basis: 'presence', source: 'x', values: { leadership: true } };
    expect(read({ ...document({ series: [marks, after()] }), framework: 'di2017' }).codes).to.include('missing-scale');
  });

  it('keeps a series of which one field is wrong', () => {
    const { data, codes } = read(
      document({ series: [before(), after(undefined, { n: 'eleven', date: '2017-13', role: 'later' })] }),
    );
    expect(codes.sort()).to.deep.equal(['date-not-valid', 'value-not-valid', 'value-not-valid']);
    expect(data.series[1]).to.include({ n: null, date: null, role: null, label: 'June 2017' });
  });

  it('gives every series an id of its own', () => {
    const { data, codes } = read(
      document({ series: [before(), after(undefined, { id: 'b' }), { ...after(), id: undefined, date: '2019' }] }),
    );
    expect(data.series.map(({ id }) => id)).to.deep.equal(['b', 'b+', 'series-3']);
    expect(codes).to.deep.equal(['series-duplicate']);
  });

  it('has nothing to show without series, and says so', () => {
    for (const series of [undefined, null, [], 'x', [null], [7]]) {
      const { data, problems } = readThemes(document({ series }));
      expect(data).to.equal(null);
      expect(problems.map(({ code }) => code)).to.include('missing-series');
    }
    for (const input of [null, undefined, 7, 'text', [], true]) {
      expect(readThemes(input).problems.map(({ code }) => code)).to.deep.equal(['not-an-object']);
    }
  });
});

describe('readThemes, target, peers and evidence', () => {
  it('leaves out targets outside the scale and bands upside down', () => {
    const values = read(
      document({ target: { label: 'Aim', values: { leadership: 9, cqc: 3, none: 1, culture: 'x' } } }),
    );
    expect(values.codes).to.have.members(['target-not-valid', 'target-not-valid', 'axis-not-in-framework']);
    expect(values.data.target?.values).to.deep.equal({ cqc: 3 });
    // The others have theirs: the sentence stands under a picture that shows them.
    expect(
      readThemes(document({ target: { values: { leadership: 9, cqc: 3 } } })).problems.find(
        ({ path }) => path === '/target/values/leadership',
      )?.message,
    ).to.equal('The target for Leadership needs a number on the scale; it is left out.');
    expect(read(document({ target: { values: { cqc: true } } })).codes).to.deep.equal(['target-not-valid']);
    for (const band of [{ low: 4, high: 3 }, { low: 0, high: 9 }, { low: -1, high: 3 }, { low: 2 }, { high: 3 }]) {
      const { data, codes } = read(document({ target: { band } }));
      expect(codes).to.deep.equal(['target-not-valid']);
      expect(data.target).to.equal(null);
    }
    expect(read(document({ target: { band: { low: 3, high: 3 } } })).data.target?.band).to.include({ low: 3, high: 3 });
  });

  it('needs the number and the year of peers, and a low below a high', () => {
    expect(read(document({ peers: { n: 12, low: { cqc: 1 }, high: { cqc: 3 } } })).codes).to.deep.equal([
      'peers-not-valid',
    ]);
    expect(read(document({ peers: { year: 2017, low: { cqc: 1 }, high: { cqc: 3 } } })).data.peers).to.equal(null);
    const outside = readThemes(document({ peers: { year: 2017, n: 12, low: { cqc: -1 }, high: { cqc: 3 } } })).problems;
    expect(outside[0]).to.include({ code: 'peers-not-valid', path: '/peers/low/cqc' });
    expect(outside[0]?.message).to.equal('Peers for CQC engagement need numbers on the scale; they are left out.');
    const empty = read(document({ peers: { year: 2017, n: 12, low: {}, mid: {}, high: {} } }));
    expect(empty.codes).to.deep.equal(['peers-not-valid']);
    expect(empty.data.peers).to.equal(null);
    const peers = {
      year: 2017,
      n: 12,
      low: { leadership: 3, cqc: 1, safety: 2, culture: 1, values: 1 },
      mid: { cqc: 2, safety: 1, culture: 3, governance: 2 },
      high: { leadership: 2, cqc: 3, safety: 3, culture: 2, involvement: 2 },
    };
    const { data, codes } = read(document({ peers }));
    expect(codes).to.deep.equal(Array.from({ length: 6 }, () => 'peers-not-valid'));
    expect(data.peers).to.deep.include({ low: { cqc: 1 }, mid: { cqc: 2 }, high: { cqc: 3 } });
  });

  it('keeps markup in a quotation as text and drops a link that runs something', () => {
    const evidence = [
      {
        axis: 'leadership',
        series: 'a',
        quote: '<img src=x onerror=alert(1)>',
        href: 'javascript:alert(1)',
        speaker: 'Nurse',
      },
      { axis: 'leadership', quote: 'Fine', href: 'https://www.cqc.org.uk/a#page=12', date: '2017-06-15' },
      { axis: 'nothing', quote: 'x' },
      { axis: 'cqc' },
      { axis: 'cqc', source: 'Report', series: 'zz' },
    ];
    const { data, codes } = read(document({ evidence }));
    expect(codes).to.have.members(['link-not-safe', 'axis-not-in-framework', 'evidence-empty', 'series-not-known']);
    const strange = readThemes(document({ evidence })).problems.find(({ code }) => code === 'series-not-known');
    expect(strange?.path).to.equal('/evidence/4');
    expect(data.evidence).to.have.length(3);
    expect(read(document({ evidence: [{ axis: 'cqc', note: 'From the board.' }] })).codes).to.deep.equal([]);
    expect(data.evidence[0]).to.include({ quote: '<img src=x onerror=alert(1)>', href: null });
    expect(data.evidence[1]?.href).to.equal('https://www.cqc.org.uk/a#page=12');
  });

  it('keeps two hundred quotations on one theme', () => {
    const evidence = Array.from({ length: 200 }, (_, i) => ({ axis: 'leadership', quote: `Quote ${i}` }));
    expect(read(document({ evidence })).data.evidence).to.have.length(200);
  });

  it('never turns a source into a link that runs something', () => {
    const source = { label: 'x', href: 'java\tscript:alert(1)' };
    const { data, codes } = read(document({ source, series: [after(undefined, { source: 'javascript:alert(1)' })] }));
    expect(codes).to.deep.equal(['link-not-safe']);
    expect(data.source?.href).to.equal(null);
    expect(read(document({ source: { href: ' https://a.uk\n' } })).data.source?.href).to.equal('https://a.uk');
    expect(data.series[0]?.source).to.equal('javascript:alert(1)');
  });
});

describe('the published shape', () => {
  it('takes what the reader takes without a problem', () => {
    const full = fullDocument();
    expect(readThemes(full).problems).to.deep.equal([]);
    expect(v.is(themeDocument, full)).to.equal(true);
    expect(v.is(themeDocument, { ...full, series: full.series.slice(1) })).to.equal(true);
    expect(v.is(themeDocument, { ...full, series: [] })).to.equal(false);
    expect(v.is(themeDocument, { ...full, notes: [1] })).to.equal(false);
  });
});

describe('readThemes, beside what it reads', () => {
  it('names what stands under a name that is not known', () => {
    const { problems } = readThemes({ $schema: 'theme-radar.json', ...document(), evidance: [{ axis: 'leadership' }] });
    expect(problems).to.deep.equal([
      {
        level: 'warning',
        code: 'member-not-read',
        path: '/evidance',
        message: '"evidance" is not known here, so it was left out.',
      },
    ]);
  });
});

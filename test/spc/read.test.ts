import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { analyseSpc, type ChartType, readSpc } from '../../src/spc/index.js';
import { month, stable } from './series.js';

const points = stable(14).map((value, i) => ({ date: month(i), value }));
const whole = {
  title: '4-hour performance',
  subtitle: 'Type 1',
  unit: '%',
  decimals: 1,
  interval: 'month',
  chart: 'i',
  improvement: 'increase',
  target: [{ from: '2016-04-01', value: 95 }],
  preset: 'making-data-count',
  rules: { shift: 7, screen: true },
  points,
  steps: [{ date: month(12), reason: 'New ward', baseline: 12 }],
  baseline: 12,
  annotations: [{ date: '2017-01', label: 'Winter', detail: 'Flu' }],
  source: { label: 'NHS England', href: 'https://www.england.nhs.uk', updated: '2026-11-01' },
};

/** Codes and paths of what reading said. */
function said(input: unknown): [string, string][] {
  return readSpc(input).problems.map(({ code, path }) => [code, path]);
}

function dataWith(rest: object) {
  return { improvement: 'increase', points, ...rest };
}

describe('readSpc', () => {
  it('reads the whole shape without a problem', () => {
    const { data, problems } = readSpc(whole);
    expect(problems).to.deep.equal([]);
    expect(data).to.deep.include({
      title: '4-hour performance',
      rules: { shift: 7, screen: true },
      source: whole.source,
    });
    expect(data!.points.map(({ date, value }) => ({ date, value }))).to.deep.equal(points);
  });

  it('takes null, blank and absent for the same', () => {
    const blank = { ...dataWith({}), title: ' ', unit: null, target: null, steps: null, rules: null, source: null };
    const { data, problems } = readSpc(blank);
    expect(problems).to.deep.equal([]);
    expect(data).to.have.all.keys('improvement', 'points');
  });

  it('has no data where nothing can be drawn', () => {
    for (const input of [
      undefined,
      null,
      'text',
      5,
      [],
      {},
      { points: [] },
      { points: 'many' },
      { points: [{ value: 1 }] },
    ]) {
      const { data, problems } = readSpc(input);
      expect(data).to.equal(null);
      expect(problems.some(({ level }) => level === 'error')).to.equal(true);
    }
  });

  it('says what it needs where there are no points', () => {
    const message = 'Expected "points", each with a date and a value.';
    const problem = { level: 'error', code: 'points-missing', path: '/points', message };
    expect(readSpc({ points: [] }).problems).to.deep.equal([problem]);
    expect(readSpc({ points: [{ value: 1 }] }).problems.at(-1)).to.deep.equal(problem);
  });

  it('leaves out what does not fit, and only that', () => {
    const { data } = readSpc({
      ...whole,
      chart: 'pie',
      preset: 'mine',
      decimals: -1,
      baseline: 12.5,
      target: 'high',
      rules: { shift: 2, trend: 8, crossSteps: 'some' },
      points: [{ date: '2016-13-01', value: 1 }, { date: '2016-05-01', value: '88' }, 7, ...points],
    });
    expect(data).to.not.have.any.keys('chart', 'preset', 'decimals', 'baseline', 'target');
    expect(data!.rules).to.deep.equal({ trend: 8 });
    expect(data!.points.length).to.equal(15);
    expect(data!.points[0]).to.deep.equal({ date: '2016-05-01', row: 1 });
    expect(analyseSpc(data!).points.at(-1)!.row).to.equal(16);
  });

  it('takes the ends of what a number may be, and nothing beyond', () => {
    const of = (rest: object) => readSpc(dataWith(rest)).data!;
    expect(of({ decimals: 10, baseline: 1 })).to.include({ decimals: 10, baseline: 1 });
    expect(of({ decimals: 0, multiplier: 0.5 })).to.include({ decimals: 0, multiplier: 0.5 });
    const { decimals, baseline, multiplier } = of({ decimals: 11, baseline: 0, multiplier: 0 });
    expect([decimals, baseline, multiplier]).to.deep.equal([undefined, undefined, undefined]);
    const rules = (shift: number, trend: number, minimumPoints: number) =>
      of({ rules: { shift, trend, minimumPoints } }).rules;
    expect(rules(3, 3, 1)).to.deep.equal({ shift: 3, trend: 3, minimumPoints: 1 });
    expect(rules(2, 2, 0) ?? {}).to.deep.equal({});
  });

  it('says what, where and what was expected', () => {
    const of = (rest: object) => readSpc(dataWith(rest)).problems.map(({ path, message }) => `${path} ${message}`);
    expect(of({ chart: 'pie' })[0]).to.match(
      /^\/chart Expected one of i, .*, xbar, s; found "pie"\. It was left out\.$/,
    );
    expect(of({ preset: 'mine' })[0]).to.equal(
      '/preset Expected one of making-data-count, plot-the-dots; found "mine". It was left out.',
    );
    expect(of({ rules: { shift: 2 } })[0]).to.equal(
      '/rules/shift Expected a whole number of 3 or more; found 2. It was left out.',
    );
    expect(of({ decimals: 11 })[0]).to.equal(
      '/decimals Expected a whole number from 0 to 10; found 11. It was left out.',
    );
    expect(of({ rules: { shfit: 7 } })[0]).to.equal(
      '/rules/shfit "shfit" is not known. It was left out, and others like it.',
    );
    expect(of({ improvment: 'increase' })[0]).to.equal(
      '/improvment "improvment" is not known. It was left out, and others like it.',
    );
    for (const [rest, expected] of [
      [{ target: 'x' }, '/target Expected a number; found "x"'],
      [{ multiplier: 0 }, '/multiplier Expected a number above 0; found 0'],
      [{ title: 5 }, '/title Expected text; found 5'],
      [{ rules: { screen: 'yes' } }, '/rules/screen Expected true or false; found "yes"'],
      [{ rules: 5 }, '/rules Expected an object; found 5'],
      [{ steps: 5 }, '/steps Expected a list; found 5'],
      [
        { points: [...points, { date: '2020', subgroup: [1, '2'] }] },
        '/points/14/subgroup Expected a list of numbers; f',
      ],
      [{ points: [...points, { date: 'x' }] }, '/points/14/date Expected a day, a month or a year, such as 2016-04-01'],
    ] as const) {
      expect(of(rest)[0])
        .to.match(/\. It was left out\.$/)
        .and.to.have.string(expected);
    }
    expect(readSpc({ points: 'many' }).problems[0]!.message).to.have.string('Expected a list; found "many"');
    expect(readSpc('text').problems[0]!.message).to.have.string('Expected an object; found "text"');
    expect(of({ steps: [{ date: '2016' }, { reason: 'x' }] })[0]).to.equal(
      '/steps/1 Expected a member "date"; found {"reason":"x"}. It was left out.',
    );
    const source = { label: 'Us', href: 'javascript:alert(1)' };
    expect(readSpc(dataWith({ source })).data!.source).to.deep.equal({ label: 'Us' });
    expect(of({ source })[0]).to.match(/^\/source\/href Expected a web address; found/);
    expect(of({ source: { label: 'Us' } })).to.deep.equal([]);
  });

  it('says once that a name is not known, wherever it stands', () => {
    const slips = { ...dataWith({}), steps: [{ date: month(3), label: 'x', reason: 'y' }] };
    expect(said(slips)).to.deep.equal([['member-unknown', '/steps/0/label']]);
    const excluded = points.map((point, i) => ({ ...point, ...(i > 2 && { excluded: true }) }));
    expect(said(dataWith({ points: excluded }))).to.deep.equal([['member-unknown', '/points/3/excluded']]);
    const capitals = points.map(({ date, value }, i) => (i > 10 ? { date, Value: value } : { date, value }));
    expect(said(dataWith({ points: capitals }))).to.deep.equal([['member-unknown', '/points/11/Value']]);
    const target = [{ from: '2016', value: 3, note: 'x' }];
    const annotations = [{ date: '2016', label: 'x', text: 'y' }];
    expect(said(dataWith({ target, annotations }))).to.deep.equal([
      ['member-unknown', '/target/0/note'],
      ['member-unknown', '/annotations/0/text'],
    ]);
  });

  it('knows no name that only programs give to every object', () => {
    for (const name of ['constructor', 'toString'])
      expect(said(dataWith({ [name]: 'x' }))).to.deep.equal([['member-unknown', `/${name}`]]);
  });

  it('leaves unknown names alone that hold nothing, as programs write what they do not have', () => {
    const blank = points.map((point) => ({ ...point, target: undefined, ward: null, team: ' ' }));
    expect(said({ ...dataWith({ points: blank }), owner: undefined })).to.deep.equal([]);
  });

  it('finds nothing unknown in what it has read itself', () => {
    const { data } = readSpc(whole);
    expect(readSpc(data).problems).to.deep.equal([]);
  });

  it('reads a plain row as it reads any other: beside a blank member it is the same', () => {
    const read = (entry: object) => {
      const { data, problems } = readSpc(dataWith({ points: [...points, entry] }));
      const members = data!.points.map((point) => Object.fromEntries(Object.entries(point).sort()));
      return { members, problems: problems.map(({ code, path }) => [code, path]) };
    };
    for (const plain of [
      { value: 3 },
      { numerator: 3, denominator: 4 },
      { value: 0.75, numerator: 3, denominator: 4 },
    ]) {
      for (const more of [
        {},
        ...[null, 5, '3', Number.NaN, Infinity].flatMap((not) => [
          { value: not },
          { numerator: not },
          { denominator: not },
        ]),
        ...[' 2020-01 ', '2020-02-30', 2020, null].map((date) => ({ date })),
        ...[[1, 2], [1, '2'], [], null].map((subgroup) => ({ subgroup })),
        ...['Strike', '', 5, null].map((note) => ({ note })),
        ...[true, false, 'yes', null].map((exclude) => ({ exclude })),
        { ward: 'A' },
      ]) {
        const row = { date: '2020-01-31', ...plain, ...more };
        expect(read(row), JSON.stringify(row)).to.deep.equal(read({ ...row, also: ' ' }));
      }
    }
  });

  it('warns where the direction is not said', () => {
    expect(said({ points })).to.deep.equal([['improvement-missing', '/improvement']]);
    expect(readSpc({ points }).problems[0]!.message).to.contain('increase, decrease or neutral');
    expect(said(dataWith({ improvement: 'neutral' }))).to.deep.equal([]);
  });

  it('refuses numbers that are none, without repeating them', () => {
    const { data, problems } = readSpc(
      dataWith({
        points: [...points, { date: '2020-01-01', value: Number.NaN }, { date: '2020-02-01', value: Infinity }],
      }),
    );
    expect(problems.map(({ path }) => path)).to.deep.equal(['/points/14/value', '/points/15/value']);
    expect(problems.map(({ message }) => message).join()).to.not.match(/NaN|Infinity|undefined/);
    expect(data!.points.length).to.equal(16);
  });

  it('says of a number that is doubtful what it is, what was expected, and what becomes of it', () => {
    const of = (chart: string, point: object) =>
      readSpc({ chart, improvement: 'increase', points: [{ date: '2020-01-01', ...point }] }).problems.map(
        ({ message }) => message,
      );
    expect(of('c', { value: 2.5 })).to.deep.equal([
      'On 2020-01-01 the value is 2.5; expected a whole count. It is used as it is.',
    ]);
    expect(of('t', { value: 0 })).to.deep.equal([
      'On 2020-01-01 the value is 0; expected more than 0. It is used as it is.',
    ]);
    expect(of('c', { value: -1 })).to.deep.equal([
      'On 2020-01-01 the value is -1; expected 0 or more. It counts as missing.',
    ]);
    expect(of('p', { numerator: 3, denominator: 4, value: 0.9 })).to.deep.equal([
      'On 2020-01-01 the value is 0.9; expected numerator over denominator, 0.75. The latter is used.',
    ]);
    expect(of('p', { numerator: 5, denominator: 4 })).to.deep.equal([
      'On 2020-01-01 the numerator is 5; expected no more than the denominator, 4. It counts as missing.',
    ]);
    expect(of('u', { numerator: 0, denominator: 0 })).to.deep.equal([
      'On 2020-01-01 the denominator is 0; expected more than 0. It counts as missing.',
    ]);
    for (const [chart, given, needed] of [
      ['p', 'numerator', 'denominator'],
      ['p', 'value', 'numerator'],
      ['xbar', 'value', 'subgroup'],
    ] as const) {
      const message = `On 2020-01-01 there is a ${given}, but no ${needed}. It counts as missing.`;
      expect(of(chart, { [given]: 5 })).to.deep.equal([message]);
    }
    for (const fine of [
      { numerator: 0, denominator: 1 },
      { numerator: 4, denominator: 4 },
      { numerator: 0.5, denominator: 4 },
    ])
      expect(of('p', fine)).to.have.length(fine.numerator % 1 ? 1 : 0);
    expect(of('u', { numerator: 5, denominator: 4.5 })).to.deep.equal([]);
  });

  it('tells of a date that stands twice, but not of two rare events on one day', () => {
    const points = [3, 5, 4].map((value, i) => ({ date: `2020-01-0${i === 0 ? 1 : i}`, value }));
    for (const [chart, expected] of [
      ['i', ['date-repeated']],
      ['g', []],
      ['t', []],
    ] as const)
      expect(
        said({ chart, improvement: 'increase', points }).map(([code]) => code),
        chart,
      ).to.deep.equal(expected);
  });

  it('says at most a hundred problems, and how many more there are', () => {
    const many = Array.from({ length: 500 }, () => ({ date: 'x', value: 1 }));
    expect(said(dataWith({ points: [...points, ...many.slice(0, 100)] }))).to.have.length(100);
    const { problems } = readSpc(dataWith({ points: [...points, ...many] }));
    expect(problems.length).to.equal(101);
    expect(problems.at(-1)).to.include({ code: 'more-problems', message: 'And 400 more such problems.' });
  });
});

describe('a target', () => {
  const ratios = Array.from({ length: 14 }, (_, i) => ({
    date: month(i),
    numerator: 900 + (i % 5),
    denominator: 1000,
  }));
  const of = (rest: object) => {
    const { data, problems } = readSpc({ improvement: 'increase', chart: 'p', points: ratios, ...rest });
    return { problems, analysis: analyseSpc(data!) };
  };

  it('that no proportion can reach is on another scale: it is left out, with a problem, and nothing is judged', () => {
    for (const chart of ['p', 'p-prime']) {
      const { problems, analysis } = of({ chart, target: 95 });
      expect(problems.map(({ code, path, message }) => [code, path, message])).to.deep.equal([
        ['value-not-valid', '/target', 'Expected a target from 0 to 1, as the values are; found 95. It was left out.'],
      ]);
      expect(analysis).to.include({ target: null, assurance: null });
    }
    expect(of({ target: 0.95 }).analysis.assurance).to.equal('fail');
    expect(of({ target: 95, unit: '%' }).analysis.assurance).to.equal('fail');
    expect(of({ target: 101, unit: '%' }).analysis.assurance).to.equal(null);
    expect(of({ target: 101, unit: '%' }).problems[0]!.message).to.have.string('from 0 to 100, as the values are');
    for (const value of [0, 1])
      for (const target of [value, [{ from: month(0), value }]]) expect(of({ target }).analysis.target).to.equal(value);
    expect(of({ chart: 'i', target: -1 }).analysis.target).to.equal(-1);
    expect(of({ target: -1, unit: '%' }).analysis.assurance).to.equal(null);
    expect(of({ target: 95, chart: 'u', multiplier: 10 }).problems).to.deep.equal([]);
  });

  it('in percent beside shares is left out on other charts too, and a target that may be meant stays', () => {
    const shares = ratios.map(({ date, numerator }) => ({ date, value: numerator / 1000 }));
    const whole = ratios.map(({ date }, i) => ({ date, value: i % 2 }));
    const closed = ratios.map((row, i) => (i === 3 ? { ...row, denominator: 0 } : row));
    // What is drawn counts, whatever stands beside it.
    const besides = ratios.map((row) => ({ ...row, value: row.numerator / 10 }));
    for (const points of [ratios, shares, closed, besides]) {
      const { problems, analysis } = of({ chart: 'i', target: 95, points });
      expect(problems.filter(({ path }) => path === '/target').map(({ message }) => message)).to.deep.equal([
        'Expected a target from 0 to 1, as the values are; found 95. It was left out.',
      ]);
      expect(analysis).to.include({ target: null, assurance: null });
    }
    expect(of({ chart: 'u', target: 95 }).analysis.target).to.equal(null);
    expect(of({ chart: 'c', target: 95, points: besides }).analysis.target).to.equal(95);
    const samples = shares.map(({ date, value }) => ({ date, subgroup: [value, value / 2] }));
    expect(of({ chart: 'xbar', target: 95, points: samples }).analysis.target).to.equal(null);
    // Values written in no percent, whatever the unit says.
    expect(of({ chart: 'i', target: 95, points: shares, unit: '%' }).analysis.target).to.equal(null);
    expect(of({ chart: 'i', target: 95, unit: '%' }).analysis.target).to.equal(95);
    expect(of({ chart: 'i', target: 2, points: shares }).analysis.target).to.equal(2);
    expect(of({ chart: 'i', target: 12, points: whole }).analysis.target).to.equal(12);
    for (const others of [
      [1.25, 1.5],
      [0.5, 30],
      [-20.5, 0.5],
    ]) {
      const values = others.map((value, i) => ({ date: month(i), value }));
      expect(of({ chart: 'i', target: 95, points: values }).analysis.target, others.join()).to.equal(95);
    }
    const full = [0.95, 1, null].map((value, i) => ({ date: month(i), value }));
    expect(
      of({ chart: 'i', target: 95, points: full, unit: '%' }).problems.map(({ message }) => message),
    ).to.deep.equal(['Expected a target from 0 to 1, as the values are; found 95. It was left out.']);
  });

  it('of that kind in a list ends the one before', () => {
    const target = [
      { from: month(0), value: 0.5 },
      { from: month(7), value: 95 },
    ];
    const { problems, analysis } = of({ target });
    expect(problems.map(({ path }) => path)).to.deep.equal(['/target/1/value']);
    expect(of({ target: [target[0], { from: month(7) }] })).to.deep.equal({ problems: [], analysis });
    expect(analysis.points.map((point) => point.target)).to.deep.equal([...Array(7).fill(0.5), ...Array(7).fill(null)]);
  });
});

describe('rows that their chart type cannot measure', () => {
  const of = (chart: ChartType, row: object) => {
    const reading = readSpc({ chart, improvement: 'increase', points: [{ date: '2020-01-01', ...row }] });
    for (const { message } of reading.problems) expect(message).to.match(/^On 2020-01-01 .{20,}\.$/);
    return { said: reading.problems.map(({ code, path }) => [code, path]), data: reading.data! };
  };

  it('become gaps, each with its problem', () => {
    const table: [ChartType, object, string, string][] = [
      ['p', { numerator: 5, denominator: 0 }, 'denominator-not-positive', 'denominator'],
      ['u', { numerator: 5, denominator: -2 }, 'denominator-not-positive', 'denominator'],
      ['p', { numerator: 5 }, 'denominator-missing', 'denominator'],
      ['i', { numerator: 5 }, 'denominator-missing', 'denominator'],
      ['p', { value: 5 }, 'numerator-missing', 'numerator'],
      ['i-prime', { numerator: 5 }, 'denominator-missing', 'denominator'],
      ['i-prime', { value: 5, denominator: 0 }, 'denominator-not-positive', 'denominator'],
      ['p', { numerator: 6, denominator: 5 }, 'numerator-above-denominator', 'numerator'],
      ['u', { numerator: -6, denominator: 5 }, 'count-negative', 'numerator'],
      ['c', { value: -1 }, 'count-negative', 'value'],
      ['t', { value: -1 }, 'count-negative', 'value'],
      ['xbar', { value: 5 }, 'subgroup-missing', 'subgroup'],
    ];
    for (const [chart, row, code, field] of table) {
      const { said: problems, data } = of(chart, row);
      expect(problems, chart).to.deep.equal([[code, `/points/0/${field}`]]);
      expect(analyseSpc(data).points[0], chart).to.deep.include({ date: '2020-01-01', value: null });
    }
  });

  it('keep a value that stands beside a denominator which cannot be used', () => {
    for (const chart of ['i', 'run', 'i-median'] as const) {
      const { said: problems, data } = of(chart, { value: 50, numerator: 5, denominator: 0 });
      expect(problems, chart).to.deep.equal([['denominator-not-positive', '/points/0/denominator']]);
      expect(analyseSpc(data).points[0]!.value, chart).to.equal(50);
    }
    expect(analyseSpc(of('p', { value: 50, numerator: 5, denominator: 0 }).data).points[0]!.value).to.equal(null);
    for (const half of [{ numerator: 5 }, { denominator: 100 }]) {
      const { said: problems, data } = of('i', { value: 50, ...half });
      expect(problems).to.deep.equal([]);
      expect(analyseSpc(data).points[0]!.value).to.equal(50);
    }
  });

  it('may be used with a remark', () => {
    const table: [ChartType, object, string, string, number | null][] = [
      ['c', { value: 2.5 }, 'count-not-whole', 'value', 2.5],
      ['g', { value: 2.5 }, 'count-not-whole', 'value', 2.5],
      ['p', { numerator: 2.5, denominator: 5 }, 'count-not-whole', 'numerator', 0.5],
      ['p', { numerator: 1, denominator: 2.5 }, 'count-not-whole', 'denominator', 0.4],
      ['t', { value: 0 }, 'interval-zero', 'value', 0],
      ['xbar', { subgroup: [4] }, 'subgroup-of-one', 'subgroup', 4],
      ['s', { subgroup: [4] }, 'subgroup-of-one', 'subgroup', null],
      ['xbar', { subgroup: [4, null] }, 'subgroup-of-one', 'subgroup', 4],
      ['i', { value: 88.2, numerator: 1, denominator: 2 }, 'value-differs-from-ratio', 'value', 0.5],
    ];
    for (const [chart, row, code, field, value] of table) {
      const { said: problems, data } = of(chart, row);
      expect(problems, chart).to.deep.equal([[code, `/points/0/${field}`]]);
      expect(analyseSpc(data).points[0]!.value, chart).to.equal(value);
    }
  });

  it('are silent where there is nothing to say', () => {
    const table: [ChartType, object][] = [
      ['i', { value: 0.333, numerator: 1, denominator: 3 }],
      ['p', { numerator: null, denominator: 5 }],
      ['u', { numerator: 6, denominator: 5 }],
      // What is no count may be below 0, and no whole number.
      ['i', { numerator: -6, denominator: 5 }],
      ['i-prime', { numerator: -2.5, denominator: 5 }],
      ['i-prime', { value: 5 }],
      ['i-prime', { value: 5, denominator: 12 }],
      ['i-prime', { value: null, denominator: 0 }],
      ['i', { value: -88, numerator: -883, denominator: 10 }],
      ['c', { value: null }],
      ['t', {}],
      ['xbar', {}],
      ['xbar', { subgroup: [4, 5] }],
      ['s', { subgroup: [null, null] }],
    ];
    for (const [chart, row] of table) expect(of(chart, row).said, `${chart}, ${JSON.stringify(row)}`).to.deep.equal([]);
  });

  it('compare a value with the ratio on its scale', () => {
    const percent = (value: number) =>
      said({ improvement: 'increase', unit: '%', points: [{ date: '2020', value, numerator: 3, denominator: 4 }] });
    expect(percent(75)).to.deep.equal([]);
    expect(percent(0.75)).to.deep.equal([['value-differs-from-ratio', '/points/0/value']]);
  });

  it('have a remark where a value that is no rounded one differs from the ratio', () => {
    for (const [value, numerator, denominator, ratio] of [
      [1, 3, 4, 0.75],
      [0, 2, 5, 0.4],
      [1e-7, 2, 5, 0.4],
      [0.7, 3, 5, 0.6],
    ] as const) {
      const { said: problems, data } = of('i', { value, numerator, denominator });
      expect(problems, String(value)).to.deep.equal([['value-differs-from-ratio', '/points/0/value']]);
      expect(analyseSpc(data).points[0]!.value).to.equal(ratio);
    }
    for (const [value, numerator, denominator] of [
      [0.8, 3, 4],
      [88, 883, 10],
      [0, 0, 5],
      [2, 4, 2],
    ] as const) {
      expect(of('i', { value, numerator, denominator }).said, String(value)).to.deep.equal([]);
    }
  });

  it('say once that dates repeat, and not of events', () => {
    const twice = [...points, ...points];
    expect(said(dataWith({ points: twice }))).to.deep.equal([['date-repeated', '/points/14/date']]);
    expect(readSpc(dataWith({ points: twice })).problems[0]!.message).to.equal(`${month(0)} stands more than once.`);
    expect(said(dataWith({ points: twice, chart: 't' }))).to.deep.equal([]);
  });
});

describe('reading', () => {
  it('never throws, whatever it is given, and every problem has a path and a sentence', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (input) => {
          for (const candidate of [
            input,
            { points: input },
            { points: [input] },
            dataWith({ rules: input, target: input, steps: input }),
          ]) {
            const { data, problems } = readSpc(candidate);
            for (const { path, message } of problems) {
              expect(path === '' || path.startsWith('/')).to.equal(true);
              expect(message).to.match(/^.{10,}\.$/s);
            }
            if (data) analyseSpc(data);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

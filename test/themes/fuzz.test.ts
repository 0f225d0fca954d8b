import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import { isObject } from '../../src/common/objects.js';
import type { PlainTable } from '../../src/common/table.js';
import {
  analyseThemes,
  readThemes,
  type ThemeComparison,
  type ThemeData,
  themesFromTable,
} from '../../src/themes/index.js';
import { themeDocument } from '../../src/themes/schema.js';
import { fullDocument, ids, scale } from './example.js';

/** Nothing that a person reads may hold a value that is none. */
function expectSound(input: unknown): ThemeComparison | null {
  const { data, problems } = readThemes(input);
  const model = data === null ? null : analyseThemes(data);
  for (const { message, code, path } of [...problems, ...(model?.problems ?? [])]) {
    expect(message).to.match(/^[\s\S]+\.$/);
    expect(code).to.match(/^[a-z-]+$/);
    expect(path === '' || path.startsWith('/')).to.equal(true);
    expect(message).to.not.match(/undefined|\[object/);
  }
  if (data === null) expect(problems.length).to.be.greaterThan(0);
  // Read data is data: read again it is the same, and what has not been read can be analysed all the same.
  if (data !== null) expect(readThemes(data).data).to.deep.equal(data);
  const unread = analyseThemes(input as ThemeData);
  if (model === null) expect([unread.form, unread.series.length]).to.deep.equal(['table', 0]);
  else expect(unread).to.deep.equal({ ...model, problems: [...problems, ...model.problems] });
  return model;
}

/** What holds for every model, whatever came in. */
function expectHonest(model: ThemeComparison): void {
  const { scale: range, axes } = model;
  for (const axis of axes) {
    expect(axis.values).to.have.length(model.series.length);
    for (const { value, state } of axis.values) {
      expect(value === null || state === 'assessed').to.equal(true);
      if (value !== null && range !== null) expect(value).to.be.within(range.min - 1e-9, range.max + 1e-9);
    }
    if (axis.change !== null) {
      const { before, after } = axis;
      if (before === null || after === null) throw new Error('a change without two values');
      expect(axis.change).to.be.closeTo(after - before, 1e-11 * (Math.abs(after) + Math.abs(before)));
    }
  }
  const stated = [...model.rises, ...model.falls, ...model.unchanged];
  expect(new Set(stated).size).to.equal(stated.length);
  expect(stated).to.have.length(axes.filter(({ change }) => change !== null).length);
  if (model.notCompared !== null) expect(stated).to.deep.equal([]);
}

const key = fc.constantFrom(
  'title',
  'framework',
  'series',
  'target',
  'peers',
  'evidence',
  'notes',
  'source',
  'values',
  'axes',
  'scale',
  'id',
  'label',
  'min',
  'max',
  'levels',
  'basis',
  'date',
  'low',
  'high',
  'band',
  'n',
  'year',
  'axis',
  'quote',
  'href',
  ...ids,
);
const nonsense = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      null,
      true,
      false,
      0,
      -1,
      3,
      5.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '',
      'di2017',
      '2017-06',
      'self-assessed',
      'presence',
    ),
    fc.string(),
    fc.array(tie('any'), { maxLength: 5 }),
    fc.dictionary(key, tie('any'), { maxKeys: 8 }),
  ),
})).any;

const value = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.double(), fc.boolean(), fc.string(), fc.constant(null));
const series = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c'),
    label: fc.string(),
    date: fc.constantFrom('2015', '2017', '2017-06', '2019-01-31', '31/12/2019'),
    role: fc.constantFrom('before', 'after', 'current', 'later'),
    basis: fc.constantFrom('self-assessed', 'regulator-scored', 'coded-mentions', 'presence', 'other'),
    framework: fc.constantFrom('di2017', 'di2018', 'si2020', 'unknown'),
    organisation: fc.constantFrom('East', 'West'),
    n: fc.oneof(fc.nat(), fc.double()),
    values: fc.dictionary(fc.constantFrom<string>(...ids, 'kindness'), value),
  },
  { requiredKeys: ['values'] },
);
const documents = fc.record(
  {
    title: fc.string(),
    framework: fc.oneof(
      fc.constantFrom('di2017', 'di2018', 'x'),
      fc.constant({ id: 'di2017', scale }),
      fc.constant({ id: 'di2017', scale: { min: 1, max: 3.5 } }),
    ),
    series: fc.array(series, { maxLength: 8 }),
    target: fc.record({
      values: fc.dictionary(fc.constantFrom(...ids), value),
      band: fc.record({ low: value, high: value }),
    }),
    peers: fc.record({
      year: fc.constantFrom(2015, 2017),
      n: fc.nat({ max: 20 }),
      low: fc.dictionary(fc.constantFrom(...ids), value),
      high: fc.dictionary(fc.constantFrom(...ids), value),
    }),
    evidence: fc.array(fc.record({ axis: fc.constantFrom(...ids, 'x'), quote: fc.string(), href: fc.webUrl() }), {
      maxLength: 5,
    }),
  },
  { requiredKeys: ['framework', 'series'] },
);

/** A document with every part, of which one has been replaced. */
const altered = fc
  .tuple(fc.nat(), fc.constantFrom(null, 2, -1, 0.5, 'x', '', '2017', true, [], {}, ['x'], { cqc: 2 }))
  .map(([at, replacement]) => {
    const copy: unknown = structuredClone(fullDocument());
    const places = placesIn(copy);
    const [holder, name] = places[at % places.length] ?? [{}, ''];
    // The schema library takes a list for an object without required members; JSON Schema does not.
    const listForObject = Array.isArray(replacement) && isObject(holder[name]);
    holder[name] = listForObject ? null : replacement;
    return copy;
  });

type Holder = Record<string, unknown>;

function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((name): [Holder, string][] => [[holder, name], ...placesIn(holder[name])]);
}

describe('theme data of any kind', () => {
  it('never breaks the reader', () => {
    fc.assert(
      fc.property(fc.oneof(nonsense, fc.anything()), (input) => {
        expectSound(input);
      }),
      { numRuns: 400 },
    );
  });

  it('never makes the comparison say more than it may', () => {
    fc.assert(
      fc.property(documents, (input) => {
        const model = expectSound(input);
        if (model !== null) expectHonest(model);
      }),
      { numRuns: 300 },
    );
  });

  it('fits the published shape where the reader finds nothing wrong, and the other way round', () => {
    const shape = ['not-an-object', 'not-a-list', 'value-not-valid'];
    let fits = 0;
    fc.assert(
      fc.property(fc.oneof(documents, nonsense, altered), (input) => {
        const codes = readThemes(input).problems.map(({ code }) => code);
        const valid = v.is(themeDocument, input);
        if (valid) fits += 1;
        // Every reader of the library takes empty text in place of something else as nothing.
        const hasEmptyText = JSON.stringify(input)?.includes('""');
        if (codes.length === 0 && !hasEmptyText) expect(valid).to.equal(true);
        if (valid) expect(codes.filter((code) => shape.includes(code))).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
    expect(fits).to.be.greaterThan(20);
  });

  it('means the same whatever order two dated series come in', () => {
    const values = fc.dictionary(
      fc.constantFrom<string>(...ids),
      fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(null)),
    );
    fc.assert(
      fc.property(values, values, (one, other) => {
        const both = [
          { id: 'b', label: 'B', date: '2015', basis: 'self-assessed', values: one },
          { id: 'a', label: 'A', date: '2017', basis: 'self-assessed', values: other },
        ];
        const model = (list: readonly unknown[]) =>
          expectSound({ title: 't', framework: { id: 'di2017', scale }, series: list });
        expect(model([...both].reverse())).to.deep.equal(model(both));
      }),
      { numRuns: 100 },
    );
  });

  it('turns round when before and after change places', () => {
    const values = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const at = (date: string, numbers: readonly number[]) => ({
          date,
          label: date,
          basis: 'self-assessed',
          values: Object.fromEntries(numbers.map((number, i) => [ids[i] ?? '', number])),
        });
        const model = (a: readonly number[], b: readonly number[]) =>
          expectSound({ title: 't', framework: { id: 'di2017', scale }, series: [at('2015', a), at('2017', b)] });
        const there = model(one, other);
        const back = model(other, one);
        expect(back?.rises).to.deep.equal(there?.falls);
        expect(back?.extremes.largestFall?.axes).to.deep.equal(there?.extremes.largestRise?.axes);
      }),
      { numRuns: 100 },
    );
  });
});

describe('tables of any kind', () => {
  it('never break the reader', () => {
    const cell = fc.record(
      {
        text: fc.oneof(fc.string(), fc.constantFrom('', '–', '3', '4.5', '12 %', 'yes', 'no', '-1', 'Leadership')),
        marks: fc.dictionary(
          fc.constantFrom('axis', 'date', 'min', 'max', 'levels', 'framework', 'basis', 'n'),
          fc.string(),
        ),
      },
      { requiredKeys: ['text'] },
    );
    const tables = fc.record({
      caption: fc.option(fc.string()),
      head: fc.array(cell, { maxLength: 5 }),
      rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(tables, (table) => {
        const { data, problems } = themesFromTable(table as PlainTable);
        if (data === null) expect(problems.length).to.be.greaterThan(0);
        else {
          const model = expectSound(data);
          if (model !== null) expectHonest(model);
        }
      }),
      { numRuns: 300 },
    );
  });
});

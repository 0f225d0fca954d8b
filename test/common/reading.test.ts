import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import { readBySchema } from '../../src/common/reading.js';

const journey = v.object({
  name: v.string(),
  beds: v.optional(v.number()),
  ratings: v.array(
    v.object({
      date: v.pipe(v.string(), v.regex(/^\d{4}$/, 'date-not-valid')),
      word: v.optional(v.nullable(v.string())),
      sources: v.optional(v.array(v.string())),
    }),
  ),
});
const sentences = { 'date-not-valid': (found: string) => `A year was expected; found ${found}.` };
const read = (input: unknown) => {
  const { data, problems } = readBySchema(journey, input, sentences);
  return { data, problems };
};
const codesOf = (input: unknown) => read(input).problems.map(({ code, path }) => `${code} ${path}`);

describe('reading by a schema', () => {
  it('gives what fits as it is', () => {
    const input = { name: 'North', ratings: [{ date: '2014', word: null }] };
    expect(read(input)).to.deep.equal({ data: input, problems: [] });
  });

  it('leaves out a member that does not fit and keeps its neighbours', () => {
    const { data, problems } = read({ name: 'North', beds: 'many', ratings: [] });
    expect(data).to.deep.equal({ name: 'North', ratings: [] });
    expect(problems).to.deep.equal([
      { level: 'error', code: 'value-not-valid', path: '/beds', message: 'Expected a number; found "many".' },
    ]);
  });

  it('says which numbers and texts were expected in words, not in signs of a program', () => {
    const limits = v.object({
      least: v.pipe(v.number(), v.minValue(0)),
      most: v.pipe(v.number(), v.maxValue(100)),
      whole: v.pipe(v.number(), v.integer()),
      links: v.array(v.pipe(v.string(), v.nonEmpty())),
    });
    const { problems } = readBySchema(limits, { least: -1, most: 101, whole: 1.5, links: [''] });
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'Expected 0 or more; found -1.',
      'Expected 100 or less; found 101.',
      'Expected a whole number; found 1.5.',
      'Expected text that is not empty; found "".',
    ]);
  });

  it('leaves out an entry without what it needs, says so once, and names places as the author wrote them', () => {
    const input = {
      name: 'North',
      ratings: [
        { date: 'soon' },
        { date: '2015', word: 3 },
        'nonsense',
        { word: 'Good' },
        { date: '2017', sources: ['a', 1, 'b', 2] },
      ],
    };
    expect(read(input).data?.ratings).to.deep.equal([{ date: '2015' }, { date: '2017', sources: ['a', 'b'] }]);
    expect(codesOf(input)).to.have.members([
      'date-not-valid /ratings/0/date',
      'value-not-valid /ratings/1/word',
      'value-not-valid /ratings/2',
      'value-missing /ratings/3/date',
      'value-not-valid /ratings/4/sources/1',
      'value-not-valid /ratings/4/sources/3',
    ]);
  });

  it('leaves out an entry that is nothing, and no more', () => {
    const { data, problems } = read({ name: 'North', ratings: [undefined, { date: '2014' }] });
    expect(data?.ratings).to.deep.equal([{ date: '2014' }]);
    expect(problems.map(({ path, message }) => [path, message])).to.deep.equal([
      ['/ratings/0', 'Expected an object; found nothing.'],
    ]);
  });

  it('says which words were expected, and keeps what stands beside another one', () => {
    const schema = v.object({
      kind: v.optional(v.literal('trust')),
      word: v.optional(v.picklist(['Good', 'Poor'])),
      name: v.string(),
    });
    const { data, problems } = readBySchema(schema, { kind: 'ward', word: 'Fine', name: 'North' });
    expect(data).to.deep.equal({ name: 'North' });
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'Expected "trust"; found "ward".',
      'Expected "Good" or "Poor"; found "Fine".',
    ]);
  });

  it('says a check’s own sentence under its code', () => {
    const { problems } = read({ name: 'North', ratings: [{ date: 'soon' }] });
    expect(problems[0]).to.include({ code: 'date-not-valid', message: 'A year was expected; found "soon".' });
  });

  it('has no data where the whole is of no use', () => {
    expect(read(null).data).to.equal(null);
    expect(read({ ratings: [] })).to.deep.equal({
      data: null,
      problems: [{ level: 'error', code: 'value-missing', path: '/name', message: '"name" is missing.' }],
    });
  });

  it('takes null and empty text for nothing given, without a problem', () => {
    expect(read({ name: 'North', beds: null, ratings: [{ date: '2014', sources: '' }] })).to.deep.equal({
      data: { name: 'North', ratings: [{ date: '2014' }] },
      problems: [],
    });
    expect(codesOf({ name: null, ratings: [] })).to.deep.equal(['value-missing /name']);
    expect(codesOf({ name: 'North', ratings: [null, { date: '' }] })).to.deep.equal([
      'value-not-valid /ratings/0',
      'date-not-valid /ratings/1/date',
    ]);
  });

  it('keeps what is only doubtful, and says so once, also where something else is left out', () => {
    const schema = v.object({
      word: v.pipe(
        v.string(),
        v.trim(),
        v.check((word) => word === 'Good', 'word-unknown'),
      ),
      beds: v.optional(v.number()),
    });
    const warnings = { 'word-unknown': (found: string) => `${found} is not known.` };
    const { data, problems } = readBySchema(schema, { word: ' Fine ', beds: 'x' }, {}, warnings);
    expect(data).to.deep.equal({ word: 'Fine' });
    expect(problems.map(({ level, code, path }) => [level, code, path])).to.deep.equal([
      ['warning', 'word-unknown', '/word'],
      ['error', 'value-not-valid', '/beds'],
    ]);
    expect(problems[0]?.message).to.equal('"Fine" is not known.');
  });

  it('knows where an entry stood before others were left out', () => {
    const { data, placeOf } = readBySchema(journey, { name: 'N', ratings: [5, { date: 'x' }, { date: '2014' }] });
    expect(data?.ratings).to.deep.equal([{ date: '2014' }]);
    expect(placeOf(['ratings', 0, 'date'])).to.deep.equal(['ratings', 2, 'date']);
  });

  it('ends with a list in place of an object that has a member of lists', () => {
    const schema = v.object({ peers: v.optional(v.object({ values: v.optional(v.record(v.string(), v.number())) })) });
    expect(readBySchema(schema, { peers: [1] }).data).to.deep.equal({ peers: {} });
  });

  it('leaves the author’s object as it was', () => {
    const input = { name: 'North', beds: 'x', ratings: [{ date: 'soon' }, { date: '2014' }] };
    const before = structuredClone(input);
    read(input);
    expect(input).to.deep.equal(before);
  });

  it('never throws, never loops, and never has a problem without a path or a finished sentence', () => {
    const entry = fc.oneof(
      fc.anything(),
      fc.record({ date: fc.constantFrom('2014', 'x', 5), word: fc.anything() }, { requiredKeys: [] }),
    );
    const document = fc.oneof(
      fc.anything(),
      fc.record(
        {
          name: fc.oneof(fc.string(), fc.anything()),
          beds: fc.anything(),
          ratings: fc.oneof(fc.array(entry), fc.anything()),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(document, (input) => {
        const { data, problems } = read(input);
        if (data === null) expect(problems).to.not.deep.equal([]);
        else expect(v.is(journey, data)).to.equal(true);
        for (const { path, message } of problems) {
          expect(path === '' || path.startsWith('/')).to.equal(true);
          expect(message).to.match(/\.$/);
        }
      }),
    );
  });

  it('reads a long list with many faults in a few passes', () => {
    const ratings = Array.from({ length: 20_000 }, (_, i) => (i % 2 ? { date: '2014' } : { date: i }));
    expect(read({ name: 'North', ratings }).data?.ratings.length).to.equal(10_000);
  });
});

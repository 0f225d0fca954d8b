import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import { isObject, readAs } from '../../src/common/schema.js';

const organisation = v.object({
  name: v.string(),
  beds: v.optional(v.number()),
  ratings: v.array(v.object({ date: v.nullable(v.string()) })),
});

describe('readAs', () => {
  it('gives the value where it fits', () => {
    const value = { name: 'Example', ratings: [{ date: null }] };
    expect(readAs(organisation, value, [])).to.deep.equal({ value, problems: [] });
  });

  it('says for each part that does not fit where it is, what was expected and what was found', () => {
    const { value, problems } = readAs(organisation, { beds: '12', ratings: [{ date: 5 }] }, ['trusts', 2]);
    expect(value).to.equal(null);
    expect(problems.map(({ level, code, path, message }) => [level, code, path, message])).to.deep.equal([
      ['error', 'value-not-valid', '/trusts/2/name', '"name" is missing.'],
      ['error', 'value-not-valid', '/trusts/2/beds', 'Expected a number; found "12".'],
      ['error', 'value-not-valid', '/trusts/2/ratings/0/date', 'Expected text; found 5.'],
    ]);
  });

  it('uses the sentence of a rule where one has its own', () => {
    const whole = v.pipe(v.number(), v.integer('Expected a whole number'));
    expect(readAs(whole, 1.5, ['a']).problems[0]?.message).to.equal('Expected a whole number; found 1.5.');
  });

  it('never throws, and has a value or a problem with a path', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { value, problems } = readAs(organisation, input, ['x']);
        expect(value === null).to.equal(problems.length > 0);
        for (const { path, message } of problems) {
          expect(path.startsWith('/x')).to.equal(true);
          expect(message).to.match(/\.$/);
        }
      }),
    );
  });
});

describe('isObject', () => {
  it('tells plain objects from null, lists and everything else', () => {
    expect([{}, { a: 1 }].every(isObject)).to.equal(true);
    expect([null, [], 'a', 1, undefined, true].some(isObject)).to.equal(false);
  });
});

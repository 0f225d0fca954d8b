import { expect } from '@open-wc/testing';
import { given, isObject } from '../../src/common/objects.js';

describe('isObject', () => {
  it('tells plain objects from null, lists and everything else', () => {
    expect([{}, { a: 1 }].every(isObject)).to.equal(true);
    expect([null, [], 'a', 1, undefined, true].some(isObject)).to.equal(false);
  });
});

describe('given', () => {
  it('leaves out what is undefined, and keeps what is null, empty or false', () => {
    const members = { name: undefined, none: null, text: '', flag: false, count: 0 };
    expect(Object.keys(given<Record<string, unknown>>(members))).to.deep.equal(['none', 'text', 'flag', 'count']);
  });
});

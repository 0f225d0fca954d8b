import { expect } from '@open-wc/testing';
import { isObject } from '../../src/common/objects.js';

describe('isObject', () => {
  it('tells plain objects from null, lists and everything else', () => {
    expect([{}, { a: 1 }].every(isObject)).to.equal(true);
    expect([null, [], 'a', 1, undefined, true].some(isObject)).to.equal(false);
  });
});

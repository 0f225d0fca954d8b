import { expect } from '@open-wc/testing';
import { fitted } from '../../src/words/fitted.js';

const long = (words: number) => `${'word '.repeat(words - 1)}end.`;

describe('sentences that must fit', () => {
  it('stay in order: the first always does, and nothing overtakes one that did not', () => {
    expect(fitted([long(91), 'Four.'], 'H', false)).to.deep.equal({ summary: long(91), rest: ['Four.'] });
    const [first, second] = [long(50), long(41)];
    expect(fitted([first, second, 'Four.'], 'H', false)).to.deep.equal({ summary: first, rest: [second, 'Four.'] });
    expect(fitted([first, long(40)], 'H', false).rest).to.deep.equal([]);
  });

  it('leave room for a headline that opens the summary', () => {
    expect(fitted([long(50), long(40)], 'H', true).rest).to.deep.equal([long(40)]);
  });

  it('do not repeat the headline, unless there is nothing else', () => {
    expect(fitted(['It is so.', 'Four.'], 'It is so', false).summary).to.equal('Four.');
    expect(fitted(['It is so.'], 'It is so', false).summary).to.equal('It is so.');
  });
});

import { expect } from '@open-wc/testing';
import { fitted } from '../../src/words/fitted.js';

describe('sentences that must fit', () => {
  it('stay in order: the first always does, and nothing overtakes one that did not', () => {
    expect(fitted(['One two three.', 'Four.'], 2)).to.deep.equal({ summary: 'One two three.', rest: ['Four.'] });
    expect(fitted(['One.', 'Two three.', 'Four.'], 2)).to.deep.equal({
      summary: 'One.',
      rest: ['Two three.', 'Four.'],
    });
    expect(fitted(['One.', 'Two three.'], 3)).to.deep.equal({ summary: 'One. Two three.', rest: [] });
  });
});

import { expect } from '@open-wc/testing';
import { News } from '../../src/widget/news.js';

describe('what is new of an element', () => {
  it('is data that took the place of other data, but not the same data in a new object', () => {
    const news = new News<object>();
    const isReplaced = (announcement: string) => news.since({}, [], announcement).isReplaced;
    expect(isReplaced('Ann is here.'), 'there was none before').to.equal(false);
    expect(isReplaced('Ann is here.'), 'a framework hands it over whenever it draws its page').to.equal(false);
    expect(isReplaced('Ben is here.')).to.equal(true);
    expect(isReplaced('Ben is here.')).to.equal(false);
  });
});

import { expect } from '@open-wc/testing';
import { error } from '../../src/common/problem.js';
import { News } from '../../src/widget/news.js';

describe('what is new of an element', () => {
  it('is data that took the place of other data, but not the same data in a new object', () => {
    const news = new News<object>();
    const isReplaced = (announcement: string) => news.since({}, [], announcement, null).isReplaced;
    expect(isReplaced('Ann is here.'), 'there was none before').to.equal(false);
    expect(isReplaced('Ann is here.'), 'a framework hands it over whenever it draws its page').to.equal(false);
    expect(isReplaced('Ben is here.')).to.equal(true);
    expect(isReplaced('Ben is here.')).to.equal(false);
  });

  it('is no problem that was told of the same data, however often that is read', () => {
    const news = new News<object>();
    const tells = (model: object | null, given: object, ...messages: string[]) => {
      const problems = messages.map((message) => error('name-missing', [], message));
      return news.since(model, problems, undefined, given).events.map(({ type }) => type);
    };
    const [bad, worse, good] = [{}, {}, {}];
    expect(tells(null, bad, 'No name.')).to.deep.equal(['improvement-problem']);
    expect(tells(null, bad, 'No name.'), 'read again for an attribute').to.deep.equal([]);
    expect(tells(null, bad, 'No name.', 'No date.')).to.deep.equal(['improvement-problem']);
    expect(tells(null, worse, 'No name.', 'No date.'), 'a page waits for an answer to what it set').to.have.length(1);
    expect(tells(good, good, 'No date.')).to.deep.equal(['improvement-load', 'improvement-problem']);
    expect(tells({}, good, 'No date.'), 'who forgets at one hears the other').to.have.length(2);
    expect(tells(null, {}), 'nothing is drawn any more').to.deep.equal([]);
  });
});

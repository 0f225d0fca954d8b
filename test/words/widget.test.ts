import { expect } from '@open-wc/testing';
import { widgetWords } from '../../src/words/widget.js';

describe('what every element says', () => {
  it('counts one in the singular', () => {
    expect(widgetWords.partly(1)).to.equal('One part of the data could not be used:');
    expect(widgetWords.partly(2)).to.equal('2 parts of the data could not be used:');
    expect(widgetWords.remarks(1)).to.equal('One remark on the data');
    expect(widgetWords.moreAlike(1)).to.equal('And one more like it.');
  });

  it('explains the answer of a server where its number has a meaning for an author', () => {
    const said = (status: number) => /answered (.*?)\. Check/.exec(widgetWords.loadStatus('a.json', status))?.[1];
    expect([401, 403, 404, 418, 500, 503].map(said)).to.deep.equal([
      '401 (not allowed)',
      '403 (not allowed)',
      '404 (not found)',
      '418',
      '500 (an error of its own)',
      '503 (an error of its own)',
    ]);
  });

  it('says how many rows of a long table it shows, and where the others are', () => {
    const cut = widgetWords.tableCut(1000, 200_000);
    expect(cut).to.equal('The last 1,000 of 200,000 rows; the downloaded data has them all.');
  });

  it('ends what a browser says of broken JSON with one full stop', () => {
    for (const reason of ['Unexpected end', 'Unexpected end.'])
      expect(widgetWords.notJson(reason)).to.contain('as JSON: Unexpected end. Look for');
    expect(widgetWords.notJsonAt('a.json', '')).to.contain('a.json cannot be read as JSON. Look for');
  });
});

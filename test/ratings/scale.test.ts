import { expect } from '@open-wc/testing';
import { meaningOf, RATINGS } from '../../src/ratings/index.js';

describe('the rating scale', () => {
  it('has four levels, outstanding highest', () => {
    expect(RATINGS.map(({ level, word }) => [word, level])).to.deep.equal([
      ['Outstanding', 4],
      ['Good', 3],
      ['Requires improvement', 2],
      ['Inadequate', 1],
    ]);
  });

  it('knows a rating by any capitals and blanks, and gives it in CQC’s spelling', () => {
    for (const written of ['Requires Improvement', ' requires  improvement ', 'REQUIRES\timprovement']) {
      expect(meaningOf(written)).to.deep.equal({
        state: 'rated',
        level: 2,
        word: 'Requires improvement',
        recognised: true,
      });
    }
  });

  it('goes once through a word of very many blanks', () => {
    expect(meaningOf(`Good${' '.repeat(200_000)}or not`).word).to.equal('Good or not');
  });

  it('knows the words that stand in place of a rating, and gives them as written', () => {
    for (const written of ['Inspected but not rated', 'No published rating', 'Not used', 'n/a', 'No Approved Rating']) {
      const meaning = meaningOf(written);
      expect(meaning).to.deep.equal({ state: 'unrated', level: null, word: written, recognised: true });
    }
  });

  it('knows a rating that is withheld', () => {
    expect(meaningOf('Under review').state).to.equal('withheld');
    expect(meaningOf('no rating / under appeal / rating suspended').state).to.equal('withheld');
  });

  it('never maps an unknown word to the nearest level', () => {
    for (const written of ['Adequate', 'Good-ish', 'excellent', 'goood', 'Requires improvements', '']) {
      const meaning = meaningOf(written);
      expect(meaning).to.deep.equal({ state: 'unrated', level: null, word: written, recognised: false });
    }
    expect(meaningOf(' Quite  good ').word).to.equal('Quite good');
  });
});

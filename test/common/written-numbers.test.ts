import { expect } from '@open-wc/testing';
import { numberInCell, numbersInCell } from '../../src/common/written-numbers.js';

describe('a number in a cell', () => {
  it('is read as people write it', () => {
    for (const [text, value] of [
      ['88.2', 88.2],
      ['1,234.5', 1234.5],
      ['1 234', 1234],
      ['12,345,678', 12345678],
      ['88.2%', 88.2],
      ['£1,200', 1200],
      ['\u22123', -3],
      ['-0.5', -0.5],
      ['.5', 0.5],
      ['1e3', 1000],
    ] as const) {
      expect(numberInCell(text)?.value, text).to.equal(value);
    }
    for (const text of ['', '-', '\u2013', 'n/a', 'N/A', '*', 'null'])
      expect(numberInCell(text), text).to.include({ value: null });
    // A comma after a nought stands where other countries have their decimal point.
    for (const text of ['0,955', '88,2', '1,23', 'three', '1.2.3', '0x10', 'Infinity', '1e999', 'nil', '5 to 6']) {
      expect(numberInCell(text), text).to.equal(null);
    }
  });

  it('says what was guessed where it could have meant something else', () => {
    expect(numberInCell('88.2')).to.deep.equal({ value: 88.2 });
    expect(numberInCell('')).to.deep.equal({ value: null });
    for (const text of ['88.2%', '88.2 %'])
      expect(numberInCell(text)).to.deep.equal({ value: 88.2, guess: 'in percent' });
    for (const text of ['1,088', '1 088'])
      expect(numberInCell(text)).to.deep.equal({ value: 1088, guess: 'thousands apart' });
  });

  it('is read without the mark of a footnote or of a figure that is not final, which is said', () => {
    for (const text of ['1,204*', '1,204 [1]', '1204r', '1204p', '1204\u2020', '1204 \u00b9', '1204%*'])
      expect(numberInCell(text), text).to.deep.equal({ value: 1204, guess: 'without the mark' });
    for (const text of ['1204 days', '1204 pr', '[1]204']) expect(numberInCell(text), text).to.equal(null);
  });

  it('is missing where official statistics say why there is none', () => {
    for (const text of ['[c]', '[x]', '[low]', ':', '..', 'z', '<5', '\u22647', '< 5', '#N/A', '#DIV/0!'])
      expect(numberInCell(text), text).to.deep.equal({ value: null, guess: 'missing' });
  });
});

describe('a cell of very many blanks', () => {
  it('is gone through once', () => {
    expect(numberInCell(`1${' '.repeat(200_000)}!`)).to.equal(null);
  });
});

describe('several numbers in one cell', () => {
  it('are read together, a missing one among them; with anything else there are none', () => {
    expect(numbersInCell('12; 13.5 |-')?.value).to.deep.equal([12, 13.5, null]);
    expect(numbersInCell('12; x13; 14')).to.equal(null);
  });
});

import { expect } from '@open-wc/testing';
import { dateInCell, financialYearInCell, isExcelDate } from '../../src/common/written-dates.js';

describe('a date in a cell', () => {
  const of = (text: string) => dateInCell(text)?.value ?? null;

  it('is read as British sheets write it', () => {
    for (const [text, date] of [
      ['2016-04-01', '2016-04-01'],
      ['2016-04', '2016-04'],
      ['2016', '2016'],
      ['2016/04/01', '2016-04-01'],
      ['01/04/2016', '2016-04-01'],
      ['1/4/2016', '2016-04-01'],
      ['01.04.2016', '2016-04-01'],
      ['01-04-16', '2016-04-01'],
      ['1 April 2016', '2016-04-01'],
      ['1st Apr 2016', '2016-04-01'],
      ['1-Apr-16', '2016-04-01'],
      ['Apr 2016', '2016-04'],
      ['04/2016', '2016-04'],
      ['4.2016', '2016-04'],
      ['APRIL 2016', '2016-04'],
      ['Sept 2016', '2016-09'],
      ['Apr-16', '2016-04'],
      ["Apr '98", '1998-04'],
      ['Dec-69', '2069-12'],
      ['Jan-70', '1970-01'],
      ['2016-04-01T00:00:00', '2016-04-01'],
      ['01/04/2016 09:30', '2016-04-01'],
    ] as const) {
      expect(of(text), text).to.equal(date);
    }
  });

  it('is none where the day does not exist or the order is American', () => {
    for (const text of [
      '',
      'soon',
      '31/04/2016',
      '12/31/2016',
      '2016-13',
      'Maybe 2016',
      '1 Smarch 2016',
      '88.2',
      '1/2',
    ]) {
      expect(dateInCell(text), text).to.equal(null);
    }
  });

  it('says what was guessed: the order, the century, the time left out', () => {
    const guessOf = (text: string) => dateInCell(text)?.guess;
    expect(guessOf('01/04/2016')).to.equal('day first');
    expect(guessOf('12/04/2016')).to.equal('day first');
    expect(guessOf('13/04/2016')).to.equal(undefined);
    expect(guessOf('04/2016')).to.equal(undefined);
    expect(guessOf('Apr-16')).to.equal('a year of two digits');
    expect(guessOf('2016-03-31T23:00:00Z')).to.equal('without the time');
    for (const plain of ['1 April 2016', '2016-04-01', '2016-04', '2016/04/01'])
      expect(guessOf(plain), plain).to.equal(undefined);
  });
});

describe('a financial year in a cell', () => {
  it('is dated by its April, which is said', () => {
    for (const text of ['2016/17', '2016-17', '2016\u201317', '2016/2017', '1999/00', '1999-2000']) {
      expect(financialYearInCell(text), text).to.deep.equal({
        value: `${text.slice(0, 4)}-04`,
        guess: 'a year from April',
      });
    }
  });

  it('is none where the second year is not the one after the first', () => {
    for (const text of ['2016/18', '2016/16', '2017/16', '2016', '16/17', '2016/7', '2016/17/18', ''])
      expect(financialYearInCell(text), text).to.equal(null);
  });
});

describe('a date number of Excel', () => {
  it('is a day of the years 1982 to 2064', () => {
    // 30,000 and 59,999 days after 30 December 1899 (of 1900 Excel counts a leap day that there was not).
    const dayOf = (number: number) => new Date(Date.UTC(1899, 11, 30 + number)).getUTCFullYear();
    expect([30_000, 59_999].map(dayOf)).to.deep.equal([1982, 2064]);
    expect([29_999, 30_000, 42_461, 59_999, 60_000].map(isExcelDate)).to.deep.equal([false, true, true, true, false]);
  });
});

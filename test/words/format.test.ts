import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatFor } from '../../src/words/format.js';

const format = formatFor('en-GB');

describe('dates in words', () => {
  it('are as exact as they are known, and no more', () => {
    expect(format.date('2017-01-18')).to.equal('18 January 2017');
    expect(format.date('2017-01')).to.equal('January 2017');
    expect(format.date('2017')).to.equal('2017');
    expect(format.shortDate('2015-09-22')).to.equal('22 Sep 2015');
    expect(format.month('2017-01-18')).to.equal('January 2017');
    expect(format.shortMonth('2015-09-22')).to.equal('Sep 2015');
    expect(format.monthName('2015-09-22')).to.equal('Sep');
  });

  it('are the same day wherever they are read', () => {
    // The tests run in a time zone behind UTC, where midnight UTC is the day before.
    expect(new Date('2017-01-01').getDate()).to.not.equal(1);
    expect(format.date('2017-01-01')).to.equal('1 January 2017');
  });
});

describe('numbers in words', () => {
  it('have commas, the decimals asked for, and a minus that is heard', () => {
    expect(format.number(1234567)).to.equal('1,234,567');
    expect(format.number(-3)).to.equal('minus 3');
    expect(format.figure(-3.25, 1)).to.equal('−3.3');
    expect(format.figure(95, 1)).to.equal('95.0');
  });

  it('have no sign when they round to nothing', () => {
    expect(format.figure(-0.004, 1)).to.equal('0.0');
    expect(format.number(-0)).to.equal('0');
  });

  it('show at most two decimals unless asked', () => {
    expect([3, 0.5, 1 / 3, 88.2].map((value) => format.figure(value))).to.deep.equal(['3', '0.5', '0.33', '88.2']);
  });

  it('are never NaN for a finite number', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => !/NaN|∞/.test(format.number(n))));
  });
});

describe('dates and numbers in another language', () => {
  it('are written as that language does, and in British English where there is no such language', () => {
    const german = formatFor('de');
    expect(german.date('2017-01-18')).to.equal('18. Januar 2017');
    expect(german.number(1234.5)).to.equal('1.234,5');
    expect(formatFor('not a tag').date('2017-01-18')).to.equal('18 January 2017');
  });
});

describe('lists in words', () => {
  it('join with commas and an and, and are cut after four where they are long', () => {
    expect(format.list([])).to.equal('');
    expect(format.list(['a'])).to.equal('a');
    expect(format.list(['a', 'b'])).to.equal('a and b');
    expect(format.list(['a', 'b', 'c', 'd', 'e'])).to.equal('a, b, c, d and e');
    expect(format.list(['a', 'b', 'c', 'd', 'e', 'f'])).to.equal('a, b, c, d and 2 more');
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  compareDates,
  endOf,
  firstDayOf,
  isoDay,
  lastDayOf,
  monthOf,
  parseDate,
  precisionOf,
  startOf,
  yearOf,
  yearsAndMonthsBetween,
} from '../../src/common/dates.js';

/** Days that exist, as ISO days, between the years that the parser accepts. */
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const roughDates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

describe('parseDate', () => {
  it('takes days, months and years that exist', () => {
    for (const text of [
      '2017-01-18',
      '2017-01',
      '2017',
      '2016-02-29',
      '1900',
      '1854-10-21',
      '2547-07-01',
      '2899-12-31',
    ]) {
      expect(parseDate(text)).to.equal(text);
    }
    expect(parseDate(' 2017-01-18\n')).to.equal('2017-01-18');
  });

  it('refuses dates that do not exist, other notations and other types', () => {
    const impossible = ['2017-02-30', '2017-02-29', '1900-02-29', '2017-13', '2017-00', '2017-01-00', '2017-04-31'];
    const otherwise = ['2017-1-8', '18/01/2017', '2017-01-18T00:00:00Z', '20170118', '', 'now', '-2017', '+002017'];
    const outside = ['2999', '1499-12-31', '2900-01-01', '0000'];
    for (const text of [...impossible, ...otherwise, ...outside]) expect(parseDate(text), text).to.equal(null);
    for (const value of [2017, 1484697600000, null, undefined, {}, ['2017'], true, new Date()]) {
      expect(parseDate(value)).to.equal(null);
    }
  });

  it('agrees with the calendar of the platform', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const platform = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(platform.getTime()) && platform.toISOString().startsWith(text);
        expect(parseDate(text)).to.equal(exists ? text : null);
      }),
    );
  });

  it('never throws and never invents', () => {
    const values = fc.oneof(fc.anything(), fc.string());
    fc.assert(
      fc.property(values, (value) => [null, typeof value === 'string' && value.trim()].includes(parseDate(value))),
    );
  });
});

describe('the span of a rough date', () => {
  it('is the whole day, month or year, in UTC', () => {
    expect(startOf('2016')).to.equal(Date.UTC(2016, 0, 1));
    expect(endOf('2016')).to.equal(Date.UTC(2017, 0, 1));
    expect(endOf('2016-12')).to.equal(Date.UTC(2017, 0, 1));
    expect(endOf('2016-02-28')).to.equal(Date.UTC(2016, 1, 29));
    expect([firstDayOf('2016-02'), lastDayOf('2016-02')]).to.deep.equal(['2016-02-01', '2016-02-29']);
    expect([firstDayOf('2017'), lastDayOf('2017')]).to.deep.equal(['2017-01-01', '2017-12-31']);
    expect([firstDayOf('2017-03-05'), lastDayOf('2017-03-05')]).to.deep.equal(['2017-03-05', '2017-03-05']);
  });

  it('says how exact it is, and names its parts', () => {
    expect(['2017', '2017-05', '2017-05-09'].map(precisionOf)).to.deep.equal(['year', 'month', 'day']);
    expect([yearOf('2017-05-09'), monthOf('2017-05-09'), monthOf('2017')]).to.deep.equal([2017, 5, 1]);
  });

  it('starts before it ends, and lies within what is less exact', () => {
    fc.assert(
      fc.property(roughDates, (date) => {
        expect(startOf(date)).to.be.lessThan(endOf(date));
        expect(startOf(date.slice(0, 4))).to.be.at.most(startOf(date));
        expect(endOf(date.slice(0, 4))).to.be.at.least(endOf(date));
        expect(isoDay(startOf(date))).to.equal(firstDayOf(date));
      }),
    );
  });
});

describe('compareDates', () => {
  it('orders by the first day; of two that start together the more exact one comes first', () => {
    const sorted = ['2017', '2016-12-31', '2017-01', '2017-01-01', '2017-02'].sort(compareDates);
    expect(sorted).to.deep.equal(['2016-12-31', '2017-01-01', '2017-01', '2017', '2017-02']);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(roughDates, roughDates, (a, b) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).to.equal(0);
        expect(compareDates(a, b) === 0).to.equal(a === b);
      }),
    );
  });
});

describe('yearsAndMonthsBetween', () => {
  it('counts as people count ages', () => {
    expect(yearsAndMonthsBetween('2015-09-22', '2017-01-18')).to.deep.equal({ years: 1, months: 3 });
    expect(yearsAndMonthsBetween('2015-09-22', '2017-09-22')).to.deep.equal({ years: 2, months: 0 });
    expect(yearsAndMonthsBetween('2015-09-22', '2017-09-21')).to.deep.equal({ years: 1, months: 11 });
    expect(yearsAndMonthsBetween('2020-02-29', '2021-02-28')).to.deep.equal({ years: 0, months: 11 });
    // A month or a year counts from its first day, and to it.
    expect(yearsAndMonthsBetween('2015-09', '2017-09-01')).to.deep.equal({ years: 2, months: 0 });
    expect(yearsAndMonthsBetween('2015-09-01', '2017-09')).to.deep.equal({ years: 2, months: 0 });
    expect(yearsAndMonthsBetween('2015-01-02', '2017')).to.deep.equal({ years: 1, months: 11 });
  });

  it('gives nothing for a date that is not later', () => {
    expect(yearsAndMonthsBetween('2017-01-18', '2015-01-18')).to.deep.equal({ years: 0, months: 0 });
  });
});

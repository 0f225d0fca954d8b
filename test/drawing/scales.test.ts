import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { timeAxis } from '../../src/drawing/axis.js';
import { approximateMeasure } from '../../src/drawing/measure.js';
import { linearScale, niceDomain, valueTicks } from '../../src/drawing/scales.js';
import { formatFor } from '../../src/words/format.js';

const moderate = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('a linear scale', () => {
  it('maps ends to ends, halves to halves, and back', () => {
    const scale = linearScale([10, 20], [0, 300]);
    expect([scale(10), scale(15), scale(20)]).to.deep.equal([0, 150, 300]);
    expect(scale.invert(150)).to.equal(15);
  });

  it('maps equal distances to equal distances', () => {
    fc.assert(
      fc.property(moderate, moderate, fc.double({ min: 0.1, max: 100, noNaN: true }), (a, b, step) => {
        const scale = linearScale([0, 1000], [0, 640]);
        expect(scale(a + step) - scale(a)).to.be.closeTo(scale(b + step) - scale(b), 1e-6);
      }),
    );
  });

  it('puts a domain without width in the middle and never answers NaN', () => {
    const scale = linearScale([5, 5], [0, 100]);
    expect(scale(5)).to.equal(50);
    expect(scale.invert(20)).to.equal(5);
  });

  it('has a nice domain that holds the data and is labelled at both ends', () => {
    fc.assert(
      fc.property(moderate, moderate, (a, b) => {
        const [low, high] = niceDomain([Math.min(a, b), Math.max(a, b)], 5);
        expect(low).to.be.at.most(Math.min(a, b) + 1e-9);
        expect(high).to.be.at.least(Math.max(a, b) - 1e-9);
        expect(high).to.be.greaterThan(low);
        expect(valueTicks([low, high], 5).length).to.be.at.least(2);
      }),
    );
  });
});

describe('a time axis', () => {
  const measure = approximateMeasure();
  const look = { rem: 0.75 };
  const names = formatFor('en-GB');
  const axis = (from: string, to: string, width: number) =>
    timeAxis(linearScale([Date.parse(from), Date.parse(to)], [0, width]), look, measure, names);
  const labels = (from: string, to: string, width: number) => axis(from, to, width).map((tick) => tick.label);

  it('names years over thirteen years, and as many as stand apart', () => {
    expect(labels('2013-06-01', '2026-06-01', 900)).to.deep.equal([
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    expect(labels('2013-06-01', '2026-06-01', 250).length).to.be.within(3, 7);
  });

  it('names months over a year, with the year where it changes', () => {
    const year = labels('2016-04-01', '2017-04-01', 640);
    expect(year[0]).to.equal('Apr 2016');
    expect(year.filter((label) => /\d{4}/.test(label))).to.deep.equal(['Apr 2016', 'Jan 2017']);
  });

  it('names no day where what is drawn stands for whole months', () => {
    const scale = linearScale([Date.parse('2016-04-01'), Date.parse('2016-08-01')], [0, 1200]);
    const named = (least: number) => timeAxis(scale, look, measure, names, least).map(({ label }) => label);
    expect(named(28)).to.deep.equal(['Apr 2016', 'May', 'Jun', 'Jul', 'Aug']);
    expect(named(0)).to.include('8 Apr');
  });

  it('does not crowd the first of a month with a day just before it', () => {
    const days = labels('2016-01-01', '2016-03-31', 1000);
    expect(days).to.include('1 Feb').and.to.include('1 Mar');
    expect(days).not.to.include('29 Jan').and.not.to.include('31 Jan');
  });

  it('names the first and the last day where no step of the calendar has two labels', () => {
    expect(labels('2016-01-10', '2016-02-20', 120)).to.deep.equal(['10 Jan 2016', '19 Feb 2016']);
  });

  it('never lets two labels touch, at any width and span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 60, max: 1200 }), (days, width) => {
        const from = Date.parse('2014-02-11');
        const ticks = timeAxis(linearScale([from, from + days * 86_400_000], [0, width]), look, measure, names);
        expect(ticks.length).to.be.at.least(1);
        for (let i = 1; i < ticks.length; i += 1) {
          const [left, right] = [ticks[i - 1]!, ticks[i]!];
          const gap = right.position - left.position - (measure(left.label, look) + measure(right.label, look)) / 2;
          expect(gap).to.be.greaterThan(0);
        }
      }),
    );
  });
});

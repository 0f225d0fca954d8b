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

  it('maps pixels that begin anywhere back to values, also of numbers whose difference is larger than any number', () => {
    expect(linearScale([10, 20], [100, 400]).invert(250)).to.equal(15);
    const most = Number.MAX_VALUE;
    const scale = linearScale([-most, most], [20, 320]);
    expect([-most, 0, most].map(scale)).to.deep.equal([20, 170, 320]);
    expect(scale.invert(20)).to.equal(-most);
    expect(Math.abs(scale.invert(170))).to.be.below(1e300);
    const ticks = valueTicks([-most, most], 4);
    expect(ticks).to.include(0);
    expect(ticks.length).to.be.within(3, 8);
    expect(ticks.every(Number.isFinite)).to.equal(true);
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

  it('has a nice domain no wider than to the next round numbers, and none at all where the ends are round', () => {
    fc.assert(
      fc.property(moderate, moderate, fc.integer({ min: 4, max: 9 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-3);
        const [first = 0, second = 0] = valueTicks([low, high], count);
        const step = second - first;
        const [start, end] = niceDomain([low, high], count);
        expect(low - start).to.be.within(-1e-9, step * (1 + 1e-9));
        expect(end - high).to.be.within(-1e-9, step * (1 + 1e-9));
        for (const edge of [start, end]) expect(Math.abs(edge / step - Math.round(edge / step))).to.be.below(1e-6);
      }),
    );
    expect(niceDomain([0, 10], 5)).to.deep.equal([0, 10]);
    expect(niceDomain([0, 9], 5)).to.deep.equal([0, 10]);
    expect(niceDomain([0.0021, 0.034], 5)).to.deep.equal([0, 0.035]);
  });

  it('has room on both sides of a single value', () => {
    for (const value of [5, -5, 1e300, 1e-9, 0, 1e-200, 1 / 3]) {
      const [low, high] = niceDomain([value, value], 5);
      expect(low, `${value}`).to.be.below(value);
      expect(high, `${value}`).to.be.above(value);
      expect(high - low, `${value}`).to.be.at.most(Math.max(4, Math.abs(value)));
    }
    const [low, high] = niceDomain([1, 1 + 1e-12], 5);
    expect(high - low).to.be.above(0.1);
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

  it('puts each label at the moment that it names, in steps of the calendar', () => {
    const spans = fc.integer({ min: 0, max: 90_000 });
    const starts = fc.integer({
      min: Date.parse('1950-01-01') / 86_400_000,
      max: Date.parse('2030-12-31') / 86_400_000,
    });
    fc.assert(
      fc.property(starts, spans, fc.integer({ min: 200, max: 1400 }), (start, days, width) => {
        const [from, to] = [start * 86_400_000, (start + days) * 86_400_000];
        const scale = linearScale([from, to], [100, 100 + width]);
        const ticks = timeAxis(scale, look, measure, names);
        // Both ends alone: the second day is the last one that is shown.
        if (ticks.length < 3 && ticks.every(({ label }) => /^\d+ [A-Z]/.test(label))) return;
        let year = '';
        for (const { at, position, label } of ticks) {
          const date = new Date(at);
          expect(at).to.be.within(from, to);
          expect(position).to.equal(scale(at));
          const [, said, month, ofYear] = /^(\d{1,2} )?([A-Z][a-z]{2})? ?(\d{4})?$/.exec(label)!;
          if (ofYear) expect(Number(ofYear), label).to.equal(date.getUTCFullYear());
          else expect(year, label).to.equal(`${date.getUTCFullYear()}`);
          if (month) expect(label).to.contain(names.monthName(date.toISOString().slice(0, 10)));
          else expect(date.getUTCMonth(), label).to.equal(0);
          if (said) expect(Number(said)).to.equal(date.getUTCDate());
          else expect(date.getUTCDate(), label).to.equal(1);
          year = `${date.getUTCFullYear()}`;
        }
        const months = ticks.map(({ at }) => 12 * new Date(at).getUTCFullYear() + new Date(at).getUTCMonth());
        if (ticks.length < 3 || ticks.some(({ at }) => new Date(at).getUTCDate() !== 1)) return;
        const steps = [...new Set(months.slice(1).map((month, i) => month - months[i]!))];
        expect(steps.length).to.equal(1);
        expect([1, 3, 6, 12, 24, 60, 120, 240, 600]).to.include(steps[0]);
        for (const month of months) expect(month % steps[0]!).to.equal(0);
      }),
      { numRuns: 300 },
    );
  });

  it('counts days from the first of each month: all, every second, weeks or fortnights', () => {
    const daysOf = (width: number) =>
      axis('2016-01-01', '2016-02-28', width)
        .map(({ at }) => new Date(at).getUTCDate())
        .filter((_, i, all) => i < all.lastIndexOf(1));
    expect(daysOf(4000)).to.deep.equal(Array.from({ length: 31 }, (_, i) => i + 1));
    expect(daysOf(1900)).to.deep.equal([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29]);
    expect(daysOf(800)).to.deep.equal([1, 8, 15, 22]);
    expect(daysOf(400)).to.deep.equal([1, 15]);
  });

  it('has the steps of the calendar that stand apart: quarters, half years, twos, fives, tens and more of years', () => {
    const stepOf = (years: number, width: number) => {
      const [first, second] = axis('2000-01-01', `${2000 + years}-01-01`, width).map(({ at }) => new Date(at));
      return 12 * (second!.getUTCFullYear() - first!.getUTCFullYear()) + second!.getUTCMonth() - first!.getUTCMonth();
    };
    expect([1, 3, 6, 10, 20, 50, 100, 200, 500].map((years) => stepOf(years, 700))).to.deep.equal([
      1, 3, 6, 12, 24, 60, 120, 240, 600,
    ]);
  });

  it('names the day where there is but one', () => {
    expect(labels('2016-01-10', '2016-01-10', 300)).to.deep.equal(['10 Jan 2016']);
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

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  compare,
  decimalsOf,
  distance,
  isFiniteNumber,
  mean,
  median,
  RELATIVE_TOLERANCE,
  withoutRounding,
} from '../../src/common/numbers.js';

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Of a size at which sums keep their digits. */
const measures = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
const series = fc.array(measures, { minLength: 1, maxLength: 50 });

describe('compare', () => {
  it('takes numbers that differ only by the order of adding as the same', () => {
    expect(compare(0.1 + 0.2, 0.3)).to.equal(0);
    expect(compare(1e9 + 0.5, 1e9)).to.equal(0);
    expect(compare(0, -0)).to.equal(0);
  });

  it('tells apart what differs by more than the tolerance, however small the numbers are', () => {
    expect(compare(1, 1 + 2 * RELATIVE_TOLERANCE)).to.equal(-1);
    expect(compare(2e-20, 1e-20)).to.equal(1);
    expect(compare(0, 1e-300)).to.equal(-1);
    expect(compare(-1, 1)).to.equal(-1);
  });

  it('turns round with its arguments, with the sign and with the scale', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(compare(a, b) + compare(b, a)).to.equal(0);
        expect(compare(-a, -b) + compare(a, b)).to.equal(0);
        expect(compare(a, a)).to.equal(0);
      }),
    );
    fc.assert(fc.property(measures, measures, (a, b) => compare(a * 1024, b * 1024) === compare(a, b)));
  });
});

describe('distance', () => {
  it('is how far apart two numbers are, and nothing for the same number', () => {
    expect([distance(3, 5), distance(5, 3), distance(-1, 1)]).to.deep.equal([2, 2, 2]);
    expect(distance(0.1 + 0.2, 0.3)).to.equal(0);
  });
});

describe('withoutRounding', () => {
  it('takes for nothing what is rounding beside the numbers that it was made of', () => {
    expect([1e-13, -1e-13, 1e-12, 1e-11, -1e-11].map((value) => withoutRounding(value, 1))).to.deep.equal([
      0, 0, 0, 1e-11, -1e-11,
    ]);
    expect([withoutRounding(1e-300, 0), withoutRounding(1e-300, 1e-300)]).to.deep.equal([1e-300, 1e-300]);
  });
});

describe('mean', () => {
  it('is null for no values', () => {
    expect(mean([])).to.equal(null);
  });

  it('is exact for a constant series, where a running sum drifts', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 300 }), (value, length) => {
        expect(mean(Array<number>(length).fill(value)) === value).to.equal(true);
      }),
    );
  });

  it('agrees with sums taken outside', () => {
    expect(mean([1, 2, 3, 4])).to.equal(2.5);
    expect(mean([0.1, 0.2, 0.3])).to.be.closeTo(0.2, 1e-16);
    expect(mean([Number.MAX_VALUE, Number.MAX_VALUE])).to.equal(Number.MAX_VALUE);
    expect(mean([0.1, 0.7, -0.8])).to.equal(0);
    expect(mean([-0.1, -0.7, 0.8])).to.equal(0);
  });

  it('shifts with the values, mirrors with them and lies between them', () => {
    fc.assert(
      fc.property(series, measures, (values, shift) => {
        const m = mean(values) as number;
        const moved = mean(values.map((value) => value + shift)) as number;
        expect(moved).to.be.closeTo(m + shift, 1e-8);
        expect(mean(values.map((value) => -value))).to.equal(m === 0 ? mean(values.map((value) => -value)) : -m);
        expect(m).to.be.within(Math.min(...values) - 1e-8, Math.max(...values) + 1e-8);
      }),
    );
  });
});

describe('median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([])).to.equal(null);
    expect(median([3, 1, 2])).to.equal(2);
    expect(median([10, 9, 2, 1])).to.equal(5.5);
  });

  it('has as many values above as below, whatever their order, and leaves them in place', () => {
    fc.assert(
      fc.property(series, (values) => {
        const before = [...values];
        const m = median(values) as number;
        expect(values).to.deep.equal(before);
        expect(values.filter((value) => value < m).length).to.be.at.most(values.length / 2);
        expect(values.filter((value) => value > m).length).to.be.at.most(values.length / 2);
        expect(median([...values].reverse())).to.equal(m);
      }),
    );
  });
});

describe('decimalsOf', () => {
  it('is as many as a number shows by itself, at most two', () => {
    expect([3, 0.5, 1 / 3, 88.2, 0.1 + 0.2, 1e-10, 1e9 + 0.5, -1e9 - 0.5].map(decimalsOf)).to.deep.equal([
      0, 1, 2, 1, 1, 0, 0, 0,
    ]);
  });
});

describe('isFiniteNumber', () => {
  it('accepts only numbers that can be drawn and said', () => {
    for (const value of [0, -1.5, Number.MAX_VALUE]) expect(isFiniteNumber(value)).to.equal(true);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '1', null, undefined, 1n, {}]) {
      expect(isFiniteNumber(value)).to.equal(false);
    }
  });
});

import { expect } from '@open-wc/testing';
import { unrestOf } from '../../src/spc/stability.js';
import { analyse, month, stable } from './series.js';

/** Sixteen points far from the mean of 50, and four that come back to it. */
const RESTLESS = [...Array(8).fill(70), ...Array(8).fill(30), 52, 48, 51, 49];

describe('unrest', () => {
  it('is said of the points that exist and are not excluded', () => {
    expect(unrestOf(analyse(RESTLESS))).to.deep.equal({ special: 16, of: 20 });
    const points = [...RESTLESS, null, 900, 50].map((value, i) => ({ date: month(i), value, exclude: value === 900 }));
    expect(unrestOf(analyse([], { points }))).to.deep.equal({ special: 16, of: 21 });
  });

  it('is that of the latest section alone', () => {
    const rules = { crossSteps: 'none' } as const;
    const steps = [{ date: month(20), reason: 'New ward' }];
    expect(unrestOf(analyse([...RESTLESS, ...stable(20)], { steps, rules }))).to.equal(null);
    const calmBefore = [...stable(20), ...RESTLESS];
    expect(unrestOf(analyse(calmBefore, { steps, rules }))).to.deep.equal({ special: 16, of: 20 });
  });

  it('begins at a quarter of the points', () => {
    // Six of 24 points make the one shift there is; of 25 they are fewer than a quarter.
    const of = (more: number[]) => unrestOf(analyse([...stable(12), ...Array(6).fill(52), ...more], { baseline: 12 }));
    expect(of([48, 51, 49, 50, 48, 51])).to.deep.equal({ special: 6, of: 24 });
    expect(of([48, 51, 49, 50, 48, 51, 49])).to.equal(null);
  });

  it('is none of what the signal of the latest point tells', () => {
    const of = (...values: readonly number[]) => unrestOf(analyse([...stable(12), ...values], { baseline: 12 }));
    const shift = [53, 54, 53, 54, 53, 54];
    expect(of(...shift, 53, 54)).to.equal(null);
    // The earlier one is another: six of 26 are fewer than a quarter, seven of 27 are not.
    expect(of(...shift, 48, 49, ...shift)).to.equal(null);
    expect(of(53, ...shift, 48, 49, ...shift)).to.deep.equal({ special: 13, of: 27 });
  });

  it('is none where no point exists', () => {
    expect([[], [null, null]].map((values) => unrestOf(analyse(values)))).to.deep.equal([null, null]);
  });
});

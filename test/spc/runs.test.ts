import { expect } from '@open-wc/testing';
import { analyseRuns } from '../../src/spc/runs.js';
import { analyse, month } from './series.js';

const runs = (values: readonly (number | null)[], centre = 0) =>
  analyseRuns(Int8Array.from(values, (value) => (value === null ? 0 : Math.sign(value - centre))));
const alternating = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 : -1));

describe("Anhøj's runs", () => {
  it('allow as long a run and need as many crossings as qicharts2 says', () => {
    // As qicharts2 0.8.1 gives them.
    const published = [
      [5, 5, 0],
      [8, 6, 1],
      [10, 6, 2],
      [12, 7, 3],
      [15, 7, 4],
      [20, 7, 6],
      [24, 8, 8],
      [30, 8, 10],
      [36, 8, 13],
      [48, 9, 18],
      [60, 9, 23],
      [100, 10, 41],
      [200, 11, 88],
    ] as const;
    for (const [n, longestAllowed, crossingsNeeded] of published) {
      expect(runs(alternating(n)), `${n} points`).to.include({ longestAllowed, crossingsNeeded });
    }
    expect(runs(alternating(200_000)).crossingsNeeded).to.be.within(99_600, 99_700);
  });

  it('count the longest run and the crossings, passing over missing values and those on the centre', () => {
    expect(runs([1, 1, 0, null, 1, -1, -1, 1])).to.include({ longest: 3, crossings: 2 });
    expect(runs([1])).to.include({ longest: 1, crossings: 0, crossingsNeeded: 0, signal: false });
  });

  it('signal a run that is too long, and too few crossings', () => {
    expect(runs([1, 1, 1, 1, 1, 1, 1, 1, -1, 1]).signal).to.equal(true);
    expect(runs(alternating(12)).signal).to.equal(false);
    expect(runs([1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1]).signal).to.equal(true);
  });

  it('have no figures where no point is useful', () => {
    const none = { longest: null, longestAllowed: null, crossings: null, crossingsNeeded: null, signal: false };
    expect(runs([0, 0, null])).to.deep.equal(none);
    expect(analyse([7, 7, 7], { chart: 'run' }).runs).to.deep.equal([none]);
  });

  it('are one for each section, and none for moving ranges', () => {
    const values = alternating(20);
    const steps = [{ date: month(10), reason: 'New ward' }];
    expect(analyse(values, { steps }).runs.length).to.equal(2);
    expect(analyse(values, { chart: 'mr' }).runs).to.deep.equal([]);
  });
});

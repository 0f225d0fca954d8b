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

  it('need the fewest crossings that are not rarer than one in twenty, by sums of whole numbers', () => {
    for (const points of [...Array.from({ length: 300 }, (_, i) => i + 1), 2000]) {
      const gaps = BigInt(points - 1);
      let k = 0n;
      for (let ways = 1n, sum = 1n; sum * 20n < 2n ** gaps; sum += ways) {
        ways = (ways * (gaps - k)) / (k + 1n);
        k += 1n;
      }
      expect(runs(alternating(points)).crossingsNeeded, `${points} points`).to.equal(Number(k));
    }
  });

  it('count the longest run and the crossings, passing over missing values and those on the centre', () => {
    expect(runs([1, 1, 0, null, 1, -1, -1, 1])).to.include({ longest: 3, crossings: 2 });
    expect(runs([1])).to.include({ longest: 1, crossings: 0, crossingsNeeded: 0, signal: false });
  });

  it('signal a run that is too long, and too few crossings', () => {
    // Of ten points six may be on one side, and the line has to cross twice.
    const of = (...lengths: readonly number[]) =>
      runs(lengths.flatMap((length, i) => Array<number>(length).fill(i % 2 ? -1 : 1)));
    expect(of(6, 2, 2)).to.include({ longest: 6, crossings: 2, signal: false });
    expect(of(7, 1, 2)).to.include({ longest: 7, crossings: 2, signal: true });
    expect(of(5, 5)).to.include({ longest: 5, crossings: 1, signal: true });
    expect(runs(alternating(12)).signal).to.equal(false);
  });

  it('have no figures where no point is useful', () => {
    const none = { longest: null, longestAllowed: null, crossings: null, crossingsNeeded: null, signal: false };
    expect(runs([0, 0, null])).to.deep.equal(none);
    expect(analyse([7, 7, 7], { chart: 'run' }).runs).to.deep.equal([none]);
  });

  it('are one for each section, and none for moving ranges', () => {
    const [first, second] = [
      [5, 1, 1, 6, 1, 7, 8],
      [2, 9, 9, 9, 2],
    ];
    const steps = [{ date: month(first.length), reason: 'New ward' }];
    const { runs: found } = analyse([...first, ...second], { chart: 'run', steps });
    // Around their medians, 5 and 9.
    expect(found).to.deep.equal([runs(first, 5), runs(second, 9)]);
    expect(found.map(({ longest, crossings }) => [longest, crossings])).to.deep.equal([
      [2, 3],
      [2, 0],
    ]);
    expect(analyse(first, { chart: 'mr' }).runs).to.deep.equal([]);
  });
});

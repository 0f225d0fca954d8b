import { expect } from '@open-wc/testing';
import { month, monthly, wandering } from '../spc-chart/series.js';
import { base, told } from './told-spc.js';

/** The readout of each point. */
function readouts(given: object): string[] {
  const { analysis, readout } = told({ ...base, ...given });
  return analysis.points.map((_, i) => readout(i));
}

describe('the readout of a point', () => {
  it('says which rule the point belongs to', () => {
    expect(readouts({ points: monthly([...wandering(16), 90]) })[16]).to.match(/high: outside the process limits\.$/);
    const near = readouts({ points: monthly([...wandering(24), 35, 48, 35]) });
    expect(near[26]).to.match(/low: two of three points near the lower limit\.$/);
  });

  it('gives each of several runs its own length', () => {
    const runs: [number, number][] = [
      [7, 60],
      [6, 40],
      [8, 60],
      [9, 40],
    ];
    const points = monthly(runs.flatMap(([length, value]) => Array<number>(length).fill(value)));
    const said = readouts({ points, rules: { beyondLimits: false, twoInThree: false } });
    const lengths = said.map((text) => Number(/a run of (\d+) points/.exec(text)?.[1]));
    expect(lengths).to.deep.equal(runs.flatMap(([length]) => Array<number>(length).fill(length)));
  });

  it('says neither meets nor misses where no direction is better, and nothing but that an excluded point is excluded', () => {
    const target = 45;
    const neutral = readouts({ improvement: 'neutral', target, points: monthly([...wandering(16), 90]) });
    expect(neutral.join(' ')).not.to.match(/Meets|Misses/);
    expect(neutral[16]).to.contain('Special cause, neutral, high');
    const points = monthly([...wandering(16), 90]).map((point, i) => ({ ...point, exclude: i === 16 }));
    expect(readouts({ points })[16]).to.equal('August 2017: 90 days. Excluded from the limits.');
  });

  it('says that a value only just misses a target which it reads as, once rounded', () => {
    const said = (last: number) => {
      const given = { improvement: 'increase', decimals: 1, target: 45, points: monthly([...wandering(16), last]) };
      return `${told({ ...base, ...given }).summary} ${readouts(given)[16]}`;
    };
    expect(said(44.96)).to.match(/Latest: 45\.0 days .* The latest point just misses it\..* Just misses target\.$/);
    expect(said(44.94)).to.match(/Latest: 44\.9 days .* The latest point misses it\..* Misses target\.$/);
    for (const meeting of [45, 45.04])
      expect(said(meeting)).to.match(/Latest: 45\.0 days .* The latest point meets it\..* Meets target\.$/);
  });

  it('tells the note of a point and what happened in its period, each once', () => {
    const dated: [string, number][] = [
      ['2015-01', 0],
      [month(0), 0],
      ['2016-07-01', 3],
      ['2016-07-31', 3],
      ['2016-08', 4],
      ['2030-01-01', 15],
    ];
    const annotations = dated.map(([date], i) => ({ date, label: `Event ${i}` }));
    const said = readouts({ points: monthly(wandering(16)), annotations });
    for (const [i, [, at]] of dated.entries()) {
      const places = said.flatMap((text, place) => (text.includes(`Note: Event ${i}.`) ? place : []));
      expect(places, `Event ${i}`).to.deep.equal([at]);
    }
    const points = monthly([...wandering(16), null]).map((point, i) => ({
      ...point,
      note: ['', ' ', ' Flood '][i % 3],
    }));
    const noted = readouts({ points });
    expect(noted[0]).not.to.contain('Note');
    expect(noted[1]).not.to.contain('Note');
    expect(noted[2]).to.match(/Common cause\. Note: Flood\.$/);
    const missing = readouts({
      points: monthly([...wandering(16), null]).map((point) => ({ ...point, note: 'Flood!' })),
    });
    expect(missing[16]).to.equal('August 2017: no value. Note: Flood!');
  });
});

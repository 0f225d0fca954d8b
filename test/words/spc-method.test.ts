import { expect } from '@open-wc/testing';
import { month, monthly, wandering } from '../spc-chart/series.js';
import { base, told } from './told-spc.js';

const plain = { ...base, points: monthly(wandering(24)) };
const notes = (more: object = {}) => told({ ...plain, ...more }).notes.join(' ');

describe('the method note of an SPC chart', () => {
  it('names the rules in force: of a chart without limits only those of runs', () => {
    const rules = (more: object) => /preset \((.*?)\)/.exec(notes(more))?.[1];
    const [runs, two, beyond] = [
      '6-point shift, 6-point trend',
      'two of three points near a limit',
      'a point outside the limits',
    ];
    expect(rules({})).to.equal(`${runs}, ${two}, ${beyond}`);
    expect(rules({ rules: { twoInThree: false } })).to.equal(`${runs}, ${beyond}`);
    expect(rules({ rules: { beyondLimits: false } })).to.equal(`${runs}, ${two}`);
    expect(rules({ chart: 'run' })).to.equal(runs);
  });

  it('names each change of the preset, and none of what is as it was', () => {
    const cases: [object, string][] = [
      [{ shift: 8 }, '8-point shift'],
      [{ trend: 5 }, '5-point trend'],
      [{ twoInThree: false }, 'without two of three points near a limit'],
      [{ beyondLimits: false }, 'without a point outside the limits'],
      [{ screen: true }, 'moving ranges screened'],
      [{ crossSteps: 'none' }, 'no rule looks across a recalculation'],
      [{ crossSteps: 'trend' }, 'only trends look across a recalculation'],
      [{ conflict: 'concern' }, 'of two contradicting rules the concern shows'],
      [{ conflict: 'rank' }, 'of two contradicting rules the stronger shows'],
      [{ minimumPoints: 1 }, 'limits from 1 point on'],
      [{ shift: 8, conflict: 'rank' }, '8-point shift, of two contradicting rules the stronger shows'],
    ];
    for (const [rules, change] of cases) expect(notes({ rules })).to.contain(`Changed from the preset: ${change}.`);
    const other = { crossSteps: 'all', conflict: 'improvement', screen: false };
    expect(notes({ preset: 'plot-the-dots', rules: other })).to.contain(
      'Changed from the preset: moving ranges not screened, rules look across recalculations, ' +
        'of two contradicting rules the improvement shows.',
    );
    for (const rules of [{}, { shift: 6, screen: false }]) expect(notes({ rules })).not.to.contain('Changed');
  });

  it('counts the moving ranges that were screened out of the limits, in all sections', () => {
    const outlier = [...wandering(12), 200, ...wandering(12)];
    const screened = (values: number[], more: object = {}) =>
      /limits \((.*?) left out\)/.exec(notes({ preset: 'plot-the-dots', points: monthly(values), ...more }))?.[1];
    expect(screened(wandering(24))).to.equal('none');
    expect(screened(outlier)).to.equal('2');
    expect(screened([...outlier, ...outlier], { steps: [{ date: month(25), reason: 'new clinic' }] })).to.equal('4');
  });

  it('tells of the latest lines from where and how many points they were calculated', () => {
    const steps = [{ date: month(8), reason: 'new clinic' }];
    expect(notes({ steps })).to.contain('Limits calculated from 16 points, from December 2016 on.');
    const gone = {
      points: monthly([...wandering(16), null, null]),
      steps: [{ date: month(16), reason: 'new clinic' }],
    };
    expect(notes(gone), 'a section without values').to.contain('Limits calculated from 16 points, from April 2016 on.');
    expect(notes({ points: monthly([null, null]) })).not.to.contain('calculated');
  });

  it('explains the kinds of variation where something is judged', () => {
    const kinds = 'Common cause variation is the ordinary';
    expect(notes()).to.contain(kinds);
    for (const values of [wandering(12), Array(14).fill(null)])
      expect(notes({ points: monthly(values) })).not.to.contain(kinds);
    const empty = { chart: 'run', points: monthly(Array(14).fill(null)) };
    expect(notes(empty)).not.to.contain(kinds).and.not.to.contain('Runs analysis');
    expect(notes({ points: monthly([4]), rules: { minimumPoints: 1 } })).to.contain(kinds);
  });

  it('gives the runs of a run chart with what chance allows', () => {
    // What chance allows 20 points: Anhøj and Olesen, PLoS One 9 (2014), e113825, table 1.
    const points = monthly([...Array(10).fill(0), ...Array(10).fill(10)]);
    expect(notes({ chart: 'run', points })).to.match(
      /^Runs analysis \(Anhøj\): longest run 10 \(up to 7 expected\), 1 crossing of the median \(at least 6 expected\)\. That is/,
    );
    expect(notes()).not.to.contain('Runs analysis');
  });
});

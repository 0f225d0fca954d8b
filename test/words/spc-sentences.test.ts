import { expect } from '@open-wc/testing';
import type { Assurance, Variation } from '../../src/spc/index.js';
import { spcWords } from '../../src/words/spc.js';
import { targetHistory } from '../../src/words/spc-summary.js';
import { day, month, monthly, wandering } from '../spc-chart/series.js';
import { base, told } from './told-spc.js';

/** All that stands under the headline, in one text. */
function said(given: object): string {
  const { summary, rest } = told({ ...base, ...given });
  return [summary, ...rest].join(' ');
}

describe('the sentences of an SPC chart', () => {
  it('agree in number with what they count', () => {
    const { earlierSignals, missingValues, excludedPoints, points, basis, minimumPoints, runs } = spcWords;
    const sentences: [string, string][] = [
      [earlierSignals(1, false), '1 earlier point was special cause.'],
      [earlierSignals(2, true), '2 earlier points were also special cause.'],
      [missingValues(1), '1 value is missing.'],
      [missingValues(2), '2 values are missing.'],
      [excludedPoints(1), '1 point is excluded from the limits.'],
      [excludedPoints(2), '2 points are excluded from the limits.'],
      [points(1), '1 point'],
      [points(2), '2 points'],
      [basis('limits', 1, 'May 2016'), 'Limits calculated from 1 point, from May 2016 on.'],
      [minimumPoints(1), 'limits from 1 point on'],
      [minimumPoints(13), 'limits from 13 points on'],
    ];
    for (const [sentence, expected] of sentences) expect(sentence).to.equal(expected);
    expect(runs(9, 7, 1, 4, true))
      .to.contain('1 crossing of')
      .and.to.contain('That is a signal')
      .and.not.to.contain('No');
    expect(runs(5, 7, 6, 4, false))
      .to.contain('6 crossings of')
      .and.to.match(/ No signal\.$/);
  });

  it('say the kind and the direction of a variation, and which way a target is met', () => {
    for (const kind of ['improvement', 'concern', 'neutral']) {
      for (const direction of ['high', 'low']) {
        const phrase = spcWords.variation(`${kind}-${direction}` as Variation);
        expect(phrase).to.match(new RegExp(`^Special cause.* ${kind}, ${direction}$`));
      }
    }
    expect(spcWords.assurance('pass')).to.match(/^Consistently meets/);
    expect(spcWords.assurance('fail')).to.match(/^Consistently misses/);
    expect([true, false].map(spcWords.noAssurance)).to.deep.equal(['Target not judged', 'No target']);
    expect(spcWords.targetVerdict('5', null)).to.match(/^Target 5: .* is not judged\.$/);
    expect(spcWords.target('5', 'neutral')).to.equal('5');
  });

  it('advise on each pair of verdicts what that pair calls for', () => {
    const advice: Record<string, Record<Assurance | 'none', RegExp>> = {
      improvement: { pass: /share it/, 'hit-or-miss': /keep going/, fail: /not enough yet/, none: /for the better/ },
      common: { pass: /^Reliable/, 'hit-or-miss': /^Luck/, fail: /redesign/, none: /good enough\?/ },
      concern: { pass: /^Still meeting/, 'hit-or-miss': /not reliable/, fail: /and missing/, none: /for the worse/ },
      neutral: { pass: /not judged/, 'hit-or-miss': /not judged/, fail: /not judged/, none: /not judged/ },
    };
    for (const [kind, row] of Object.entries(advice)) {
      for (const [assurance, expected] of Object.entries(row)) {
        const given = assurance === 'none' ? null : (assurance as Assurance);
        for (const variation of kind === 'common' ? ['common-cause'] : [`${kind}-high`, `${kind}-low`]) {
          expect(spcWords.suggestion(variation as Variation, given, 'month')).to.match(expected);
        }
      }
    }
    expect(spcWords.suggestion('common-cause', 'hit-or-miss', 'week')).to.contain('each week;');
    expect(spcWords.suggestion('common-cause', 'hit-or-miss', null)).to.contain('each time;');
  });

  it('name the limit that a point lies outside of', () => {
    for (const [value, side] of [
      [90, 'ucl'],
      [10, 'lcl'],
    ] as const) {
      const { summary, analysis } = told({ ...base, points: monthly([...wandering(16), value]) });
      const limit = analysis.points.at(-1)![side]!.toFixed(1);
      const place = side === 'ucl' ? 'above the upper' : 'below the lower';
      expect(summary).to.contain(`That is ${place} process limit of ${limit} days.`);
    }
  });

  it('count the points near a limit, without those that are excluded, and not those on its other side', () => {
    const two = 'Two of the last three points are close to the upper process limit.';
    const all = 'All three of the last three points are close to the upper process limit.';
    const low = 'Two of the last three points are close to the lower process limit.';
    const near = (...last: number[]) => said({ points: monthly([...wandering(24), ...last]) });
    expect(near(65, 52, 65)).to.contain(two);
    expect(near(65, 65, 65)).to.contain(all);
    expect(near(65, 65, 52, 65)).to.contain(two);
    expect(near(35, 48, 35)).to.contain(low);
    expect(near(35, 48, 35, 65, 52, 65)).to.contain(two);
    const points = monthly([...wandering(24), 65, 65, 90, 65]);
    expect(said({ points: points.map((point, i) => (i === 26 ? { ...point, exclude: true } : point)) })).to.contain(
      all,
    );
  });

  it('tell no more than the two strongest of the rules that a point meets', () => {
    const { analysis, summary } = told({ ...base, points: monthly([...wandering(24), 55, 58, 61, 64, 67, 90]) });
    expect(analysis.points.at(-1)!.rules.map(({ rule }) => rule)).to.deep.equal(['beyond-limits', 'trend', 'shift']);
    expect(summary).to.match(/That is above the upper .*\. The last 7 points each rose\. Mean/);
  });

  it('name what a chart with one limit leads to expect', () => {
    const { summary, analysis } = told({ ...base, chart: 'g', points: monthly(wandering(16)) });
    expect(summary).to.contain(`expected range (process limits) up to ${analysis.points[0]!.ucl!.toFixed(1)} days.`);
    expect(spcWords.downTo('5 days')).to.equal('5 days or more');
  });

  it('leave out units before reasons, and tell what has no room in a sentence of its own', () => {
    const points = monthly([...wandering(16), ...wandering(16).map((value) => value - 20)]);
    const steps = [{ date: month(16), reason: 'both clinics moved to one building' }];
    expect(said({ points, steps, unit: 'days from referral to treatment' })).to.match(
      /Mean 30\.0; .* to [\d.]+ days from referral to treatment, .*: both clinics moved to one building\./,
    );
    const constant = Array.from({ length: 40 }, (_, i) => ({ date: day(i), value: -50 }));
    const long = 'a very long story about all that has ever happened in this hospital since it was opened';
    expect(said({ points: constant, baseline: 12, steps: [{ date: day(20), reason: long }] })).to.contain(
      'Mean minus 50.0; expected range (process limits) minus 50.0 to minus 50.0. ' +
        'No variation, fixed on the first 12 points, recalculated from 21 April 2016 (reason below).',
    );
    const share = said({ points, unit: `% of ${'patients '.repeat(20)}` });
    expect(share)
      .to.match(/Latest: \d+% in/)
      .and.to.match(/Mean [\d.]+%; expected range .* [\d.]+% to [\d.]+%/);
  });

  it('take blanks around a title, subtitle or unit for nothing', () => {
    const points = monthly(wandering(16));
    const { headline, subtitle, summary } = told({
      ...base,
      title: ' Waiting ',
      subtitle: ' By ward ',
      unit: ' % ',
      points,
    });
    expect(headline).to.match(/^Waiting shows/);
    expect(subtitle).to.match(/^By ward, per cent, monthly,/);
    expect(summary).to.contain('Latest: 46% in');
    const blank = told({ ...base, title: ' ', subtitle: ' ', unit: ' ', points });
    expect(blank.headline).to.match(/^Untitled chart shows/);
    expect(blank.subtitle).to.match(/^Untitled chart, monthly,/);
    expect(blank.summary).to.match(/^Latest: 46 in July 2017\./);
  });

  it('name a single date once, and each date of its own month in full where there is no interval', () => {
    const one = told({ ...base, points: [{ date: '2016-04', value: 4 }] });
    expect(one.subtitle).to.equal('Waiting time, days, monthly, April 2016. Lower is better.');
    const apart = [0, 45, 70, 130, 190, 230].map((i) => ({ date: day(i), value: 1 + (i % 7) }));
    const irregular = told({ ...base, chart: 't', points: apart });
    expect(irregular.analysis.settings.interval).to.equal(null);
    expect(irregular.summary).to.match(/^Latest: \d days on 17 November 2016\./);
  });

  it('write a target as a number in a sentence, and as a figure in a picture', () => {
    const { telling } = told({ ...base, points: monthly(wandering(16)) });
    expect([true, false].map((inSentence) => telling.target(-20, inSentence))).to.deep.equal(['minus 20 days', '−20']);
  });

  it('write numbers of either sign, however large or small, and nothing as 0', () => {
    const latest = (factor: number) =>
      /^Latest: (.*) days in/.exec(said({ points: monthly(wandering(16).map((value) => value * factor)) }))?.[1];
    expect(latest(-1e-5)).to.equal('minus 0.000460');
    expect(latest(-1e300)).to.equal('minus 4.60\u00a0×\u00a010^301');
    expect(latest(-1e-9)).to.equal('minus 4.60\u00a0×\u00a010^-8');
    expect(latest(0)).to.equal('0');
    const target = (value: number) =>
      /Target (.*) days or less/.exec(said({ points: monthly(wandering(16)), target: value }))?.[1];
    expect(target(0)).to.equal('0');
    expect(target(2e12)).to.equal('2.00\u00a0×\u00a010^12');
    expect(target(-2e-9)).to.equal('minus 2.00\u00a0×\u00a010^-9');
  });

  it('name months by their names where a month stands there twice with one date', () => {
    const points = [...monthly(wandering(16)), { date: month(15), value: 50 }];
    expect(told({ ...base, points }).readout(16)).to.match(/^July 2017: 50 days/);
  });

  it('tell each target from its date on, and nothing of one that never changed', () => {
    const history = (...targets: (number | null)[]) => {
      const target = targets.map((value, i) => ({ from: month(i * 5), value }));
      return targetHistory(told({ ...base, target, points: monthly(wandering(16)) }).telling);
    };
    expect(history(50)).to.deep.equal([]);
    expect(history(50, 50)).to.deep.equal([]);
    expect(history(50, null, 60)).to.deep.equal([
      'Target: 50 days from April 2016, none from September 2016 and 60 days from February 2017.',
    ]);
  });
});

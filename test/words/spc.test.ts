import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SpcAnalysis } from '../../src/spc/index.js';
import { spcWords } from '../../src/words/spc.js';
import { anySeries, day, month, monthly, wandering } from '../spc-chart/series.js';
import { allText, base, told } from './told-spc.js';

describe('the words of an SPC chart', () => {
  it('tell a chart in common cause', () => {
    const words = told({ ...base, target: 45, points: monthly(wandering(16)) });
    expect(words.headline).to.equal('Waiting time shows common cause variation, no special change');
    expect(words.subtitle).to.equal('Waiting time, days, monthly, April 2016 to July 2017. Lower is better.');
    // By hand: the 15 moving ranges add up to 96, so the limits lie 2.66 x 6.4 = 17.02 from the mean of 50.
    expect(words.summary).to.equal(
      'Latest: 46 days in July 2017. No special cause rule is met at the latest point. ' +
        'Mean 50.0 days; expected range (process limits) 33.0 to 67.0 days. ' +
        'Target 45 days or less: the process will sometimes meet and sometimes miss it unless something changes. ' +
        'The latest point misses it.',
    );
  });

  it('write a target as it was given, and centre and limits finer than the values', () => {
    const values = [3, 0, 2, 1, 4, 2, 0, 3, 1, 2, 4, 1, 3, 0];
    const small = told({ ...base, target: 0.4, points: monthly(values) });
    expect(small.summary).to.contain('Target 0.4 days or less').and.to.contain('Latest: 0 days');
    // By hand: 26 / 14 = 1.857, and the 13 moving ranges add up to 29: 2.66 x 29 / 13 = 5.934.
    expect(small.summary).to.contain('Mean 1.9 days; expected range (process limits) minus 4.1 to 7.8 days');
    expect(told({ ...base, target: 92.5, points: monthly(wandering(14)) }).summary).to.contain('Target 92.5 days or');
    expect(told({ ...base, target: 0.125, points: monthly(values) }).summary).to.contain('Target 0.125 days or');
    expect(told({ ...base, target: 2e-9, points: monthly(values) }).summary).to.contain(
      'Target 2.00\u00a0×\u00a010^-9 days',
    );
    const chosen = told({ ...base, decimals: 0, target: 45.5, points: monthly(wandering(16)) });
    expect(chosen.summary).to.contain('Mean 50 days').and.to.contain('Target 45.5 days');
    const fine = told({ ...base, points: monthly(values.map((value) => value + 0.25)) });
    expect(fine.summary).to.contain('Latest: 0.25 days').and.to.contain('Mean 2.11 days');
  });

  it('tell a shift with the number of its points, and what each point belongs to', () => {
    const words = told({ ...base, points: monthly([...wandering(16), 44, 43, 45, 44, 42, 44, 43]) });
    expect(words.headline).to.equal('Waiting time shows special cause improvement');
    expect(words.summary).to.match(/The last 8 points are below the mean of 48\.0 days\./);
    expect(words.readout(20)).to.match(
      /^December 2017: 42 days\. Special cause improvement, low: part of a run of 8 points below the mean\.$/,
    );
  });

  it('tell a trend, a point outside and two of three, each with its limit or its length', () => {
    const rise = told({ ...base, points: monthly([...wandering(14), 46, 48, 50, 52, 54, 56]) });
    expect(rise.headline).to.equal('Waiting time shows special cause concern');
    expect(rise.summary).to.match(/The last 6 points each rose\./);
    expect(rise.readout(19)).to.match(/: part of a rise of 6 points\.$/);
    const fall = told({ ...base, points: monthly([...wandering(14), 54, 52, 50, 48, 46, 44]) });
    expect(fall.summary).to.match(/The last 6 points each fell\./);
    expect(fall.readout(19)).to.match(/improvement, low: part of a fall of 6 points\.$/);
    const outside = told({ ...base, points: monthly([...wandering(16), 90]) });
    expect(outside.summary).to.match(/That is above the upper process limit of 7\d\.\d days\./);
    const edge = [...wandering(16), 71.5].map((value) => value + 0.2);
    expect(told({ ...base, decimals: 0, points: monthly(edge) }).summary).to.match(
      /^Latest: 72 days in \w+ 2017\. That is just above the upper process limit of 72 days\./,
    );
    const near = told({ ...base, points: monthly([...wandering(24), 65, 52, 65]) });
    expect(near.summary).to.match(/Two of the last three points are close to the upper process limit\./);
  });

  it('do not say of trial limits that are over that they will still move', () => {
    const { notes } = told({
      ...base,
      points: monthly(wandering(30)),
      steps: [{ date: month(8), reason: 'new clinic' }],
    });
    expect(notes).to.include('Trial limits rest on fewer than 13 points, so read them with care.');
  });

  it('give of two contradicting rules the one that the point is judged by', () => {
    // The last six points rise, and all of them lie below the mean: good where lower is better, for the run's sake.
    const points = monthly([...wandering(16), 36, 37, 38, 39, 40, 41]);
    const words = told({ ...base, rules: { beyondLimits: false, twoInThree: false }, points });
    expect(words.readout(21)).to.match(
      /^January 2018: 41 days\. Special cause improvement, low: part of a run of \d+ points below/,
    );
    expect(words.summary).to.match(/The last \d+ points are below the mean of .*\. The last 6 points each rose\./);
  });

  it('tell which single month the icon is about when the last value is missing', () => {
    const words = told({ ...base, points: monthly([...wandering(16), null]) });
    expect(words.summary).to.match(/^Latest: 46 days in July 2017\./);
    expect(words.summary).to.match(/1 value is missing\./);
    expect(words.readout(16)).to.equal('August 2017: no value.');
  });

  it('tell signals that are over as earlier ones', () => {
    const words = told({ ...base, points: monthly([...wandering(8), 60, 61, 59, 60, 62, 60, 61, ...wandering(9)]) });
    expect(words.analysis.variation).to.equal('common-cause');
    expect(words.summary).to.match(/\d earlier points were special cause\./);
    const now = told({ ...base, points: monthly([...wandering(8), 60, 61, 59, 60, 62, 60, 61, ...wandering(9), 90]) });
    expect(now.analysis.variation).to.equal('concern-high');
    expect([now.summary, ...now.rest].join(' ')).to.match(/\d earlier points were also special cause\./);
  });

  it('name quarters and years that begin in April by their first and last month', () => {
    const dates = (step: number, count: number) => Array.from({ length: count }, (_, i) => month(i * step));
    const every = (step: number, count: number) =>
      told({ ...base, points: dates(step, count).map((date, i) => ({ date, value: wandering(16)[i]! })) });
    expect(every(3, 14).subtitle).to.equal(
      'Waiting time, days, quarterly, April 2016 to September 2019. Lower is better.',
    );
    expect(every(3, 14).notes.join(' ')).to.contain('Limits calculated from 14 points, from April 2016 on.');
    expect(every(3, 14).summary).to.contain('Latest: 49 days in the quarter from July 2019.');
    expect(every(12, 14).subtitle).to.equal('Waiting time, days, yearly, April 2016 to March 2030. Lower is better.');
    const years = told({ ...base, points: wandering(14).map((value, i) => ({ date: `${2001 + i}`, value })) });
    expect(years.subtitle).to.equal('Waiting time, days, yearly, 2001 to 2014. Lower is better.');
    const newYears = wandering(14).map((value, i) => ({ date: `${2001 + i}-01-01`, value }));
    expect(told({ ...base, points: newYears }).subtitle).to.equal(years.subtitle);
  });

  it('say which target a point of another time meets', () => {
    const target = [
      { from: month(0), value: 47 },
      { from: month(8), value: 60 },
    ];
    const words = told({ ...base, target, points: monthly(wandering(16)) });
    expect(words.readout(0)).to.equal('April 2016: 54 days. Common cause. Misses target of 47 days.');
    expect(words.readout(1)).to.equal('May 2016: 47 days. Common cause. Meets target of 47 days.');
    expect(words.readout(8)).to.equal('December 2016: 54 days. Common cause. Meets target.');
  });

  it('write the thousands of a count with a comma', () => {
    const points = Array.from({ length: 3000 }, (_, i) => ({
      date: day(i),
      value: i < 1500 ? 40 + (i % 2) : 60 + (i % 2),
    }));
    const words = told({ ...base, points });
    expect(words.summary).to.contain('The last 1,500 points are above the mean');
    expect(spcWords.ruleShift(1500, 'high', 'mean')).to.equal('part of a run of 1,500 points above the mean');
    expect(spcWords.unstable(1407, 3000)).to.contain('1,407 of 3,000 points');
  });

  it('call a rise below the mean "improvement, high" where higher is better', () => {
    const points = monthly([...wandering(16).map((value) => value + 20), 30, 31, 32, 33, 34, 35]);
    const words = told({
      ...base,
      improvement: 'increase',
      preset: 'plot-the-dots',
      rules: { trend: 6, shift: 9 },
      points,
    });
    const last = words.analysis.points.at(-1)!;
    expect(last.value).to.be.below(last.centre!);
    if (last.judgement === 'improvement') expect(words.readout(21)).to.match(/Special cause improvement, high/);
    expect(
      told({
        ...base,
        improvement: 'increase',
        points: monthly([70, 72, 69, 71, 73, 70, 72, 69, 60, 61, 62, 63, 64, 65]),
      }).readout(13),
    ).to.match(/Special cause improvement, high: part of a rise of 6 points/);
  });

  it('say with 12 points that 13 are needed, and with 13 what they show', () => {
    const twelve = told({ ...base, target: 45, points: monthly(wandering(12)) });
    expect(twelve.headline).to.equal('Waiting time: too few points to judge (12 of 13)');
    expect(twelve.notes.join(' ')).to.match(/fewer than 13 points no process limits are drawn/);
    expect(twelve.summary).not.to.match(/process limits|consistently/);
    expect(twelve.readout(3)).to.match(/Not judged/);
    expect(told({ ...base, target: 45, points: monthly(wandering(13)) }).summary).to.match(/process limits/);
  });

  it('say that there are no values, rather than too few', () => {
    const none = told({ ...base, points: monthly(Array(14).fill(null)) });
    expect(none.headline).to.equal('Waiting time: no values to show');
    expect(none.notes.join(' ')).not.to.contain('fewer than');
  });

  it('call the centre of a median chart a median', () => {
    for (const chart of ['i-median', 'i-median-mr', 'g', 'run']) {
      const { summary, notes } = told({ ...base, chart, points: monthly(wandering(16)) });
      expect(summary, chart).to.contain(' Median ').and.not.to.contain(' Mean ');
      expect(notes.join(' '), chart).not.to.contain('Mean calculated');
    }
  });

  it('say of a constant series that it does not vary', () => {
    const constant = (target: number) =>
      told({ title: 'Screened', unit: '%', improvement: 'increase', target, points: monthly(Array(20).fill(100)) })
        .summary;
    expect(constant(95)).to.match(/no variation.*consistently meet it/);
    expect(constant(100)).to.match(/consistently meet it/);
    expect(constant(101)).to.match(/consistently miss it.*The latest point misses it/);
  });

  it('count a value on the target as meeting it', () => {
    const onTarget = (improvement: string) =>
      told({ ...base, improvement, target: 46, points: monthly(wandering(16)) });
    for (const improvement of ['increase', 'decrease']) {
      expect(onTarget(improvement).summary).to.match(/The latest point meets it\./);
      expect(onTarget(improvement).readout(15)).to.match(/Meets target\.$/);
    }
  });

  it('keep to 90 words by moving what matters least to the notes', () => {
    const data = {
      title: 'Patients who waited for more than four hours in the emergency departments of both hospitals',
      unit: 'patients for each 1,000 attendances in both departments',
      improvement: 'decrease',
      target: 45,
      baseline: 12,
      points: monthly([...wandering(16), ...wandering(13), 56, 57, 58, 59, null, 60, 61, 62, 90]).map((point, i) =>
        i === 18 ? { ...point, exclude: true } : point,
      ),
      steps: [{ date: month(16), reason: 'both departments moved to the new hospital' }],
    };
    const words = told(data);
    expect(words.summary.split(/\s+/).length).to.be.within(70, 90);
    expect(words.summary).to.match(/^Latest: 90/);
    const target =
      /Target 45 patients .* or less: the process will .* unless something changes\. The latest point misses it\./;
    expect(words.summary).to.match(target);
    const under = told(data, true);
    expect(`${under.headline} ${under.summary}`.split(/\s+/).length).to.be.within(70, 90);
    expect(under.summary).to.match(target);
    expect(under.rest.join(' ')).to.match(/1 value is missing\. 1 point is excluded from the limits\.$/);
  });

  it('give a target no assurance where neither direction is better', () => {
    const { summary } = told({ ...base, improvement: 'neutral', target: 50, points: monthly(wandering(20)) });
    expect(summary).to.match(/Target shown for information; direction is neutral, so no assurance is given\./);
    expect(summary).not.to.match(/meets it|misses it/);
  });

  it('say why limits were recalculated, and that no reason was given', () => {
    const points = monthly([...wandering(16), ...wandering(16).map((value) => value - 20)]);
    const step = (steps: object[]) => told({ ...base, points, steps }).summary;
    expect(step([{ date: month(16), reason: 'new clinic' }])).to.match(/, recalculated from August 2017: new clinic\./);
    expect(step([{ date: month(16) }])).to.match(/recalculated from August 2017: no reason given/);
    const trial = told({
      ...base,
      preset: 'plot-the-dots',
      points: points.slice(0, 28),
      steps: [{ date: month(16), reason: 'new clinic' }],
    });
    expect(trial.summary).to.match(/, trial limits, recalculated from August 2017: new clinic\./);
    const long = 'after a very long story about everything that has ever happened in this hospital since it opened';
    expect(step([{ date: month(16), reason: long }])).to.match(/recalculated from August 2017 \(reason below\)/);
  });

  it('name preset, rules, changes and basis in the method note', () => {
    const notes = (more: object) => told({ ...base, points: monthly(wandering(24)), ...more }).notes.join(' ');
    expect(notes({})).to.match(
      /Chart of individual values \(XmR\)\. Rules: Making Data Count preset \(6-point shift, 6-point trend.*Moving ranges are not screened\. Limits calculated from 24 points, from April 2016 on\./,
    );
    expect(notes({ preset: 'plot-the-dots' })).to.match(
      /Plot the Dots preset \(7-point shift, 7-point trend.*screened out/,
    );
    expect(notes({ rules: { shift: 8 } })).to.match(/8-point shift.*Changed from the preset: 8-point shift\./);
    expect(told({ ...base, baseline: 12, points: monthly(wandering(24)) }).summary).to.match(
      /process limits\) \d+\.\d to \d+\.\d days, fixed on the first 12 points\./,
    );
    expect(notes({ baseline: 12 })).to.match(/a baseline, the first 12 points from April 2016 on/);
    expect(notes({ chart: 'run' })).to.match(/^Runs analysis \(Anhøj\).*Run chart\..*Median calculated from 24 points/);
  });

  it('speak of screening on the charts whose limits rest on moving ranges, and on no others', () => {
    const points = wandering(16).map((value, i) => ({ date: month(i), value, numerator: value, denominator: 100 }));
    const notes = (chart: string) => told({ ...base, chart, points }).notes.join(' ');
    for (const chart of ['i', 'i-prime', 'p-prime', 'u-prime', 't']) expect(notes(chart), chart).to.contain('screened');
    for (const chart of ['p', 'u', 'c', 'g', 'run']) expect(notes(chart), chart).not.to.contain('screened');
  });

  it('do not call the first moving range missing, which there is none of', () => {
    const ranges = told({ ...base, chart: 'mr', points: monthly([...wandering(14), null, 50]) });
    expect(ranges.summary).to.contain('1 value is missing.');
    expect(ranges.readout(0)).to.equal('April 2016: no range.');
  });

  it('name the limits a chart was calculated from only where it has some', () => {
    const single = told({
      ...base,
      chart: 'xbar',
      points: wandering(20).map((value, i) => ({ date: month(i), subgroup: [value] })),
    });
    expect(single.notes.join(' ')).to.contain('Mean calculated from 20 points').and.not.to.contain('Limits calculated');
    const huge = monthly(Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? 1.7e308 : -1.7e308)));
    expect(told({ ...base, points: huge }).notes.join(' ')).not.to.contain('Limits calculated');
  });

  it('name days where two points would share a month', () => {
    const points = [0, 3, 40, 75, 80, 120, 150].map((i) => ({ date: day(i), value: i }));
    const words = told({ ...base, interval: 'month', points });
    expect(words.readout(1)).to.match(/^4 April 2016: 3 days/);
    expect(words.summary).to.match(/on 29 August 2016/);
  });

  it('name weeks by the days they begin on, quarters by their first months', () => {
    const weeks = told({ ...base, points: wandering(16).map((value, i) => ({ date: day(3 + i * 7), value })) });
    expect(weeks.subtitle).to.contain('weekly');
    expect(weeks.readout(0)).to.match(/^Week of 4 April 2016: 54 days/);
    expect(weeks.summary).to.contain('Latest: 46 days in the week of 18 July 2016.');
    const months = (interval: string) =>
      told({ ...base, interval, points: wandering(16).map((value, i) => ({ date: month(i * 3).slice(0, 7), value })) });
    expect(months('quarter').readout(1)).to.match(/^Quarter from July 2016: 47 days/);
    expect(months('week').readout(1)).to.match(/^July 2016: 47 days/);
    expect(months('week').summary).to.contain('Latest: 46 days in January 2020.');
  });

  it('name no interval for rare events and irregular dates', () => {
    const days = [0, 3, 40, 75, 80, 120, 150, 151, 190, 195, 260, 264, 330, 333, 400];
    const rare = (chart: string) =>
      told({ ...base, chart, target: 5, points: days.map((i, n) => ({ date: day(i), value: 1 + ((n * 7) % 9) })) });
    for (const chart of ['g', 't', 'i']) {
      expect(rare(chart).subtitle, chart).to.equal('Waiting time, days, 1 April 2016 to 6 May 2017. Lower is better.');
      expect(rare(chart).summary, chart).to.contain('on 6 May 2017');
    }
    const monthly = days.map((_, n) => ({ date: month(n), value: 1 + ((n * 7) % 9) }));
    expect(told({ ...base, chart: 't', points: monthly }).subtitle).not.to.contain('ly,');
    expect(told({ ...base, points: monthly.filter((_, n) => n % 6 !== 4) }).subtitle).to.contain('monthly');
    const inMonths = monthly.map(({ date, value }) => ({ date: date.slice(0, 7), value }));
    expect(told({ ...base, chart: 't', points: inMonths }).summary).to.contain('in June 2017');
    const working = Array.from({ length: 30 }, (_, n) => n).filter((n) => n % 7 < 5);
    expect(told({ ...base, points: working.map((n) => ({ date: day(n), value: n % 4 })) }).subtitle).to.contain(
      'daily',
    );
  });

  it('write very large and very small numbers so that they can be read', () => {
    const scaled = (factor: number) =>
      allText(told({ ...base, points: monthly(wandering(16).map((v) => v * factor)) }));
    expect(scaled(1e300)).to.match(/4\.60\u00a0×\u00a010\^301 days/);
    expect(scaled(1e-9)).to.match(/4\.60\u00a0×\u00a010\^-8 days/);
    const tiny = told({ ...base, target: 0.0002, points: monthly(wandering(16).map((v) => v / 1e5)) });
    expect(tiny.summary).to.contain('Latest: 0.000460 days').and.to.contain('Mean 0.000500 days');
    expect(allText(tiny)).not.to.contain('^');
    const zero = told({ ...base, points: monthly([...wandering(16).map((v) => v / 1e5), 0]) });
    expect(zero.summary).to.contain('Latest: 0 days');
  });

  it('round lines of thousands and more to whole numbers, and give values no digits that nobody reads', () => {
    const of = (factor: number) =>
      told({ ...base, points: monthly(wandering(16).map((v) => v * factor + 0.3)) }).summary;
    expect(of(30)).to.contain('Latest: 1,380.3 days').and.to.contain('Mean 1,500.3 days');
    expect(of(2e7)).to.contain('Latest: 920,000,000 days').and.to.contain('Mean 1,000,000,000 days');
    const whole = (factor: number) => told({ ...base, points: monthly(wandering(16).map((v) => v * factor)) }).summary;
    expect(whole(1)).to.contain('Mean 50.0 days');
    expect(whole(30)).to.contain('Mean 1,500 days');
    expect(whole(-30)).to.contain('Mean minus 1,500 days');
  });

  it('put a currency before the number and its scale behind it', () => {
    const said = (unit: string) =>
      told({ ...base, unit, target: -20, points: monthly(wandering(16).map((v) => -v)) }).summary;
    expect(said('£')).to.contain('Latest: minus £46 in').and.to.contain('Target minus £20 or less');
    expect(said('£m'))
      .to.contain('Latest: minus £46m in')
      .and.to.contain('range (process limits) minus £67.0m to minus');
    expect(said('$bn')).to.contain('Latest: minus $46bn in');
    expect(said('£ million')).to.contain('Latest: minus £46 million in');
    expect(said('£ per bed day')).to.contain('Latest: minus £46 per bed day in');
    expect(said('£000s')).to.contain('Latest: minus 46 £000s in');
    expect(said('% of patients')).to.contain('Latest: minus 46% of patients in');
    expect(said('°C')).to.contain('Latest: minus 46°C in');
  });
});

describe('the words of any SPC chart', () => {
  it('agree with the engine: rule, assurance, and the arithmetic of the latest point', () => {
    fc.assert(
      fc.property(anySeries, (data) => {
        const words = told(data);
        expectRulesAsFound(words);
        expectAssuranceAsCalculated(words.analysis, words.summary);
      }),
      { numRuns: 200 },
    );
  });

  it('keep to 90 words, 25 to a sentence, and never say what misleads', () => {
    fc.assert(
      fc.property(anySeries, (data) => {
        const words = told({ ...data, baseline: 12, steps: [{ date: month(14), reason: 'new ward' }] });
        expect(words.summary.split(/\s+/).length).to.be.at.most(90);
        for (const sentence of words.summary.split(/(?<=[.])\s/)) {
          expect(sentence.split(/\s+/).length, sentence).to.be.at.most(25);
        }
        const text = allText(words);
        expect(text).not.to.match(/NaN|undefined|null|Invalid|Infinity| {2}| [.,;:]/);
        expect(text).not.to.match(/\bRAG\b|amber|confidence|control limit|significant|out of control/i);
      }),
      { numRuns: 100 },
    );
  });

  it('keep to 25 words a sentence and to the verdict on the target with any unit, reason and headline', () => {
    const text = (most: number) =>
      fc.array(fc.constantFrom('new', 'ward', 'beds', 'patients'), { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(anySeries, text(30), text(30), text(30), fc.boolean(), (data, unit, reason, title, verdictFirst) => {
        const words = told(
          {
            ...data,
            title: title.join(' '),
            unit: unit.join(' '),
            improvement: 'increase',
            target: 100,
            baseline: 12,
            rules: { minimumPoints: 1 },
            steps: [{ date: month(14), reason: `${reason.join(' ')}.` }],
          },
          verdictFirst,
        );
        const opening = verdictFirst ? `${words.headline} ` : '';
        expect(`${opening}${words.summary}`.split(/\s+/).length).to.be.at.most(90);
        for (const sentence of words.summary.split(/(?<=[.])\s/)) {
          expect(sentence.split(/\s+/).length, sentence).to.be.at.most(25);
        }
        if (words.analysis.latest !== null) {
          expect(words.summary).to.match(/Target 100.* or more: .*\. The latest point (meets|misses) it\./);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keep each readout short to hear, with one rule', () => {
    fc.assert(
      fc.property(anySeries, (data) => {
        const words = told(data);
        words.analysis.points.forEach(({ target }, i) => {
          const readout = words.readout(i);
          const most = target === words.analysis.target ? 20 : 23;
          expect(readout.split(/\s+/).length, readout).to.be.at.most(most);
        });
      }),
      { numRuns: 50 },
    );
  });
});

const SAID = {
  'beyond-limits': /That is (?:just )?(above|below) the (upper|lower) process limit/,
  trend: /The last \d+ points each (rose|fell)/,
  'two-in-three': /of the last three points are close to the (upper|lower) process limit/,
  shift: /The last \d+ points are (above|below) the mean of/,
};
const HIGH = /above|rose|upper/;

function expectRulesAsFound({ analysis, summary }: ReturnType<typeof told>): void {
  const latest = analysis.latest === null ? undefined : analysis.points[analysis.latest];
  const found = Object.entries(SAID).filter(([, said]) => said.test(summary));
  for (const [rule, said] of found) {
    const direction = HIGH.test(said.exec(summary)![0]) ? 'high' : 'low';
    expect(
      latest?.rules.some((each) => each.rule === rule && each.direction === direction),
      summary,
    ).to.equal(true);
  }
  expect(found.length).to.equal(Math.min(2, new Set(latest?.rules.map(({ rule }) => rule)).size));
  expect(/No special cause rule is met/.test(summary)).to.equal(
    analysis.enoughPoints && latest !== undefined && latest.rules.length === 0,
  );
}

/** "Consistently" exactly where all limits lie on one side of the target; reckoned here anew. */
function expectAssuranceAsCalculated(analysis: SpcAnalysis, summary: string): void {
  const latest = analysis.latest === null ? undefined : analysis.points[analysis.latest];
  if (!latest || latest.target === null || analysis.settings.improvement === 'neutral') {
    expect(summary).not.to.match(/consistently|meets it|misses it/);
    return;
  }
  const { value, target, ucl, lcl, centre } = latest;
  const up = analysis.settings.improvement === 'increase';
  const meets = up ? value! >= target - 1e-9 : value! <= target + 1e-9;
  expect(summary).to.contain(meets ? 'The latest point meets it.' : 'The latest point misses it.');
  if (ucl === null || lcl === null) return;
  const isFlat = ucl - lcl < 1e-9;
  const above = target > ucl + 1e-9;
  const below = target < lcl - 1e-9;
  const onOneSide = above || below || isFlat;
  expect(/consistently/.test(summary), summary).to.equal(onOneSide);
  if (onOneSide && !isFlat) expect(/consistently meet/.test(summary)).to.equal(up ? below : above);
  if (isFlat) expect(/consistently meet/.test(summary)).to.equal(up ? centre! >= target : centre! <= target);
}

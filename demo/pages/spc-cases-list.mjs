import { html } from './html.mjs';

/**
 * The worked cases, in the order of the page.
 *
 * - `from`: the data file, `first`: only so many of its points, `change`: members that the case sets, `point`: what it
 *   makes of each point
 * - `claims`: what the text says of the chart; the build checks it (`signals`: how many points meet a rule)
 */
export const groups = [
  {
    title: 'Will the target be met?',
    introduction: html`<p>Assurance compares the target with the process limits, not with the latest month.</p>`,
    cases: [
      {
        id: 'misses',
        heading: 'Consistently misses: the target lies beyond the limits',
        from: 'emergency-care/elht.json',
        claims: { assurance: 'fail', variation: 'common-cause' },
        text: html`<p>East Lancashire’s months vary by more than ten points either way, and even the upper limit is far below 95%.
The latest month is nothing special. Waiting for a good month is no plan: only another process would meet the target.</p>`,
      },
      {
        id: 'meets',
        heading: 'Consistently meets: the limits clear the target',
        from: 'cases/always-met.json',
        claims: { assurance: 'pass', variation: 'common-cause' },
        text: html`<p>Both limits lie above the target. A month that is lower than the last is no reason to ask questions.</p>`,
      },
      {
        id: 'hit-or-miss',
        heading: 'Hit or miss: the target lies between the limits',
        from: 'emergency-care/wexham.json',
        claims: { assurance: 'hit-or-miss', variation: 'concern-low' },
        text: html`<p>At Frimley Health (all hospitals, of which Wexham Park is one) 95% lies just inside the upper limit, so a month now
and then reaches it. The process as a whole does not, and its latest points are a concern: two statements, two icons.</p>`,
      },
      {
        id: 'target-changes',
        heading: 'A target that rises every year',
        from: 'cases/target-changes.json',
        claims: { assurance: 'fail', variation: 'improvement-high' },
        text: html`<p>Each target is drawn over the time for which it was set; the one in force at the last point decides. The process has
got better all along, and the target has moved further away.</p>`,
      },
      {
        id: 'no-variation',
        heading: 'No variation at all',
        from: 'cases/constant.json',
        claims: { assurance: 'pass', variation: 'common-cause' },
        text: html`<p>All points are equal, so mean and limits fall together. The target is met as long as nothing changes; whether a
measure that cannot vary is worth a chart is another question.</p>`,
      },
    ],
  },
  {
    title: 'Which way is good?',
    introduction: html`<p>The direction is said with the data. It decides whether a signal is an improvement or a concern.</p>`,
    cases: [
      {
        id: 'lower-is-better',
        heading: 'Lower is better',
        from: 'cases/falling-is-good.json',
        claims: { variation: 'improvement-low', assurance: 'fail' },
        text: html`<p>The wait has fallen to a new level and stayed there: an improvement, with low values. The limits still span old and new
level; <a href="#step">a step</a> would separate the two, once the reason is known.</p>`,
      },
      {
        id: 'neutral',
        heading: 'Neither direction is better',
        from: 'emergency-admissions/lth.json',
        claims: { assurance: null },
        text: html`<p>More emergency admissions at Leeds are neither good nor bad in themselves. A signal says that something changed, and
leaves the judgement to the reader. There is no assurance without a direction.</p>`,
      },
    ],
  },
  {
    title: 'What is known about the process',
    introduction: html`<p>A chart may be told about a change, a starting period or a month that does not count, and it says so in its text.</p>`,
    cases: [
      {
        id: 'step',
        heading: 'A step, with its reason',
        from: 'cases/step.json',
        claims: { assurance: 'hit-or-miss' },
        text: html`<p>In July 2023 the process was changed on purpose, so mean and limits start afresh, and the lines are broken there. The
reason stands beside the step: without one, the chart says that no reason was given.</p>`,
      },
      {
        id: 'no-step',
        heading: 'A jump whose reason is not known',
        from: 'emergency-care/cuh.json',
        claims: { variation: 'common-cause' },
        text: html`<p>Cambridge’s figures jump in March 2017 and come down again within a year. The sources behind this site name no cause, so
no step is drawn: redrawing limits until the signals vanish is the SPC form of moving the goalposts.</p>`,
      },
      {
        id: 'baseline',
        heading: 'Limits fixed on the first year',
        from: 'emergency-care/bhrut.json',
        change: { baseline: 12 },
        claims: { variation: 'concern-low' },
        text: html`<p>At Barking, Havering and Redbridge mean and limits are taken from the first twelve months and then kept, to ask one
question: are we still where we were that year? The later months answer it.</p>`,
      },
      {
        id: 'gaps',
        heading: 'Missing months, and one that does not count',
        from: 'cases/gaps.json',
        claims: { variation: 'common-cause' },
        text: html`<p>Two months were not reported: the line has a gap there, and nothing is filled in. The month in which the backlog was
reported is drawn, but counts neither for the limits nor for a rule.</p>`,
      },
      {
        id: 'too-few',
        heading: 'Too few points to judge',
        from: 'emergency-care/cuh.json',
        first: 12,
        claims: { variation: null, assurance: null },
        text: html`<p>The first twelve months of Cambridge’s figures. Below 13 points the preset draws a mean, no limits and no icon: limits
from so few points would look firmer than they are.</p>`,
      },
    ],
  },
  {
    title: 'The same figures on different charts',
    introduction: html`<p>University Hospitals Bristol, April 2016 to March 2019: one series, and what each chart type makes of it.</p>`,
    cases: [
      {
        id: 'individuals',
        heading: 'i (XmR): individual values, the default',
        from: 'emergency-care/uhb.json',
        claims: { variation: 'concern-low' },
        text: html`<p>Limits come from how much each month differs from the one before. It asks nothing of the figures but their order, which is
why it is the chart of this site’s A&amp;E pages.</p>`,
      },
      {
        id: 'large-denominators',
        heading: 'p: why a proportion of large numbers misleads',
        from: 'emergency-care/uhb.json',
        change: { chart: 'p' },
        claims: { signals: 34 },
        text: html`<p>The p chart takes its limits from the number of attendances alone, as if patients were tossed coins. With thousands of them a
month the limits shrink to a narrow band and nearly every month counts as special. Months differ for many more reasons than chance.</p>`,
      },
      {
        id: 'p-prime',
        heading: 'p′: the same, corrected for the extra variation',
        from: 'emergency-care/uhb.json',
        change: { chart: 'p-prime' },
        text: html`<p>Laney’s p′ chart widens the p limits by as much as the months really vary. As the denominators hardly change, it comes out
close to the chart of individual values; where they do change a lot, it is the better choice.</p>`,
      },
      {
        id: 'individuals-weighted',
        heading: 'i′: individual values that weigh by size',
        from: 'emergency-care/uhb.json',
        change: { chart: 'i-prime' },
        text: html`<p>A chart of individual values that takes the size of each month into account: limits are wider in small months.</p>`,
      },
      {
        id: 'rates-corrected',
        heading: 'u′: a rate of large counts',
        from: 'emergency-care/uhb.json',
        change: {
          chart: 'u-prime',
          title: 'Waits over four hours per 1,000 attendances',
          subtitle: 'Major (type 1) A&E departments, University Hospitals Bristol NHS Foundation Trust',
          unit: 'per 1,000',
          multiplier: 1000,
          decimals: 0,
          improvement: 'decrease',
          target: 50,
        },
        point: ({ date, numerator, denominator }) => ({ date, numerator: denominator - numerator, denominator }),
        text: html`<p>The same months seen from the other side: waits of more than four hours, per thousand attendances. Lower is better, and
95% becomes 50 per thousand.</p>`,
      },
      {
        id: 'median-individuals',
        heading: 'i with a median: a centre that single months do not pull',
        from: 'emergency-care/uhb.json',
        change: { chart: 'i-median' },
        text: html`<p>The median is the centre in place of the mean: useful where a few extreme months would drag the mean along.</p>`,
      },
      {
        id: 'median-ranges',
        heading: 'i with a median, and with the median of the ranges',
        from: 'emergency-care/uhb.json',
        change: { chart: 'i-median-mr' },
        text: html`<p>Here the limits rest on the median of the moving ranges too, so that one or two wild jumps do not widen them.</p>`,
      },
      {
        id: 'moving-ranges',
        heading: 'mr: how much neighbouring months differ',
        from: 'emergency-care/uhb.json',
        change: {
          chart: 'mr',
          title: 'Moving ranges of A&E four-hour performance',
          subtitle: 'University Hospitals Bristol: how far each month lies from the one before, in percentage points',
          unit: 'points',
          multiplier: 100,
          target: undefined,
          improvement: 'neutral',
        },
        claims: { assurance: null },
        text: html`<p>The moving ranges themselves: a large one points at an abrupt change between two months.</p>`,
      },
      {
        id: 'run-chart',
        heading: 'run: a median and nothing else',
        from: 'emergency-care/uhb.json',
        change: { chart: 'run' },
        claims: { assurance: null },
        text: html`<p>No limits: only the median, and how long and how often the figures stay on one side of it. Good for a team’s first months.</p>`,
      },
      {
        id: 'other-preset',
        heading: 'The rules of another tool',
        from: 'emergency-care/uhb.json',
        change: { preset: 'plot-the-dots' },
        text: html`<p>Official tools differ in details: here seven points make a shift instead of six, and the widest moving ranges are
screened out. The preset is printed under every chart, so that two screenshots can be compared.</p>`,
      },
    ],
  },
  {
    title: 'Counts, rare events and samples',
    introduction: html`<p>Where the figures are small counts or samples, a chart made for them sees more than a chart of individual values.</p>`,
    cases: [
      {
        id: 'small-proportions',
        heading: 'p: a proportion of small numbers',
        from: 'cases/p.json',
        claims: { assurance: 'hit-or-miss' },
        text: html`<p>Thirty to a hundred letters a month: here the p chart is at home. Its limits step in and out with the number of letters.</p>`,
      },
      {
        id: 'counts',
        heading: 'c: a count on equal ground',
        from: 'cases/c.json',
        claims: { variation: 'common-cause' },
        text: html`<p>Events counted where the opportunity for them stays the same, such as falls on one ward that is always full.</p>`,
      },
      {
        id: 'rates',
        heading: 'u: a rate',
        from: 'cases/u.json',
        claims: { variation: 'common-cause' },
        text: html`<p>Where the opportunity changes from month to month, the count is divided by it: falls per thousand bed days.</p>`,
      },
      {
        id: 'cases-between',
        heading: 'g: how many went well in between',
        from: 'cases/g.json',
        claims: { variation: 'common-cause' },
        text: html`<p>When an event is rare, months without any tell little. Each point here is an infection, and its height the number of
operations since the one before: higher is better.</p>`,
      },
      {
        id: 'days-between',
        heading: 't: how long it lasted',
        from: 'cases/t.json',
        claims: { variation: 'improvement-high' },
        text: html`<p>The same with time: the days between one serious fall and the next. The last falls are further apart than before.</p>`,
      },
      {
        id: 'sample-means',
        heading: 'x̄: the mean of a sample',
        from: 'cases/xbar.json',
        text: html`<p>Five patients are drawn every week and their waits written down. The chart shows the mean of each five.</p>`,
      },
      {
        id: 'sample-spread',
        heading: 's: the spread within a sample',
        from: 'cases/s.json',
        claims: { assurance: null },
        text: html`<p>The same samples: how far apart the five waits lie. A service may be quick on average and still be a lottery.</p>`,
      },
    ],
  },
];

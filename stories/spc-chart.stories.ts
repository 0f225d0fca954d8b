import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CHART_TYPES } from '../src/spc/index.js';
import { day, everything, month, monthly, wandering } from '../test/spc-chart/series.js';
import { type Args, choice, controlsOf, elementOf } from './elements.js';

const chart = (args: Args) => elementOf('spc-chart', args);

const meta: Meta<Args> = {
  title: 'SPC chart',
  component: 'spc-chart',
  render: chart,
  argTypes: {
    ...controlsOf('spc-chart'),
    improvement: choice('increase', 'decrease', 'neutral'),
    preset: choice('making-data-count', 'plot-the-dots'),
    chart: choice(...CHART_TYPES),
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Something made up, and said to be. */
const madeUp = (points: readonly object[], more: object = {}): Story => ({
  args: {
    data: {
      title: 'Made-up measure',
      improvement: 'increase',
      points,
      source: { label: 'Made up to show this case' },
      ...more,
    },
  },
});

const shifted = [...wandering(20), ...wandering(10).map((value) => value + 14)];
const ratios = Array.from({ length: 24 }, (_, i) => ({
  date: month(i),
  numerator: 60 + ((i * 7) % 11),
  denominator: 80 + ((i * 5) % 17),
}));

/** Real figures: NHS England, A&E waiting times and activity, Open Government Licence v3.0. */
export const Overview: Story = { args: { src: 'data/emergency-care/bhrut.json' } };

export const Everything: Story = {
  name: 'Data: steps, targets, baseline, annotations, a gap, an excluded point',
  args: { data: { ...everything(), source: { label: 'Made up to show this case' } } },
};
export const Table: Story = {
  name: 'Data: a table in the page',
  render: () => html`
    <spc-chart improvement="decrease" unit="falls" chart="c" target="4">
      <table>
        <caption>Falls on a made-up ward</caption>
        <tr><th>Month</th><th>Value</th></tr>
        ${Array.from({ length: 15 }, (_, i) => html`<tr><td>${month(i)}</td><td>${3 + ((i * 5) % 4)}</td></tr>`)}
      </table>
    </spc-chart>
  `,
};
export const Csv: Story = { name: 'Data: a CSV file', args: { src: 'data/falls.csv', improvement: 'decrease' } };
export const DataScript: Story = {
  name: 'Data: a script in the page',
  render: () => html`<spc-chart>
    <script type="application/json">
      { "title": "Made-up measure", "improvement": "increase",
        "points": [{ "date": "2024-01", "value": 4 }, { "date": "2024-02", "value": 6 }, { "date": "2024-03", "value": 5 }] }
    </script>
  </spc-chart>`,
};

export const CommonCause: Story = { name: 'Verdict: common cause', ...madeUp(monthly(wandering(30)), { target: 52 }) };
export const Improvement: Story = { name: 'Verdict: improvement', ...madeUp(monthly(shifted), { target: 80 }) };
export const Concern: Story = {
  name: 'Verdict: concern',
  ...madeUp(monthly(shifted), { improvement: 'decrease', target: 30 }),
};
export const Neutral: Story = {
  name: 'Verdict: neither direction is better',
  ...madeUp(monthly(shifted), { improvement: 'neutral', target: 55 }),
};
export const Reliable: Story = {
  name: 'Verdict: consistently meets its target',
  ...madeUp(monthly(wandering(30)), { target: 10 }),
};

export const Run: Story = { name: 'Chart: run chart', ...madeUp(monthly(wandering(24)), { chart: 'run' }) };
export const Proportions: Story = {
  name: 'Chart: proportions (p)',
  ...madeUp(ratios, { chart: 'p', unit: '%', target: 90 }),
};
/** A made-up case of the demonstration, which says so. */
const illustrated = (type: string): Story => ({ args: { src: `data/cases/${type}.json` } });
export const Counts: Story = { name: 'Chart: counts (c)', ...illustrated('c') };
export const Rates: Story = { name: 'Chart: rates (u)', ...illustrated('u') };
export const CasesBetween: Story = { name: 'Chart: cases between rare events (g)', ...illustrated('g') };
export const TimeBetween: Story = { name: 'Chart: time between rare events (t)', ...illustrated('t') };
export const Means: Story = { name: 'Chart: means of samples (xbar)', ...illustrated('xbar') };
export const Spreads: Story = { name: 'Chart: spread of samples (s)', ...illustrated('s') };

const everythingWith = (more: Args): Story => ({ args: { ...Everything.args, ...more } });
export const SigmaLines: Story = {
  name: 'Option: sigma lines and moving ranges',
  ...everythingWith({ 'sigma-lines': true, 'moving-range': true }),
};
export const FromZero: Story = { name: 'Option: axis from zero', ...everythingWith({ 'y-axis': 'zero' }) };
export const PartOfTheTime: Story = {
  name: 'Option: part of the time',
  ...everythingWith({ from: '2017-04', to: '2018-12' }),
};
export const IconsAlone: Story = { name: 'Option: icons alone', ...everythingWith({ icons: 'icon' }) };
export const AuthorsHeading: Story = {
  name: 'Option: an author’s headline',
  ...everythingWith({ heading: 'The new ward made room' }),
};
export const OwnWords: Story = {
  name: 'Option: words of one’s own',
  ...everythingWith({ words: { explore: 'Look at each month', suggestion: () => 'Ask the team what they changed.' } }),
};

export const OfficialColours: Story = {
  name: 'Theme: official colours',
  ...madeUp(monthly([...shifted, 20]), { target: 80 }),
};
OfficialColours.args = { ...OfficialColours.args, palette: 'mdc' };
export const Dark: Story = {
  name: 'Theme: dark',
  ...everythingWith({ theme: 'dark' }),
  globals: { backgrounds: { value: 'dark' } },
};

export const Narrow: Story = {
  name: 'Narrow: a column of 20 rem',
  render: (args) => html`<div style="max-inline-size: 20rem">${chart(args)}</div>`,
  args: { ...Everything.args },
};

export const Spaced: Story = {
  name: 'Accessibility: letters and words further apart',
  render: (args) => html`<div style="letter-spacing: 0.12em; word-spacing: 0.16em">${chart(args)}</div>`,
  args: { ...Everything.args },
};

export const Waiting: Story = {
  name: 'State: waiting',
  // An address kept for documentation (RFC 5737), where nobody ever answers.
  args: { src: 'https://192.0.2.1/measure.json' },
};
export const Empty: Story = { name: 'State: no data', args: {} };
export const Unusable: Story = { name: 'State: data that cannot be used', args: { data: { points: 'many' } } };
export const NotFound: Story = { name: 'State: an address that fails', args: { src: 'data/nowhere.json' } };
export const Partly: Story = {
  name: 'State: partly readable',
  ...madeUp([...monthly(wandering(16)), { date: '2030-02-30', value: 50 }, { date: month(16), value: 'many' }]),
};

export const OnePoint: Story = { name: 'Hard: one point', ...madeUp(monthly([50])) };
export const Twelve: Story = {
  name: 'Hard: twelve points, too few',
  ...madeUp(monthly(wandering(12)), { target: 52 }),
};
export const Trial: Story = {
  name: 'Hard: trial limits',
  ...madeUp(monthly(wandering(10)), { preset: 'plot-the-dots', target: 52 }),
};
export const Constant: Story = {
  name: 'Hard: no variation',
  ...madeUp(monthly(Array(20).fill(100)), { unit: '%', target: 95 }),
};
export const TenThousand: Story = {
  name: 'Hard: ten thousand points',
  ...madeUp(Array.from({ length: 10_000 }, (_, i) => ({ date: day(i), value: 50 + ((i * 7919) % 101) / 5 }))),
};
export const Irregular: Story = {
  name: 'Hard: irregular dates',
  ...madeUp([0, 2, 3, 30, 31, 90, 95, 120, 180, 181, 182, 240, 300, 365].map((i) => ({ date: day(i), value: i % 13 }))),
};

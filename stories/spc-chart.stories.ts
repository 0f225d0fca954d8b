import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SpcChart } from '../src/spc-chart.js';
import { day, everything, month, monthly, wandering } from '../test/spc-chart/series.js';

/** The arguments of a story: attributes, and data where it is not fetched. */
interface Args {
  src?: string;
  data?: unknown;
  metric?: string;
  unit?: string;
  improvement?: 'increase' | 'decrease' | 'neutral';
  target?: string;
  chart?: string;
  preset?: 'making-data-count' | 'plot-the-dots';
  baseline?: string;
  from?: string;
  to?: string;
  icons?: 'icon+text' | 'icon' | 'text';
  'y-axis'?: 'flexible' | 'zero';
  'y-min'?: number;
  'y-max'?: number;
  'sigma-lines'?: boolean;
  'moving-range'?: boolean;
  heading?: string;
  theme?: 'light' | 'dark' | 'auto';
  palette?: 'default' | 'mdc';
  words?: object;
}

function chart({ data, words, ...attributes }: Args): SpcChart {
  const element = document.createElement('spc-chart');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  if (words) element.words = words;
  // Of data and src the one set last counts, nothing included.
  if (data !== undefined) element.data = data;
  return element;
}

const meta: Meta<Args> = {
  title: 'SPC chart',
  component: 'spc-chart',
  render: chart,
  argTypes: {
    improvement: { control: 'inline-radio', options: ['increase', 'decrease', 'neutral'] },
    preset: { control: 'inline-radio', options: ['making-data-count', 'plot-the-dots'] },
    icons: { control: 'inline-radio', options: ['icon+text', 'icon', 'text'] },
    'y-axis': { control: 'inline-radio', options: ['flexible', 'zero'] },
    'sigma-lines': { control: 'boolean' },
    'moving-range': { control: 'boolean' },
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
export const Overview: Story = { name: 'Real figures', args: { src: 'data/emergency-care/bhrut.json' } };
export const Everything: Story = {
  name: 'Steps, targets, baseline, annotations, a gap, an excluded point',
  args: { data: { ...everything(), source: { label: 'Made up to show this case' } } },
};

export const CommonCause: Story = { name: 'Common cause', ...madeUp(monthly(wandering(30)), { target: 52 }) };
export const Improvement: Story = madeUp(monthly(shifted), { target: 80 });
export const Concern: Story = madeUp(monthly(shifted), { improvement: 'decrease', target: 30 });
export const Neutral: Story = {
  name: 'Neither direction is better',
  ...madeUp(monthly(shifted), { improvement: 'neutral', target: 55 }),
};
export const Reliable: Story = {
  name: 'Consistently meets its target',
  ...madeUp(monthly(wandering(30)), { target: 10 }),
};

export const OnePoint: Story = { name: 'One point', ...madeUp(monthly([50])) };
export const Twelve: Story = { name: 'Twelve points: too few', ...madeUp(monthly(wandering(12)), { target: 52 }) };
export const Trial: Story = {
  name: 'Trial limits',
  ...madeUp(monthly(wandering(10)), { preset: 'plot-the-dots', target: 52 }),
};
export const Constant: Story = {
  name: 'No variation',
  ...madeUp(monthly(Array(20).fill(100)), { unit: '%', target: 95 }),
};
export const TenThousand: Story = {
  name: 'Ten thousand points',
  ...madeUp(Array.from({ length: 10_000 }, (_, i) => ({ date: day(i), value: 50 + ((i * 7919) % 101) / 5 }))),
};

export const Proportions: Story = { name: 'Proportions (P)', ...madeUp(ratios, { chart: 'p', unit: '%', target: 90 }) };
export const Run: Story = { name: 'Run chart', ...madeUp(monthly(wandering(24)), { chart: 'run' }) };
export const Irregular: Story = {
  name: 'Irregular dates',
  ...madeUp([0, 2, 3, 30, 31, 90, 95, 120, 180, 181, 182, 240, 300, 365].map((i) => ({ date: day(i), value: i % 13 }))),
};

const everythingWith = (more: Args): Story => ({ args: { ...Everything.args, ...more } });
export const SigmaLines: Story = {
  name: 'Sigma lines and moving ranges',
  ...everythingWith({ 'sigma-lines': true, 'moving-range': true }),
};
export const FromZero: Story = { name: 'Axis from zero', ...everythingWith({ 'y-axis': 'zero' }) };
export const PartOfTheTime: Story = { name: 'Part of the time', ...everythingWith({ from: '2017-04', to: '2018-12' }) };
export const IconsAlone: Story = { name: 'Icons alone', ...everythingWith({ icons: 'icon' }) };
export const OfficialColours: Story = {
  name: 'Official colours',
  ...madeUp(monthly([...shifted, 20]), { target: 80 }),
};
OfficialColours.args = { ...OfficialColours.args, palette: 'mdc' };
export const Dark: Story = { ...everythingWith({ theme: 'dark' }), globals: { backgrounds: { value: 'dark' } } };
export const AuthorsHeading: Story = {
  name: "With its author's heading",
  ...everythingWith({ heading: 'The new ward made room' }),
};
export const OwnWords: Story = {
  name: 'In words of its own',
  ...everythingWith({ words: { explore: 'Look at each month', suggestion: () => 'Ask the team what they changed.' } }),
};

export const Narrow: Story = {
  render: (args) => html`<div style="max-inline-size: 20rem">${chart(args)}</div>`,
  args: { ...Everything.args },
};

export const Spaced: Story = {
  name: 'Accessibility: letters and words further apart',
  render: (args) => html`<div style="letter-spacing: 0.12em; word-spacing: 0.16em">${chart(args)}</div>`,
  args: { ...Everything.args },
};

export const Table: Story = {
  name: 'From a table',
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
export const Csv: Story = { name: 'From a CSV file', args: { src: 'data/falls.csv', improvement: 'decrease' } };

export const DataScript: Story = {
  name: 'From a script in the page',
  render: () => html`<spc-chart>
    <script type="application/json">
      { "title": "Made-up measure", "improvement": "increase",
        "points": [{ "date": "2024-01", "value": 4 }, { "date": "2024-02", "value": 6 }, { "date": "2024-03", "value": 5 }] }
    </script>
  </spc-chart>`,
};

export const Empty: Story = { args: {} };
export const Waiting: Story = {
  name: 'Waiting for its data',
  // An address kept for documentation (RFC 5737), where nobody ever answers.
  args: { src: 'https://192.0.2.1/measure.json' },
};
export const Partly: Story = {
  name: 'A few bad entries',
  ...madeUp([...monthly(wandering(16)), { date: '2030-02-30', value: 50 }, { date: month(16), value: 'many' }]),
};
export const Unusable: Story = { name: 'Data that cannot be used', args: { data: { points: 'many' } } };
export const NotFound: Story = { name: 'An address that does not answer', args: { src: 'data/nowhere.json' } };

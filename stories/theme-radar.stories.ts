import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { radarWords } from '../src/words/radar.js';
import { after, before, document as example, frameworkOf, ids, valuesOf } from '../test/themes/example.js';
import { type Args, controlsOf, elementOf } from './elements.js';

const meta: Meta<Args> = {
  title: 'Theme radar',
  component: 'theme-radar',
  render: (args) => elementOf('theme-radar', args),
  argTypes: controlsOf('theme-radar'),
};

export default meta;

type Story = StoryObj<Args>;

const source = { label: 'Made up to show this case' };

/** Something made up, and said to be. */
const madeUp = (more: object = {}, args: Args = {}): Story => ({
  args: { data: example({ source, ...more }), ...args },
});

const target = { label: 'Aim for 2018', band: { low: 3, high: 4 } };
const peers = {
  label: 'Acute trusts',
  year: 2017,
  n: 24,
  low: valuesOf([2, 1, 1, 1, 2, 1, 2, 1, 1]),
  mid: valuesOf([3, 2, 2, 2, 3, 2, 2, 2, 2]),
  high: valuesOf([4, 3, 3, 3, 4, 3, 3, 3, 3]),
};
const evidence = [
  {
    axis: 'reaction',
    series: 'a',
    quote: 'We read the report as a list of things to do.',
    speaker: 'A made-up chief nurse',
  },
  {
    axis: 'reaction',
    series: 'b',
    note: 'The report was discussed on every ward.',
    source: 'Minutes',
    date: '2015-04',
  },
  { axis: 'leadership', quote: 'They know my name.', source: 'A made-up survey', href: 'https://example.org/' },
];
const third = after(valuesOf([4, 3, 3, 4, 3, 3, null, 2, 2]), { id: 'c', label: 'July 2018', date: '2018-07' });
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => after(undefined, { id: `s${i}`, label: `${2017 + i}`, date: `${2017 + i}` }));
const nothing = valuesOf(ids.map(() => null));
const inWidth = (data: unknown, width: string) =>
  html`<div style="max-inline-size: ${width}"><theme-radar .data=${data}></theme-radar></div>`;

export const Overview: Story = { args: { src: 'data/illustrations/self-assessment.json' } };
export const Evidence: Story = { name: 'Data: evidence, by which themes are tabs', ...madeUp({ evidence, target }) };
export const TargetAndPeers: Story = { name: 'Data: a target and peers', ...madeUp({ target, peers }) };
export const Scored: Story = {
  name: 'Data: scored by the regulator',
  args: { src: 'data/illustrations/well-led.json' },
};
export const Presence: Story = { name: 'Data: what sources credit', args: { src: 'data/themes/cuh.json' } };
export const OneSeries: Story = { name: 'Data: one series', ...madeUp({ series: [after()] }) };
export const SideBySide: Story = {
  name: 'Form: three dates side by side',
  ...madeUp({ series: [before(), after(), third] }),
};
export const SixSeries: Story = { name: 'Form: six series side by side', ...madeUp({ series: many(6) }) };
export const OneDotPlot: Story = {
  name: 'Form: three dates in one dot plot',
  ...madeUp({ series: [before(), after(), third] }, { multiples: 'off' }),
};

export const Dots: Story = { name: 'Form: dot plot', ...madeUp({ target }, { layout: 'dot' }) };
export const Table: Story = { name: 'Form: table', ...madeUp({}, { layout: 'table' }) };
export const Narrow: Story = {
  name: 'Form: a narrow column',
  render: () => inWidth(example({ source, evidence }), '20rem'),
};
export const Numbers: Story = { name: 'Option: numbers at the rings', ...madeUp({}, { rings: 'numbers' }) };
export const MarksOnly: Story = { name: 'Option: marks without lines', ...madeUp({}, { outline: 'none' }) };
export const List: Story = { name: 'Option: evidence as a list', ...madeUp({ evidence }, { evidence: 'list' }) };
export const Dark: Story = { name: 'Theme: dark', ...madeUp({ evidence, target, peers }, { theme: 'dark' }) };

export const Spaced: Story = {
  name: 'Accessibility: letters and words further apart',
  render: () =>
    html`<div style="letter-spacing: 0.12em; word-spacing: 0.16em">
      <theme-radar .data=${example({ source, evidence })}></theme-radar>
    </div>`,
};

export const DataScript: Story = {
  name: 'Data: a script in the page',
  render: () => html`<theme-radar>
    <script type="application/json">
      { "title": "Made-up Trust", "framework": { "id": "traits2019", "scale": { "min": 1, "max": 4 } },
        "series": [{ "label": "2019", "date": "2019", "basis": "self-assessed",
          "values": { "leadership": 3, "systems": 2, "values": 4, "culture": 3 } }] }
    </script>
  </theme-radar>`,
};
export const DataTable: Story = {
  name: 'Data: a table in the page',
  render: () => html`<theme-radar>
    <table>
      <caption>Made-up Trust</caption>
      <thead>
        <tr><th data-min="0" data-max="4" data-basis="self-assessed">Theme</th><th>March 2015</th><th>June 2017</th></tr>
      </thead>
      <tbody>
        <tr><th>Leadership</th><td>1</td><td>3</td></tr>
        <tr><th>Culture</th><td>0</td><td>2</td></tr>
        <tr><th>Governance</th><td>2</td><td>–</td></tr>
        <tr><th>Safety</th><td>2</td><td>1</td></tr>
      </tbody>
    </table>
  </theme-radar>`,
};

export const StateWaiting: Story = {
  name: 'State: waiting',
  // An address kept for documentation (RFC 5737), where nobody ever answers.
  args: { src: 'https://192.0.2.1/themes.json' },
};
export const StateEmpty: Story = { name: 'State: no data', args: { data: null } };
export const StateUnusable: Story = {
  name: 'State: data that cannot be used',
  args: { data: { title: 'Made-up Trust' } },
};
export const StatePartly: Story = {
  name: 'State: a value outside the scale',
  ...madeUp({ series: [before(), after(valuesOf([9, 4, 3, 3, 2, 3, 3, null, 2]))] }),
};
export const StateMissing: Story = {
  name: 'State: values missing here and there',
  ...madeUp({
    series: [
      before(valuesOf([1, null, 1, null, 3, null, 1, null, 1])),
      after(valuesOf([4, 4, null, 3, 2, 2, null, null, 0])),
    ],
  }),
};
export const StateNothingAssessed: Story = { name: 'State: nothing assessed', ...madeUp({ series: [after(nothing)] }) };
export const StateDifferentBasis: Story = {
  name: 'State: two series that cannot be compared',
  ...madeUp({ series: [before(), after(undefined, { basis: 'regulator-scored' })] }),
};
export const StateMarksAndScores: Story = {
  name: 'State: marks of presence beside scores',
  ...madeUp({
    series: [
      after(),
      after(valuesOf([true, false, true]), {
        id: 'p',
        label: 'Made-up texts',
        basis: 'presence',
        source: 'Made-up texts',
      }),
    ],
  }),
};
export const StateTwoThemes: Story = {
  name: 'State: two themes',
  args: { data: { title: 'Made-up Trust', framework: frameworkOf(2), series: [after({ t0: 1, t1: 3 })], source } },
};
export const StateThirteenThemes: Story = {
  name: 'State: thirteen themes',
  args: {
    data: { title: 'Made-up Trust', framework: frameworkOf(13), series: [after({ t0: 1, t4: 3, t9: 2 })], source },
  },
};
export const StateSevenSeries: Story = { name: 'State: more series than can be drawn', ...madeUp({ series: many(7) }) };
export const OwnWords: Story = {
  name: 'Option: words of one’s own',
  ...madeUp({}, { words: { notAssessed: 'we have not looked yet', changeColumn: radarWords.changeColumn } }),
};

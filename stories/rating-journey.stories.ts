import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import type { RatingJourney } from '../src/index.js';
import {
  assessedHome,
  assessedHospital,
  careHome,
  historyOnly,
  practice,
  sixtyReports,
  tangled,
} from '../test/ratings/documents/invented.js';
import { leeds, morecambeBay, wexhamPark } from '../test/ratings/documents/trusts.js';
import { type Args, controlsOf, elementOf } from './elements.js';

/** Ages and open ends stand still. */
const TODAY = '2026-11-01';

function journey(args: Args): RatingJourney {
  return elementOf('rating-journey', { today: TODAY, ...args });
}

const meta: Meta<Args> = {
  title: 'Rating journey',
  component: 'rating-journey',
  render: journey,
  argTypes: controlsOf('rating-journey'),
};

export default meta;

type Story = StoryObj<Args>;

/** Real histories of the demonstration: CQC information under the Open Government Licence v3.0. */
const real = (id: string): Story => ({ args: { src: `data/journeys/${id}.json` } });

/** Something made up, and said to be. */
const madeUp = (ratings: readonly object[], more: object = {}): Story => ({
  args: {
    data: { organisation: { name: 'Made-up Trust' }, ratings, ...more, source: { label: 'Made up to show this case' } },
  },
});

const wide = (content: unknown, width: string) => html`<div style="max-inline-size: ${width}">${content}</div>`;

export const Overview: Story = real('cuh');
export const UpAndDown: Story = { name: 'Up and down again', ...real('uhmb') };
export const Unchanged: Story = { name: 'Unchanged, and out of special measures', ...real('bhrut') };
export const SingleRating: Story = { name: 'A single rating takes over', ...real('lth') };
export const ReachedOutstanding: Story = { name: 'Up to Outstanding', ...real('nscht') };
export const AHospital: Story = { name: 'A hospital, once of another trust', ...real('wexham') };
export const Closed: Story = { name: 'Merged into another trust', ...real('meht') };
export const SupportWhileGood: Story = { name: 'Support while rated Good', ...real('elht') };

export const CqcDocument: Story = { name: 'Data: a document of CQC as it is', args: { data: morecambeBay } };
export const BothFrameworks: Story = { name: 'Data: a document of both frameworks', args: { data: leeds } };
export const HospitalDocument: Story = {
  name: 'Data: a document of a hospital and its services',
  args: { data: wexhamPark },
};
export const DataScript: Story = {
  name: 'Data: a script in the page',
  render: () => html`<rating-journey today=${TODAY}>
    <script type="application/json">
      { "organisation": { "name": "Made-up Trust" },
        "ratings": [{ "date": "2015-09-22", "overall": "Inadequate" }, { "date": "2017-01-18", "overall": "Good" }] }
    </script>
  </rating-journey>`,
};
export const DataTable: Story = {
  name: 'Data: a table in the page',
  render: () => html`<rating-journey today=${TODAY}>
    <table>
      <caption>Made-up Trust</caption>
      <tr><th>Date</th><th>Overall</th><th>Safe</th><th>Well-led</th></tr>
      <tr><td>22 September 2015</td><td>Inadequate</td><td>Inadequate</td><td>Requires improvement</td></tr>
      <tr><td>18 January 2017</td><td>Good</td><td>Requires improvement</td><td>Good</td></tr>
    </table>
  </rating-journey>`,
};

export const StateWaiting: Story = {
  name: 'State: waiting',
  // An address kept for documentation (RFC 5737), where nobody ever answers.
  args: { src: 'https://192.0.2.1/ratings.json' },
};
export const StateEmpty: Story = { name: 'State: no data', args: {} };
export const StateProblem: Story = { name: 'State: data that cannot be used', args: { data: { journeys: [] } } };
export const StateFailed: Story = { name: 'State: an address that fails', args: { src: 'data/journeys/nowhere.json' } };
export const StatePartly: Story = {
  name: 'State: partly readable',
  ...madeUp([
    { date: '2015-02-30', overall: 'Inadequate' },
    { date: '2017-01-18', overall: 'Good' },
  ]),
};

export const OldestFirst: Story = {
  name: 'Option: oldest first',
  args: { src: 'data/journeys/uhmb.json', order: 'oldest-first' },
};
export const OwnHeadline: Story = {
  name: 'Option: an author’s headline',
  args: { src: 'data/journeys/uhmb.json', heading: 'Our ratings since 2014', 'heading-level': 2 },
};
export const ALocation: Story = {
  name: 'Option: begin with a location',
  args: { src: 'data/journeys/cuh.json', entity: 'RGT01' },
};
export const SharedAxis: Story = {
  name: 'Option: two journeys on one time axis',
  render: () =>
    html`${journey({ src: 'data/journeys/nscht.json', from: '2014', to: '2026' })}<hr />${journey({ src: 'data/journeys/lpft.json', from: '2014', to: '2026' })}`,
};
export const OwnWords: Story = {
  name: 'Option: words of another language',
  args: {
    src: 'data/journeys/nscht.json',
    words: { rating: { 4: 'Rhagorol', 3: 'Da', 2: 'Angen gwella', 1: 'Annigonol' } },
  },
};

export const Dark: Story = { name: 'Theme: dark', args: { src: 'data/journeys/elht.json', theme: 'dark' } };
export const OwnColours: Story = {
  name: 'Theme: colours of the page',
  render: () =>
    html`<div style="--improvement-good: #00703c; --improvement-font: Georgia, serif">${journey({ src: 'data/journeys/elht.json' })}</div>`,
};
export const Column: Story = {
  name: 'Narrow: a column of 24 rem',
  render: () => wide(journey({ src: 'data/journeys/uhmb.json' }), '24rem'),
};
export const Phone: Story = {
  name: 'Narrow: the list by itself',
  render: () => wide(journey({ src: 'data/journeys/uhmb.json' }), '18rem'),
};

export const Spaced: Story = {
  name: 'Accessibility: letters and words further apart',
  render: () =>
    html`<div style="letter-spacing: 0.12em; word-spacing: 0.16em">${journey({ src: 'data/journeys/uhmb.json' })}</div>`,
};
export const OnAWelshPage: Story = {
  name: 'Accessibility: under a heading of a Welsh page, with words of its author',
  render: () => {
    const element = journey({ src: 'data/journeys/nscht.json', 'heading-level': 3 });
    render(html`<p slot="description">Mae ein hadroddiad blynyddol yn dweud mwy.</p>`, element);
    return html`<div lang="cy"><h2>Ein hansawdd</h2>${element}</div>`;
  },
};

export const OneReport: Story = {
  name: 'Hard: one report',
  ...madeUp([{ date: '2024-05-10', overall: 'Good', safe: 'Requires improvement' }]),
};
export const SixtyReports: Story = { name: 'Hard: sixty reports', args: { data: sixtyReports() } };
export const SixtyNarrow: Story = {
  name: 'Hard: sixty reports on a phone',
  render: () => wide(journey({ data: sixtyReports() }), '18rem'),
};
export const NoCurrentRating: Story = { name: 'Hard: no current rating', args: { data: historyOnly } };
export const Contradictions: Story = {
  name: 'Hard: contradictions, copies, words that are no ratings',
  args: { data: tangled },
};
export const UnratedReports: Story = { name: 'Hard: a report that gave no rating', args: { data: practice } };
export const BeforeRatings: Story = { name: 'Hard: reports from before there were ratings', args: { data: careHome } };
export const AssessedHome: Story = { name: 'Hard: a care home of the newer framework', args: { data: assessedHome } };
export const OlderMissing: Story = {
  name: 'Hard: older ratings are missing',
  ...madeUp([{ date: '2019-01-15', overall: 'Good' }], { isPartial: true }),
};
export const ServiceGroups: Story = { name: 'Hard: rated service by service', args: { data: assessedHospital } };
export const BusyMonth: Story = {
  name: 'Hard: ten events in a month',
  ...madeUp([{ date: '2014-05-10', overall: 'Good' }], {
    events: Array.from({ length: 10 }, (_, i) => ({ date: `2016-03-${10 + i}`, label: `Event ${i + 1}` })),
  }),
};
export const RoughDates: Story = {
  name: 'Hard: months, years, and "some time after"',
  ...madeUp(
    [
      { date: '2014', overall: 'Inadequate' },
      { date: '2017-06', overall: 'Requires improvement' },
      { date: null, overall: 'Good', inspected: { from: '2020-09', to: '2020-10' } },
      { date: null, overall: 'Good' },
    ],
    {
      support: [
        {
          scheme: 'Special measures',
          recommended: '2014-02-01',
          entered: '2014',
          recommendedOut: '2016-10-01',
          left: '2017',
        },
      ],
    },
  ),
};
export const InheritedAndCorrected: Story = {
  name: 'Hard: inherited, withdrawn, corrected, disputed',
  ...madeUp(
    [
      { date: '2014-05-01', overall: 'Inadequate', inheritedFrom: 'Made-up Predecessor' },
      { date: '2016-02-02', overall: 'Good', withdrawn: '2016-09-01' },
      { date: '2018-03-01', overall: 'Outstanding', corrected: '2020-08' },
      { date: '2021-08-28', overall: 'Good' },
    ],
    {
      disputes: [
        {
          about: 'the publication of 2021',
          date: '2021-08-28',
          claims: [
            { value: '28 August 2021', source: 'CQC' },
            { value: '2 September 2021', source: 'A newspaper' },
          ],
          drawn: '28 August 2021',
        },
      ],
    },
  ),
};
export const LongName: Story = {
  name: 'Hard: a name of 260 characters',
  args: {
    data: {
      organisation: { name: 'A very long name of a trust that was merged again and again, '.repeat(5).slice(0, 260) },
      ratings: [{ date: '2024-05-10', overall: 'Good' }],
    },
  },
};
export const NamesOfAllKinds: Story = {
  name: 'Hard: markup and letters from right to left in names, a link that must not be one',
  ...madeUp(
    [
      { date: '2016-03-01', overall: 'Requires improvement', report: 'javascript:alert(1)' },
      { date: '2018-03-01', overall: 'Good', note: '<img src=x onerror=alert(1)> & “more”' },
    ],
    {
      organisation: { name: '<b>Trust</b> & مستشفى الملك' },
      events: [{ date: '2017-02', label: 'בית חולים opens <i>again</i>' }],
    },
  ),
};

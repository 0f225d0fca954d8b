import { expect, fixture, html } from '@open-wc/testing';
import type { RatingJourney } from '../../src/rating-journey.js';
import { draw, entries, picture, textOf } from './drawn.js';

const rated = (date: string, overall: string, more: object = {}) => ({ date, overall, ...more });
const trust = (ratings: readonly object[], more: object = {}) => ({
  organisation: { name: 'Example Trust' },
  ratings,
  ...more,
});

const inside = (element: RatingJourney, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

describe('around the picture of a journey', () => {
  it('leads the way to CQC: to the organisation’s page there, else to the report, else to its home', async () => {
    const own = 'https://www.cqc.org.uk/provider/RXX';
    const report = 'https://api.cqc.org.uk/reports/1';
    const home = 'https://www.cqc.org.uk/';
    for (const [href, of, expected] of [
      [own, report, own],
      [undefined, report, report],
      ['https://example.nhs.uk/', report, report],
      ['https://cqc.org.uk.example.org/', 'https://example.org/www.cqc.org.uk/', home],
      ['https://notcqc.org.uk/', undefined, home],
    ]) {
      const element = await draw({
        organisation: { name: 'Example Trust', href },
        ratings: [rated('2015-01-01', 'Inadequate'), rated('2017-01-18', 'Good', { report: of })],
      });
      expect(inside(element, '.current a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([expected]);
    }
  });

  it('holds no empty list, paragraph or disclosure', async () => {
    const ratings = (count: number) => Array.from({ length: count }, (_, i) => rated(`20${10 + i}-01-01`, 'Good'));
    const events = [{ date: '2016-03-01', label: 'An event' }];
    const source = 'https://example.org/';
    for (const data of [
      trust(ratings(1)),
      trust(ratings(12), { events }),
      trust([rated('2015-01-01', 'Good', { sources: [source] }), rated('2016-01-01', 'Good', { report: source })]),
      trust([], { events }),
      trust([{ overall: 'Good' }], { support: [{ scheme: 'Special measures', entered: '2016' }] }),
    ]) {
      const element = await draw(data);
      const parts = inside(element, '.lists *, .current *').filter((part) =>
        part.matches('p:not(.fine), .links, ol, li, div, details, b'),
      );
      for (const part of parts) expect(textOf(part), part.outerHTML).not.to.equal('');
      expect(inside(element, '.fold'), 'nothing is folded away').to.deep.equal([]);
    }
    const long = await draw(trust(ratings(13)));
    expect(inside(long, '.fold .entry')).to.have.length(5);
    expect(entries(long)).to.have.length(13);
  });

  it('tells all of an event: what it links to, its detail and who said what of it', async () => {
    const event = {
      ...{ date: '2016-03-01', label: 'A new chief executive', href: 'https://example.org/1', detail: 'From outside.' },
      ...{ quote: { text: 'A fresh start', speaker: 'The chair' }, sources: ['https://example.org/2'] },
    };
    const plain = { date: '2018-03-01', label: 'Plain' };
    const said = { date: '2020-03-01', label: 'Said', quote: { text: 'By nobody' } };
    const element = await draw(trust([rated('2014-01-01', 'Good')], { events: [event, plain, said] }));
    const [first, second, third] = inside(element, '.events > li');
    expect(textOf(first)).to.match(
      /^1 March 2016: A new chief executive\s?From outside\..*A fresh start.*The chair.*example\.org/,
    );
    const links = [...first!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal(['https://example.org/1', 'https://example.org/2']);
    expect(textOf(second)).to.equal('1 March 2018: Plain');
    expect(textOf(third)).to.match(/^1 March 2020: Said\s?“By nobody”$/);
    expect([first, second, third].map((item) => (item as HTMLLIElement).value)).to.deep.equal([1, 2, 3]);
  });

  it('lists events by their marks in the picture: piles behind their months, single ones in the open', async () => {
    const pile = (month: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({ date: `${month}-${10 + i}`, label: `${month}, ${i}` }));
    const events = [...pile('2016-03', 3), ...pile('2018-01', 1), ...pile('2020-06', 2), ...pile('2023-06', 1)];
    const element = await draw(trust([rated('2014-01-01', 'Good')], { events }));
    const items = inside(element, '.events > li');
    expect(items.map((item) => textOf(item.querySelector('summary')))).to.deep.equal([
      '3 events, March 2016',
      '',
      '2 events, June 2020',
      '',
    ]);
    const told = items.map((item) => (item.matches('.group') ? [...item.querySelectorAll('li')] : [item]));
    expect(told.flat().map((item) => (item as HTMLLIElement).value)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });

  it('tells a regime step by step, and that no end is recorded only where none is', async () => {
    const sources = ['https://example.org/1', 'https://www.example.com/2'];
    const support = [
      { scheme: 'Special measures', recommended: '2014-12-01', entered: '2015-02-03', left: '2017-05', sources },
      { scheme: 'Recovery Support Programme', entered: '2021-07-01' },
    ];
    const element = await draw(trust([rated('2014-01-01', 'Good')], { support }));
    const [ended, open] = inside(element, '[aria-labelledby="support"] > li');
    expect(textOf(ended)).to.equal(
      'Special measures: recommended 1 December 2014; entered 3 February 2015; left May 2017. Sources: example.org, example.com',
    );
    expect(textOf(open)).to.equal('Recovery Support Programme: entered 1 July 2021; no end recorded.');
    expect(inside(element, '.held'), 'one rating throughout').to.deep.equal([]);
  });

  it('offers a choice as soon as there are two to choose from', async () => {
    const services = [{ name: 'Surgery', ratings: [rated('2018-01-18', 'Inadequate')] }];
    const element = await draw(trust([rated('2017-01-18', 'Good')], { services }));
    expect(inside(element, 'option').map(textOf)).to.have.length(2);
  });

  it('has a table with columns for what some report gave, and each report’s visit, change and address', async () => {
    const heads = async (...ratings: object[]) => {
      const table = await (await draw(trust(ratings))).dataTable();
      return Array.from(table!.tHead!.rows[0]!.cells, textOf);
    };
    const usual = ['Date', 'Overall', 'Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'];
    const more = ['Change', 'Inspected', 'Report'];
    const plain = rated('2015-01-01', 'Good', { safe: 'Good' });
    expect(await heads(plain)).to.deep.equal([...usual, ...more]);
    const resources = rated('2017-01-01', 'Good', { useOfResources: 'Good' });
    expect(await heads(plain, resources)).to.deep.equal([...usual, 'Use of resources', ...more]);
    const report = 'https://www.cqc.org.uk/report';
    const element = await draw(
      trust([
        rated('2015-01-01', 'Inadequate', { inspected: { from: '2014-11-04', to: '2014-12-19' } }),
        rated('2017-01-01', 'Good', { report, inspected: { from: '2016-11-04', to: '2016-11-04' } }),
        rated('2019-01-01', 'Good', { inspected: { to: '2018-11-04' } }),
      ]),
    );
    const rows = element.toCsv().split('\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(-3))).to.deep.equal([
      ['First rating', '2014-11-04/2014-12-19', ''],
      ['Up two levels from Inadequate', '2016-11-04', report],
      ['Unchanged', '2018-11-04', ''],
    ]);
  });

  it('is drawn from the rows of a table that can be read, and says of which it cannot', async () => {
    const element = await fixture<RatingJourney>(html`
      <rating-journey today="2026-11-01">
        <table>
          <tr><th>Date</th><th>Overall</th></tr>
          <tr><td>soon</td><td>Good</td></tr>
          <tr><td>18 January 2017</td><td>Good</td></tr>
        </table>
      </rating-journey>
    `);
    await element.updateComplete;
    expect(picture(element)).to.exist;
    expect(element.problems.map(({ level }) => level)).to.include('error');
  });
});

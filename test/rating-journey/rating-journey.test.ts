import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { RatingJourney } from '../../src/rating-journey.js';
import type { ImprovementSelectEvent } from '../../src/widget/events.js';
import { historyOnly, sixtyReports } from '../ratings/documents/invented.js';
import { morecambeBay } from '../ratings/documents/trusts.js';
import { BROKEN, demo, draw, entries, everything, linesIn, part, pathOf, picture, textOf, written } from './drawn.js';

const rated = (date: string | null, overall: string, more: object = {}) => ({ date, overall, ...more });
const trust = (ratings: readonly object[], more: object = {}) => ({
  organisation: { name: 'Example Trust' },
  ratings,
  ...more,
});

describe('<rating-journey>', () => {
  it('reads its data from a property, an address, a script and a table, and draws the same', async () => {
    const data = trust([
      rated('2015-09-22', 'Inadequate'),
      rated('2017-01-18', 'Good', { safe: 'Requires improvement' }),
    ]);
    const byProperty = await draw(data);
    const address = `/fixtures/json?body=${encodeURIComponent(JSON.stringify(data))}`;
    const bySource = await draw(undefined, { set: { src: address } });
    if (bySource.model === null) await oneEvent(bySource, 'improvement-load');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(data);
    const byScript = await fixture<RatingJourney>(html`<rating-journey today="2026-11-01">${script}</rating-journey>`);
    const byTable = await fixture<RatingJourney>(html`
      <rating-journey today="2026-11-01">
        <table>
          <caption>Example Trust</caption>
          <tr><th>Date</th><th>Overall</th><th>Safe</th></tr>
          <tr><td>22 September 2015</td><td>Inadequate</td><td></td></tr>
          <tr><td>18 January 2017</td><td>Good</td><td>Requires improvement</td></tr>
        </table>
      </rating-journey>
    `);
    for (const element of [bySource, byScript, byTable]) {
      await element.updateComplete;
      expect(element.summary).to.equal(byProperty.summary);
      expect(entries(element)).to.deep.equal(entries(byProperty));
      expect(picture(element)).to.exist;
    }
  });

  it('shows a message, and the table, in the place of a picture where a table cannot be read', async () => {
    const head = html`<tr><th>Date</th><th>Overall</th></tr>`;
    for (const rows of [
      html`<tr><th>When</th><th>Overall</th></tr><tr><td>2017</td><td>Good</td></tr>`,
      html`${head}<tr><td>soon</td><td>better</td></tr>`,
    ]) {
      const element = await fixture<RatingJourney>(html`
        <rating-journey today="2026-11-01"><table>${rows}</table></rating-journey>
      `);
      expect(element.model === null, 'no model').to.equal(true);
      expect(element.problems.map(({ level }) => level)).to.include('error');
      expect(textOf(element.shadowRoot!.querySelector('figure'))).not.to.contain('no current');
      expect(element.querySelector('table')!.getBoundingClientRect().height).to.be.greaterThan(10);
    }
  });

  it('tells in the table, and in the file made of it, what became of ratings', async () => {
    const element = await draw(
      trust([
        rated('2015-01-01', 'Good', { inheritedFrom: 'Old Trust' }),
        rated('2016-01-01', 'Outstanding', { corrected: '2016-03' }),
        rated('2017-01-01', 'Good', { withdrawn: true }),
        rated('2018-01-01', 'Good'),
        rated('2030-01-01', 'Inadequate'),
      ]),
    );
    const [head = '', ...rows] = element.toCsv().trim().split(/\r?\n/);
    const place = head.split(',').indexOf('Note');
    expect(place).to.be.greaterThan(0);
    for (const [row, note] of [
      'Inherited: a rating of Old Trust.',
      'Published by mistake',
      'Withdrawn, date not known.',
      '',
      'Dated after today; it does not count yet.',
    ].entries())
      expect(rows[row]).to.contain(note);
    const plain = await draw(trust([rated('2018-01-01', 'Good')]));
    expect(plain.toCsv()).not.to.contain('Note');
  });

  it('gives one age to a rating in the line above the picture and in the time at each level', async () => {
    for (const today of ['2026-11-22', '2026-01-01', '2026-12-31']) {
      const element = await draw(trust([rated('2014-01-01', 'Good'), rated('2016-01-01', 'Inadequate')]), {
        set: { today },
      });
      const age = /, ([^,]*) ago/.exec(textOf(element.shadowRoot!.querySelector('.current')))?.[1];
      expect(textOf(element.shadowRoot!.querySelector('.held'))).to.contain(`Inadequate, ${age}.`);
    }
  });

  it('takes a document of CQC as it is', async () => {
    const element = await draw(morecambeBay);
    expect(textOf(part(element, 'headline'))).to.equal(
      'University Hospitals of Morecambe Bay NHS Foundation Trust is rated Requires improvement',
    );
    expect(entries(element)).to.have.length(5);
  });

  it('shows the latest rating first and unaltered, with its age and the way to CQC, whatever its author’s headline', async () => {
    const element = await draw(await demo('uhmb'), { set: { heading: 'A year of great progress' } });
    expect(textOf(part(element, 'headline'))).to.equal('A year of great progress');
    expect(element.summary).to.match(
      /^University Hospitals of Morecambe Bay NHS Foundation Trust is rated Requires improvement\./,
    );
    const current = element.shadowRoot!.querySelector('.current')!;
    expect(textOf(current)).to.contain(
      'Requires improvement, provider rating, published after May 2023, about 3 years ago.',
    );
    expect(current.querySelector('a')?.href).to.match(/^https:\/\/www\.cqc\.org\.uk\//);
    const follows = current.compareDocumentPosition(picture(element)!) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows).to.not.equal(0);
  });

  it('says that there is no current rating where CQC shows none, and what the last one was', async () => {
    const element = await draw(historyOnly);
    expect(textOf(part(element, 'headline'))).to.match(/has no current CQC rating$/);
    expect(element.summary).to.match(/^CQC shows no current rating for .*\. The last one, .*, was published on /);
    expect(textOf(element.shadowRoot!.querySelector('.current'))).to.match(/^No current rating/);
  });

  it('lists ratings newest first, or oldest first where asked', async () => {
    const data = trust([rated('2015-09-22', 'Inadequate'), rated(null, 'Good'), rated('2017-01-18', 'Good')]);
    const newest = await draw(data);
    expect(entries(newest).map((entry) => entry.split(':')[0])).to.deep.equal([
      '18 January 2017',
      '22 September 2015',
      'Date not known',
    ]);
    const oldest = await draw(data, { set: { order: 'oldest-first' } });
    expect(entries(oldest)[0]).to.match(/^22 September 2015/);
    expect(textOf(oldest.shadowRoot!.querySelector('#ratings'))).to.equal('Ratings, oldest first');
  });

  it('gives every rating its report, and every link a name of its own', async () => {
    const report = 'https://www.cqc.org.uk/provider/RXX/reports';
    const data = trust([
      rated('2015-09-22', 'Inadequate', {
        report,
        sources: [report, 'https://www.bbc.co.uk/1', 'https://www.bbc.co.uk/2'],
      }),
      rated('2017-01-18', 'Good', { report: `${report}/2` }),
      rated('2017-01-18', 'Inadequate', { report: `${report}/3` }),
      rated('2018-01-18', 'Inadequate', { report: 'javascript:alert(1)' }),
    ]);
    const element = await draw(data);
    const links = Array.from(element.shadowRoot!.querySelectorAll('a'));
    const names = links.map(textOf);
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.include.members([
      'CQC report, 22 September 2015',
      'CQC report, 18 January 2017',
      'CQC report, 18 January 2017 (2)',
    ]);
    expect(names.filter((name) => name.startsWith('bbc.co.uk'))).to.have.length(2);
    expect(links.every(({ protocol }) => protocol === 'https:')).to.equal(true);
    await element.dataTable();
    const all = Array.from(element.shadowRoot!.querySelectorAll('a'));
    const addresses = new Set(all.map(({ href }) => href));
    expect(new Set(all.map((link) => `${textOf(link)} ${link.href}`)).size, 'one name each').to.equal(addresses.size);
  });

  it('lets the reader choose a location or service, names the level, and tells the page', async () => {
    const data = trust([rated('2017-01-18', 'Good')], {
      locations: [{ name: 'North Hospital', id: 'RXX01', ratings: [rated('2016-05-26', 'Requires improvement')] }],
      services: [{ name: 'Surgery', ratings: [rated('2016-05-26', 'Outstanding')] }],
    });
    const element = await draw(data);
    const select = element.shadowRoot!.querySelector('select')!;
    expect(Array.from(select.options, textOf)).to.deep.equal([
      'Example Trust (provider)',
      'North Hospital (location)',
      'Surgery (service)',
    ]);
    setTimeout(() => {
      select.selectedIndex = 2;
      select.dispatchEvent(new Event('change'));
    });
    const event = await oneEvent<ImprovementSelectEvent>(element, 'improvement-select');
    expect(event).to.include({ kind: 'entity', index: 2 });
    await element.updateComplete;
    expect(textOf(part(element, 'headline'))).to.equal('Surgery at Example Trust is rated Outstanding');
    expect(textOf(part(element, 'subtitle'))).to.equal('Service-level CQC rating, 2016');
    expect(element.summary).to.match(/^CQC rates Example Trust Outstanding for Surgery, published 26 May 2016\./);
    expect(entries(element)).to.have.length(1);
    expect(element.entity).to.equal('service-0');
    element.entity = 'organisation';
    await element.updateComplete;
    expect(select.selectedIndex, 'the chooser follows the page').to.equal(0);
    expect((await draw(data, { set: { entity: 'RXX01' } })).summary).to.contain('North Hospital Requires improvement');
    expect((await draw(trust([rated('2017-01-18', 'Good')]))).shadowRoot!.querySelector('select')).to.equal(null);
  });

  it('opens what it collapsed: ten events of a month are one mark, and a list behind it', async () => {
    const events = Array.from({ length: 10 }, (_, i) => ({
      date: `2016-03-${String(i + 10)}`,
      label: `Event ${i + 1}`,
    }));
    const element = await draw(
      trust([rated('2014-01-01', 'Good')], { events: [...events, { date: null, label: 'Some day' }] }),
    );
    const group = element.shadowRoot!.querySelector('.events details')!;
    expect(textOf(group.querySelector('summary'))).to.equal('10 events, March 2016');
    expect(Array.from(group.querySelectorAll('li'), ({ value }) => value)).to.deep.equal([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(textOf(element.shadowRoot!.querySelector('.events'))).to.contain('Date not known: Some day');
    expect(written(element)).to.include('10');
  });

  it('has one sign for a rating that is not known and another for a report without one, as the picture has', async () => {
    const element = await draw(
      trust([rated('2016-01-01', 'Good'), rated('2017-01-01', 'Not rated'), { date: '2018-01-01', overall: null }]),
    );
    const badges = Array.from(element.shadowRoot!.querySelectorAll('.badge'), (badge) => badge.firstElementChild!);
    expect(badges.map((badge) => badge.getAttribute('class'))).to.deep.equal([
      'not-known',
      'not-known',
      'no-rating',
      'mark-good',
    ]);
  });

  it('crosses out in the list what is crossed out in the picture, and shows which sign is which', async () => {
    const element = await draw(
      trust([
        rated('2015-01-01', 'Good', { withdrawn: '2016-01-01' }),
        rated('2016-01-01', 'Good'),
        rated('2017-01-01', 'Not rated'),
        rated('2018-01-01', 'Adequate'),
      ]),
      { set: { order: 'oldest-first' } },
    );
    const badges = [...element.shadowRoot!.querySelectorAll('.entry .badge')];
    expect(badges.map((badge) => badge.querySelector('.cancelled') !== null)).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    const [none, unknown] = badges.slice(2).map((badge) => badge.querySelector('.sign')!.getAttribute('d'));
    expect(none).not.to.equal(unknown);
  });

  it('gives a spreadsheet no date for a report of which only its inspection is dated', async () => {
    const element = await draw(
      trust([
        rated(null, 'Good', { inspected: { from: '2016-09-01', to: '2016-09-03' } }),
        rated('2019-01-01', 'Good'),
      ]),
    );
    const [, first, second] = element.toCsv().split('\n');
    expect(first).to.match(/^,/);
    expect(second).to.match(/^2019-01-01,/);
  });

  it('shows both claims where sources disagree, and which one is drawn', async () => {
    const data = trust([rated('2017-03-07', 'Good')], {
      disputes: [
        {
          about: 'the publication',
          date: '2017-03-07',
          claims: [
            { value: '7 March 2017', source: 'https://www.cqc.org.uk/a' },
            { value: '7 February 2017', source: 'A newspaper', href: 'https://news.example/b' },
          ],
          drawn: '7 March 2017',
        },
      ],
    });
    const element = await draw(data);
    const list = element.shadowRoot!.querySelector('[aria-labelledby="disputes"]')!;
    const links = Array.from(list.querySelectorAll('a'), ({ href }) => href);
    expect(links).to.deep.equal(['https://www.cqc.org.uk/a', 'https://news.example/b']);
    // By itself a link is called as the text calls its source; of a mere address its name says what it is a source of.
    const names = Array.from(list.querySelectorAll('a'), ({ ariaLabel }) => ariaLabel);
    expect(names).to.deep.equal(['cqc.org.uk, source for the publication', 'news.example, A newspaper']);
    const disputed = textOf(list);
    expect(disputed).to.contain(
      'The publication: 7 March 2017 (cqc.org.uk); 7 February 2017 (A newspaper). Drawn: 7 March 2017.',
    );
    expect(element.summary).to.contain('Sources disagree on 1 date; see notes.');
    expect(written(element)).to.include('7 Mar 2017 †');
    expect(element.toSvg()).to.contain('7 February 2017 (A newspaper)');
  });

  it('tells of a correction in the list, the caveats and the picture', async () => {
    const element = await draw(
      trust([rated('2018-12-05', 'Outstanding', { corrected: '2025-08' }), rated('2019-12-05', 'Good')]),
    );
    expect(entries(element)[1]).to.contain('Published by mistake, corrected in August 2025.');
    expect(textOf(part(element, 'summary'))).to.contain(
      'The ratings of 5 December 2018 were published by mistake and corrected in August 2025.',
    );
    expect(pathOf(element, 'cancelled')).not.to.equal('');
  });

  it('shows words that are no ratings as written, and never as the nearest rating', async () => {
    const element = await draw(trust([rated('2017-01-01', 'Good'), rated('2018-05-05', 'Adequate')]));
    expect(entries(element)[0]).to.match(/^5 May 2018: “Adequate”\./);
    expect(element.summary).to.contain('The last one known, Good,');
  });

  it('shows a rating without a date above the picture as one, and one that is not known', async () => {
    const undated = { providerId: 'RXX', name: 'X', currentRatings: { overall: { rating: 'Good' } } };
    const current = (element: RatingJourney) => textOf(element.shadowRoot!.querySelector('.current-rating'));
    expect(current(await draw(undated))).to.match(/^Good, provider rating, date not known\./);
    const unknown = await draw(trust([rated('2017-01-01', 'Good'), rated('2018-01-01', 'Goood')]));
    expect(current(unknown)).to.match(/^Overall rating not known, provider level\./);
  });

  it('shows the organisation for whatever else is set as the entity', async () => {
    for (const entity of [5, {}, 'nobody']) {
      const element = await draw(trust([rated('2017-01-01', 'Good')]), { set: { entity: entity as never } });
      expect(element.summary).to.contain('CQC rates Example Trust Good overall');
      expect(element.problems.map(({ code }) => code)).to.deep.equal(['entity-unknown']);
    }
  });

  it('shares its time axis through from and to, and says what is wrong with them', async () => {
    const data = trust([rated('2015-01-01', 'Good'), rated('2019-01-01', 'Inadequate')]);
    const set = { from: '2012', to: '2026' };
    const [a, b] = [await draw(data, { set }), await draw(trust([rated('2019-01-01', 'Inadequate')]), { set })];
    expect(linesIn(pathOf(a, 'line'))[1]!.x1).to.equal(linesIn(pathOf(b, 'line'))[0]!.x1);
    const wrong = await draw(data, { set: { from: 'yesterday' } });
    expect(picture(wrong)).to.exist;
    expect(wrong.problems.map(({ code }) => code)).to.deep.equal(['axis-not-valid']);
    const reversed = await draw(data, { set: { from: '2020', to: '2010' } });
    expect(reversed.problems.map(({ code }) => code)).to.deep.equal(['axis-reversed']);
    expect(pathOf(reversed, 'line')).to.equal(pathOf(await draw(data), 'line'));
  });

  it('says in the place of the line, and to its author, that from and to ask for a time without any rating', async () => {
    const data = trust([rated('2015-01-01', 'Good'), rated('2019-01-01', 'Inadequate', { withdrawn: '2020-01-01' })]);
    const codes = async (set: object) => (await draw(data, { set })).problems.map(({ code }) => code);
    const set = { from: '2010', to: '2014-12', today: '2026-11-01' };
    const element = await draw(data, { set });
    const said = 'there are ratings of 1 January 2015 to 1 January 2020.';
    expect(element.problems.map(({ code, message }) => [code, message.endsWith(said)])).to.deep.equal([
      ['axis-without-points', true],
    ]);
    expect(textOf(element.shadowRoot!.querySelector('.plot'))).to.contain(said);
    expect(await codes({ from: '2021', today: '2026-11-01' })).to.deep.equal(['axis-without-points']);
    for (const holds of [{ from: '2016', to: '2018' }, { from: '2010', to: '2015' }, { from: '2019-06' }, {}])
      expect(await codes({ ...holds, today: '2026-11-01' })).to.deep.equal([]);
    const none = await draw(trust([]), { set });
    expect(none.problems.map(({ code }) => code)).not.to.include('axis-without-points');
  });

  it('takes words of its page, down to the picture', async () => {
    const rating = { 4: 'Rhagorol', 3: 'Da', 2: 'Angen gwella', 1: 'Annigonol' };
    const element = await draw(trust([rated('2015-01-01', 'Good')]), {
      set: {
        words: {
          rating,
          isRated: (subject, word) => `${subject}: ${word}`,
          source: (label) => `Ffynhonnell: ${label}`,
        },
      },
    });
    expect(textOf(part(element, 'headline'))).to.equal('Example Trust: Da');
    expect(written(element)).to.include.members(['Rhagorol', 'Annigonol']);
  });

  it('is a list by itself where there is no room for a picture, and a picture again where there is', async () => {
    const element = await draw(await demo('cuh'), { width: 300 });
    expect(picture(element)).to.equal(null);
    expect(entries(element)).to.have.length(3);
    const box = element.parentElement!;
    expect(box.scrollWidth).to.be.at.most(300);
    box.style.width = '960px';
    await waitUntil(() => picture(element));
    expect(picture(element)!.getAttribute('width')).to.equal('960');
  });

  it('loses none of sixty reports, and can be read at 320 px', async () => {
    const element = await draw(
      sixtyReports((all) => all.toReversed()),
      { width: 300 },
    );
    expect(entries(element)).to.have.length(60);
    const dates = entries(element).map((entry) => Date.parse(entry.split(':')[0]!));
    expect(dates).to.deep.equal(dates.toSorted((a, b) => b - a));
    expect(element.shadowRoot!.querySelectorAll('.fold .entry').length, 'folded away').to.equal(52);
    expect(element.summary).to.contain('Of 59 ratings since');
    const wide = await draw(sixtyReports());
    expect(picture(wide)).to.exist;
    expect(entries(wide)).to.have.length(60);
  });

  it('unfolds its lists before printing, in every engine, and folds them again', async () => {
    const element = await draw(sixtyReports());
    const folded = element.shadowRoot!.querySelector<HTMLDetailsElement>('.fold')!;
    dispatchEvent(new Event('beforeprint'));
    expect(folded.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(folded.open).to.equal(false);
  });

  it('tabulates every rating by question, and writes CSV that its own table reader reads again', async () => {
    const element = await draw(await demo('cuh'));
    const table = (await element.dataTable())!;
    const heads = Array.from(table.tHead!.rows[0]!.cells, textOf);
    expect(heads.slice(0, 7)).to.deep.equal([
      'Date',
      'Overall',
      'Safe',
      'Effective',
      'Caring',
      'Responsive',
      'Well-led',
    ]);
    expect(Array.from(table.tBodies[0]!.rows, (row) => textOf(row.cells[0])).at(-1)).to.equal('26 February 2019');
    expect(textOf(table.tBodies[0]!.rows[1]!.cells[3])).to.equal('not known');
    const lines = element.toCsv().split('\n');
    expect(lines[0]).to.match(/^\uFEFFDate,Overall,Safe,/);
    expect(lines[1]).to.match(
      /^2015-09-22,Inadequate,Inadequate,Requires improvement,Outstanding,Inadequate,Inadequate,/,
    );
  });

  it('gives its picture away with title, key, numbers explained and source', async () => {
    const element = await draw(await demo('uhmb'));
    const svg = new DOMParser().parseFromString(element.toSvg(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    const text = textOf(svg.documentElement);
    expect(text).to.contain('is rated Requires improvement');
    expect(text).to.contain('recommended by CQC');
    expect(text).to.contain('Section 31 notice');
    expect(text).to.contain('Open Government Licence');
    const narrow = await draw(await demo('uhmb'), { width: 300 });
    expect(narrow.toSvg()).to.equal(element.toSvg());
  });

  it('says nothing broken of real and of awkward data', async () => {
    const awkward = trust(
      [
        { overall: 'Good' },
        rated('2999-01-01', 'Good'),
        rated('2030-01-01', 'Good'),
        rated('2016-02', 'Under review'),
        { date: '2018-01-01', safe: 'Good' },
      ],
      {
        support: [{ scheme: 'S' }, { scheme: 'T', left: '2015' }],
        events: [{ label: 'x' }],
        disputes: [{ about: 'y', claims: [] }],
        source: { label: 'A' },
      },
    );
    for (const data of [awkward, await demo('elht'), trust([]), historyOnly]) {
      const element = await draw(data);
      expect(element.summary).not.to.equal('');
      expect(await everything(element)).not.to.match(BROKEN);
    }
  });

  it('shows what is wrong in its own place, and the table child meanwhile', async () => {
    const element = await fixture<RatingJourney>(
      html`<rating-journey .data=${{ journeys: [] }}><table><tr><td>here</td></tr></table></rating-journey>`,
    );
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.problem')).to.exist;
    expect(element.problems[0]!.path).to.be.a('string');
    expect(element.querySelector('table')!.offsetHeight).to.be.above(0);
    element.data = null;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.problem')).to.equal(null);
    expect(element.summary).to.equal('');
  });

  it('has no reactive property of its own that would hide the accessors of its class', () => {
    const element = document.createElement('rating-journey');
    const properties = (element.constructor as typeof RatingJourney).elementProperties;
    for (const name of properties.keys()) expect(Object.hasOwn(element, name), String(name)).to.equal(false);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { plainTableOf } from '../../src/widget/plain-table.js';

describe('a table of the page', () => {
  it('is read as it is seen: lines apart, a date by its machine form, without its foot', async () => {
    const table = await fixture<HTMLTableElement>(html`<table>
      <caption>Our<br />trust</caption>
      <tbody>
        <tr><td>18 January<br />2017</td><td><p>Requires</p><p>improvement</p></td></tr>
        <tr><td><time datetime="2019-02-26">26 Feb 19</time></td><td><b>Go</b>od</td></tr>
      </tbody>
      <thead><tr><th>Date</th><th>Overall</th></tr></thead>
      <tfoot><tr><td colspan="2">Source: CQC</td></tr></tfoot>
    </table>`);
    const { caption, head, rows } = plainTableOf(table);
    const texts = (row: typeof head) => row.map(({ text }) => text);
    expect(caption).to.equal('Our trust');
    expect(texts(head)).to.deep.equal(['Date', 'Overall']);
    expect(rows.map(texts)).to.deep.equal([
      ['18 January 2017', 'Requires improvement'],
      ['2019-02-26', 'Good'],
    ]);
  });

  it('keeps the raised mark of a footnote apart from a number, and the end of a date with it', async () => {
    const table = await fixture<HTMLTableElement>(html`<table>
      <tr><th>Date</th><th>Value<sup>2</sup></th></tr>
      <tr><td>1<sup>st</sup> April 2017</td><td>87<sup>1</sup></td></tr>
    </table>`);
    const { head, rows } = plainTableOf(table);
    expect([head, ...rows].map((row) => row.map(({ text }) => text))).to.deep.equal([
      ['Date', 'Value [2]'],
      ['1st April 2017', '87 [1]'],
    ]);
  });

  it('is read without what stands beside a value: signs for sorting, headings repeated for narrow screens', async () => {
    const table = await fixture<HTMLTableElement>(html`<table>
      <tr><th>Date <span aria-hidden="true">▲</span></th><th>Overall<span hidden>, sorted</span></th></tr>
      <tr>
        <td><!-- sorted --><span class="nhsuk-table-responsive__heading">Date </span>2017-01-18</td>
        <td><span class="nhsuk-table-responsive__heading" aria-hidden="true">Overall </span>Good</td>
      </tr>
    </table>`);
    const { head, rows } = plainTableOf(table);
    expect([head, ...rows].map((row) => row.map(({ text }) => text))).to.deep.equal([
      ['Date', 'Overall'],
      ['2017-01-18', 'Good'],
    ]);
  });

  it('has a cell that spans several in each of their places', async () => {
    const table = await fixture<HTMLTableElement>(html`<table>
      <tr><th>Theme</th><th>Before</th><th>After</th><th>Later</th></tr>
      <tr><th>Culture</th><td rowspan="2">1</td><td>3</td><td rowspan="0">5</td></tr>
      <tr><th>Voice</th><td>4</td></tr>
      <tr><th>Pay</th><td colspan="2">2</td></tr>
      <tr></tr>
    </table>`);
    expect(plainTableOf(table).rows.map((row) => row.map(({ text }) => text))).to.deep.equal([
      ['Culture', '1', '3', '5'],
      ['Voice', '1', '4', '5'],
      ['Pay', '2', '2', '5'],
      ['', '', '', '5'],
    ]);
  });

  it('has the links and the marks of its cells, where they have some', async () => {
    const table = await fixture<HTMLTableElement>(html`<table>
      <tr><th>Date</th><th data-role="target">Rate</th></tr>
      <tr><td><a href="https://example.org/">2017</a></td><td data-value="4.25" data-note="late">4</td></tr>
    </table>`);
    expect(plainTableOf(table)).to.deep.equal({
      caption: null,
      head: [{ text: 'Date' }, { text: 'Rate', marks: { role: 'target' } }],
      rows: [
        [
          { text: '2017', href: 'https://example.org/' },
          { text: '4', marks: { value: '4.25', note: 'late' } },
        ],
      ],
    });
  });

  it('is named by the figure around it, and reads pictures by their texts', async () => {
    const figure = await fixture(html`<figure>
      <table><tr><th>Date</th></tr><tr><td><img alt="Good" src="data:," /></td></tr></table>
      <figcaption>Our trust</figcaption>
    </figure>`);
    const { caption, rows } = plainTableOf(figure.querySelector('table')!);
    expect(caption).to.equal('Our trust');
    expect(rows[0]?.[0]?.text).to.equal('Good');
  });
});

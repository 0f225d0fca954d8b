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
});

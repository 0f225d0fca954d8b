import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { accessibilityTree, pageOf, startFigures } from './figures.mjs';

const ELEMENTS = ['rating-journey', 'spc-chart', 'theme-radar'];

const { title, points } = JSON.parse(readFileSync('demo/data/emergency-care/cuh.json', 'utf8'));
const rows = points.slice(0, 24).map(({ date, numerator, denominator }) => {
  return `<tr><th>${date}</th><td>${((100 * numerator) / denominator).toFixed(1)}</td></tr>`;
});
const chart = `<spc-chart unit="%" improvement="increase"><table><caption>${title}</caption>
<thead><tr><th>Month</th><th>Value</th></tr></thead><tbody>${rows.join('')}</tbody></table></spc-chart>`;

const snippet = (name) => readFileSync(`demo/snippets/${name}-table.html`, 'utf8');
const body = [snippet('journey'), chart, snippet('radar')].join('\n');
const pages = { '/tables': pageOf(body), '/waiting': pageOf(body, { script: '' }) };
const CAPTIONS = ['West Midlands Ambulance Service', title, 'Our own view of five themes (illustrative)'];

describe('the table that an author writes into an element', () => {
  let figures;
  before(async () => {
    figures = await startFigures({ pages });
  });
  after(() => figures?.close());

  /** The captions of the tables that are there for the eye, and of those that are there for the ear. */
  async function tablesOf({ page }) {
    const seen = [];
    for (const name of ELEMENTS) {
      const table = page.locator(`${name} > table`);
      if (await table.isVisible()) seen.push((await table.locator('caption').textContent()).trim());
    }
    const heard = (await accessibilityTree(page)).filter(({ role }) => role === 'table').map(({ name }) => name.trim());
    return { seen, heard };
  }

  it('is seen and heard where scripts are off', async () => {
    const off = await figures.open({ path: 'tables', javaScriptEnabled: false });
    assert.deepEqual(await tablesOf(off), { seen: CAPTIONS, heard: CAPTIONS });
    await off.close();
  });

  it('is seen and heard until the elements are registered', async () => {
    const waiting = await figures.open({ path: 'waiting', javaScriptEnabled: false });
    assert.deepEqual(await tablesOf(waiting), { seen: CAPTIONS, heard: CAPTIONS });
    await waiting.close();
  });

  it('gives way, to the eye and to the ear, to the picture drawn from it', async () => {
    const drawn = await figures.open({ path: 'tables' });
    assert.deepEqual(await tablesOf(drawn), { seen: [], heard: [] });
    const images = (await accessibilityTree(drawn.page)).filter(({ role }) => role === 'image');
    assert.equal(images.length, ELEMENTS.length);
    assert.deepEqual(drawn.complaints, []);
    await drawn.close();
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/server.mjs';
import { launchChromium, openPage } from '../support/browser.mjs';

const CYCLES = 200;
/** A browser keeps a few nodes and listeners of its own. What leaks once a cycle is far above. */
const TOLERATED = 20;

const read = (path) => JSON.parse(readFileSync(new URL(`../../demo/data/${path}`, import.meta.url), 'utf8'));
const figures = {
  'rating-journey': read('journeys/cuh.json'),
  'spc-chart': read('emergency-care/cuh.json'),
  'theme-radar': {
    framework: { id: 'di2017', scale: { min: 0, max: 4 } },
    series: [
      {
        id: 'a',
        label: 'June 2017',
        date: '2017-06',
        basis: 'self-assessed',
        values: { leadership: 3, governance: 1 },
      },
    ],
  },
};

const page =
  '<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/improvement-widgets.js"></script>';

describe('elements that come and go', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launchChromium();
    site = await serve({ folders: { '/cdn/': '/dist/cdn/' }, pages: { '/': page, '/favicon.ico': '' }, policy: null });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [tag, data] of Object.entries(figures)) {
    it(`leave no nodes and no listeners behind (${tag})`, async () => {
      const { page } = await openPage(browser, site.address);
      const session = await page.context().newCDPSession(page);
      const counted = async () => {
        for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
        return session.send('Memory.getDOMCounters');
      };
      await page.evaluate(comeAndGo, { tag, data, cycles: 20 });
      const first = await counted();
      await page.evaluate(comeAndGo, { tag, data, cycles: CYCLES });
      const last = await counted();
      await page.close();
      assert.ok(last.nodes - first.nodes <= TOLERATED, `${last.nodes - first.nodes} more nodes`);
      const listeners = last.jsEventListeners - first.jsEventListeners;
      assert.ok(listeners <= TOLERATED, `${listeners} more listeners`);
    });
  }
});

/** In the page: new elements, drawn and removed. */
async function comeAndGo({ tag, data, cycles }) {
  await customElements.whenDefined(tag);
  for (let i = 0; i < cycles; i++) {
    const figure = document.createElement(tag);
    figure.data = data;
    document.body.append(figure);
    await figure.updateComplete;
    if (figure.model === null) throw new Error(`${tag} was not drawn`);
    figure.remove();
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}

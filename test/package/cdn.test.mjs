import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/server.mjs';
import { launchChromium, openPage } from '../support/browser.mjs';

const CDN = 'dist/cdn';
const ELEMENTS = ['rating-journey', 'spc-chart', 'theme-radar'];
const hashes = JSON.parse(readFileSync(`${CDN}/sri.json`, 'utf8'));

function page(...scripts) {
  const tags = scripts.map((name) => `<script type="module" src="/cdn/${name}" integrity="${hashes[name]}"></script>`);
  return `<!doctype html><html lang="en"><title>Page</title>${tags.join('')}`;
}

const pages = {
  '/favicon.ico': '',
  '/everything': page('improvement-widgets.js'),
  '/each': page(...ELEMENTS.map((name) => `${name}.js`)),
  '/both': page('improvement-widgets.js', 'rating-journey.js'),
  '/changed': page('improvement-widgets.js').replace(/sha384-..../, 'sha384-AAAA'),
};

describe('the files for pages without a build', () => {
  let browser;
  let strict;
  let open;
  before(async () => {
    browser = await launchChromium();
    const folders = { '/cdn/': '/dist/cdn/' };
    strict = await serve({ folders, pages });
    open = await serve({ folders, pages, policy: null });
  });
  after(async () => {
    await browser.close();
    await Promise.all([strict.close(), open.close()]);
  });

  async function defined(site, path) {
    const { page, complaints } = await openPage(browser, new URL(path, site.address).href);
    const names = await page.evaluate((all) => all.filter((name) => customElements.get(name)), ELEMENTS);
    const requests = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    await page.close();
    return { names, complaints, scripts: requests.filter((name) => name.endsWith('.js')) };
  }

  it('are all named in sri.json, each with its hash', () => {
    const scripts = readdirSync(CDN).filter((name) => name.endsWith('.js'));
    assert.deepEqual(Object.keys(hashes).sort(), scripts.sort());
    for (const name of scripts) {
      const digest = createHash('sha384')
        .update(readFileSync(`${CDN}/${name}`))
        .digest('base64');
      assert.equal(hashes[name], `sha384-${digest}`);
    }
  });

  it('register every element on a strict page, from one file', async () => {
    const { names, complaints, scripts } = await defined(strict, '/everything');
    assert.deepEqual(names, ELEMENTS);
    assert.deepEqual(complaints, []);
    assert.equal(scripts.length, 1);
  });

  it('register every element from a file each, with what they share loaded once', async () => {
    const { names, complaints, scripts } = await defined(strict, '/each');
    assert.deepEqual(names, ELEMENTS);
    assert.deepEqual(complaints, []);
    assert.equal(scripts.length, ELEMENTS.length + 1);
  });

  it('may lie on one page twice, where the policy allows two copies of Lit', async () => {
    const { names, complaints } = await defined(open, '/both');
    assert.deepEqual(names, ELEMENTS);
    assert.deepEqual(
      complaints.filter((text) => !text.includes('Multiple versions of Lit')),
      [],
    );
  });

  it('do not run where a hash does not fit', async () => {
    const { names } = await defined(strict, '/changed');
    assert.deepEqual(names, []);
  });

  it('have no white space left in and carry the licences of what is inside', () => {
    const code = readFileSync(`${CDN}/improvement-widgets.js`, 'utf8');
    assert.doesNotMatch(code.slice(0, 2000), /\n/);
    assert.equal(/[;{]\n/.test(code), false, 'a statement or a rule of a style sheet on a line of its own');
    const licences = readFileSync(`${CDN}/LICENCES.txt`, 'utf8');
    for (const name of ['lit-html', 'd3-array', 'valibot'])
      assert.ok(
        licences.includes(`
${name} `),
        name,
      );
  });
});

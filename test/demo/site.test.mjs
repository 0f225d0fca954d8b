import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArguments, requireBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/server.mjs';
import { auditAccessibility, settle, watch } from './visiting.mjs';

const SITE = 'demo/site/';
const WIDE = { width: 960, height: 900 };
const NARROW = { width: 320, height: 800 };
const AT_ONCE = 2;

execFileSync(process.execPath, ['demo/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
const pages = readdirSync(SITE, { recursive: true }).filter((name) => name.endsWith('.html'));

/** What was seen on each page, by its path. */
const visits = new Map();
let server;
let browser;

before(async () => {
  server = await serve({ folders: { '/': `/${SITE}` } });
  browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: chromiumArguments });
  const queue = [...pages];
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(queue)));
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function work(queue) {
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) visits.set(path, await visit(path));
}

/** Opens a page once, wide, and then narrow, and notes everything that the tests ask about. */
async function visit(path) {
  const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const complaints = await watch(page);
    await page.goto(server.address + path);
    const figures = await settle(page);
    const text = await wholeText(page);
    const links = await page.evaluate(() => [...document.links].map(({ href }) => href));
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    const complained = [...complaints];
    const wide = await auditAccessibility(page);
    await page.setViewportSize(NARROW);
    await settle(page);
    const overflow = await page.evaluate(widestOverflow);
    const narrow = await auditAccessibility(page);
    return { figures, text, links, ids, complained, violations: [...wide, ...narrow], overflow };
  } finally {
    await context.close();
  }
}

/** By how many pixels the page, or a figure that cuts off what it does not show, is too narrow for what it holds. */
function widestOverflow() {
  const figures = [...document.querySelectorAll('rating-journey, spc-chart, theme-radar')];
  return Math.max(
    document.documentElement.scrollWidth - innerWidth,
    ...figures.map((figure) => figure.scrollWidth - figure.clientWidth),
  );
}

/** Everything that is written on the page, shadow roots included, hidden or not; without scripts and styles. */
function wholeText(page) {
  return page.evaluate(() => {
    const read = (root) =>
      [...root.childNodes]
        .map((node) => {
          if (node.nodeType === Node.TEXT_NODE) return node.data;
          return node.matches?.('script, style') ? '' : (node.shadowRoot ? read(node.shadowRoot) : '') + read(node);
        })
        .join(' ');
    return read(document.body);
  });
}

/** A CSV file with days first, as a British spreadsheet writes it, says how it was read; nothing else has a remark. */
function unexpected({ data, problems }) {
  return data === 'data/falls.csv'
    ? problems.filter((problem) => !problem.includes('"01/04/2023" was read as'))
    : problems;
}

function each(check) {
  return pages.map((path) => [path, check(visits.get(path), path)]).filter(([, found]) => found.length > 0);
}

describe('the demonstration', () => {
  it('has a page for the collection, each trust, SPC, the themes and the snippets', () => {
    const trusts = pages.filter((path) => path.startsWith('trusts/'));
    assert.equal(trusts.length, 11);
    for (const path of ['index.html', 'spc-instead-of-rag.html', 'spc-cases.html', 'themes.html', 'use.html']) {
      assert.ok(pages.includes(path), path);
    }
  });

  it('loads every page without an error or a breach of the strict policy', () => {
    assert.deepEqual(
      each(({ complained }) => complained),
      [],
    );
  });

  it('draws every figure, and none with a problem', () => {
    assert.deepEqual(
      each(({ figures }) => figures.filter((figure) => !figure.drawn || unexpected(figure).length > 0)),
      [],
    );
  });

  it('draws a journey on every trust page, and A&E figures on eight of them', () => {
    const trusts = pages.filter((path) => path.startsWith('trusts/')).map((path) => visits.get(path).figures);
    const having = (name) => trusts.filter((figures) => figures.some((figure) => figure.name === name && figure.drawn));
    assert.equal(having('rating-journey').length, 11);
    assert.equal(having('spc-chart').length, 8);
  });

  it('has no violation that axe finds, at 960 and at 320 pixels', () => {
    assert.deepEqual(
      each(({ violations }) => violations),
      [],
    );
  });

  it('does not scroll sideways at 320 pixels', () => {
    assert.deepEqual(
      each(({ overflow }) => (overflow > 0 ? [overflow] : [])),
      [],
    );
  });

  it('resolves every link within the site, fragments included', () => {
    assert.deepEqual(
      each(({ links }) => links.filter((link) => link.startsWith(server.address) && !resolves(link))),
      [],
    );
  });

  it('lists on each trust’s page every address that its data names', () => {
    const addresses = /https?:[^"]+/g;
    for (const file of readdirSync('demo/data/journeys')) {
      const { organisation, source, ...told } = JSON.parse(readFileSync(`demo/data/journeys/${file}`, 'utf8'));
      const { links } = visits.get(`trusts/${file.replace('json', 'html')}`);
      const missing = JSON.stringify(told)
        .match(addresses)
        .filter((address) => !links.includes(new URL(address).href));
      assert.deepEqual(missing, [], file);
    }
  });

  it('tells without scripts what is known of a publication', () => {
    const html = readFileSync(`${SITE}trusts/uhmb.html`, 'utf8');
    assert.match(html, /<th scope="row">some time after May 2023<\/th>/);
  });

  it('shows no broken value', () => {
    assert.deepEqual(
      each(({ text }) => text.match(/\b(NaN|undefined|null|Invalid Date|\[object \w+\])/g) ?? []),
      [],
    );
  });

  it('says on every page that it is independent, and under which licence', () => {
    const wanted = [
      /not made, commissioned or endorsed by the Care Quality Commission/,
      /Open Government Licence v3\.0/,
    ];
    assert.deepEqual(
      each(({ text }) => wanted.filter((words) => !words.test(text.replace(/\s+/g, ' ')))),
      [],
    );
  });

  it('shows the script tag with the hash of the file that it serves', () => {
    const [, hash] = /integrity=&#34;([^&]+)/.exec(readFileSync(`${SITE}use.html`, 'utf8'));
    const file = readFileSync(`${SITE}cdn/improvement-widgets.js`);
    assert.equal(hash, `sha384-${createHash('sha384').update(file).digest('base64')}`);
  });

  it('runs the very snippets that it shows', () => {
    const html = readFileSync(`${SITE}use.html`, 'utf8');
    for (const name of readdirSync('demo/snippets').filter((file) => file.endsWith('.html'))) {
      assert.ok(html.includes(`\n${readFileSync(`demo/snippets/${name}`, 'utf8').trim()}\n`), name);
    }
  });

  it('shows the ratings as a table where scripts are off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}trusts/cuh.html`);
    const table = page.getByRole('table', { name: /^CQC ratings of Cambridge/ });
    assert.ok(await table.isVisible());
    assert.ok(await table.getByRole('row', { name: '22 September 2015 Inadequate' }).isVisible());
    await context.close();
  });
});

/** A page of the site with, where the link names one, an element of that id; or any other file of the site. */
function resolves(link) {
  const { pathname, hash } = new URL(link);
  const path = decodeURIComponent(pathname).slice(1) || 'index.html';
  const fragment = decodeURIComponent(hash).slice(1);
  if (!existsSync(SITE + path)) return false;
  return fragment === '' || (visits.get(path)?.ids.includes(fragment) ?? false);
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { auditAccessibility } from '../demo/visiting.mjs';
import { accessibilityTree, calm, NARROW, startFigures, WIDE } from './figures.mjs';

describe('what a screen reader is told of a page of figures', () => {
  let figures;
  let page;
  let complaints;
  let close;
  let tree;
  before(async () => {
    figures = await startFigures();
    ({ page, complaints, close } = await figures.open());
    tree = await accessibilityTree(page);
  });
  after(async () => {
    await close?.();
    await figures?.close();
  });

  it('is nothing at all while the figures load', async () => {
    const said = await page.evaluate(() =>
      probe
        .composed()
        .flatMap((node) => (node.matches('[role=status], [role=alert], [aria-live]') ? node.textContent : [])),
    );
    assert.deepEqual(said, ['', '', '', '']);
  });

  it('never switches it to keys of our own: there is no application', () => {
    const roles = tree.map(({ role }) => role);
    assert.ok(roles.includes('figure'));
    assert.equal(roles.includes('application'), false);
  });

  it('names each figure by its headline, no two alike', async () => {
    const headlines = await page.evaluate(() =>
      probe.hosts().map(({ shadowRoot }) => shadowRoot.querySelector('[part=headline]').textContent.trim()),
    );
    const names = tree.filter(({ role }) => role === 'figure').map(({ name }) => name);
    assert.deepEqual(names, headlines);
    assert.equal(new Set(names).size, 4);
  });

  it('names each image, no two alike and none as its figure, and describes it by the summary', async () => {
    const summaries = await page.evaluate(() => probe.hosts().map(({ summary }) => summary));
    const images = tree.filter(({ role }) => ['image', 'img', 'graphics-document', 'graphics-symbol'].includes(role));
    const names = images.map(({ name }) => name);
    assert.equal(names.filter((name) => name.trim() !== '').length, 4);
    assert.equal(new Set(names).size, 4);
    const figureNames = tree.filter(({ role }) => role === 'figure').map(({ name }) => name);
    assert.deepEqual(
      names.filter((name) => figureNames.includes(name)),
      [],
    );
    assert.deepEqual(
      images.map(({ description }) => description),
      summaries,
    );
  });

  it('leads nowhere inside a picture: nothing there has a role, a link or a place in the tab order', async () => {
    const found = await page.evaluate(() =>
      probe.composed().flatMap((node) => {
        if (!node.closest('svg') || node.localName === 'svg') return [];
        return node.matches('[tabindex], [role], a, title, foreignObject') ? node.outerHTML : [];
      }),
    );
    assert.deepEqual(found, []);
  });

  it('hides what is written in a picture: Firefox would tell every figure on an axis after the picture’s name', async () => {
    const told = await page.evaluate(() =>
      probe
        .composed()
        .flatMap((node) => (node.matches('svg text') && !node.closest('[aria-hidden=true]') ? node.textContent : [])),
    );
    assert.deepEqual(told, []);
  });

  it('keeps sentences apart: a space by itself between a text and a span is not in Chromium’s tree', async () => {
    const joined = await page.evaluate(() => {
      const isText = (node) => node?.nodeType === Node.TEXT_NODE;
      return probe
        .composed()
        .filter((node) => node.localName === 'span' && !node.closest('[aria-hidden=true]'))
        .flatMap((span) => {
          const siblings = [...span.parentNode.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
          const [before, space] = siblings.slice(0, siblings.indexOf(span)).slice(-2);
          if (!isText(before) || before.data.trim() === '' || space?.data?.trim() !== '') return [];
          return /^\s/.test(span.textContent) ? [] : before.data + span.textContent;
        });
    });
    assert.deepEqual(joined, []);
  });

  it('has no id twice in one root, and no reference that leads nowhere', async () => {
    const found = await page.evaluate(() => {
      const roots = [document, ...probe.hosts().map(({ shadowRoot }) => shadowRoot)];
      return roots.flatMap((root) => {
        const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
        const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
        const lost = ['aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((attribute) =>
          [...root.querySelectorAll(`[${attribute}]`)]
            .flatMap((node) => node.getAttribute(attribute).split(/\s+/))
            .filter((id) => !ids.includes(id)),
        );
        return [...twice.map((id) => `twice: ${id}`), ...lost.map((id) => `lost: ${id}`)];
      });
    });
    assert.deepEqual(found, []);
  });

  it('keeps describing the image where a page hides the summary from the eye', async () => {
    await page.evaluate(() => probe.addRules(document, '::part(summary) { display: none }'));
    const hidden = await accessibilityTree(page);
    await page.evaluate(() => document.adoptedStyleSheets.pop());
    const descriptions = hidden.filter(({ role }) => role === 'image').map(({ description }) => description);
    const summaries = await page.evaluate(() => probe.hosts().map(({ summary }) => summary));
    assert.deepEqual(descriptions, summaries);
  });

  it('is a headline of the level that the page asks for, and never the page’s own title', async () => {
    for (const [level, name] of [
      [0, 'P'],
      [2, 'H2'],
      [6, 'H6'],
      [1, 'H3'],
    ]) {
      await page.evaluate((asked) => {
        for (const host of probe.hosts()) host.setAttribute('heading-level', asked);
      }, level);
      await calm(page);
      const found = await page.evaluate(() =>
        probe
          .hosts()
          .map(({ shadowRoot }) => [
            shadowRoot.querySelector('#headline').tagName,
            shadowRoot.querySelectorAll('h1').length,
          ]),
      );
      assert.deepEqual(found, Array(4).fill([name, 0]), `heading-level="${level}"`);
    }
    await page.evaluate(() => {
      for (const host of probe.hosts()) host.setAttribute('heading-level', '2');
    });
    await calm(page);
  });

  for (const size of [WIDE, NARROW]) {
    it(`has no violation that axe finds at ${size.width} pixels, everything opened`, async () => {
      await page.setViewportSize(size);
      await page.evaluate(() => {
        for (const node of probe.composed()) {
          if (node.localName === 'details') node.open = true;
          if (node.matches('button[aria-expanded=false]')) node.click();
        }
      });
      await calm(page);
      assert.deepEqual(await auditAccessibility(page), []);
    });
  }

  it('came about without an error or a breach of the strict policy', () => {
    assert.deepEqual(complaints, []);
  });
});

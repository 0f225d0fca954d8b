import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { calm, NARROW, startFigures, WIDE } from './figures.mjs';

/** WCAG 2.2, 1.4.12: what a reader may ask for, in every root, as nothing outside reaches into shadow roots. */
const SPACED = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important; }`;

describe('a page of figures in little room', () => {
  let figures;
  before(async () => {
    figures = await startFigures();
  });
  after(() => figures?.close());

  for (const size of [WIDE, NARROW]) {
    describe(`at ${size.width} pixels`, () => {
      let page;
      let close;
      before(async () => {
        ({ page, close } = await figures.open({ viewport: size }));
      });
      after(() => close?.());

      it('does not scroll sideways, not even with every table open', async () => {
        assert.equal(await page.evaluate(() => probe.overflow()), 0);
        await page.evaluate(() => {
          for (const { shadowRoot } of probe.hosts()) shadowRoot.querySelector('details.table').open = true;
        });
        await calm(page);
        assert.equal(await page.evaluate(() => probe.overflow()), 0);
      });

      it('writes nothing smaller than 12 pixels', async () => {
        const small = await page.evaluate(() =>
          probe.composed().flatMap((node) => {
            const size = Number.parseFloat(getComputedStyle(node).fontSize);
            return probe.hasOwnText(node) && size < 12 ? `${size}: ${node.textContent}` : [];
          }),
        );
        assert.deepEqual(small, []);
      });

      it('holds no text in a picture that is scaled', async () => {
        const texts = await page.evaluate(() =>
          probe
            .composed()
            .filter((node) => node.matches('svg[viewBox] text'))
            .map(({ textContent }) => textContent),
        );
        assert.deepEqual(texts, []);
      });
    });
  }

  it('writes nothing smaller than 12 pixels on a page whose rem is 10, as older frameworks have it', async () => {
    const { page, close } = await figures.open({ viewport: WIDE });
    const seen = () =>
      page.evaluate(() => {
        const texts = probe
          .hosts()
          .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('p, button, td, text')]);
        return texts.map((node) => `${getComputedStyle(node).fontSize} ${node.textContent}`);
      });
    const before = await seen();
    assert.ok(before.length > 100);
    await page.evaluate(() => probe.addRules(document, 'html { font-size: 62.5% } body { font-size: 1.6rem }'));
    await calm(page);
    assert.deepEqual(await seen(), before);
    await close();
  });

  const boxes = {
    'a flex box': '.place { display: flex }',
    'a grid': '.place { display: grid; grid-template-columns: 1fr }',
    'a box as wide as what is in it': '.place { inline-size: fit-content }',
  };
  for (const [box, rule] of Object.entries(boxes)) {
    it(`becomes narrower again in ${box}`, async () => {
      const { page, close } = await figures.open({ viewport: WIDE });
      await page.evaluate((rules) => probe.addRules(document, rules), rule);
      await calm(page);
      await page.setViewportSize(NARROW);
      await calm(page);
      assert.equal(await page.evaluate(() => probe.overflow()), 0);
      const widths = () => page.evaluate(() => probe.hosts().map((host) => host.getBoundingClientRect().width));
      const before = await widths();
      await calm(page);
      assert.deepEqual(await widths(), before);
      await close();
    });
  }

  it('stands wider letters, words, lines and paragraphs at 320 pixels: nothing is cut, nothing scrolls sideways', async () => {
    const { page, close } = await figures.open({ viewport: NARROW });
    await page.evaluate((rules) => {
      for (const root of [document, ...probe.hosts().map(({ shadowRoot }) => shadowRoot)]) probe.addRules(root, rules);
    }, SPACED);
    await calm(page);
    assert.deepEqual(await page.evaluate(cutTexts), []);
    assert.equal(await page.evaluate(() => probe.overflow()), 0);
    assert.deepEqual(await page.evaluate(() => probe.misplacedTabs()), []);
    await close();
  });

  it('grows with the text: at twice the size in 640 pixels nothing is cut, overlaps or scrolls sideways', async () => {
    const { page, close } = await figures.open({ viewport: { width: 640, height: 900 } });
    const heights = () => page.evaluate(() => probe.hosts().map((host) => host.getBoundingClientRect().height));
    const usual = await heights();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await calm(page);
    assert.deepEqual(await page.evaluate(cutTexts), []);
    assert.equal(await page.evaluate(() => probe.overflow()), 0);
    assert.deepEqual(await page.evaluate(() => probe.misplacedTabs()), []);
    const grown = await heights();
    for (const [i, height] of grown.entries()) assert.ok(height > 1.2 * usual[i], `figure ${i} did not grow`);
    await close();
  });

  it('is in a narrow column of a wide window what it is in a narrow window', async () => {
    const column = await figures.open({ viewport: { width: 1400, height: 900 } });
    await column.page.evaluate(() => {
      probe.addRules(document, 'body { margin: 0 } .place { inline-size: 280px; }');
    });
    await calm(column.page);
    const narrow = await figures.open({ viewport: { width: 280, height: 900 } });
    await narrow.page.evaluate(() => probe.addRules(document, 'body { margin: 0 }'));
    await calm(narrow.page);
    const [inColumn, inWindow] = await Promise.all([column, narrow].map(({ page }) => page.evaluate(formOf)));
    assert.deepEqual(inColumn, inWindow);
    assert.equal(
      inWindow.every(({ width, overflow }) => width === 280 && overflow <= 0),
      true,
    );
    await Promise.all([column.close(), narrow.close()]);
  });
});

/** In the page: what shows only a part of its text, apart from what is for ears alone and tables, which scroll. */
function cutTexts() {
  const cut = probe.composed().flatMap((node) => {
    if (node.closest('svg, .visually-hidden, .table-region') || !probe.hasOwnText(node) || !node.checkVisibility())
      return [];
    const { overflowX, overflowY, clipPath } = getComputedStyle(node);
    if (clipPath !== 'none') return [];
    const isCut =
      (overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1) ||
      (overflowY !== 'visible' && node.scrollHeight > node.clientHeight + 1);
    return isCut ? `${node.localName}: ${node.textContent.trim()}` : [];
  });
  const outside = probe.composed().flatMap((node) => {
    if (node.localName !== 'text') return [];
    const box = node.getBoundingClientRect();
    return box.left < -1 || box.right > innerWidth + 1 ? `picture: ${node.textContent}` : [];
  });
  return [...cut, ...outside];
}

/** In the page: how each figure is laid out. */
function formOf() {
  return probe.hosts().map((host) => {
    const svg = host.shadowRoot.querySelector('.plot svg');
    return {
      name: svg?.getAttribute('aria-label') ?? null,
      size: [svg?.getAttribute('width') ?? null, svg?.getAttribute('height') ?? null],
      width: host.clientWidth,
      overflow: host.scrollWidth - host.clientWidth,
      texts: [...(svg?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent),
    };
  });
}

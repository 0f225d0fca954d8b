import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startFigures, WIDE } from './figures.mjs';
import { strongChange } from './pixels.mjs';

/** More presses than any way through the page has stops. */
const ENOUGH = 200;

/** Presses a key until one of the page's links has focus, and says where it stopped, at that link too. */
async function walk(page, key, to) {
  const stops = [];
  while (stops.at(-1)?.host !== to) {
    if (stops.length > ENOUGH) throw new Error(`${to} was not reached after ${ENOUGH} presses of ${key}.`);
    await page.keyboard.press(key);
    stops.push(await stopOf(page));
  }
  return stops;
}

/** What has focus: the link of the page or the number of the figure, its place on the page, its kind and its look. */
function stopOf(page) {
  return page.evaluate(() => {
    const node = probe.focused();
    if (!node) return { host: 'nothing' };
    const host = probe.hostOf(node);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
    return {
      host: host.id || probe.hosts().indexOf(host),
      place: probe.composed().indexOf(node),
      kind: node.getAttribute('role') ?? node.localName,
      look: { outlineStyle, outlineWidth, boxShadow },
    };
  });
}

describe('a page of figures by keyboard', () => {
  let figures;
  let page;
  let complaints;
  let close;
  let forwards;
  before(async () => {
    figures = await startFigures();
    ({ page, complaints, close } = await figures.open());
    // From the beginning of the page, where stops that jump the queue would come first.
    forwards = await walk(page, 'Tab', 'page-4');
  });
  after(async () => {
    await close?.();
    await figures?.close();
  });

  it('is walked through in the order in which it is read, into each figure and out of it again', () => {
    const places = forwards.map(({ place }) => place);
    assert.deepEqual(
      places,
      [...new Set(places)].sort((a, b) => a - b),
    );
    const hosts = forwards.map(({ host }) => host).filter((host, i, all) => host !== all[i - 1]);
    assert.deepEqual(hosts, ['page-0', 0, 'page-1', 1, 'page-2', 2, 'page-3', 3, 'page-4']);
  });

  it('is walked through backwards by the same stops', async () => {
    await page.evaluate(() => document.querySelector('#page-4').focus());
    const backwards = await walk(page, 'Shift+Tab', 'page-0');
    const placesOf = (stops) => stops.map(({ place }) => place);
    assert.deepEqual(placesOf(backwards).reverse(), placesOf(forwards.slice(0, -1)));
  });

  it('takes few stops: a journey’s links, and no stop for each point or theme', async () => {
    const links = await page.evaluate(() =>
      probe
        .hosts()
        .map(
          ({ shadowRoot }) => [...shadowRoot.querySelectorAll('figure a')].filter((a) => a.checkVisibility()).length,
        ),
    );
    const kinds = [0, 1, 2, 3].map((i) => forwards.filter(({ host }) => host === i).map(({ kind }) => kind));
    const others = kinds.map((all) => all.filter((kind) => kind !== 'a'));
    assert.deepEqual(
      kinds.map((all) => all.length - all.filter((kind) => kind !== 'a').length),
      links,
    );
    // Chooser, table and downloads; slider, two buttons, table and downloads; table and downloads; themes and the two.
    assert.deepEqual(others[0], ['select', 'summary', 'button']);
    assert.deepEqual(others[1], ['input', 'button', 'button', 'summary', 'button']);
    assert.deepEqual(others[2], ['summary', 'button']);
    assert.equal(others[3].filter((kind) => kind === 'tab').length, 1);
    assert.ok(others[3].length <= 5, others[3].join(' '));
  });

  it('shows at every stop a dark line of 3 pixels in a yellow one', () => {
    const faint = forwards.flatMap(({ host, kind, look: { outlineStyle, outlineWidth, boxShadow } }) => {
      const isDark = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3;
      const isYellow = boxShadow.includes('rgb(255, 235, 59)') && boxShadow.includes('6px');
      const isOfPage = typeof host === 'string';
      return isOfPage || (isDark && isYellow) ? [] : `${host} ${kind}: ${outlineWidth} ${outlineStyle}, ${boxShadow}`;
    });
    assert.deepEqual(faint, []);
  });

  for (const theme of ['light', 'dark']) {
    it(`shows the ring around what has focus on the screen, in the ${theme} theme, covered by nothing`, async () => {
      const studio = await figures.openStudio();
      await page.evaluate((name) => {
        for (const host of probe.hosts()) host.setAttribute('theme', name);
      }, theme);
      const kinds = await stopsOfEachKind(page);
      assert.ok(kinds.length >= 10, kinds.join(' '));
      const faint = [];
      for (let i = 0; i < kinds.length; i += 1) {
        const { shown, least } = await ringOf(page, studio, i);
        if (shown < least) faint.push(`${kinds[i]}: ${shown} pixels change, ${least} were expected`);
      }
      await studio.close();
      assert.deepEqual(faint, []);
    });
  }

  it('leads through a chart’s points by the slider’s own keys, said as shown', async () => {
    const slider = page.getByRole('slider', { name: 'Explore points' });
    const readout = page.locator('spc-chart .readout');
    const dates = await page.evaluate(() => document.querySelector('spc-chart').model.points.map(({ date }) => date));
    await slider.focus();
    for (const [key, date] of [
      ['Home', dates[0]],
      ['ArrowRight', dates[1]],
      ['End', dates.at(-1)],
      ['ArrowLeft', dates.at(-2)],
    ]) {
      await page.keyboard.press(key);
      const said = await slider.getAttribute('aria-valuetext');
      const month = new Date(date).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
      assert.ok(said.startsWith(month), `${key}: ${said}`);
      assert.equal(await readout.textContent(), said);
    }
  });

  it('opens and closes every data table with Enter, each with headed columns and rows', async () => {
    for (const i of [0, 1, 2, 3]) {
      const state = () =>
        page.evaluate((at) => {
          const details = probe.hosts()[at].shadowRoot.querySelector('details.table');
          const heads = [...details.querySelectorAll('th')];
          return {
            isShown: details.querySelector('table')?.checkVisibility({ contentVisibilityAuto: false }) ?? false,
            rows: details.querySelectorAll('tbody tr > th[scope=row]').length,
            columns: details.querySelectorAll('thead th[scope=col]').length,
            bare: heads.filter(({ scope }) => !scope).length,
          };
        }, i);
      await page.evaluate((at) => probe.hosts()[at].shadowRoot.querySelector('details.table > summary').focus(), i);
      assert.equal((await state()).isShown, false);
      await page.keyboard.press('Enter');
      await page.waitForFunction((at) => probe.hosts()[at].shadowRoot.querySelector('details.table table'), i);
      const { isShown, rows, columns, bare } = await state();
      assert.deepEqual({ isShown, bare }, { isShown: true, bare: 0 });
      assert.ok(rows >= 3 && columns >= 2, `${rows} rows, ${columns} columns`);
      await page.keyboard.press('Enter');
      assert.equal((await state()).isShown, false);
    }
  });

  it('came about without an error or a breach of the strict policy', () => {
    assert.deepEqual(complaints, []);
  });
});

/** Keeps, in the page, the first stop of each kind in each figure; gives their names. */
function stopsOfEachKind(page) {
  return page.evaluate(() => {
    const kinds = new Map();
    for (const node of probe.composed()) {
      if (!node.matches('a, button, select, input, summary, [tabindex]') || node.tabIndex < 0) continue;
      const host = probe.hosts().indexOf(probe.hostOf(node));
      const kind = `${host} ${node.getAttribute('role') ?? node.localName} ${node.parentElement.className}`;
      const isWhole = node.getClientRects().length === 1 && node.checkVisibility();
      if (host >= 0 && isWhole && !kinds.has(kind)) kinds.set(kind, node);
    }
    globalThis.stops = [...kinds.values()];
    return [...kinds.keys()];
  });
}

/** How many pixels around a stop change by a contrast of 3 or more when it gets focus, and how many should. */
async function ringOf(page, studio, index) {
  const focus = (isFocused) =>
    page.evaluate(
      async ([at, wanted]) => {
        const node = globalThis.stops[at];
        if (wanted) node.focus({ focusVisible: true });
        else node.blur();
        node.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { left, top, width, height } = node.getBoundingClientRect();
        return { x: left, y: top, width, height };
      },
      [index, isFocused],
    );
  await focus(false);
  const box = await focus(true);
  const room = 8;
  const x = Math.max(0, box.x - room);
  const y = Math.max(0, box.y - room);
  const clip = {
    ...{ x, y },
    width: Math.min(WIDE.width, box.x + box.width + room) - x,
    height: Math.min(WIDE.height, box.y + box.height + room) - y,
  };
  const after = await page.screenshot({ clip });
  await focus(false);
  const before = await page.screenshot({ clip });
  // WCAG 2.2, 2.4.13: as much as a line of 2 pixels around it; a tenth is left for corners that are rounded.
  const least = Math.round(0.9 * 2 * 2 * (box.width + Math.min(box.height, WIDE.height)));
  return { shown: await strongChange(studio, before, after), least };
}

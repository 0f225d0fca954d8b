import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { calm, startFigures } from './figures.mjs';
import { shapeDifference } from './pixels.mjs';

/** Lines that guide the eye, and shades under what says the same in words or by an outline. */
const BESIDE_THE_POINT = ['grid', 'time-grid', 'level-grid', 'spoke'];

describe('a page of figures in other media', () => {
  let figures;
  let page;
  let close;
  before(async () => {
    figures = await startFigures();
    ({ page, close } = await figures.open());
  });
  after(async () => {
    await close?.();
    await figures?.close();
  });

  async function setTheme(theme) {
    await page.evaluate((name) => {
      for (const host of probe.hosts()) host.setAttribute('theme', name);
    }, theme);
    await calm(page);
  }

  for (const theme of ['light', 'dark']) {
    it(`has contrast enough in the ${theme} theme: 4.5 for the texts of pictures, 3 for marks and lines`, async () => {
      await setTheme(theme);
      const { faint, seen } = await page.evaluate(faintShapes, BESIDE_THE_POINT);
      await setTheme('light');
      assert.deepEqual(faint, []);
      assert.ok(seen > 60, `${seen} shapes`);
    });
  }

  it('draws data at least as strongly as the grid behind it where a reader wants more contrast', async () => {
    await page.emulateMedia({ contrast: 'more' });
    const strengths = await page.evaluate(() =>
      probe.composed().flatMap((node) => {
        const role = node.getAttribute('class');
        if (!['grid', 'value', 'point-common'].includes(role) || !node.closest('svg')) return [];
        const { stroke, strokeWidth } = getComputedStyle(node);
        return { role, width: Number.parseFloat(strokeWidth), contrast: probe.contrast(stroke, 'rgb(255, 255, 255)') };
      }),
    );
    await page.emulateMedia({ contrast: 'no-preference' });
    const least = (role, of) => Math.min(...strengths.filter((each) => each.role === role).map(of));
    for (const role of ['value', 'point-common']) {
      assert.ok(least(role, ({ contrast }) => contrast) >= 4.5, role);
    }
    const width = (role) => least(role, (each) => each.width);
    assert.ok(width('value') >= 2 * width('grid'), `${width('value')} on ${width('grid')}`);
  });

  for (const colorScheme of ['light', 'dark']) {
    it(`is painted in ${colorScheme} system colours from the moment that colours are forced`, async () => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const foreign = await page.evaluate(() => {
        const names = ['Canvas', 'CanvasText', 'Highlight', 'LinkText', 'GrayText'];
        const allowed = new Set([...names.map(probe.systemColour), 'none']);
        return probe.composed().flatMap((node) => {
          if (!node.closest('svg') || node.matches('svg, g')) return [];
          const { fill, stroke } = getComputedStyle(node);
          return allowed.has(fill) && allowed.has(stroke) ? [] : `${node.getAttribute('class')}: ${fill}, ${stroke}`;
        });
      });
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      assert.deepEqual([...new Set(foreign)], []);
    });
  }

  it('moves nothing where a reader wants less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      probe.composed().flatMap((node) => {
        const { transitionDuration, animationName } = getComputedStyle(node);
        const isStill = transitionDuration.split(', ').every((time) => Number.parseFloat(time) === 0);
        return isStill && animationName === 'none' ? [] : `${node.localName}: ${transitionDuration} ${animationName}`;
      }),
    );
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    assert.deepEqual(moving, []);
  });

  it('has controls as large as a finger where there is no finer pointer', async () => {
    const touched = await figures.open({ hasTouch: true, isMobile: true });
    const { small, seen } = await touched.page.evaluate(() => {
      // The names in a wheel are tabs, which stand where there is room for each.
      const controls = probe
        .composed()
        .filter((node) => node.matches('button:not([role=tab]), select, summary') && node.checkVisibility());
      const heights = controls.map((node) => [node.textContent.trim(), node.getBoundingClientRect().height]);
      return { small: heights.filter(([, height]) => height < 44), seen: heights.length };
    });
    await touched.close();
    assert.deepEqual(small, []);
    assert.ok(seen > 10, `${seen} controls`);
  });

  it('is printed with its tables and without its controls, and is afterwards as it was', async () => {
    const state = () =>
      page.evaluate(() =>
        probe.hosts().map(({ shadowRoot }) => ({
          controls: [...shadowRoot.querySelectorAll('.noprint, button:not([role=tab]), input, select')].filter((node) =>
            node.checkVisibility(),
          ).length,
          table: shadowRoot.querySelector('.table table')?.checkVisibility() ?? false,
          height: shadowRoot.querySelector('.table table')?.getBoundingClientRect().height ?? 0,
          background: getComputedStyle(shadowRoot.host).backgroundColor,
          picture: shadowRoot.querySelector('.plot > svg').getBoundingClientRect().width,
        })),
      );
    const before = await state();
    await setTheme('dark');
    await page.emulateMedia({ media: 'print' });
    await calm(page);
    const printed = await state();
    await page.emulateMedia({ media: 'screen' });
    await setTheme('light');
    for (const { controls, table, height, background, picture } of printed) {
      assert.deepEqual({ controls, table, background }, { controls: 0, table: true, background: 'rgb(255, 255, 255)' });
      assert.ok(height > 100, `a table of ${height} pixels`);
      // A4 is 794 pixels wide, and offices leave an inch on either side.
      assert.ok(picture <= 794 - 2 * 96, `a picture of ${picture} pixels on a page of A4`);
    }
    const afterwards = await state();
    const shown = (figure) => ({ controls: figure.controls, table: figure.table, picture: figure.picture });
    assert.deepEqual(afterwards.map(shown), before.map(shown));
    assert.ok(before.every(({ controls, table, picture }) => controls > 0 && !table && picture > 602));
  });

  it('draws for paper what was waiting for the window to come near', async () => {
    const far = await page.evaluateHandle(async () => {
      const chart = document.querySelector('spc-chart').cloneNode();
      chart.setAttribute('loading', 'lazy');
      const space = document.createElement('div');
      space.style.paddingTop = '20000px';
      space.append(chart);
      document.body.append(space);
      return chart;
    });
    const drawn = () =>
      far.evaluate(async (chart) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return chart.model !== null;
      });
    try {
      assert.equal(await drawn(), false);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await drawn(), true);
    } finally {
      await page.emulateMedia({ media: 'screen' });
      await far.evaluate((chart) => chart.parentElement.remove());
    }
  });

  it('tells its marks apart by shape for those who see no colours', async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
    const studio = await figures.openStudio();
    await page.evaluate(setOutMarks);
    // In a chart of a measure without a good direction, the same signals are of the fourth kind.
    await page.evaluate(async () => {
      const chart = document.querySelector('spc-chart');
      chart.data = { ...(await (await fetch(chart.src)).json()), improvement: 'neutral' };
    });
    await calm(page);
    const sets = await page.evaluate(setOutMarks);
    assert.deepEqual(
      sets.map(({ length }) => length),
      [4, 4, 2, 2],
    );
    const alike = [];
    for (const [host, names] of sets.entries()) {
      const marks = [];
      for (const name of names) marks.push({ name, picture: await pictureOf(page, host, name) });
      for (const [i, one] of marks.entries()) {
        for (const other of marks.slice(i + 1)) {
          const difference = await shapeDifference(studio, one.picture, other.picture);
          if (difference <= 0.1) alike.push(`${one.name} and ${other.name}: ${Math.round(100 * difference)} %`);
        }
      }
    }
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
    await studio.close();
    assert.deepEqual(alike, []);
  });
});

/**
 * In the page: shapes of pictures and keys that are too faint against the figure's background. A letter on a mark
 * counts against the mark. Half-transparent shades are beside the point, as are the hairlines named.
 */
function faintShapes(besideThePoint) {
  const faint = [];
  let seen = 0;
  for (const node of probe.composed()) {
    const name = node.getAttribute('class') ?? '';
    if (!node.closest('svg') || node.matches('svg, g')) continue;
    const { fill, stroke, opacity } = getComputedStyle(node);
    if (besideThePoint.includes(name) || Number(opacity) < 1) continue;
    seen += 1;
    const background = getComputedStyle(node.getRootNode().host).backgroundColor;
    const level = /^letter-(?!hollow)(.+)$/.exec(name)?.[1];
    const under = level ? node.getRootNode().querySelector(`.mark-${level}`) : null;
    const ratio =
      node.localName === 'text'
        ? probe.contrast(fill, under ? getComputedStyle(under).fill : background)
        : Math.max(probe.contrast(fill, background), probe.contrast(stroke, background));
    const least = node.localName === 'text' ? 4.5 : 3;
    if (ratio < least) faint.push(`${name}: ${ratio.toFixed(2)} ${fill} ${stroke}`);
  }
  return { faint: [...new Set(faint)], seen };
}

/**
 * In the page: sets one mark of each kind, in its own look, apart from the picture at the end of its figure, where
 * there is none yet; gives the names of those that there are in each figure.
 */
function setOutMarks() {
  const KINDS =
    /^(point|mark|before|after|absent)-(common|improvement|concern|neutral|mark|outstanding|good|requires-improvement|inadequate)$/;
  return probe.hosts().map(({ shadowRoot }) => {
    for (const path of shadowRoot.querySelectorAll('.plot svg > path, .plot svg > g > path')) {
      const name = path.getAttribute('class');
      if (!KINDS.test(name) || shadowRoot.querySelector(`[data-mark=${name}]`)) continue;
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const mark = path.cloneNode();
      mark.setAttribute('d', /^M[^M]*/.exec(path.getAttribute('d'))[0]);
      svg.append(mark);
      svg.dataset.mark = name;
      svg.setAttribute('width', 64);
      svg.setAttribute('height', 64);
      shadowRoot.append(svg);
      const { x, y, width, height } = mark.getBBox();
      svg.setAttribute('viewBox', [x - 4, y - 4, width + 8, height + 8].join(' '));
    }
    return [...shadowRoot.querySelectorAll('[data-mark]')].map((svg) => svg.dataset.mark);
  });
}

async function pictureOf(page, host, name) {
  const clip = await page.evaluate(
    async ([at, mark]) => {
      const svg = probe.hosts()[at].shadowRoot.querySelector(`[data-mark=${mark}]`);
      svg.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { left, top, width, height } = svg.getBoundingClientRect();
      return { x: left, y: top, width, height };
    },
    [host, name],
  );
  return page.screenshot({ clip });
}

/** A page that holds the elements with real data under a strict policy, in a browser driven from outside. */
import { chromium } from 'playwright-core';
import { chromiumArguments, requireBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/server.mjs';
import { settle, watch } from '../demo/visiting.mjs';
import { installProbe } from './in-page.mjs';

export const NARROW = { width: 320, height: 800 };
export const WIDE = { width: 960, height: 900 };

/** A journey, a chart, a radar of before and after, and themes with evidence, each between two links of the page. */
const FIGURES = [
  '<rating-journey src="/data/journeys/cuh.json" heading-level="2" today="2026-11-01"></rating-journey>',
  '<spc-chart src="/data/emergency-care/cuh.json" heading-level="2"></spc-chart>',
  '<theme-radar src="/data/illustrations/self-assessment.json" heading-level="2"></theme-radar>',
  '<theme-radar src="/data/themes/cuh.json" heading-level="2"></theme-radar>',
];

const SCRIPT = '<script type="module" src="/cdn/improvement-widgets.js"></script>';

export function pageOf(body, { script = SCRIPT } = {}) {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Figures</title>${script}</head><body><main><h1>Figures</h1>${body}</main></body></html>`;
}

const link = (i) => `<p><a href="#page-${i}" id="page-${i}">Link ${i} of the page</a></p>`;
const FIGURES_PAGE = pageOf(
  link(0) + FIGURES.map((figure, i) => `<div class="place">${figure}</div>${link(i + 1)}`).join(''),
);

/**
 * Starts a server and a browser. `open(options)` opens the page of figures in a context of its own (a viewport, or
 * anything else of Playwright's context) with every figure drawn; `path` names another page of `pages`.
 */
export async function startFigures({ pages = {} } = {}) {
  const server = await serve({
    folders: { '/cdn/': '/dist/cdn/', '/data/': '/demo/data/' },
    pages: { '/favicon.ico': '', '/figures': FIGURES_PAGE, ...pages },
  });
  // As with a screen reader: without it, Chromium leaves out what it has not laid out because it is far off the screen.
  const args = [...chromiumArguments, '--force-renderer-accessibility'];
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args });

  async function open({ path = 'figures', ...options } = {}) {
    const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB', ...options });
    const page = await context.newPage();
    const complaints = await watch(page);
    await page.addInitScript(installProbe);
    await page.goto(server.address + path);
    if (options.javaScriptEnabled !== false) {
      const missing = (await settle(page)).filter(({ drawn }) => !drawn);
      if (missing.length > 0) throw new Error(`Not drawn: ${JSON.stringify(missing)} ${complaints.join(' ')}`);
    }
    return { page, complaints, close: () => context.close() };
  }

  /** A page without anything, to look at pictures of other pages in. */
  async function openStudio() {
    const page = await browser.newPage();
    await page.addInitScript(installProbe);
    await page.goto('about:blank');
    return page;
  }

  async function close() {
    await browser.close();
    await server.close();
  }

  return { open, openStudio, close };
}

/**
 * Waits until every figure has had its chance to measure and to be drawn again: those far off the screen do so only
 * when somebody comes near them.
 */
export async function calm(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const host of probe.hosts()) {
      host.scrollIntoView({ block: 'start', behavior: 'instant' });
      // The observer speaks after a frame, the figure draws in the next one, and what it drew may change its height.
      for (let i = 0; i < 5; i += 1) await frame();
      await host.updateComplete;
    }
    scrollTo(0, 0);
    await frame();
  });
}

/** What assistive technology gets: every node that is not ignored, in reading order, as `{role, name, description}`. */
export async function accessibilityTree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = ({ ignored, role, name, description, childIds = [] }) => [
    ...(ignored ? [] : [{ role: role?.value, name: name?.value ?? '', description: description?.value ?? '' }]),
    ...childIds.flatMap((id) => (byId.has(id) ? read(byId.get(id)) : [])),
  ];
  return read(nodes[0]);
}

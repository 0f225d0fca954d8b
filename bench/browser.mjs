/** The browser that measures: frames as fast as they can be made, garbage collected on request. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArguments, requireBrowser } from '../scripts/browsers.mjs';
import { serve } from '../scripts/server.mjs';
import { OUT } from './bundle.mjs';
import { median } from './median.mjs';
import { END, START } from './page/painted.js';

/**
 * Without a screen there is nothing to wait for between frames, so that waiting is no part of a time. Garbage is
 * collected between samples; so many collections would make the engine forget code that it keeps on a reader's page.
 */
const ARGUMENTS = [
  ...chromiumArguments,
  '--js-flags=--expose-gc --no-flush-bytecode',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
];

export async function openBrowser() {
  const server = await serve({
    folders: { '/': `/${OUT}/` },
    pages: { '/': readFileSync(new URL('page/page.html', import.meta.url), 'utf8') },
    policy: null,
  });
  const open = (extra) =>
    chromium.launch({ executablePath: requireBrowser('chromium'), args: [...ARGUMENTS, ...extra] });
  const plain = await open([]);
  let accessible;

  return {
    version: plain.version(),
    /** A fresh page with the bench loaded. With `accessibility`, of a browser that keeps the accessibility tree. */
    async page({ accessibility = false } = {}) {
      if (accessibility) accessible ??= await open(['--force-renderer-accessibility']);
      const browser = accessibility ? accessible : plain;
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on('pageerror', (error) => console.error(`In the page: ${error.message}`));
      const session = await page.context().newCDPSession(page);
      await page.exposeFunction('counters', async () => {
        // Twice: what the first round frees lets go of more.
        for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
        return session.send('Memory.getDOMCounters');
      });
      await page.goto(server.address);
      await loaded(page);
      return page;
    },
    /** How long the marked stretch of an action kept the page's main thread busy, in ms; of several, their median. */
    async timed(page, action) {
      const browser = page.context().browser();
      await browser.startTracing(page, { categories: ['blink.user_timing'] });
      await action();
      return median(busyTimes(JSON.parse(await browser.stopTracing())));
    },
    async close() {
      await plain.close();
      await accessible?.close();
      await server.close();
    },
  };
}

/** The same page afresh: nothing of what was drawn, registered or compiled is left. */
export async function reload(page) {
  await page.reload();
  await loaded(page);
}

function loaded(page) {
  return page.waitForFunction(() => globalThis.bench !== undefined);
}

/** `tts` is the clock of the thread, in microseconds: it stands still while another program has the processor. */
function busyTimes({ traceEvents }) {
  const marks = (name) => traceEvents.filter((event) => event.name === name).map(({ tts }) => tts);
  const ends = marks(END);
  return marks(START).map((start, i) => (ends[i] - start) / 1000);
}

/** Runs a work: competitors in turn, round after round, so that a busy moment of the machine meets all of them. */
import { reload } from './browser.mjs';

/** Rounds before counting starts: the first ones load fonts and fill caches. */
const WARM_UP = 2;
const TREE_STANDS_MS = 1000;

/** Times in ms: `{competitor: [time of round 1, …]}`; both limits are always among them. */
export async function compare(browser, work, { rounds, progress }) {
  const prepared = await preparedFor(browser, work);
  const competitors = ['limit', 'limit-figure', ...work.competitors];
  const times = Object.fromEntries(competitors.map((name) => [name, []]));
  const page = await browser.page(work);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const name of rotated(competitors, round)) {
      if (work.fresh) await reload(page);
      // A browser begins with the tree some time after the page has loaded; what is drawn before that goes without.
      if (work.accessibility) await page.waitForTimeout(TREE_STANDS_MS);
      const time = await browser.timed(page, () =>
        page.evaluate(
          ([workName, competitor, ready]) => globalThis.bench.sample(workName, competitor, ready),
          [work.name, name, prepared[name]],
        ),
      );
      if (round >= 0) times[name].push(time);
    }
    progress(`${work.name}: round ${Math.max(round + 1, 0)} of ${rounds}`);
  }
  await page.close();
  return times;
}

/** The raw limit's strings are made in a page of their own, so that they warm up nothing. */
async function preparedFor(browser, work) {
  const page = await browser.page();
  const prepared = await page.evaluate((name) => globalThis.bench.prepare(name), work.name);
  await page.close();
  return prepared;
}

/** A work that counts for itself. */
export async function count(browser, work) {
  const page = await browser.page();
  const figures = await page.evaluate((name) => globalThis.bench.measure(name), work.name);
  await page.close();
  return figures;
}

function rotated(list, by) {
  const from = ((by % list.length) + list.length) % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}

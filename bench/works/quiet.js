/** What must do nothing: the same data again, and the other charts of a page when one changes. */
import { register } from '../page/elements.js';
import { spcData } from './spc-data.js';
import { themeData } from './theme-data.js';

const CHARTS = 100;
const RADARS = 50;

async function drawnIn({ boxes, settled }, tag, dataOf) {
  const make = await register(tag);
  const charts = boxes().map((box, i) => make(dataOf(i + 1), box));
  await Promise.all(charts.map((chart) => chart.updateComplete));
  await settled();
  return charts;
}

/** Counts what an action writes into the shadow trees of charts, and how many of them update. */
async function workOf(charts, settled, action) {
  const writes = [];
  const observer = new MutationObserver((records) => writes.push(...records));
  for (const { shadowRoot } of charts) {
    observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  let updates = 0;
  for (const chart of charts) {
    const original = chart.performUpdate;
    chart.performUpdate = function () {
      updates += 1;
      return original.call(this);
    };
  }
  await action();
  await settled();
  writes.push(...observer.takeRecords());
  observer.disconnect();
  for (const chart of charts) delete chart.performUpdate;
  // The status line speaks of new data: that is its work.
  const drawn = writes.filter(({ target }) => !isStatus(target));
  return { writes: drawn.length, updates };
}

function isStatus(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element?.closest('.status') !== null && element?.closest('.status') !== undefined;
}

const board = { count: CHARTS, width: 620 };
const count = (what, value) => ({ what, value, unit: '', budget: 0 });

export const quiet = [
  {
    ...board,
    name: 'board-same',
    title: 'The same data again on 100 charts',
    async measure(tools) {
      const { settled } = tools;
      const charts = await drawnIn(tools, 'spc-chart', (seed) => spcData(36, seed));
      const given = charts.map(({ data }) => data);
      const sameObject = await workOf(charts, settled, () => {
        for (const [i, chart] of charts.entries()) chart.data = given[i];
      });
      const equalData = await workOf(charts, settled, () => {
        for (const chart of charts) chart.data = structuredClone(chart.data);
      });
      return [
        count('the same object: writes to the page', sameObject.writes),
        count('the same object: updates', sameObject.updates),
        count('an equal copy: writes to the page', equalData.writes),
      ];
    },
  },
  {
    ...board,
    name: 'board-others',
    title: 'One of 100 charts changed',
    async measure(tools) {
      const { settled } = tools;
      const [changed, ...others] = await drawnIn(tools, 'spc-chart', (seed) => spcData(36, seed));
      const work = await workOf(others, settled, () => {
        changed.data = spcData(36, 999);
      });
      return [count('the other 99: writes to the page', work.writes), count('the other 99: updates', work.updates)];
    },
  },
  {
    count: RADARS,
    width: 620,
    name: 'radars-resized',
    title: 'A resize of 50 radars that leaves their width',
    async measure(tools) {
      const charts = await drawnIn(tools, 'theme-radar', themeData);
      const work = await workOf(charts, tools.settled, async () => {
        for (const chart of charts) chart.style.paddingBlockEnd = '20px';
        await tools.settled();
      });
      return [count('updates, and so searches for room for labels', work.updates), count('writes', work.writes)];
    },
  },
];

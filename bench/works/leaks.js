/** A thousand times in and out of the page, of new elements and of one: what stays behind. */
import { register } from '../page/elements.js';
import { longJourney } from './long-journey.js';
import { spcData } from './spc-data.js';
import { themeData } from './theme-data.js';

const CYCLES = 1000;
/** Enough to fill every cache and pool before counting starts. */
const WARM_UP = 50;
/** A browser keeps a few nodes and listeners of its own; anything that leaks once a cycle is far above. */
const TOLERATED = 20;

const kinds = [
  ['rating-journey', () => longJourney(8)],
  ['spc-chart', () => spcData(36)],
  ['theme-radar', () => themeData()],
];

async function cycle(chart, box) {
  box.append(chart);
  await chart.updateComplete;
  chart.remove();
}

async function cycles(times, box, next) {
  for (let i = 0; i < times; i++) await cycle(next(), box);
}

export const leaks = kinds.map(([tag, dataOf]) => ({
  name: `leaks-${tag}`,
  title: `${tag}: 1,000 times connected and disconnected`,
  count: 1,
  width: 640,
  async measure({ boxes, settled, counters }) {
    const make = await register(tag);
    const [box] = boxes();
    const data = dataOf();
    const fresh = () => make(data, box);
    const growth = async (next) => {
      await cycles(WARM_UP, box, next);
      await settled();
      const before = await counters();
      await cycles(CYCLES, box, next);
      await settled();
      const after = await counters();
      return { nodes: after.nodes - before.nodes, listeners: after.jsEventListeners - before.jsEventListeners };
    };
    const one = fresh();
    const again = await growth(() => one);
    const anew = await growth(fresh);
    const figure = (what, value) => ({ what, value, unit: '', budget: TOLERATED });
    return [
      figure('one element again and again: more nodes', again.nodes),
      figure('one element again and again: more listeners', again.listeners),
      figure('new elements: more nodes', anew.nodes),
      figure('new elements: more listeners', anew.listeners),
    ];
  },
}));

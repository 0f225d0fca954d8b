/**
 * The page that is measured: draws a work with one competitor, with marks around what counts. Driven from run.mjs
 * through `window.bench`. Every competitor is loaded on its own, so that a fresh page holds nothing but the one it
 * measures.
 */

import { competitors } from '../competitors/index.js';
import { works } from '../works/index.js';
import { painted, settled } from './painted.js';

const stage = document.querySelector('#stage');
const modules = new Map();

/** What draws a kind of picture with a competitor, loaded and ready. */
async function chartsOf(name, kind) {
  if (!modules.has(name)) modules.set(name, (await competitors[name]()).default);
  const charts = modules.get(name)[kind];
  await charts.load?.();
  return charts;
}

function workNamed(name) {
  return works.find((work) => work.name === name);
}

/** Empty boxes of the work's width, side by side as on a page of charts. */
function boxesOf(work) {
  stage.replaceChildren();
  stage.className = work.name;
  return Array.from({ length: work.count }, () => {
    const box = document.createElement('div');
    box.className = 'box';
    box.style.inlineSize = `${work.width}px`;
    stage.append(box);
    return box;
  });
}

const size = (work) => ({ width: work.width, height: work.height });
const copy = (data) => JSON.parse(JSON.stringify(data));

/** The sets of data that a work draws, one after the other; a work that only draws has one. */
function framesOf(work) {
  const frames = work.frames();
  return frames.map((frame) => frame.map(copy));
}

globalThis.bench = {
  works: works.map(({ frames, measure, ...facts }) => facts),

  /** What the raw limit sets by `innerHTML`: made beforehand, in a page of its own. */
  async prepare(name) {
    const work = workNamed(name);
    const { picturesOf } = await import('../competitors/limit-pictures.js');
    return picturesOf(work, framesOf(work), boxesOf(work));
  },

  /** One measurement of a work that is compared; `prepared` is given to the raw limit only. */
  async sample(name, competitor, prepared) {
    const work = workNamed(name);
    const charts = await chartsOf(competitor, work.kind);
    const frames = prepared?.frames ?? framesOf(work);
    const style = prepared ? addStyle(prepared.css) : null;
    const boxes = boxesOf(work);
    const drawn = [];
    const draw = async (data) => {
      const all = boxes.map((box, i) => charts.draw(box, data[i], size(work)));
      drawn.push(...all);
      await Promise.all(all.map(({ ready }) => ready));
    };
    const change = (data) => Promise.all(drawn.map((chart, i) => chart.update(data[i])));
    if (work.action === 'draw') {
      await settled();
      await painted(() => draw(frames[0]));
    } else {
      await draw(frames[0]);
      await settled();
      if (work.action === 'change') await painted(() => change(frames[1]));
      else await stepped(drawn, work.steps);
    }
    for (const chart of drawn) chart.remove();
    stage.replaceChildren();
    style?.remove();
    await settled();
  },

  /** The works that count instead of comparing: `[{what, value, unit, budget}]`. */
  async measure(name) {
    const work = workNamed(name);
    const tools = { stage, boxes: () => boxesOf(work), painted, settled, counters: globalThis.counters };
    return work.measure(tools);
  },
};

function addStyle(css) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
}

/** Points at one place of the picture after the other. */
async function stepped(drawn, steps) {
  for (let i = 0; i < steps; i++) {
    // A golden angle's jumps: never the neighbour, never the same place twice.
    const share = (0.137 + i * 0.618034) % 1;
    await painted(() => Promise.all(drawn.map((chart) => chart.point(share))));
  }
}

/** A board of 100 charts of 36 points: in a fresh page, and when its data changes. */
import { spcData } from './spc-data.js';

const CHARTS = 100;
const POINTS = 36;
const PEERS = ['uplot', 'plot', 'chartjs', 'echarts', 'vega-lite'];

/** Every chart with data of its own; `noise`: other values of the same measures. */
const charts = (points, noise = 0) =>
  Array.from({ length: CHARTS }, (_, i) => spcData(points, noise + i, `Made-up measure ${i + 1}`));

const board = {
  kind: 'spc',
  action: 'draw',
  frames: () => [charts(POINTS)],
  count: CHARTS,
  width: 620,
  height: 320,
  fresh: true,
  competitors: ['limit-paths', 'ours', ...PEERS],
};

const changed = { ...board, action: 'change', fresh: false };

export const boards = [
  {
    ...board,
    name: 'board',
    title: 'Board of 100 SPC charts of 36 points, fresh page, nothing deferred but the closed table',
    budget: { ratio: 1.2 },
    aim: 0.8,
  },
  {
    ...board,
    name: 'board-accessible',
    title: 'The same board with the accessibility tree on',
    accessibility: true,
    budget: { ratio: 1.2 },
    aim: 0.6,
  },
  {
    ...changed,
    name: 'board-new-data',
    title: 'New data on 100 charts',
    frames: () => [charts(POINTS), charts(POINTS, 1000)],
    budget: { ratio: 0.6 },
  },
  {
    ...changed,
    name: 'board-one-more',
    title: 'One more point on 100 charts',
    frames: () => [charts(POINTS), charts(POINTS + 1)],
    budget: { ratio: 0.6 },
  },
];

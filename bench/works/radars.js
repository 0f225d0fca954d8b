/** 50 radars of nine themes and three series, and a resize that leaves them as they are. */
import { themeData } from './theme-data.js';

const radar = {
  kind: 'radar',
  frames: () => [Array.from({ length: 50 }, (_, i) => themeData(i + 1))],
  count: 50,
  width: 620,
  height: 420,
};

export const radars = [
  {
    ...radar,
    name: 'radars',
    title: '50 radars of nine themes and three series, fresh page, label search included',
    action: 'draw',
    fresh: true,
    competitors: ['ours', 'plot', 'chartjs', 'echarts', 'vega-lite'],
    budget: { ratio: 1.2 },
  },
];

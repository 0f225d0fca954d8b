/** One chart of 24, 1,000 and 10,000 points, in a page where others of its kind have been drawn before. */
import { spcData } from './spc-data.js';

const chart = (points, ratio) => ({
  name: `spc-${points}`,
  title: `SPC chart, ${points.toLocaleString('en-GB')} points`,
  kind: 'spc',
  action: 'draw',
  frames: () => [[spcData(points)]],
  count: 1,
  width: 640,
  height: 360,
  competitors: ['limit-paths', 'ours', 'uplot', 'plot', 'chartjs', 'echarts', 'vega-lite'],
  budget: { ratio },
});

export const spcCharts = [chart(24, 1.5), chart(1000, 0.7), chart(10_000, 0.4)];

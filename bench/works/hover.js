/** Pointing at one place after the other of a chart of 10,000 points. */
import { spcData } from './spc-data.js';

export const hover = [
  {
    name: 'spc-hover',
    title: 'One step of the pointer at 10,000 points',
    kind: 'spc',
    action: 'step',
    steps: 40,
    frames: () => [[spcData(10_000)]],
    count: 1,
    width: 640,
    height: 360,
    competitors: ['ours', 'uplot', 'plot', 'chartjs', 'echarts'],
    budget: { ms: 2 },
  },
];

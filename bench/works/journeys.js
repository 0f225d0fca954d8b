/** Rating journeys: the eight trusts of the demonstration, and one trust with sixty reports. */
import { trusts } from './journey-data.js';
import { longJourney } from './long-journey.js';

const journey = {
  kind: 'journey',
  action: 'draw',
  width: 960,
  height: 420,
  competitors: ['ours', 'uplot', 'plot', 'chartjs', 'echarts', 'vega-lite'],
  budget: { ratio: 1.5 },
};

export const journeys = [
  {
    ...journey,
    name: 'journeys',
    title: `Timeline of ${trusts.length} trusts`,
    frames: () => [trusts],
    count: trusts.length,
  },
  {
    ...journey,
    name: 'journey-60',
    title: 'A journey of 60 reports',
    frames: () => [[longJourney(60)]],
    count: 1,
  },
];

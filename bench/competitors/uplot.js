import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { journeyLines, LEVELS, pointAt, spcColumns } from './figures.js';

const seconds = (times) => times.map((time) => time / 1000);

const spc = {
  draw(box, data, { width, height }) {
    const { lines } = spcColumns(data);
    const series = [
      {},
      { label: data.title, stroke: '#425563', points: { show: true, size: 8, fill: '#005eb8' } },
      ...Object.keys(lines).map((label) => ({ label, stroke: '#768692', points: { show: false } })),
    ];
    const chart = new uPlot({ title: data.title, width, height: height - 60, series }, table(data), box);
    return handle(chart, (next) => chart.setData(table(next)));
  },
};

function table(data) {
  const { times, values, lines } = spcColumns(data);
  return [seconds(times), values, ...Object.values(lines).map((value) => values.map(() => value))];
}

const journey = {
  draw(box, data, { width, height }) {
    const lines = journeyLines(data);
    const series = lines.map(({ question }) => ({
      label: question,
      stroke: '#005eb8',
      paths: uPlot.paths.stepped({ align: 1 }),
      points: { show: true },
    }));
    const axes = [
      {},
      { size: 140, splits: () => [1, 2, 3, 4], values: (_, levels) => levels.map((level) => LEVELS[level - 1]) },
    ];
    const options = { title: data.organisation.name, width, height: height - 60, axes, series: [{}, ...series] };
    const columns = lines.map(({ steps }) => [seconds(steps.map(({ time }) => time)), steps.map(({ level }) => level)]);
    const chart = new uPlot(options, uPlot.join(columns), box);
    return handle(chart, () => {});
  },
};

function handle(chart, update) {
  return {
    // Drawing goes on in a microtask after the constructor.
    ready: Promise.resolve(),
    update,
    point: (share) => pointAt(chart.over, share),
    remove: () => chart.destroy(),
  };
}

export default { spc, journey };

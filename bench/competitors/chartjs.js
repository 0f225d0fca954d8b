import { Chart, registerables } from 'chart.js';
import { journeyLines, LEVELS, pointAt, radarSeries, spcColumns } from './figures.js';

Chart.register(...registerables);

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const common = (title) => ({
  animation: false,
  responsive: false,
  plugins: { title: { display: true, text: title } },
  interaction: { mode: 'index', intersect: false },
});
const timeAxis = { type: 'linear', ticks: { callback: (time) => month.format(time) } };

function chartIn(box, { width, height }, config, datasetsOf) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', config.options.plugins.title.text);
  box.append(canvas);
  const chart = new Chart(canvas, config);
  return {
    update(next) {
      datasetsOf(next).forEach((dataset, i) => {
        chart.data.datasets[i].data = dataset.data;
      });
      chart.update('none');
    },
    point: (share) => pointAt(canvas, share),
    remove: () => chart.destroy(),
  };
}

function spcDatasets(data) {
  const { times, values, lines } = spcColumns(data);
  const along = (numbers) => numbers.map((value, i) => ({ x: times[i], y: value }));
  return [
    { label: data.title, data: along(values), pointRadius: 4, borderColor: '#425563', backgroundColor: '#005eb8' },
    ...Object.entries(lines).map(([label, value]) => ({
      label,
      data: [times[0], times.at(-1)].map((x) => ({ x, y: value })),
      pointRadius: 0,
      borderColor: '#768692',
    })),
  ];
}

const spc = {
  draw: (box, data, size) =>
    chartIn(
      box,
      size,
      {
        type: 'line',
        data: { datasets: spcDatasets(data) },
        options: { ...common(data.title), parsing: false, scales: { x: timeAxis } },
      },
      spcDatasets,
    ),
};

function journeyDatasets(data) {
  return journeyLines(data).map(({ question, steps }) => ({
    label: question,
    data: steps.map(({ time, level }) => ({ x: time, y: level })),
    stepped: true,
    borderColor: '#005eb8',
  }));
}

const journey = {
  draw: (box, data, size) =>
    chartIn(
      box,
      size,
      {
        type: 'line',
        data: { datasets: journeyDatasets(data) },
        options: {
          ...common(data.organisation.name),
          scales: {
            x: timeAxis,
            y: { min: 1, max: 4, ticks: { stepSize: 1, callback: (level) => LEVELS[level - 1] } },
          },
        },
      },
      journeyDatasets,
    ),
};

function radarDatasets(data) {
  return radarSeries(data).series.map(({ label, values }) => ({
    label,
    data: values,
    fill: false,
    borderColor: '#005eb8',
  }));
}

const radar = {
  draw: (box, data, size) =>
    chartIn(
      box,
      size,
      {
        type: 'radar',
        data: { labels: radarSeries(data).labels, datasets: radarDatasets(data) },
        options: { ...common(data.title), scales: { r: { min: 0, max: 4, ticks: { stepSize: 1 } } } },
      },
      radarDatasets,
    ),
};

export default { spc, radar, journey };

import * as echarts from 'echarts';
import { journeyLines, LEVELS, radarSeries, spcColumns } from './figures.js';

function chartIn(box, { width, height }, optionOf, data) {
  const chart = echarts.init(box, null, { renderer: 'svg', width, height });
  const set = (next) => {
    chart.setOption({ animation: false, ...optionOf(next) });
    // The pictures are otherwise written in the next frame.
    chart.getZr().flush();
  };
  set(data);
  return {
    update: set,
    point(share) {
      chart.getZr().handler.dispatch('mousemove', {
        zrX: share * width,
        zrY: height / 2,
        zrDelta: 0,
        stopPropagation() {},
        preventDefault() {},
      });
      chart.getZr().flush();
    },
    remove: () => chart.dispose(),
  };
}

function spcOption(data) {
  const { times, values, lines } = spcColumns(data);
  return {
    title: { text: data.title },
    tooltip: { trigger: 'axis' },
    aria: { enabled: true },
    xAxis: { type: 'time' },
    yAxis: { type: 'value', scale: true },
    series: [
      {
        type: 'line',
        name: data.title,
        data: values.map((value, i) => [times[i], value]),
        showAllSymbol: true,
        symbolSize: 8,
      },
      ...Object.entries(lines).map(([name, value]) => ({
        type: 'line',
        name,
        symbol: 'none',
        data: [times[0], times.at(-1)].map((time) => [time, value]),
      })),
    ],
  };
}

function journeyOption(data) {
  return {
    title: { text: data.organisation.name },
    tooltip: { trigger: 'axis' },
    aria: { enabled: true },
    grid: { left: 150 },
    xAxis: { type: 'time' },
    yAxis: { type: 'value', min: 1, max: 4, interval: 1, axisLabel: { formatter: (level) => LEVELS[level - 1] } },
    series: journeyLines(data).map(({ question, steps }) => ({
      type: 'line',
      step: 'end',
      name: question,
      data: steps.map(({ time, level }) => [time, level]),
    })),
  };
}

function radarOption(data) {
  const { labels, max, series } = radarSeries(data);
  return {
    title: { text: data.title },
    aria: { enabled: true },
    legend: { bottom: 0 },
    radar: { indicator: labels.map((name) => ({ name, max })) },
    series: [{ type: 'radar', data: series.map(({ label, values }) => ({ name: label, value: values })) }],
  };
}

const chart = (optionOf) => ({ draw: (box, data, size) => chartIn(box, size, optionOf, data) });

export default { spc: chart(spcOption), radar: chart(radarOption), journey: chart(journeyOption) };

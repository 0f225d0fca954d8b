import * as vega from 'vega';
import { compile } from 'vega-lite';
import { journeyLines, LEVELS, radarPlaces, radarSeries, spcColumns } from './figures.js';

const chart = (specOf, rowsOf) => ({
  draw(box, data, size) {
    const { spec } = compile({ ...size, autosize: { type: 'fit', contains: 'padding' }, ...specOf(data) });
    const view = new vega.View(vega.parse(spec), {
      renderer: 'svg',
      container: box,
      hover: true,
      logLevel: vega.Error,
    });
    return {
      ready: view.runAsync(),
      update: (next) => view.data('rows', rowsOf(next)).runAsync(),
      remove: () => view.finalize(),
    };
  },
});

function spcRows(data) {
  const { times, values } = spcColumns(data);
  return values.map((value, i) => ({ date: times[i], value }));
}

function spcSpec(data) {
  const x = { field: 'date', type: 'temporal' };
  const y = { field: 'value', type: 'quantitative', scale: { zero: false } };
  const rules = Object.entries(spcColumns(data).lines).map(([, value]) => ({
    mark: { type: 'rule', color: '#768692' },
    encoding: { y: { datum: value } },
  }));
  return {
    title: data.title,
    data: { name: 'rows', values: spcRows(data) },
    layer: [...rules, { mark: { type: 'line', point: { size: 50 } }, encoding: { x, y } }],
  };
}

function journeyRows(data) {
  return journeyLines(data).flatMap(({ question, steps }) =>
    steps.map(({ time, level }) => ({ question, date: time, level })),
  );
}

function journeySpec(data) {
  return {
    title: data.organisation.name,
    data: { name: 'rows', values: journeyRows(data) },
    mark: { type: 'line', interpolate: 'step-after', point: true },
    encoding: {
      x: { field: 'date', type: 'temporal' },
      y: {
        field: 'level',
        type: 'quantitative',
        scale: { domain: [1, 4] },
        axis: { values: [1, 2, 3, 4], labelExpr: `${JSON.stringify(LEVELS)}[datum.value - 1]` },
      },
      color: { field: 'question', type: 'nominal' },
    },
  };
}

function radarRows(data) {
  const { outlines } = radarPlaces(radarSeries(data));
  return outlines.flatMap((outline) => outline.map((place, order) => ({ ...place, order })));
}

function radarSpec(data) {
  const { rings, names } = radarPlaces(radarSeries(data));
  const x = { field: 'x', type: 'quantitative', axis: null, scale: { domain: [-1.6, 1.6] } };
  const y = { field: 'y', type: 'quantitative', axis: null, scale: { domain: [-1.25, 1.25] } };
  const order = { field: 'order', type: 'quantitative' };
  const ringRows = rings.flatMap((ring) => ring.map((place, i) => ({ ...place, order: i })));
  return {
    title: data.title,
    data: { name: 'rows', values: radarRows(data) },
    layer: [
      {
        data: { values: ringRows },
        mark: { type: 'line', color: '#d8dde0' },
        encoding: { x, y, order, detail: { field: 'label' } },
      },
      { mark: { type: 'line', point: true }, encoding: { x, y, order, color: { field: 'label', type: 'nominal' } } },
      { data: { values: names }, mark: { type: 'text' }, encoding: { x, y, text: { field: 'label' } } },
    ],
  };
}

export default {
  spc: chart(spcSpec, spcRows),
  radar: chart(radarSpec, radarRows),
  journey: chart(journeySpec, journeyRows),
};

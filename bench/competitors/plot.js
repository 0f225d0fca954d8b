import * as Plot from '@observablehq/plot';
import { journeyLines, LEVELS, pointAt, radarPlaces, radarSeries, spcColumns } from './figures.js';

/** Plot draws afresh: an update is a new picture in the old one's place. */
const chart = (pictureOf) => ({
  draw(box, data, size) {
    let picture = box.appendChild(pictureOf(data, size));
    return {
      update(next) {
        const fresh = pictureOf(next, size);
        picture.replaceWith(fresh);
        picture = fresh;
      },
      point: (share) => pointAt(picture.matches('svg') ? picture : picture.querySelector('svg'), share),
      remove: () => picture.remove(),
    };
  },
});

function spcPicture(data, { width, height }) {
  const { times, values, lines } = spcColumns(data);
  const rows = values.map((value, i) => ({ date: new Date(times[i]), value }));
  return Plot.plot({
    width,
    height,
    ariaLabel: data.title,
    y: { grid: true, zero: false },
    marks: [
      ...Object.values(lines).map((value) => Plot.ruleY([value], { stroke: '#768692' })),
      Plot.lineY(rows, { x: 'date', y: 'value', stroke: '#425563' }),
      Plot.dot(rows, { x: 'date', y: 'value', r: 4, fill: '#005eb8' }),
      Plot.tip(rows, Plot.pointerX({ x: 'date', y: 'value' })),
    ],
  });
}

function journeyPicture(data, { width, height }) {
  const rows = journeyLines(data).flatMap(({ question, steps }) =>
    steps.map(({ time, level }) => ({ question, date: new Date(time), level })),
  );
  return Plot.plot({
    width,
    height,
    marginLeft: 140,
    ariaLabel: data.organisation.name,
    y: { domain: [1, 4], ticks: [1, 2, 3, 4], tickFormat: (level) => LEVELS[level - 1], grid: true },
    marks: [
      Plot.line(rows, { x: 'date', y: 'level', z: 'question', stroke: 'question', curve: 'step-after' }),
      Plot.dot(rows, { x: 'date', y: 'level', fill: 'question' }),
    ],
  });
}

function radarPicture(data, { width, height }) {
  const { outlines, rings, names } = radarPlaces(radarSeries(data));
  return Plot.plot({
    width,
    height,
    ariaLabel: data.title,
    axis: null,
    x: { domain: [-1.6, 1.6] },
    y: { domain: [-1.25, 1.25] },
    marks: [
      Plot.line(rings.flat(), { x: 'x', y: 'y', z: 'label', stroke: '#d8dde0' }),
      Plot.line(outlines.flat(), { x: 'x', y: 'y', stroke: 'label' }),
      Plot.dot(outlines.flat(), { x: 'x', y: 'y', fill: 'label' }),
      Plot.text(names, { x: 'x', y: 'y', text: 'label', lineWidth: 10 }),
    ],
  });
}

export default { spc: chart(spcPicture), radar: chart(radarPicture), journey: chart(journeyPicture) };

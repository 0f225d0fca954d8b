/**
 * The strings that the raw limits set, for each set of data.
 *
 * - `limit`: the picture alone. A rating journey's and a radar's is the element's own, as it stands in the page. An SPC
 *   chart's is the same picture with one labelled circle for every point, which is how a chart that can be read out is
 *   commonly written.
 * - `limit-figure`: the whole figure that the element shows around that picture: headline, summary, key, controls,
 * notes,
 *   closed table, source and menu.
 * - `limit-paths`: an SPC chart's picture with one path for all points of a class, as the element draws it.
 */
import { ticks } from 'd3';
import { analyseSpc } from '../../dist/spc/index.js';
import { register } from '../page/elements.js';

export async function picturesOf(work, frames, boxes) {
  const figures = await figuresOf(work, frames, boxes);
  if (work.kind !== 'spc') return figures;
  const pictures = spcPictures(work, frames);
  const around = figures['limit-figure'];
  const within = (figure, i, frame) => withPicture(figure, pictures.limit.frames[frame][i]);
  return {
    ...pictures,
    'limit-figure': {
      css: `${around.css}${spcStyles}`,
      frames: around.frames.map((all, frame) => all.map((figure, i) => within(figure, i, frame))),
    },
  };
}

const spcStyles = `
  .limit-picture text { font-size: 14px; fill: #425563; }
  .limit-picture path { fill: none; stroke: #425563; }
  .limit-picture .grid { stroke: #d8dde0; }
  .limit-picture .limit { stroke-dasharray: 6 4; }
  .limit-picture .target { stroke: #da291c; stroke-dasharray: 2 3; }
  .limit-picture .points { fill: #768692; stroke: none; }
  .limit-picture .improvement { fill: #005eb8; }
  .limit-picture .concern { fill: #c24a00; }
  .pointed { fill: none; stroke: #000; }
`;

function spcPictures(work, frames) {
  const limit = frames.map((frame) => frame.map((data) => spcMarkup(data, work, circles)));
  const paths = frames.map((frame) => frame.map((data) => spcMarkup(data, work, pathsByJudgement)));
  return { limit: { css: spcStyles, frames: limit }, 'limit-paths': { css: spcStyles, frames: paths } };
}

function spcMarkup(data, { width, height }, drawPoints) {
  const { points } = analyseSpc(data);
  const values = points.map(({ value }) => value);
  const lines = ['centre', 'ucl', 'lcl'];
  const all = [...values, ...points.map(({ ucl }) => ucl), ...points.map(({ lcl }) => lcl), data.target];
  const [min, max] = [Math.min(...all.filter(Number.isFinite)), Math.max(...all.filter(Number.isFinite))];
  const left = 48;
  const x = (i) => round(left + (i / (points.length - 1)) * (width - left - 16));
  const y = (value) => round(16 + ((max - value) / (max - min)) * (height - 56));
  const rows = ticks(min, max, 5).map(
    (tick) =>
      `<path class="grid" d="M${left},${y(tick)}H${width - 16}"/><text x="${left - 8}" y="${y(tick)}" text-anchor="end">${tick}%</text>`,
  );
  const columns = ticks(0, points.length - 1, 6).map(
    (i) => `<text x="${x(i)}" y="${height - 16}" text-anchor="middle">${points[i].date.slice(0, 7)}</text>`,
  );
  const marks = points.map(({ value, judgement, date }, i) => ({ x: x(i), y: y(value), value, judgement, date }));
  return [
    `<svg class="limit-picture" role="img" aria-label="${data.title}" width="${width}" height="${height}">`,
    ...rows,
    ...columns,
    ...lines.map((name) => `<path class="limit" d="${lineOf(points.map((point, i) => [x(i), y(point[name])]))}"/>`),
    `<path class="target" d="M${left},${y(data.target)}H${width - 16}"/>`,
    `<path class="values" d="${lineOf(marks.map((mark) => [mark.x, mark.y]))}"/>`,
    ...drawPoints(marks),
    '</svg>',
  ].join('');
}

function circles(marks) {
  return marks.map(
    ({ x, y, value, judgement, date }) =>
      `<circle class="points ${judgement}" cx="${x}" cy="${y}" r="4" role="img" aria-label="${date}: ${value}%"/>`,
  );
}

function pathsByJudgement(marks) {
  const byJudgement = Map.groupBy(marks, ({ judgement }) => judgement);
  return [...byJudgement].map(([judgement, group]) => {
    const d = group.map(({ x, y }) => `M${round(x - 4)},${y}a4,4,0,1,0,8,0a4,4,0,1,0,-8,0`).join('');
    return `<path class="points ${judgement}" d="${d}"/>`;
  });
}

/** A line that repeats no number where it goes straight on. */
function lineOf(places) {
  const kept = places.filter(
    ([, y], i) => i === 0 || i === places.length - 1 || y !== places[i - 1][1] || y !== places[i + 1][1],
  );
  return `M${kept.map(([x, y]) => `${x},${y}`).join('L')}`;
}

function round(value) {
  return Math.round(value * 10) / 10;
}

const tags = { journey: 'rating-journey', radar: 'theme-radar', spc: 'spc-chart' };

async function figuresOf(work, frames, boxes) {
  const make = await register(tags[work.kind]);
  const pictures = [];
  const figures = [];
  let css = '';
  for (const frame of frames) {
    const charts = frame.map((data, i) => {
      boxes[i].replaceChildren();
      return make(data, boxes[i]);
    });
    await Promise.all(charts.map((chart) => chart.updateComplete));
    pictures.push(charts.map(pictureOf));
    figures.push(charts.map(({ shadowRoot }) => within(shadowRoot.innerHTML)));
    css = stylesOf(charts[0]);
  }
  return { limit: { css, frames: pictures }, 'limit-figure': { css, frames: figures } };
}

function pictureOf({ shadowRoot }) {
  return within([...shadowRoot.querySelectorAll('.plot svg')].map((svg) => svg.outerHTML).join(''));
}

/** In a box that takes the element's place; comments are Lit's. */
function within(markup) {
  return `<div class="limit-picture">${markup.replaceAll(/<!--.*?-->/g, '')}</div>`;
}

function withPicture(figure, picture) {
  const template = document.createElement('template');
  template.innerHTML = figure;
  template.content.querySelector('.plot svg').outerHTML = picture;
  return template.innerHTML;
}

/** The element's own rules, as a page's. */
function stylesOf(chart) {
  const rules = chart.constructor.elementStyles.map(({ cssText }) => cssText).join('\n');
  return rules.replaceAll(/:host\(([^)]*)\)/g, '.limit-picture$1').replaceAll(':host', '.limit-picture');
}

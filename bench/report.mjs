/** Tables of what was measured, on the terminal and as Markdown, and whether the budgets were kept. */
import { median } from './median.mjs';

const NAMES = {
  limit: 'innerHTML: the picture',
  'limit-figure': 'innerHTML: the whole figure',
  'limit-paths': 'innerHTML: one path per class',
  ours: 'improvement-widgets',
  uplot: 'uPlot',
  plot: 'Observable Plot',
  chartjs: 'Chart.js',
  echarts: 'ECharts (SVG)',
  'vega-lite': 'Vega-Lite (SVG)',
};

/** Rows of a compared work. Ratios are taken in each round, then their median. */
export function comparedRows(work, times) {
  const ratioTo = (limit, own) => median(own.map((time, round) => time / times[limit][round]));
  return Object.entries(times).map(([name, own]) => {
    const row = {
      name: NAMES[name] ?? name,
      ms: median(own),
      toPicture: ratioTo('limit', own),
      toFigure: ratioTo('limit-figure', own),
    };
    return name.startsWith('ours') && work.budget ? { ...row, ...judged(row, work) } : row;
  });
}

/** A budget in `ms`, or a ratio to the picture. */
function judged(row, { budget: { ratio, ms }, aim }) {
  if (ms !== undefined) return { budget: `${ms} ms`, kept: row.ms <= ms };
  return { budget: `×${ratio}${aim ? `, aim ×${aim}` : ''}`, kept: row.toPicture <= ratio };
}

export function comparedTable(work, rows) {
  const cells = rows.map(({ name, ms, toPicture, toFigure, budget = '', kept }) => [
    name,
    ms.toFixed(ms < 10 ? 2 : 0),
    `×${toPicture.toFixed(2)}`,
    `×${toFigure.toFixed(2)}`,
    budget,
    verdict(kept),
  ]);
  return table(work.title, ['', 'ms', 'to the picture', 'to the figure', 'budget', ''], cells);
}

export function countedTable(work, figures) {
  const cells = figures.map(({ what, value, unit, budget }) => [
    what,
    `${Number.isInteger(value) ? value : value.toFixed(2)} ${unit}`.trim(),
    budget === undefined ? '' : `${budget} ${unit}`.trim(),
    verdict(isKept({ value, budget })),
  ]);
  return table(work.title, ['', 'measured', 'budget', ''], cells);
}

/** `undefined` where there is no budget. */
export function isKept({ value, budget }) {
  return budget === undefined ? undefined : value <= budget;
}

function verdict(kept) {
  if (kept === undefined) return '';
  return kept ? 'kept' : 'OVER';
}

function table(title, head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [`### ${title}`, '', line(head), rule, ...rows.map(line), ''].join('\n');
}

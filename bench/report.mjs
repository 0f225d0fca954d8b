/** Tables of what was measured, on the terminal and as Markdown, and whether the budgets were kept. */
const NAMES = {
  limit: 'innerHTML (the limit)',
  'limit-paths': 'innerHTML, one path per class',
  ours: 'improvement-widgets',
  'ours-slider': 'improvement-widgets, slider',
  uplot: 'uPlot',
  plot: 'Observable Plot',
  chartjs: 'Chart.js',
  echarts: 'ECharts (SVG)',
  'vega-lite': 'Vega-Lite (SVG)',
};

/** Rows of a compared work: `{name, ms, ratio, budget, kept}`. Ratios are taken in each round and then their median. */
export function comparedRows(work, times) {
  return Object.entries(times).map(([name, own]) => {
    const row = {
      name: NAMES[name] ?? name,
      ms: median(own),
      ratio: median(own.map((time, round) => time / times.limit[round])),
    };
    if (!name.startsWith('ours') || !work.budget) return row;
    const { ratio, ms } = work.budget;
    return ratio === undefined
      ? { ...row, budget: `${ms} ms`, kept: row.ms <= ms }
      : { ...row, budget: `×${ratio}${work.aim ? ` (aim ×${work.aim})` : ''}`, kept: row.ratio <= ratio };
  });
}

export function comparedTable(work, rows) {
  const cells = rows.map(({ name, ms, ratio, budget = '', kept }) => [
    name,
    ms.toFixed(ms < 10 ? 2 : 0),
    `×${ratio.toFixed(2)}`,
    budget,
    verdict(kept),
  ]);
  return table(work.title, ['', 'ms', 'ratio', 'budget', ''], cells);
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

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

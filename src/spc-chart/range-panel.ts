import { breakText } from '../drawing/labels.js';
import { markPen } from '../drawing/marks.js';
import type { Pens } from '../drawing/pens.js';
import { linearScale, niceDomain } from '../drawing/scales.js';
import { px } from '../drawing/scene.js';
import type { MovingRangePoint } from '../spc/index.js';
import { movingRangesOf } from '../spc/range-panel.js';
import type { Telling } from '../words/spc-telling.js';
import { drawTicks, ticksBetween, type Window } from './axes.js';
import { drawLineLabels, type LineLabel } from './line-labels.js';
import { levelPath } from './lines.js';
import { markRadius } from './marks.js';
import { LABEL } from './roles.js';
import type { Stage } from './stage.js';

const PLOT_HEIGHT = 96;
const TITLE_ROWS = 1.9;

/**
 * The moving ranges under the chart, on the same time axis: what the limits were calculated from. Gives the height
 * taken; none where the chart has no moving ranges.
 */
export function drawRangePanel(
  pens: Pens,
  stage: Stage,
  y: number,
  width: number,
  labels: readonly LineLabel[],
): number {
  const { telling, window, plot, remPx } = stage;
  const ranges = movingRangesOf(telling.analysis);
  if (!ranges?.some(({ value }) => value !== null)) return 0;
  const size = LABEL.rem * remPx;
  const title = breakText(telling.words.rangePanel, width, LABEL, stage.measure);
  const top = y + remPx * TITLE_ROWS + (title.length - 1) * size * 1.3;
  const bottom = top + PLOT_HEIGHT;
  title.forEach((line, i) => {
    pens.text('label', 0, y + (i + 1) * size * 1.3, line);
  });
  const most = ranges.slice(window.first, window.last + 1).reduce((high, range) => Math.max(high, highest(range)), 0);
  const domain = niceDomain([0, most || 1], 2);
  const scale = linearScale(domain, [bottom, top]);
  drawTicks(pens, ticksBetween(domain, 2, telling), plot, scale, remPx);
  const pen = markPen('circle', Math.min(3, markRadius(stage)));
  let isDown = false;
  for (let i = window.first; i <= window.last; i += 1) {
    if (stage.points[i]?.excluded) continue;
    const value = ranges[i]?.value ?? null;
    const x = stage.xs[i] ?? 0;
    if (value !== null) {
      pens.add('range-value', `${isDown ? 'L' : 'M'}${px(x)} ${px(scale(value))}`);
      pens.add('range-point', pen(x, scale(value)));
    }
    isDown = value !== null;
  }
  const line = (role: string, read: (range: MovingRangePoint) => number | null) =>
    pens.add(
      role,
      levelPath(stage, window, (i) => read(ranges[i] as MovingRangePoint), scale, null),
    );
  line('mean', (range) => range.centre);
  line('limit', (range) => range.ucl);
  const place = { from: plot.right, low: top, high: bottom, remPx, y: scale };
  drawLineLabels(pens, labels, place);
  return bottom - y + remPx * 0.5;
}

function highest({ value, ucl }: MovingRangePoint): number {
  return Math.max(value ?? 0, ucl ?? 0);
}

/** The names of the panel's lines. */
export function rangeLabels({ analysis, words, lineFigure }: Telling, { last }: Window): LineLabel[] {
  const { centre = null, ucl = null } = movingRangesOf(analysis)?.[last] ?? {};
  if (centre === null || ucl === null) return [];
  return [
    { value: ucl, role: 'limit', text: `${words.rangeLimit} ${lineFigure(ucl)}` },
    { value: centre, role: 'mean', text: `${words.meanRange} ${lineFigure(centre)}` },
  ];
}

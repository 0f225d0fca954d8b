import { breakText } from '../drawing/labels.js';
import { markPen } from '../drawing/marks.js';
import type { Pens } from '../drawing/pens.js';
import { linearScale, niceDomain } from '../drawing/scales.js';
import { px } from '../drawing/scene.js';
import type { MovingRangePoint } from '../spc/index.js';
import { movingRangesOf } from '../spc/range-panel.js';
import type { SpcTelling } from '../words/spc-telling.js';
import { drawTicks, ticksBetween, type ValueTick, type Window } from './axes.js';
import { drawLineLabels, type LineLabel } from './line-labels.js';
import { levelPath } from './lines.js';
import { markRadius } from './marks.js';
import { LABEL } from './roles.js';
import type { Stage } from './stage.js';

const PLOT_HEIGHT = 96;
const TITLE_ROWS = 1.9;

/** The panel before it has a place: what it shows, and the texts that the whole picture has to have room for. */
export interface RangePanel {
  readonly ranges: readonly MovingRangePoint[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly ValueTick[];
  /** The names of its lines. */
  readonly labels: readonly LineLabel[];
}

/** Where the panel begins, how wide the whole picture is, and whether the names of lines have room at their ends. */
interface PanelPlace {
  readonly top: number;
  readonly width: number;
  readonly hasEndLabels: boolean;
}

/** The panel of the points drawn; `null` where the chart has no moving ranges. */
export function rangePanelOf(telling: SpcTelling, { first, last }: Window): RangePanel | null {
  const { analysis, words, lineFigure } = telling;
  const ranges = movingRangesOf(analysis);
  if (!ranges?.some(({ value }) => value !== null)) return null;
  const drawn = ranges.slice(first, last + 1);
  const most = drawn.reduce((high, { value, ucl }) => Math.max(high, value ?? 0, ucl ?? 0), 0);
  const domain = niceDomain([0, most || 1], 2);
  const { centre = null, ucl = null } = drawn.findLast((range) => range.ucl !== null) ?? {};
  const named = (name: string, value: number, role: string) => ({ value, role, text: `${name} ${lineFigure(value)}` });
  return {
    ranges,
    domain,
    ticks: ticksBetween(domain, 2, telling),
    labels:
      centre === null || ucl === null
        ? []
        : [named(words.rangeLimit, ucl, 'limit'), named(words.meanRange, centre, 'mean')],
  };
}

/**
 * The moving ranges under the chart, on the same time axis: what the limits were calculated from. Gives the height
 * taken.
 */
export function drawRangePanel(
  pens: Pens,
  stage: Stage,
  { ranges, domain, ticks, labels }: RangePanel,
  { top: y, width, hasEndLabels }: PanelPlace,
): number {
  const { telling, window, plot, remPx } = stage;
  const size = LABEL.rem * remPx;
  const title = breakText(telling.words.rangePanel, width, LABEL, stage.measure);
  const top = y + remPx * TITLE_ROWS + (title.length - 1) * size * 1.3;
  const bottom = top + PLOT_HEIGHT;
  title.forEach((line, i) => {
    pens.text('label', 0, y + (i + 1) * size * 1.3, line);
  });
  const scale = linearScale(domain, [bottom, top]);
  drawTicks(pens, ticks, plot, scale, remPx);
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
  if (hasEndLabels) drawLineLabels(pens, labels, place);
  return bottom - y + remPx * 0.5;
}

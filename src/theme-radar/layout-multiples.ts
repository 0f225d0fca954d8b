import type { Measure } from '../drawing/measure.js';
import { px, type Scene, type Shape } from '../drawing/scene.js';
import { angleOf, type Wheel } from './layout-geometry.js';
import { labelOf, type ThemeLabel } from './layout-names.js';
import type { Panel, Plan } from './layout-plan.js';
import { wheelOf, wheelShapes } from './layout-radar.js';
import { CELL_TITLE, STATE } from './layout-roles.js';
import { heightOf, textLines, wrapAnywhere } from './layout-text.js';

/** Rem. A cell is no narrower, and its wheel no larger. */
export const CELL = 14;
const GAP = 1;
const LARGEST_WHEEL = 7;

export interface Cell {
  readonly series: string;
  readonly wheel: Wheel;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface MultiplesPicture {
  readonly scene: Scene;
  readonly labels: readonly ThemeLabel[];
  readonly cells: readonly Cell[];
}

/** A wheel for each series, all alike, their themes numbered; one list tells the numbers' names. */
export function arrangeMultiples(plan: Plan, width: number, remPx: number, measure: Measure): MultiplesPicture {
  const gap = GAP * remPx;
  const columns = Math.max(1, Math.min(plan.panels.length, Math.floor((width + gap) / (CELL * remPx + gap))));
  const cellWidth = (width - gap * (columns - 1)) / columns;
  const shapes: Shape[] = [];
  const cells: Cell[] = [];
  let y = 0;
  for (let first = 0; first < plan.panels.length; first += columns) {
    const row = plan.panels.slice(first, first + columns);
    const titles = row.map(({ title }) => wrapAnywhere(title, cellWidth, CELL_TITLE, measure));
    const titleHeight = Math.max(...titles.map((lines) => heightOf(lines.length, CELL_TITLE, remPx)));
    const radius = Math.min(LARGEST_WHEEL * remPx, cellWidth / 2 - 2 * remPx);
    const height = titleHeight + 2 * (radius + 1.75 * remPx);
    row.forEach((panel, i) => {
      const left = i * (cellWidth + gap);
      const [x, middle] = [left + cellWidth / 2, y + titleHeight + radius + 1.75 * remPx];
      shapes.push(...textLines('cell-title', titles[i] ?? [], x, y, CELL_TITLE, remPx, 'middle'));
      const wheel = wheelOf(plan, x, middle, radius);
      shapes.push(...numberedWheel(plan, panel, wheel, remPx, measure));
      cells.push({
        series: panel.layers[0]?.series.id ?? '',
        wheel,
        left: px(left),
        top: px(y),
        width: px(cellWidth),
        height: px(height),
      });
    });
    y += height;
  }
  const list = numberedList(plan, width, columns, y, remPx, measure);
  return { scene: { width, height: Math.ceil(list.bottom), shapes }, labels: list.labels, cells };
}

function numberedWheel(plan: Plan, panel: Panel, wheel: Wheel, remPx: number, measure: Measure): Shape[] {
  const { x, y, radius } = wheel;
  const numbers = plan.axes.map((_, i): Shape => {
    const angle = angleOf(i, plan.axes.length);
    const reach = radius + 0.9 * remPx;
    return {
      kind: 'text',
      role: 'state',
      x: px(x + reach * Math.cos(angle)),
      y: px(y + reach * Math.sin(angle) + STATE.rem * remPx * 0.35),
      text: String(i + 1),
      anchor: 'middle',
    };
  });
  return [...wheelShapes(plan, panel, wheel, remPx, measure), ...numbers];
}

function numberedList({ axes }: Plan, width: number, columns: number, top: number, remPx: number, measure: Measure) {
  const column = width / columns;
  const perColumn = Math.ceil(axes.length / columns);
  let bottom = top;
  let y = top;
  const labels = axes.map((axis, i): ThemeLabel => {
    if (i % perColumn === 0) y = top + remPx / 2;
    const label = labelOf(axis, `${i + 1} `, y, column, remPx, measure);
    y += label.height;
    bottom = Math.max(bottom, y);
    return { ...label, left: px(Math.floor(i / perColumn) * column) };
  });
  return { labels, bottom };
}

import { px } from '../drawing/scene.js';
import { labelOf, type ThemeLabel } from './layout-names.js';
import type { Panel, Plan } from './layout-plan.js';
import { CELL_TITLE, STATE } from './layout-roles.js';
import { RISE, type Sheet } from './layout-sheet.js';
import { angleOf, drawWheel, type Wheel, wheelOf } from './layout-wheel.js';

/** Rem. A cell is no narrower, and its wheel no larger. */
export const CELL = 14;
const GAP = 1;
const LARGEST_WHEEL = 7;
/** Rem around a wheel for its numbers, and from its rim to their middle. */
const RIM = 1.75;
const REACH = 0.9;

/** One of many pictures side by side. */
export interface Cell {
  readonly wheel: Wheel;
  readonly width: number;
}

/** A wheel for each series, all alike, their themes numbered; one list tells the numbers' names. */
export function arrangeMultiples(plan: Plan, sheet: Sheet) {
  const { width, remPx } = sheet;
  const gap = GAP * remPx;
  const columns = Math.max(1, Math.min(plan.panels.length, Math.floor((width + gap) / (CELL * remPx + gap))));
  const cellWidth = (width - gap * (columns - 1)) / columns;
  const radius = Math.min(LARGEST_WHEEL * remPx, cellWidth / 2 - 2 * remPx);
  const cells: Cell[] = [];
  let y = 0;
  for (let first = 0; first < plan.panels.length; first += columns) {
    const row = plan.panels.slice(first, first + columns);
    const titles = row.map(({ title }) => sheet.wrap(title, cellWidth, CELL_TITLE));
    const middle = Math.max(...titles.map(({ length }) => sheet.heightOf(length, CELL_TITLE))) + radius + RIM * remPx;
    row.forEach((panel, i) => {
      const x = i * (cellWidth + gap) + cellWidth / 2;
      const wheel = wheelOf(plan, x, y + middle, radius);
      sheet.lines('cell-title', titles[i] ?? [], x, y, 'middle');
      drawNumberedWheel(plan, panel, wheel, sheet);
      cells.push({ wheel, width: px(cellWidth) });
    });
    y += middle + radius + RIM * remPx;
  }
  const { labels, bottom } = numberedList(plan, columns, y, sheet);
  return { scene: sheet.scene(bottom), labels, cells };
}

function drawNumberedWheel(plan: Plan, panel: Panel, wheel: Wheel, sheet: Sheet): void {
  const { remPx } = sheet;
  const reach = wheel.radius + REACH * remPx;
  plan.axes.forEach((_, i) => {
    const angle = angleOf(i, wheel.count);
    const y = wheel.y + reach * Math.sin(angle) + STATE.rem * remPx * RISE;
    const x = wheel.x + reach * Math.cos(angle);
    sheet.text({ kind: 'text', role: 'state', x: px(x), y: px(y), text: String(i + 1), anchor: 'middle' });
  });
  drawWheel(sheet, plan, panel, wheel);
}

function numberedList({ axes }: Plan, columns: number, top: number, sheet: Sheet) {
  const column = sheet.width / columns;
  const perColumn = Math.ceil(axes.length / columns);
  let bottom = top;
  let y = top;
  const labels = axes.map((axis, i): ThemeLabel => {
    if (i % perColumn === 0) y = top + sheet.remPx / 2;
    const label = labelOf(axis, `${i + 1} `, y, column, sheet);
    y += label.height;
    bottom = Math.max(bottom, y);
    return { ...label, left: px(Math.floor(i / perColumn) * column) };
  });
  return { labels, bottom };
}

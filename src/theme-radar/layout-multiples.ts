import { px, type TextShape } from '../drawing/scene.js';
import { MISSING_ROOM } from './layout-marks.js';
import { labelOf, type ThemeLabel } from './layout-names.js';
import type { Plan } from './layout-plan.js';
import { writeRings } from './layout-rings.js';
import { RISE, Sheet } from './layout-sheet.js';
import { depthOf, drawWheel, outside, type Wheel, wheelOf } from './layout-wheel.js';
import { CELL_TITLE, STATE } from './roles.js';

/** Rem. A cell is no narrower, and its wheel no larger. */
export const CELL = 14;
const GAP = 1;
const LARGEST_WHEEL = 7;
/** Rem around a wheel for its numbers, and from the mark of a missing value at its rim to their middle. */
const RIM = 2;
const REACH = 1;

/** One of many pictures side by side. */
export interface Cell {
  readonly wheel: Wheel;
  readonly width: number;
}

/** What is the same for all charts of a board with these series and themes. */
interface Frame {
  readonly cells: readonly Cell[];
  readonly texts: readonly TextShape[];
  readonly labels: readonly ThemeLabel[];
  readonly height: number;
}

/** A wheel for each series, all alike, their themes numbered; one list tells the numbers' names. */
export function arrangeMultiples(plan: Plan, sheet: Sheet) {
  const titles = plan.panels.map(({ title }) => title);
  const names = plan.axes.map(({ id, label, evidence }) => [id, label, evidence.length]);
  const key = JSON.stringify([sheet.width, titles, names, wheelOf(plan, 0, 0, 0)]);
  const { cells, texts, labels, height } = sheet.kept(key, () => frameOf(plan, titles, sheet));
  for (const { role, x, y, text, anchor } of texts) sheet.pens.text(role, x, y, text, anchor);
  cells.forEach(({ wheel }, i) => {
    const panel = plan.panels[i];
    if (!panel) return;
    drawWheel(sheet, plan, panel, wheel);
    writeRings(sheet, plan, panel, wheel);
  });
  return { scene: sheet.scene(height), labels, cells };
}

function frameOf(plan: Plan, titles: readonly string[], { width, remPx, measure }: Sheet): Frame {
  const sheet = new Sheet(width, remPx, measure);
  const gap = GAP * remPx;
  const columns = Math.max(1, Math.min(titles.length, Math.floor((width + gap) / (CELL * remPx + gap))));
  const cellWidth = (width - gap * (columns - 1)) / columns;
  const radius = Math.min(LARGEST_WHEEL * remPx, cellWidth / 2 - 2 * remPx);
  const cells: Cell[] = [];
  let y = 0;
  for (let first = 0; first < titles.length; first += columns) {
    const row = titles.slice(first, first + columns).map((title) => sheet.wrap(title, cellWidth, CELL_TITLE));
    const middle = Math.max(...row.map(({ length }) => sheet.heightOf(length, CELL_TITLE))) + radius + RIM * remPx;
    for (const [i, lines] of row.entries()) {
      const x = i * (cellWidth + gap) + cellWidth / 2;
      const wheel = wheelOf(plan, x, y + middle, radius);
      sheet.lines('cell-title', lines, x, y, 'middle');
      writeNumbers(wheel, sheet);
      cells.push({ wheel, width: px(cellWidth) });
    }
    y += middle + radius * depthOf(plan.axes.length) + RIM * remPx + gap / 2;
  }
  return { cells, ...numberedList(plan, columns, y, sheet), texts: sheet.pens.texts };
}

function writeNumbers(wheel: Wheel, sheet: Sheet): void {
  const { remPx } = sheet;
  for (let i = 0; i < wheel.count; i += 1) {
    const [x, middle] = outside(i, MISSING_ROOM + REACH * remPx, wheel);
    const y = middle + STATE.rem * remPx * RISE;
    sheet.pens.text('state', x, y, String(i + 1), 'middle');
  }
}

function numberedList({ axes }: Plan, columns: number, top: number, sheet: Sheet) {
  const column = sheet.width / columns;
  const perColumn = Math.ceil(axes.length / columns);
  let height = top;
  let y = top;
  const labels = axes.map((axis, i): ThemeLabel => {
    if (i % perColumn === 0) y = top + sheet.remPx / 2;
    const label = labelOf(axis, `${i + 1} `, y, column, sheet);
    y += label.height;
    height = Math.max(height, y);
    return { ...label, left: px(Math.floor(i / perColumn) * column) };
  });
  return { labels, height };
}

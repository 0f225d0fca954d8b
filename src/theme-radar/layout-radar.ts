import { px } from '../drawing/scene.js';
import type { ThemeLabel } from './layout-names.js';
import type { Plan } from './layout-plan.js';
import { writeRings } from './layout-rings.js';
import type { Fit } from './layout-search.js';
import type { Sheet } from './layout-sheet.js';
import { depthOf, drawWheel, type Wheel, wheelOf } from './layout-wheel.js';

/** Pixels that the largest mark at the end of a spoke reaches out. */
const OVERHANG = 8;

/** A radar with its names around it. */
export function arrangeRadar(plan: Plan, { radius, labels }: Fit, sheet: Sheet) {
  const top = Math.min(-radius - OVERHANG, ...labels.map((label) => label.top));
  const bottom = Math.max(
    radius * depthOf(plan.axes.length) + OVERHANG,
    ...labels.map((label) => label.top + label.height),
  );
  const wheel = wheelOf(plan, sheet.width / 2, -top, radius);
  for (const panel of plan.panels) {
    drawWheel(sheet, plan, panel, wheel);
    writeRings(sheet, plan, panel, wheel, labels);
  }
  return { scene: sheet.scene(bottom - top), labels: labelsAt(wheel, plan, labels), wheel };
}

function labelsAt({ x, y }: Wheel, { axes }: Plan, labels: Fit['labels']): ThemeLabel[] {
  return axes.flatMap(({ id, evidence }, i): ThemeLabel[] => {
    const label = labels[i];
    if (label === undefined) return [];
    const { lines, state, left, top, width, height } = label;
    const middle = left + width / 2;
    const align = Math.abs(middle) < 1 ? 'middle' : middle < 0 ? 'end' : 'start';
    const box = { left: px(x + left), top: px(y + top), width: px(width), height: px(height) };
    return [{ axis: id, ...box, align, prefix: '', lines, state, evidence: evidence.length }];
  });
}

import { html, type TemplateResult } from 'lit';
import type { Shape } from '../drawing/scene.js';
import type { RatingLevel } from '../ratings/index.js';
import { paint } from '../widget/paint.js';
import { drawMark } from './marks.js';
import { PAINT_ORDER } from './roles.js';
import { Sketch } from './sketch.js';

const SIZE = 20;
const RADIUS = 7;

const shapes = new Map<string, readonly Shape[]>();

function markShapes(level: RatingLevel, hollow: boolean, cancelled: boolean): readonly Shape[] {
  const key = `${level}${hollow}${cancelled}`;
  let made = shapes.get(key);
  if (!made) {
    const sketch = new Sketch();
    drawMark(sketch, level, { x: SIZE / 2, y: SIZE / 2 }, { radius: RADIUS, unit: 1 }, { hollow, cancelled });
    made = sketch.shapes(PAINT_ORDER);
    shapes.set(key, made);
  }
  return made;
}

const NO_RATING: readonly Shape[] = [
  { kind: 'path', role: 'no-rating', d: 'M4 4h12v12h-12z' },
  { kind: 'path', role: 'axis-line', d: 'M7 10h6' },
];

/** A rating's mark beside its word; hidden from the accessibility tree, because the word says it. */
export function badge(level: RatingLevel, hollow = false, cancelled = false): TemplateResult {
  return picture(markShapes(level, hollow, cancelled));
}

/** The mark of a report that gave no rating. */
export function unratedBadge(): TemplateResult {
  return picture(NO_RATING);
}

function picture(content: readonly Shape[]): TemplateResult {
  return html`<svg class="badge" aria-hidden="true" focusable="false" viewBox="0 0 20 20" ${paint(content)}></svg>`;
}

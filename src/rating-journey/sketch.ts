import { horizontal, type MarkShape, markPen, rectangle, vertical } from '../drawing/marks.js';
import { Pens } from '../drawing/pens.js';
import { px } from '../drawing/scene.js';

type Place = readonly [x: number, y: number];

/**
 * Draws in sixteenths of a rem, because sizes in a picture follow the reader's text size; they become pixels here. A
 * name of a role says how it looks and when it is painted (see roles.ts).
 */
export class Sketch {
  readonly pens = new Pens();
  #marks = new Map<string, ReturnType<typeof markPen>>();

  /** @param unit Pixels in 1/16 rem. */
  constructor(private readonly unit: number) {}

  horizontal(role: string, x1: number, x2: number, y: number): void {
    this.pens.add(role, horizontal(x1 * this.unit, x2 * this.unit, y * this.unit));
  }

  vertical(role: string, x: number, y1: number, y2: number): void {
    this.pens.add(role, vertical(x * this.unit, y1 * this.unit, y2 * this.unit));
  }

  /** A line through places; as an outline it comes back to the first. */
  line(role: string, places: readonly Place[], isOutline = false): void {
    const points = places.map(([x, y]) => `${px(x * this.unit)} ${px(y * this.unit)}`);
    this.pens.add(role, `M${points.join('L')}${isOutline ? 'z' : ''}`);
  }

  /** A rectangle between two of its corners; nothing where it has no width. */
  box(role: string, [x1, y1]: Place, [x2, y2]: Place, radius = 0): void {
    const { unit } = this;
    if (x2 <= x1) return;
    this.pens.add(role, rectangle(x1 * unit, y1 * unit, (x2 - x1) * unit, (y2 - y1) * unit, radius * unit));
  }

  /** A mark; each shape and size is worked out once. */
  mark(role: string, shape: MarkShape, x: number, y: number, radius: number): void {
    const key = shape + radius;
    const pen = this.#marks.get(key) ?? markPen(shape, radius * this.unit);
    this.#marks.set(key, pen);
    this.pens.add(role, pen(x * this.unit, y * this.unit));
  }

  text(role: string, x: number, y: number, text: string, anchor?: 'middle' | 'end'): void {
    this.pens.text(role, x * this.unit, y * this.unit, text, anchor);
  }

  /** Lines of text one above the other, with their middle at `y`. `size` is that of the letters. */
  lines(role: string, x: number, y: number, lines: readonly string[], size: number): void {
    const first = y + (0.35 - ((lines.length - 1) / 2) * 1.1) * size;
    lines.forEach((line, i) => {
      this.text(role, x, first + i * 1.1 * size, line);
    });
  }
}

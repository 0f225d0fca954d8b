import { horizontal, type MarkShape, markPen, rectangle, vertical } from '../drawing/marks.js';
import { px, type Shape, type TextShape } from '../drawing/scene.js';

type Place = readonly [x: number, y: number];

/**
 * Collects a picture: everything of one role becomes one path, and roles are painted in the order in which they are
 * named (see roles.ts), whatever was drawn first. Text lies on top. Lengths are sixteenths of a rem, because sizes in a
 * picture follow the reader's text size; they become pixels here.
 */
export class Sketch {
  #paths = new Map<string, string>();
  #texts: TextShape[] = [];
  #pens = new Map<string, ReturnType<typeof markPen>>();

  /** @param unit Pixels in 1/16 rem. */
  constructor(private readonly unit: number) {}

  horizontal(role: string, x1: number, x2: number, y: number): void {
    this.#add(role, horizontal(x1 * this.unit, x2 * this.unit, y * this.unit));
  }

  vertical(role: string, x: number, y1: number, y2: number): void {
    this.#add(role, vertical(x * this.unit, y1 * this.unit, y2 * this.unit));
  }

  /** A line through places; as an outline it comes back to the first. */
  line(role: string, places: readonly Place[], isOutline = false): void {
    const points = places.map(([x, y]) => `${px(x * this.unit)} ${px(y * this.unit)}`);
    this.#add(role, `M${points.join('L')}${isOutline ? 'z' : ''}`);
  }

  /** A rectangle; nothing where it has no width. */
  box(role: string, x1: number, x2: number, y: number, height: number, radius = 0): void {
    const { unit } = this;
    if (x2 > x1) this.#add(role, rectangle(x1 * unit, y * unit, (x2 - x1) * unit, height * unit, radius * unit));
  }

  /** A mark; each shape and size is worked out once. */
  mark(role: string, shape: MarkShape, x: number, y: number, radius: number): void {
    const key = shape + radius;
    const pen = this.#pens.get(key) ?? markPen(shape, radius * this.unit);
    this.#pens.set(key, pen);
    this.#add(role, pen(x * this.unit, y * this.unit));
  }

  text(role: string, x: number, y: number, text: string, anchor?: 'middle' | 'end'): void {
    if (text === '') return;
    const place = { x: px(x * this.unit), y: px(y * this.unit) };
    this.#texts.push({ kind: 'text', role, ...place, text, ...(anchor && { anchor }) });
  }

  /** Lines of text one above the other, with their middle at `y`. `size` is that of the letters. */
  lines(role: string, x: number, y: number, lines: readonly string[], size: number): void {
    const first = y + (0.35 - ((lines.length - 1) / 2) * 1.1) * size;
    lines.forEach((line, i) => {
      this.text(role, x, first + i * 1.1 * size, line);
    });
  }

  /** What has been drawn so far. */
  roles(): readonly string[] {
    return [...this.#paths.keys(), ...new Set(this.#texts.map(({ role }) => role))];
  }

  /** The shapes, painted in the order of `roles`. */
  shapes(roles: readonly string[]): readonly Shape[] {
    const paths = roles.flatMap((role): Shape[] => {
      const d = this.#paths.get(role);
      return d === undefined ? [] : [{ kind: 'path', role, d }];
    });
    return [...paths, ...this.#texts];
  }

  #add(role: string, d: string): void {
    this.#paths.set(role, (this.#paths.get(role) ?? '') + d);
  }
}

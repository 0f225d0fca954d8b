import { breakText } from '../drawing/labels.js';
import type { Measure } from '../drawing/measure.js';
import { Pens } from '../drawing/pens.js';
import type { TextLook } from '../drawing/roles.js';
import type { Scene, TextShape } from '../drawing/scene.js';
import { themeRoles } from './roles.js';

/** Pixels between the baselines of two lines, for each pixel of font size. */
const LINE_HEIGHT = 1.25;
/** Letters stand about this part of their size above the lower edge of their line. */
export const RISE = 0.35;
/** Pixels between two texts in one line: nearer to each other they read as one. */
export const BESIDE = 7;

const memories = new WeakMap<Measure, Map<string, unknown>>();
const MOST_KEPT = 2000;

/** What a picture is drawn on: its measures in pixels, and all that has been drawn so far. */
export class Sheet {
  readonly pens = new Pens();

  constructor(
    readonly width: number,
    readonly remPx: number,
    readonly measure: Measure,
  ) {}

  /** Lines of text, the first one with its top at `top`. */
  lines(role: string, lines: readonly string[], x: number, top: number, anchor: TextShape['anchor'] = 'start'): void {
    const look = themeRoles[role]?.text ?? { rem: 1 };
    lines.forEach((text, i) => {
      const y = top + this.heightOf(i + 1, look) - look.rem * this.remPx * RISE;
      this.pens.text(role, x, y, text, anchor);
    });
  }

  /** Everything drawn, in the order of the roles. */
  scene(height: number): Scene {
    return { width: this.width, height: Math.ceil(height), shapes: this.pens.shapes(Object.keys(themeRoles)) };
  }

  /** The height of lines of text. */
  heightOf(lines: number, look: TextLook): number {
    return lines * look.rem * this.remPx * LINE_HEIGHT;
  }

  widest(lines: readonly string[], look: TextLook): number {
    return Math.max(0, ...lines.map((line) => this.measure(line, look)));
  }

  /** A text on lines no wider than `width`, its words broken where they must be. */
  wrap(text: string, width: number, look: TextLook): readonly string[] {
    return this.kept(`${look.rem} ${look.bold} ${width} ${text}`, () => breakText(text, width, look, this.measure));
  }

  /**
   * What follows from the font and from what `key` names is worked out once: the fifty radars of a board have the same
   * themes and the same width.
   */
  kept<Result>(key: string, make: () => Result): Result {
    let memory = memories.get(this.measure);
    if (memory === undefined || memory.size > MOST_KEPT) {
      memory = new Map();
      memories.set(this.measure, memory);
    }
    if (!memory.has(key)) memory.set(key, make());
    return memory.get(key) as Result;
  }
}

import { wrapText } from '../drawing/labels.js';
import type { Measure } from '../drawing/measure.js';
import type { TextLook } from '../drawing/roles.js';
import { px, type Scene, type Shape, type TextShape } from '../drawing/scene.js';
import { themeRoles } from './roles.js';

/** Pixels between the baselines of two lines, for each pixel of font size. */
const LINE_HEIGHT = 1.25;
/** Letters stand about this part of their size above the lower edge of their line. */
export const RISE = 0.35;

const memories = new WeakMap<Measure, Map<string, unknown>>();
const MOST_KEPT = 2000;

/** What a picture is drawn on: its measures in pixels, and all that has been drawn so far. */
export class Sheet {
  readonly #paths = new Map<string, string>();
  readonly #texts = new Map<string, TextShape[]>();

  constructor(
    readonly width: number,
    readonly remPx: number,
    readonly measure: Measure,
  ) {}

  /** Adds marks to those of their role: one path for each class of marks, however many there are. */
  path(role: string, d: string): void {
    this.#paths.set(role, (this.#paths.get(role) ?? '') + d);
  }

  text(shape: TextShape): void {
    const others = this.#texts.get(shape.role);
    if (others) others.push(shape);
    else this.#texts.set(shape.role, [shape]);
  }

  /** Lines of text, the first one with its top at `top`. */
  lines(role: string, lines: readonly string[], x: number, top: number, anchor: TextShape['anchor'] = 'start'): void {
    const look = themeRoles[role]?.text ?? { rem: 1 };
    lines.forEach((text, i) => {
      const y = top + this.heightOf(i + 1, look) - look.rem * this.remPx * RISE;
      this.text({ kind: 'text', role, x: px(x), y: px(y), text, anchor });
    });
  }

  get texts(): readonly TextShape[] {
    return [...this.#texts.values()].flat();
  }

  /** Everything drawn, in the order of the roles. */
  scene(height: number): Scene {
    const shapes: Shape[] = [];
    for (const role of Object.keys(themeRoles)) {
      const d = this.#paths.get(role);
      if (d) shapes.push({ kind: 'path', role, d });
      shapes.push(...(this.#texts.get(role) ?? []));
    }
    return { width: this.width, height: Math.ceil(height), shapes };
  }

  /** The height of lines of text. */
  heightOf(lines: number, look: TextLook): number {
    return lines * look.rem * this.remPx * LINE_HEIGHT;
  }

  widest(lines: readonly string[], look: TextLook): number {
    return Math.max(0, ...lines.map((line) => this.measure(line, look)));
  }

  /** A text on lines no wider than `width`. A word that is wider by itself is broken where it must be: never cut. */
  wrap(text: string, width: number, look: TextLook): readonly string[] {
    return this.kept(`${look.rem} ${look.bold} ${width} ${text}`, () => {
      return wrapText(text, width, look, this.measure) ?? this.#wrapAnywhere(text, width, look);
    });
  }

  #wrapAnywhere(text: string, width: number, look: TextLook): readonly string[] {
    const lines = [''];
    for (const character of text.replaceAll('\u00ad', '')) {
      const line = lines.at(-1) ?? '';
      if (line === '' || this.measure(line + character, look) <= width) lines[lines.length - 1] = line + character;
      else lines.push(character);
    }
    return lines.map((line) => line.trim());
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

import { wrapText } from '../drawing/labels.js';
import type { Measure } from '../drawing/measure.js';
import type { TextLook } from '../drawing/roles.js';
import { px, type TextShape } from '../drawing/scene.js';
import { LINE_HEIGHT } from './layout-roles.js';

/** A text on lines no wider than `width`. A word that is wider by itself is broken where it must be: never cut. */
export function wrapAnywhere(text: string, width: number, look: TextLook, measure: Measure): readonly string[] {
  if (text === '') return [];
  const lines = wrapText(text, width, look, measure);
  if (lines !== null) return lines;
  const broken: string[] = [];
  let line = '';
  for (const character of text.replaceAll('\u00ad', '')) {
    if (line !== '' && measure(line + character, look) > width) {
      broken.push(line.trim());
      line = '';
    }
    line += character;
  }
  return [...broken, line.trim()];
}

/** The height of lines of text, in pixels. */
export function heightOf(lines: number, look: TextLook, remPx: number): number {
  return lines * look.rem * remPx * LINE_HEIGHT;
}

export function widest(lines: readonly string[], look: TextLook, measure: Measure): number {
  return Math.max(0, ...lines.map((line) => measure(line, look)));
}

/** Lines of text as shapes, the first one with its top at `top`. */
export function textLines(
  role: string,
  lines: readonly string[],
  x: number,
  top: number,
  look: TextLook,
  remPx: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): TextShape[] {
  return lines.map((text, i) => ({
    kind: 'text',
    role,
    x: px(x),
    // Letters stand about a quarter of their size above the lower edge of their line.
    y: px(top + heightOf(i + 1, look, remPx) - look.rem * remPx * 0.35),
    text,
    ...(anchor === 'start' ? {} : { anchor }),
  }));
}

import { approximateMeasure, type Measure } from '../drawing/measure.js';
import type { TextLook } from '../drawing/roles.js';

let context: CanvasRenderingContext2D | null | undefined;
let cssInUse = '';

/** Fonts as an element has them. */
export interface FontOf {
  readonly family: string;
  readonly remPx: number;
  /** Extra pixels between letters and between words, where a reader has set some (WCAG 2.2, 1.4.12). */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
}

const measures = new Map<string, Measure>();

/** Measures with the real font; each text once per font and look. One measure for all elements that share a font. */
export function measureFor(font: FontOf): Measure {
  const key = `${font.family}|${font.remPx}|${font.letterSpacing}|${font.wordSpacing}`;
  let measure = measures.get(key);
  if (!measure) {
    measure = createMeasure(font);
    measures.set(key, measure);
  }
  return measure;
}

/** Measures anew from now on: a web font has arrived, and texts have other widths under the same name. */
export function forgetMeasures(): void {
  measures.clear();
  cssInUse = '';
}

function createMeasure(font: FontOf): Measure {
  context ??= document.createElement('canvas').getContext('2d');
  const canvas = context;
  if (!canvas) return approximateMeasure(font.remPx);
  const widths = new WeakMap<TextLook, Map<string, number>>();
  return (text, look) => {
    let known = widths.get(look);
    if (!known) {
      known = new Map();
      widths.set(look, known);
    }
    // A figure is as wide as its zeros: the labels of a board differ in nothing else, and measuring costs more than
    // drawing.
    const shape = text.replace(DIGITS, '0');
    let width = known.get(shape);
    if (width === undefined) {
      const css = cssFont(font, look);
      // Setting a font costs as much again, also where it is the same.
      if (css !== cssInUse) canvas.font = css;
      cssInUse = css;
      const blanks = font.wordSpacing === 0 ? 0 : shape.split(' ').length - 1;
      width = canvas.measureText(shape).width + font.letterSpacing * shape.length + font.wordSpacing * blanks;
      known.set(shape, width);
    }
    return width;
  };
}

const DIGITS = /\d/g;

function cssFont(font: FontOf, look: TextLook): string {
  return `${look.bold ? 'bold ' : ''}${look.rem * font.remPx}px ${font.family}`;
}

/** The font an element's text has now. Reads styles: call it once for a drawing, not for a text. */
export function fontOf(host: HTMLElement, remPx: number): FontOf {
  const style = getComputedStyle(host);
  return {
    family: style.fontFamily || 'sans-serif',
    remPx,
    letterSpacing: Number.parseFloat(style.letterSpacing) || 0,
    wordSpacing: Number.parseFloat(style.wordSpacing) || 0,
  };
}

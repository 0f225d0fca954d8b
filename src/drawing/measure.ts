import type { TextLook } from './roles.js';

/**
 * The width of a text in pixels. Layouts are given one, so that they run and can be tested without a page;
 * the widget floor gives one that measures with the real font.
 */
export type Measure = (text: string, look: TextLook) => number;

/** Widths of Arial's characters in thousandths of the font size, by group; near enough to lay out without a page. */
const NARROW = "ijl.,:;'|!()[]fIt ";
const WIDE = 'mwMW%@—…';

/** A measure that needs no page: for tests, and where a browser gives no canvas. `remPx`: pixels in one rem. */
export function approximateMeasure(remPx = 16): Measure {
  return (text, look) => {
    let thousandths = 0;
    for (const character of text) {
      if (NARROW.includes(character)) thousandths += 300;
      else if (WIDE.includes(character)) thousandths += 880;
      else if (character >= 'A' && character <= 'Z') thousandths += 700;
      else thousandths += 560;
    }
    return (thousandths / 1000) * look.rem * remPx * (look.bold ? 1.07 : 1);
  };
}

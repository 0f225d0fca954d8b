import { wrapText } from '../drawing/labels.js';
import { horizontal, vertical } from '../drawing/marks.js';
import type { Journey } from '../ratings/index.js';
import type { Phrases } from '../words/journey-phrases.js';
import { drawRowName } from './draw-row-name.js';
import { type Frame, lookOf } from './frame.js';
import type { Sketch } from './sketch.js';

const LINE_HEIGHT = 14;
const PAD = 6;
const MOST_LINES = 3;

/** A framework's stretch of the picture, with its name as the lines that fit over it. */
export interface MethodBand {
  readonly x1: number;
  readonly x2: number;
  readonly lines: readonly string[];
}

/** The frameworks that the bands belong to, where there is more than one. Answers the height used for their names. */
export function drawMethodNames(
  sketch: Sketch,
  frame: Frame,
  bands: readonly MethodBand[],
  phrases: Phrases,
  top: number,
): number {
  if (bands.length < 2) return 0;
  const { unit } = frame;
  const most = Math.max(1, ...bands.map(({ lines }) => lines.length));
  const height = (most * LINE_HEIGHT + 2 * PAD) * unit;
  drawRowName(sketch, frame, phrases.words.methodRow, top + height / 2);
  for (const { lines, x1, x2 } of bands) {
    sketch.path('method', horizontal(x1 + unit, x2 - 2 * unit, top + height));
    lines.forEach((line, i) => {
      sketch.text(
        'method-name',
        x1 + 3 * unit,
        top + height - (PAD + (lines.length - 1 - i) * LINE_HEIGHT) * unit,
        line,
      );
    });
  }
  return height;
}

/** Where one framework gives way to the next, through all rows. */
export function drawMethodEdges(sketch: Sketch, bands: readonly MethodBand[], bottom: number): void {
  for (const { x1 } of bands.slice(1)) sketch.path('method-edge', vertical(x1, 0, bottom));
}

/** A name that does not fit over its band is left to the notes. */
export function methodBands(frame: Frame, { frameworks }: Journey): readonly MethodBand[] {
  return frameworks
    .filter(({ from, to }) => frame.overlaps(from, to))
    .map((band) => {
      const [x1, x2] = [frame.x(band.from), frame.x(band.to)];
      const lines =
        wrapText(band.framework.name, x2 - x1 - 10 * frame.unit, lookOf('method-name'), frame.measure) ?? [];
      return { x1, x2, lines: lines.length > MOST_LINES ? [] : lines };
    });
}

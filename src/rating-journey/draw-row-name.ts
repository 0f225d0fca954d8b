import { type Frame, lookOf } from './frame.js';
import type { Sketch } from './sketch.js';

/** A row's name in the gutter, its lines centred on the row. */
export function drawRowName(sketch: Sketch, frame: Frame, name: string, middle: number): void {
  const role = frame.compact ? 'row-name-small' : 'row-name';
  const size = lookOf(role).rem * 16 * frame.unit;
  const lines = frame.nameLines(name);
  lines.forEach((line, i) => {
    const offset = (i - (lines.length - 1) / 2) * size * 1.1;
    sketch.text(role, 0, middle + offset + size * 0.35, line);
  });
}

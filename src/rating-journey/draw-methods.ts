import type { Drawing } from './frame.js';

const LINE_HEIGHT = 14;
const PAD = 6;
const MOST_LINES = 3;
/** For “today”, which is written over the names. */
const TODAY_HEIGHT = 8;

/** A framework's stretch of the picture, with its name as the lines that fit over it. */
export interface MethodBand {
  readonly x1: number;
  readonly x2: number;
  readonly lines: readonly string[];
}

/** The frameworks that the bands belong to, where there is more than one. Answers the height used for their names. */
export function drawMethodNames({ sketch, phrases, nameRow, today }: Drawing, bands: readonly MethodBand[]): number {
  if (bands.length < 2) return 0;
  const lines = Math.max(1, ...bands.map(({ lines }) => lines.length));
  const height = lines * LINE_HEIGHT + 2 * PAD + (today === null ? 0 : TODAY_HEIGHT);
  nameRow(phrases.words.methodRow, height / 2);
  for (const { lines, x1, x2 } of bands) {
    sketch.horizontal('method', x1 + 1, x2 - 2, height);
    lines.forEach((line, i) => {
      sketch.text('method-name', x1 + 3, height - PAD - (lines.length - 1 - i) * LINE_HEIGHT, line);
    });
  }
  return height;
}

/** Where one framework gives way to the next, through all rows. */
export function drawMethodEdges({ sketch }: Drawing, bands: readonly MethodBand[], bottom: number): void {
  for (const { x1 } of bands.slice(1)) sketch.vertical('method-edge', x1, 0, bottom);
}

/** A name that does not fit over its band, its words unbroken, is left to the notes. */
export function methodBands({ journey, overlaps, x, measure, wrap }: Drawing): readonly MethodBand[] {
  const shown = journey.frameworks.filter(({ from, to }) => overlaps(from, to));
  return shown.map(({ framework, from, to }) => {
    const [x1, x2] = [x(from), x(to)];
    const room = x2 - x1 - 10;
    const lines = wrap(framework.name, room, 'method-name');
    const fits =
      lines.length <= MOST_LINES && framework.name.split(' ').every((word) => measure(word, 'method-name') <= room);
    return { x1, x2, lines: fits ? lines : [] };
  });
}

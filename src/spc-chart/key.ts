import { breakText } from '../drawing/labels.js';
import { horizontal, markPath } from '../drawing/marks.js';
import type { Pens } from '../drawing/pens.js';
import type { DrawingSpace } from '../widget/stairs.js';
import type { SpcWords } from '../words/spc.js';
import type { LineLabel } from './line-labels.js';
import { MARK_CLASSES, type MarkName } from './marks.js';
import { LABEL } from './roles.js';

/** An entry of the key: draws its swatch at a place, and says what it stands for. */
interface Entry {
  readonly label: string;
  /** Of the swatch: the same for all, so that their words begin below each other. */
  readonly width: number;
  draw(pens: Pens, x: number, y: number): void;
}

const LINE_WIDTH = 28;
const MARK_RADIUS = 4.5;
/** As wide as the widest mark, a triangle, with its outline. */
const MARK_WIDTH = 13;

/** What the marks mean that are there, and the lines where they are not labelled at their ends. */
export function keyEntries(present: ReadonlySet<MarkName>, lines: readonly LineLabel[], words: SpcWords): Entry[] {
  const names: readonly (readonly [MarkName, string])[] = [
    ['improvement', words.keyImprovement],
    ['concern', words.keyConcern],
    ['neutral', words.keyNeutral],
    ['excluded', words.keyExcluded],
  ];
  const width = lines.length > 0 ? LINE_WIDTH : MARK_WIDTH;
  const marks = names
    .filter(([name]) => present.has(name))
    .map(([name, label]): Entry => {
      const { role, shape } = MARK_CLASSES[name];
      const draw = (pens: Pens, x: number, y: number) => pens.add(role, markPath(shape, x + width / 2, y, MARK_RADIUS));
      return { label, width, draw };
    });
  return [...lines.map(lineEntry), ...marks];
}

function lineEntry({ role, text }: LineLabel): Entry {
  return { label: text, width: LINE_WIDTH, draw: (pens, x, y) => pens.add(role, horizontal(x, x + LINE_WIDTH, y)) };
}

/** The key in rows above the picture, from `top` on; gives where it ends. */
export function drawKey(
  pens: Pens,
  entries: readonly Entry[],
  { width, remPx, measure }: DrawingSpace,
  top: number,
): number {
  if (entries.length === 0) return top;
  const row = remPx * 1.4;
  const size = LABEL.rem * remPx;
  const gap = remPx * 1.25;
  let x = 0;
  let y = top;
  for (const { label, width: swatch, draw } of entries) {
    const needed = swatch + 6 + measure(label, LABEL);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += row;
    }
    draw(pens, x, y + row / 2);
    breakText(label, width - swatch - 6, LABEL, measure).forEach((line, i) => {
      if (i > 0) y += size * 1.3;
      pens.text('label', x + swatch + 6, y + row / 2 + size * 0.35, line);
    });
    x += needed + gap;
  }
  return y + row + remPx * 0.25;
}

import type { Measure } from '../drawing/measure.js';
import { NAME } from './layout-roles.js';

/** A text on a number of lines, as narrow as it gets on that number. */
export interface Broken {
  readonly lines: readonly string[];
  /** Pixels of the widest line. */
  readonly width: number;
}

export const MOST_LINES = 3;

/** A part of a text that a line may end after; `hyphen`: a soft hyphen that the author set, shown when the line does. */
interface Piece {
  readonly text: string;
  readonly glue: string;
  readonly hyphen: string;
}

/** Lines break between words, after a slash, and at soft hyphens; never inside a word. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const parts = word.match(/[^\u00ad/]*[\u00ad/]+|[^\u00ad/]+/g) ?? [word];
    parts.forEach((part, i) => {
      const hyphen = part.endsWith('\u00ad') ? '-' : '';
      pieces.push({ text: part.replaceAll('\u00ad', ''), glue: i === parts.length - 1 ? ' ' : '', hyphen });
    });
  }
  return pieces;
}

/**
 * How a text breaks into one, two and three lines, each time with the widest line as narrow as possible. `extraAtEnd`:
 * pixels that the last line needs beyond its text.
 */
export function breakings(text: string, measure: Measure, extraAtEnd = 0): readonly Broken[] {
  const pieces = piecesOf(text);
  const lines = new LineWidths(pieces, measure, extraAtEnd);
  const found: Broken[] = [];
  for (let count = 1; count <= Math.min(MOST_LINES, pieces.length); count += 1) {
    const broken = lines.narrowest(0, count);
    // More lines that are no narrower only take height.
    if (broken.width < (found.at(-1)?.width ?? Number.POSITIVE_INFINITY)) found.push(broken);
  }
  return found;
}

class LineWidths {
  constructor(
    private readonly pieces: readonly Piece[],
    private readonly measure: Measure,
    private readonly extraAtEnd: number,
  ) {}

  /** The pieces from `from` on, on exactly `count` lines. */
  narrowest(from: number, count: number): Broken {
    const { length } = this.pieces;
    if (count === 1) return this.line(from, length);
    let best: Broken | null = null;
    for (let to = from + 1; to <= length - count + 1; to += 1) {
      const first = this.line(from, to);
      if (best !== null && first.width >= best.width) break;
      const rest = this.narrowest(to, count - 1);
      const width = Math.max(first.width, rest.width);
      if (best === null || width < best.width) best = { lines: [...first.lines, ...rest.lines], width };
    }
    return best ?? this.line(from, length);
  }

  private line(from: number, to: number): Broken {
    let text = '';
    for (let i = from; i < to; i += 1) {
      const piece = this.pieces[i];
      if (piece) text += piece.text + (i < to - 1 ? piece.glue : piece.hyphen);
    }
    const extra = to === this.pieces.length ? this.extraAtEnd : 0;
    return { lines: [text], width: this.measure(text, NAME) + extra };
  }
}

import { spreadLabels } from '../drawing/labels.js';
import type { Measure } from '../drawing/measure.js';
import type { Pens } from '../drawing/pens.js';
import { px } from '../drawing/scene.js';
import type { SpcPoint } from '../spc/index.js';
import { capitalise } from '../words/format.js';
import { centreName, type SpcTelling } from '../words/spc-telling.js';
import { type Line, LOWER, MEAN, roleOf, SIGMA_LINES, TARGET, UPPER } from './lines.js';
import { LABEL } from './roles.js';

/** A line's name and value, as they stand at its end or in the key. */
export interface LineLabel {
  readonly value: number;
  readonly role: string;
  readonly text: string;
}

/** Which lines are labelled, and how. */
export interface LabelOptions {
  readonly sigmaLines: boolean;
  /** For narrow places. */
  readonly short: boolean;
  /** For the key, which is at no line's end: which of several values of a line is meant. */
  readonly inKey: boolean;
  /** Whether a value lies within what is drawn; of others the label says that they do not. */
  shows(value: number): boolean;
}

/** The points whose lines are named; `undefined`: there is none. */
export interface NamedLines {
  /** For the centre line and the target. */
  readonly centred: SpcPoint | undefined;
  /** For the limits. */
  readonly limited: SpcPoint | undefined;
}

/** The lines of points with their values. */
export function lineLabels(telling: SpcTelling, lines: NamedLines, options: LabelOptions): LineLabel[] {
  const { centred: point, limited = point } = lines;
  if (!point || !limited) return [];
  const { words, analysis, lineFigure, target } = telling;
  const isTrial = analysis.sections[limited.section]?.trial === true;
  const labels: LineLabel[] = [];
  const add = (of: SpcPoint, line: Line, name: string, write = lineFigure) => {
    const value = line.at(of);
    if (value === null) return;
    const role = roleOf(line, isTrial);
    const hasChanged = options.inKey && analysis.points.some((each) => (line.at(each) ?? value) !== value);
    const trial = noteIf(role === 'limit-trial', words.trial);
    const notes = trial + noteIf(hasChanged, words.now) + noteIf(!options.shows(value), words.offScale);
    labels.push({ value, role, text: `${name} ${write(value)}${notes}` });
  };
  add(point, TARGET, words.targetLine, (value) => target(value, false));
  add(limited, UPPER, options.short ? words.upperShort : words.upperLimit);
  add(point, MEAN, capitalise(centreName(analysis, words)));
  add(limited, LOWER, options.short ? words.lowerShort : words.lowerLimit);
  if (!options.sigmaLines) return labels;
  for (const line of SIGMA_LINES) add(limited, line, line.role === 'sigma-two' ? words.twoSigma : words.oneSigma);
  return labels;
}

const noteIf = (isSo: boolean, note: string) => (isSo ? ` (${note})` : '');

/** Pixels between a line's end and its label. */
export const LABEL_SPACE = 12;

/** The width of the widest label. Only the longest texts are measured: measuring is what costs most on a board. */
export function widestLabel(labels: readonly LineLabel[], measure: Measure): number {
  const longest = labels.reduce((length, { text }) => Math.max(length, text.length), 0);
  let widest = 0;
  for (const { text } of labels) if (text.length > longest - 3) widest = Math.max(widest, measure(text, LABEL));
  return widest;
}

/** Where labels stand: to the right of `from`, between `low` and `high`. */
export interface LabelPlace {
  readonly from: number;
  readonly low: number;
  readonly high: number;
  readonly remPx: number;
  /** Pixels of a value; values outside the drawing are put at its edge. */
  y(value: number): number;
}

/**
 * Writes each line's name and value at its end. Labels that would overlap are moved apart, with a leader to their line;
 * those of lines outside the drawing stand at its edge, or as near to it as the others leave room.
 */
export function drawLineLabels(
  pens: Pens,
  labels: readonly LineLabel[],
  { from, low, high, remPx, y }: LabelPlace,
): void {
  const size = LABEL.rem * remPx * 1.2;
  const sorted = [...labels].sort((a, b) => b.value - a.value).map(({ value, text }) => ({ at: y(value), size, text }));
  const write = (text: string, centre: number) => pens.text('label', from + LABEL_SPACE, centre + size * 0.3, text);
  const above = sorted.filter(({ at }) => at < low - 1);
  const below = sorted.filter(({ at }) => at > high + 1);
  const drawn = sorted.slice(above.length, sorted.length - below.length);
  const centres = spreadLabels(drawn, low - size / 2, high + size / 2, 1);
  drawn.forEach(({ at, text }, i) => {
    const centre = centres[i] ?? at;
    if (Math.abs(centre - at) > 2) {
      pens.add('leader', `M${px(from + 1)} ${px(at)}L${px(from + LABEL_SPACE - 3)} ${px(centre)}`);
    }
    write(text, centre);
  });
  for (const { at, text } of [...above, ...below.reverse()]) {
    let centre = at < low ? low : high;
    while (centres.some((taken) => Math.abs(taken - centre) < size)) centre += at < low ? 1 : -1;
    centres.push(centre);
    write(text, centre);
  }
}

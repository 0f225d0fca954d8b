import type { Measure } from './measure.js';
import type { TextLook } from './roles.js';

/**
 * Breaks a text between words into lines no wider than `width`, or `null` where a single word is wider.
 * Never cuts, never hyphenates; a soft hyphen (U+00AD) set by the author may be used and then shows as a hyphen.
 */
export function wrapText(text: string, width: number, look: TextLook, measure: Measure): string[] | null {
  // Most texts fit, and a text as a whole is measured once for all pictures.
  const whole = text.replaceAll(SOFT_HYPHEN, '').trim();
  if (whole !== '' && measure(whole, look) <= width) return [whole];
  const lines: string[] = [];
  const words = text.split(/\s+/).filter(Boolean);
  let line = '';
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer.replaceAll(SOFT_HYPHEN, ''), look) <= width) {
      line = longer;
      continue;
    }
    const broken = breakAtSoftHyphen(line, word, width, look, measure);
    if (broken === null && line === '') return null;
    lines.push(broken?.line ?? line);
    words.unshift(broken?.rest ?? word);
    line = '';
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => each.replaceAll(SOFT_HYPHEN, ''));
}

/**
 * The same for a text that has to stand there: a word that no line holds is broken anywhere, so that nothing is cut
 * off.
 */
export function breakText(text: string, width: number, look: TextLook, measure: Measure): readonly string[] {
  let part = '';
  const apart = (sign: string) => {
    part = sign.trim() && part + sign;
    if (measure(part, look) <= width) return sign;
    part = sign;
    return ` ${sign}`;
  };
  const lines = (words: string) => wrapText(words, width, look, measure);
  return lines(text) ?? lines(text.replaceAll(SOFT_HYPHEN, '').replace(/./gsu, apart)) ?? [text];
}

const SOFT_HYPHEN = '\u00ad';

function breakAtSoftHyphen(line: string, word: string, width: number, look: TextLook, measure: Measure) {
  const pieces = word.split(SOFT_HYPHEN);
  const start = line === '' ? '' : `${line} `;
  for (let count = pieces.length - 1; count > 0; count -= 1) {
    const head = `${start}${pieces.slice(0, count).join('')}-`;
    if (measure(head.replaceAll(SOFT_HYPHEN, ''), look) <= width) {
      return { line: head, rest: pieces.slice(count).join(SOFT_HYPHEN) };
    }
  }
  return null;
}

/** A label that wants to stand at `at` and takes `size` pixels along the same direction. */
export interface LabelWish {
  readonly at: number;
  readonly size: number;
}

/**
 * Moves labels apart along one direction so that none overlap and all stay between `low` and `high`, each as near to
 * its wish as that allows. Answers the labels' centres in the order given. Where they cannot all fit, the first ones
 * stand before `low`.
 */
export function spreadLabels(wishes: readonly LabelWish[], low: number, high: number, gap = 2): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishOf(wishes, a).at - wishOf(wishes, b).at || a - b);
  const centres = new Array<number>(wishes.length).fill(0);
  let edge = low;
  for (const index of order) {
    const { at, size } = wishOf(wishes, index);
    const centre = Math.max(at, edge + size / 2);
    centres[index] = centre;
    edge = centre + size / 2 + gap;
  }
  edge = high;
  for (const index of order.reverse()) {
    const { size } = wishOf(wishes, index);
    const centre = Math.min(centres[index] ?? 0, edge - size / 2);
    centres[index] = centre;
    edge = centre - size / 2 - gap;
  }
  return centres;
}

function wishOf(wishes: readonly LabelWish[], index: number): LabelWish {
  return wishes[index] ?? { at: 0, size: 0 };
}

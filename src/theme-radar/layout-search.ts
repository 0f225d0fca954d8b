import { MISSING_ROOM } from './layout-marks.js';
import { angleOf } from './layout-wheel.js';

/** What a label may look like: its text on one to three lines, what it says of missing values, and its size. */
export interface LabelForm {
  readonly lines: readonly string[];
  readonly state: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A label in its place, relative to the centre of the wheel. */
export interface PlacedForm extends LabelForm {
  readonly left: number;
  readonly top: number;
}

export interface Fit {
  readonly radius: number;
  readonly labels: readonly PlacedForm[];
}

export const MOST_LINES = 3;

/** Pixels between the end of a spoke and its label, between two labels, and around a label's text. */
const LABEL_DISTANCE = 12;
const LABEL_GAP = 4;

/** Rem: a wider label is broken even where it has room. */
export const WIDEST = 13.75;
/** Pixels between two radii that are tried. */
const STEP = 2;

export interface Room {
  readonly width: number;
  readonly remPx: number;
  /** Pixels: the radii between which one is wanted. */
  readonly least: number;
  readonly largest: number;
}

/**
 * The largest wheel whose labels neither overlap nor leave the width, or `null`. At each radius every label takes as
 * few lines as its place has room for; those above and below the wheel, which have all the width but stand in each
 * other's way, are tried on one, two and three lines. All of it is arithmetic: nothing is measured. `labels`: for each
 * theme its forms, fewest lines first.
 */
export function largestWheel(labels: readonly (readonly LabelForm[])[], room: Room): Fit | null {
  for (let radius = Math.floor(room.largest); radius >= room.least; radius -= STEP) {
    for (let lines = 1; lines <= MOST_LINES; lines += 1) {
      const fit = fitAt(radius, labels, lines, room);
      if (fit !== null) return fit;
    }
  }
  return null;
}

function fitAt(
  radius: number,
  labels: readonly (readonly LabelForm[])[],
  centredLines: number,
  { width, remPx }: Room,
): Fit | null {
  const placed: PlacedForm[] = [];
  for (const [i, choices] of labels.entries()) {
    const angle = angleOf(i, labels.length);
    const centred = isCentred(angle);
    // All forms of a name say the same of what is missing.
    const reach = radius + LABEL_DISTANCE + (choices[0]?.state.length ? MISSING_ROOM : 0);
    const beside = width / 2 - Math.abs(Math.cos(angle)) * reach;
    const limit = Math.min(centred ? width : beside, WIDEST * remPx);
    const form = choices.find((choice) => choice.width <= limit && !(centred && choice.lines.length < centredLines));
    if (form === undefined) return null;
    const label = placedAt(form, angle, reach);
    if (placed.some((other) => touch(other, label))) return null;
    placed.push(label);
  }
  return { radius, labels: placed };
}

/** A label at the top or at the bottom is centred on its spoke. */
function isCentred(angle: number): boolean {
  return Math.abs(Math.cos(angle)) < 0.05;
}

/** Labels stand on their inner edge, and the further up or down they are, the more they move away from the wheel. */
function placedAt(form: LabelForm, angle: number, reach: number): PlacedForm {
  const { width, height } = form;
  const x = Math.cos(angle) * reach;
  const y = Math.sin(angle) * reach;
  if (isCentred(angle)) return { ...form, left: -width / 2, top: y < 0 ? y - height : y };
  const top = y - (height / 2) * (1 - Math.sin(angle));
  return { ...form, left: x > 0 ? x : x - width, top };
}

function touch(a: PlacedForm, b: PlacedForm): boolean {
  return (
    a.left < b.left + b.width + LABEL_GAP &&
    b.left < a.left + a.width + LABEL_GAP &&
    a.top < b.top + b.height + LABEL_GAP &&
    b.top < a.top + a.height + LABEL_GAP
  );
}

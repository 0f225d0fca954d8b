import { wrapText } from '../drawing/labels.js';
import { px } from '../drawing/scene.js';
import type { ComparedAxis } from '../themes/index.js';
import { gapText } from '../words/radar-themes.js';
import type { Plan } from './layout-plan.js';
import { type Fit, type LabelForm, largestWheel, MOST_LINES, type Room, WIDEST } from './layout-search.js';
import type { Sheet } from './layout-sheet.js';
import { NAME, STATE } from './roles.js';

/** A theme's name as it stands in the picture. */
export interface ThemeLabel {
  /** The theme's id. */
  readonly axis: string;
  /** Its box in pixels, with the padding that makes it a target. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly align: 'start' | 'middle' | 'end';
  /** In front of the name in the first line: its number, where there are several pictures; else empty. */
  readonly prefix: string;
  readonly lines: readonly string[];
  /** "not assessed", where that is so; smaller, under the name. */
  readonly state: readonly string[];
  /** How many pieces of evidence a chip behind the name tells; 0 for no chip. */
  readonly evidence: number;
}

export const PADDING_X = 6;
export const PADDING_Y = 4;
/** Rem that a chip with a number takes beyond its number. */
const CHIP = 0.75;
/** Pixels between two widths that are tried. */
const STEP = 4;
/** Rem that "not assessed in March 2015" may be wide. */
const STATE_WIDTH = 8;

/** Finds the largest wheel for the names of all themes. Short names stand only where the full ones leave no room. */
export function wheelFinder(plan: Plan, sheet: Sheet): (room: Room) => Fit | null {
  const states = plan.axes.map((axis) => sheet.wrap(gapText(axis, plan.telling), STATE_WIDTH * sheet.remPx, STATE));
  const names = plan.axes.map(({ label, short, evidence }, i) => [label, short, evidence.length, states[i]]);
  const key = JSON.stringify(names);
  const forms = (axis: ComparedAxis, i: number) => formsOf(axis.label, axis, states[i] ?? [], sheet);
  const shortForms = (axis: ComparedAxis, i: number) => formsOf(axis.short ?? '', axis, states[i] ?? [], sheet);
  return (room) =>
    sheet.kept(`${JSON.stringify(room)} ${key}`, () => {
      const full = plan.axes.map(forms);
      const withShort = () => plan.axes.map((axis, i) => [...forms(axis, i), ...shortForms(axis, i)]);
      return largestWheel(full, room) ?? largestWheel(withShort(), room);
    });
}

/**
 * A name on one, two and three lines, as far as more lines make it narrower; as narrow as each can be, within a step.
 */
function formsOf(text: string, axis: ComparedAxis, state: readonly string[], sheet: Sheet): LabelForm[] {
  const chip = chipWidth(axis, sheet);
  const forms: LabelForm[] = [];
  let narrowest = Number.POSITIVE_INFINITY;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const lines = balanced(text, count, sheet);
    const width = Math.max(sheet.widest(lines, NAME), sheet.measure(lines.at(-1) ?? '', NAME) + chip);
    if (lines.length === 0 || width >= narrowest) continue;
    narrowest = width;
    forms.push({
      lines,
      state,
      width: Math.max(width, sheet.widest(state, STATE)) + 2 * PADDING_X,
      height: sheet.heightOf(lines.length, NAME) + sheet.heightOf(state.length, STATE) + 2 * PADDING_Y,
    });
  }
  return forms;
}

/**
 * A text on at most `count` lines of about the same width: room is added until it fits; none where that is too much.
 */
function balanced(text: string, count: number, { measure, remPx }: Sheet): readonly string[] {
  const whole = measure(text.replaceAll('\u00ad', ''), NAME);
  for (let room = whole / count; room <= WIDEST * remPx; room += STEP) {
    const lines = wrapText(text, room, NAME, measure);
    if (lines !== null && lines.length <= count) return lines;
  }
  return [];
}

export function chipWidth({ evidence }: ComparedAxis, { remPx, measure }: Sheet): number {
  return evidence.length === 0 ? 0 : measure(String(evidence.length), STATE) + CHIP * remPx;
}

/** What a box leaves for the words of a name: all but its padding and the chip. */
export function nameRoom(axis: ComparedAxis, width: number, sheet: Sheet): number {
  return width - chipWidth(axis, sheet) - 2 * PADDING_X;
}

/** A name on as many lines as it takes, at the left edge. `prefix`: a number in front of it. */
export function labelOf(axis: ComparedAxis, prefix: string, top: number, width: number, sheet: Sheet): ThemeLabel {
  const chip = chipWidth(axis, sheet);
  const lines = sheet.wrap(prefix + axis.label, nameRoom(axis, width, sheet), NAME);
  return {
    axis: axis.id,
    left: 0,
    top: px(top),
    width: px(sheet.widest(lines, NAME) + chip + 2 * PADDING_X),
    height: px(sheet.heightOf(lines.length, NAME) + 2 * PADDING_Y),
    align: 'start',
    prefix,
    lines,
    state: [],
    evidence: axis.evidence.length,
  };
}

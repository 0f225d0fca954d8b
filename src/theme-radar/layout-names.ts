import type { Measure } from '../drawing/measure.js';
import { px } from '../drawing/scene.js';
import type { ComparedAxis } from '../themes/index.js';
import { seriesName, shown, valueIn } from '../words/radar-themes.js';
import { breakings } from './layout-breaks.js';
import type { Plan } from './layout-plan.js';
import { NAME, STATE } from './layout-roles.js';
import { type Fit, type LabelForm, largestWheel, type Room } from './layout-search.js';
import { heightOf, widest, wrapAnywhere } from './layout-text.js';

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
/** Rem that "not assessed in March 2015" may be wide. */
const STATE_WIDTH = 8;

/** A wheel with the names around it, and what each name says of missing values. */
export type NamedFit = Fit & { readonly states: readonly (readonly string[])[] };

/** Wheels found before, by font, names and room: the fifty radars of a board have the same names. */
const found = new WeakMap<Measure, Map<string, Fit | null>>();
const MOST_FOUND = 500;

/**
 * Finds the largest wheel for the names of all themes. They are broken once for every number of lines, so that every
 * width is a matter of arithmetic. Short names stand only where the full ones leave no room.
 */
export function wheelFinder(plan: Plan, remPx: number, measure: Measure): (room: Room) => NamedFit | null {
  const { axes } = plan;
  const states = axes.map((axis) => wrapAnywhere(missingText(axis, plan), STATE_WIDTH * remPx, STATE, measure));
  const names = axes.map(({ label, short, evidence }, i) => [label, short, evidence.length, states[i]]);
  const key = JSON.stringify(names);
  let wheels = found.get(measure);
  if (wheels === undefined || wheels.size > MOST_FOUND) wheels = new Map();
  found.set(measure, wheels);
  const known = wheels;
  return (room) => {
    const place = `${room.width} ${room.least} ${remPx} ${key}`;
    let fit = known.get(place);
    if (fit === undefined) {
      fit = findWheel(axes, states, room, measure);
      known.set(place, fit);
    }
    return fit && { ...fit, states };
  };
}

function findWheel(
  axes: readonly ComparedAxis[],
  states: readonly (readonly string[])[],
  room: Room,
  measure: Measure,
): Fit | null {
  const { remPx } = room;
  const forms = (text: string | null, axis: ComparedAxis, state: readonly string[]) => {
    const height = heightOf(state.length, STATE, remPx) + 2 * PADDING_Y;
    const width = widest(state, STATE, measure);
    const broken = text === null ? [] : breakings(text, measure, chipWidth(axis, remPx, measure));
    return broken.map(
      (one): LabelForm => ({
        lines: one.lines,
        width: Math.max(one.width, width) + 2 * PADDING_X,
        height: heightOf(one.lines.length, NAME, remPx) + height,
      }),
    );
  };
  const full = axes.map((axis, i) => forms(axis.label, axis, states[i] ?? []));
  const withShort = () => axes.map((axis, i) => [...(full[i] ?? []), ...forms(axis.short, axis, states[i] ?? [])]);
  return largestWheel(full, room) ?? largestWheel(withShort(), room);
}

export function chipWidth({ evidence }: ComparedAxis, remPx: number, measure: Measure): number {
  return evidence.length === 0 ? 0 : measure(String(evidence.length), STATE) + CHIP * remPx;
}

/** A name on as many lines as it takes, at the left edge. `prefix`: a number in front of it. */
export function labelOf(
  axis: ComparedAxis,
  prefix: string,
  top: number,
  width: number,
  remPx: number,
  measure: Measure,
): ThemeLabel {
  const chip = chipWidth(axis, remPx, measure);
  const lines = wrapAnywhere(prefix + axis.label, width - chip - 2 * PADDING_X, NAME, measure);
  return {
    axis: axis.id,
    left: 0,
    top: px(top),
    width: px(widest(lines, NAME, measure) + chip + 2 * PADDING_X),
    height: px(heightOf(lines.length, NAME, remPx) + 2 * PADDING_Y),
    align: 'start',
    lines,
    state: [],
    evidence: axis.evidence.length,
  };
}

/** What a theme's name says of values that are not there: of which series, where only one lacks it. */
function missingText(axis: ComparedAxis, { speech }: Plan): string {
  const { model, words } = speech;
  const series = shown(model);
  const missing = series.filter((one) => valueIn(axis, one)?.state !== 'assessed');
  const [only] = missing;
  if (only === undefined) return '';
  if (missing.length < series.length) return words.notAssessedIn(seriesName(only, speech));
  return valueIn(axis, only)?.state === 'not-in-framework' ? words.notInFramework : words.notAssessed;
}

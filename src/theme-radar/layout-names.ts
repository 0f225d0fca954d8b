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

/**
 * Finds the largest wheel for the names of all themes. They are broken once for every number of lines, so that every
 * width is a matter of arithmetic. Short names stand only where the full ones leave no room.
 */
export function wheelFinder(plan: Plan, remPx: number, measure: Measure): (room: Room) => NamedFit | null {
  const { axes } = plan;
  const states = axes.map((axis) => wrapAnywhere(missingText(axis, plan), STATE_WIDTH * remPx, STATE, measure));
  const forms = (text: string | null, i: number) => {
    const axis = axes[i];
    if (text === null || axis === undefined) return [];
    const state = states[i] ?? [];
    const width = widest(state, STATE, measure);
    const height = heightOf(state.length, STATE, remPx) + 2 * PADDING_Y;
    return breakings(text, measure, chipWidth(axis, remPx, measure)).map(
      (broken): LabelForm => ({
        lines: broken.lines,
        width: Math.max(broken.width, width) + 2 * PADDING_X,
        height: heightOf(broken.lines.length, NAME, remPx) + height,
      }),
    );
  };
  const full = axes.map(({ label }, i) => forms(label, i));
  return (room) => {
    const withShort = () => axes.map(({ short }, i) => [...(full[i] ?? []), ...forms(short, i)]);
    const fit = largestWheel(full, room) ?? largestWheel(withShort(), room);
    return fit && { ...fit, states };
  };
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

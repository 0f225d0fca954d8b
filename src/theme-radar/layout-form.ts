import type { LayoutReason } from '../words/radar.js';

export type Asked = 'auto' | 'radar' | 'dot' | 'table';
export type Form = 'radar' | 'dot' | 'multiples' | 'table';

/** Rem. Below the first a radar's rings cannot be told apart; above the last it only makes the eye travel. */
const LEAST_RADIUS = 6;
const LEAST_FORCED_RADIUS = 4;
export const LARGEST_RADIUS = 12.5;

const FEWEST_AXES = 3;
const MOST_AXES = 9;
const MOST_FORCED_AXES = 12;
/** Pixels by which a column has to grow before a dot plot becomes a radar again: a scroll bar must not make it flicker. */
const HYSTERESIS = 16;

export interface FormQuestion {
  readonly asked: Asked;
  readonly axes: number;
  /** Themes with a value. */
  readonly assessed: number;
  readonly width: number;
  readonly remPx: number;
  /** What is drawn now, if anything. */
  readonly previous: Form | null;
  /** Whether a wheel of this radius or a larger one fits into a width. */
  fits(width: number, leastRadius: number): boolean;
}

export interface FormAnswer {
  readonly form: 'radar' | 'dot';
  /** Why it is no radar, where one may have been expected. */
  readonly reason: LayoutReason | null;
}

/** Rem: an author who asks for a radar gets a smaller one too, but none that cannot be read. */
export function leastRadius(asked: Asked): number {
  return asked === 'radar' ? LEAST_FORCED_RADIUS : LEAST_RADIUS;
}

/** A radar where it can be read, else the dot plot, which always can. */
export function chooseForm(question: FormQuestion): FormAnswer {
  const { asked, axes, assessed, width, remPx, previous, fits } = question;
  if (asked === 'dot') return { form: 'dot', reason: null };
  const forced = asked === 'radar';
  if (axes < FEWEST_AXES) return { form: 'dot', reason: 'few-themes' };
  if (axes > (forced ? MOST_FORCED_AXES : MOST_AXES)) return { form: 'dot', reason: 'many-themes' };
  if (assessed < FEWEST_AXES) return { form: 'dot', reason: 'few-values' };
  const slack = previous === 'dot' && !forced ? HYSTERESIS : 0;
  return fits(width - slack, leastRadius(asked) * remPx)
    ? { form: 'radar', reason: null }
    : { form: 'dot', reason: 'narrow' };
}

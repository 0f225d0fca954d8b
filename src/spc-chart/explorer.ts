import type { ReactiveElement } from 'lit';
import type { SpcAnalysis } from '../spc/index.js';
import { fireAfterUpdate, ImprovementSelectEvent } from '../widget/events.js';
import type { SpcLayout } from './layout.js';

/**
 * Which point is looked at. Slider, buttons, pointer and touch all go through here, so that readout, ring and event
 * cannot disagree.
 */
export class Explorer {
  /** The point selected: the latest until somebody chooses. */
  selected = 0;

  readonly #host: ReactiveElement;
  #analysis: SpcAnalysis | null = null;
  #layout: SpcLayout | null = null;
  #hovered: number | null = null;
  #hasChosen = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** The point shown: the one under the mouse, or else the one selected. */
  get shown(): number {
    return this.#hovered ?? this.selected;
  }

  /** The point ringed in the picture; -1: none yet, nobody has explored. */
  get ringed(): number {
    return this.#hasChosen ? this.shown : (this.#hovered ?? -1);
  }

  /**
   * Turns to another layout, or to another model, whose latest point is then selected. The same data anew, or more of
   * it, takes nobody from the point that they chose.
   */
  follow(analysis: SpcAnalysis, layout: SpcLayout | null): void {
    const chosen = this.#analysis?.points[this.selected];
    const now = analysis.points[this.selected];
    const isSame = analysis === this.#analysis;
    this.#analysis = analysis;
    this.#layout = layout;
    const within = (index: number) => Math.min(this.last, Math.max(this.first, index));
    const isThere = (index: number | null) => index !== null && !this.isEmpty && index === within(index);
    if (!isSame || !isThere(this.#hovered)) this.#hovered = null;
    const isAsBefore = chosen?.date === now?.date && chosen?.value === now?.value;
    if (this.#hasChosen && isAsBefore && isThere(this.selected)) return;
    this.selected = within(analysis.latest ?? this.last);
    this.#hasChosen = false;
  }

  /** Place of the first point that can be explored: the first one drawn. */
  get first(): number {
    return this.#layout?.window.first ?? 0;
  }

  /** Whether the time that the page asks for has no points. */
  get isEmpty(): boolean {
    const { window } = this.#layout ?? {};
    return window !== undefined && window.last < window.first;
  }

  get last(): number {
    const last = this.#layout?.window.last ?? (this.#analysis?.points.length ?? 0) - 1;
    return Math.max(this.first, last);
  }

  /** Selects a point, shows it and tells the page. */
  select(index: number): void {
    const point = this.#analysis?.points[index];
    if (!point) return;
    const isNew = index !== this.selected || !this.#hasChosen;
    this.selected = index;
    this.#hasChosen = true;
    this.hover(null);
    if (isNew) fireAfterUpdate(this.#host, new ImprovementSelectEvent({ kind: 'point', index, date: point.date }));
  }

  /**
   * Shows a point for as long as the mouse is over it; `null`: the selected one again, the mouse leaves nothing behind.
   */
  hover(index: number | null): void {
    this.#hovered = index;
    this.#host.requestUpdate();
  }

  /** Rings the selected point: somebody has come to the slider. */
  enter(): void {
    this.#hasChosen = true;
    this.hover(null);
  }

  /** The place of the next point with a signal in a direction; `null`: there is none. */
  signalFrom(index: number, step: 1 | -1): number | null {
    const points = this.#analysis?.points ?? [];
    for (let i = index + step; i >= this.first && i <= this.last; i += step) {
      if (points[i]?.judgement !== 'common') return i;
    }
    return null;
  }

  /** The point nearest to a horizontal place in the picture. */
  nearest(x: number): number {
    const { xs, window } = this.#layout ?? {};
    if (!xs || !window) return 0;
    let low = window.first;
    let high = window.last;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((xs[middle] as number) < x) low = middle + 1;
      else high = middle;
    }
    const before = low - 1;
    return before >= window.first && x - (xs[before] as number) <= (xs[low] as number) - x ? before : low;
  }
}

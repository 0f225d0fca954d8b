import type { ReactiveController, ReactiveElement } from 'lit';
import type { SpcAnalysis } from '../spc/index.js';
import { ImprovementSelectEvent } from '../widget/events.js';
import { Watched } from '../widget/watched.js';
import type { SpcLayout } from './layout.js';

/**
 * Which point is looked at. Slider, buttons, pointer and touch all go through here, so that readout, ring and event
 * cannot disagree. What changes is watched by the parts that show it; the element itself is not rendered again.
 */
export class Explorer implements ReactiveController {
  /** The point selected: the latest until somebody chooses. */
  readonly selected: Watched<number> = new Watched(0);
  /** The point shown: the one under the mouse, or else the one selected. */
  readonly shown: Watched<number> = new Watched(0);
  /** The point ringed in the picture; -1: none yet, nobody has explored. */
  readonly ringed: Watched<number> = new Watched(-1);

  readonly #host: ReactiveElement;
  #analysis: SpcAnalysis | null = null;
  #layout: SpcLayout | null = null;
  #hasChosen = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Turns to another model, whose latest point is then selected, or to another layout. */
  follow(analysis: SpcAnalysis, layout: SpcLayout | null): void {
    const isSame = analysis === this.#analysis;
    this.#analysis = analysis;
    this.#layout = layout;
    if (isSame && this.selected.value >= this.first && this.selected.value <= this.last) return;
    const latest = analysis.latest ?? this.last;
    this.#hasChosen = false;
    this.selected.value = Math.min(this.last, Math.max(this.first, latest));
    this.#show(this.selected.value, false);
  }

  /** Place of the first point that can be explored: the first one drawn. */
  get first(): number {
    return this.#layout?.window.first ?? 0;
  }

  get last(): number {
    const last = this.#layout?.window.last ?? (this.#analysis?.points.length ?? 0) - 1;
    return Math.max(this.first, last);
  }

  /** Selects a point, shows it and tells the page. */
  select(index: number): void {
    const point = this.#analysis?.points[index];
    if (!point) return;
    const isNew = index !== this.selected.value || !this.#hasChosen;
    this.#hasChosen = true;
    this.selected.value = index;
    this.#show(index, true);
    if (isNew) this.#host.dispatchEvent(new ImprovementSelectEvent({ kind: 'point', index, date: point.date }));
  }

  /** Shows a point for as long as the mouse is over it. */
  hover(index: number): void {
    this.#show(index, true);
  }

  /** Goes back to the selected point; the mouse leaves nothing behind. */
  leave(): void {
    this.#show(this.selected.value, this.#hasChosen);
  }

  /** Rings the selected point: somebody has come to the slider. */
  enter(): void {
    this.#hasChosen = true;
    this.#show(this.selected.value, true);
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

  #show(index: number, withRing: boolean): void {
    this.shown.value = index;
    this.ringed.value = withRing ? index : -1;
  }
}

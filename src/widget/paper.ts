import type { ReactiveController, ReactiveElement } from 'lit';
import { isPrinting, type PrintListener, unwatchPrinting, watchPrinting } from './printing.js';
import type { Space } from './space.js';

/**
 * Pixels. No browser tells the width of a page of paper in time; this one fits on A4 between margins of an inch, the
 * widest that offices use.
 */
const PAPER = 600;

/**
 * What is different on paper: the picture is no wider than a page, and nothing is folded away. An element that shows
 * one thing at a time on screen asks `printing`, to show all of them.
 */
export class Paper implements ReactiveController, PrintListener {
  #host: ReactiveElement;
  readonly #update: () => void;
  #unfolded: readonly HTMLDetailsElement[] = [];
  #printing = false;

  /** `update`: draws what the element was asked for at once, where it can. */
  constructor(host: ReactiveElement, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  /** Whether the page is being printed. */
  get printing(): boolean {
    return this.#printing;
  }

  /** The room there is, no wider than a page of paper while there is one. */
  fit(space: Space): Space {
    return this.#printing ? { ...space, width: Math.min(space.width, PAPER) } : space;
  }

  hostConnected(): void {
    watchPrinting(this);
    this.#printing = isPrinting();
  }

  hostUpdated(): void {
    if (this.#printing) this.#prepare();
  }

  /** An element that is away when printing ends would not hear of it. */
  hostDisconnected(): void {
    unwatchPrinting(this);
    if (this.#printing) this.afterPrint();
  }

  /** @internal Called by the page's print listener. */
  beforePrint(): void {
    this.#printing = true;
    this.#host.requestUpdate();
    // Firefox, and any page whose script calls `print()`, take the page as it is now: what waits comes too late.
    this.#update();
    this.#prepare();
  }

  /** @internal Called by the page's print listener. */
  afterPrint(): void {
    this.#printing = false;
    for (const details of this.#unfolded) details.open = false;
    for (const svg of this.#pictures()) svg.removeAttribute('viewBox');
    this.#unfolded = [];
    this.#host.requestUpdate();
    // Before the table's disclosure tells that it was opened, which would be taken for its reader's wish.
    this.#update();
  }

  #prepare(): void {
    const folded = Array.from(this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details.fold:not([open])'));
    for (const details of folded) details.open = true;
    this.#unfolded = [...this.#unfolded, ...folded];
    // In a column of the page that is narrower still, a picture shrinks instead of being cut.
    for (const svg of this.#pictures()) {
      svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
    }
  }

  #pictures(): NodeListOf<SVGElement> {
    return this.#host.renderRoot.querySelectorAll<SVGElement>('.plot > svg[width]');
  }
}

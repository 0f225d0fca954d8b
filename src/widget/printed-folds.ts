import type { ReactiveController, ReactiveElement } from 'lit';
import { isPrinting, unwatchPrinting, watchPrinting } from './printing.js';

/**
 * Opens the folded ends of lists while the page is printed, and folds them again. `printing` tells an element that shows
 * one thing at a time on screen to show all of them on paper.
 */
export class PrintedFolds implements ReactiveController {
  #host: ReactiveElement;
  #opened: readonly HTMLDetailsElement[] = [];
  #printing = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the page is being printed. */
  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    watchPrinting(this);
    this.#printing = isPrinting();
  }

  hostUpdated(): void {
    if (this.#printing) this.#open();
  }

  hostDisconnected(): void {
    unwatchPrinting(this);
  }

  /** @internal Called by the page's print listener. */
  beforePrint(): void {
    this.#printing = true;
    this.#open();
    this.#host.requestUpdate();
  }

  /** @internal Called by the page's print listener. */
  afterPrint(): void {
    this.#printing = false;
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
    this.#host.requestUpdate();
  }

  #open(): void {
    const folded = Array.from(this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details.fold:not([open])'));
    for (const details of folded) details.open = true;
    this.#opened = [...this.#opened, ...folded];
  }
}

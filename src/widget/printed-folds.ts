import type { ReactiveController, ReactiveElement } from 'lit';
import { isPrinting, unwatchPrinting, watchPrinting } from './printing.js';

/** Opens the folded ends of lists while the page is printed, and folds them again. */
export class PrintedFolds implements ReactiveController {
  #host: ReactiveElement;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watchPrinting(this);
  }

  hostUpdated(): void {
    if (isPrinting()) this.beforePrint();
  }

  hostDisconnected(): void {
    unwatchPrinting(this);
  }

  /** @internal Called by the page's print listener. */
  beforePrint(): void {
    const folded = Array.from(this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details.fold:not([open])'));
    for (const details of folded) details.open = true;
    this.#opened = [...this.#opened, ...folded];
  }

  /** @internal Called by the page's print listener. */
  afterPrint(): void {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  }
}

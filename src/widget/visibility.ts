import type { ReactiveController, ReactiveElement } from 'lit';
import { isPrinting, type PrintListener, unwatchPrinting, watchPrinting } from './printing.js';

/** How far from the window a lazy element starts to draw, so that scrolling finds it ready. */
const AHEAD = '200% 0%';

let shared: IntersectionObserver | undefined;
const watched = new WeakMap<Element, () => void>();

function observer(): IntersectionObserver {
  shared ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) watched.get(entry.target)?.();
    },
    { rootMargin: AHEAD },
  );
  return shared;
}

/**
 * Tells an element with `loading="lazy"` when to draw: near the window, about to be printed, or the target of the
 * page's address. Once drawn it stays drawn.
 */
export class VisibilityController implements ReactiveController, PrintListener {
  #host: ReactiveElement;
  #isLazy: () => boolean;
  #due = false;
  #watching = false;

  constructor(host: ReactiveElement, isLazy: () => boolean) {
    this.#host = host;
    this.#isLazy = isLazy;
    host.addController(this);
  }

  /** Whether the element should be drawn now. */
  get isDue(): boolean {
    return this.#due || !this.#isLazy();
  }

  hostUpdate(): void {
    this.#due ||= !this.#isLazy();
    if (this.#due) this.#stop();
    else this.#start();
  }

  hostConnected(): void {
    this.#due ||= isPrinting();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #start(): void {
    if (this.#watching || !this.#host.isConnected) return;
    this.#watching = true;
    watched.set(this.#host, this.#draw);
    observer().observe(this.#host);
    watchPrinting(this);
    addEventListener('hashchange', this.#drawIfTarget);
    this.#drawIfTarget();
  }

  #stop(): void {
    if (!this.#watching) return;
    this.#watching = false;
    observer().unobserve(this.#host);
    unwatchPrinting(this);
    removeEventListener('hashchange', this.#drawIfTarget);
  }

  /** @internal Called by the page's print listener. What was drawn for paper stays. */
  beforePrint(): void {
    this.#draw();
  }

  #draw = (): void => {
    this.#due = true;
    this.#stop();
    this.#host.requestUpdate();
  };

  #drawIfTarget = (): void => {
    if (this.#host.matches(':target') || this.#host.querySelector(':target')) this.#draw();
  };
}

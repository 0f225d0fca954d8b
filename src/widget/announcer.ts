import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A page that changes data many times a second must not talk without pause (WCAG 2.2, 4.1.3 asks for status, not
 * noise).
 */
const QUIET_MS = 500;
const AT_MOST_EVERY_MS = 5000;
/** Old words are taken away, so that nobody meets them again while reading on. */
const CLEAR_AFTER_MS = 3000;

/** The words of the element's one polite status line. */
export class Announcer implements ReactiveController {
  #host: ReactiveControllerHost & Pick<Node, 'isConnected'>;
  #text = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #clearing: ReturnType<typeof setTimeout> | undefined;
  #lastSpoken = Number.NEGATIVE_INFINITY;

  constructor(host: ReactiveControllerHost & Pick<Node, 'isConnected'>) {
    this.#host = host;
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  /** Says a text at once: the answer to something the reader did. */
  say(text: string): void {
    clearTimeout(this.#waiting);
    this.#speak(text);
  }

  /** Says a text when the page has been quiet for a while: something the page did. */
  sayWhenQuiet(text: string): void {
    clearTimeout(this.#waiting);
    // What an element has drawn after it was removed is no news to the page that it may come back to.
    if (!this.#host.isConnected) return;
    const due = Math.max(QUIET_MS, this.#lastSpoken + AT_MOST_EVERY_MS - performance.now());
    this.#waiting = setTimeout(() => this.#speak(text), due);
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    clearTimeout(this.#clearing);
    this.#text = '';
  }

  #speak(text: string): void {
    this.#lastSpoken = performance.now();
    this.#show(text);
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(() => this.#show(''), CLEAR_AFTER_MS);
  }

  #show(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }
}

import type { ReactiveController, ReactiveElement } from 'lit';
import type { Problem } from '../common/problem.js';
import type { Colour } from '../drawing/palette.js';
import type { WidgetWords } from '../words/widget.js';
import { faintColours } from './contrast.js';

/** An element whose colours a page may override. */
interface Coloured extends ReactiveElement {
  readonly theme: string;
  readonly palette: string;
}

/** Who waits for a quiet moment; an element that leaves the page no longer does. */
const waiting = new Set<ColourCheck>();

/**
 * Checks a page's own colours once the page has nothing better to do, once for a theme: styles are read, which costs
 * more than a chart on a board can spend while it is drawn.
 */
export class ColourCheck implements ReactiveController {
  problems: readonly Problem[] = [];

  #host: Coloured;
  #colours: () => readonly Colour[];
  #words: () => WidgetWords;
  #checked = '';

  constructor(host: Coloured, colours: () => readonly Colour[], words: () => WidgetWords) {
    this.#host = host;
    this.#colours = colours;
    this.#words = words;
    host.addController(this);
  }

  hostUpdated(): void {
    const look = `${this.#host.theme} ${this.#host.palette}`;
    if (look === this.#checked) return;
    this.#checked = look;
    if (waiting.size === 0) whenIdle();
    waiting.add(this);
  }

  hostDisconnected(): void {
    if (waiting.delete(this)) this.#checked = '';
  }

  /** @internal Called when the page is quiet. */
  check(): void {
    const probe = this.#host.renderRoot.querySelector<HTMLElement>('.probe');
    if (!probe) return;
    const problems = faintColours(this.#host, probe, this.#colours(), this.#words());
    if (problems.length === 0 && this.problems.length === 0) return;
    this.problems = problems;
    this.#host.requestUpdate();
  }
}

function whenIdle(): void {
  // Safari has no idle callback before version 18.
  if ('requestIdleCallback' in window) requestIdleCallback(checkWaiting);
  else setTimeout(checkWaiting, 200);
}

/** One element after the other for as long as the page stays quiet. */
function checkWaiting(deadline?: IdleDeadline): void {
  for (const each of waiting) {
    waiting.delete(each);
    each.check();
    if (!deadline || deadline.timeRemaining() < 1) break;
  }
  if (waiting.size > 0) whenIdle();
}

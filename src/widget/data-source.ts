import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Fault, type Fetched, failed, fetchPayload, type Payload, parseJson } from './fetching.js';
import { plainTableOf } from './plain-table.js';

/** Where an element stands with its data. `empty`: there is none, and none is on its way. */
export type SourceState =
  | { readonly kind: 'empty' }
  /** `again`: a reader asked for it once more, after it had failed. */
  | { readonly kind: 'loading'; readonly again: boolean }
  | { readonly kind: 'given'; readonly payload: Payload }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** What the source asks of its element, and tells it. */
export interface DataSourceOptions {
  /** Whether `src` may answer with CSV. */
  readonly readsCsv: () => boolean;
  /** Called when a fetch fails, or succeeds after it had failed: for the status line. */
  readonly onSettled: (outcome: 'loaded' | 'failed') => void;
}

type Origin = 'children' | 'data' | 'src';

/**
 * Where an element's data comes from. Of `data` and `src` the one set last; either silences the children; of the
 * children the script before the table. A newer `src` aborts the older fetch.
 */
export class DataSource implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #options: DataSourceOptions;
  #origin: Origin = 'children';
  #state: SourceState = { kind: 'empty' };
  #data: unknown;
  #src: string | null = null;
  #fetch: AbortController | null = null;
  /** What was read of the children last. */
  #written: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DataSourceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): SourceState {
    return this.#state;
  }

  get data(): unknown {
    return this.#data;
  }

  set data(given: unknown) {
    // Preact writes an empty text for what is absent.
    const value = given === '' ? undefined : given;
    if (value === this.#data && this.#origin === 'data') return;
    this.#data = value;
    // A template may set what it does not have, which says nothing against an address or a table.
    if (value === undefined && this.#origin !== 'data') return;
    this.#origin = 'data';
    this.#stopFetching();
    this.#take(value == null ? null : { payload: { form: 'json', value } });
  }

  get src(): string | null {
    return this.#src;
  }

  set src(value: string | null) {
    if (!value && !this.#src) return;
    // Frameworks hand over what they were given: an address object, or `false` for an attribute that is not to be
    // there.
    this.#src = value ? String(value) : null;
    this.#stopFetching();
    // An empty address, as a template without a value writes it, would be that of the page itself.
    if (this.#src?.trim()) {
      this.#origin = 'src';
      this.#load();
      return;
    }
    this.#origin = 'children';
    this.#written = null;
    if (this.#data === undefined) this.#readChildren();
    else this.data = this.#data;
  }

  /** Whether trying again may help, or is under way: the data comes from an address, and the fetch has failed. */
  get canRetry(): boolean {
    return this.#origin === 'src' && (this.#state.kind === 'failed' || this.isRetrying);
  }

  get isRetrying(): boolean {
    return this.#state.kind === 'loading' && this.#state.again;
  }

  /** Fetches `src` once more. */
  readonly retry = (): void => {
    if (this.#origin === 'src') this.#load(true);
  };

  hostConnected(): void {
    this.#children.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['data'],
    });
    if (this.#origin === 'children') this.#readChildren();
    else if (this.#origin === 'src' && this.#state.kind === 'loading') this.#load();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#stopFetching();
  }

  #become(state: SourceState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #stopFetching(): void {
    this.#fetch?.abort();
    this.#fetch = null;
  }

  #readChildren = (): void => {
    if (this.#origin !== 'children' || !this.#host.isConnected) return;
    if (isBeingRead(this.#host)) {
      document.addEventListener('DOMContentLoaded', this.#readChildren, { once: true });
      this.#written = null;
      this.#become({ kind: 'loading', again: false });
      return;
    }
    const script = this.#child('script[type*=json]');
    const rows = script ? null : this.#child('tr')?.closest('table');
    const table = rows ? plainTableOf(rows) : null;
    const isAttribute = !script && !table && this.#host.hasAttribute('data');
    const text = script?.textContent ?? '';
    const written = JSON.stringify([text, table, isAttribute]);
    // Neither a move nor an author's words beside it make the data new: a page that writes those whenever data was
    // drawn would go round for ever.
    if (written === this.#written) return;
    this.#written = written;
    if (table) this.#take({ payload: { form: 'table', table } });
    // Frameworks that know no properties write one, and so do authors.
    else if (isAttribute) this.#take(failed('data-attribute', ({ dataAttribute }) => dataAttribute));
    // A script without text is one that the page has not finished.
    else this.#take(text.trim() === '' ? null : parseJson(text, (words, reason) => words.notJson(reason)));
  };

  readonly #children = new MutationObserver(this.#readChildren);

  /**
   * The first child of a kind, perhaps in a box or a paragraph that an editor put around it; not one of a named slot.
   */
  #child(kind: string): HTMLElement | null {
    return this.#host.querySelector(`:scope > ${kind}, :scope > :not([slot]) ${kind}`);
  }

  #take(fetched: Fetched | null): void {
    if (!fetched) this.#become({ kind: 'empty' });
    else if ('fault' in fetched) this.#become({ kind: 'failed', fault: fetched.fault });
    else this.#become({ kind: 'given', payload: fetched.payload });
  }

  async #load(again = false): Promise<void> {
    const src = this.#src;
    if (src === null) return;
    const wasFailed = this.#state.kind === 'failed';
    this.#stopFetching();
    this.#become({ kind: 'loading', again });
    // Without a place in a page there is nobody to show it to; connecting starts the fetch.
    if (!this.#host.isConnected) return;
    const controller = new AbortController();
    this.#fetch = controller;
    try {
      const fetched = await fetchPayload(src, controller.signal, this.#options.readsCsv());
      if (controller.signal.aborted) return;
      this.#fetch = null;
      this.#take(fetched);
      if ('fault' in fetched) this.#options.onSettled('failed');
      else if (wasFailed) this.#options.onSettled('loaded');
    } catch (cause) {
      // Aborted: a newer source has taken over, or the element left the page. Anything else is a fault of ours.
      if (!controller.signal.aborted) throw cause;
    }
  }
}

/** Whether the page's parser may be within an element still, and have written half of its children. */
function isBeingRead(element: Node): boolean {
  let node: Node | null = element;
  // Behind its end tag stands something, or behind that of what it stands in.
  while (node && !node.nextSibling) node = node.parentNode;
  return !node && document.readyState === 'loading';
}

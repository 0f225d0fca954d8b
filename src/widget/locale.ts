import type { ReactiveController, ReactiveElement } from 'lit';

const controllers = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** The language nearest to an element, across the shadow roots it may stand in; `null` where none is said. */
function nearestLanguage(element: Element): string | null {
  for (let node: Element | null = element; node; ) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Asks its element for an update when the page's language changes. */
export class LocaleController implements ReactiveController {
  #host: ReactiveElement;
  #language: string | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the page around the element is in another language than texts of this locale. */
  differsFrom(locale: string): boolean {
    return this.#language !== null && primary(this.#language) !== primary(locale);
  }

  hostConnected(): void {
    this.#language = nearestLanguage(this.#host);
    controllers.add(this);
    if (observer) return;
    observer = new MutationObserver(() => {
      for (const controller of controllers) controller.refresh();
    });
    observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
  }

  /** @internal Called when the page's language has changed. */
  refresh(): void {
    this.#language = nearestLanguage(this.#host);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

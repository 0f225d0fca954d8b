/** Who wants to know that the page is about to be printed, and that it was. */
export interface PrintListener {
  beforePrint(): void;
  afterPrint?(): void;
}

const listeners = new Set<PrintListener>();
let media: MediaQueryList | undefined;

const before = () => {
  for (const listener of listeners) listener.beforePrint();
};
const after = () => {
  for (const listener of listeners) listener.afterPrint?.();
};
/** Some ways of printing (a browser driven by a program, older WebKit) only change the medium and fire no event. */
const mediumChanged = (event: MediaQueryListEvent) => (event.matches ? before() : after());

/** One set of page-wide listeners for all elements, there only while an element needs it. */
export function watchPrinting(listener: PrintListener): void {
  if (listeners.size === 0) {
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    media = matchMedia('print');
    media.addEventListener('change', mediumChanged);
  }
  listeners.add(listener);
}

export function unwatchPrinting(listener: PrintListener): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  removeEventListener('beforeprint', before);
  removeEventListener('afterprint', after);
  media?.removeEventListener('change', mediumChanged);
}

/** Whether the page is being shown as it prints. */
export function isPrinting(): boolean {
  return media?.matches ?? false;
}

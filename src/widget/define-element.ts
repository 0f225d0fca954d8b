/** The version of this copy of the library; the same as the package's. */
export const VERSION = '0.1.0';

/** Where a registered class says which version it came from; shared by all copies of the library on a page. */
const VERSION_KEY = Symbol.for('improvement-widgets.version');

let warned = false;

/**
 * Registers an element, unless the page has one of that name already: then the first one stays, and nothing throws. A
 * second copy of the same version is harmless and silent; a differing one is said once in the console, because the page
 * then shows what the other version draws.
 *
 * Does nothing where there are no custom elements (Node).
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  if (registry === undefined) return;
  const present = registry.get(name);
  if (present === undefined) {
    Reflect.set(element, VERSION_KEY, VERSION);
    registerAs(name, element, registry);
  } else if (present !== element) {
    warnOfDifference(name, Reflect.get(present, VERSION_KEY));
  }
}

/** A class can have one name only: where a page has given it one of its own, a class like it takes ours. */
function registerAs(name: string, element: CustomElementConstructor, registry: CustomElementRegistry): void {
  try {
    registry.define(name, element);
  } catch {
    registry.define(name, class extends element {});
  }
}

function warnOfDifference(name: string, other: unknown): void {
  if (warned || other === VERSION) return;
  warned = true;
  const theirs = other ? `improvement-widgets ${other}` : 'something else';
  console.warn(`improvement-widgets ${VERSION}: <${name}> is already registered by ${theirs}, which stays in use.`);
}

import { forgetMeasures } from './measure-text.js';

/** Who wants to know that web fonts have arrived; given their families. */
export type FontListener = (families: readonly string[]) => void;

const listeners = new Set<FontListener>();
/** The fonts that were there when texts were last measured. */
const known = new WeakSet<FontFace>();

/** One listener of the page's fonts for all elements, there only while an element needs it. */
export function watchFonts(listener: FontListener): void {
  if (listeners.size === 0) {
    takeNew();
    document.fonts.addEventListener('loadingdone', tellOfNew);
  }
  listeners.add(listener);
}

export function unwatchFonts(listener: FontListener): void {
  listeners.delete(listener);
  if (listeners.size === 0) document.fonts.removeEventListener('loadingdone', tellOfNew);
}

/** To be called when texts were laid out. WebKit does not fire the event: what is on its way there is waited for. */
export function lookForFonts(): void {
  tellOfNew();
  if (document.fonts.status === 'loading') document.fonts.ready.then(tellOfNew);
}

function tellOfNew(): void {
  const families = takeNew();
  if (families.length === 0) return;
  forgetMeasures();
  for (const listener of listeners) listener(families);
}

/** The families of the fonts that have arrived since this was last asked. */
function takeNew(): readonly string[] {
  const arrived = [...document.fonts].filter((face) => face.status === 'loaded' && !known.has(face));
  for (const face of arrived) known.add(face);
  return arrived.map(({ family }) => family.replace(/^["']|["']$/g, ''));
}

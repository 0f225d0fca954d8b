import { type CSSResultOrNative, css, unsafeCSS } from 'lit';

/**
 * Pixels that one rem of ours has at least. Older frameworks make it 10 on the whole page, in which text of three
 * quarters of a rem (12 pixels, the least that is read with ease) would have seven and a half.
 */
const LEAST = 16;

/** How many pixels one rem has: the reader's own text size, where it is known and not below the least. */
export function remInPixels(): number {
  return Math.max(LEAST, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 0);
}

/** Style sheets whose rem is that of `remInPixels`. */
export function legible(sheets: readonly CSSResultOrNative[]): CSSResultOrNative[] {
  const inOurs = (sheet: CSSResultOrNative) =>
    unsafeCSS(String(sheet).replace(/([.\d]*\d)rem\b/g, 'calc($1*var(--_rem))'));
  return [css`:host{--_rem:max(1rem,${LEAST}px)}`, ...sheets.map(inOurs)];
}

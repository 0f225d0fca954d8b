import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lookForFonts, unwatchFonts, watchFonts } from './fonts.js';
import { type FontOf, fontOf } from './measure-text.js';
import { remInPixels } from './text-size.js';

/** The room a picture has, and the font it is written in. */
export interface Space {
  /** Pixels, of the element itself: a narrow column of a wide page is narrow. 0 in a hidden place. */
  readonly width: number;
  /** Pixels in one rem: 16 unless the reader has chosen a larger text size. */
  readonly remPx: number;
  /** A new object whenever texts have other widths than before. */
  readonly font: FontOf;
}

const UNKNOWN: Space = {
  width: 0,
  remPx: 16,
  font: { family: 'sans-serif', remPx: 16, letterSpacing: 0, wordSpacing: 0 },
};

/**
 * One observer for every element of the page: many observers cost more than many targets. Made on first use.
 */
let shared: ResizeObserver | undefined;
const spaces = new WeakMap<Element, SpaceController>();

function observer(): ResizeObserver {
  shared ??= new ResizeObserver((entries) => {
    const rem = remInPixels();
    for (const entry of entries) spaces.get(entry.target)?.take(entry, rem);
    lookForFonts();
  });
  return shared;
}

/**
 * Elements that wait to be measured for the first time. They are measured together, one microtask later: reading a
 * width makes the browser lay the page out, and reading them one by one between drawings would do so for every chart.
 */
let soon: Promise<number> | undefined;

function measuredTogether(measure: (remPx: number) => void): Promise<void> {
  soon ??= Promise.resolve().then(() => {
    soon = undefined;
    return remInPixels();
  });
  // All measure before the first of them draws, which waits for its own promise to settle.
  return soon.then(measure);
}

/**
 * Knows the element's own width and the reader's text size, and asks for an update when either changes, or when a font
 * that the text was waiting for has arrived.
 */
export class SpaceController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #space: Space | null = null;
  #probe: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The room there is, as last measured. */
  get current(): Space {
    return this.#space ?? UNKNOWN;
  }

  get isKnown(): boolean {
    return this.#space !== null;
  }

  /** Resolves when the room is known. */
  measured(): Promise<void> {
    return measuredTogether((remPx) => {
      this.#space ??= { width: contentWidth(this.#host), remPx, font: fontOf(this.#host, remPx) };
      // Where printing has drawn in the meantime, before the element was moved, nothing else would ask again.
      this.#host.requestUpdate();
    });
  }

  hostConnected(): void {
    spaces.set(this.#host, this);
    observer().observe(this.#host);
    watchFonts(this.#remeasure);
    if (this.#probe) observer().observe(this.#probe);
  }

  hostDisconnected(): void {
    observer().unobserve(this.#host);
    unwatchFonts(this.#remeasure);
    if (this.#probe) observer().unobserve(this.#probe);
    this.#space = null;
  }

  /**
   * Watches a box that is one rem wide, the first node that every element renders: a change of the text size alone does
   * not change the host's width, so a resize observer on the host would sleep through it.
   */
  watchProbe(probe: Element): void {
    this.#probe = probe;
    spaces.set(probe, this);
    // An element may have left the page before its first drawing; coming back watches it.
    if (this.#host.isConnected) observer().observe(probe);
  }

  /**
   * @internal Called by the shared observer. It also reports a change of height alone, which is how a changed font or
   * letter spacing shows itself; the browser has just laid the page out, so reading styles costs nothing here.
   */
  take(entry: ResizeObserverEntry, remPx: number): void {
    const before = this.current;
    const width = entry.target === this.#host ? entry.contentRect.width : before.width;
    const font = fontOf(this.#host, remPx);
    const same = Math.abs(width - before.width) < 0.5 && remPx === before.remPx && sameFont(font, before.font);
    if (same && this.isKnown) return;
    this.#space = { width, remPx, font };
    // Drawing at once would change the element's height while the observer still delivers, which browsers report as an
    // error of the page ("ResizeObserver loop completed with undelivered notifications").
    requestAnimationFrame(() => this.#host.requestUpdate());
  }

  /**
   * The same font by name has other widths now: a new object, so that everything measured with it is measured again.
   */
  #remeasure = (families: readonly string[]): void => {
    const space = this.#space;
    if (space === null || !families.some((family) => space.font.family.includes(family))) return;
    this.#space = { ...space, font: { ...space.font } };
    this.#host.requestUpdate();
  };
}

/** Without the padding that a page may have given the element; 0 where it has no style, in a host without a slot. */
function contentWidth(host: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(host);
  return Math.max(0, host.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)) || 0;
}

function sameFont(a: FontOf, b: FontOf): boolean {
  return a.family === b.family && a.letterSpacing === b.letterSpacing && a.wordSpacing === b.wordSpacing;
}

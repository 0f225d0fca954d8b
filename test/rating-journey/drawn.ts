import { fixture, html } from '@open-wc/testing';
import '../../src/rating-journey.js';
import type { RatingJourney } from '../../src/rating-journey.js';

export const TODAY = '2026-11-01';

/** A journey of the demonstration's data. */
export async function demo(name: string): Promise<object> {
  // The test server serves JSON as a module.
  const module: { default: object } = await import(
    new URL(`../../demo/data/journeys/${name}.json`, import.meta.url).href
  );
  return module.default;
}

export interface Options {
  /** Pixels of the box around the element. */
  readonly width?: number;
  readonly set?: Partial<RatingJourney>;
}

/** Draws data in a box of a width; `today` stands still. */
export async function draw(data: unknown, { width = 960, set = {} }: Options = {}): Promise<RatingJourney> {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = Object.assign(document.createElement('rating-journey'), { today: TODAY, ...set });
  // Of data and src the one set last counts, nothing included.
  if (data !== undefined) element.data = data;
  box.append(element);
  await element.updateComplete;
  return element;
}

/** An element's text as it is read: blanks folded. */
export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function part(element: RatingJourney, name: string): Element | null {
  return element.shadowRoot?.querySelector(`[part~="${name}"]`) ?? null;
}

/** The ratings as listed, each in one text. */
export function entries(element: RatingJourney): string[] {
  return Array.from(element.shadowRoot?.querySelectorAll('.entry') ?? [], textOf);
}

export function picture(element: RatingJourney): SVGSVGElement | null {
  return element.shadowRoot?.querySelector<SVGSVGElement>('[part="picture"] > svg') ?? null;
}

/** Everything written in the picture. */
export function written(element: RatingJourney): string[] {
  return Array.from(picture(element)?.querySelectorAll('text') ?? [], textOf);
}

/** The path of a role in the picture; empty if there is none. */
export function pathOf(element: RatingJourney, role: string): string {
  return picture(element)?.querySelector(`path.${role}`)?.getAttribute('d') ?? '';
}

/** How many marks a path draws: each begins with a move. */
export function marksIn(path: string): number {
  return (path.match(/M/g) ?? []).length;
}

/** The horizontal and vertical pieces of a path, as numbers. */
export function linesIn(path: string): { x1: number; x2: number; y1: number; y2: number }[] {
  return Array.from(path.matchAll(/M(-?[\d.]+) (-?[\d.]+)([HV])(-?[\d.]+)/g), ([, x, y, way, to]) => ({
    x1: Number(x),
    y1: Number(y),
    x2: Number(way === 'H' ? to : x),
    y2: Number(way === 'V' ? to : y),
  }));
}

/** Everything a reader may meet: page, picture, names, table, downloads. */
export async function everything(element: RatingJourney): Promise<string> {
  await element.dataTable();
  const root = element.shadowRoot;
  const names = Array.from(root?.querySelectorAll('[aria-label]') ?? [], (node) => node.getAttribute('aria-label'));
  return [root?.textContent, ...names, element.summary, element.toCsv(), element.toSvg()].join('\n');
}

export const BROKEN = /\bNaN\b|undefined|\bnull\b|Invalid|\[object/;

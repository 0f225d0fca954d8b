import { fixture, html } from '@open-wc/testing';
import '../../src/theme-radar.js';
import type { ThemeRadar } from '../../src/theme-radar.js';

export interface Options {
  /** Pixels of the box around the element. */
  readonly width?: number;
  readonly set?: Partial<ThemeRadar>;
}

/** Draws data in a box of a width. */
export async function draw(data: unknown, { width = 800, set = {} }: Options = {}): Promise<ThemeRadar> {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  box.style.fontFamily = 'Arial, sans-serif';
  const element = Object.assign(document.createElement('theme-radar'), set);
  // Of data and src the one set last counts, nothing included.
  if (data !== undefined) element.data = data;
  box.append(element);
  await element.updateComplete;
  return element;
}

/** Lets the observers of sizes and media deliver, and the element draw. */
export async function settled(element: ThemeRadar): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  await element.updateComplete;
}

/** An element's text as it is read: blanks folded. */
export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function part(element: ThemeRadar, name: string): Element | null {
  return element.shadowRoot?.querySelector(`[part~="${name}"]`) ?? null;
}

export function picture(element: ThemeRadar): SVGSVGElement | null {
  return element.shadowRoot?.querySelector<SVGSVGElement>('[part="picture"] > svg') ?? null;
}

/** `radar` or `dot`, as the picture calls itself; empty where there is none. */
export function formOf(element: ThemeRadar): string {
  const name = picture(element)?.getAttribute('aria-label') ?? '';
  return name.startsWith('Radar chart of ') ? 'radar' : name.startsWith('Dot plot of ') ? 'dot' : name;
}

/** Everything written in the picture. */
export function written(element: ThemeRadar): string[] {
  return Array.from(picture(element)?.querySelectorAll('text') ?? [], textOf);
}

/** The path of a role in the picture; empty if there is none. */
export function pathOf(element: ThemeRadar, role: string): string {
  const paths = Array.from(picture(element)?.querySelectorAll(`path.${role}`) ?? []);
  return paths.map((path) => path.getAttribute('d') ?? '').join('');
}

/** How many marks a path draws: each begins with a move. */
export function marksIn(path: string): number {
  return (path.match(/M/g) ?? []).length;
}

export function tabs(element: ThemeRadar): HTMLButtonElement[] {
  return Array.from(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('[role="tab"]') ?? []);
}

export function panel(element: ThemeRadar): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>('[role="tabpanel"]') ?? null;
}

/** The page's table, row by row. */
export async function tableOf(element: ThemeRadar): Promise<string[][]> {
  const table = await element.dataTable();
  return Array.from(table?.rows ?? [], (row) => Array.from(row.cells, textOf));
}

/** A CSV file without quotes in it, row by row. */
export function csvOf(element: ThemeRadar): string[][] {
  const text = element.toCsv().replace(/^\uFEFF/, '');
  return text.split('\n').map((line) => line.split(','));
}

/** Everything a reader may meet: page, picture, names, table, downloads. */
export async function everything(element: ThemeRadar): Promise<string> {
  await element.dataTable();
  const root = element.shadowRoot;
  const names = Array.from(root?.querySelectorAll('[aria-label]') ?? [], (node) => node.getAttribute('aria-label'));
  return [root?.textContent, ...names, element.summary, element.toCsv(), element.toSvg()].join('\n');
}

export const BROKEN = /\bNaN\b|undefined|\bnull\b|Invalid|\[object/;

/** Words 30 % longer, as Welsh and German ones are. */
export function longer(text: string): string {
  return text
    .split(' ')
    .map((word) => word + 'mwyaf'.repeat(3).slice(0, Math.ceil(word.length * 0.3)))
    .join(' ');
}

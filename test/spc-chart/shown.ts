import '../../src/spc-chart.js';
import { fixture, html } from '@open-wc/testing';
import type { SpcChart } from '../../src/spc-chart/spc-chart.js';
import { numbersIn } from './paths.js';

/** A chart in a box of a width, with its picture in place. */
export async function show(data: unknown, attributes: Record<string, string> = {}, width = 960): Promise<SpcChart> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.setAttribute('style', `width: ${width}px`);
  const chart = document.createElement('spc-chart');
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  if (data !== undefined) chart.data = data;
  box.append(chart);
  await chart.updateComplete;
  return chart;
}

export function inside<Found extends Element = HTMLElement>(chart: SpcChart, selector: string): Found {
  const found = chart.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export function every<Found extends Element = HTMLElement>(chart: SpcChart, selector: string): Found[] {
  return [...chart.shadowRoot!.querySelectorAll<Found>(selector)];
}

/** The path of a role in the picture; empty where there is none. */
export function pathOf(chart: SpcChart, role: string): string {
  return chart.shadowRoot!.querySelector(`.plot svg .${role}`)?.getAttribute('d') ?? '';
}

/** How many separate parts a path has. */
export function parts(d: string): number {
  return d.split('M').length - 1;
}

/** What the value axis says: from pixels to values, by its first labelled ticks (the last are of moving ranges). */
export function valueOfPixel(chart: SpcChart): (y: number) => number {
  const texts = every<SVGTextElement>(chart, '.plot svg .axis-text').filter(
    (text) => text.getAttribute('text-anchor') === 'end',
  );
  const lines = numbersIn(pathOf(chart, 'grid')).map(({ y }) => y);
  const values = texts.map((text) => Number(text.textContent!.replace(/[%,]/g, '').replace('−', '-')));
  const [y0, y1] = [lines[0]!, lines[1]!];
  const [v0, v1] = [values[0]!, values[1]!];
  return (y) => v0 + ((y - y0) / (y1 - y0)) * (v1 - v0);
}

export function slider(chart: SpcChart): HTMLInputElement {
  return inside<HTMLInputElement>(chart, 'input[type=range]');
}

export function readout(chart: SpcChart): string {
  return inside(chart, '.readout').textContent!.trim();
}

/** Moves the slider as a reader does. */
export async function slideTo(chart: SpcChart, index: number): Promise<void> {
  slider(chart).value = String(index);
  slider(chart).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await chart.updateComplete;
}

export function button(chart: SpcChart, name: string): HTMLButtonElement {
  return every<HTMLButtonElement>(chart, 'button').find((each) => each.textContent!.trim() === name)!;
}

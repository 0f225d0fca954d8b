import { html, nothing, svg, type TemplateResult } from 'lit';
import { markPath, vertical } from '../drawing/marks.js';
import type { Shape } from '../drawing/scene.js';
import { paint } from '../widget/paint.js';
import { watch } from '../widget/watched.js';
import { readoutOf } from '../words/spc-points.js';
import type { Telling } from '../words/spc-telling.js';
import type { Explorer } from './explorer.js';
import { iconShapes } from './icons.js';
import type { SpcLayout } from './layout.js';
import { markedMoments } from './marked.js';
import type { Verdict, Verdicts } from './verdicts.js';

/** How the verdicts are shown: `icon+text`, `icon` (named for those who do not see it, in words in print) or `text`. */
export type IconChoice = 'icon+text' | 'icon' | 'text';

/** The two icons with their words, variation first, and what they suggest. */
export function renderVerdicts({ variation, assurance, advice }: Verdicts, choice: IconChoice, round: boolean) {
  const each = (verdict: Verdict) => html`<li>${renderVerdict(verdict, choice, round)}</li>`;
  return html`
    <ul class="verdicts">${each(variation)}${assurance ? each(assurance) : nothing}</ul>
    ${advice === '' ? nothing : html`<p class="advice">${advice}</p>`}
  `;
}

function renderVerdict({ icon, phrase }: Verdict, choice: IconChoice, round: boolean): unknown {
  if (icon === null || choice === 'text') return phrase;
  const shapes = iconShapes(icon, round);
  if (choice !== 'icon') return html`${renderIcon(shapes)}<span>${phrase}</span>`;
  return html`<svg class="icon" role="img" aria-label=${phrase} focusable="false" viewBox="0 0 40 40" ${paint(shapes)}></svg
    ><span class="print-only" aria-hidden="true">${phrase}</span>`;
}

function renderIcon(shapes: readonly Shape[]): TemplateResult {
  return html`<svg class="icon" aria-hidden="true" focusable="false" viewBox="0 0 40 40" ${paint(shapes)}></svg>`;
}

const RING_RADIUS = 10;

/** What marks the point looked at; a missing value has no ring, only its line. */
function overlay({ xs, ys, plot }: SpcLayout, index: number): readonly Shape[] {
  const x = xs[index];
  const y = ys[index];
  if (index < 0 || x === undefined || y === undefined) return NOTHING;
  const cursor: Shape = { kind: 'path', role: 'cursor', d: vertical(x, plot.top, plot.bottom) };
  if (Number.isNaN(y)) return [cursor];
  return [cursor, { kind: 'path', role: 'ring', d: markPath('circle', x, y, RING_RADIUS) }];
}

const NOTHING: readonly Shape[] = [];

/** The picture and, over it, the ring around the point looked at. */
export function renderPlot(name: string, layout: SpcLayout, explorer: Explorer): TemplateResult {
  const { width, height, shapes } = layout;
  const indexAt = (event: PointerEvent) => {
    const { left } = (event.currentTarget as SVGElement).getBoundingClientRect();
    return explorer.nearest(event.clientX - left);
  };
  const onDown = (event: PointerEvent) => explorer.select(indexAt(event));
  const onMove = (event: PointerEvent) => {
    // A finger scrubs; a mouse selects while its button is down and otherwise only shows.
    if (event.buttons > 0) explorer.select(indexAt(event));
    else if (event.pointerType !== 'touch') explorer.hover(indexAt(event));
  };
  return html`<div class="plot" part="picture"><svg
    role="img" aria-label=${name} aria-describedby="summary" focusable="false" width=${width} height=${height}
    @pointerdown=${onDown} @pointermove=${onMove} @pointerleave=${() => explorer.leave()}
    ><g ${paint(shapes)}></g>${watch(explorer.ringed, (index) => svg`<g ${paint(overlay(layout, index))}></g>`)}</svg></div>`;
}

/** Native controls that lead through the points, and the readout they share with the pointer. */
export function renderControls(telling: Telling, explorer: Explorer, say: (text: string) => void): TemplateResult {
  const { words } = telling;
  const { first, last, selected, shown } = explorer;
  const readout = (index: number) => readoutOf(telling, index);
  const jump = (step: 1 | -1) => () => {
    const next = explorer.signalFrom(selected.value, step);
    if (next === null) say(step > 0 ? words.noLaterSignal : words.noEarlierSignal);
    else explorer.select(next);
  };
  const isEnd = (step: 1 | -1) => watch(selected, (index) => String(explorer.signalFrom(index, step) === null));
  return html`<div part="controls" class="controls noprint">
    <label class="explore">${words.explore}
      <input type="range" min=${first} max=${last} .value=${watch(selected, String)} aria-valuetext=${watch(selected, readout)}
        @input=${(event: Event) => explorer.select(Number((event.currentTarget as HTMLInputElement).value))}
        @focus=${() => explorer.enter()} /></label>
    <div class="steer"><div class="buttons">
      <button type="button" aria-disabled=${isEnd(-1)} @click=${jump(-1)}>${words.previousSignal}</button>
      <button type="button" aria-disabled=${isEnd(1)} @click=${jump(1)}>${words.nextSignal}</button>
    </div><p class="readout">${watch(shown, readout)}</p></div>
  </div>`;
}

/** Steps and annotations in words, numbered as in the picture where it has no room for more than numbers. */
export function renderMarked(telling: Telling): unknown {
  const marks = markedMoments(telling);
  if (marks.length === 0) return nothing;
  return html`<div class="marked">
    <p id="marked">${telling.words.marked}</p>
    <ol aria-labelledby="marked">${marks.map(({ entry }) => html`<li>${entry}</li>`)}</ol>
  </div>`;
}

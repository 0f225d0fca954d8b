import { html, nothing, type TemplateResult } from 'lit';
import { markPath, vertical } from '../drawing/marks.js';
import { px, type Shape } from '../drawing/scene.js';
import { paint } from '../widget/paint.js';
import { readoutOf } from '../words/spc-points.js';
import { outsideAxis, targetHistory } from '../words/spc-summary.js';
import type { SpcTelling } from '../words/spc-telling.js';
import type { Explorer } from './explorer.js';
import { iconShapes } from './icons.js';
import type { SpcLayout } from './layout.js';
import { markedMoments } from './marked.js';
import type { Verdict, Verdicts } from './verdicts.js';

const NOTHING: readonly Shape[] = [];

/** How the verdicts are shown: `icon+text`, `icon` (named for those who do not see it, in words in print) or `text`. */
export type IconChoice = 'icon+text' | 'icon' | 'text';

/** The two icons with their words, variation first, and what they suggest. */
export function renderVerdicts({ variation, assurance, advice }: Verdicts, choice: IconChoice, round: boolean) {
  if (!assurance) return html`<p class="verdicts">${variation.phrase}</p>`;
  const icon = ({ icon }: Verdict) => paint(icon === null || choice === 'text' ? NOTHING : iconShapes(icon, round));
  if (choice === 'icon') {
    // Their phrases are their names, and stand beside them on paper.
    const named = (
      verdict: Verdict,
    ) => html`<li><svg class="icon" role="img" aria-label=${verdict.phrase} focusable="false" viewBox="0 0 40 40" ${icon(verdict)}></svg
      ><span class="print-only" aria-hidden="true">${verdict.phrase}</span></li>`;
    return html`<ul class="verdicts">${named(variation)}${named(assurance)}</ul><p class="advice">${advice}</p>`;
  }
  return html`<ul class="verdicts"
    ><li><svg class="icon" aria-hidden="true" focusable="false" viewBox="0 0 40 40" ${icon(variation)}></svg>${variation.phrase}</li
    ><li><svg class="icon" aria-hidden="true" focusable="false" viewBox="0 0 40 40" ${icon(assurance)}></svg>${assurance.phrase}</li
  ></ul><p class="advice">${advice}</p>`;
}

const RING_RADIUS = 10;

/** What marks the point looked at, if any; a missing value has no ring, only its line. */
function overlay({ xs, ys, plot }: SpcLayout, index: number): readonly Shape[] {
  const x = xs[index];
  const y = ys[index];
  if (x === undefined || y === undefined) return NOTHING;
  const cursor: Shape = { kind: 'path', role: 'cursor', d: vertical(x, plot.top, plot.bottom) };
  if (Number.isNaN(y)) return [cursor];
  return [cursor, { kind: 'path', role: 'ring', d: markPath('circle', x, y, RING_RADIUS) }];
}

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
    @pointerdown=${onDown} @pointermove=${onMove} @pointerleave=${() => explorer.hover(null)}
    ><g aria-hidden="true" ${paint(shapes)}></g><g ${paint(overlay(layout, explorer.ringed))}></g></svg></div>`;
}

/** Native controls that lead through the points, and the readout they share with the pointer. */
export function renderControls(telling: SpcTelling, explorer: Explorer, say: (text: string) => void): TemplateResult {
  const { words } = telling;
  if (explorer.isEmpty) return html`<p part="controls" class="controls">${outsideAxis(telling)}</p>`;
  const { first, last, selected, shown } = explorer;
  const next = (step: 1 | -1) => explorer.signalFrom(explorer.selected, step);
  const jump = (step: 1 | -1) => () => {
    const found = next(step);
    if (found !== null) explorer.select(found);
    // The focus stays on the button, so that nobody who does not see it would know what was found (WCAG 4.1.3).
    say(found !== null ? readoutOf(telling, found) : step > 0 ? words.noLaterSignal : words.noEarlierSignal);
  };
  const readout = readoutOf(telling, selected);
  return html`<div part="controls" class="controls noprint"><label class="explore">${words.explore} <input type="range" min=${first} max=${last} .value=${String(selected)} aria-valuetext=${readout}
        @input=${(event: Event) => explorer.select(Number((event.currentTarget as HTMLInputElement).value))}
        @focus=${() => explorer.enter()} /></label><div class="steer"><div class="buttons"
      ><button type="button" aria-disabled=${next(-1) === null} @click=${jump(-1)}>${words.previousSignal}</button
      ><button type="button" aria-disabled=${next(1) === null} @click=${jump(1)}>${words.nextSignal}</button
    ></div><p class="readout">${shown === selected ? readout : readoutOf(telling, shown)}</p></div></div>`;
}

/** Half the width of a slider's thumb, about the same in all browsers. */
const HALF_THUMB = 8;
/** A slider of one point or two is still wide enough to be found. */
const SHORTEST = 96;

/** Puts the slider under the points, so that its thumb stands below the one it shows. (A style attribute in the template
 * would be blocked by a strict content policy.) */
export function placeSlider(root: ParentNode, { xs, window: { first, last } }: SpcLayout): void {
  const style = root.querySelector<HTMLElement>('.explore input')?.style;
  const [start, end] = [xs[first], xs[last]];
  if (!style || start === undefined || end === undefined) return;
  const places = { start: start - HALF_THUMB, reach: Math.max(SHORTEST, end - start + 2 * HALF_THUMB) };
  for (const [name, place] of Object.entries(places)) {
    const pixels = `${px(place)}px`;
    if (style.getPropertyValue(`--_${name}`) !== pixels) style.setProperty(`--_${name}`, pixels);
  }
}

/** Steps, annotations and targets in words; moments by the numbers that a picture without room for more shows. */
export function renderMarked(telling: SpcTelling): unknown {
  const marks = markedMoments(telling);
  const targets = targetHistory(telling);
  if (marks.length + targets.length === 0) return nothing;
  const list = html`<p id="marked">${telling.words.marked}</p>
    <ol aria-labelledby="marked">${marks.map(({ entry }) => html`<li>${entry}</li>`)}</ol>`;
  return html`<div class="marked">${marks.length > 0 ? list : nothing}${targets.map((text) => html`<p>${text}</p>`)}</div>`;
}

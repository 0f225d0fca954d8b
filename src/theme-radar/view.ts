import { html, nothing, type TemplateResult } from 'lit';
import { rectangle } from '../drawing/marks.js';
import type { Shape } from '../drawing/scene.js';
import { paint } from '../widget/paint.js';
import type { LayoutReason, RadarWords } from '../words/radar.js';
import { type RadarTelling, themeFacts, themeSentence, titleOf } from '../words/radar-themes.js';
import { axisAt, type RadarLayout, type ThemeLabel, wheelsOf } from './layout.js';
import { sectorPath } from './layout-wheel.js';
import { placed } from './placed.js';
import type { Pointing } from './pointing.js';

/** The picture, what is pointed at under it, and the names over it where they are tabs. */
export function renderRadar(
  layout: RadarLayout,
  telling: RadarTelling,
  pointing: Pointing,
  hasTabs: boolean,
): TemplateResult {
  const { scene, form } = layout;
  const { words } = telling;
  const at = (event: PointerEvent) => {
    const { left, top } = (event.currentTarget as SVGElement).getBoundingClientRect();
    return axisAt(layout, event.clientX - left, event.clientY - top);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') pointing.hover(at(event));
  };
  const onDown = (event: PointerEvent) => pointing.select(at(event));
  const name = words.pictureName(form === 'dot' ? 'dot' : 'radar', titleOf(telling));
  return html`<div class="plot" part="picture"><svg
    role="img" aria-label=${name} aria-describedby="summary" focusable="false" width=${scene.width} height=${scene.height}
    @pointerdown=${onDown} @pointermove=${onMove} @pointerleave=${() => pointing.hover(null)}
    ><g ${paint(highlight(layout, pointing.marked))}></g><g aria-hidden="true" ${paint(scene.shapes)}></g></svg>${
      hasTabs ? renderTabs(layout, telling, pointing) : nothing
    }</div>`;
}

/**
 * What marks the theme pointed at: its sector, or its row. It lies behind everything else, and is an area: a line from
 * the centre would look like a value.
 */
function highlight(layout: RadarLayout, index: number | null): readonly Shape[] {
  const { rows, scene } = layout;
  if (index === null) return [];
  const top = rows[index];
  if (top !== undefined) {
    const d = rectangle(0, top, scene.width, (rows[index + 1] ?? scene.height) - top);
    return [{ kind: 'path', role: 'chosen-row', d }];
  }
  const sectors = wheelsOf(layout).map((wheel) => sectorPath(index, wheel));
  return [{ kind: 'path', role: 'chosen-sector', d: sectors.join('') }];
}

/** The names as tabs over the picture, each where the layout found room for it. */
function renderTabs({ labels, form }: RadarLayout, telling: RadarTelling, pointing: Pointing): TemplateResult {
  return html`<div role="tablist" aria-label=${telling.words.tabs}
    aria-orientation=${form === 'radar' ? nothing : 'vertical'} @keydown=${pointing.onKey}
    >${labels.map((label, i) => renderTab(label, i, telling, pointing))}</div>`;
}

function renderTab(label: ThemeLabel, index: number, telling: RadarTelling, pointing: Pointing): TemplateResult {
  const isSelected = index === pointing.index;
  const { lines, state, evidence, align } = label;
  const last = lines.length - 1;
  return html`<button type="button" role="tab" class=${align} aria-controls="panel"
    aria-selected=${isSelected} tabindex=${isSelected ? 0 : -1} aria-label=${tabName(label, index, telling)}
    ${placed(label)} @click=${() => pointing.select(index)}
    >${lines.map(
      (line, i) =>
        html`<span aria-hidden="true">${line} ${i === last && evidence > 0 ? html`<span class="chip">${evidence}</span> ` : nothing}</span>`,
    )}${state.map((line) => html`<span aria-hidden="true" class="state-line">${line} </span>`)}</button>`;
}

/**
 * What a tab is called begins with all that it shows, in the same order (WCAG 2.2, 2.5.3): number, name or short name,
 * count of evidence, what is missing. The count is said with its noun, or, where words follow it, again at the end.
 * What it shows is hidden beside that name: Firefox would tell each line of it once more.
 */
function tabName({ prefix, lines, state, evidence }: ThemeLabel, index: number, telling: RadarTelling): string {
  const axis = telling.model.axes[index];
  if (!axis) return '';
  const { words } = telling;
  const { label, short } = axis;
  const isFull = short === null || squeezed(prefix + label) === squeezed(lines.join(''));
  const gap = state.join(' ');
  const facts = themeFacts(axis, telling).filter((fact) => fact !== gap);
  const quotes = evidence > 0 ? [words.quotes(evidence)] : [];
  const beside = gap === '' ? quotes : [...quotes.map(() => evidence), gap];
  const parts = isFull ? [prefix + label, ...beside] : [prefix + short, ...beside, label];
  return words.theme(parts.join(', '), gap === '' ? facts : [...facts, ...quotes]);
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00ad-]/g, '');
}

/** The theme pointed at, in words, where there are no tabs to choose by; empty before anybody has pointed. */
export function renderReadout(telling: RadarTelling, pointing: Pointing): TemplateResult {
  const axis = telling.model.axes[pointing.marked ?? -1];
  return html`<p class="readout noprint" part="controls">${axis ? themeSentence(axis, telling) : nothing}</p>`;
}

/** Why the picture is not the radar that a reader may expect. */
export function renderReason(reason: LayoutReason | null, words: RadarWords): TemplateResult | typeof nothing {
  return reason === null ? nothing : html`<div part="notes" class="notes"><p>${words.layout(reason)}</p></div>`;
}

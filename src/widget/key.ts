import { html, nothing, type TemplateResult } from 'lit';
import { KEY_SWATCH, type KeyEntry } from '../drawing/standalone-svg.js';
import { paint } from './paint.js';

/** What explains a picture's marks: text beside a drawing, no control. Nothing where there is nothing to explain. */
export function renderKeyList(key: readonly KeyEntry[], name: string): TemplateResult | typeof nothing {
  if (key.length === 0) return nothing;
  return html`<ul class="key" role="list" aria-label=${name}>${key.map(renderKeyEntry)}</ul>`;
}

function renderKeyEntry({ swatch, label }: KeyEntry): TemplateResult {
  const { width, height } = KEY_SWATCH;
  return html`<li>
    <svg aria-hidden="true" focusable="false" viewBox="0 0 ${width} ${height}" ${paint(swatch)}></svg>${label}
  </li>`;
}

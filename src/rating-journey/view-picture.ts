import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../drawing/scene.js';
import { KEY_SWATCH, type KeyEntry } from '../drawing/standalone-svg.js';
import { paint } from '../widget/paint.js';

/** The picture: one image with a name; what it shows is said in the summary and the list. */
export function renderJourneyPicture(scene: Scene, key: readonly KeyEntry[], name: string): TemplateResult {
  return html`
    <div class="plot" part="picture">
      <svg
        role="img"
        aria-label=${name}
        aria-describedby="summary"
        focusable="false"
        width=${scene.width}
        height=${scene.height}
        ${paint(scene.shapes)}
      ></svg>
      ${key.length > 0 ? html`<ul class="key" role="list">${key.map(renderKeyEntry)}</ul>` : nothing}
    </div>
  `;
}

function renderKeyEntry({ swatch, label }: KeyEntry): TemplateResult {
  const { width, height } = KEY_SWATCH;
  return html`<li>
    <svg aria-hidden="true" focusable="false" viewBox="0 0 ${width} ${height}" ${paint(swatch)}></svg>${label}
  </li>`;
}

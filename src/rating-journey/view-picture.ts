import { html, type TemplateResult } from 'lit';
import type { Scene } from '../drawing/scene.js';
import type { KeyEntry } from '../drawing/standalone-svg.js';
import { renderKeyList } from '../widget/key.js';
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
      ${renderKeyList(key)}
    </div>
  `;
}

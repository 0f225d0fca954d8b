import { html, type TemplateResult } from 'lit';
import type { Scene } from '../drawing/scene.js';
import { paint } from '../widget/paint.js';

/** The picture, one image with a name, and what goes `below` it; what it shows is said in the summary and the list. */
export function renderJourneyPicture(scene: Scene, name: string, below: unknown): TemplateResult {
  const { width, height, shapes } = scene;
  return html`<div class="plot" part="picture"><svg
    role="img" aria-label=${name} aria-describedby="summary" focusable="false" width=${width} height=${height}
    ><g aria-hidden="true" ${paint(shapes)}></g></svg>${below}</div>`;
}

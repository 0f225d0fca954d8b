import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RatingLevel } from '../ratings/index.js';
import { type MarkLook, markOutline, markRole } from './marks.js';

const MIDDLE = 10;
const RADIUS = 7;

const CROSS = svg`<path class="cancelled" d="M1.6 1.6L18.4 18.4M1.6 18.4L18.4 1.6"></path>`;
/** In the box of a report that gave no rating. */
const DASH = svg`<path class="axis-line" d="M7 10h6"></path>`;
const BOX = 'M4 4h12v12h-12z';

/**
 * A rating's mark beside its word, or with `null` that of a report without a rating; hidden from the accessibility tree,
 * because the word says it.
 */
export function badge(level: RatingLevel | null, { hollow, cancelled }: MarkLook = {}): TemplateResult {
  const [role, outline, over] =
    level === null
      ? ['no-rating', BOX, DASH]
      : [markRole(level, hollow), markOutline(level, MIDDLE, MIDDLE, RADIUS), cancelled ? CROSS : nothing];
  return html`<svg class="badge" aria-hidden="true" viewBox="0 0 20 20"><path class=${role} d=${outline}></path>${over}</svg>`;
}

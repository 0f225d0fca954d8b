import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedAxis, Evidence } from '../themes/index.js';
import { type RadarTelling, seriesName, themeSentence } from '../words/radar-themes.js';

/** More pieces of evidence than this fold away. */
const SHOWN = 3;
/** Characters: of a longer quotation the first sentence is shown, and all of it behind a disclosure. */
const LONG = 280;

/**
 * What is known of one theme, and what supports it: the panel of the tab at `index`. It has the name of the theme alone,
 * because it begins with all that its tab says.
 */
export function renderPanel(index: number, telling: RadarTelling): TemplateResult | typeof nothing {
  const axis = telling.model.axes[index];
  if (!axis) return nothing;
  const isStop = axis.evidence.every(({ href, quote }) => href === null && (quote ?? '').length <= LONG);
  return html`<div role="tabpanel" id="panel" class="theme" part="controls" aria-label=${axis.label}
    tabindex=${isStop && axis.evidence.length <= SHOWN ? '0' : nothing}>${renderTheme(axis, telling)}</div>`;
}

/** Every theme that has evidence, one under the other. */
export function renderList(telling: RadarTelling): TemplateResult {
  const axes = telling.model.axes.filter(({ evidence }) => evidence.length > 0);
  return html`<div part="controls">${axes.map((axis) => html`<div class="theme">${renderTheme(axis, telling)}</div>`)}</div>`;
}

function renderTheme(axis: ComparedAxis, telling: RadarTelling): TemplateResult {
  const { label, meaning, evidence } = axis;
  const { words } = telling;
  const [before = '', ...after] = themeSentence(axis, telling).split(label);
  const first = evidence.slice(0, SHOWN);
  const rest = evidence.slice(SHOWN);
  return html`<p>${before}<b>${label}</b>${after.join(label)}</p>
    ${meaning === null ? nothing : html`<p class="fine">${meaning}</p>`}
    ${evidence.length === 0 ? html`<p class="fine">${words.noEvidence}</p>` : renderPieces(first, telling)}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="fold"><summary>${words.showAll(evidence.length)}</summary>${renderPieces(rest, telling)}</details>`
    }`;
}

function renderPieces(pieces: readonly Evidence[], telling: RadarTelling): TemplateResult {
  return html`<ul class="pieces" role="list">${pieces.map((piece) => html`<li>${renderPiece(piece, telling)}</li>`)}</ul>`;
}

/** Everything is text: markup in a quotation shows as its author's angle brackets. */
function renderPiece(piece: Evidence, telling: RadarTelling): TemplateResult {
  const { quote, note } = piece;
  return html`${quote === null ? nothing : renderQuote(quote, telling)}
    ${note === null ? nothing : html`<p>${note}</p>`}${renderOrigin(piece, telling)}`;
}

function renderQuote(quote: string, { words }: RadarTelling): TemplateResult {
  const whole = html`<blockquote>${words.quotation(quote)}</blockquote>`;
  // A stop as early as that of “Dr.” or “St.” ends no sentence.
  const [first] = /^.{20,}?[.!?](?=\s)/s.exec(quote) ?? [];
  if (quote.length <= LONG || first === undefined) return whole;
  return html`<blockquote class="opening">${words.quotation(`${first} …`)}</blockquote>
    <details class="fold"><summary>${words.wholeQuote}</summary>${whole}</details>`;
}

/** Who said it, where it stands, when, and which series it belongs to. */
function renderOrigin(
  { speaker, source, href, date, series }: Evidence,
  telling: RadarTelling,
): TemplateResult | typeof nothing {
  const one = telling.model.series.find(({ id }) => id === series);
  const name = source ?? href;
  const parts: unknown[] = [
    speaker,
    href === null ? name : html`<a href=${href}>${name}</a>`,
    date === null ? null : telling.format.date(date),
    one ? telling.words.from(seriesName(one, telling)) : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return nothing;
  return html`<p class="fine">${parts.map((part, i) => html`${i > 0 ? ', ' : ''}${part}`)}</p>`;
}

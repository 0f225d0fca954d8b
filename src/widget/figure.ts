import { html, nothing, type TemplateResult } from 'lit';
import { parseDate } from '../common/dates.js';
import { safeHref } from '../common/links.js';
import { type Format, finished, joinSentences } from '../words/format.js';
import type { WidgetWords } from '../words/widget.js';
import type { ShownMenu } from './download-menu.js';
import type { Language } from './states.js';
import type { ShownTable } from './table-details.js';

/** The texts around a picture, all computed from the model. */
export interface FigureWords {
  /** The message: what the picture shows, as a title. */
  readonly headline: string;
  /** What is shown, and over which time. */
  readonly subtitle: string;
  /** What the picture says, in a few sentences; it does not repeat the headline. */
  readonly summary: string;
  /** Caveats and method; a paragraph each. */
  readonly notes: readonly string[];
  /** What the page says in lists under the picture: written as notes where only the picture is taken away. */
  readonly exportNotes?: readonly string[];
  /** The subject, for the table's title and file names. */
  readonly subject: string;
  /** What the status line says when the page replaces the data. */
  readonly announcement: string;
}

/** Where the data comes from, as an author gives it. */
export interface SourceLine {
  /** Absent: the address stands for it. */
  readonly label?: string | null | undefined;
  /** Linked where it is safe; absent: no link. */
  readonly href?: string | null | undefined;
  /** A day, month or year; absent, or no date: not said. */
  readonly updated?: string | null | undefined;
}

/** The parts of a figure, in reading order: the text comes first. */
export interface FigureParts {
  /** With the headline and summary as they are to be shown. */
  readonly words: FigureWords;
  /** 0 (a paragraph), or 2 to 6. */
  readonly headingLevel: number;
  readonly language: Language;
  /** The direction that the texts are written in. */
  readonly direction: 'ltr' | 'rtl';
  readonly problems: unknown;
  readonly remarks: unknown;
  /** Between the words and the picture. */
  readonly above: unknown;
  readonly picture: unknown;
  readonly controls: unknown;
  /** Lists and panels under the picture. */
  readonly details: unknown;
  readonly table: ShownTable;
  readonly source: unknown;
  readonly menu: ShownMenu;
}

/** An author's headline, whatever was set in its place (`false`, by a template); empty where there is none. */
export function givenHeading(heading: unknown): string {
  return String(heading || '').trim();
}

/** The headline shown and the summary that goes with it: an author's words are added, the verdict is never replaced. */
export function titled(words: FigureWords, heading: string | null): FigureWords {
  const given = givenHeading(heading);
  if (!given) return words;
  return { ...words, headline: given, summary: `${finished(words.headline)} ${words.summary}`.trim() };
}

/** One template, because each template within a template costs a board of charts as much as a paragraph of text. */
export function renderFigure({ words, table, menu, ...parts }: FigureParts): TemplateResult {
  return html`
    <figure aria-labelledby="headline" lang=${parts.language} dir=${parts.direction}>
      <figcaption>
        ${renderHeading(words.headline, parts.headingLevel)}
        <p part="subtitle" class="subtitle">${words.subtitle}</p>
      </figcaption>
      <p part="summary" class="summary" id="summary">${words.summary}</p>
      <slot name="description"></slot>
      ${parts.problems}${parts.above}${parts.picture}${parts.controls}${renderDetails(parts.details)}
      ${words.notes.length > 0 ? renderNotes(words.notes) : nothing}${parts.remarks}
      <details part="table" class="table" .open=${table.open} @toggle=${table.onToggle}>
        <summary>${table.title}</summary>
        ${table.region}
      </details>
      <div class="footer">
        ${parts.source}
        <div class="menu noprint" @keydown=${menu.onKey}>
          <button type="button" aria-expanded=${menu.open} @click=${menu.onClick}>${menu.label}</button>
          ${menu.buttons}
        </div>
      </div>
    </figure>
  `;
}

/** "Source: …. Updated …."; what is not given is not said. */
export function sourceText(source: SourceLine | null, words: WidgetWords, format: Format): string {
  if (source === null) return '';
  const label = labelOf(source);
  const updated = parseDate(source.updated);
  const date = updated && words.updated(format.date(updated));
  if (!label) return date ?? '';
  return date ? joinSentences([finished(words.source(label)), date]) : words.source(label);
}

function labelOf({ label, href }: SourceLine): string {
  return label || href || '';
}

/** The source as a line, its label a link where it has a safe address. */
export function renderSource(source: SourceLine | null, words: WidgetWords, format: Format): unknown {
  const text = sourceText(source, words, format);
  if (source === null || text === '') return nothing;
  const href = safeHref(source.href);
  const label = labelOf(source);
  if (!href) return html`<p part="source">${text}</p>`;
  const [before = '', ...after] = text.split(label);
  return html`<p part="source">${before}<a href=${href}>${label}</a>${after.join(label)}</p>`;
}

function renderNotes(notes: readonly string[]): TemplateResult {
  return html`<div part="notes" class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>`;
}

/** A part of its own, so that a page which draws the same data twice can leave the lists out once. */
function renderDetails(details: unknown): unknown {
  return details === nothing ? nothing : html`<div part="details">${details}</div>`;
}

/** Never an `h1`: that is the page's. */
function renderHeading(text: string, level: number): TemplateResult {
  switch (String(level)) {
    case '0':
      return html`<p part="headline" class="headline" id="headline">${text}</p>`;
    case '2':
      return html`<h2 part="headline" class="headline" id="headline">${text}</h2>`;
    case '4':
      return html`<h4 part="headline" class="headline" id="headline">${text}</h4>`;
    case '5':
      return html`<h5 part="headline" class="headline" id="headline">${text}</h5>`;
    case '6':
      return html`<h6 part="headline" class="headline" id="headline">${text}</h6>`;
    default:
      return html`<h3 part="headline" class="headline" id="headline">${text}</h3>`;
  }
}

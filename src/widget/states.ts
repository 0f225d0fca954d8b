import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../common/problem.js';
import { joinSentences } from '../words/format.js';
import type { WidgetWords } from '../words/widget.js';

/** How many problems of one kind are listed before the rest is only counted: a wrong column is wrong in every row. */
const LISTED = 3;

/** The language of the texts, where it differs from the page's. */
export type Language = string | typeof nothing;

/** What stands in the place of a picture. The children stay visible below. */
function renderState(name: string, content: TemplateResult, words: WidgetWords, language: Language): TemplateResult {
  return html`<div class="state ${name}" lang=${language} dir=${words.direction}>${content}</div><slot></slot>`;
}

/** While data is on its way the space is kept, so that the page does not jump; where there is none it is not. */
export function renderNoData(stage: 'waiting' | 'empty', words: WidgetWords, language: Language): TemplateResult {
  return renderState(stage, html`<p>${words[stage]}</p>`, words, language);
}

/** Data that may come when it is asked for once more. */
interface Retriable {
  readonly canRetry: boolean;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/** What was wrong, where, and what was expected: first why there is no picture. */
export function renderUnusable(
  problems: readonly Problem[],
  source: Retriable,
  words: WidgetWords,
  language: Language,
): TemplateResult {
  const { canRetry, isRetrying, retry } = source;
  const content = html`<p class="state-title">${words.problemTitle}</p>
    ${renderProblemList([...ofLevel('error', problems), ...ofLevel('warning', problems)], words)}
    ${canRetry ? html`<button type="button" @click=${retry}>${isRetrying ? words.waiting : words.retry}</button>` : nothing}`;
  return renderState('problem', content, words, language);
}

/** Above a picture that left something out. */
export function renderPartly(problems: readonly Problem[], words: WidgetWords): TemplateResult | typeof nothing {
  const errors = ofLevel('error', problems);
  if (errors.length === 0) return nothing;
  return html`<div class="partly"><p>${words.partly(errors.length)}</p>${renderProblemList(errors, words)}</div>`;
}

/**
 * The same in a picture that is taken away, whose reader sees no page: of each kind the first. Where it stands in the
 * data helps only who has the data.
 */
export function partlyText(problems: readonly Problem[], words: WidgetWords): string {
  const errors = ofLevel('error', problems);
  if (errors.length === 0) return '';
  const kinds = byKind(errors).map(([first, ...rest]) => [
    first?.message,
    rest.length > 0 && words.moreAlike(rest.length),
  ]);
  return joinSentences([words.partly(errors.length), ...kinds.flat()]);
}

/** Under a picture: what was guessed or doubtful. Closed, because it concerns the author more than the reader. */
export function renderRemarks(problems: readonly Problem[], words: WidgetWords): TemplateResult | typeof nothing {
  const warnings = ofLevel('warning', problems);
  if (warnings.length === 0) return nothing;
  return html`<details class="remarks noprint">
    <summary>${words.remarks(warnings.length)}</summary>
    ${renderProblemList(warnings, words)}
  </details>`;
}

function renderProblemList(problems: readonly Problem[], words: WidgetWords): TemplateResult {
  return html`<ul>${byKind(problems).map((some) => renderKind(some, words))}</ul>`;
}

function ofLevel(wanted: Problem['level'], problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ level }) => level === wanted);
}

function byKind(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const kinds = new Set(problems.map(({ code }) => code));
  return Array.from(kinds, (kind) => problems.filter(({ code }) => code === kind));
}

function renderKind(problems: readonly Problem[], words: WidgetWords): unknown {
  const rest = problems.length - LISTED;
  return [
    problems
      .slice(0, LISTED)
      .map(({ path, message }) => html`<li>${message}${path === '' ? nothing : html` <code>${path}</code>`}</li>`),
    rest > 0 ? html`<li>${words.moreAlike(rest)}</li>` : nothing,
  ];
}

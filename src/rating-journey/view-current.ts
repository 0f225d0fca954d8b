import { html, nothing, type TemplateResult } from 'lit';
import type { Entity, Journey } from '../ratings/index.js';
import { capitalise } from '../words/format.js';
import type { Phrases } from '../words/journey-phrases.js';
import { isRatedInPart, singleQuestion } from '../words/journey-telling.js';
import { badgeParts } from './badge.js';

const CQC = 'https://www.cqc.org.uk/';

/**
 * The rating in force, as CQC published it, above everything that interprets it: word, level, date, age, and the way to
 * CQC's own page.
 */
export function renderCurrent(journey: Journey, phrases: Phrases, chooser: unknown): TemplateResult {
  const { words } = phrases;
  const { overall } = journey.current;
  const { role, outline, over } = badgeParts(overall.level, overall.state);
  return html`<div class="current">
    <p class="current-rating"><svg class="badge" aria-hidden="true" viewBox="0 0 20 20"><path class=${role} d=${outline}></path>${over}</svg><b .textContent=${currentWord(journey, phrases)}></b>${currentDetail(journey, phrases)}
      <a href=${cqcAddress(journey)} aria-label=${words.cqc + words.onCqc(journey.organisation.name)} .textContent=${words.cqc}></a></p>
    ${chooser}
  </div>`;
}

function currentWord(journey: Journey, { words }: Phrases): string {
  const { level, state } = journey.current.overall;
  if (level !== null) return words.rating[level];
  return state === 'not-known' ? capitalise(words.overallNotKnown) : words.noRatingNow(isRatedInPart(journey));
}

function currentDetail(journey: Journey, phrases: Phrases): string {
  const { organisation, current, age } = journey;
  const { words } = phrases;
  const { published, level } = current.overall;
  if (level === null) return words.currentNone(organisation.level);
  const ago = age ? words.ago(words.duration(age.years, age.months, age.rough)) : '';
  const on = published ? phrases.published(published) : words.dateNotKnown;
  const single = singleQuestion(journey);
  return words.currentDetail(organisation.level, single === undefined ? null : words.lineInText[single], on, ago);
}

/** The organisation's page at CQC, or the report, or CQC itself: a reader can always check. */
function cqcAddress({ organisation, current, reports }: Journey): string {
  const isCqc = (address: string) => /^https?:\/\/([a-z0-9-]+\.)*cqc\.org\.uk(\/|$)/i.test(address);
  return [organisation.href ?? '', reports[current.overall.report ?? -1]?.href ?? ''].find(isCqc) ?? CQC;
}

/** Lets the reader choose between the organisation, its locations and its services, which never share a line. */
export function renderChooser(
  { entities, entity }: Journey,
  phrases: Phrases,
  onChoose: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (entities.length < 2) return nothing;
  const option = ({ key, name, level }: Entity) =>
    html`<option value=${key} .selected=${key === entity} .textContent=${phrases.words.option(name, level)}></option>`;
  return html`
    <label class="chooser noprint" part="controls">
      <span .textContent=${phrases.words.choose}></span>
      <select @change=${onChoose}>${entities.map(option)}</select>
    </label>
  `;
}

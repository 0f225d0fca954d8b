import { html, nothing, type TemplateResult } from 'lit';
import type { Dispute, Journey, NumberedEvent, SupportBand } from '../ratings/index.js';
import { capitalise, joinSentences } from '../words/format.js';
import { type Entry, entriesOf } from '../words/journey-entries.js';
import { findingOf, type Phrases, siteOf } from '../words/journey-phrases.js';
import { badge, unratedBadge } from './badge.js';
import type { EventGroup } from './draw-events.js';
import { markLook } from './marks.js';
import { renderSources } from './view-sources.js';

/** A longer list than this folds its end away; everything stays in the page. */
const FOLD_FROM = 12;
const SHOWN = 8;

/** The other view of a journey: ratings, support, events and disputes as lists, with their links. */
export function renderLists(
  journey: Journey,
  newestFirst: boolean,
  groups: readonly EventGroup[],
  phrases: Phrases,
): TemplateResult {
  const beside = [
    renderSupport(journey, phrases),
    renderEvents(journey, groups, phrases),
    renderDisputes(journey, phrases),
  ];
  return html`
    <div class="lists" part="details">
      ${renderRatings(journey, newestFirst, phrases)}
      ${beside.some((list) => list !== nothing) ? html`<div>${beside}</div>` : nothing}
    </div>
  `;
}

function renderRatings(journey: Journey, newestFirst: boolean, phrases: Phrases): TemplateResult | typeof nothing {
  const entries = entriesOf(journey, newestFirst, phrases);
  if (entries.length === 0) return nothing;
  const { words } = phrases;
  const folds = entries.length > FOLD_FROM;
  const item = (entry: Entry) => renderEntry(entry, phrases);
  const list = (items: readonly Entry[]) =>
    html`<ol class="entries" role="list" aria-labelledby="ratings">${items.map(item)}</ol>`;
  return html`
    <div>
      <p class="list-title" id="ratings">${words.ratingsTitle(newestFirst)}</p>
      ${list(folds ? entries.slice(0, SHOWN) : entries)}
      ${
        folds
          ? html`<details class="fold"><summary>${words.more(entries.length - SHOWN)}</summary>${list(entries.slice(SHOWN))}</details>`
          : nothing
      }
      ${renderHeld(journey, phrases)}
    </div>
  `;
}

function renderEntry({ report, level, sentence, details, date, link }: Entry, phrases: Phrases): TemplateResult {
  const overall = findingOf(report, 'overall');
  const look = overall ? markLook(report, overall) : {};
  const { href } = report;
  // The date is what one looks for in the list.
  const [before = '', ...after] = sentence.split(capitalise(date));
  return html`<li class="entry">
    ${level === null ? unratedBadge() : badge(level, look.hollow, look.cancelled)}
    <div>
      <p>${before}<b>${capitalise(date)}</b>${after.join(capitalise(date))}</p>
      ${details.length > 0 ? html`<p class="fine">${joinSentences(details)}</p>` : nothing}
      ${
        href !== null || report.sources.length > 0
          ? html`<p class="fine links">
              ${href === null ? nothing : html`<a href=${href}>${link}</a>`}
              ${renderSources(report.sources, href, date, phrases)}
            </p>`
          : nothing
      }
    </div>
  </li>`;
}

function renderHeld({ held }: Journey, { words }: Phrases): TemplateResult | typeof nothing {
  if (held.length < 2) return nothing;
  const spans = held.map(({ level, days, rough }) => {
    const months = Math.round(days / (365.25 / 12));
    return words.held(words.rating[level], words.duration(Math.floor(months / 12), months % 12, rough));
  });
  return html`<p class="fine held">${words.timeHeld(spans)}</p>`;
}

function renderSupport({ support }: Journey, phrases: Phrases): TemplateResult | typeof nothing {
  if (support.length === 0) return nothing;
  return html`
    <p class="list-title" id="support">${phrases.words.supportTitle}</p>
    <ul class="plain" role="list" aria-labelledby="support">${support.map((band) => renderBand(band, phrases))}</ul>
  `;
}

function renderBand(band: SupportBand, phrases: Phrases): TemplateResult {
  const { words, date } = phrases;
  const facts = [
    band.recommended && words.supportRecommended(date(band.recommended)),
    band.entered && words.supportEntered(date(band.entered)),
    ...band.remained.map((day) => words.supportRemained(date(day))),
    band.recommendedOut && words.supportRecommendedOut(date(band.recommendedOut)),
    band.left ? words.supportLeft(date(band.left)) : words.noEnd,
  ].filter((fact): fact is string => typeof fact === 'string');
  const name = capitalise(band.scheme);
  return html`<li>
    <b>${name}</b>: ${facts.join('; ')}.${band.note ? ` ${band.note}` : nothing}
    ${renderSources(band.sources ?? [], null, name, phrases)}
  </li>`;
}

function renderEvents(
  { events }: Journey,
  groups: readonly EventGroup[],
  phrases: Phrases,
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  const items: unknown[] = [];
  for (let i = 0; i < events.length; ) {
    const event = events[i] as NumberedEvent;
    const group = groups.find(({ first }) => first === event.number);
    const size = group ? group.last - group.first + 1 : 1;
    items.push(size > 1 ? renderGroup(events.slice(i, i + size), phrases) : renderEvent(event, phrases));
    i += size;
  }
  return html`
    <p class="list-title" id="events">${phrases.words.eventsTitle}</p>
    <ol class="events" aria-labelledby="events">${items}</ol>
  `;
}

/** Events that are one mark in the picture: named by their number, opened to be read. */
function renderGroup(events: readonly NumberedEvent[], phrases: Phrases): TemplateResult {
  const [first, last] = [events[0], events.at(-1)];
  const name = (event: NumberedEvent | undefined) => (event?.date ? phrases.format.month(event.date) : '');
  const summary = phrases.words.eventGroup(events.length, name(first), name(last));
  return html`<li class="group">
    <details class="fold"><summary>${summary}</summary><ol>${events.map((event) => renderEvent(event, phrases))}</ol></details>
  </li>`;
}

function renderEvent(event: NumberedEvent, phrases: Phrases): TemplateResult {
  const { words } = phrases;
  const href = event.href ?? null;
  const date = event.when === null ? words.dateNotKnown : phrases.when(event.when);
  return html`<li value=${event.number}>
    <b>${capitalise(date)}</b>: ${href === null ? event.label : html`<a href=${href}>${event.label}</a>`}
    ${event.detail ? html`<p class="fine">${event.detail}</p>` : nothing}
    ${
      event.quote
        ? html`<blockquote class="fine">${words.quote(event.quote.text, event.quote.speaker ?? '')}</blockquote>`
        : nothing
    }
    ${renderSources(event.sources ?? [], href, `${date}, ${event.label}`, phrases)}
  </li>`;
}

function renderDisputes({ disputes }: Journey, phrases: Phrases): TemplateResult | typeof nothing {
  if (disputes.length === 0) return nothing;
  return html`
    <p class="list-title" id="disputes">${phrases.words.disputesTitle}</p>
    <ul class="plain" role="list" aria-labelledby="disputes">${disputes.map((dispute) => renderDispute(dispute, phrases))}</ul>
  `;
}

function renderDispute({ about, claims, drawn }: Dispute, phrases: Phrases): TemplateResult {
  const { words } = phrases;
  const sources = claims.flatMap(({ source }) => (source && /^https?:/i.test(source) ? source : []));
  const said = claims.map(({ value, source }) => words.claim(value, source ? siteOf(source) : ''));
  return html`<li>
    ${words.dispute(capitalise(about), said, drawn ?? null)}
    ${renderSources(sources, null, about, phrases)}
  </li>`;
}

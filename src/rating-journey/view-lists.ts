import { html, nothing, type TemplateResult } from 'lit';
import { DAY_MS, isoDay, startOf, yearsAndMonthsBetween } from '../common/dates.js';
import { type Dispute, type Journey, type NumberedEvent, overallOf, type SupportBand } from '../ratings/index.js';
import { capitalise, joinSentences } from '../words/format.js';
import { disputePhrase } from '../words/journey-caveats.js';
import { type Entry, entriesOf } from '../words/journey-entries.js';
import type { Phrases } from '../words/journey-phrases.js';
import { badgeParts } from './badge.js';
import type { EventGroup } from './draw-events.js';
import { markLook } from './marks.js';
import { renderSources } from './view-sources.js';

/** A longer list than this folds its end away; everything stays in the page. */
const FOLD_FROM = 12;
const SHOWN = 8;

type Part = TemplateResult | typeof nothing;

/** The other view of a journey: ratings, support, events and disputes as lists, with their links. */
export function renderLists(
  journey: Journey,
  newestFirst: boolean,
  groups: readonly EventGroup[],
  phrases: Phrases,
): TemplateResult {
  const { words } = phrases;
  const { support, events, disputes } = journey;
  const beside = [
    titled('support', words.supportTitle, 'plain', support, (band) => renderBand(band, phrases)),
    titled('events', words.eventsTitle, 'events', grouped(events, groups), (group) => renderGroup(group, phrases)),
    titled('disputes', words.disputesTitle, 'plain', disputes, (dispute) => renderDispute(dispute, phrases)),
  ].filter((list) => list !== nothing);
  return html`<div class="lists">${renderRatings(journey, newestFirst, phrases)}${
    beside.length > 0 ? html`<div>${beside}</div>` : nothing
  }</div>`;
}

/** A list under its title; nothing where there is nothing to list. */
function titled<Item>(
  id: string,
  title: string,
  kind: string,
  items: readonly Item[],
  render: (item: Item) => TemplateResult,
): Part {
  if (items.length === 0) return nothing;
  return html`<p class="list-title" id=${id} .textContent=${title}></p><ol class=${kind} role="list" aria-labelledby=${id}>${items.map(render)}</ol>`;
}

function renderRatings(journey: Journey, newestFirst: boolean, phrases: Phrases): Part {
  const { words } = phrases;
  const entries = entriesOf(journey, newestFirst, phrases);
  if (entries.length === 0) return nothing;
  const render = (entry: Entry) => renderEntry(entry, phrases);
  const shown = entries.length > FOLD_FROM ? SHOWN : entries.length;
  const rest = entries.slice(shown);
  return html`<div>${titled('ratings', words.ratingsTitle(newestFirst), 'entries', entries.slice(0, shown), render)}${
    rest.length > 0
      ? fold(
          words.more(rest.length),
          html`<ol class="entries" role="list" aria-labelledby="ratings">${rest.map(render)}</ol>`,
        )
      : nothing
  }${renderHeld(journey, phrases)}</div>`;
}

function fold(summary: string, content: TemplateResult): TemplateResult {
  return html`<details class="fold"><summary .textContent=${summary}></summary>${content}</details>`;
}

function fine(text: string | undefined): Part {
  return text ? html`<p class="fine" .textContent=${text}></p>` : nothing;
}

/** Every template and every binding in an entry counts: there may be many entries. */
function renderEntry(entry: Entry, phrases: Phrases): TemplateResult {
  const { report, level, sentence, details, date, dateInSentence, link } = entry;
  const overall = overallOf(report);
  const { href, sources } = report;
  const { role, outline, over } = badgeParts(level, overall?.state, overall && markLook(report, overall));
  // The date is what one looks for in the list.
  const [before, ...after] = sentence.split(dateInSentence);
  return html`<li class="entry"><svg class="badge" aria-hidden="true" viewBox="0 0 20 20"><path class=${role} d=${outline}></path>${over}</svg><p>${before || nothing}<b .textContent=${dateInSentence}></b>${after.join(dateInSentence)}</p><p class="fine" .textContent=${joinSentences(details)}></p>${
    href === null && sources.length === 0
      ? nothing
      : html`<p class="fine links">${href === null ? nothing : html`<a href=${href} .textContent=${link}></a>`}${renderSources(sources, href, date, phrases)}</p>`
  }</li>`;
}

function renderHeld({ held, today }: Journey, { words }: Phrases): Part {
  if (held.length < 2) return nothing;
  const spans = held.map(({ level, days, rough }) => {
    // Counted back from today, as the age of the current rating is.
    const { years, months } = yearsAndMonthsBetween(isoDay(startOf(today) - days * DAY_MS), today);
    return words.held(words.rating[level], words.duration(years, months, rough));
  });
  return html`<p class="fine held" .textContent=${words.timeHeld(spans)}></p>`;
}

const STEPS = ['recommended', 'entered', 'remained', 'recommendedOut', 'left'] as const;

function renderBand(band: SupportBand, phrases: Phrases): TemplateResult {
  const { words, format } = phrases;
  const steps = STEPS.flatMap((step) =>
    [band[step] ?? []].flat().map((date) => words.supportStep(step, format.date(date))),
  );
  const facts = band.left ? steps : [...steps, words.noEnd];
  const name = capitalise(band.scheme);
  const told = joinSentences([`: ${facts.join('; ')}.`, band.note]);
  return html`<li><b .textContent=${name}></b>${told}${renderSources(band.sources ?? [], null, name, phrases)}</li>`;
}

/** Events by their marks in the picture: those of one mark together. */
function grouped(events: readonly NumberedEvent[], groups: readonly EventGroup[]): readonly NumberedEvent[][] {
  const marks = new Map<number, NumberedEvent[]>();
  for (const event of events) {
    const { number } = event;
    const first = groups.find(({ first, last }) => first <= number && number <= last)?.first ?? number;
    marks.set(first, [...(marks.get(first) ?? []), event]);
  }
  return [...marks.values()];
}

/** Events that are one mark in the picture: named by their number, opened to be read. */
function renderGroup(events: readonly NumberedEvent[], phrases: Phrases): TemplateResult {
  const items = events.map((event) => renderEvent(event, phrases));
  const [only, ...others] = items;
  if (only && others.length === 0) return only;
  const month = (event: NumberedEvent | undefined) => (event?.date ? phrases.format.month(event.date) : '');
  const name = phrases.words.eventGroup(events.length, month(events[0]), month(events.at(-1)));
  return html`<li class="group">${fold(name, html`<ol>${items}</ol>`)}</li>`;
}

function renderEvent({ number, when, label, href, detail, quote, sources }: NumberedEvent, phrases: Phrases) {
  const { words } = phrases;
  const date = phrases.when(when);
  return html`<li value=${number}><b .textContent=${capitalise(date)}></b>: ${href ? html`<a href=${href} .textContent=${label}></a>` : label}${fine(detail)}${
    quote
      ? html`<blockquote class="fine" .textContent=${words.quote(quote.text, quote.speaker ?? '')}></blockquote>`
      : nothing
  }${renderSources(sources ?? [], href ?? null, `${date}, ${label}`, phrases)}</li>`;
}

function renderDispute(dispute: Dispute, phrases: Phrases): TemplateResult {
  const { about, claims } = dispute;
  const isAddress = (source = '') => /^https?:/i.test(source);
  const linked = claims.filter(({ source, href }) => href || isAddress(source));
  const sources = linked.map(({ source = '', href }) => href ?? source);
  const called = linked.map(({ source = '' }) => (isAddress(source) ? '' : source));
  return html`<li>${disputePhrase(dispute, phrases)}${renderSources(sources, null, about, phrases, called)}</li>`;
}

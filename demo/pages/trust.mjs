import { fallsOf, risesOf } from './credits.mjs';
import { html } from './html.mjs';
import { publications } from './publications.mjs';
import { link, NHS_ENGLAND, OGL, sourcesSection, TIDY_COPY } from './sources.mjs';
import { publicationInWords, standingInWords } from './trust-words.mjs';

/** The years of the A&E figures, with room before and after: one time axis for both pictures. */
const AXIS = { from: '2016-01-01', to: '2019-12-31' };
const QUESTIONS = [
  ['overall', 'Overall'],
  ['safe', 'Safe'],
  ['effective', 'Effective'],
  ['caring', 'Caring'],
  ['responsive', 'Responsive'],
  ['wellLed', 'Well-led'],
];

/**
 * The page of one organisation.
 *
 * - `previous`, `next`: its neighbours in the collection
 * - `sourceLabels`: what a source is, by its address
 */
export function trustPage(trust, { previous, next, sourceLabels }) {
  const { id, name } = trust;
  return {
    path: `trusts/${id}.html`,
    section: 'index.html',
    title: name,
    description: `${name}: CQC ratings over time${trust.emergencyCare ? ', A&E performance' : ''} and what public sources credit.`,
    main: html`<p class="trail"><a href="../index.html#${id}">All journeys</a></p>
<h1>${name}</h1>
<p class="lead">${standingInWords(trust)} Named in ${namedIn(trust)}.</p>

<h2>Ratings</h2>
<div class="plate">
<rating-journey src="../data/journeys/${id}.json" theme="auto">
${ratingsTable(trust)}
</rating-journey>
</div>
${trust.emergencyCare && emergencyCareSection(trust)}
${creditsSection(trust)}
<ul class="pager">
<li>${previous && html`Previous: <a href="${previous.id}.html">${previous.name}</a>`}</li>
<li>${next && html`Next: <a href="${next.id}.html">${next.name}</a>`}</li>
</ul>`,
    sources: sourcesSection(sourcesOf(trust, sourceLabels), licence()),
  };
}

function namedIn({ groups }) {
  return groups.map(
    (id, place) => html`${place > 0 && ' and '}<a href="../index.html#${id}">${publications[id].title}</a>`,
  );
}

/** What people see without JavaScript, and until the picture stands. */
function ratingsTable({ name, document }) {
  const known = QUESTIONS.filter(([question]) => document.ratings.some((rating) => rating[question]));
  return html`<table>
<caption>CQC ratings of ${name} (–: not rated in that report)</caption>
<thead><tr><th scope="col">Published</th>${known.map(([, label]) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>
${document.ratings.map(
  (
    rating,
  ) => html`<tr><th scope="row">${publicationInWords(rating)}</th>${known.map(([question]) => html`<td>${given(rating[question])}</td>`)}</tr>
`,
)}</tbody>
</table>`;
}

/** A question that is absent was not rated again; one that is `null` is not known. */
function given(rating) {
  if (rating === undefined) return '–';
  return rating ?? 'not known';
}

function emergencyCareSection({ id }) {
  return html`<h2>A&amp;E in the years when the ratings moved</h2>
<p>The share of A&amp;E attendances that were over within four hours, April 2016 to March 2019. Where there is room, the ratings of
those years stand above it on the same time axis. Ratings come at long intervals and look at everything; this is one measure, every
month. Neither explains the other.</p>
${
  id === 'wexham' &&
  html`<p class="note">The A&amp;E figures are those of the whole of Frimley Health NHS Foundation Trust, of which Wexham
Park Hospital has been a part since October 2014. There are none here for the hospital alone.</p>`
}
<div class="plate">
<rating-journey class="again" heading="Ratings, 2016 to 2019" src="../data/journeys/${id}.json" theme="auto" from="${AXIS.from}" to="${AXIS.to}" loading="lazy">
<p>The ratings stand in the table above.</p>
</rating-journey>
<spc-chart src="../data/emergency-care/${id}.json" theme="auto" from="${AXIS.from}" to="${AXIS.to}" loading="lazy">
<p><a href="../data/emergency-care/${id}.json">The A&amp;E figures as data</a></p>
</spc-chart>
</div>
<p class="quiet">Major (type 1) departments only; the 95% standard is set for all types of department together. Why a chart of individual
values and not a p chart: <a href="../spc-cases.html#large-denominators">worked case</a>.</p>`;
}

function creditsSection(trust) {
  const { id, themes } = trust;
  const falls = fallsOf(trust);
  return html`<h2>What public sources credit</h2>
<p>Themes that a named public source connects with the way up. Only a few texts were read for each organisation: a theme that is missing
here was not found in them, and that says nothing about the organisation.</p>
${creditList(risesOf(trust))}
${falls.length > 0 && html`<h3>And what came after</h3>\n${creditList(falls)}`}
${
  themes &&
  html`<div class="plate">
<theme-radar src="../data/themes/${id}.json" theme="auto" loading="lazy">
<p>The themes are those of the list above.</p>
</theme-radar>
</div>`
}`;
}

function creditList(credits) {
  return html`<dl class="credits">
${credits.map(({ label, text, source, href }) => html`<div><dt>${label}</dt><dd>${text}<span class="quiet"> Source: ${link({ label: source, href })}</span></dd></div>\n`)}</dl>`;
}

/** Every address that the data names, once. */
function sourcesOf(trust, labels) {
  const { document, emergencyCare } = trust;
  const credits = [...risesOf(trust), ...fallsOf(trust)];
  const parts = [...(document.services ?? []), ...(document.locations ?? [])].flatMap(({ ratings }) => ratings);
  const claims = (document.disputes ?? []).flatMap(({ claims }) => claims);
  const entries = [...document.ratings, ...parts, ...(document.support ?? []), ...(document.events ?? []), ...claims];
  const named = entries.flatMap(({ report, href, sources = [] }) => [report, href, ...sources]);
  const known = { ...Object.fromEntries(credits.map(({ href, source }) => [href, source])), ...labels };
  const addresses = new Set([...named, ...credits.map(({ href }) => href)].filter(Boolean));
  return [
    ...[...addresses].map((href) => ({ href, label: labelOf(href, known) })),
    ...(emergencyCare ? [NHS_ENGLAND, TIDY_COPY] : []),
  ];
}

function labelOf(href, labels) {
  const host = new URL(href).hostname.replace(/^www\./, '');
  return labels[href] ? `${labels[href]} (${host})` : href.replace(/^https?:\/\/(www\.)?/, '');
}

function licence() {
  return html`<p>Ratings are those of the Care Quality Commission, under the ${link(OGL)}. What is not known is left open and not filled in.</p>`;
}

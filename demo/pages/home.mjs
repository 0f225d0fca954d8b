import { html } from './html.mjs';
import { publications } from './publications.mjs';
import { sourcesSection } from './sources.mjs';
import { standingInWords } from './trust-words.mjs';

/** The collection of journeys, grouped as the publications group them. */
export function home({ groups, trusts }) {
  const shown = new Set();
  return {
    path: 'index.html',
    title: 'Rating journeys of eleven NHS organisations',
    description: 'How the CQC ratings of eleven NHS organisations moved, drawn from JSON by one HTML element.',
    main: html`<h1>Rating journeys of eleven NHS organisations</h1>
<p class="lead">The Care Quality Commission (CQC) named these organisations as examples of improvement in 2017, 2019 and 2020. Here is
what their published ratings did before and after: up, down, and sometimes both.</p>
<p>Every picture on this site is an HTML element that reads a JSON file: <code>&lt;rating-journey&gt;</code>,
<code>&lt;spc-chart&gt;</code> or <code>&lt;theme-radar&gt;</code>. <a href="use.html">Use it on your page</a> says how.</p>
<nav aria-label="Organisations" class="shelf">
${groups.map((each) => shelf(each, trusts))}</nav>
${groups.map((each) => group(each, trusts, shown))}
<h2>What is not here</h2>
<p>No league table and no average: ratings are words about different places at different times. A rating that rose does not
prove what caused it, and the A&amp;E figures of the same years, on each organisation’s page, often moved the other way.</p>`,
    sources: sourcesSection(
      groups.flatMap(({ id }) => publications[id].sources),
      html`<p>Each organisation’s page lists the sources of its ratings.</p>`,
    ),
  };
}

/** The organisations of a publication, with the rating that stands, and a link down to the journey. */
function shelf({ id, organisations }, trusts) {
  return html`<div>
<p><a href="#${id}">${publications[id].title}</a></p>
<ul>
${organisations
  .map((trust) => trusts.get(trust))
  .map(
    (trust) =>
      html`<li><a href="#${trust.id}">${trust.shortName}</a> <span class="quiet">${standingRating(trust)}</span></li>\n`,
  )}</ul>
</div>
`;
}

function standingRating({ journey }) {
  return journey.current.overall.rating ?? 'no current rating';
}

function group({ id, organisations }, trusts, shown) {
  const { title, text } = publications[id];
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${text}
${organisations.map((trust) => entry(trusts.get(trust), shown))}
</section>
`;
}

/** The journey of an organisation; where an earlier publication showed it already, a line and a link up. */
function entry(trust, shown) {
  const { id, name } = trust;
  const again = shown.has(id);
  const first = shown.size === 0;
  shown.add(id);
  if (again) {
    return html`<h3><a href="trusts/${id}.html">${name}</a></h3>
<p>${standingInWords(trust)} <a href="#${id}">Its journey is shown above</a>.</p>
`;
  }
  return html`<div class="plate" id="${id}">
<rating-journey src="data/journeys/${id}.json" theme="auto"${!first && html` loading="lazy"`}>
<p>${name}. ${standingInWords(trust)}</p>
</rating-journey>
<p class="more"><a href="trusts/${id}.html">${more(trust)}</a></p>
</div>
`;
}

function more({ shortName, emergencyCare }) {
  return `More on ${shortName}: ${emergencyCare ? 'A&E figures of the same years, and ' : ''}what public sources credit`;
}

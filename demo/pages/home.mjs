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
<nav aria-label="Publications"><ul>
${groups.map(({ id, organisations }) => html`<li><a href="#${id}">${publications[id].title}</a>: ${counted(organisations.length)}</li>\n`)}</ul></nav>
${groups.map((each) => group(each, trusts, shown))}
<h2>What is not here</h2>
<p>No league table and no average: ratings are words about different places at different times. A rating that rose does not
prove what caused it, and the <a href="spc-instead-of-rag.html">A&amp;E figures of the same years</a> often moved the other way.</p>`,
    sources: sourcesSection(
      groups.flatMap(({ id }) => publications[id].sources),
      html`<p>Each organisation’s page lists the sources of its ratings.</p>`,
    ),
  };
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function counted(organisations) {
  return `${NUMBERS[organisations] ?? organisations} ${organisations === 1 ? 'organisation' : 'organisations'}`;
}

function group({ id, organisations }, trusts, shown) {
  const { title, text } = publications[id];
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${text}
${organisations.map((trust) => card(trusts.get(trust), shown))}
</section>
`;
}

/** The journey of an organisation; where an earlier publication showed it already, a line and a link. */
function card(trust, shown) {
  const again = shown.has(trust.id);
  const first = shown.size === 0;
  shown.add(trust.id);
  const heading = html`<h3><a href="trusts/${trust.id}.html">${trust.name}</a></h3>
<p>${standingInWords(trust)}${again && html` Its journey is <a href="#${trust.id}">shown above</a>.`}</p>`;
  if (again) return html`<article class="journey-card">${heading}</article>\n`;
  return html`<article class="journey-card" id="${trust.id}">
${heading}
<div class="plate">
<rating-journey src="data/journeys/${trust.id}.json" theme="auto" heading-level="4"${!first && html` loading="lazy"`}></rating-journey>
</div>
</article>
`;
}

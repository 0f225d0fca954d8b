import { risesOf } from './credits.mjs';
import { html } from './html.mjs';
import { BLOG_2020, COLUMN_2019, DRIVING_2017, SCORING_2024, SUSTAINING_2020, sourcesSection } from './sources.mjs';

const YEARS = { di2017: '2017', di2018: '2018', traits2019: '2019', si2020: '2020' };

/** The nine themes of 2017, the four taxonomies side by side, and two radars whose figures are illustrative. */
export function themes({ frameworks, crosswalk, meaningOf, trusts, examples }) {
  const [nine] = frameworks;
  return {
    path: 'themes.html',
    title: 'Themes of improvement',
    description: 'The nine themes of Driving improvement (2017), what each means, and how later lists relate to them.',
    main: html`<h1>Themes of improvement</h1>
<p class="lead">In 2017 the Care Quality Commission (CQC) asked people in eight trusts how they had achieved their improvements, and
named nine key themes. Later texts of CQC made lists of their own.</p>

<h2 id="nine">The nine themes of 2017</h2>
<ol class="theme-list">
${nine.axes.map(({ id, label }) => theme({ id, label, meaning: meaningOf(nine.id, id) }, trusts))}</ol>
<p class="quiet">Names are CQC’s, explanations are ours. Which organisation a source connects with a theme stands on its page, with the source.</p>

<h2 id="taxonomies">Four lists, side by side</h2>
<p>The lists overlap without being the same. A row joins what is the same theme in near-same words; what is only related is marked,
and is never compared as if it were the same. “Looking outwards” means openness to staff and public in 2017, and partnership with
others from 2018 on.</p>
${taxonomies(frameworks, crosswalk)}
<ul class="quiet">
${frameworks.filter(({ note }) => note).map(({ id, note }) => html`<li>${YEARS[id]}: ${note}</li>\n`)}</ul>
${examples.map(example)}
<h2>What a picture of themes cannot say</h2>
<p>How much a theme mattered, or which trust is “better” at it. No score is computed from texts on this site: for the organisations
there are only marks where a source was found. Two self-assessments are two points in time; for whether something really changed,
<a href="spc-instead-of-rag.html">measure it month by month</a>.</p>`,
    sources: sourcesSection(
      [
        DRIVING_2017,
        ...frameworks.filter(({ id }) => id === 'di2018').map(sourceOf),
        COLUMN_2019,
        SUSTAINING_2020,
        BLOG_2020,
        SCORING_2024,
      ],
      html`<p>The radars on this page hold illustrative figures.</p>`,
    ),
  };
}

function sourceOf({ source }) {
  return { label: source.text, href: source.href };
}

function theme({ id, label, meaning }, trusts) {
  const found = [...trusts.values()].filter((trust) => risesOf(trust).some((credit) => credit.theme === id));
  return html`<li id="theme-${id}"><h3>${label}</h3>
<p>${meaning}</p>
${
  found.length > 0 &&
  html`<p class="quiet">Credited at: ${found.map((trust, place) => html`${place > 0 && ', '}<a href="trusts/${trust.id}.html">${trust.shortName}</a>`)}</p>`
}</li>
`;
}

function taxonomies(frameworks, crosswalk) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Four lists of themes">
<table class="crosswalk">
<caption class="visually-hidden">Themes of four CQC texts and how they relate</caption>
<thead><tr>${frameworks.map(({ id, axes }) => html`<th scope="col">${YEARS[id]}: ${axes.length} themes</th>`)}</tr></thead>
<tbody>
${crosswalk.map((crossing) => html`<tr>${frameworks.map((framework) => crossed(crossing, framework))}</tr>\n`)}</tbody>
</table>
</div>`;
}

/** Most voices are silent at a dash. */
const NONE = html`<span aria-hidden="true">–</span><span class="visually-hidden">none</span>`;

function crossed({ same, related }, { id, axes }) {
  const label = (axis) => axes.find((each) => each.id === axis)?.label;
  if (same[id]) return html`<td>${label(same[id])}</td>`;
  return html`<td class="quiet">${related[id] ? html`related: ${label(related[id])}` : NONE}</td>`;
}

function example({ id, heading, text, path }) {
  return html`<h2 id="${id}">${heading}</h2>
${text}
<div class="plate">
<theme-radar src="${path}" theme="auto" loading="lazy"></theme-radar>
</div>
`;
}

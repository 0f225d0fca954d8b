import { html } from './html.mjs';
import { NHS_ENGLAND, sourcesSection, TIDY_COPY } from './sources.mjs';
import { groups } from './spc-cases-list.mjs';

/** The page of worked cases, and the data files its charts ask for: `{page, files}`. */
export function spcCases({ readJson, analyseSpcData }) {
  const built = groups.map((group) => ({ ...group, cases: group.cases.map((each) => build(each, readJson)) }));
  const cases = built.flatMap((group) => group.cases);
  for (const each of cases) checkClaims(each, analyseSpcData);
  return { page: page(built), files: cases.map(({ id, data }) => [`data/worked-cases/${id}.json`, data]) };
}

/** A case's data: one of the demonstration's files, with what the case changes in it. */
function build(each, readJson) {
  const whole = readJson(each.from);
  const points = each.first ? whole.points.slice(0, each.first) : whole.points;
  return { ...each, data: { ...whole, ...each.change, points: points.map(each.point ?? ((point) => point)) } };
}

/** What the text says of a chart has to be what the analysis says, or the page is not published. */
function checkClaims({ id, data, claims = {} }, analyseSpcData) {
  const analysis = analyseSpcData(id, data);
  for (const [field, claimed] of Object.entries(claims)) {
    const found = field === 'signals' ? signals(analysis) : analysis[field];
    if (found !== claimed) throw new Error(`The worked case "${id}" says ${field} ${claimed}, the analysis ${found}.`);
  }
}

function signals({ points }) {
  return points.filter(({ rules }) => rules.length > 0).length;
}

function page(built) {
  return {
    path: 'spc-cases.html',
    title: 'Worked SPC cases',
    description:
      'SPC charts of every type, with steps, targets, baselines, gaps and too few points, and how to read each.',
    main: html`<h1>Worked SPC cases</h1>
<p class="lead">Each chart below is one situation that turns up in board papers: what it looks like, and how it is read. Every
verdict is computed by the chart from its figures; none is written by hand.</p>
<p>Real figures are monthly A&amp;E figures of NHS trusts, April 2016 to March 2019, and say so. All others are marked
<strong>illustrative</strong>: they were made up to show the case.</p>
<nav aria-label="Cases" class="shelf">
${built.map(shelf)}</nav>
${built.map(section)}`,
    sources: sourcesSection([NHS_ENGLAND, TIDY_COPY], html`<p>Illustrative figures have no source but this page.</p>`),
  };
}

function shelf({ title, cases }) {
  return html`<div>
<p>${title}</p>
<ul>
${cases.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ul>
</div>
`;
}

function section({ title, introduction, cases }) {
  return html`<h2>${title}</h2>
${introduction}
${cases.map(article)}`;
}

function article({ id, heading, text, from }) {
  const kind = from.startsWith('cases/') ? 'Illustrative figures' : 'Real figures';
  return html`<article id="${id}" aria-labelledby="${id}-heading">
<h3 id="${id}-heading">${heading}</h3>
<p class="caption"><strong>${kind}</strong></p>
${text}
<div class="plate">
<spc-chart src="data/worked-cases/${id}.json" theme="auto" heading-level="4" loading="lazy"></spc-chart>
</div>
</article>
`;
}

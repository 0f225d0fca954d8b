import { readFileSync } from 'node:fs';
import { STRICT_POLICY } from '../../scripts/server.mjs';
import { html, trusted } from './html.mjs';
import { sourcesSection } from './sources.mjs';

/** A file of the demonstration, shown and run from the same text. */
function text(path) {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8').trim();
}

const SCRIPT_TAG = '<script type="module" src="cdn/improvement-widgets.js"></script>';

/** The same, for the very file that was built. */
function tagWithHash() {
  const hashes = JSON.parse(text('../dist/cdn/sri.json'));
  return SCRIPT_TAG.replace('></', `\n        integrity="${hashes['improvement-widgets.js']}"></`);
}

/** Everything a web team needs to put the elements on a page of its own. */
export function use() {
  return {
    path: 'use.html',
    title: 'Use it on your page',
    description:
      'Snippets to copy: the script tag, and each way of giving an element its data; what a content policy has to allow.',
    scripts: ['copy.js'],
    main: html`<h1>Use it on your page</h1>
<p class="lead">Put one file on your server, add one script tag, and write an element where the picture should stand. There is nothing to
build, and nothing is fetched from anywhere but the addresses you write.</p>

<h2>1. The script</h2>
<p>Copy <code>improvement-widgets.js</code> from the package’s <code>dist/cdn</code> folder to your server. Plain http on an intranet will do.</p>
${shown('The script tag', SCRIPT_TAG)}
<p>If a page shows one kind of picture only, the files beside it are smaller: <code>rating-journey.js</code>, <code>spc-chart.js</code>,
<code>theme-radar.js</code> (each with the <code>shared-….js</code> file they have in common).</p>
<p>With its <code>integrity</code> hash a browser runs the file only as it was built; <code>sri.json</code> beside it holds those of
all the files, which are new with every version.</p>
${shown('The script tag with its hash', tagWithHash())}

<h2>2. The data, in the way that suits you</h2>
<p>Each snippet below runs on this page, from the very text you see.</p>
${ways().map(live)}

<h2>3. The content policy</h2>
<p>If your server sends a Content-Security-Policy, this much is enough; this site is served with exactly this line. No inline
style, no inline script, no <code>eval</code>.</p>
${shown('The policy', `Content-Security-Policy: ${STRICT_POLICY}`)}
<table>
<caption>What each part is for</caption>
<thead><tr><th scope="col">Directive</th><th scope="col">Allows</th></tr></thead>
<tbody>
${STRICT_POLICY.split('; ').map(directive)}</tbody>
</table>
<p>Load the library once. Two different builds of it on a page with <code>require-trusted-types-for</code> need
<code>'allow-duplicates'</code> after <code>lit-html</code>.</p>

<h2 id="spreadsheet">4. From a spreadsheet</h2>
<ol>
<li>One row for each month (or day, week, quarter), oldest or newest first.</li>
<li>Name the columns in the first row. For a chart: <code>Date</code> and <code>Value</code>; or <code>Numerator</code> and
<code>Denominator</code> in place of the value; <code>Target</code> and <code>Note</code> if you have them. For a rating journey, as a
table on the page: <code>Date</code>, <code>Overall</code>, and any of <code>Safe</code>, <code>Effective</code>, <code>Caring</code>,
<code>Responsive</code>, <code>Well-led</code>, <code>Report</code>.</li>
<li>Dates as 2024-04-01 or, day first, 01/04/2024. Leave a missing value empty: an empty cell is a gap, a 0 is a nought.</li>
<li>Save as “CSV UTF-8 (comma delimited)”, put the file beside your page, and name it in <code>src</code>. Or copy the cells, paste them
into your editor as a table, and put the element’s tag around it.</li>
</ol>
<p>What could not be used is said above the picture, with the row and column; what was doubtful, such as a date that could be
read both ways, under “remarks on the data” below it.</p>

<h2>5. Other things worth knowing</h2>
<ul>
<li>A document of CQC’s public API, for a provider or a location, is read as it is: save the answer and name it in <code>src</code>.</li>
<li><code>heading="…"</code> puts your headline in place of the computed one; the computed verdict then opens the text.
<code>heading-level="2"</code> fits it into your page’s headings.</li>
<li><code>loading="lazy"</code> draws a picture when it comes near the window; it is still printed.</li>
<li><code>from="2016-01-01" to="2019-12-31"</code> gives a journey and a chart the same time axis, as on the
<a href="trusts/cuh.html">trust pages</a>.</li>
<li><code>theme="auto"</code> follows the reader’s light or dark setting, as this site does; without it a picture stays light.
<code>palette="mdc"</code> takes the colours of Making Data Count.</li>
<li>The page’s font is used. Colours are custom properties, such as <code>--improvement-good</code> or <code>--improvement-text</code>.</li>
<li>Every picture has a menu that gives the picture as SVG or PNG and the data as CSV.</li>
</ul>`,
    sources: sourcesSection(
      [
        {
          label: 'Care Quality Commission, ratings of the organisations in the first two snippets',
          href: 'https://www.cqc.org.uk/',
        },
      ],
      html`<p>The other snippets hold illustrative figures, and say so.</p>`,
    ),
  };
}

/** What each directive of the policy is for. */
const REASONS = {
  'default-src': 'Nothing that is not named below.',
  'script-src': 'The one script file.',
  'style-src': 'Your own style sheets. The elements bring theirs without any inline style.',
  'connect-src': 'Data files named by src. Add the host if they lie elsewhere.',
  'img-src': 'blob: is for the download of a picture as PNG alone; without it the menu leaves that entry out.',
  'require-trusted-types-for': 'Optional: if your pages use Trusted Types.',
  'trusted-types': 'The one Trusted Types policy that the elements create; needed with the line above.',
};

function directive(written) {
  return html`<tr><th scope="row"><code>${written}</code></th><td>${REASONS[written.split(' ')[0]]}</td></tr>\n`;
}

function ways() {
  return [
    {
      title: 'A JSON file',
      about: html`<p>The usual way. The file’s shape is described in the package’s <code>schemas</code> folder. This is a real journey,
with its <a href="data/journeys/cuh.json">JSON</a>.</p>`,
      snippet: 'snippets/journey-src.html',
    },
    {
      title: 'A table on the page',
      about: html`<p>For editors: a table in the page’s text, with the element around it. Where scripts are off, the table stays. The
ratings are real.</p>`,
      snippet: 'snippets/journey-table.html',
    },
    {
      title: 'A CSV file',
      about: html`<p>Straight from a spreadsheet; the attributes say what the columns cannot.</p>`,
      snippet: 'snippets/chart-csv.html',
      files: ['data/falls.csv'],
    },
    {
      title: 'JSON inside the page',
      about: html`<p>For templates that write their figures into the page. A strict policy allows it: a JSON block is data and is not run.</p>`,
      snippet: 'snippets/chart-script.html',
    },
    {
      title: 'A property, from your own script',
      about: html`<p>For pages that have the figures already. To change the picture, set a new object.</p>`,
      snippet: 'snippets/chart-property.html',
      files: ['snippets/wait.js'],
    },
    {
      title: 'A table of themes',
      about: html`<p>First column the theme, one column for each time. A dash or an empty cell means “not assessed”.
The attributes say the scale, the dates, and that the organisation judged itself.</p>`,
      snippet: 'snippets/radar-table.html',
    },
  ];
}

function live({ title, about, snippet, files = [] }) {
  const code = text(snippet);
  return html`<h3>${title}</h3>
${about}
${shown(title, code)}
${files.map((file) => html`<p class="caption"><code>${file}</code></p>${shown(file, text(file))}`)}
<div class="plate live">
${trusted(code)}
</div>
`;
}

function shown(name, code) {
  return html`<div class="snippet"><pre tabindex="0" role="region" aria-label="${name}" data-name="${name}"><code>${code}</code></pre></div>`;
}

import { html } from './html.mjs';
import { NHS_ENGLAND, OGL } from './sources.mjs';

const NAVIGATION = [
  ['index.html', 'Journeys'],
  ['spc-instead-of-rag.html', 'SPC instead of RAG'],
  ['spc-cases.html', 'Worked SPC cases'],
  ['themes.html', 'Themes'],
  ['use.html', 'Use it on your page'],
];

/**
 * The whole document around a page.
 *
 * - `path`: where it stands in the site, for example `trusts/cuh.html`; every address is relative to it
 * - `section`: the entry of the navigation it belongs to, if it is not one itself
 * - `scripts`: further script files of the site that the page needs
 */
export function layout({ path, section = path, title, description, main, scripts = [] }) {
  const root = '../'.repeat(path.split('/').length - 1);
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – improvement-widgets</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}site.css">
<script type="module" src="${root}cdn/improvement-widgets.js"></script>
${scripts.map((script) => html`<script type="module" src="${root}${script}"></script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<div class="wide">
<p class="brand"><a href="${root}index.html">improvement-widgets</a> <span>a demonstration</span></p>
<nav aria-label="Pages"><ul>
${NAVIGATION.map(([target, name]) => entry({ target, name, root, path, section }))}</ul></nav>
</div>
</header>
<main id="main" class="wide" tabindex="-1">
${main}
</main>
<footer class="colophon">
<div class="wide">
<p><strong>Independent.</strong> This demonstration is not made, commissioned or endorsed by the Care Quality Commission
(CQC), NHS England or any trust named in it. For a rating that is in force today, ask
<a href="https://www.cqc.org.uk/">CQC’s own site</a>.</p>
<p>Contains information of the Care Quality Commission and of <a href="${NHS_ENGLAND.href}">NHS England</a>, licensed under
the <a href="${OGL.href}">${OGL.label}</a>. Figures that were made up to show a case say “illustrative” where they stand.</p>
</div>
</footer>
</body>
</html>
`;
}

function entry({ target, name, root, path, section }) {
  const current = target === path ? 'page' : target === section ? 'true' : null;
  return html`<li><a href="${root}${target}"${current && html` aria-current="${current}"`}>${name}</a></li>\n`;
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourcesIn, withoutComments } from '../support/sources.mjs';

const LONGEST_FILE = 300;
const LONGEST_ELEMENT_CLASS = 200;

/** Files that may be longer, and why. */
const LONG_FILES = {};

/** What no source may say, and why. */
const FORBIDDEN = [
  [
    /\bstyleMap\b|\bstyle\s*=\s*["'$]|<style\b/,
    'a strict content policy blocks it; use attributes, classes and custom properties',
  ],
  [
    /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\.write)\b/,
    'text from data must never become markup',
  ],
  [/\beval\s*\(|new Function\b|\bcsvParse\s*\(/, 'it builds code from text, which a strict content policy blocks'],
  [/@ts-(ignore|expect-error|nocheck)/, 'fix the type'],
  [
    /\b(select|selectAll|axis(Top|Right|Bottom|Left)|transition)\b[^']*\bfrom 'd3'/,
    'Lit owns the page; d3 only computes',
  ],
  [
    /\b(scaleTime|scaleUtc|scaleLinear|timeFormat|utcFormat)\b/,
    "d3's scales and formats bring a third of a bundle along",
  ],
  [/\b(localStorage|sessionStorage|document\.cookie)\b/, 'nothing is kept on a reader’s machine'],
  [
    /\.(toReversed|toSorted|toSpliced)\(|\.with\(/,
    'Chrome and Edge 109, the last for Windows 7, 8 and Server 2012, do not know it',
  ],
  [/\bconsole\.(log|debug|info)\b/, 'no noise on other people’s pages'],
];

/** Uses that are right for a reason: file → patterns' reason texts they are exempt from. */
const EXEMPT = {};

function forbiddenIn({ path, text }) {
  // Comments may name what is forbidden; `@ts-` directives live in comments.
  const code = withoutComments(text);
  return FORBIDDEN.filter(([pattern]) => pattern.test(String(pattern).includes('@ts-') ? text : code))
    .filter(([, reason]) => !EXEMPT[path]?.includes(reason))
    .map(([pattern, reason]) => `${path}: ${pattern} (${reason})`);
}

function isElementFile(path) {
  const [, folder, file] = path.split('/');
  return file === `${folder}.ts` && folder.includes('-');
}

/** Lines from a class's first to its closing brace in the first column. */
function classLengths(text) {
  const lines = text.split('\n');
  return lines.flatMap((line, start) => {
    if (!/^export (abstract )?class /.test(line)) return [];
    return [lines.indexOf('}', start) - start + 1];
  });
}

describe('the habits of the house', () => {
  it(`keeps every file to ${LONGEST_FILE} lines`, () => {
    const long = sourcesIn('src').filter(
      ({ path, text }) => text.split('\n').length - 1 > (LONG_FILES[path] ?? LONGEST_FILE),
    );
    assert.deepEqual(
      long.map(({ path }) => path),
      [],
    );
  });

  it(`keeps every element's class to ${LONGEST_ELEMENT_CLASS} lines`, () => {
    const long = sourcesIn('src')
      .filter(({ path }) => isElementFile(path))
      .filter(({ text }) => classLengths(text).some((length) => length > LONGEST_ELEMENT_CLASS));
    assert.deepEqual(
      long.map(({ path }) => path),
      [],
    );
  });

  it('uses nothing that a strict page, a reader or a colleague would suffer from', () => {
    assert.deepEqual(sourcesIn('src').flatMap(forbiddenIn), []);
  });

  it('would see what is forbidden', () => {
    const seen = (text) => forbiddenIn({ path: 'src/x.ts', text }).length;
    const bad = ['html`<p style="color: red">`', 'html`<style>a</style>`', 'e.innerHTML = x', '// @ts-ignore'];
    for (const text of [...bad, "import { select } from 'd3';", 'eval(x)']) assert.equal(seen(text), 1, text);
    for (const text of ['// no innerHTML here', 'const style = 1;', 'evaluate(x)']) assert.equal(seen(text), 0, text);
  });

  it('leaves no test out and runs none alone', () => {
    const marked = sourcesIn('test', /\.(ts|mjs)$/).filter(({ text }) =>
      /\b(it|test|describe)\.(only|skip)\b|\bx(it|describe)\(/.test(text),
    );
    assert.deepEqual(
      marked.map(({ path }) => path),
      [],
    );
  });
});

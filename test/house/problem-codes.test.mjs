import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Made of the name of what a point lacks. */
const MADE = ['numerator-missing', 'denominator-missing', 'subgroup-missing'];
/** How a code stands in the sources: the first argument of what makes a problem, or the name of a sentence. */
const SAID = /\b(?:error|warning|failed|gap|remark|doubt|fault)\(\s*'([a-z-]+)'/g;
const NAMED = /^ {2}(?:readonly )?'?([a-z]+(?:-[a-z]+)+)'?: (?:\(|Sentence)/gm;

const sources = readdirSync(new URL('src', root), { recursive: true }).filter((path) => path.endsWith('.ts'));
const codes = new Set([
  ...MADE,
  ...sources.flatMap((path) => {
    const source = read(`src/${path}`);
    const named = path.endsWith('problems.ts') ? [...source.matchAll(NAMED)] : [];
    return [...source.matchAll(SAID), ...named].map(([, code]) => code);
  }),
]);
const tables = [...read('docs/problems.md').matchAll(/^\| (`.*?`) \| /gm)];
const documented = new Set(tables.flatMap(([, cell]) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code)));

describe('the codes of problems', () => {
  it('are all documented', () => {
    assert.ok(codes.size > 90, `${codes.size} codes`);
    assert.deepEqual([...codes].filter((code) => !documented.has(code)).sort(), []);
  });

  it('are all in use', () => {
    assert.deepEqual([...documented].filter((code) => !codes.has(code)).sort(), []);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sourcesIn, withoutComments } from '../support/sources.mjs';

/** Names that templates give, by a pattern with one group. */
function namesIn(pattern) {
  const texts = sourcesIn('src').map(({ text }) => withoutComments(text));
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1])));
}

describe('the manifest', () => {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations);
  const documented = (kind) => new Set(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name)));

  it('names every part of the templates, and no part that there is not', () => {
    assert.deepEqual([...documented('cssParts')].sort(), [...namesIn(/\bpart="([\w-]+)"/g)].sort());
  });

  it('names every slot', () => {
    assert.deepEqual([...documented('slots')].sort(), ['', ...namesIn(/<slot name="([\w-]+)"/g)].sort());
  });

  it('names every event that is fired', () => {
    assert.deepEqual([...documented('events')].sort(), [...namesIn(/super\('(improvement-[\w-]+)'/g)].sort());
  });

  it('gives each element the type of its own model', () => {
    const models = elements.map(({ tagName, members }) => [
      tagName,
      members.find(({ name }) => name === 'model').type.text,
    ]);
    assert.deepEqual(Object.fromEntries(models), {
      'rating-journey': 'Journey | null',
      'spc-chart': 'SpcAnalysis | null',
      'theme-radar': 'ThemeComparison | null',
    });
  });

  it('gives the words of every choice, not the name that the sources have for them', () => {
    const types = elements.flatMap(({ attributes }) => attributes.map(({ type }) => type.text));
    assert.deepEqual(
      types.filter((type) => /[A-Z]/.test(type)),
      [],
    );
  });

  it('gives every colour as the palette has it', () => {
    const palette = readFileSync('src/drawing/palette.ts', 'utf8');
    const tones = new Map([...palette.matchAll(/^ {2}'?([\w-]+)'?: \{ (light: .*) \},$/gm)].map(([, ...tone]) => tone));
    const colours = elements.flatMap(({ cssProperties }) => cssProperties.filter(({ syntax }) => syntax === '<color>'));
    assert.ok(colours.length > 40);
    for (const { name, default: light, description } of colours) {
      const [, dark, , mdc] = /; (#\w+) with the dark theme(, (#\w+) with the official palette)?\.$/.exec(description);
      const official = mdc ? `, mdc: '${mdc}'` : '';
      const given = `light: '${light}', dark: '${dark}'${official}`;
      assert.equal(tones.get(name.replace('--improvement-', '')), given);
    }
  });

  it('has paths of the built package, and no private member', () => {
    for (const { path } of modules) assert.match(path, /^dist\/.*\.js$/);
    const names = elements.flatMap(({ members = [] }) => members.map(({ name }) => name));
    assert.deepEqual(
      names.filter((name) => /^[#_]/.test(name)),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementsOf } from '../../scripts/manifest.mjs';
import { elementsPage } from '../../scripts/reference.mjs';

describe('the page of the elements', () => {
  const elements = elementsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  const [shared, ...own] = elementsPage({ modules: [{ declarations: elements }] }).split(/^## (?=`<)/m);

  it('gives everything that a page may use, of each element or of all', () => {
    elements.forEach(({ attributes, members, events, slots, cssParts = [], cssProperties }, i) => {
      const all = [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties];
      const text = (shared + own[i]).replaceAll('\\|', '|');
      for (const { name, description } of all) {
        assert.ok(text.includes(name), name);
        assert.ok(text.includes(description.replace(/\s+/g, ' ')), description);
      }
    });
  });

  it('says of each element the type of its own model, and of all what they share', () => {
    elements.forEach(({ tagName, members }, i) => {
      const { text } = members.find(({ name }) => name === 'model').type;
      const rows = (shared + own[i]).match(/^\| `model`.*$/gm);
      assert.equal(rows.length, 1, tagName);
      assert.ok(rows[0].replaceAll('\\|', '|').includes(`\`${text}\``), rows[0]);
    });
    assert.match(shared, /^\| `src` \|/m);
  });
});

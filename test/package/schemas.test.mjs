import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readRatings } from '../../dist/ratings/index.js';
import { readSpc } from '../../dist/spc/index.js';
import { readThemes } from '../../dist/themes/index.js';
import { fits } from '../support/json-schema.mjs';

const DATA = 'demo/data';
const NO_DATE = '2024-13';

/** Each element, its reader, and the folders of the demonstration that hold its data. */
const ELEMENTS = [
  ['rating-journey', readRatings, ['journeys'], 'organisation'],
  ['spc-chart', readSpc, ['cases', 'emergency-care', 'emergency-admissions'], 'points'],
  ['theme-radar', readThemes, ['illustrations'], 'framework'],
];

const documented = [...readFileSync('docs/data.md', 'utf8').matchAll(/^```json\n(.*?)^```$/gms)].map(([, text]) =>
  JSON.parse(text),
);

function documentsIn(folder) {
  const files = readdirSync(join(DATA, folder)).filter((name) => name.endsWith('.json'));
  return files.map((name) => JSON.parse(readFileSync(join(DATA, folder, name), 'utf8')));
}

/** Every place in a document, as the keys that lead there. */
function placesIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** Each document with a value in the place of another one, for every place in it. */
function everywhere(documents, value) {
  return documents.flatMap((document) =>
    placesIn(document)
      .slice(1)
      .map((path) => changed(document, path, value)),
  );
}

function changed(document, path, value) {
  const copy = structuredClone(document);
  const holder = path.slice(0, -1).reduce((here, key) => here[key], copy);
  holder[path.at(-1)] = value;
  return copy;
}

for (const [element, read, folders, member] of ELEMENTS) {
  const schema = JSON.parse(readFileSync(`schemas/${element}.json`, 'utf8'));
  const examples = documented.filter((example) => member in example);
  const isToldOfDate = (document) =>
    read(document).problems.some(({ message }) => /a (date|day)\b.*"2024-13"/.test(message));
  const isRead = (document) => read(document).problems.every(({ level }) => level === 'warning');

  describe(`the published schema of <${element}>`, () => {
    it('takes what the documentation shows and what the demonstration draws', () => {
      const documents = [...examples, ...folders.flatMap(documentsIn)].filter(isRead);
      assert.ok(documents.length > 1);
      for (const document of documents) assert.ok(fits(schema, document), JSON.stringify(document).slice(0, 200));
    });

    it('takes null wherever the reader does', () => {
      const documents = everywhere(examples, null).filter(isRead);
      assert.ok(documents.length > 10);
      for (const document of documents) assert.ok(fits(schema, document), JSON.stringify(document));
    });

    it('takes its own name at the top, and refuses one that the reader tells of', () => {
      for (const example of examples) {
        const named = { $schema: `schemas/${element}.json`, ...example };
        assert.deepEqual(read(named).problems, []);
        assert.ok(fits(schema, named));
        assert.equal(read({ ...named, suport: [] }).problems.length, 1);
        assert.ok(!fits(schema, { ...named, suport: [] }));
      }
    });

    it('refuses a date that no calendar has, wherever the reader does', () => {
      const documents = everywhere(examples, NO_DATE).filter(isToldOfDate);
      assert.ok(documents.length > 1);
      for (const document of documents) assert.ok(!fits(schema, document), JSON.stringify(document));
    });
  });
}

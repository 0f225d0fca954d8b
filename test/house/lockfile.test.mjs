import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Where a package that another one names is found: beside it, or in a folder above. */
function placeOf(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return null;
  }
}

describe('the lockfile', () => {
  it('names the packages of every platform, without which npm ci refuses to install on any', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => placeOf(name, path) === null),
    );
    assert.deepEqual(missing, [], 'npm install drops what a registry does not have: put those entries back by hand');
  });

  it('names no registry', () => {
    const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    assert.deepEqual(
      named.map(([path]) => path),
      [],
    );
  });
});

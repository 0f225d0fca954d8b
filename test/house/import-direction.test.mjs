import assert from 'node:assert/strict';
import { dirname, posix } from 'node:path';
import { describe, it } from 'node:test';
import { importsOf, sourcesIn } from '../support/sources.mjs';

/**
 * The floors of the house, from the ground up. A file imports from its own folder and from floors below, never from
 * above and never from a neighbour on its own floor. A folder that is not named here holds an element.
 */
const FLOORS = [['common'], ['spc', 'ratings', 'themes'], ['drawing', 'words'], ['widget']];
const ELEMENTS = FLOORS.length;
const ENTRIES = ELEMENTS + 1;

/** Packages from outside, and the lowest floor that may know them: a domain knows no page. */
const PACKAGES = { valibot: 0, d3: 0, lit: 3 };

function floorOf(path) {
  const folders = path.split('/').slice(1, -1);
  if (folders.length === 0) return ENTRIES;
  const floor = FLOORS.findIndex((names) => names.includes(folders[0]));
  return floor === -1 ? ELEMENTS : floor;
}

function folderOf(path) {
  return path.split('/').slice(0, -1)[1] ?? '';
}

function wrongImports({ path, text }) {
  return importsOf(text)
    .filter((target) => !(target.startsWith('.') ? isInside(path, target) : isPackageFor(path, target)))
    .map((target) => `${path} imports ${target}`);
}

function isInside(path, target) {
  const resolved = posix.join(dirname(path), target);
  return folderOf(resolved) === folderOf(path) || floorOf(resolved) < floorOf(path);
}

function isPackageFor(path, target) {
  const lowest = PACKAGES[target.split('/')[0]];
  return lowest !== undefined && floorOf(path) >= lowest;
}

describe('the direction of imports', () => {
  it('goes down, in every file', () => {
    assert.deepEqual(sourcesIn('src').flatMap(wrongImports), []);
  });

  it('would be seen going up, sideways, or out to a package that the floor does not know', () => {
    const wrong = (path, target) => wrongImports({ path, text: `import { a } from '${target}';` }).length === 1;
    assert.ok(wrong('src/spc/limits/c.ts', '../../words/format.js'), 'up');
    assert.ok(wrong('src/spc/rules.ts', '../ratings/journey.js'), 'sideways');
    assert.ok(wrong('src/spc-chart/view.ts', '../rating-journey/view.js'), 'sideways between elements');
    assert.ok(wrong('src/widget/size.ts', '../index.js'), 'up to an entry');
    assert.ok(wrong('src/ratings/journey.ts', 'lit'), 'Lit in a domain');
    assert.ok(wrong('src/spc-chart/view.ts', 'd3-selection'), 'a package of its own');
    assert.ok(!wrong('src/spc/limits/c.ts', '../data.js'), 'the own folder');
    assert.ok(!wrong('src/spc-chart/view.ts', '../words/format.js'), 'down');
    assert.ok(!wrong('src/define.ts', './spc-chart.js'), 'between entries');
  });

  it('is read from every way of importing', () => {
    const text =
      "import 'a';\nimport type { B } from 'b';\nexport * from 'c';\nconst d = await import('d');\n// import 'e';\nimport {\n  f,\n} from 'f';";
    assert.deepEqual(importsOf(text).sort(), ['a', 'b', 'c', 'd', 'f']);
  });
});

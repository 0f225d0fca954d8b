import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { analyseJourney, readRatings } from '../../dist/ratings/index.js';
import { analyseSpc, readSpc } from '../../dist/spc/index.js';
import { analyseThemes, FRAMEWORKS, readThemes } from '../../dist/themes/index.js';

/** Each kind of data: the member that tells it from the others, its reader, and what works out its meaning. */
const KINDS = [
  ['organisation', readRatings, analyseJourney],
  ['points', readSpc, analyseSpc],
  ['framework', readThemes, analyseThemes],
];

for (const [path, count] of [
  ['README.md', 1],
  ['docs/data.md', 3],
]) {
  describe(`the data that ${path} shows`, () => {
    const blocks = [...readFileSync(path, 'utf8').matchAll(/^```json\n(.*?)^```$/gms)].map(([, text]) =>
      JSON.parse(text),
    );

    it('is there', () => assert.equal(blocks.length, count));

    for (const block of blocks) {
      const [member, read, analyse] = KINDS.find(([name]) => name in block);
      it(`can be copied as it is: nothing is wrong with it (${member})`, () => {
        const { data, problems } = read(block);
        assert.deepEqual(problems, []);
        assert.deepEqual(analyse(data).problems, []);
      });
    }
  });
}

describe('the frameworks that docs/data.md lists', () => {
  it('are those that ship, each with its themes in their order', () => {
    const rows = readFileSync('docs/data.md', 'utf8').matchAll(/^ {2}\| `(\w+)`: .*? \| (.*) \|$/gm);
    const listed = Array.from(rows, ([, id, themes]) => [
      id,
      [...themes.matchAll(/`(\w+)`/g)].map(([, theme]) => theme),
    ]);
    assert.deepEqual(
      listed,
      FRAMEWORKS.map(({ id, axes }) => [id, axes.map((axis) => axis.id)]),
    );
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the codes of SPC problems', () => {
  const source = read('src/spc/problems.ts');
  const said = [...source.matchAll(/\b(?:error|warning|gap|remark)\(\s*'([a-z-]+)'/g)].map(([, code]) => code);
  const codes = new Set([...said, 'numerator-missing', 'denominator-missing', 'subgroup-missing']);
  const documented = [...read('docs/spc-problems.md').matchAll(/^\| (`.*?`) \| /gm)].flatMap(([, cell]) =>
    [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code),
  );

  it('are documented, all of them and no others', () => {
    assert.ok(codes.size > 20);
    assert.deepEqual(documented.sort(), [...codes].sort());
  });
});

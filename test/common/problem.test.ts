import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { error, type Path, pathOf, pointer, quoted, warning } from '../../src/common/problem.js';

/** Reads a JSON Pointer as RFC 6901, section 4 says. */
function resolve(text: string): string[] {
  return text
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

describe('pointer', () => {
  it('writes the examples of RFC 6901, section 5', () => {
    expect(pointer([])).to.equal('');
    expect(pointer(['foo', 0])).to.equal('/foo/0');
    expect(pointer([''])).to.equal('/');
    expect(pointer(['a/b'])).to.equal('/a~1b');
    expect(pointer(['m~n'])).to.equal('/m~0n');
  });

  it('can be read back', () => {
    const paths = fc.array(fc.oneof(fc.string(), fc.constantFrom('~', '/', '~1', '~01'), fc.nat()));
    fc.assert(
      fc.property(paths, (path: Path) => {
        expect(resolve(pointer(path))).to.deep.equal(path.map(String));
        expect(pathOf(pointer(path))).to.deep.equal(path.map(String));
      }),
    );
  });
});

describe('problems', () => {
  it('carry level, code, place and sentence', () => {
    const place = { path: '/ratings/0', code: 'date-not-valid', message: 'No such date.' };
    expect(error('date-not-valid', ['ratings', 0], 'No such date.')).to.deep.equal({ level: 'error', ...place });
    expect(warning('date-not-valid', ['ratings', 0], 'No such date.')).to.deep.equal({ level: 'warning', ...place });
  });
});

describe('quoted', () => {
  it('shows a value as its author wrote it', () => {
    expect(quoted('Good')).to.equal('"Good"');
    expect(quoted(3)).to.equal('3');
    expect(quoted(null)).to.equal('null');
    expect(quoted([1, { a: true }])).to.equal('[1,{"a":true}]');
  });

  it('shortens what is longer than a line, between characters', () => {
    expect(quoted('x'.repeat(58))).to.equal(`"${'x'.repeat(58)}"`);
    expect(quoted('x'.repeat(100))).to.equal(`"${'x'.repeat(58)}…`);
    expect(quoted('🩺'.repeat(100))).to.equal(`"${'🩺'.repeat(58)}…`);
  });

  it('names the type of what JSON cannot write', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(quoted(cycle)).to.equal('an object');
    expect(quoted(undefined)).to.equal('nothing');
    expect(quoted(Number.NaN)).to.equal('a result that is not a number');
    for (const infinite of [Infinity, -Infinity]) expect(quoted(infinite)).to.equal('an infinite number');
    expect(quoted(() => 1)).to.equal('a function');
    expect(quoted(1n)).to.equal('a bigint');
  });

  it('never throws and never fills more than a line', () => {
    fc.assert(fc.property(fc.anything(), (value) => Array.from(quoted(value)).length <= 60));
  });
});

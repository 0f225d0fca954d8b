import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { analyseThemes, readThemes, type ThemeData } from '../../src/themes/index.js';
import { ids, scale, valuesOf } from './example.js';

/* The comparison of two series told a second time, in another style than the library's. */

const value = fc.constantFrom(0, 1, 2, 3, 4, 2.5, null, 9);
const values = fc.array(value, { minLength: ids.length, maxLength: ids.length });
const date = fc.constantFrom('2015', '2015-03', '2015-03-12', '2016-04', '2016', undefined);
const basis = fc.constantFrom('self-assessed', 'self-assessed', 'regulator-scored');
const role = fc.constantFrom('before', 'after', undefined);
const series = fc.record({ values, date, basis, role });

const isKnown = (number: number | null | undefined): number is number => typeof number === 'number' && number <= 4;

/** Which of two dates is certainly the earlier one. */
function order(one = '', other = ''): number {
  const spans = [one, other].map((date) => [`${date}-01-01`.slice(0, 10), `${date}-12-31`.slice(0, 10)] as const);
  const [[a0, a1], [b0, b1]] = spans as [readonly [string, string], readonly [string, string]];
  if (!one || !other || one === other) return 0;
  return a1 < b0 ? -1 : b1 < a0 ? 1 : 0;
}

describe('two series, told a second way', () => {
  it('are compared only where way and order are known, theme by theme, and count up', () => {
    fc.assert(
      fc.property(series, series, (one, other) => {
        const given = [one, other].map((each, i) => ({ ...each, label: `Series ${i}`, values: valuesOf(each.values) }));
        const model = analyseThemes(
          readThemes({ title: 't', framework: { id: 'di2017', scale }, series: given }).data as ThemeData,
        );
        const isEmpty = [one, other].some((each) => !each.values.some(isKnown));
        if (isEmpty) return;
        const byDate = order(one.date, other.date);
        const byRole =
          Number(one.role === 'after' || other.role === 'before') -
          Number(one.role === 'before' || other.role === 'after');
        const isOneDate = one.date !== undefined && one.date === other.date;
        const way = byDate || Math.sign(byRole);
        const isCompared = one.basis === other.basis && !isOneDate && way !== 0;
        if (one.role !== undefined && one.role === other.role && byDate === 0) return;
        expect(model.notCompared === null, String(model.notCompared)).to.equal(isCompared);
        const [was, now] = way > 0 ? [other, one] : [one, other];
        const changes = ids.map((_, i) => {
          const [from, to] = [was.values[i], now.values[i]];
          return isCompared && isKnown(from) && isKnown(to) ? to - from : null;
        });
        expect(model.axes.map(({ change }) => change)).to.deep.equal(changes);
        const themes = (keep: (change: number) => boolean) =>
          ids.filter((_, i) => changes[i] != null && keep(changes[i]!));
        expect(model.rises).to.deep.equal(themes((change) => change > 0));
        expect(model.falls).to.deep.equal(themes((change) => change < 0));
        expect(model.unchanged).to.deep.equal(themes((change) => change === 0));
        expect(model.notAssessed).to.deep.equal(
          ids.filter((_, i) => !isKnown(one.values[i]) || !isKnown(other.values[i])),
        );
      }),
      { numRuns: 300 },
    );
  });
});

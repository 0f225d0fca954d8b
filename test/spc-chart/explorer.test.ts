import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ReactiveElement } from 'lit';
import { Explorer } from '../../src/spc-chart/explorer.js';
import type { SpcOptions } from '../../src/spc-chart/options.js';
import { arranged } from './arranged.js';
import { anySeries, day, month, monthly, wandering } from './series.js';

/** An explorer of a chart, without a page. */
function exploring(given: object, options: Partial<SpcOptions> = {}) {
  const host = { requestUpdate: () => {}, updateComplete: Promise.resolve(true), dispatchEvent: () => true };
  const explorer = new Explorer(host as unknown as ReactiveElement);
  const chart = arranged(given, options);
  explorer.follow(chart.analysis, chart);
  return { explorer, chart };
}

const windows = fc.record({
  from: fc.constantFrom(null, '2016-09', '2017-06-15'),
  to: fc.constantFrom(null, '2018-02', '2018-10'),
});

describe('an explorer of points', () => {
  it('finds the nearest point that is drawn, of two as near the earlier', () => {
    fc.assert(
      fc.property(anySeries, windows, fc.integer({ min: -50, max: 900 }), (data, options, x) => {
        const { explorer, chart } = exploring(data, options);
        const { first, last } = chart.window;
        if (last < first) return;
        let nearest = first;
        for (let i = first; i <= last; i += 1)
          if (Math.abs(chart.xs[i]! - x) < Math.abs(chart.xs[nearest]! - x)) nearest = i;
        expect(explorer.nearest(x)).to.equal(nearest);
      }),
      { numRuns: 200 },
    );
  });

  it('goes to the next signal on either side, and to none that is not drawn', () => {
    fc.assert(
      fc.property(anySeries, windows, (data, options) => {
        const { explorer, chart } = exploring(data, options);
        const { first, last } = chart.window;
        const signals = chart.analysis.points.flatMap(({ judgement }, i) =>
          judgement !== 'common' && i >= first && i <= last ? i : [],
        );
        for (let i = first; i <= last; i += 1) {
          expect(explorer.signalFrom(i, 1)).to.equal(signals.find((at) => at > i) ?? null);
          expect(explorer.signalFrom(i, -1)).to.equal(signals.findLast((at) => at < i) ?? null);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('begins at the latest point, or at the drawn one that is nearest to it', () => {
    const points = monthly([...wandering(16), null]);
    const first = (options: Partial<SpcOptions>) => exploring({ points }, options).explorer.selected;
    expect(first({})).to.equal(15);
    expect(first({ to: month(8) })).to.equal(8);
    expect(first({ from: month(16) })).to.equal(16);
    expect(exploring({ points }, { from: '2030', to: '2031' }).explorer.isEmpty).to.equal(true);
    expect(exploring({ points }).explorer.isEmpty).to.equal(false);
  });

  it('keeps a point that was chosen while it is drawn and as it was, and the one under the mouse with its model', () => {
    const points = monthly(wandering(16));
    const { explorer, chart } = exploring({ points });
    const layouts = { whole: chart, late: arranged({ points }, { from: month(9) }) };
    explorer.select(4);
    explorer.hover(6);
    expect([explorer.shown, explorer.ringed, explorer.selected]).to.deep.equal([6, 6, 4]);
    explorer.follow(chart.analysis, layouts.whole);
    expect(explorer.shown, 'the same model in another layout').to.equal(6);
    explorer.follow(arranged({ points }).analysis, layouts.whole);
    expect([explorer.shown, explorer.ringed], 'the same data anew').to.deep.equal([4, 4]);
    const moved = monthly(wandering(16).map((value, i) => (i === 4 ? value + 1 : value)));
    explorer.follow(arranged({ points: moved }).analysis, layouts.whole);
    expect([explorer.shown, explorer.ringed], 'another value').to.deep.equal([15, -1]);
    explorer.select(4);
    explorer.follow(layouts.late.analysis, layouts.late);
    expect([explorer.shown, explorer.ringed], 'no longer drawn').to.deep.equal([15, -1]);
    explorer.enter();
    expect(explorer.ringed).to.equal(15);
    explorer.select(99);
    expect(explorer.selected, 'there is no such point').to.equal(15);
  });

  it('finds points by their time, not by their number', () => {
    const points = [0, 1, 2, 100].map((at, value) => ({ date: day(at), value }));
    const { explorer, chart } = exploring({ points });
    const middle = (chart.xs[2]! + chart.xs[3]!) / 2;
    expect([explorer.nearest(middle - 1), explorer.nearest(middle + 1)]).to.deep.equal([2, 3]);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SpcOptions } from '../../src/spc-chart/options.js';
import { type Arranged, arranged, lettersOf, pixelsOf } from './arranged.js';
import { numbersIn } from './paths.js';
import { anySeries, month, monthly, wandering } from './series.js';

/** Anything that a chart may have on it. */
const anyChart = fc.record({
  data: anySeries,
  width: fc.integer({ min: 280, max: 1200 }),
  options: fc.record({
    sigmaLines: fc.boolean(),
    movingRange: fc.boolean(),
    from: fc.constantFrom(null, '2016-09'),
    to: fc.constantFrom(null, '2018-02'),
  }),
  steps: fc.subarray([month(9), month(13), month(26)].map((date) => ({ date, reason: 'new ward' }))),
  events: fc.subarray([3, 4, 5, 20, 21, 40]),
  baseline: fc.constantFrom(undefined, 12),
  rules: fc.constantFrom({}, { minimumPoints: 1 }),
});

function forAnyChart(check: (chart: Arranged, options: Partial<SpcOptions>) => void, numRuns = 40): void {
  fc.assert(
    fc.property(anyChart, ({ data, width, options, steps, events, baseline, rules }) => {
      const annotations = events.map((i) => ({ date: month(i), label: `Event number ${i}` }));
      check(arranged({ ...data, steps, annotations, baseline, rules }, options, width), options);
    }),
    { numRuns },
  );
}

/** The points drawn, with their places. */
function drawnOf({ analysis, window, xs, ys }: Arranged) {
  const all = analysis.points.map((point, i) => ({ point, i, x: xs[i]!, y: ys[i]! }));
  return all.slice(window.first, window.last + 1);
}

describe('the layout of an SPC chart', () => {
  it('puts nothing outside the picture, no text over another, and every point inside the plot in order of time', () => {
    forAnyChart((chart) => {
      const boxes = chart.texts.map(lettersOf);
      for (const { text, left, right, top, bottom } of boxes) {
        expect(left, text).to.be.at.least(-1);
        expect(right, text).to.be.at.most(chart.width + 1);
        expect(top, text).to.be.at.least(0);
        expect(bottom, text).to.be.at.most(chart.height);
      }
      for (const [i, a] of boxes.entries()) {
        const other = boxes
          .slice(i + 1)
          .find((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
        expect(other, `over ${a.text}`).to.equal(undefined);
      }
      for (const role of chart.paths.keys()) {
        for (const { x, y } of chart.segments(role).flatMap(({ from, to }) => [from, to])) {
          expect(x, role).to.be.within(0, chart.width);
          expect(y, role).to.be.within(0, chart.height);
        }
      }
      const { left, right, top, bottom } = chart.plot;
      let before = left;
      for (const { x, y } of drawnOf(chart)) {
        expect(x).to.be.within(before, right);
        before = x;
        if (!Number.isNaN(y)) expect(y).to.be.within(top - 0.01, bottom + 0.01);
      }
    });
  });

  it('draws every line at every point where it is, and nowhere else', () => {
    forAnyChart((chart, { sigmaLines }) => {
      const drawn = drawnOf(chart);
      if (new Set(drawn.flatMap(({ point }) => point.value ?? [])).size < 2) return;
      const pixels = pixelsOf(chart);
      const { top, bottom } = chart.plot;
      const { sections } = chart.analysis;
      for (const { point, x } of drawn) {
        const { centre, ucl, lcl, ucl2, lcl2, target } = point;
        const isTrial = sections[point.section]!.trial;
        const half = (line: number | null) => (line === null || centre === null ? null : (centre + line) / 2);
        const lines: Record<string, (number | null)[]> = {
          mean: [centre],
          target: [target],
          limit: isTrial ? [] : [ucl, lcl],
          'limit-trial': isTrial ? [ucl, lcl] : [],
          'sigma-two': sigmaLines ? [ucl2, lcl2] : [],
          'sigma-one': sigmaLines ? [half(ucl2), half(lcl2)] : [],
        };
        for (const [role, levels] of Object.entries(lines)) {
          const expected = levels.flatMap((level) => (level === null ? [] : Math.round(pixels(level))));
          const there = chart
            .segments(role)
            // The key shows lines above the plot, the moving ranges have theirs below it.
            .filter(({ from, to }) => from.y === to.y && from.y >= top - 1 && from.y <= bottom + 1)
            .filter(({ from, to }) => from.x <= x && to.x >= x)
            .map(({ from }) => from.y);
          for (const y of there)
            expect(Math.min(...expected.map((level) => Math.abs(level - y))), `${role} at ${y}`).to.be.below(1.2);
          for (const level of expected.filter((y) => y > top + 1 && y < bottom - 1))
            expect(Math.min(...there.map((y) => Math.abs(level - y))), `${role} ${level}`).to.be.below(1.2);
        }
      }
    });
  });

  it('leaves a gap between the lines of two sections, and none within one', () => {
    const steps = [{ date: month(13), reason: 'new ward' }];
    const chart = arranged({ points: monthly(wandering(26)), steps });
    const [before, after, ...others] = chart.segments('mean');
    expect(others).to.deep.equal([]);
    const { xs, plot } = chart;
    expect(before!.from.x).to.be.within(plot.left, xs[0]!);
    expect(before!.to.x).to.be.within(xs[12]!, after!.from.x - 1);
    expect(after!.from.x).to.be.within(before!.to.x + 1, xs[13]!);
    expect(after!.to.x).to.be.within(xs[25]!, plot.right);
    const [step] = chart.segments('step-line');
    expect(step!.from.x).to.be.within(before!.to.x, after!.from.x);
    expect([step!.from.y < plot.top, step!.to.y]).to.deep.equal([true, Math.round(plot.bottom * 10) / 10]);
    const part = arranged({ points: monthly(wandering(26)), steps }, { from: month(4), to: month(20) });
    const [cut, rest] = part.segments('mean');
    expect(cut!.from.x).to.be.within(part.plot.left, part.xs[4]!);
    expect(rest!.to.x).to.be.within(part.xs[20]!, part.plot.right);
  });

  it('marks what changes after a long gap where it changes, and not in the middle of the gap', () => {
    const dates = Array.from({ length: 26 }, (_, i) => month(i < 13 ? i : i + 50));
    const points = wandering(26).map((value, i) => ({ date: dates[i], value }));
    const steps = [{ date: dates[13], reason: 'counted again' }];
    const target = [50, 60].map((value, i) => ({ from: dates[i * 13], value }));
    const chart = arranged({ points, steps, target });
    const period = chart.xs[14]! - chart.xs[13]!;
    const starts = ['step-line', 'mean', 'limit', 'target'].map((role) => chart.segments(role).at(-1)!.from.x);
    for (const x of starts) expect(x).to.be.within(chart.xs[13]! - period, chart.xs[13]!);
  });

  it('writes the name of each line beside its end, level with it or led to it, the highest value on top', () => {
    forAnyChart((chart) => {
      const drawn = drawnOf(chart);
      if (new Set(drawn.flatMap(({ point }) => point.value ?? [])).size < 2) return;
      const pixels = pixelsOf(chart);
      const leaders = chart.segments('leader');
      const labels = chart
        .textsOf('label')
        // The key may reach as far over the plot, and the moving ranges name their lines below it.
        .filter(({ x, y }) => x > chart.plot.right && y > chart.plot.top - 12 && y < chart.plot.bottom + 16)
        .map(({ text, y }) => ({
          text,
          y: y - 5,
          value: Number(/(−?[\d.]+)%?( \(trial\))?$/.exec(text)?.[1]?.replace('−', '-')),
        }));
      const onScale = labels.filter(({ value }) => Number.isFinite(value));
      for (const { text, y, value } of onScale) {
        const led = leaders.some(({ from, to }) => Math.abs(to.y - y) < 1 && Math.abs(from.y - pixels(value)) < 4);
        expect(led || Math.abs(pixels(value) - y) < 6, text).to.equal(true);
      }
      const sorted = [...onScale].sort((a, b) => a.y - b.y).map(({ value }) => value);
      expect(sorted).to.deep.equal([...sorted].sort((a, b) => b - a));
    });
  });

  it('names the lines that are drawn: of the newest section in the time asked for, with limits where it has none', () => {
    const points = monthly([...wandering(16), ...wandering(16).map((value) => value + 30)]);
    const steps = [{ date: month(16), reason: 'new ward' }];
    const names = (options: Partial<SpcOptions> = {}) =>
      arranged({ points, steps }, options)
        .textsOf('label')
        .map(({ text }) => text);
    // By hand: 2.66 times a mean moving range of 6.4 about 50, or about 80.
    expect(names()).to.deep.equal(['Upper process limit 97.0', 'Mean 80.0', 'Lower process limit 63.0']);
    expect(names({ to: month(15) })).to.deep.equal([
      'Upper process limit 67.0',
      'Mean 50.0',
      'Lower process limit 33.0',
    ]);
    const sigmas = arranged({ points: monthly(wandering(16)) }, { sigmaLines: true }).textsOf('label');
    expect(sigmas.map(({ text }) => text)).to.deep.equal([
      'Upper process limit 67.0',
      'Two sigma 61.3',
      'One sigma 55.7',
      'Mean 50.0',
      'One sigma 44.3',
      'Two sigma 38.7',
      'Lower process limit 33.0',
    ]);
  });

  it('has room on the value axis for every line, but not for less than nothing of a percentage', () => {
    const widening = monthly(Array(16).fill(null)).map(({ date }, i) => ({
      date,
      numerator: 40 - 2 * i,
      denominator: 400 - 20 * i,
    }));
    const chart = arranged({ chart: 'u', points: widening });
    const limits = chart.segments('limit').filter(({ from, to }) => from.y === to.y);
    expect(limits.length, 'an upper and a lower one at each point').to.equal(32);
    const low = (unit: string, by: number) => {
      const shown = arranged({ unit, points: monthly(wandering(16).map((value) => value + by)) }, {}, 1200);
      const numbers = shown.textsOf('axis-text').filter(({ anchor }) => anchor === 'end');
      return [
        shown.segments('limit').length,
        Math.min(...numbers.map(({ text }) => Number.parseFloat(text.replace('−', '-')))),
      ];
    };
    expect(low('%', -45)).to.deep.equal([1, 0]);
    const [lines, least] = low('days', -45);
    expect(lines).to.equal(2);
    expect(least).to.be.below(-11);
    const full = arranged({ unit: '%', points: monthly(wandering(16).map((value) => value + 45)) });
    expect(full.textsOf('axis-text').map(({ text }) => text))
      .to.include('100%')
      .and.not.to.include('110%');
  });

  it('keeps the marks off the edges of the plot', () => {
    const { ys, plot } = arranged({ points: monthly([20, 40, 20, 40, 30]), rules: { minimumPoints: 13 } });
    expect(Math.max(...ys)).to.be.below(plot.bottom - 4);
    expect(Math.min(...ys)).to.be.above(plot.top + 4);
  });

  it('puts dates at their time, with a tick at each, below the plot', () => {
    const chart = arranged({ points: monthly(wandering(40)) }, {}, 1000);
    const { xs, plot, analysis } = chart;
    const [start, end] = [0, 39].map((i) => Date.parse(analysis.points[i]!.date));
    const ticks = numbersIn(chart.pathOf('axis')).map(({ x }) => x);
    const named = chart.textsOf('axis-text').filter(({ anchor }) => anchor === 'middle');
    const years = named.filter(({ text }) => /20\d\d$/.test(text));
    expect(years.map(({ text }) => text.slice(-4))).to.deep.equal(['2016', '2017', '2018', '2019']);
    for (const { text, x, y } of years) {
      const at = Date.parse(`1 ${text} UTC`);
      const expected = xs[0]! + ((at - start!) / (end! - start!)) * (xs[39]! - xs[0]!);
      expect(x, text).to.be.closeTo(expected, 0.2);
      expect(y).to.be.above(plot.bottom + 12);
    }
    for (const { x, text } of named)
      expect(Math.min(...ticks.map((tick) => Math.abs(tick - x))), text).to.be.below(0.2);
    expect(chart.segments('axis')[0]).to.deep.include({ from: { x: plot.left, y: Math.round(plot.bottom * 10) / 10 } });
  });

  it('names points by what they are where the calendar has too few dates: days, or years', () => {
    const named = (points: object[], width: number, more: object = {}) =>
      arranged({ points, ...more }, {}, width)
        .textsOf('axis-text')
        .flatMap(({ text, anchor }) => (anchor === 'middle' ? text : []));
    const days = ['2024-03-30', '2024-04-01', '2024-04-03'].map((date, value) => ({ date, value }));
    expect(named(days, 340)).to.deep.equal(['30 Mar 2024', '1 Apr 2024', '3 Apr 2024']);
    const years = ['2015', '2024'].map((date, value) => ({ date, value }));
    for (const label of named(years, 300)) expect(label).to.match(/^20\d\d$/);
  });

  it('brackets the points of a baseline, as far as they are drawn', () => {
    const bracketed = (options: Partial<SpcOptions>) => {
      const chart = arranged({ baseline: 12, points: monthly(wandering(30)) }, options);
      const [top] = chart.segments('bracket').filter(({ from, to }) => from.y === to.y);
      return drawnOf(chart).flatMap(({ i, x }) => (top && x >= top.from.x && x <= top.to.x ? i : []));
    };
    const places = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
    expect(bracketed({})).to.deep.equal(places(0, 11));
    expect(bracketed({ from: month(5) })).to.deep.equal(places(5, 11));
    expect(bracketed({ to: month(8) })).to.deep.equal(places(0, 8));
    expect(bracketed({ from: month(11) })).to.deep.equal([11]);
    expect(bracketed({ from: month(12) })).to.deep.equal([]);
  });
});

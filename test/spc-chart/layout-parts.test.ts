import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MARK_CLASSES, markNameOf } from '../../src/spc-chart/marks.js';
import { type Arranged, arranged, lettersOf, pixelsOf } from './arranged.js';
import { cornersOf, type Segment, segmentsOf } from './paths.js';
import { anySeries, day, month, monthly, wandering } from './series.js';

const isVertical = ({ from, to }: Segment) => from.x === to.x && from.y !== to.y;
const isLevel = ({ from, to }: Segment) => from.y === to.y;

/** Whether a piece of a path passes through a box. */
function crosses({ from, to }: Segment, box: { left: number; right: number; top: number; bottom: number }): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y));
  return Array.from({ length: steps + 1 }, (_, i) => i / Math.max(1, steps)).some((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}

/** The separate parts of a path, each with the box around it. */
function boxesOf(chart: Arranged, role: string) {
  const parts = chart.pathOf(role).split(/(?=M)/).filter(Boolean);
  return parts.map((part) => {
    const corners = segmentsOf(part).flatMap(({ from, to }) => [from, to]);
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
}

describe('the marks and the line of an SPC chart', () => {
  it('put a mark of its class on every point, and nowhere else', () => {
    fc.assert(
      fc.property(anySeries, fc.subarray([2, 5, 9]), (data, excluded) => {
        const points = data.points.map((point, i) => ({ ...point, exclude: excluded.includes(i) }));
        const chart = arranged({ ...data, points });
        for (const [name, { role }] of Object.entries(MARK_CLASSES)) {
          const marks = boxesOf(chart, role).filter(({ bottom }) => bottom > chart.plot.top - 5);
          const of = chart.analysis.points.flatMap((point, i) =>
            point.value !== null && markNameOf(point) === name ? { x: chart.xs[i]!, y: chart.ys[i]! } : [],
          );
          expect(marks.length, name).to.equal(of.length);
          for (const [i, { left, right, top, bottom }] of marks.entries()) {
            expect((left + right) / 2).to.be.closeTo(of[i]!.x, 0.2);
            expect(of[i]!.y).to.be.within(top - 0.1, bottom + 0.1);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('pass, where points are dense, through the lowest and the highest of each column of pixels, and mark signals only', () => {
    const points = Array.from({ length: 6000 }, (_, i) => ({
      date: day(i),
      value: i === 3000 ? 99 : 40 + ((i * 7) % 5) + (i >= 4000 && i < 4030 ? 60 : 0),
    }));
    const chart = arranged({ points: points.map((point, i) => (i === 2000 ? { ...point, value: null } : point)) });
    const columns = (places: readonly { x: number; y: number }[]) => {
      const found = new Map<number, [number, number]>();
      for (const { x, y } of places) {
        const [low, high] = found.get(Math.round(x)) ?? [y, y];
        found.set(Math.round(x), [Math.min(low, y), Math.max(high, y)]);
      }
      return found;
    };
    const given = [...chart.xs].flatMap((x, i) => (Number.isNaN(chart.ys[i]!) ? [] : { x, y: chart.ys[i]! }));
    const drawn = columns(cornersOf(chart.pathOf('value')));
    for (const [column, [low, high]] of columns(given)) {
      expect(drawn.get(column)?.[0], `${column}`).to.be.closeTo(low, 0.1);
      expect(drawn.get(column)?.[1], `${column}`).to.be.closeTo(high, 0.1);
    }
    expect(chart.pathOf('point-common')).to.equal('');
    const signals = chart.analysis.points.flatMap(({ judgement }, i) => (judgement === 'concern' ? i : []));
    const pixels = new Set(signals.map((i) => `${Math.round(chart.xs[i]!)} ${Math.round(chart.ys[i]!)}`));
    expect(pixels.size).to.be.within(11, signals.length - 1);
    const marks = boxesOf(chart, 'point-concern').filter(({ top }) => top > chart.plot.top);
    const marked = marks.map(({ left, right, top, bottom }) =>
      [(left + right) / 2, (top + bottom) / 2].map(Math.round),
    );
    expect(marked.length, 'one for each pixel').to.equal(pixels.size);
    for (const i of signals) {
      const [x, y] = [chart.xs[i]!, chart.ys[i]!];
      const isMarked = marked.some(([cx, cy]) => Math.abs(cx! - x) < 1.6 && Math.abs(cy! - y) < 1.6);
      expect(isMarked, `${i}`).to.equal(true);
    }
  });
});

const label = fc.constantFrom('Ward', 'Winter plan begins', 'A very long description of what happened in this month');
const events = fc.array(fc.record({ at: fc.integer({ min: 0, max: 30 }), label }), { maxLength: 8 });
const steps = fc.subarray([month(9), month(20)].map((date) => ({ date, reason: 'new ward' })));

describe('what stands above the plot of an SPC chart', () => {
  it('is crossed by no line of another, and begins or ends at its own', () => {
    fc.assert(
      fc.property(events, steps, fc.integer({ min: 300, max: 1200 }), (given, recalculated, width) => {
        const annotations = given.map(({ at, label }) => ({ date: month(at), label }));
        const chart = arranged({ points: monthly(wandering(31)), annotations, steps: recalculated }, {}, width);
        const lines = ['step-line', 'event-line'].flatMap((role) => chart.segments(role).filter(isVertical));
        expect(lines.length).to.equal(annotations.length + recalculated.length);
        for (const { at } of given)
          expect(Math.min(...lines.map(({ from }) => Math.abs(from.x - chart.xs[at]!)))).to.be.below(0.2);
        for (const { from, to } of lines) {
          expect(from.y).to.be.below(chart.plot.top);
          expect(to.y).to.be.closeTo(chart.plot.bottom, 0.1);
        }
        const areTold = !chart.textsOf('event').some(({ text }) => /^\d/.test(text));
        for (const text of chart.textsOf('event')) {
          const box = lettersOf(text);
          expect(
            lines.filter((line) => crosses(line, box)),
            box.text,
          ).to.deep.equal([]);
          expect(box.bottom).to.be.below(chart.plot.top);
          const near = lines.flatMap(({ from }) => [Math.abs(from.x - box.left), Math.abs(from.x - box.right)]);
          if (areTold) expect(Math.min(...near), box.text).to.be.below(6);
        }
        if (!areTold) return;
        const told = chart.textsOf('event').map(({ text }) => text);
        for (const { label } of given) expect(told).to.include(label);
      }),
      { numRuns: 30 },
    );
  });

  it('names a baseline next to its bracket, as long as moments keep their words', () => {
    const steps = [{ date: month(20), reason: 'new ward', baseline: 12 }];
    const heights = (annotations: object[]) =>
      arranged({ points: monthly(wandering(40)), steps, annotations })
        .textsOf('event')
        .sort((a, b) => b.y - a.y)
        .map(({ text }) => text.slice(0, 8));
    expect(heights([])).to.deep.equal(['Baseline', 'Recalcul']);
    const winter = [23, 26, 29].map((at) => ({ date: month(at), label: `Winter ${at}` }));
    expect(heights(winter)).to.include.members(['Recalcul', ...winter.map(({ label }) => label.slice(0, 8))]);
  });

  it('numbers moments over their lines, in a range under one line where they have no room of their own', () => {
    const annotations = [0, 1, 2, 3, 20, 29].map((at) => ({
      date: month(at),
      label: `What happened in month ${at}`.repeat(4),
    }));
    const chart = arranged({ points: monthly(wandering(31)), annotations }, {}, 280);
    const texts = chart.textsOf('event').map(lettersOf);
    expect(texts.map(({ text }) => text)).to.deep.equal(['1–4', '5', '6']);
    const bars = chart.segments('event-line').filter(isLevel);
    const places = [0, 3, 20, 29].map((at) => Math.round(chart.xs[at]! * 10) / 10);
    expect(bars.map(({ from, to }) => [from.x, to.x])).to.deep.equal([
      [places[0], places[1]],
      [places[2], places[2]],
      [places[3], places[3]],
    ]);
    for (const [i, { left, right, bottom }] of texts.entries()) {
      const { from, to } = bars[i]!;
      expect(bottom).to.be.within(from.y - 6, from.y);
      expect((from.x + to.x) / 2).to.be.within(left, right);
    }
  });

  it('marks what happened within the time drawn, up to the end of the last point’s period', () => {
    const annotations = ['2016-03', '2016-04', '2016-09', '2017-07-20', '2017-08'].map((date) => ({
      date,
      label: date,
    }));
    const named = (from: string | null, to: string | null) =>
      arranged({ points: monthly(wandering(16)), annotations }, { from, to }, 1000)
        .textsOf('event')
        .map(({ text }) => text);
    expect(named(null, null)).to.deep.equal(['2017-07-20', '2016-09', '2016-04']);
    expect(named('2016-05', null)).to.deep.equal(['2017-07-20', '2016-09']);
    expect(named(null, '2016-08')).to.deep.equal(['2016-04']);
    const steps = [{ date: month(5), reason: 'new ward' }];
    const until = (to: string) =>
      arranged({ points: monthly(wandering(16)), steps }, { to }).segments('step-line').length;
    expect(['2016-08', '2016-09'].map(until)).to.deep.equal([0, 1]);
  });
});

describe('the panel of moving ranges', () => {
  it('draws each range under its point, on a scale from 0, with the mean range and its limit', () => {
    const values = wandering(16);
    const chart = arranged({ points: monthly(values) }, { movingRange: true }, 1000);
    const ranges = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
    const drawn = cornersOf(chart.pathOf('range-value'));
    expect(drawn.length).to.equal(15);
    const numbers = chart
      .textsOf('axis-text')
      .filter(({ y, anchor }) => y > chart.plot.bottom + 10 && anchor === 'end');
    const [zero, top] = [numbers[0]!, numbers.at(-1)!].map(({ text, y }) => ({ value: Number(text), y: y - 5 }));
    expect(zero!.value).to.equal(0);
    const pixels = (range: number) => zero!.y + (range / top!.value) * (top!.y - zero!.y);
    for (const [i, { x, y }] of drawn.entries()) {
      expect(x).to.be.closeTo(chart.xs[i + 1]!, 0.1);
      expect(y).to.be.closeTo(pixels(ranges[i]!), 0.3);
      expect(y).to.be.above(chart.plot.bottom + 20);
    }
    expect(boxesOf(chart, 'range-point').map(({ left, right }) => Math.round((left + right) / 2))).to.deep.equal(
      drawn.map(({ x }) => Math.round(x)),
    );
    // Source of 3.267: Wheeler, the upper limit of moving ranges of two.
    for (const [role, name, range] of [
      ['mean', 'Mean range 6.4', 6.4],
      ['limit', 'Upper limit 20.9', 3.267 * 6.4],
    ] as const) {
      const [line] = chart.segments(role).filter(({ from }) => from.y > chart.plot.bottom);
      expect(line!.from.y, role).to.be.closeTo(pixels(range), 0.3);
      const label = chart.textsOf('label').find(({ text }) => text === name);
      expect(label!.y - 5, name).to.be.closeTo(pixels(range), 1);
    }
  });
});

describe('the key of an SPC chart', () => {
  it('draws the sign of each entry before its words', () => {
    const roles: [RegExp, string][] = [
      [/^Target/, 'target'],
      [/process limit/, 'limit'],
      [/^Mean/, 'mean'],
      [/concern/, 'point-concern'],
      [/improvement/, 'point-improvement'],
      [/^Excluded/, 'point-excluded'],
    ];
    const points = monthly([...wandering(16), 90, 10, 50]).map((point, i) => ({ ...point, exclude: i === 18 }));
    for (const width of [320, 500, 1200]) {
      const chart = arranged({ unit: 'days', target: 45, points }, {}, width);
      const key = chart.textsOf('label').filter(({ y }) => y < chart.plot.top);
      expect(key.length).to.equal(width === 320 ? 7 : key.length);
      expect(key.length).to.be.at.least(3);
      for (const { text, x, y } of key) {
        const role = roles.find(([name]) => name.test(text))![1];
        const sign = boxesOf(chart, role).some(
          ({ left, right, top, bottom }) =>
            right < x && right > x - 18 && left >= 0 && Math.abs((top + bottom) / 2 - (y - 5)) < 2,
        );
        expect(sign, `${width} ${text}`).to.equal(true);
      }
    }
  });
});

describe('the names of the lines of an SPC chart', () => {
  const steps = [{ date: month(20), reason: 'new ward' }];
  const named = (given: object, width: number, options = {}) =>
    arranged(given, options, width)
      .textsOf('label')
      .map(({ text }) => text);

  it('explain limits, and trial limits apart from them, wherever they are drawn, and only there', () => {
    const trial = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(anySeries, trial, trial, fc.constantFrom(320, 1200), (data, at, from, width) => {
        const recalculated = [{ date: month(at), reason: 'new ward' }];
        const chart = arranged({ ...data, steps: recalculated }, { from: month(from) }, width);
        const limits = chart.textsOf('label').filter(({ text }) => /limit/i.test(text));
        const named = [...new Set(limits.map(({ text }) => (/trial/i.test(text) ? 'limit-trial' : 'limit')))];
        const drawn = ['limit', 'limit-trial'].filter((role) => chart.pathOf(role) !== '');
        expect(named).to.have.members(drawn);
      }),
      { numRuns: 60 },
    );
  });

  it('say which limits are not on trial where the newest are', () => {
    const texts = named({ points: monthly(wandering(26)), steps }, 1200);
    expect(texts).to.include('Limits').and.not.to.include('Trial limits');
    expect(named({ points: monthly(wandering(36)), steps }, 1200)).not.to.include('Limits');
  });

  it('say in the key, where they stand at no end, that a line was elsewhere before', () => {
    const points = monthly([...wandering(20), ...wandering(16).map((value) => value + 30)]);
    const lines = ['Upper process limit 97.0', 'Mean 80.0', 'Lower process limit 63.0'];
    expect(named({ points, steps }, 320)).to.include.members(lines.map((line) => `${line} (now)`));
    expect(named({ points, steps }, 1200)).to.include.members(lines);
    const steady = named({ points: points.slice(20) }, 320).join();
    expect(steady).to.contain('Mean 80.0').and.not.to.contain('now');
    const shares = monthly(wandering(20)).map(({ date, value }, i) => ({
      date,
      numerator: value,
      denominator: 90 + i,
    }));
    const varying = named({ points: shares, chart: 'p', unit: '%' }, 320);
    expect(varying.filter((text) => text.includes('(now)')).map((text) => text.slice(0, 5))).to.have.members([
      'Upper',
      'Lower',
    ]);
  });
});

describe('the names of earlier targets', () => {
  it('stand at their lines, within their time, and cover neither values nor lines', () => {
    fc.assert(
      fc.property(
        anySeries,
        fc.array(fc.integer({ min: 90, max: 110 }), { minLength: 2, maxLength: 4 }),
        events,
        steps,
        (data, targets, given, recalculated) => {
          const target = targets.map((value, i) => ({ from: month(i * 9), value }));
          const annotations = given.map(({ at, label }) => ({ date: month(at), label }));
          const chart = arranged({ ...data, target, annotations, steps: recalculated });
          if (new Set(data.points.map(({ value }) => value)).size < 3) return;
          const pixels = pixelsOf(chart);
          const { plot, xs, analysis } = chart;
          const roles = ['value', 'mean', 'limit', 'target', 'event-line', 'step-line'];
          const lines = roles.flatMap((role) => chart.segments(role));
          for (const text of chart.textsOf('inline')) {
            const box = lettersOf(text);
            const value = Number(/[\d.]+/.exec(box.text)![0]);
            const places = analysis.points.flatMap((point, i) => (point.target === value ? xs[i]! : []));
            expect(box.left).to.be.within(Math.max(plot.left, places[0]! - 60), places.at(-1)!);
            expect(box.right).to.be.below(plot.right);
            expect(box.top).to.be.above(plot.top);
            expect(box.bottom).to.be.below(plot.bottom);
            expect(Math.abs((box.top + box.bottom) / 2 - pixels(value)), box.text).to.be.below(20);
            expect(
              lines.filter((line) => crosses(line, box)),
              box.text,
            ).to.deep.equal([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tell each target that is over, where there is room', () => {
    const target = [60, 70, 65].map((value, i) => ({ from: month(i * 10), value }));
    const chart = arranged({ points: monthly(wandering(30)), target });
    expect(chart.textsOf('inline').map(({ text }) => text)).to.deep.equal(['Target 60', 'Target 70']);
  });
});

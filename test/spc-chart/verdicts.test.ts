import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { approximateMeasure } from '../../src/drawing/measure.js';
import { ICON_SIZE } from '../../src/spc-chart/icons.js';
import { drawVerdicts, verdictsOf } from '../../src/spc-chart/verdicts.js';
import { arranged, lettersOf, REM } from './arranged.js';
import { segmentsOf } from './paths.js';
import { anySeries, month, monthly, wandering } from './series.js';

const drawn = (given: object, width: number) => {
  const verdicts = verdictsOf(arranged(given).telling);
  const { shapes, height } = drawVerdicts(verdicts, false, { width, remPx: REM, measure: approximateMeasure(REM) });
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? lettersOf(shape) : []));
  const frames = shapes.flatMap((shape) => {
    if (shape.kind === 'text' || !/^icon-(common|improvement|concern|neutral|empty)$/.test(shape.role)) return [];
    const [start] = segmentsOf(shape.d);
    const [left, top] = [start!.from.x - (/a18/.test(shape.d) ? 20 : 7.5), start!.from.y - 2.5];
    return { text: shape.role, left, top, right: left + ICON_SIZE, bottom: top + ICON_SIZE };
  });
  return { verdicts, texts, frames, height };
};

describe('the verdicts of an SPC chart', () => {
  const verdicts = (given: object) => verdictsOf(arranged(given).telling);

  it('tell a target that is not judged from none', () => {
    const points = monthly(wandering(16));
    const none = { icon: 'empty', phrase: 'No target' };
    const notJudged = { icon: 'empty', phrase: 'Target not judged' };
    expect(verdicts({ points }).assurance).to.deep.equal(none);
    expect(verdicts({ points, target: 45, improvement: 'neutral' }).assurance).to.deep.equal(notJudged);
    expect(verdicts({ points, target: 45, chart: 'run' }).assurance).to.deep.equal(notJudged);
    expect(verdicts({ points: monthly(wandering(12)), target: 45 })).to.deep.equal({
      variation: { icon: null, phrase: 'Not enough data (12 of 13 points)' },
      assurance: null,
      advice: '',
    });
  });

  it('suggest nothing that the latest point refutes: still meeting where it misses, not enough yet where it meets', () => {
    const advice = (improvement: string, last: number) => {
      const points = monthly([...wandering(20), last]);
      const { assurance, advice } = verdicts({ points, improvement, target: 85 });
      expect(assurance?.icon).to.equal(improvement === 'decrease' ? 'pass' : 'fail');
      return advice;
    };
    expect(advice('decrease', 80)).to.match(/: Still meeting, getting worse/);
    expect(advice('decrease', 90)).to.match(/: Changing for the worse/);
    expect(advice('increase', 80)).to.match(/: Improving, not enough yet/);
    expect(advice('increase', 90)).to.match(/: Changing for the better/);
  });

  it('doubt that a process is stable only where no special cause is found', () => {
    const steps = [{ date: month(9), reason: 'new clinic' }];
    const advice = (last: number) => verdicts({ points: monthly([...wandering(20), last]), steps }).advice;
    expect(advice(50)).to.contain('too few points yet');
    expect(advice(78)).to.match(/^What this suggests: Changing for the worse/);
  });
});

describe('the verdicts above a picture that is taken away', () => {
  it('stand inside it, none over another, each icon before its phrase and the advice below both', () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 460, max: 1200 }), (data, width) => {
        const { verdicts, texts, frames, height } = drawn(data, width);
        const { variation, assurance, advice } = verdicts;
        const isSaid = texts.map(({ text }) => text).join(' ');
        expect(isSaid).to.equal([variation.phrase, assurance?.phrase, advice].filter(Boolean).join(' '));
        expect(frames.length).to.equal(assurance ? 2 : 0);
        const boxes = [...texts, ...frames];
        for (const { text, left, right, top, bottom } of boxes) {
          expect(left, text).to.be.at.least(-0.1);
          expect(right, text).to.be.at.most(width);
          expect(top, text).to.be.at.least(-0.6);
          expect(bottom, text).to.be.at.most(height);
        }
        for (const [i, a] of boxes.entries()) {
          const over = boxes
            .slice(i + 1)
            .find((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
          expect(over, a.text).to.equal(undefined);
        }
        for (const [i, { right, top, bottom }] of frames.entries()) {
          expect(texts[i]!.left - right).to.be.within(2, 12);
          expect((texts[i]!.top + texts[i]!.bottom) / 2).to.be.closeTo((top + bottom) / 2, 4);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand beside each other where there is room, and below each other where there is none', () => {
    const given = { target: 45, points: monthly(wandering(16)) };
    const rows = (width: number) => new Set(drawn(given, width).frames.map(({ top }) => top)).size;
    expect([rows(460), rows(960)]).to.deep.equal([2, 1]);
  });
});

import { expect } from '@open-wc/testing';
import { approximateMeasure } from '../../src/drawing/measure.js';
import type { Scene, TextShape } from '../../src/drawing/scene.js';
import { arrangeJourney } from '../../src/rating-journey/layout.js';
import { formatFor } from '../../src/words/format.js';
import { journeyWords } from '../../src/words/journey.js';
import { phrasesOf } from '../../src/words/journey-phrases.js';
import { leeds, morecambeBay } from '../ratings/documents/trusts.js';
import { journeyOf, ownJourney } from '../ratings/reading.js';
import { linesIn } from './drawn.js';

const phrases = phrasesOf(journeyWords, formatFor('en-GB'));
const { line, rating } = journeyWords;

/** Something of every kind, with room for all of it. */
const full = ownJourney(
  [
    {
      date: '2015-03-10',
      overall: 'Inadequate',
      questions: { safe: 'Inadequate', caring: 'Good' },
      inspected: { from: '2014-11-04', to: '2014-12-19' },
    },
    {
      date: '2018-06-20',
      overall: 'Requires improvement',
      questions: { safe: 'Requires improvement', caring: 'Good' },
      inspected: { from: '2018-01-16', to: '2018-02-27' },
    },
    {
      date: '2022-09-01',
      overall: 'Outstanding',
      questions: { safe: 'Good', caring: 'Outstanding' },
      inspected: { from: '2022-05-03', to: '2022-05-13' },
    },
  ].map(({ questions, ...report }) => ({ ...report, ...questions })),
  {
    support: [
      {
        scheme: 'Special measures',
        recommended: '2015-05-12',
        entered: '2015-09-01',
        recommendedOut: '2017-02-20',
        left: '2017-11-30',
      },
    ],
    events: [
      { date: '2016-10-05', label: 'A new chief executive' },
      { date: '2020', label: 'A year' },
    ],
  },
);

function drawn(journey: ReturnType<typeof journeyOf>, width = 1600, remPx = 16): Scene {
  const space = { width, remPx, measure: approximateMeasure(remPx) };
  return arrangeJourney(journey, space, { from: null, to: null }, phrases).scene!;
}

const textsOf = ({ shapes }: Scene, ...roles: string[]) =>
  shapes.filter((shape): shape is TextShape => shape.kind === 'text' && roles.includes(shape.role));

/** The path of a role: of all roles that begin like it, where it ends in a hyphen. */
const pathOf = ({ shapes }: Scene, role: string) =>
  shapes
    .map((shape) => {
      const isWanted = role.endsWith('-') ? shape.role.startsWith(role) : shape.role === role;
      return shape.kind === 'path' && isWanted ? shape.d : '';
    })
    .join('');

/** The boxes of a path of rectangles. */
const boxesIn = (d: string) =>
  Array.from(d.matchAll(/M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)/g), ([, x, y, w, h]) => ({
    x1: Number(x),
    x2: Number(x) + Number(w),
    y1: Number(y),
    y2: Number(y) + Number(h),
  }));

/** Where a day stands by the years at the axis. */
function scaleOf(scene: Scene): (day: string) => number {
  const years = textsOf(scene, 'axis-label').filter(({ text }) => /^(Jan )?\d{4}$/.test(text));
  const [from, to] = [years[0]!, years.at(-1)!].map(({ x, text }) => ({ x, t: Date.parse(`${text.slice(-4)}-01-01`) }));
  return (day) => from!.x + ((Date.parse(day) - from!.t) / (to!.t - from!.t)) * (to!.x - from!.x);
}

const numbersIn = (text: string) => Array.from(text.matchAll(/-?[\d.]+/g), Number);

describe('where things stand in the picture of a journey', () => {
  it('is at their days, on one scale of time for all rows', () => {
    const scene = drawn(full);
    const at = scaleOf(scene);
    const stands = (x: number[], ...days: string[]) =>
      expect(
        x.map((one, i) => Math.abs(one - at(days[i]!)) < 0.5),
        `${x} at ${days.map(at)}`,
      ).to.deep.equal(days.map(() => true));
    const published = ['2015-03-10', '2018-06-20', '2022-09-01'];
    const today = '2026-11-01';
    const ends = (pieces: readonly { x1: number; x2: number }[]) => pieces.flatMap(({ x1, x2 }) => [x1, x2]);
    const letters = scene.shapes.filter(
      (shape): shape is TextShape => shape.kind === 'text' && shape.role.startsWith('letter-') && shape.x > 100,
    );
    stands(
      letters.map(({ x }) => x).sort((a, b) => a - b),
      ...published,
    );
    const [first, second, third] = published as [string, string, string];
    const stretches = [first, second, second, third, third, today];
    stands(ends(linesIn(pathOf(scene, 'line'))), ...stretches);
    stands(
      linesIn(pathOf(scene, 'riser')).map(({ x1 }) => x1),
      second,
      third,
    );
    stands(ends(boxesIn(pathOf(scene, 'tint-inadequate'))), first, second);
    stands(ends(linesIn(pathOf(scene, 'held-outstanding'))), third, today);
    stands(
      linesIn(pathOf(scene, 'published')).map(({ x1 }) => x1),
      ...published,
    );
    const inspected = ['2014-11-04', '2014-12-20', '2018-01-16', '2018-02-28', '2022-05-03', '2022-05-14'];
    stands(ends(boxesIn(pathOf(scene, 'inspection'))), ...inspected);
    stands(
      ends(linesIn(pathOf(scene, 'lead')).slice(0, 3)),
      ...[1, 2, 3].flatMap((i) => [inspected[i * 2 - 1]!, published[i - 1]!]),
    );
    stands(ends(boxesIn(pathOf(scene, 'support'))), '2015-09-01', '2017-12-01');
    const diamonds = Array.from(pathOf(scene, 'recommendation').matchAll(/M([\d.]+)/g), ([, x]) => Number(x));
    stands(diamonds, '2015-05-12', '2017-02-20');
    stands(
      textsOf(scene, 'number').map(({ x }) => x),
      '2016-10-05',
      '2020-07-02',
    );
    stands(ends(boxesIn(pathOf(scene, 'event-span'))), '2020-01-01', '2021-01-01');
    const years = textsOf(scene, 'axis-label').map(({ x }) => x);
    expect(linesIn(pathOf(scene, 'time-grid')).map(({ x1 }) => x1)).to.include.members(years);
  });

  it('is in the row that names them, and nothing of one row reaches into another', () => {
    const scene = drawn(full);
    const names = textsOf(scene, 'row-name');
    const rowAt = (y: number) => names.toSorted((a, b) => Math.abs(a.y - 4 - y) - Math.abs(b.y - 4 - y))[0]!.text;
    const rowsOf = (role: string) => {
      const pieces = [...linesIn(pathOf(scene, role)), ...boxesIn(pathOf(scene, role))];
      return [...new Set(pieces.map(({ y1, y2 }) => rowAt((y1 + y2) / 2)))];
    };
    expect(linesIn(pathOf(scene, 'line')).map(({ y1 }) => rowAt(y1))).to.deep.equal([rating[1], rating[2], rating[4]]);
    expect(rowsOf('level-grid')).to.have.members(Object.values(rating));
    expect(rowsOf('tint-')).to.have.members([line.safe, line.caring]);
    expect(rowsOf('held-')).to.have.members([line.safe, line.caring]);
    for (const role of ['inspection', 'published', 'lead'])
      expect(rowsOf(role), role).to.include(journeyWords.inspectionRow);
    expect(rowsOf('support')).to.deep.equal([journeyWords.supportRow]);
    expect(rowsOf('event-span')).to.deep.equal([journeyWords.eventRow]);
    const rowOfText = (role: string) => textsOf(scene, role).map(({ y }) => rowAt(y - 4));
    expect(rowOfText('number')).to.deep.equal([journeyWords.eventRow, journeyWords.eventRow]);
    expect(rowOfText('row-word')).to.include.members([line.safe, line.caring]);
  });

  it('is above the axis, whose years stand under its end and within the picture', () => {
    for (const journey of [full, journeyOf(leeds), journeyOf(morecambeBay)]) {
      const scene = drawn(journey, 960);
      const [axis] = linesIn(pathOf(scene, 'axis-line'));
      for (const { x1, y1, y2 } of linesIn(pathOf(scene, 'time-grid'))) {
        expect([y1, y2], `${x1}`).to.deep.equal([0, axis!.y1]);
      }
      for (const shape of scene.shapes) {
        if (shape.role === 'axis-line') continue;
        if (shape.kind === 'path') {
          for (const [, y] of shape.d.matchAll(/[ML]-?[\d.]+ (-?[\d.]+)/g))
            expect(Number(y), shape.role).to.be.within(0, axis!.y1);
        } else if (shape.role === 'axis-label') {
          expect(shape.y).to.be.within(axis!.y1 + 10, scene.height - 2);
        } else expect(shape.y, shape.text).to.be.within(0, axis!.y1);
      }
    }
  });

  it('is the same at twice the size, in twice the room, for twice the text size', () => {
    for (const journey of [full, journeyOf(leeds), journeyOf(morecambeBay)]) {
      const [plain, large] = [drawn(journey, 960), drawn(journey, 1920, 32)];
      expect(large.width).to.equal(2 * plain.width);
      expect(large.height).to.be.closeTo(2 * plain.height, 2);
      expect(large.shapes.map(({ role }) => role)).to.deep.equal(plain.shapes.map(({ role }) => role));
      large.shapes.forEach((shape, i) => {
        const other = plain.shapes[i]!;
        const [of, before] = [shape, other].map((one) =>
          one.kind === 'path' ? numbersIn(one.d) : [one.x, one.y, one.text.length],
        ) as [number[], number[]];
        if (shape.kind === 'text') before[2]! /= 2;
        // Each number is rounded to a tenth of a pixel.
        const off = of.filter((n, at) => n > 1 && Math.abs(n - 2 * before[at]!) > 0.4);
        expect(off, shape.role).to.deep.equal([]);
      });
    }
  });
});

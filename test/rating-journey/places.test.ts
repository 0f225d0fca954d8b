import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isoDay } from '../../src/common/dates.js';
import { approximateMeasure } from '../../src/drawing/measure.js';
import type { Scene, TextShape } from '../../src/drawing/scene.js';
import { journeyRoles } from '../../src/rating-journey/roles.js';
import { journeyWords } from '../../src/words/journey.js';
import { leeds, morecambeBay } from '../ratings/documents/trusts.js';
import { journeyOf, ownJourney } from '../ratings/reading.js';
import { arrange, NO_ENDS } from './arranged.js';
import { linesIn } from './drawn.js';

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
  return arrange(journey, width, NO_ENDS, { remPx }).scene!;
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

/** The marks of a path, as the browser understands them; they stand alone on the page. */
function outlinesOf(d: string): SVGPathElement[] {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.replaceChildren(svg);
  return Array.from(d.matchAll(/M[^M]+/g), ([outline]) => {
    const path = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    path.setAttribute('d', outline);
    return path;
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text stands: from the top of its capitals to its baseline. */
function boxOf({
  x,
  y,
  text,
  role,
  anchor = 'start',
}: TextShape): Box & { readonly text: string; readonly role: string } {
  const width = approximateMeasure()(text, journeyRoles[role]!.text!);
  return { text, role, x: x - { start: 0, middle: width / 2, end: width }[anchor], y: y - 8, width, height: 8 };
}

/** The box of a mark, without the corners that the points of a star or of a triangle leave free. */
function withoutCorners(mark: SVGPathElement): Box {
  const { x, y, width, height } = mark.getBBox();
  return { x: x + width / 6, y: y + height / 6, width: (width * 2) / 3, height: (height * 2) / 3 };
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

  it('is inside its mark, where it is a letter, and through the middle of one, where it crosses it out', () => {
    const levels = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
    const scene = drawn(
      ownJourney([
        ...levels.map((overall, i) => ({ date: `201${3 + 2 * i}-03-10`, overall, safe: overall, withdrawn: '2021' })),
        { date: '2022-03-10', overall: 'Good', inheritedFrom: 'Old Trust' },
      ]),
    );
    const outlines = outlinesOf(pathOf(scene, 'mark-') + pathOf(scene, 'hollow-'));
    const letters = scene.shapes.filter((shape): shape is TextShape => /^letter-/.test(shape.role) && 'text' in shape);
    expect(letters).to.have.length(9);
    for (const { text, x, y, role } of letters) {
      const half = approximateMeasure()(text, journeyRoles[role]!.text!) / 2;
      const ends: [number, number][] = [
        [x - half, y],
        [x + half, y],
        [x, y - 8],
      ];
      const isInside = outlines.some((one) => ends.every((place) => one.isPointInFill(new DOMPoint(...place))));
      expect(isInside, `${text} at ${x}, ${y}`).to.equal(true);
    }
    const middles = outlines
      .map((one) => one.getBBox())
      .map(({ x, y, width, height }) => [x + width / 2, y + height / 2]);
    const strokes = Array.from(pathOf(scene, 'cancelled').matchAll(/M[^M]+/g), ([d]) => numbersIn(d));
    expect(strokes).to.have.length(2 * 2 * levels.length);
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of strokes) {
      expect(Math.abs(x2 - x1))
        .to.be.closeTo(Math.abs(y2 - y1), 0.3)
        .and.above(8);
      const crossed = middles.filter(([x = 0, y = 0]) => Math.hypot((x1 + x2) / 2 - x, (y1 + y2) / 2 - y) < 3);
      expect(crossed).to.have.length(1);
    }
    const slopes = strokes.map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => Math.sign((x2 - x1) * (y2 - y1)));
    expect(slopes.filter((way) => way > 0)).to.have.length(strokes.length / 2);
  });

  it('is off every mark and every other text where it is a text, whatever was rated when', () => {
    const level = fc.constantFrom('Outstanding', 'Good', 'Requires improvement', 'Inadequate', 'Not rated', 'Adequate');
    const day = fc.date({ min: new Date('2013-10-01'), max: new Date('2026-10-01'), noInvalidDate: true });
    const date = fc
      .tuple(day, fc.constantFrom(10, 10, 10, 7, 4))
      .map(([on, letters]) => isoDay(on.getTime()).slice(0, letters));
    const report = fc.record({
      date,
      overall: level,
      safe: fc.option(level),
      caring: fc.option(level),
      withdrawn: fc.option(fc.constant('2020-01-01'), { freq: 9, nil: undefined }),
    });
    const events = fc.array(
      date.map((on) => ({ date: on, label: 'Something' })),
      { maxLength: 4 },
    );
    const support = fc.array(
      fc.record({
        scheme: fc.constantFrom('Special measures', 'Recovery Support Programme'),
        entered: date,
        left: fc.option(date, { nil: undefined }),
      }),
      { maxLength: 3 },
    );
    const journeys = fc.array(report, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        journeys,
        fc.record({ events, support }),
        fc.constantFrom(340, 480, 700, 960, 1600),
        (reports, more, width) => {
          const scene = drawn(ownJourney(reports, more), width);
          const marks = outlinesOf(pathOf(scene, 'mark-') + pathOf(scene, 'hollow-')).map(withoutCorners);
          const boxes = scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [boxOf(shape)] : []));
          const meet = (a: Box, b: Box) =>
            a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
          for (const [i, box] of boxes.entries()) {
            expect(box.x).to.be.at.least(-1);
            expect(box.x + box.width).to.be.at.most(width + 1);
            const others = boxes.slice(i + 1).filter((other) => meet(box, other));
            expect(
              others.map(({ text }) => text),
              `over ${box.text}`,
            ).to.deep.equal([]);
            if (box.role.startsWith('letter-')) continue;
            expect(marks.filter((mark) => meet(box, mark)).length, `${box.role} ${box.text}`).to.equal(0);
          }
        },
      ),
      {
        // Fixed, because a text more or less near a mark is no news; to look for more, change the seed and raise the runs.
        seed: 5,
        numRuns: 100,
      },
    );
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

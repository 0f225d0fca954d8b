import { expect } from '@open-wc/testing';
import type { TextLook } from '../../src/drawing/roles.js';
import type { Scene } from '../../src/drawing/scene.js';
import { arrange, type RadarLayout } from '../../src/theme-radar/layout.js';
import { TARGET_SIDE } from '../../src/theme-radar/layout-marks.js';
import { STATE, TICK } from '../../src/theme-radar/roles.js';
import { analyseThemes, readThemes } from '../../src/themes/index.js';
import { measureFor } from '../../src/widget/measure-text.js';
import { formatFor } from '../../src/words/format.js';
import { radarWords } from '../../src/words/radar.js';
import { after, before, document, ids, scale, valuesOf } from '../themes/example.js';

const measure = measureFor({ family: 'Arial, sans-serif', remPx: 16, letterSpacing: 0, wordSpacing: 0 });

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels: half of the lines across each of several tracks. */
const HALF_TRACK = 12;

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function dots(input: unknown, width: number): RadarLayout {
  const { data } = readThemes(input);
  const telling = { model: analyseThemes(data!), words: radarWords, format: formatFor('en-GB') };
  const options = { asked: 'dot', previous: null, rings: 'words', outline: 'line', multiples: 'auto' } as const;
  return arrange(telling, { ...options, width, remPx: 16, measure });
}

/** Texts from the top of their capitals to their baseline. */
function textsOf({ shapes }: Scene, role: string, look: TextLook): (Box & { readonly text: string })[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'text' || shape.role !== role) return [];
    const { x, y, text } = shape;
    return [{ text, left: x, right: x + measure(text, look), top: y - look.rem * 12, bottom: y }];
  });
}

const pathOf = ({ shapes }: Scene, role: string) =>
  shapes.map((shape) => (shape.kind === 'path' && shape.role === role ? shape.d : '')).join('');

function tracksOf(scene: Scene) {
  const lines = pathOf(scene, 'spoke').matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g);
  return Array.from(lines, ([, left, y, right]) => ({ left: Number(left), right: Number(right), y: Number(y) }));
}

/** The boxes of a path of rectangles. */
function boxesOf(scene: Scene, role: string): Box[] {
  const boxes = pathOf(scene, role).matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g);
  return Array.from(boxes, ([, x, y, w, h]) => ({
    left: Number(x),
    right: Number(x) + Number(w),
    top: Number(y),
    bottom: Number(y) + Number(h),
  }));
}

const peers = { year: 2017, n: 12, low: { cqc: 1, culture: 2 }, high: { cqc: 3, culture: 4 } };
const target = { label: 'Aim', values: { culture: 3, safety: 2 }, band: { low: 2, high: 3 } };
const years = Array.from({ length: 4 }, (_, i) =>
  after(valuesOf([i % 5, 1, 2, 3, 2]), { id: `s${i}`, label: `${2012 + i}`, date: `${2012 + i}` }),
);
const cases = {
  'one series': document({ series: [after()], peers, target }),
  'two series': document({ peers, target }),
  'four series': document({ series: years }),
  'words too long for their places': document({
    framework: {
      id: 'di2017',
      scale: { ...scale, levels: ids.slice(0, 5).map((id) => `${id} ${'and more '.repeat(4)}`) },
    },
  }),
  'names too long to stand beside': document({
    framework: {
      id: 'own',
      title: 'Own',
      scale,
      axes: ids.map((id) => ({ id, label: `${id}${'abcdefgh'.repeat(5)}` })),
    },
  }),
};

describe('the rows of a dot plot', () => {
  for (const [name, input] of Object.entries(cases)) {
    it(`hold all of their theme and nothing on anything else, with ${name}`, () => {
      for (const width of [280, 400, 639, 640, 700, 800, 1000, 1400]) {
        const { scene, labels, rows } = dots(input, width);
        const at = `at ${width} px`;
        const [briefs, ticks, tracks] = [textsOf(scene, 'brief', STATE), textsOf(scene, 'tick', TICK), tracksOf(scene)];
        const names = labels.map(({ left, top, ...size }) => ({
          ...{ left, top, right: left + size.width, bottom: top + size.height, text: size.lines.join(' ') },
        }));
        for (const [i, top] of rows.entries()) {
          const row = { left: 0, right: width, top: top - 0.1, bottom: (rows[i + 1] ?? scene.height) + 0.1 };
          const isIn = (box: Box) => box.top >= row.top && box.bottom <= row.bottom;
          expect(isIn(names[i]!), `the name of row ${i} ${at}`).to.equal(true);
          const own = tracks.filter(({ y }) => y > row.top && y < row.bottom);
          expect(own.length, `tracks of row ${i} ${at}`).to.equal(tracks.length / rows.length);
          for (const { y } of own) {
            expect(Math.min(y - row.top, row.bottom - y), `track of row ${i} ${at}`).to.be.at.least(12);
          }
          const words = briefs.filter(isIn);
          expect(words.length, `words of row ${i} ${at}`).to.be.at.least(own.length);
          own.slice(1).forEach(({ y }, above) => {
            const before = (own[above]?.y ?? 0) + HALF_TRACK;
            const between = words.filter(({ top, bottom }) => top > before && bottom < y);
            const [first, last] = [between.at(0)?.top ?? 0, between.at(-1)?.bottom ?? 0];
            expect(y - HALF_TRACK - last, `words to their own track ${at}`).to.be.below(first - before);
          });
        }
        for (const [, y] of pathOf(scene, 'after-mark').matchAll(/M[\d.]+ ([\d.]+)a/g))
          expect(
            tracks.some((track) => Math.abs(track.y - Number(y)) < 0.2),
            `marks ${at}`,
          ).to.equal(true);
        for (const role of ['target-band', 'peers-band'])
          for (const { top, bottom } of boxesOf(scene, role))
            expect(
              tracks.some(({ y }) => Math.abs(y - (top + bottom) / 2) < 0.2),
              `${role} ${at}`,
            ).to.equal(true);
        const lines = tracks.map(({ y, ...ends }) => ({ ...ends, top: y - 4, bottom: y + 4, text: 'a track' }));
        ticks.slice(1).forEach((tick, i) => {
          const beforeIt = ticks[i];
          const isBeside = beforeIt?.bottom === tick.bottom;
          if (isBeside) expect(tick.left - beforeIt.right, `${beforeIt.text} ${tick.text} ${at}`).to.be.at.least(6.9);
        });
        const all = [...names, ...briefs, ...ticks, ...lines];
        for (const [i, one] of all.entries()) {
          expect(one.left, `${one.text} ${at}`).to.be.at.least(-0.1);
          expect(one.right, `${one.text} ${at}`).to.be.at.most(width + 0.1);
          const others = all.slice(i + 1).filter((other) => meet(one, other));
          expect(
            others.map(({ text }) => text),
            `over ${one.text} ${at}`,
          ).to.deep.equal([]);
        }
        const { left, right } = tracks[0]!;
        expect(right - left, `tracks ${at}`).to.be.at.least(100);
        for (const other of tracks) expect([other.left, other.right]).to.deep.equal([left, right]);
      }
    });
  }

  it('never end a line between a minus and its number', () => {
    const negative = { id: 'di2017', scale: { min: -3, max: 3 } };
    const series = [before(valuesOf([-1.7, -2.1])), after(valuesOf([-3, -2.8]))];
    const { scene } = dots(document({ framework: negative, series }), 400);
    const briefs = textsOf(scene, 'brief', STATE).map(({ text }) => text);
    expect(briefs.join(' ')).to.contain('−1.7 to −3.0, down 1.3');
    for (const text of briefs) expect(text).not.to.match(/minus$/);
  });

  it('have lines through them without a break, from the scale to the last of its rows, beside names of two lines', () => {
    const labels = (id: string, i: number) =>
      i % 2 === 0 ? `${id} and what belongs to it, in words enough for two lines` : id;
    const axes = ids.map((id, i) => ({ id, label: labels(id, i) }));
    const { scene, labels: names } = dots(document({ framework: { id: 'own', title: 'Own', scale, axes } }), 800);
    expect(names.map(({ lines }) => lines.length)).to.include(2);
    const lines = Array.from(pathOf(scene, 'grid').matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g), (line) =>
      line.slice(1).map(Number),
    );
    const first = lines.filter(([x]) => x === lines[0]?.[0]);
    expect(first).to.have.length(ids.length);
    first.slice(1).forEach(([, top = 0], i) => {
      expect(top).to.be.closeTo(first[i]?.[2] ?? 0, 0.2);
    });
  });

  it('have a target’s room and its peers’ around the middle of their track, from value to value', () => {
    const { scene } = dots(cases['two series'], 900);
    const [{ left = 0, right = 0 } = {}] = tracksOf(scene);
    const x = (value: number) => left + ((right - left) * value) / 4;
    const found = boxesOf(scene, 'peers-band').flatMap((box) => [box.left, box.right]);
    expect(found).to.have.length(4);
    [2, 4, 1, 3].forEach((value, i) => {
      expect(found[i]!, `${i}`).to.be.closeTo(x(value), 0.3);
    });
    expect(boxesOf(scene, 'target-band')).not.to.deep.equal([]);
    for (const { top, bottom } of boxesOf(scene, 'target-band')) expect(bottom - top).to.equal(2 * TARGET_SIDE);
  });
});

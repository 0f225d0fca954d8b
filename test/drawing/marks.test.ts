import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { breakText, spreadLabels, wrapText } from '../../src/drawing/labels.js';
import { horizontal, type MarkShape, markPath, rectangle, vertical } from '../../src/drawing/marks.js';
import { approximateMeasure } from '../../src/drawing/measure.js';
import { Pens } from '../../src/drawing/pens.js';
import { segmentsOf } from '../spc-chart/paths.js';

const shapes: MarkShape[] = ['circle', 'triangle', 'triangle-down', 'square', 'diamond', 'star'];

async function boxOf(d: string): Promise<DOMRect> {
  const svg = await fixture<SVGSVGElement>(html`<svg width="200" height="200"><path d=${d}></path></svg>`);
  return svg.querySelector('path')!.getBBox();
}

describe('marks', () => {
  for (const shape of shapes) {
    it(`draws a ${shape} around its place`, async () => {
      const box = await boxOf(markPath(shape, 100, 60, 10));
      expect(box.x + box.width / 2).to.be.closeTo(100, 0.5);
      expect(box.y + box.height / 2).to.be.closeTo(60, 2);
      expect(box.width).to.be.within(17, 29);
    });
  }

  it('draws circles that are round, whatever their size', async () => {
    for (let radius = 1; radius < 6; radius += 0.05) {
      const { width, height } = await boxOf(markPath('circle', 50, 50, radius));
      expect(height, `radius ${radius}`).to.be.closeTo(width, 0.01);
      expect(width).to.be.closeTo(2 * radius, 0.11);
    }
  });

  it('draws no two shapes alike', () => {
    expect(new Set(shapes.map((shape) => markPath(shape, 0, 0, 5))).size).to.equal(shapes.length);
  });

  it('draws shapes that are the same on both sides, about as large as the circle, and point where they should', () => {
    const cornersOf = (shape: MarkShape) => segmentsOf(markPath(shape, 0, 0, 100)).map(({ from }) => from);
    const last = (shape: MarkShape) => segmentsOf(markPath(shape, 0, 0, 100)).at(-1)!.to;
    for (const shape of shapes.filter((each) => each !== 'circle')) {
      const corners = [...cornersOf(shape), last(shape)];
      for (const { x, y } of corners) {
        const mirrored = corners.some((other) => Math.abs(other.x + x) < 0.3 && Math.abs(other.y - y) < 0.3);
        expect(mirrored, `${shape} ${x} ${y}`).to.equal(true);
      }
      const twice = corners.reduce((sum, { x, y }, i) => {
        const next = corners[(i + 1) % corners.length]!;
        return sum + x * next.y - next.x * y;
      }, 0);
      expect(Math.abs(twice / 2) / (Math.PI * 100 ** 2), shape).to.be.within(0.65, 1.1);
    }
    const tips = (shape: MarkShape, side: 1 | -1) => {
      const corners = [...cornersOf(shape), last(shape)];
      const edge = Math.max(...corners.map(({ y }) => y * side));
      return corners.filter(({ y }) => Math.abs(y * side - edge) < 0.3).length;
    };
    // How many corners lie at the top, and how many at the bottom.
    expect(shapes.slice(1).map((shape) => [tips(shape, -1), tips(shape, 1)])).to.deep.equal([
      [1, 2],
      [2, 1],
      [2, 2],
      [1, 1],
      [1, 2],
    ]);
    expect(cornersOf('star').length + 1).to.equal(10);
  });

  it('draws lines from end to end, in tenths of a pixel', () => {
    expect(segmentsOf(horizontal(1.26, 20, 3))).to.deep.equal([{ from: { x: 1.3, y: 3 }, to: { x: 20, y: 3 } }]);
    expect(segmentsOf(vertical(1, 20.04, 3))).to.deep.equal([{ from: { x: 1, y: 20 }, to: { x: 1, y: 3 } }]);
  });

  it('rounds the corners of a rectangle as far as its sides allow', async () => {
    const filled = async (radius: number, ...places: [number, number][]) => {
      const d = rectangle(10, 20, 50, 30, radius);
      const svg = await fixture<SVGSVGElement>(html`<svg width="200" height="200"><path d=${d}></path></svg>`);
      return places.map(([x, y]) => svg.querySelector('path')!.isPointInFill(new DOMPoint(x, y)));
    };
    const [corner, inside, middle]: [number, number][] = [
      [11, 21],
      [14, 24],
      [35, 21],
    ];
    expect(await filled(0, corner!, inside!, middle!)).to.deep.equal([true, true, true]);
    expect(await filled(6, corner!, inside!, middle!)).to.deep.equal([false, true, true]);
    expect(await filled(400, corner!, inside!, middle!)).to.deep.equal([false, false, true]);
    expect(await filled(400, [59, 49], [59, 21], [11, 49], [11, 35], [59, 35])).to.deep.equal([
      ...[false, false, false],
      ...[true, true],
    ]);
  });

  it('draws rectangles with and without corners, and none with a negative side', async () => {
    for (const radius of [0, 4, 400]) {
      const box = await boxOf(rectangle(10, 20, 50, 30, radius));
      expect([box.x, box.y, box.width, box.height].map(Math.round)).to.deep.equal([10, 20, 50, 30]);
    }
    expect((await boxOf(rectangle(10, 20, -5, 30))).width).to.equal(0);
  });
});

describe('pens', () => {
  it('gather one path for each role and paint in the order asked for, a role’s texts on its path', () => {
    const pens = new Pens();
    pens.text('line', 1.26, 2, 'Over', 'end');
    pens.add('line', 'M0 0H1');
    pens.add('mark', 'M5 5h1');
    pens.add('line', 'M0 2H1');
    pens.add('empty', '');
    pens.text('empty', 0, 0, '');
    pens.text('name', 0, 0, 'Name');
    const over = { kind: 'text', role: 'line', x: 1.3, y: 2, text: 'Over', anchor: 'end' };
    const name = { kind: 'text', role: 'name', x: 0, y: 0, text: 'Name', anchor: 'start' };
    expect(pens.shapes(['name', 'mark', 'empty', 'none', 'line'])).to.deep.equal([
      name,
      { kind: 'path', role: 'mark', d: 'M5 5h1' },
      { kind: 'path', role: 'line', d: 'M0 0H1M0 2H1' },
      over,
    ]);
    expect(pens.texts).to.deep.equal([over, name]);
    expect(new Set(pens.roles)).to.deep.equal(new Set(['line', 'mark', 'name']));
  });
});

describe('labels', () => {
  const measure = approximateMeasure();
  const look = { rem: 1 };

  it('are wrapped between words and lose nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 }), (words) => {
        const lines = wrapText(words.join(' '), 160, look, measure);
        expect(lines?.join(' ')).to.equal(words.join(' '));
        for (const line of lines!) expect(measure(line, look)).to.be.at.most(160);
      }),
    );
  });

  it('break at an author’s soft hyphen, and nowhere else inside a word', () => {
    expect(wrapText('gover\u00adnance', 55, look, measure)).to.deep.equal(['gover-', 'nance']);
    expect(wrapText('governance', 55, look, measure)).to.equal(null);
  });

  it('that have to stand there break inside a word only where no line holds it', () => {
    const lines = breakText('of our governancearrangements today', 80, look, measure);
    expect(lines[0]).to.equal('of our');
    expect(lines.join('')).to.equal('of ourgovernancearrangementstoday');
    for (const line of lines) expect(measure(line, look)).to.be.at.most(80);
    expect(breakText('of our governance', 100, look, measure)).to.deep.equal(['of our', 'governance']);
    expect(breakText('', 80, look, measure)).to.deep.equal([]);
  });

  it('break at the last soft hyphen that fits, after what stands before the word, and show no other', () => {
    const width = (text: string) => measure(text, look);
    expect(wrapText('an in\u00adter\u00adna\u00adtional', width('an interna-'), look, measure)).to.deep.equal([
      'an interna-',
      'tional',
    ]);
    expect(wrapText('in\u00adter\u00adnational', width('international'), look, measure)).to.deep.equal([
      'international',
    ]);
    expect(wrapText('our in\u00adternational', width('international'), look, measure)).to.deep.equal([
      'our in-',
      'ternational',
    ]);
    expect(wrapText('  ward  ', 200, look, measure)).to.deep.equal(['ward']);
    expect(breakText('ward', 1, look, measure).join('')).to.equal('ward');
  });

  it('are spread so that none overlap and all stay within their bounds', () => {
    const wish = fc.record({ at: fc.double({ min: 0, max: 400, noNaN: true }), size: fc.constant(18) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const centres = spreadLabels(wishes, 0, 400);
        const sorted = [...centres].sort((a, b) => a - b);
        sorted.forEach((centre, i) => {
          expect(centre).to.be.within(9 - 1e-6, 391 + 1e-6);
          if (i > 0) expect(centre - sorted[i - 1]!).to.be.at.least(18 - 1e-6);
        });
      }),
    );
  });

  it('keep the order of their wishes, of equal ones that given, and move no further than they must', () => {
    const wish = fc.record({ at: fc.integer({ min: 20, max: 380 }), size: fc.constantFrom(6, 10, 18) });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 10 }), (wishes) => {
        const centres = spreadLabels(wishes, 0, 400, 4);
        const edges = wishes.map(({ size }, i) => [centres[i]! - size / 2, centres[i]! + size / 2] as const);
        for (const [i, a] of wishes.entries()) {
          const touches = edges.some(
            ([low, high], j) =>
              j !== i && (Math.abs(low - edges[i]![1] - 4) < 0.01 || Math.abs(edges[i]![0] - high - 4) < 0.01),
          );
          expect(touches || Math.abs(centres[i]! - a.at) < 0.01, 'moved, though nothing is near').to.equal(true);
          for (const [j, b] of wishes.entries())
            if (a.at < b.at || (a.at === b.at && i < j)) expect(centres[i]).to.be.below(centres[j]!);
        }
      }),
    );
  });

  it('stay where they wish when there is room', () => {
    expect(
      spreadLabels(
        [
          { at: 50, size: 10 },
          { at: 20, size: 10 },
        ],
        0,
        100,
      ),
    ).to.deep.equal([50, 20]);
  });
});

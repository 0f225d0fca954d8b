import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { breakText, spreadLabels, wrapText } from '../../src/drawing/labels.js';
import { type MarkShape, markPath, rectangle } from '../../src/drawing/marks.js';
import { approximateMeasure } from '../../src/drawing/measure.js';

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

  it('draws rectangles with and without corners, and none with a negative side', async () => {
    for (const radius of [0, 4, 400]) {
      const box = await boxOf(rectangle(10, 20, 50, 30, radius));
      expect([box.x, box.y, box.width, box.height].map(Math.round)).to.deep.equal([10, 20, 50, 30]);
    }
    expect((await boxOf(rectangle(10, 20, -5, 30))).width).to.equal(0);
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

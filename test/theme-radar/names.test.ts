import { expect } from '@open-wc/testing';
import type { ThemeRadar } from '../../src/theme-radar.js';
import { shippedFramework } from '../../src/themes/index.js';
import { radarWords } from '../../src/words/radar.js';
import { textBox } from '../support/text-box.js';
import { document as exampleOf, ids } from '../themes/example.js';
import { draw, formOf, longer, picture, settled, tabs, textOf } from './drawn.js';

const evidence = ids.map((axis) => ({ axis, quote: 'x' }));
const FONT_SIZES = ['14px', '16px', '32px'];
const WIDTHS = [280, 320, 360, 480, 640, 960];

const long = {
  ...exampleOf(),
  framework: {
    ...exampleOf().framework,
    axes: shippedFramework('di2017')!.axes.map(({ id, label, short }) => ({
      id,
      label: longer(label),
      short: short && longer(short),
    })),
  },
};

/** Names that overlap, leave the element, are too small to hit or hold less than all of their text. */
function faults(element: ThemeRadar): string[] {
  const inside = element.getBoundingClientRect();
  const boxes = tabs(element).map((tab) => ({ tab, name: textOf(tab), box: tab.getBoundingClientRect() }));
  return boxes.flatMap(({ tab, name, box }, i) => {
    const found: string[] = [];
    if (box.left < inside.left - 0.5 || box.right > inside.right + 0.5) found.push(`${name}: outside`);
    if (box.width < 24 || box.height < 24) found.push(`${name}: small`);
    if (tab.scrollWidth > tab.clientWidth + 1 || tab.scrollHeight > tab.clientHeight + 1) found.push(`${name}: cut`);
    for (const { box: other, name: otherName } of boxes.slice(i + 1)) {
      const apart =
        box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
      if (!apart) found.push(`${name} over ${otherName}`);
    }
    return found;
  });
}

/** Text of the picture itself that leaves the element. */
function lost(element: ThemeRadar): string[] {
  const { left, right } = element.getBoundingClientRect();
  return Array.from(picture(element)!.querySelectorAll('text'))
    .filter((text) => {
      const box = textBox(text);
      return box.left < left - 1 || box.right > right + 1;
    })
    .map(textOf);
}

describe('the names of the nine themes of 2017', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  for (const size of FONT_SIZES) {
    for (const width of WIDTHS) {
      it(`are whole, apart and inside at ${width} px with a text size of ${size}`, async () => {
        document.documentElement.style.fontSize = size;
        for (const data of [exampleOf({ evidence }), { ...long, evidence }]) {
          const element = await draw(data, { width });
          for (const selected of ids) {
            element.selected = selected;
            await element.updateComplete;
            expect(faults(element)).to.deep.equal([]);
          }
          expect(lost(element)).to.deep.equal([]);
          // A pixel for the rounding of browsers.
          expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
          if (width <= 320) expect(formOf(element)).to.equal('dot');
        }
      });
    }
  }

  it('are a radar at 960 px and a dot plot at 320 px', async () => {
    expect(formOf(await draw(exampleOf(), { width: 960 }))).to.equal('radar');
    expect(formOf(await draw(exampleOf(), { width: 320 }))).to.equal('dot');
  });

  it('stay apart when a reader widens letters, words and lines (WCAG 2.2, 1.4.12)', async () => {
    for (const width of [320, 960]) {
      const element = await draw(exampleOf({ evidence }), { width });
      const { style } = element.parentElement!;
      Object.assign(style, { letterSpacing: '0.12em', wordSpacing: '0.16em', lineHeight: '1.5' });
      await settled(element);
      expect(faults(element)).to.deep.equal([]);
      // A pixel for the rounding of browsers.
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    }
  });

  it('stay whole where every sentence is 30 % longer', async () => {
    const words = Object.fromEntries(
      Object.entries(radarWords).map(([key, value]) => [
        key,
        typeof value === 'string'
          ? longer(value)
          : typeof value === 'function'
            ? (...values: never[]) => longer((value as (...given: never[]) => string)(...values))
            : value,
      ]),
    );
    for (const width of [320, 640]) {
      const element = await draw(exampleOf({ evidence }), { width, set: { words } });
      expect(faults(element)).to.deep.equal([]);
      expect(lost(element)).to.deep.equal([]);
      // A pixel for the rounding of browsers.
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    }
  });

  it('draw one word of forty letters without cutting it', async () => {
    const { framework } = exampleOf();
    const label = 'Hippopotomonstrosesquippedaliophobiastic';
    const axes = ids.map((id) => ({ id, label: id === 'safety' ? label : id }));
    for (const width of [280, 480]) {
      const element = await draw(exampleOf({ framework: { ...framework, id: 'own', title: 'Own', axes }, evidence }), {
        width,
      });
      expect(faults(element)).to.deep.equal([]);
      expect(textOf(tabs(element)[5]).replace(/ /g, '')).to.contain(label);
    }
  });
});

import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { systemColour } from '../support/system-colour.js';
import { fullDocument } from '../themes/example.js';
import { draw, panel, pathOf, picture, settled, tabs, textOf } from './drawn.js';

const evidence = [
  { axis: 'reaction', quote: `One. ${'Two. '.repeat(80)}` },
  { axis: 'leadership', quote: 'They know my name.', source: 'Survey', href: 'https://example.org/' },
];
const example = { ...fullDocument(), evidence };

describe('<theme-radar> in other media', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  for (const width of [320, 960]) {
    it(`is painted in system colours where colours are forced, at ${width} px, also when they are forced later`, async () => {
      const element = await draw(example, { width });
      const before = getComputedStyle(picture(element)!.querySelector('.before-mark')!).stroke;
      await emulateMedia({ forcedColors: 'active' });
      const allowed = [...['CanvasText', 'Canvas', 'Highlight'].map(systemColour), 'none'];
      expect(allowed).not.to.include(before);
      for (const node of element.shadowRoot!.querySelectorAll('svg *')) {
        const { fill, stroke } = getComputedStyle(node);
        expect(allowed, `fill of ${node.getAttribute('class')}`).to.include(fill);
        expect(allowed, `stroke of ${node.getAttribute('class')}`).to.include(stroke);
      }
    });
  }

  it('shows which theme is chosen where colours are forced, and lets rings step back behind values', async () => {
    const element = await draw(example, { width: 960, set: { selected: 'leadership' } });
    await emulateMedia({ forcedColors: 'active' });
    const framed = tabs(element).map((tab) => getComputedStyle(tab).outlineStyle === 'solid');
    expect(framed).to.deep.equal(tabs(element).map((tab) => tab.getAttribute('aria-selected') === 'true'));
    const style = (role: string) => getComputedStyle(picture(element)!.querySelector(`.${role}`)!);
    expect(style('chosen-sector').stroke).to.equal(systemColour('Highlight'));
    expect(Number(style('after').opacity)).to.equal(1);
    for (const role of ['grid', 'spoke']) expect(Number(style(role).opacity), role).to.be.below(0.5);
  });

  it('marks no theme as chosen on paper, where nobody can choose', async () => {
    const element = await draw(example, { width: 560, set: { selected: 'leadership' } });
    const look = () =>
      new Set(
        tabs(element).map((tab) => {
          const { fontWeight, backgroundColor, boxShadow, color } = getComputedStyle(tab);
          return [fontWeight, backgroundColor, boxShadow, color].join();
        }),
      );
    expect(look().size).to.equal(2);
    const marked = () => picture(element)!.querySelector('.chosen-sector, .chosen-row')!.checkVisibility();
    expect(marked()).to.equal(true);
    await emulateMedia({ media: 'print' });
    expect(look().size).to.equal(1);
    expect(marked()).to.equal(false);
  });

  it('keeps before and after apart by shape and dash where there is one colour', async () => {
    const element = await draw(example, { width: 960 });
    await emulateMedia({ forcedColors: 'active' });
    const dash = (role: string) => getComputedStyle(picture(element)!.querySelector(`.${role}`)!).strokeDasharray;
    expect(dash('before')).not.to.equal(dash('after'));
    const fill = (role: string) => getComputedStyle(picture(element)!.querySelector(`.${role}`)!).fill;
    expect(fill('before-mark')).not.to.equal(fill('after-mark'));
    expect(pathOf(element, 'before-mark')).not.to.contain('a');
    expect(pathOf(element, 'after-mark')).to.contain('a');
  });

  it('prints the evidence of every theme, quotations whole, on the width of a page', async () => {
    const element = await draw(example, { width: 1200, set: { selected: 'leadership' } });
    await emulateMedia({ media: 'print' });
    await settled(element);
    expect(panel(element)).to.equal(null);
    const themes = Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('.theme'));
    expect(themes.map((theme) => textOf(theme.querySelector('b')))).to.deep.equal([
      'Reaction to initial inspection report/rating',
      'Leadership',
    ]);
    expect(getComputedStyle(themes[0]!).breakInside).to.equal('avoid');
    const shown = Array.from(themes[0]!.querySelectorAll('blockquote')).filter((one) => one.checkVisibility());
    expect(shown.map(textOf)).to.deep.equal([`“${evidence[0]!.quote.trim()}”`]);
    expect(Number(picture(element)!.getAttribute('width'))).to.be.at.most(680);
    expect(element.shadowRoot!.querySelector('.table table')!.getBoundingClientRect().height).to.be.above(100);
    await emulateMedia({ media: 'screen' });
    await settled(element);
    expect(textOf(panel(element))).to.match(/^Leadership/);
    expect(picture(element)!.getAttribute('width')).to.equal('1200');
  });

  it('is dark on a dark screen where its page asks for it, and light on paper', async () => {
    const element = await draw(example, { set: { theme: 'auto' } });
    const colour = () => getComputedStyle(picture(element)!.querySelector('.after')!).stroke;
    expect(colour()).to.equal('rgb(0, 32, 96)');
    await emulateMedia({ colorScheme: 'dark' });
    expect(colour()).to.equal('rgb(126, 162, 247)');
    await emulateMedia({ media: 'print' });
    expect(colour()).to.equal('rgb(0, 32, 96)');
  });

  it('moves nothing where a reader wants less motion', async () => {
    const element = await draw(example);
    await emulateMedia({ reducedMotion: 'reduce' });
    tabs(element)[2]!.click();
    await element.updateComplete;
    expect(element.getAnimations({ subtree: true })).to.deep.equal([]);
    for (const node of [...picture(element)!.querySelectorAll('*'), ...tabs(element)]) {
      expect(getComputedStyle(node).transitionDuration).to.equal('0s');
    }
  });
});

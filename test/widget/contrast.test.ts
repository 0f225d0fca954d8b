import { expect, fixture, html } from '@open-wc/testing';
import { type Colour, figureColours, ratingColours, spcColours } from '../../src/drawing/palette.js';
import { faintColours } from '../../src/widget/contrast.js';
import { paletteStyles } from '../../src/widget/theme.js';
import { widgetWords } from '../../src/words/widget.js';

const colours: readonly Colour[] = [...figureColours, ...spcColours, ...ratingColours];

/** The messages about what is too faint where a page sets these properties. */
async function messages(own: string, palette = 'default'): Promise<string[]> {
  const host = await fixture<HTMLElement>(html`<div palette=${palette} style=${own}></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [paletteStyles(colours).styleSheet!];
  const probe = root.appendChild(document.createElement('span'));
  return faintColours(host, probe, colours, widgetWords).map(({ message }) => message);
}

/** The properties in them. */
async function faint(own: string, palette?: string): Promise<string[]> {
  const all = await messages(own, palette);
  return all.flatMap((message) => /--improvement-[a-z-]*[a-z]/.exec(message) ?? message);
}

describe('the check of a page’s own colours', () => {
  it('asks of marks and lines a contrast of 3, of text 4.5', async () => {
    // Contrasts on white: 3.5 and 2.8.
    expect(await faint('--improvement-target: #888888; --improvement-limit: #999999')).to.deep.equal([
      '--improvement-limit',
    ]);
    expect(await faint('--improvement-text: #888888')).to.deep.equal(['--improvement-text']);
  });

  it('says how far a contrast falls short, and never that it has what it needs', async () => {
    // As published by checkers of contrast: on white 3.99, 1.37, 3.14, 4.48; on black 1.92, 2.44.
    for (const [colour, background, ratio] of [
      ['#ff0000', '#ffffff', '3.9'],
      ['#00ff00', '#ffffff', '1.3'],
      ['#ff00ff', '#ffffff', '3.1'],
      ['#777777', '#ffffff', '4.4'],
      ['#800000', '#000000', '1.9'],
      ['#0000ff', '#000000', '2.4'],
    ]) {
      const all = await messages(`--improvement-link: ${colour}; --improvement-background: ${background}`);
      expect(
        all.find((message) => message.includes('link')),
        colour,
      ).to.contain(`a contrast of ${ratio} to 1`);
    }
  });

  it('checks every colour where the page changes the background, but none that a border carries', async () => {
    const found = await faint('--improvement-background: #212b32');
    expect(found).to.include('--improvement-text').and.to.include('--improvement-neutral');
    expect(found).not.to.include('--improvement-background');
    expect(await faint('--improvement-background: #ffffff')).to.deep.equal([]);
  });

  it('leaves out hairlines, and fills whose outline carries the contrast in the official palette', async () => {
    expect(await faint('--improvement-grid: #eeeeee')).to.deep.equal([]);
    const pale = '--improvement-common: #dddddd';
    expect(await faint(pale)).to.deep.equal(['--improvement-common']);
    expect(await faint(pale, 'mdc')).to.deep.equal([]);
    expect(await faint('--improvement-common-edge: #dddddd', 'mdc')).to.deep.equal(['--improvement-common-edge']);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { type Colour, spcColours } from '../../src/drawing/palette.js';
import { faintColours } from '../../src/widget/contrast.js';
import { paletteStyles } from '../../src/widget/theme.js';
import { widgetWords } from '../../src/words/widget.js';

const colours: readonly Colour[] = ['background', 'text', 'grid', ...spcColours];

/** The properties that are found too faint where a page sets these. */
async function faint(own: string, palette = 'default'): Promise<string[]> {
  const host = await fixture<HTMLElement>(html`<div palette=${palette} style=${own}></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [paletteStyles(colours).styleSheet!];
  const probe = root.appendChild(document.createElement('span'));
  const problems = faintColours(host, probe, colours, widgetWords);
  return problems.flatMap(({ message }) => /--improvement-[a-z-]*[a-z]/.exec(message) ?? message);
}

describe('the check of a page’s own colours', () => {
  it('asks of marks and lines a contrast of 3, of text 4.5', async () => {
    // Contrasts on white: 3.5 and 2.8.
    expect(await faint('--improvement-target: #888888; --improvement-limit: #999999')).to.deep.equal([
      '--improvement-limit',
    ]);
    expect(await faint('--improvement-text: #888888')).to.deep.equal(['--improvement-text']);
  });

  it('checks every colour where the page changes the background', async () => {
    const found = await faint('--improvement-background: #212b32');
    expect(found).to.include('--improvement-text').and.to.include('--improvement-neutral');
    expect(found).not.to.include('--improvement-background');
  });

  it('leaves out hairlines, and fills whose outline carries the contrast in the official palette', async () => {
    expect(await faint('--improvement-grid: #eeeeee')).to.deep.equal([]);
    const pale = '--improvement-common: #dddddd';
    expect(await faint(pale)).to.deep.equal(['--improvement-common']);
    expect(await faint(pale, 'mdc')).to.deep.equal([]);
    expect(await faint('--improvement-common-edge: #dddddd', 'mdc')).to.deep.equal(['--improvement-common-edge']);
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { SpcChart } from '../../src/spc-chart/spc-chart.js';
import { systemColour } from '../support/system-colour.js';
import { everything, monthly, wandering } from './series.js';
import { button, every, inside, readout, show, slider } from './shown.js';

const plain = {
  title: 'Waiting time',
  improvement: 'decrease',
  points: monthly([...wandering(14), 90, ...wandering(6)]),
};

/** The colours that a theme of the system gives, as they come out of the style engine. */
function systemColours(): string[] {
  return [...['CanvasText', 'Canvas', 'Highlight', 'GrayText'].map(systemColour), 'none'];
}

/** Paints in the pictures that are no system colours. */
function strangers(chart: SpcChart): string[] {
  const allowed = systemColours();
  return every(chart, 'svg *:not(g)').flatMap((node) => {
    const { fill, stroke } = getComputedStyle(node);
    return [fill, stroke]
      .filter((paint) => !allowed.includes(paint))
      .map((paint) => `${node.getAttribute('class')} ${paint}`);
  });
}

describe('an SPC chart in other media', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference', colorScheme: 'light' });
  });

  it('takes the colours of a theme of the system, also when it is switched on later', async () => {
    const chart = await show(everything());
    expect(strangers(chart).length).to.be.above(5);
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    expect(strangers(chart)).to.deep.equal([]);
    expect(getComputedStyle(inside(chart, '.point-excluded')).fill).to.equal(systemColours()[1]);
    expect(getComputedStyle(inside(chart, '.target')).strokeDasharray).to.match(/12px, 3px/);
  });

  it('lets the grid step back behind the lines where all have one colour', async () => {
    const chart = await show(everything());
    await emulateMedia({ forcedColors: 'active' });
    const strength = (role: string) => Number(getComputedStyle(inside(chart, `.plot svg .${role}`)).strokeOpacity);
    expect(strength('grid')).to.be.below(0.5);
    for (const role of ['mean', 'limit', 'target', 'value']) expect(strength(role), role).to.equal(1);
  });

  it('prints its table and its words, not its controls, in light colours', async () => {
    const chart = await show(everything(), { theme: 'dark', icons: 'icon' });
    const dark = getComputedStyle(chart).backgroundColor;
    await emulateMedia({ media: 'print' });
    await waitUntil(() => chart.shadowRoot!.querySelector('tbody tr'));
    expect(getComputedStyle(inside(chart, '.controls')).display).to.equal('none');
    for (const control of every(chart, '.noprint')) expect(getComputedStyle(control).display).to.equal('none');
    expect(inside(chart, 'table').getBoundingClientRect().height).to.be.above(100);
    expect(getComputedStyle(chart).backgroundColor).not.to.equal(dark);
    for (const words of every(chart, '.verdicts .print-only'))
      expect(getComputedStyle(words).display).not.to.equal('none');
    expect(inside(chart, '.icon').getBoundingClientRect().width).to.be.at.least(22.6);
    await emulateMedia({ media: 'screen' });
    await waitUntil(() => !inside<HTMLDetailsElement>(chart, '.table').open);
  });

  it('moves nothing', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const chart = await show(plain);
    for (const mark of every(chart, '.plot svg *')) {
      expect(Number.parseFloat(getComputedStyle(mark).transitionDuration)).to.equal(0);
    }
    const moving = chart.shadowRoot!.getAnimations().filter(({ playState }) => playState === 'running');
    expect(moving).to.deep.equal([]);
  });

  it('lets a finger scroll the page upwards and downwards', async () => {
    const chart = await show(plain);
    expect(getComputedStyle(inside(chart, '.plot svg')).touchAction).to.equal('pan-y');
  });

  it('arranges itself anew when only the text size changes, and stays within its width', async () => {
    const chart = await show(everything(), {}, 640);
    const before = inside(chart, '.plot svg').getAttribute('height');
    document.documentElement.style.fontSize = '200%';
    await waitUntil(() => inside(chart, '.plot svg').getAttribute('height') !== before);
    expect(chart.scrollWidth).to.be.at.most(640);
    document.documentElement.style.fontSize = '';
  });

  it('is led by the keyboard: point by point, to the ends, to the signals, into the table', async () => {
    const chart = await show(plain);
    slider(chart).focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowRight' });
    expect(readout(chart)).to.match(/^May 2016: 47/);
    expect(slider(chart).getAttribute('aria-valuetext')).to.equal(readout(chart));
    await sendKeys({ press: 'End' });
    expect(readout(chart)).to.match(/^December 2017/);
    await sendKeys({ press: 'Tab' });
    expect(chart.shadowRoot!.activeElement).to.equal(button(chart, 'Previous signal'));
    await sendKeys({ press: 'Enter' });
    expect(readout(chart)).to.match(/^June 2017: 90/);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(chart.shadowRoot!.activeElement).to.equal(button(chart, 'Next signal'));
    expect(inside(chart, '[role=status]').textContent).to.equal('No later signal.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => every(chart, 'tbody tr').length === 21);
  });

  it('rings the point when the slider is reached by keyboard, and shows where the focus is', async () => {
    const chart = await show(plain);
    slider(chart).focus();
    await sendKeys({ press: 'Shift+Tab' });
    await sendKeys({ press: 'Tab' });
    expect(every(chart, '.ring')).to.have.length(1);
    const { outlineWidth, outlineStyle } = getComputedStyle(slider(chart));
    expect(outlineStyle).to.equal('solid');
    expect(Number.parseFloat(outlineWidth)).to.be.at.least(3);
  });
});

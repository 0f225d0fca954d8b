import { expect, oneEvent } from '@open-wc/testing';
import type { ImprovementSelectEvent } from '../../src/widget/events.js';
import { document as exampleOf, frameworkOf } from '../themes/example.js';
import { draw, marksIn, pathOf, picture, textOf } from './drawn.js';

describe('a theme pointed at in a <theme-radar> without tabs', () => {
  it('is read out while the mouse is on it, and kept where it was pressed', async () => {
    const element = await draw(exampleOf());
    // Before anybody has pointed no theme is told: alone under the picture it would seem to be the one that matters.
    const spoke = () => marksIn(pathOf(element, 'chosen-sector'));
    expect(spoke()).to.equal(0);
    const line = element.shadowRoot!.querySelector('.readout')!;
    const readout = () => textOf(line);
    expect(readout()).to.equal('');
    const height = line.getBoundingClientRect().height;
    const svg = picture(element)!;
    const at = (label: string) => {
      const { x, y, width, height } = Array.from(svg.querySelectorAll('text'))
        .find((text) => textOf(text) === label)!
        .getBoundingClientRect();
      return { clientX: x + width / 2, clientY: y + height / 2, pointerType: 'mouse', bubbles: true };
    };
    svg.dispatchEvent(new PointerEvent('pointermove', at('Governance')));
    await element.updateComplete;
    expect(spoke()).to.equal(1);
    expect(readout()).to.equal('Governance: 2, progressing; was 1 (starting) in March 2015; up 1.');
    expect(line.getBoundingClientRect().height, 'the page does not jump').to.equal(height);
    svg.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(readout()).to.equal('');
    expect(spoke()).to.equal(0);
    setTimeout(() => svg.dispatchEvent(new PointerEvent('pointerdown', at('Leadership'))));
    const { kind, index, axis }: ImprovementSelectEvent = await oneEvent(element, 'improvement-select');
    expect({ kind, index, axis }).to.deep.equal({ kind: 'axis', index: 1, axis: 'leadership' });
    expect(element.selected).to.equal('leadership');
    await element.updateComplete;
    expect(spoke()).to.equal(1);
    await element.updateComplete;
    svg.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(readout()).to.contain('Leadership: 4, embedded');
  });

  it('is none of data with other themes, for a mouse that has not moved since', async () => {
    const element = await draw(exampleOf());
    const told = () => [
      textOf(element.shadowRoot!.querySelector('.readout')),
      marksIn(pathOf(element, 'chosen-sector')),
    ];
    const name = Array.from(picture(element)!.querySelectorAll('text')).find((text) => textOf(text) === 'Governance')!;
    const { x, y } = name.getBoundingClientRect();
    const move = new PointerEvent('pointermove', { clientX: x + 5, clientY: y + 5, pointerType: 'mouse' });
    picture(element)!.dispatchEvent(move);
    await element.updateComplete;
    expect(told()).to.deep.equal(['Governance: 2, progressing; was 1 (starting) in March 2015; up 1.', 1]);
    element.data = exampleOf();
    await element.updateComplete;
    expect(told()[1], 'the same again').to.equal(1);
    const values = { t0: 1, t1: 2, t2: 3, t3: 4 };
    element.data = exampleOf({ framework: frameworkOf(4), series: [{ label: 'Now', basis: 'self-assessed', values }] });
    await element.updateComplete;
    expect(told()).to.deep.equal(['', 0]);
  });
});

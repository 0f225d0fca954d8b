import { expect, fixture, html } from '@open-wc/testing';
import { fontOf, measureFor } from '../../src/widget/measure-text.js';

describe('how wide a text is', () => {
  const looks = [{ rem: 0.75 }, { rem: 1.5 }, { rem: 1, bold: true }];

  it('is what the browser makes of it, in every font and spacing of a page and every look of ours', async () => {
    const fonts = ['font-family: serif', 'font-family: monospace; letter-spacing: 2px; word-spacing: 7px'];
    const hosts: HTMLElement[] = [];
    for (const font of fonts) hosts.push(await fixture(html`<div style=${font}></div>`));
    // By turns, because measuring in one font must leave nothing behind for the next.
    for (const look of looks)
      for (const host of hosts)
        for (const text of ['Requires improvement', 'Well-led', 'il of 2026']) {
          const span = host.appendChild(document.createElement('span'));
          Object.assign(span.style, { fontSize: `${look.rem * 20}px`, fontWeight: look.bold ? 'bold' : 'normal' });
          span.textContent = text;
          const measured = measureFor(fontOf(host, 20))(text, look);
          expect(measured, `${text} ${host.style.cssText}`).to.be.closeTo(span.getBoundingClientRect().width, 0.5);
          span.remove();
        }
  });
});

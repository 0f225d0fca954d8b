import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ImprovementLoadEvent } from '../../src/widget/events.js';
import { ToyWidget } from './toy-widget.js';

describe('every element', () => {
  it('has its picture, words and table title in place once the update is complete', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Ann' }}></toy-widget>`);
    await element.updateComplete;
    const root = element.shadowRoot!;
    expect(root.querySelector('h3')?.textContent).to.equal('Ann is here');
    expect(root.querySelector('svg path')?.getAttribute('d')).to.match(/^M0 20H\d+/);
    const source = root.querySelector('[part="source"]');
    expect(source?.textContent).to.equal('Source: Made up. Updated 1 November 2026.');
    expect(source?.querySelector('a')).to.include({ textContent: 'Made up', href: 'https://example.org/' });
    expect(root.querySelector('.notes')?.textContent).to.equal('A note.');
    expect(root.querySelector('.table summary')?.textContent).to.equal('Data table: Ann');
    expect(element.runs).to.deep.equal({ read: 1, analyse: 1, arrange: 1, tabulate: 0 });
    await expect(element).to.be.accessible();
  });

  it('tells what was drawn after it was drawn', async () => {
    const element = new ToyWidget();
    setTimeout(() => {
      element.data = { name: 'Ben' };
      document.body.append(element);
    });
    const event = await oneEvent<ImprovementLoadEvent>(element, 'improvement-load');
    expect(event.model).to.equal(element.model);
    expect(element.shadowRoot?.querySelector('svg')).to.exist;
    expect(() => Object.assign(event, { model: 1 }), 'fields are for reading').to.throw(TypeError);
    element.remove();
  });

  it('takes properties of another type than promised for what they say', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget heading-level="" .data=${{ name: 'Ann' }}></toy-widget>`);
    const level = () => element.shadowRoot!.querySelector('#headline')!.localName;
    expect(level(), 'an empty attribute').to.equal('h3');
    element.setAttribute('heading-level', '2');
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(level(), 'an attribute taken away').to.equal('h3');
    Object.assign(element, { heading: 42, headingLevel: '4' });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h4')?.textContent).to.equal('42');
    expect(element.summary).to.match(/^Ann is here\./);
    for (const nothing of [false, null, undefined, '', ' ']) {
      Object.assign(element, { heading: nothing, headingLevel: nothing });
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('h3')?.textContent, String(nothing)).to.equal('Ann is here');
    }
  });

  it('is no wider than its place, however long a name in its data', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 20rem"></div>`);
    const element = document.createElement('toy-widget') as ToyWidget;
    element.data = { name: 'Wm'.repeat(60) };
    box.append(element);
    await element.updateComplete;
    for (const part of element.shadowRoot!.querySelectorAll<HTMLElement>('h3, p, summary'))
      expect(part.scrollWidth, part.textContent!).to.be.at.most(box.clientWidth);
  });

  it('has no reactive property of its own that would hide the accessors of its class', () => {
    const element = new ToyWidget();
    for (const name of ToyWidget.elementProperties.keys()) {
      expect(Object.hasOwn(element, name), String(name)).to.equal(false);
    }
  });
});

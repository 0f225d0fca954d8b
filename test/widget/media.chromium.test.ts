import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { systemColour } from '../support/system-colour.js';
import { ToyWidget } from './toy-widget.js';

const ann = { name: 'Ann' };

describe('every element in other media', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen', forcedColors: 'none' });
  });

  it('is printed whole where it comes to a page that is being printed', async () => {
    await emulateMedia({ media: 'print' });
    const box = await fixture<HTMLElement>(html`<div style="width: 1000px"></div>`);
    const element = new ToyWidget();
    element.data = ann;
    box.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!.open).to.equal(true);
    expect(element.shadowRoot!.querySelector('table')).to.exist;
    expect(Number(element.shadowRoot!.querySelector('svg')!.getAttribute('width'))).to.be.below(1000);
  });

  it('is not torn at the end of a page: neither a picture, nor a row, nor a heading from what follows', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${ann}></toy-widget>`);
    await element.dataTable();
    await emulateMedia({ media: 'print' });
    const style = (part: string) => getComputedStyle(element.shadowRoot!.querySelector(part)!);
    for (const part of ['.plot', 'tr', 'figcaption', '.summary'])
      expect(style(part).breakInside, part).to.equal('avoid');
    for (const part of ['.headline', '.subtitle', '.summary']) expect(style(part).breakAfter, part).to.equal('avoid');
  });

  it('shrinks its picture to a narrow column of paper, and cuts no table there', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 900px"></div>`);
    const element = new ToyWidget();
    element.data = ann;
    box.append(element);
    await element.updateComplete;
    await emulateMedia({ media: 'print' });
    await waitUntil(() => element.shadowRoot!.querySelector('svg[viewBox]'));
    box.style.width = '200px';
    const { width, height } = element.shadowRoot!.querySelector('svg')!.getBoundingClientRect();
    expect(width).to.be.at.most(200);
    expect(height / width).to.be.closeTo(40 / 600, 0.01);
    const { overflowX, marginTop } = getComputedStyle(element.shadowRoot!.querySelector('.table-region')!);
    expect([overflowX, marginTop]).to.deep.equal(['visible', '8px']);
  });

  it('rings what has the focus in the system’s own colour where colours are forced', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${ann}></toy-widget>`);
    await emulateMedia({ forcedColors: 'active' });
    await sendKeys({ press: 'Tab' });
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element.shadowRoot!.activeElement!);
    expect([outlineColor, outlineStyle, outlineWidth]).to.deep.equal([systemColour('Highlight'), 'solid', '3px']);
  });

  it('takes no room where its page hides it', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget hidden .data=${ann}></toy-widget>`);
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.hidden = false;
    await waitUntil(() => element.getBoundingClientRect().height > 40);
  });
});

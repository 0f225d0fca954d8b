import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** That the tool chain handles a Lit element: decorators as the library is compiled, style sheets, SVG, fixtures. */
@customElement('smoke-element')
class SmokeElement extends LitElement {
  static override styles = css`:host { display: block; color: rgb(1, 2, 3); }`;
  @property({ type: Number }) accessor = 1;
  override render() {
    return html`<svg>${svg`<text>${this.accessor}</text>`}</svg>`;
  }
}

describe('the test set-up', () => {
  it('renders a Lit element again when a property changes', async () => {
    const element = await fixture<SmokeElement>(html`<smoke-element></smoke-element>`);
    element.accessor = 2;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('text')?.textContent).to.equal('2');
    expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
    expect(Object.hasOwn(element, 'accessor')).to.equal(false);
  });

  it('lies in a time zone that shows dates read in local time', () => {
    expect(new Date('2020-01-01').getDate()).to.equal(31);
  });

  it('serves good and bad answers under /fixtures/', async () => {
    const body = encodeURIComponent('{"a":1}');
    expect(await (await fetch(`/fixtures/json?body=${body}`)).json()).to.deep.equal({ a: 1 });
    expect((await fetch('/fixtures/404')).status).to.equal(404);
    expect((await fetch('/fixtures/redirect')).redirected).to.equal(true);
    expect((await fetch(`/fixtures/flaky?id=smoke&body=${body}`)).status).to.equal(503);
    expect((await fetch(`/fixtures/flaky?id=smoke&body=${body}`)).status).to.equal(200);
  });
});

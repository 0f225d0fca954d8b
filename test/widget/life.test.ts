import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { SpcChart } from '../../src/spc-chart/spc-chart.js';
import '../../src/spc-chart.js';
import type { ToyWidget } from './toy-widget.js';
import './toy-widget.js';

const ann = { name: 'Ann' };
const svgOf = (element: ToyWidget) => element.shadowRoot!.querySelector('svg');

describe('an element on its page', () => {
  it('does nothing for the same data again', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${ann}></toy-widget>`);
    let writes = 0;
    const observer = new MutationObserver((records) => (writes += records.length));
    observer.observe(element.shadowRoot!, { attributes: true, childList: true, characterData: true, subtree: true });
    element.data = ann;
    element.requestUpdate();
    await element.updateComplete;
    await nextFrame();
    expect(writes).to.equal(0);
    expect(element.runs).to.deep.equal({ read: 1, analyse: 1, arrange: 1, tabulate: 0 });
  });

  it('arranges again at another width, without reading or analysing', async () => {
    const box = await fixture<HTMLElement>(html`<div><toy-widget .data=${ann}></toy-widget></div>`);
    const element = box.querySelector<ToyWidget>('toy-widget')!;
    box.style.width = '300px';
    await waitUntil(() => svgOf(element)?.getAttribute('width') === '300');
    expect(element.runs.read).to.equal(1);
    expect(element.runs.analyse).to.equal(1);
    expect(element.runs.arrange).to.equal(2);
  });

  it('arranges again when only the text size changes, also in a box of a fixed height', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <toy-widget .data=${ann}></toy-widget><toy-widget .data=${ann} style="height: 200px; overflow: auto"></toy-widget>
    </div>`);
    const elements = [...page.querySelectorAll<ToyWidget>('toy-widget')];
    await Promise.all(elements.map((element) => element.updateComplete));
    // What is watched is told once to begin with.
    await aTimeout(100);
    const before = elements.map(({ runs }) => runs.arrange);
    document.documentElement.style.fontSize = '32px';
    try {
      await waitUntil(() => elements.every(({ runs }, i) => runs.arrange > before[i]!));
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('measures its texts again when their web font arrives, and not for another font', async () => {
    const page = await fixture(html`<div style="inline-size: 37.5rem; font-family: Arriving, monospace"></div>`);
    const chart = () => {
      const element = document.createElement('spc-chart') as SpcChart;
      element.data = { title: 'Waits', points: [3, 4, 5].map((value, i) => ({ date: `2026-0${i + 1}`, value })) };
      page.append(element);
      return element;
    };
    const pictureOf = (element: SpcChart) => element.shadowRoot!.querySelector('[part="picture"] svg')?.innerHTML;
    const element = chart();
    await element.updateComplete;
    const before = pictureOf(element);
    expect(before).to.contain('<text');
    const arrive = async (name: string) => {
      const face = new FontFace(name, 'url(/node_modules/storybook/assets/browser/nunito-sans-regular.woff2)');
      document.fonts.add(face);
      await face.load();
      await aTimeout(100);
      return face;
    };
    const faces = [await arrive('Another')];
    try {
      expect(pictureOf(element)).to.equal(before);
      faces.push(await arrive('Arriving'));
      await waitUntil(() => pictureOf(element) !== before);
      const later = chart();
      await later.updateComplete;
      expect(pictureOf(element)).to.equal(pictureOf(later));
    } finally {
      for (const face of faces) document.fonts.delete(face);
    }
  });

  it('draws within the padding that its page gives it', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Pat' }}></toy-widget>`);
    const whole = Number(element.shadowRoot!.querySelector('svg')!.getAttribute('width'));
    const padded = document.createElement('toy-widget') as ToyWidget;
    padded.style.padding = '0 30px 0 20px';
    padded.data = { name: 'Pat' };
    element.after(padded);
    await padded.updateComplete;
    expect(Number(padded.shadowRoot!.querySelector('svg')!.getAttribute('width'))).to.equal(whole - 50);
    padded.remove();
  });

  it('draws nothing in a hidden place, and draws when the place is shown', async () => {
    const box = await fixture<HTMLElement>(html`<div hidden><toy-widget .data=${ann}></toy-widget></div>`);
    const element = box.querySelector<ToyWidget>('toy-widget')!;
    await element.updateComplete;
    expect(svgOf(element)).to.equal(null);
    expect(element.summary).to.equal('The name is Ann.');
    box.hidden = false;
    await waitUntil(() => svgOf(element));
  });

  it('draws nothing in a host without a place for it, and draws when there is one', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const element = document.createElement('toy-widget') as ToyWidget;
    element.data = ann;
    host.append(element);
    await element.updateComplete;
    expect(svgOf(element)).to.equal(null);
    root.append(document.createElement('slot'));
    await waitUntil(() => svgOf(element));
  });

  it('keeps its picture while its place is hidden, but not that of older data', async () => {
    const box = await fixture<HTMLElement>(html`<div><toy-widget .data=${ann}></toy-widget></div>`);
    const element = box.querySelector<ToyWidget>('toy-widget')!;
    const picture = svgOf(element);
    box.hidden = true;
    await aTimeout(100);
    element.heading = 'Hidden';
    await element.updateComplete;
    expect(svgOf(element)).to.equal(picture);
    element.data = { name: 'Ben' };
    await element.updateComplete;
    expect(svgOf(element)).to.equal(null);
  });

  it('keeps its picture when it is moved, and works when it is cloned', async () => {
    const element = await fixture<ToyWidget>(
      html`<toy-widget><script type="application/json">{"name": "Moved"}</script></toy-widget>`,
    );
    await element.updateComplete;
    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.append(element);
    const clone = element.cloneNode(true) as ToyWidget;
    place.append(clone);
    await clone.updateComplete;
    await nextFrame();
    for (const each of [element, clone]) expect(svgOf(each)!.textContent).to.equal('Moved');
  });

  it('keeps its looks where a script takes it through another document', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${ann}></toy-widget>`);
    const place = element.parentElement!;
    new DOMParser().parseFromString('', 'text/html').body.append(element);
    place.append(element);
    expect(getComputedStyle(element).display).to.equal('block');
  });

  it('is as wide as its place where the page moves it for printing and back', async () => {
    const place = await fixture<HTMLElement>(html`<div style="width: 500px"></div>`);
    const paper = await fixture<HTMLElement>(html`<div style="width: 300px"></div>`);
    const element = document.createElement('toy-widget') as ToyWidget;
    element.data = ann;
    place.append(element);
    await element.updateComplete;
    // Opening it for printing would have the element drawn once more anyway.
    element.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!.open = true;
    await aTimeout(50);
    dispatchEvent(new Event('beforeprint'));
    paper.append(element);
    await waitUntil(() => svgOf(element)?.getAttribute('width') === '300');
    dispatchEvent(new Event('afterprint'));
    place.append(element);
    await waitUntil(() => svgOf(element)?.getAttribute('width') === '500');
  });

  it('is on the screen as it was where the page takes it away while it is printed', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${ann}></toy-widget>`);
    const place = element.parentElement!;
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    element.remove();
    dispatchEvent(new Event('afterprint'));
    place.append(element);
    await waitUntil(() => !element.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!.open);
    expect(svgOf(element)!.hasAttribute('viewBox')).to.equal(false);
  });

  it('waits with loading="lazy" until it comes near the window, keeping its space', async () => {
    const far = await fixture<HTMLElement>(html`<div>
      <div style="height: 20000px"></div>
      <toy-widget loading="lazy" .data=${ann}></toy-widget>
    </div>`);
    const element = far.querySelector<ToyWidget>('toy-widget')!;
    await aTimeout(100);
    expect(element.model).to.equal(null);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
    element.scrollIntoView();
    await waitUntil(() => element.model);
    scrollTo(0, 0);
  });

  it('stays drawn when it is made lazy afterwards', async () => {
    const element = await fixture<ToyWidget>(
      html`<div style="padding-top: 20000px"><toy-widget .data=${ann}></toy-widget></div>`,
    );
    const drawn = element.querySelector<ToyWidget>('toy-widget')!;
    await drawn.updateComplete;
    drawn.loading = 'lazy';
    await drawn.updateComplete;
    expect(svgOf(drawn)).to.exist;
    drawn.data = { name: 'Ben' };
    await drawn.updateComplete;
    expect(svgOf(drawn)!.textContent).to.equal('Ben');
  });

  it('draws a lazy element that is linked to', async () => {
    const far = await fixture<HTMLElement>(html`<div>
      <div style="height: 20000px"></div>
      <toy-widget id="linked" loading="lazy" .data=${ann}></toy-widget>
    </div>`);
    location.hash = '#linked';
    await waitUntil(() => far.querySelector<ToyWidget>('toy-widget')!.model);
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('draws a lazy element that is printed, and one that comes back to the page near the window', async () => {
    const far = await fixture<HTMLElement>(html`<div>
      <div style="height: 20000px"></div>
      <toy-widget loading="lazy" .data=${ann}></toy-widget><toy-widget loading="lazy" .data=${ann}></toy-widget>
    </div>`);
    const [back, printed] = [...far.querySelectorAll<ToyWidget>('toy-widget')] as [ToyWidget, ToyWidget];
    await aTimeout(100);
    expect([back.model, printed.model]).to.deep.equal([null, null]);
    back.remove();
    await aTimeout(50);
    far.prepend(back);
    await waitUntil(() => back.model);
    expect(printed.model).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => printed.model);
  });

  it('has the heading level asked for, and never an h1', async () => {
    const names = new Map([
      [0, 'P'],
      [2, 'H2'],
      [3, 'H3'],
      [6, 'H6'],
      [1, 'H3'],
      [9, 'H3'],
    ]);
    for (const [level, name] of names) {
      const element = await fixture<ToyWidget>(html`<toy-widget heading-level=${level} .data=${ann}></toy-widget>`);
      expect(element.shadowRoot!.querySelector('#headline')?.tagName).to.equal(name);
      expect(element.shadowRoot!.querySelector('h1')).to.equal(null);
    }
  });

  it('adds an author’s headline and keeps the computed verdict in the summary', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget heading="Our story" .data=${ann}></toy-widget>`);
    expect(element.shadowRoot!.querySelector('#headline')?.textContent).to.equal('Our story');
    expect(element.summary).to.equal('Ann is here. The name is Ann.');
    expect(element.shadowRoot!.querySelector('#summary')?.textContent).to.equal(element.summary);
  });

  it('marks the language of its texts on a page in another one', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="cy"><toy-widget .data=${ann}></toy-widget></div>`);
    expect(page.querySelector<ToyWidget>('toy-widget')!.shadowRoot!.querySelector('figure')?.lang).to.equal('en-GB');
    const plain = await fixture<ToyWidget>(html`<toy-widget lang="en" .data=${ann}></toy-widget>`);
    expect(plain.shadowRoot!.querySelector('[lang]')).to.equal(null);
  });

  it('sets its texts as text, whatever is inherited from the box it stands in', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="text-transform: uppercase; white-space: nowrap; font-style: italic; text-indent: 2em">
        <toy-widget .data=${ann}></toy-widget>
      </div>`,
    );
    const summary = page.querySelector('toy-widget')!.shadowRoot!.querySelector('.summary')!;
    const { textTransform, whiteSpace, fontStyle, textIndent } = getComputedStyle(summary);
    expect([textTransform, whiteSpace, fontStyle, textIndent]).to.deep.equal(['none', 'normal', 'normal', '0px']);
  });

  it('has text of its own colour on a page with a colour for everything', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <style>* { color: rgb(1, 2, 3); }</style>
      <toy-widget theme="dark" .data=${ann}></toy-widget><toy-widget theme="dark"></toy-widget>
    </div>`);
    const [drawn, empty] = [...page.querySelectorAll<ToyWidget>('toy-widget')].map(({ shadowRoot }) => shadowRoot!);
    const colourOf = (text: Element | null) => getComputedStyle(text!).color;
    const own = getComputedStyle(drawn!.querySelector('text')!).fill;
    expect(colourOf(drawn!.querySelector('.headline'))).to.equal(own);
    expect(colourOf(empty!.querySelector('.state p'))).to.equal(own);
  });

  it('has a table in the colour of its text on a page without a doctype', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write('<script async type="module" src="/test/widget/toy-widget.ts"></script>');
    page.write('<body text="black"><toy-widget theme="dark"></toy-widget>');
    page.close();
    expect(page.compatMode).to.equal('BackCompat');
    await frame.contentWindow!.customElements.whenDefined('toy-widget');
    const element = page.querySelector<ToyWidget>('toy-widget')!;
    element.data = ann;
    const table = await element.dataTable();
    const { color, lineHeight } = getComputedStyle(table!);
    expect(color).to.equal(getComputedStyle(element.shadowRoot!.querySelector('figure')!).color);
    expect(lineHeight).not.to.equal('normal');
    frame.hidden = true;
  });

  it('marks the language of what it says where there is no picture, and of its status', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="cy"><toy-widget></toy-widget></div>`);
    const element = page.querySelector<ToyWidget>('toy-widget')!;
    const languages = () =>
      ['.state', '[role="status"]'].map((part) => element.shadowRoot!.querySelector<HTMLElement>(part)!.lang);
    expect(languages()).to.deep.equal(['en-GB', 'en-GB']);
    element.data = { no: 'name' };
    await element.updateComplete;
    expect(languages()).to.deep.equal(['en-GB', 'en-GB']);
  });

  it('says new data once, however often the page changes it', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${ann}></toy-widget>`);
    const status = element.shadowRoot!.querySelector('[role="status"]')!;
    expect(status.textContent).to.equal('');
    const said: string[] = [];
    const observer = new MutationObserver(() => status.textContent && said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (let i = 0; i < 10; i += 1) {
      element.data = { name: `Person ${i}` };
      await aTimeout(100);
    }
    await aTimeout(700);
    expect(said).to.deep.equal(['Person 9 is here.']);
  });

  it('says nothing of what happened before it left the page', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${ann}></toy-widget>`);
    const place = element.parentElement!;
    element.data = { name: 'Ben' };
    await element.updateComplete;
    element.remove();
    place.append(element);
    await aTimeout(700);
    expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent).to.equal('');
  });

  it('reports a page’s colours that are too faint', async () => {
    const element = await fixture<ToyWidget>(
      html`<toy-widget style="--improvement-text: #bbbbbb" .data=${ann}></toy-widget>`,
    );
    await waitUntil(() => element.problems.length > 0);
    expect(element.problems[0]).to.include({ code: 'colour-contrast', level: 'warning' });
    expect(element.problems[0]!.message).to.contain('--improvement-text').and.to.contain('4.5');
    const modern = await fixture<ToyWidget>(
      html`<toy-widget style="--improvement-text: oklch(0.9 0 0)" .data=${ann}></toy-widget>`,
    );
    await waitUntil(() => modern.problems.length > 0);
    expect(modern.problems[0]!.message).to.contain('--improvement-text').and.to.contain('4.5');
    const sound = await fixture<ToyWidget>(
      html`<toy-widget style="--improvement-text: #003087" .data=${ann}></toy-widget>`,
    );
    await aTimeout(300);
    expect(sound.problems).to.deep.equal([]);
  });
});

import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/spc-chart.js';
import type { SpcChart } from '../../src/spc-chart/spc-chart.js';
import type { ImprovementProblemEvent } from '../../src/widget/events.js';
import type { ToyWidget } from './toy-widget.js';
import './toy-widget.js';

const ann = { name: 'Ann' };
const waits = {
  title: 'Waits',
  points: Array.from({ length: 14 }, (_, i) => ({ date: `2026-10-${i + 10}`, value: 20 + (i % 3) })),
};

describe('what an element went through', () => {
  it('does not multiply what is wrong with the data shown, while new data is on its way', async () => {
    const chart = await fixture<SpcChart>(html`<spc-chart from="soon" .data=${waits}></spc-chart>`);
    const before = chart.problems.map(({ code }) => code);
    expect(before).to.deep.equal(['improvement-missing', 'axis-not-valid']);
    const told: ImprovementProblemEvent[] = [];
    await nextFrame();
    chart.addEventListener('improvement-problem', (event) => told.push(event));
    chart.src = '/fixtures/hang';
    await chart.updateComplete;
    chart.heading = 'Still waiting';
    await chart.updateComplete;
    await nextFrame();
    expect(chart.problems.map(({ code }) => code)).to.deep.equal(before);
    expect(told).to.deep.equal([]);
  });

  it('does not leave the slider where a time that no longer counts had moved it', async () => {
    const chart = await fixture<SpcChart>(html`<spc-chart .data=${waits} to="2026-10-15"></spc-chart>`);
    const slider = () => chart.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!.value;
    await chart.updateComplete;
    expect(slider()).to.equal('5');
    chart.to = null;
    await chart.updateComplete;
    expect(slider()).to.equal('13');
  });

  it('marks no point in a picture of a time without points', async () => {
    const chart = await fixture<SpcChart>(html`<spc-chart .data=${waits}></spc-chart>`);
    await chart.updateComplete;
    const slider = chart.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
    slider.value = '0';
    slider.dispatchEvent(new Event('input'));
    await chart.updateComplete;
    expect(chart.shadowRoot!.querySelector('.cursor')).not.to.equal(null);
    chart.to = '2010';
    await chart.updateComplete;
    expect(chart.shadowRoot!.querySelector('.cursor')).to.equal(null);
  });

  it('is not told again where a page says once more that there is no address', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${ann}></toy-widget>`);
    element.src = null;
    await element.updateComplete;
    expect(element.runs.read).to.equal(1);
  });

  it('has no part in the words of what went wrong', async () => {
    const words = { loadStatus: () => 'Dim byd yma.', notJson: () => 'Nid JSON.' };
    const fetched = await fixture<SpcChart>(html`<spc-chart src="/fixtures/404"></spc-chart>`);
    await waitUntil(() => fetched.problems.length > 0);
    const inline = await fixture<SpcChart>(html`<spc-chart><script type="application/json">{"a</script></spc-chart>`);
    for (const chart of [fetched, inline]) {
      chart.words = words;
      await chart.updateComplete;
    }
    expect(fetched.problems[0]!.message).to.equal('Dim byd yma.');
    expect(inline.problems[0]!.message).to.equal('Nid JSON.');
  });

  it('has no part in the language that its texts are marked with', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><toy-widget .data=${ann}></toy-widget></div>`);
    const figure = page.querySelector<ToyWidget>('toy-widget')!.shadowRoot!.querySelector('figure')!;
    expect(figure.lang).to.equal('');
    page.lang = 'cy';
    await waitUntil(() => figure.lang === 'en-GB');
  });

  it('has no part in what is said of an attribute that is not read', async () => {
    const element = await fixture<ToyWidget>(html`<toy-widget></toy-widget>`);
    element.setAttribute('data', '{}');
    await waitUntil(() => element.problems[0]?.code === 'data-attribute');
    element.removeAttribute('data');
    await waitUntil(() => element.problems.length === 0);
  });

  it('is not told again where only an author’s words beside the data change, or its place', async () => {
    const element = document.createElement('toy-widget') as ToyWidget;
    element.innerHTML = '<table><tr><th>Name</th></tr><tr><td>Ann</td></tr></table>';
    let loads = 0;
    element.addEventListener('improvement-load', () => {
      loads += 1;
      if (loads > 9) return;
      const note = element.querySelector('[slot=description]') ?? document.createElement('p');
      note.slot = 'description';
      note.textContent = `Drawn ${loads} times`;
      element.append(note);
    });
    const [here, there] = [
      await fixture<HTMLElement>(html`<div></div>`),
      await fixture<HTMLElement>(html`<div></div>`),
    ];
    for (const place of [here, there]) {
      place.append(element);
      await aTimeout(100);
    }
    expect(loads).to.equal(1);
    element.querySelector('td')!.textContent = 'Ben';
    await aTimeout(100);
    expect(loads).to.equal(2);
    expect(element.summary).to.equal('The name is Ben.');
  });

  it('keeps about as much space free while it waits as its figure takes', async () => {
    const chart = await fixture<SpcChart>(html`<spc-chart src="/fixtures/hang"></spc-chart>`);
    await chart.updateComplete;
    const free = chart.getBoundingClientRect().height;
    chart.data = waits;
    await chart.updateComplete;
    const taken = chart.getBoundingClientRect().height;
    expect(free).to.be.within(taken * 0.8, taken * 1.25);
  });

  it('leaves nothing behind where it leaves the page before it was drawn', async () => {
    const observers = [ResizeObserver.prototype, IntersectionObserver.prototype];
    const originals = observers.map(({ observe, unobserve }) => ({ observe, unobserve }));
    const watched = new Set<Element>();
    for (const [i, observer] of observers.entries()) {
      observer.observe = function (target: Element) {
        watched.add(target);
        originals[i]!.observe.call(this, target);
      };
      observer.unobserve = function (target: Element) {
        watched.delete(target);
        originals[i]!.unobserve.call(this, target);
      };
    }
    try {
      for (const loading of ['eager', 'lazy'] as const) {
        const element = document.createElement('toy-widget') as ToyWidget;
        element.loading = loading;
        element.data = ann;
        document.body.append(element);
        element.remove();
        await aTimeout(50);
        expect([...watched], loading).to.deep.equal([]);
      }
    } finally {
      for (const [i, observer] of observers.entries()) Object.assign(observer, originals[i]);
    }
  });
});

import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/everything.js';
import type { RatingJourney } from '../../src/rating-journey/rating-journey.js';
import type { SpcChart } from '../../src/spc-chart/spc-chart.js';
import type { ThemeRadar } from '../../src/theme-radar/theme-radar.js';
import type { ImprovementSelectEvent } from '../../src/widget/events.js';

type AnyElement = RatingJourney | SpcChart | ThemeRadar;

const day = { updated: '2026-11-01' };
const data = {
  'rating-journey': {
    organisation: { name: 'North Trust' },
    ratings: [{ date: '2017-01-18', overall: 'Good' }],
    services: [{ name: 'Surgery', ratings: [{ date: '2018-01-18', overall: 'Inadequate' }] }],
  },
  'spc-chart': {
    title: 'Waits',
    points: Array.from({ length: 14 }, (_, i) => ({ date: `2026-10-${i + 10}`, value: 20 + (i % 3) })),
  },
  'theme-radar': {
    framework: { id: 'di2017', scale: { min: 1, max: 5 } },
    series: [{ id: 'a', label: '2024', values: { leadership: 2, culture: 3 } }],
    evidence: [{ axis: 'leadership', quote: 'They know my name.' }],
  },
};

async function draw(tag: keyof typeof data, more: object = {}): Promise<AnyElement> {
  const box = await fixture(html`<div></div>`);
  const element = document.createElement(tag) as AnyElement;
  element.data = { ...data[tag], ...more };
  box.append(element);
  await element.updateComplete;
  return element;
}

const inside = (element: AnyElement, selector: string) => element.shadowRoot!.querySelector(selector);

for (const tag of Object.keys(data) as (keyof typeof data)[]) {
  describe(`<${tag}>, as every element,`, () => {
    it('says its verdict again under another heading, and is not loaded again', async () => {
      const element = await draw(tag);
      await nextFrame();
      const { model } = element;
      let loads = 0;
      element.addEventListener('improvement-load', () => (loads += 1));
      element.heading = 'How we did';
      await element.updateComplete;
      await nextFrame();
      expect(inside(element, '.headline')!.textContent).to.equal('How we did');
      expect(element.model).to.equal(model);
      expect(loads).to.equal(0);
    });

    it('says of a source what is known of it', async () => {
      const source = async (given: object) =>
        inside(await draw(tag, { source: given }), '[part="source"]')?.textContent ?? null;
      expect(await source(day)).to.equal('Updated 1 November 2026.');
      expect(await source({ label: 'CQC', ...day })).to.equal('Source: CQC. Updated 1 November 2026.');
      expect(await source({ href: 'https://example.org/' })).to.equal('Source: https://example.org/');
      expect(await source({})).to.equal(null);
    });

    it('takes the words of its page for what every element says, and gives its own back', async () => {
      const element = await draw(tag);
      const label = () => inside(element, '.menu button')!.textContent;
      expect(label()).to.equal('Download');
      for (const [words, expected] of [
        [{ download: 'Lawrlwytho' }, 'Lawrlwytho'],
        [null, 'Download'],
      ] as const) {
        element.words = words;
        await element.updateComplete;
        expect(label()).to.equal(expected);
      }
    });

    it('builds no table before somebody wants it', async () => {
      expect(inside(await draw(tag), 'table')).to.equal(null);
    });

    it('reads from left to right on a page that does not', async () => {
      const box = await fixture(html`<div dir="rtl"></div>`);
      const element = await draw(tag);
      box.append(element);
      await element.updateComplete;
      for (const part of ['figure', '[part="picture"]', 'svg text', 'input[type="range"]']) {
        const node = inside(element, part);
        if (node) expect(getComputedStyle(node).direction, part).to.equal('ltr');
      }
      element.data = null;
      await element.updateComplete;
      expect(getComputedStyle(inside(element, '.state')!).direction).to.equal('ltr');
    });
  });
}

describe('what a reader selects', () => {
  const selections: [keyof typeof data, (element: AnyElement) => void, (element: AnyElement) => unknown, unknown][] = [
    [
      'rating-journey',
      (element) => {
        const chooser = inside(element, 'select') as HTMLSelectElement;
        chooser.selectedIndex = 1;
        chooser.dispatchEvent(new Event('change'));
      },
      (element) => (inside(element, '.headline')!.textContent ?? '').includes('Surgery'),
      true,
    ],
    [
      'spc-chart',
      (element) => {
        const slider = inside(element, 'input[type="range"]') as HTMLInputElement;
        slider.value = '0';
        slider.dispatchEvent(new Event('input'));
      },
      (element) => (inside(element, '.readout')?.textContent ?? '').includes('10 October 2026'),
      true,
    ],
    [
      'theme-radar',
      (element) => (inside(element, '[role="tab"]') as HTMLElement).click(),
      (element) => inside(element, '[role="tab"]')!.getAttribute('aria-selected'),
      'true',
    ],
  ];
  for (const [tag, choose, shown, expected] of selections) {
    it(`is on the page of <${tag}> when the event tells of it`, async () => {
      const element = await draw(tag);
      let seen: unknown;
      element.addEventListener('improvement-select', () => {
        seen = shown(element);
      });
      choose(element);
      await aTimeout(50);
      expect(seen).to.equal(expected);
    });

    it(`is for reading in the event of <${tag}>, on which a framework may still leave a note of its own`, async () => {
      const element = await draw(tag);
      let heard: ImprovementSelectEvent | undefined;
      document.addEventListener('improvement-select', (event) => (heard = event), { once: true });
      choose(element);
      await aTimeout(50);
      const event = heard!;
      const { kind } = event;
      expect(() => Object.assign(event, { kind: 'other' })).to.throw();
      expect(event.kind).to.equal(kind);
      // As Vue does before it calls a listener.
      expect(() => Object.assign(event, { _vts: 1 })).not.to.throw();
    });
  }
});

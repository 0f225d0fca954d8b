import { expect } from '@open-wc/testing';
import { openStrictPage } from '../support/strict-page.js';

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly model: unknown;
  toSvg(): string;
  toPng(): Promise<Blob>;
  toCsv(): string;
}

const months = Array.from({ length: 24 }, (_, index) => {
  const date = `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  return { date, value: 80 + ((index * 7) % 11) };
});

/** One of each element, with data that makes it draw everything it has. */
const examples: Record<string, unknown> = {
  'rating-journey': {
    organisation: { name: 'Example Trust' },
    ratings: [
      { date: '2015-09-22', overall: 'Inadequate', safe: 'Inadequate', report: 'https://www.cqc.org.uk/' },
      { date: '2017-01-18', overall: 'Good', safe: 'Requires improvement', wellLed: 'Outstanding' },
    ],
    support: [{ scheme: 'Special measures', entered: '2015-09', left: '2017-01' }],
    events: [{ date: '2016-01', kind: 'leadership', label: 'A new chief executive' }],
  },
  'spc-chart': {
    title: 'Illustrative measure',
    unit: '%',
    improvement: 'increase',
    target: 90,
    points: months,
    steps: [{ date: '2023-01-01', reason: 'A new pathway' }],
    annotations: [{ date: '2022-06', label: 'A ward moved' }],
  },
  'theme-radar': {
    framework: {
      id: 'di2017',
      scale: { min: 0, max: 4, levels: ['none', 'starting', 'progressing', 'established', 'embedded'] },
    },
    series: [
      {
        id: 'b',
        role: 'before',
        label: 'March 2015',
        date: '2015-03',
        basis: 'self-assessed',
        values: { leadership: 1, culture: 2 },
      },
      {
        id: 'a',
        role: 'after',
        label: 'June 2017',
        date: '2017-06',
        basis: 'self-assessed',
        values: { leadership: 4, culture: 3 },
      },
    ],
    evidence: [{ axis: 'leadership', series: 'a', quote: 'An illustrative quotation.', source: 'Example report' }],
  },
};

async function drawn(element: Widget): Promise<void> {
  for (let attempt = 0; attempt < 100 && !element.model; attempt += 1) {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a strict content policy', () => {
  for (const [name, data] of Object.entries(examples)) {
    it(`is not violated by <${name}>, drawn, opened and taken away`, async function () {
      // The first page loads every module of the library one by one.
      this.timeout(30_000);
      const json = JSON.stringify(data).replaceAll('<', '\\u003c');
      const page = await openStrictPage(`<${name}><script type="application/json">${json}</script></${name}>`);
      const element = page.document.querySelector<Widget>(name);
      if (!element) throw new Error('The element is missing.');
      await drawn(element);
      expect(element.model, 'a model').to.be.an('object');
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      element.setAttribute('palette', 'mdc');
      element.setAttribute('theme', 'dark');
      await element.updateComplete;
      expect(element.toSvg()).to.contain('<svg');
      expect(element.toCsv().length).to.be.above(10);
      expect((await element.toPng()).size).to.be.above(100);
      expect(page.violations).to.deep.equal([]);
      page.close();
    });
  }
});

import { expect } from '@open-wc/testing';
import { after, before, document as exampleOf, fullDocument, ids, valuesOf } from '../themes/example.js';
import { draw, part, picture, settled, tabs } from './drawn.js';

const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
};

const quote = { axis: 'leadership', quote: 'They know my name.', source: 'Survey', href: 'https://example.org/' };
const evidence = ids.map((axis) => ({ axis, quote: 'They know my name.', source: 'Survey' }));
const years = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    after(valuesOf([i % 5, 1, null, 2, 3, 4]), { id: `s${i}`, label: `${2012 + i}`, date: `${2012 + i}` }),
  );
const gaps = [
  before(valuesOf([1, null, 2, 5, 1, null, 2, null, 2])),
  after({ ...valuesOf([2, 2, null, 3, 1, null, 2, 9]), cqc: 'x' }),
];
const cases = {
  'evidence for four series': exampleOf({ series: years(4), evidence }),
  'evidence for six series': exampleOf({ series: years(6), evidence }),
  'evidence for two bases': exampleOf({
    series: [before(), after(undefined, { basis: 'regulator-scored' })],
    evidence,
  }),
  'evidence, and values missing on one side or both': exampleOf({ series: gaps, evidence }),
  'before and after': exampleOf(),
  'everything there can be': { ...fullDocument(), evidence: [quote, { axis: 'safety', note: 'Minutes.' }] },
  'marks of presence': exampleOf({
    framework: 'di2017',
    series: [{ label: 'a report', basis: 'presence', source: 'A report', values: { reaction: true, safety: false } }],
  }),
};

describe('<theme-radar>, for everybody', () => {
  for (const width of [320, 960]) {
    for (const [name, data] of Object.entries(cases)) {
      it(`is accessible with ${name} at ${width} px, its table open`, async () => {
        const element = await draw(data, { width });
        await element.dataTable();
        element.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!.open = true;
        await settled(element);
        const { runOnly, rules } = RULES;
        await expect(element).to.be.accessible({ runOnly, ...({ rules } as object) });
        // A pixel for the rounding of browsers.
        expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      });
    }
  }

  it('names its picture by kind and subject, describes it by the summary, and holds nothing to stop at in it', async () => {
    const element = await draw(cases['everything there can be']);
    const svg = picture(element)!;
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('Radar chart of Improvement themes, Example Trust');
    expect(svg.getAttribute('aria-describedby')).to.equal(part(element, 'summary')!.id);
    expect(svg.querySelectorAll('[tabindex], [role], a')).to.have.length(0);
    expect(element.shadowRoot!.querySelector('.key')!.ariaLabel).to.equal('Key');
    expect(element.shadowRoot!.querySelectorAll('[role="application"]')).to.have.length(0);
  });

  it('has few stops: one tab, what is in its panel, the table and the menu', async () => {
    const element = await draw(cases['everything there can be']);
    const stops = Array.from(
      element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, a, [tabindex]'),
    ).filter((node) => node.tabIndex >= 0 && node.checkVisibility());
    expect(stops).to.have.length(5);
  });

  it('is silent while it is drawn', async () => {
    const element = await draw(exampleOf());
    expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent).to.equal('');
  });

  it('writes nothing smaller than 12 px', async () => {
    for (const width of [320, 960]) {
      const element = await draw(cases['everything there can be'], { width });
      const small = Array.from(element.shadowRoot!.querySelectorAll('*')).filter(
        (node) => node.textContent?.trim() && Number.parseFloat(getComputedStyle(node).fontSize) < 12,
      );
      expect(small.map((node) => node.className)).to.deep.equal([]);
    }
  });

  it('rings the focused tab', async () => {
    const element = await draw(cases['everything there can be']);
    const tab = tabs(element).find(({ tabIndex }) => tabIndex === 0)!;
    // A key has been pressed: focus is then visible.
    tab.focus({ focusVisible: true } as FocusOptions);
    const { outlineWidth, outlineStyle, boxShadow } = getComputedStyle(tab);
    expect([outlineWidth, outlineStyle]).to.deep.equal(['3px', 'solid']);
    expect(boxShadow).to.contain('rgb(255, 235, 59)').and.to.contain('6px');
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import type { ImprovementSelectEvent } from '../../src/widget/events.js';
import { after, before, document as exampleOf, ids, valuesOf } from '../themes/example.js';
import { draw, formOf, panel, tabs, textOf } from './drawn.js';

const quote = 'They know my name.';
const LONG = `${'The board changed first.'} ${'Then the wards did. '.repeat(30)}`.trim();
const evidence = [
  {
    axis: 'reaction',
    series: 'a',
    quote,
    speaker: 'Porter',
    source: 'Survey',
    href: 'https://example.org/survey',
    date: '2017-06-15',
  },
  { axis: 'leadership', quote: '<img src=x onerror="globalThis.bitten = true"> <b>bold</b>' },
  { axis: 'leadership', note: 'See the minutes.', source: 'Minutes', href: 'javascript:alert(1)' },
  { axis: 'safety', quote: LONG },
];
const example = exampleOf({ evidence });

function press(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

describe('the themes of a radar with evidence', () => {
  it('are tabs, one of them selected: that of largest change, or the one asked for', async () => {
    const element = await draw(example);
    const list = element.shadowRoot!.querySelector('[role="tablist"]')!;
    expect(list.getAttribute('aria-label')).to.equal('Themes');
    expect(tabs(element)).to.have.length(9);
    expect(tabs(element).filter((tab) => tab.tabIndex === 0)).to.have.length(1);
    expect(tabs(element)[0]!.getAttribute('aria-selected')).to.equal('true');
    element.selected = 'safety';
    await element.updateComplete;
    expect(tabs(element)[5]!.getAttribute('aria-selected')).to.equal('true');
    expect(panel(element)!.ariaLabel).to.equal('Improving safety');
    expect(textOf(panel(element))).to.match(/^Improving safety: 3, established/);
  });

  it('begin with the theme that fell most, where no other rose as much', async () => {
    const series = [before(valuesOf([1, 4, 2, 2])), after(valuesOf([2, 1, 2, 2]))];
    const element = await draw(exampleOf({ evidence, series }));
    expect(
      tabs(element)
        .map((tab) => tab.getAttribute('aria-selected'))
        .indexOf('true'),
    ).to.equal(1);
  });

  it('keep the page from scrolling under the keys that lead through them', async () => {
    const element = await draw(example);
    for (const key of ['ArrowDown', 'End']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      tabs(element)[0]!.dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(true);
    }
  });

  it('are text where there is no evidence, or none is to be shown', async () => {
    for (const element of [await draw(exampleOf()), await draw(example, { set: { evidence: 'none' } })]) {
      expect(tabs(element)).to.have.length(0);
      expect(panel(element)).to.equal(null);
    }
  });

  it('follow the arrow keys clockwise, round and round, and the panel follows them', async () => {
    const element = await draw(example);
    const root = element.shadowRoot!;
    tabs(element)[0]!.focus();
    const selections: (string | undefined)[] = [];
    element.addEventListener('improvement-select', ({ axis }) => selections.push(axis));
    for (const [key, expected] of [
      ['ArrowRight', 1],
      ['ArrowDown', 2],
      ['ArrowLeft', 1],
      ['ArrowUp', 0],
      ['ArrowLeft', 8],
      ['ArrowRight', 0],
      ['End', 8],
      ['Home', 0],
    ] as const) {
      press(root.activeElement!, key);
      await element.updateComplete;
      expect(root.activeElement, key).to.equal(tabs(element)[expected]);
      expect(
        tabs(element)
          .map((tab) => tab.getAttribute('aria-selected'))
          .indexOf('true'),
      ).to.equal(expected);
      expect(
        tabs(element)
          .map((tab) => tab.tabIndex)
          .indexOf(0),
      ).to.equal(expected);
    }
    expect(selections).to.deep.equal([1, 2, 1, 0, 8, 0, 8, 0].map((i) => ids[i]));
    expect(textOf(panel(element))).to.contain(`“${quote}”`);
  });

  it('leave other keys to the browser', async () => {
    const element = await draw(example);
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true });
    tabs(element)[0]!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('stand in a list downwards in a dot plot', async () => {
    const element = await draw(example, { width: 320 });
    expect(formOf(element)).to.equal('dot');
    expect(element.shadowRoot!.querySelector('[role="tablist"]')!.getAttribute('aria-orientation')).to.equal(
      'vertical',
    );
    const tops = tabs(element).map((tab) => tab.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('are named by what they show, the values in words and how much evidence there is', async () => {
    const element = await draw(example);
    expect(tabs(element)[0]!.getAttribute('aria-label')).to.equal(
      'Reaction to initial inspection report/rating, 1 piece of evidence: 4, embedded; was 1 (starting) in March 2015; up 3.',
    );
    expect(tabs(element)[1]!.querySelector('.chip')!.textContent).to.equal('2');
  });

  it('are told by their names alone, whose lines Firefox would tell once more', async () => {
    const element = await draw(exampleOf({ series: [before(valuesOf([1, null])), after()], evidence }));
    const shown = tabs(element).flatMap((tab) => [...tab.children]);
    expect(shown.length).to.be.above(9);
    expect(shown.map((line) => line.ariaHidden)).to.deep.equal(shown.map(() => 'true'));
  });

  it('are named by their number, count and gap too, in the order shown', async () => {
    const series = [before(valuesOf([1, null, null, 2, 2])), after(valuesOf([2, 3, null, 2, 2]))];
    const pair = await draw(exampleOf({ series, evidence: ids.map((axis) => ({ axis, quote })) }));
    expect(
      tabs(pair)
        .slice(1, 3)
        .map((tab) => [textOf(tab), tab.getAttribute('aria-label')]),
    ).to.deep.equal([
      [
        'Leadership 1 not assessed in March 2015',
        'Leadership, 1, not assessed in March 2015: 3, established; 1 piece of evidence.',
      ],
      ['Cultural change 1 not assessed', 'Cultural change, 1, not assessed: 1 piece of evidence.'],
    ]);
    const many = await draw(exampleOf({ series: [...series, after(undefined, { id: 'c', date: '2018' })], evidence }));
    expect(textOf(tabs(many)[1])).to.equal('2 Leadership 2');
    expect(tabs(many)[1]!.getAttribute('aria-label')).to.match(/^2 Leadership, 2 pieces of evidence: March 2015: /);
  });

  it('keep their full name where a short one is drawn', async () => {
    const axes = Array.from({ length: 9 }, (_, i) => ({
      id: `t${i}`,
      label: 'Extraordinarily comprehensive responsibilities, accountabilities notwithstanding',
      short: `Short ${i}`,
    }));
    const { framework } = exampleOf();
    const element = await draw(
      exampleOf({
        framework: { ...framework, id: 'own', title: 'Own', axes },
        series: [
          {
            label: 'x',
            date: '2017',
            basis: 'self-assessed',
            values: Object.fromEntries(axes.map(({ id }) => [id, 1])),
          },
        ],
        evidence: [{ axis: 't0', quote }],
      }),
      { width: 420 },
    );
    expect(formOf(element)).to.equal('radar');
    expect(textOf(tabs(element)[3])).to.equal('Short 3');
    expect(tabs(element)[3]!.getAttribute('aria-label')).to.match(
      /^Short 3, Extraordinarily comprehensive .*: 1, starting\.$/,
    );
  });

  it('are chosen by a click, also on the spoke, and the page is told', async () => {
    const element = await draw(example);
    setTimeout(() => tabs(element)[4]!.click());
    const event: ImprovementSelectEvent = await oneEvent(element, 'improvement-select');
    expect([event.kind, event.index, event.axis]).to.deep.equal(['axis', 4, 'governance']);
    await element.updateComplete;
    expect(textOf(panel(element)))
      .to.contain('Governance')
      .and.to.contain('No evidence attached.');
    expect(element.shadowRoot!.querySelector('.chosen-sector')).not.to.equal(null);
  });
});

describe('the evidence of a theme', () => {
  it('is quoted with its speaker, source, date and series', async () => {
    const element = await draw(example);
    const quotes = panel(element)!.querySelector('blockquote')!;
    expect(textOf(quotes)).to.equal(`“${quote}”`);
    expect(textOf(panel(element))).to.contain('Porter, Survey, 15 June 2017, for June 2017');
    expect(panel(element)!.querySelector('a')!.href).to.equal('https://example.org/survey');
    expect(panel(element)!.hasAttribute('tabindex')).to.equal(false);
  });

  it('is text, whatever markup or address it holds', async () => {
    const element = await draw(example, { set: { selected: 'leadership' } });
    expect(textOf(panel(element))).to.contain('<img src=x onerror="globalThis.bitten = true"> <b>bold</b>');
    expect(panel(element)!.querySelectorAll('img, a')).to.have.length(0);
    expect('bitten' in globalThis).to.equal(false);
    expect(element.problems.map(({ code }) => code)).to.include('link-not-safe');
    expect(panel(element)!.tabIndex).to.equal(0);
  });

  it('shows the first sentence of a long quotation, and all of it behind a disclosure', async () => {
    const element = await draw(example, { set: { selected: 'safety' } });
    expect(textOf(panel(element)!.querySelector('blockquote'))).to.equal('“The board changed first. …”');
    expect(textOf(panel(element)!.querySelector('details blockquote'))).to.equal(`“${LONG}”`);
    const doctor = { axis: 'safety', quote: `Dr. Patel asked the wards. ${LONG}` };
    element.data = exampleOf({ evidence: [doctor] });
    await element.updateComplete;
    expect(textOf(panel(element)!.querySelector('blockquote'))).to.equal('“Dr. Patel asked the wards. …”');
  });

  it('folds away all but three of two hundred quotations, and keeps every one', async () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ axis: 'reaction', quote: `Number ${i}.` }));
    const element = await draw(exampleOf({ evidence: many }));
    expect(panel(element)!.querySelectorAll(':scope > ul > li')).to.have.length(3);
    expect(textOf(panel(element)!.querySelector('.fold > summary'))).to.equal('Show all 200');
    expect(panel(element)!.querySelectorAll('blockquote')).to.have.length(200);
  });

  it('stands in a list of all themes where that is asked for', async () => {
    const element = await draw(example, { set: { evidence: 'list' } });
    const titles = Array.from(element.shadowRoot!.querySelectorAll('.theme b'), textOf);
    expect(titles).to.deep.equal(['Reaction to initial inspection report/rating', 'Leadership', 'Improving safety']);
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import { sixtyReports } from '../ratings/documents/invented.js';
import { demo, draw, part, picture, textOf } from './drawn.js';

const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

describe('<rating-journey>, for everybody', () => {
  for (const width of [288, 320, 960]) {
    for (const name of ['cuh', 'uhmb', 'wexham']) {
      it(`is accessible as ${name} at ${width} px, its table open`, async () => {
        const element = await draw(await demo(name), { width });
        await element.dataTable();
        element.shadowRoot!.querySelector<HTMLDetailsElement>('.table')!.open = true;
        await new Promise((resolve) => setTimeout(resolve, 50));
        const { runOnly, rules } = RULES;
        await expect(element).to.be.accessible({ runOnly, ...({ rules } as object) });
        // A pixel for the rounding of browsers.
        expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      });
    }
  }

  it('is accessible with sixty reports', async () => {
    await expect(await draw(sixtyReports())).to.be.accessible();
  });

  it('names its figure by the headline and its picture by kind and subject, and describes it by the summary', async () => {
    const element = await draw(await demo('cuh'));
    const figure = element.shadowRoot!.querySelector('figure')!;
    expect(figure.getAttribute('aria-labelledby')).to.equal(part(element, 'headline')!.id);
    const svg = picture(element)!;
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal(
      'CQC rating history of Cambridge University Hospitals NHS Foundation Trust',
    );
    expect(svg.getAttribute('aria-describedby')).to.equal(part(element, 'summary')!.id);
    expect(element.shadowRoot!.querySelector('.key')!.ariaLabel).to.equal('Key');
  });

  it('puts nothing into a picture that could be focused, clicked or named', async () => {
    const element = await draw(await demo('uhmb'));
    for (const svg of element.shadowRoot!.querySelectorAll('svg')) {
      expect(svg.querySelector('a, [tabindex], [role], title, [aria-label]')).to.equal(null);
      expect(svg.getAttribute('aria-hidden') === 'true' || svg.getAttribute('aria-label')).to.be.ok;
    }
  });

  it('has as many stops as links, and one for its chooser, table and downloads', async () => {
    const element = await draw(await demo('cuh'));
    const root = element.shadowRoot!;
    const stops = root.querySelectorAll('a[href], select, summary, button, [tabindex="0"]').length;
    expect(stops).to.equal(root.querySelectorAll('a[href]').length + 3);
    expect(root.querySelector('[role="application"], [tabindex="1"]')).to.equal(null);
  });

  it('writes no text smaller than 12 px, in no picture that is scaled', async () => {
    const element = await draw(await demo('uhmb'), { width: 320 });
    for (const node of element.shadowRoot!.querySelectorAll('*')) {
      const own = Array.from(node.childNodes).some(
        (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
      );
      if (own && node.tagName !== 'STYLE') {
        expect(Number.parseFloat(getComputedStyle(node).fontSize), textOf(node)).to.be.at.least(12);
      }
    }
    for (const scaled of element.shadowRoot!.querySelectorAll('svg[viewBox]'))
      expect(scaled.querySelector('text')).to.equal(null);
  });

  it('tells ratings apart without colour: each has a shape of its own', async () => {
    const element = await draw(await demo('uhmb'));
    const names = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
    const marks = names.map((name) => picture(element)!.querySelector(`.mark-${name}`)!.getAttribute('d')!.split('M'));
    const kindOf = (mark: string | undefined) => (mark ?? '').replace(/[-\d. ]+/g, '');
    expect(new Set(marks.map(([, first]) => kindOf(first))).size, 'with letters').to.equal(4);
    expect(new Set(marks.map((all) => kindOf(all.at(-1)))).size, 'in the rows').to.equal(4);
  });

  it('reads the same list to eye and ear: a list with its title, in the order of the picture’s time', async () => {
    const element = await draw(await demo('cuh'));
    const list = element.shadowRoot!.querySelector('ol.entries')!;
    expect(list.getAttribute('role')).to.equal('list');
    expect(textOf(element.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!))).to.equal(
      'Ratings, newest first',
    );
  });

  it('grows with the text: no sideways scroll at twice the size', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      const element = await draw(await demo('uhmb'), { width: 640 });
      expect(picture(element)).to.exist;
      // A pixel for the rounding of browsers.
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      const badge = element.shadowRoot!.querySelector('.entry .badge')!;
      expect(badge.getBoundingClientRect().width).to.equal(40);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('stands wider letters, words and lines (WCAG 2.2, 1.4.12)', async () => {
    const element = await draw(await demo('uhmb'), { width: 320 });
    const before = picture(element)!.innerHTML;
    element.parentElement!.style.cssText += 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    await waitUntil(() => picture(element)!.innerHTML !== before, 'the picture is arranged for the wider letters');
    // A pixel for the rounding of browsers.
    expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    const svg = picture(element)!;
    for (const text of svg.querySelectorAll('text')) {
      const { right } = text.getBoundingClientRect();
      expect(right, textOf(text)).to.be.at.most(svg.getBoundingClientRect().right + 1);
    }
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { error, type Problem, warning } from '../../src/common/problem.js';
import './toy-widget.js';
import type { ToyWidget } from './toy-widget.js';

const draw = (problems: Problem[]) =>
  fixture<ToyWidget>(html`<toy-widget .data=${{ name: 'Kim', problems }}></toy-widget>`);
const listed = (list: Element | null) =>
  Array.from(list?.querySelectorAll('li') ?? [], (item) => item.textContent?.replace(/\s+/g, ' ').trim());

describe('problems on the page', () => {
  it('stand above the picture where something was left out', async () => {
    const element = await draw([error('bad-row', ['rows', 2], 'The value "x" is not a number.')]);
    const left = element.shadowRoot!.querySelector('.partly')!;
    expect(left.querySelector('p')!.textContent).to.equal('One part of the data could not be used:');
    expect(listed(left)).to.deep.equal(['The value "x" is not a number. /rows/2']);
    expect(element.shadowRoot!.querySelector('.remarks')).to.equal(null);
  });

  it('stand folded away under the picture where something was guessed', async () => {
    const element = await draw([warning('guess', ['date'], 'Read as day first.'), warning('other', [], 'Doubtful.')]);
    const remarks = element.shadowRoot!.querySelector<HTMLDetailsElement>('.remarks')!;
    expect(remarks.open).to.equal(false);
    expect(remarks.querySelector('summary')!.textContent).to.equal('2 remarks on the data');
    expect(listed(remarks)).to.deep.equal(['Read as day first. /date', 'Doubtful.']);
    expect(element.shadowRoot!.querySelector('.partly')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('begin with why there is no picture, in its place', async () => {
    const problems = [warning('unknown', ['colour'], 'The colour is not known.')];
    const element = await fixture<ToyWidget>(html`<toy-widget .data=${{ problems }}></toy-widget>`);
    expect(listed(element.shadowRoot!.querySelector('.problem'))).to.deep.equal([
      'A name was expected. /name',
      'The colour is not known. /colour',
    ]);
  });

  it('are said a few times of each kind, and then counted', async () => {
    const many = Array.from({ length: 15 }, (_, row) => error('bad-row', ['rows', row], `Row ${row} is no number.`));
    const element = await draw([...many.slice(0, 14), error('bad-head', [], 'No column of dates.'), ...many.slice(14)]);
    expect(listed(element.shadowRoot!.querySelector('.partly'))).to.deep.equal([
      'Row 0 is no number. /rows/0',
      'Row 1 is no number. /rows/1',
      'Row 2 is no number. /rows/2',
      'And 12 more like it.',
      'No column of dates.',
    ]);
    expect(element.problems.length).to.equal(16);
  });

  it('are said on the console too, once, where a figure has no title', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (message) => said.push(message);
    try {
      const untitled = () => [warning('missing-title', ['title'], 'Give it a title.')];
      const element = await draw(untitled());
      element.data = { name: 'Lee', problems: untitled() };
      await element.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal(['Give it a title.']);
  });
});

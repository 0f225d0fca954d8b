import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { sixtyReports } from '../ratings/documents/invented.js';
import { systemColour } from '../support/system-colour.js';
import { demo, draw, picture } from './drawn.js';

describe('<rating-journey> in other media', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  it('is painted in system colours where colours are forced, also when they are forced later', async () => {
    const element = await draw(await demo('wexham'));
    const before = getComputedStyle(picture(element)!.querySelector('.mark-good')!).fill;
    await emulateMedia({ forcedColors: 'active' });
    const allowed = [systemColour('CanvasText'), systemColour('Canvas'), 'none'];
    expect(allowed).not.to.include(before);
    for (const node of element.shadowRoot!.querySelectorAll('svg *')) {
      const { fill, stroke } = getComputedStyle(node);
      expect(allowed, `fill of ${node.getAttribute('class')}`).to.include(fill);
      expect(allowed, `stroke of ${node.getAttribute('class')}`).to.include(stroke);
    }
  });

  it('lets lines that only guide the eye step back where all have one colour', async () => {
    const element = await draw(await demo('uhmb'));
    await emulateMedia({ forcedColors: 'active' });
    const strength = (role: string) => Number(getComputedStyle(picture(element)!.querySelector(`.${role}`)!).opacity);
    for (const role of ['level-grid', 'time-grid']) expect(strength(role), role).to.be.below(0.5);
    expect(strength('line')).to.equal(1);
    expect(strength('tint-good'), 'an outline that is seen').to.equal(1);
  });

  it('keeps letters on marks readable where colours are forced', async () => {
    const element = await draw(await demo('uhmb'));
    await emulateMedia({ forcedColors: 'active' });
    const mark = getComputedStyle(picture(element)!.querySelector('.mark-good')!).fill;
    const letter = getComputedStyle(picture(element)!.querySelector('.letter-good')!).fill;
    expect(letter).not.to.equal(mark);
  });

  it('prints everything: lists unfolded, the table open, controls gone, addresses written out', async () => {
    const element = await draw(sixtyReports());
    const chosen = await draw(await demo('cuh'));
    await emulateMedia({ media: 'print' });
    await waitUntil(() => element.shadowRoot!.querySelector('.table table'));
    const folded = element.shadowRoot!.querySelector('.fold .entry') as HTMLElement;
    expect(folded.getBoundingClientRect().height).to.be.above(10);
    expect(element.shadowRoot!.querySelector('.table table')!.getBoundingClientRect().height).to.be.above(100);
    expect(getComputedStyle(chosen.shadowRoot!.querySelector('.chooser')!).display).to.equal('none');
    const link = chosen.shadowRoot!.querySelector('.entry a')!;
    expect(getComputedStyle(link, '::after').content).to.contain('http');
  });

  it('leaves out of the table on paper what the list says, and nothing else, also where there are notes', async () => {
    const ratings = [
      { date: '2015-01-01', overall: 'Good', safe: 'Good', withdrawn: '2016-01-01' },
      { date: '2018-01-01', overall: 'Good', safe: 'Good' },
    ];
    const element = await draw({ organisation: { name: 'North Trust' }, ratings });
    await element.dataTable();
    const shown = () =>
      Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('.table thead th'))
        .filter((head) => getComputedStyle(head).display !== 'none')
        .map((head) => head.textContent!.trim());
    const onScreen = shown();
    expect(onScreen.slice(-4)).to.deep.equal(['Change', 'Inspected', 'Note', 'Report']);
    await emulateMedia({ media: 'print' });
    expect(shown()).to.deep.equal(onScreen.slice(0, -4));
  });

  it('keeps the title of a list with its first entry on paper, each list under the other', async () => {
    const element = await draw(await demo('uhmb'), { width: 960 });
    const lists = () =>
      [...element.shadowRoot!.querySelector('.lists')!.children].map((list) => list.getBoundingClientRect());
    expect(lists()[1]!.left).to.be.above(lists()[0]!.left);
    await emulateMedia({ media: 'print' });
    for (const title of element.shadowRoot!.querySelectorAll('.list-title'))
      expect(getComputedStyle(title).breakAfter).to.equal('avoid');
    expect(lists()[1]!.left).to.equal(lists()[0]!.left);
    expect(lists()[1]!.top).to.be.at.least(lists()[0]!.bottom);
  });

  it('has a table on paper that no page cuts off', async () => {
    const element = await draw(await demo('uhmb'), { width: 640 });
    await emulateMedia({ media: 'print' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.table table')!.getBoundingClientRect().width).to.be.at.most(640);
  });

  it('is dark only where asked, and on paper never', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const light = await draw(await demo('cuh'));
    const dark = await draw(await demo('cuh'), { set: { theme: 'auto' } });
    const background = (node: Element) => getComputedStyle(node).backgroundColor;
    expect(background(light)).to.equal('rgb(255, 255, 255)');
    expect(background(dark)).to.equal('rgb(17, 24, 30)');
    await emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(background(dark)).to.equal('rgb(255, 255, 255)');
  });

  it('moves nothing', async () => {
    const element = await draw(await demo('cuh'));
    await emulateMedia({ reducedMotion: 'reduce' });
    for (const node of element.shadowRoot!.querySelectorAll('svg *')) {
      expect(getComputedStyle(node).transitionDuration).to.equal('0s');
    }
  });
});

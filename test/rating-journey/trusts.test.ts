import { expect } from '@open-wc/testing';
import { demo, draw, entries, linesIn, marksIn, part, pathOf, picture, textOf, written } from './drawn.js';

/**
 * What a reader of the demonstrated histories sees and hears. The dates and ratings are those of CQC's reports, press
 * releases and provider pages that the data names.
 */
describe('a real journey', () => {
  it('of Cambridge rises two levels in one step, in the months in which it was in special measures', async () => {
    const element = await draw(await demo('cuh'));
    expect(textOf(part(element, 'headline'))).to.equal(
      'Cambridge University Hospitals NHS Foundation Trust is rated Good',
    );
    expect(element.summary).to.contain('Was in special measures from September 2015 to January 2017.');
    expect(entries(element)[1]).to.match(/^18 January 2017: Good overall, up two levels from Inadequate\./);
    const [riser, ...others] = linesIn(pathOf(element, 'riser'));
    expect(others).to.deep.equal([]);
    const levels = linesIn(pathOf(element, 'level-grid')).map(({ y1 }) => y1);
    expect([riser?.y1, riser?.y2], 'from the lowest level to the second').to.deep.equal([levels[3], levels[1]]);
    const [first] = entries(element);
    expect(first).to.contain('Outstanding for caring and well-led.');
    expect(first).to.contain('Use of resources: Requires improvement. Combined: Good.');
  });

  it('of Cambridge keeps the hospital’s rating of 2016 off the trust’s line, and shows it when asked', async () => {
    const element = await draw(await demo('cuh'));
    expect(entries(element).join()).not.to.contain('2016: ');
    const chooser = element.shadowRoot!.querySelector('select')!;
    expect(textOf(chooser.options[1]!)).to.equal('Addenbrooke’s and the Rosie Hospitals (location)');
    chooser.selectedIndex = 1;
    chooser.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(textOf(part(element, 'subtitle'))).to.match(/^Location-level CQC rating at each report/);
    expect(entries(element).at(-1)).to.match(/^26 May 2016: Requires improvement overall, not compared/);
  });

  it('of Morecambe Bay goes up and comes down again, with one closed and one open band', async () => {
    const element = await draw(await demo('uhmb'));
    expect(element.summary).to.contain('2 went up, 1 went down and 2 stayed the same');
    expect(element.summary).to.contain('Lowest: Inadequate (2014). Highest: Good (2017).');
    expect(written(element)).to.include.members(['Special measures', 'Recovery Support Programme: no end recorded']);
    expect(marksIn(pathOf(element, 'support')), 'solid parts of bands').to.equal(2);
    expect(pathOf(element, 'support-fade-4'), 'the open end fades').not.to.equal('');
    expect(entries(element)[0]).to.match(/^After May 2023: Requires improvement overall, unchanged\./);
  });

  it('of Barking is flat while it leaves special measures, and its responsive line stops', async () => {
    const element = await draw(await demo('bhrut'));
    expect(pathOf(element, 'riser')).to.equal('');
    expect(new Set(linesIn(pathOf(element, 'line')).map(({ y1 }) => y1)).size).to.equal(1);
    expect(element.summary).to.contain('Responsive: not known since 7 March 2017.');
    const stopped = linesIn(pathOf(element, 'held-inadequate'));
    expect(stopped).to.have.length(1);
    const [left] = linesIn(pathOf(element, 'line'));
    expect(stopped[0]!.x2, 'at the report of March 2017').to.be.closeTo(left!.x2, 0.2);
    expect(written(element)).to.include('not known');
  });

  it('of Leeds ends four lines when the single rating begins, and compares nothing across', async () => {
    const element = await draw(await demo('lth'));
    expect(textOf(part(element, 'headline'))).to.equal(
      'Leeds Teaching Hospitals NHS Trust is rated Requires improvement',
    );
    expect(element.summary).to.contain('its single rating (well-led)');
    expect(textOf(element.shadowRoot!.querySelector('.current-rating'))).to.contain(
      'single provider rating (well-led)',
    );
    expect(entries(element)[0]).to.contain('not compared (method changed)');
    expect(pathOf(element, 'riser-not-compared')).not.to.equal('');
    const change = linesIn(pathOf(element, 'riser-not-compared'))[0]!.x1;
    const good = linesIn(pathOf(element, 'held-good')).map(({ x2 }) => x2);
    expect(
      good.filter((end) => Math.abs(end - change) < 0.2),
      'effective, caring, responsive, well-led, combined',
    ).to.have.length(5);
    expect(
      linesIn(pathOf(element, 'held-requires-improvement')).some(({ x1 }) => Math.abs(x1 - change) < 0.2),
    ).to.equal(true);
    expect(textOf(element.shadowRoot!.querySelector('figure'))).to.contain('CQC changed its method');
  });

  it('of North Staffordshire reaches Outstanding', async () => {
    const element = await draw(await demo('nscht'));
    expect(textOf(part(element, 'headline'))).to.match(/is rated Outstanding$/);
    expect(entries(element)[0]).to.match(/^28 March 2019: Outstanding overall, up from Good\./);
    expect(element.summary).to.contain('Requires improvement (2015 or later)');
  });

  it('of Lincolnshire stays Good through the report of 2020 that rates nothing', async () => {
    const element = await draw(await demo('lpft'));
    expect(element.summary).to.match(/^CQC rates Lincolnshire .* Good overall, published 16 January 2019/);
    expect(element.summary).to.contain('1 report gave no rating.');
    expect(entries(element)[0]).to.match(/^22 June 2020: /);
    const carried = linesIn(pathOf(element, 'line-carried'));
    const good = linesIn(pathOf(element, 'level-grid'))[1]!.y1;
    expect(
      carried.map(({ y1 }) => y1),
      'carried on at Good, not at the bottom',
    ).to.deep.equal([good]);
    expect(pathOf(element, 'no-rating')).not.to.equal('');
  });

  it('of West Midlands goes Outstanding, Outstanding, Good, and says "down"', async () => {
    const element = await draw(await demo('wmas'));
    expect(element.summary).to.contain('Before that it was Outstanding (2019), Outstanding (2017).');
    expect(entries(element)[0]).to.match(/^23 February 2024: Good overall, down from Outstanding\./);
  });

  for (const name of ['cuh', 'uhmb', 'bhrut', 'lth', 'nscht', 'lpft', 'wmas', 'elht', 'meht', 'uhb', 'wexham']) {
    it(`of ${name} is told shortly, and never as progress`, async () => {
      const element = await draw(await demo(name));
      const words = element.summary.split(/\s+/);
      expect(words.length, element.summary).to.be.at.most(90);
      for (const sentence of element.summary.split(/(?<=[.!?]) /)) {
        expect(sentence.split(/\s+/).length, sentence).to.be.at.most(25);
      }
      expect(element.summary).not.to.match(/improved|worsened|progress/i);
      expect(picture(element)!.getAttribute('aria-label')).to.match(/^CQC rating history of /);
      expect(element.problems).to.deep.equal([]);
    });
  }

  it('stays within ninety words where the verdict opens the summary under an author’s heading', async () => {
    for (const name of ['uhmb', 'cuh', 'bhrut', 'lth']) {
      const plain = await draw(await demo(name));
      const titled = await draw(await demo(name), { set: { heading: 'Our journey' } });
      expect(titled.summary).to.contain(textOf(part(plain, 'headline')));
      expect(titled.summary.split(/\s+/).length, name).to.be.at.most(90);
    }
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/rating-journey.js';
import '../../src/spc-chart.js';
import type { RatingJourney } from '../../src/rating-journey.js';
import type { SpcChart } from '../../src/spc-chart.js';
import { monthly, stable } from '../spc/series.js';

const ratings = {
  organisation: { name: 'Example Trust' },
  ratings: [
    { date: '2015-09-22', overall: 'Inadequate' },
    { date: '2017-01-18', overall: 'Good' },
  ],
};

/** Where the months of the time axis stand, by their labels. */
function monthsOf(element: Element): Map<string, number> {
  const texts = element.shadowRoot!.querySelectorAll('.plot svg text');
  const labels = Array.from(texts).filter(({ textContent }) => /^[A-Z][a-z]{2}( \d{4})?$/.test(textContent!));
  return new Map(labels.map((text) => [text.textContent!, Number(text.getAttribute('x'))]));
}

describe('a time axis that two elements share', () => {
  for (const width of [760, 960, 1400]) {
    it(`has each month at one place, ${width} px wide`, async () => {
      const page = await fixture<HTMLElement>(html`<div style="width: ${width}px">
        <rating-journey .data=${ratings} from="2016" to="2019" today="2026-11-01"></rating-journey>
        <spc-chart .data=${monthly(stable(36), { title: 'Waits', target: 55 })} from="2016" to="2019"></spc-chart>
      </div>`);
      const [journey, chart] = page.children as unknown as [RatingJourney, SpcChart];
      await Promise.all([journey.updateComplete, chart.updateComplete]);
      const [above, below] = [monthsOf(journey), monthsOf(chart)];
      expect([...above.keys()]).to.include('Jan 2017');
      for (const [month, x] of above) expect(below.get(month) ?? x, month).to.be.closeTo(x, 0.2);
      expect(below.get('Jan 2017')).to.be.a('number');
    });
  }
});

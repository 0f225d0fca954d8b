import { expect, fixture, html } from '@open-wc/testing';
import { sharedAxis } from '../../src/drawing/shared-axis.js';
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

/** Where each year of the time axis begins, by its label: "2017", or "Jan 2017" where there is room for months. */
function yearsOf(element: Element): Map<string, number> {
  const texts = Array.from(element.shadowRoot!.querySelectorAll('.plot svg text'));
  return new Map(
    texts.flatMap((text) => {
      const [, year] = /^(?:Jan )?(\d{4})$/.exec(text.textContent!) ?? [];
      return year ? [[year, Number(text.getAttribute('x'))]] : [];
    }),
  );
}

describe('a time axis that two elements share', () => {
  for (const width of [760, 960, 1400]) {
    it(`has each year at one place, ${width} px wide`, async () => {
      const page = await fixture<HTMLElement>(html`<div style="width: ${width}px">
        <rating-journey .data=${ratings} from="2016" to="2019" today="2026-11-01"></rating-journey>
        <spc-chart .data=${monthly(stable(36), { title: 'Waits', target: 55 })} from="2016" to="2019"></spc-chart>
      </div>`);
      const [journey, chart] = page.children as unknown as [RatingJourney, SpcChart];
      await Promise.all([journey.updateComplete, chart.updateComplete]);
      const [above, below] = [yearsOf(journey), yearsOf(chart)];
      expect([...above.keys()]).to.include.members(['2017', '2018', '2019']);
      for (const [year, x] of above) expect(below.get(year), year).to.be.closeTo(x, 0.2);
    });
  }

  it('grows with the letters, and is none where it would be shorter than the names beside it', () => {
    for (const remPx of [16, 20, 32]) {
      const rem = (width: number) => sharedAxis(width * remPx, remPx)?.map((end) => end / remPx) ?? null;
      expect([rem(20), rem(40)]).to.deep.equal([null, null]);
      const [start = 0, end = 0] = rem(60)!;
      expect(start).to.be.above(0);
      expect(end).to.be.within(start + 30, 59);
      expect(rem(80)![1]! - end).to.be.closeTo(20, 1e-9);
    }
  });
});

import { expect } from '@open-wc/testing';
import type { SupportBand } from '../../src/ratings/index.js';
import { ownJourney, problemsOf, TODAY } from './reading.js';

function bandsOf(...support: object[]): readonly SupportBand[] {
  return ownJourney([], { support }).support;
}

describe('support regimes', () => {
  it('are bands with four dates of their own, of the precision given', () => {
    const [band] = bandsOf({
      scheme: 'Special measures',
      recommended: '2015-09-22',
      entered: '2015-09',
      remained: ['2016-07-02', '2016-01'],
      recommendedOut: '2017-01-18',
      left: '2017-01',
    });
    expect(band).to.deep.include({
      scheme: 'Special measures',
      recommended: '2015-09-22',
      recommendedOut: '2017-01-18',
      remained: ['2016-01', '2016-07-02'],
      open: false,
      startsWith: 'entered',
      start: { precision: 'month', date: '2015-09', earliest: '2015-09-01', latest: '2015-09-30' },
      end: { precision: 'month', date: '2017-01', earliest: '2017-01-01', latest: '2017-01-31' },
      drawn: { from: '2015-09-01', to: '2017-01-31' },
    });
  });

  it('that begin today have begun', () => {
    const journey = ownJourney([], { support: [{ scheme: 'Special measures', entered: TODAY }] });
    expect(problemsOf(journey)).not.to.include('support-in-future /support/0');
    expect(journey.support[0]).to.deep.include({
      open: true,
      startsWith: 'entered',
      drawn: { from: TODAY, to: TODAY },
    });
  });

  it('without a date of leaving are open to today, also where leaving was recommended', () => {
    const [band] = bandsOf({ scheme: 'Recovery Support Programme', entered: '2021-08-18', recommendedOut: '2023-01' });
    expect(band).to.deep.include({ open: true, end: null, drawn: { from: '2021-08-18', to: '2026-11-01' } });
  });

  it('begin at the recommendation where nothing says when they were entered', () => {
    const [band] = bandsOf({ scheme: 'S', recommended: '2014-05-01', left: '2014-10' });
    expect(band).to.deep.include({ startsWith: 'recommended', drawn: { from: '2014-05-01', to: '2014-10-31' } });
  });

  it('of which no beginning is known are drawn from the first day on which they are known to have been', () => {
    for (const [dates, drawn] of [
      [{ left: '2020-01' }, { from: '2020-01-01', to: '2020-01-31' }],
      [{ recommendedOut: '2020-01-15' }, { from: '2020-01-15', to: TODAY }],
      [{ remained: ['2020-02', '2019-05'] }, { from: '2019-05-01', to: TODAY }],
    ] as const)
      expect(bandsOf({ scheme: 'S', ...dates })[0]).to.deep.include({ startsWith: null, start: null, drawn });
  });

  it('are never derived from ratings', () => {
    expect(ownJourney([{ date: '2015-01-01', overall: 'Inadequate' }]).support).to.deep.equal([]);
  });

  it('come in order of time, those without a date last and not drawn', () => {
    const journey = ownJourney([], {
      support: [
        { scheme: 'Second', entered: '2021-08-18' },
        { scheme: 'No date' },
        { scheme: 'First', entered: '2014-06', left: '2015-12' },
        { scheme: 'Reversed', entered: '2016-01', left: '2015-01' },
        { scheme: 'Only its end', left: '2020-01' },
      ],
    });
    expect(journey.support.map(({ scheme, drawn }) => [scheme, drawn?.from ?? null])).to.deep.equal([
      ['First', '2014-06-01'],
      ['Reversed', '2016-01-01'],
      ['Only its end', '2020-01-01'],
      ['Second', '2021-08-18'],
      ['No date', null],
    ]);
    expect(problemsOf(journey)).to.deep.equal(['support-undated /support/1', 'support-out-of-order /support/3']);
  });

  it('without an end that lies before their beginning', () => {
    const [band] = bandsOf({ scheme: 'S', entered: '2017-09', left: '2015-01' });
    expect(band).to.deep.include({ open: true, end: null, drawn: { from: '2017-09-01', to: '2026-11-01' } });
    expect(band).to.not.have.property('left');
    const [short] = bandsOf({ scheme: 'S', entered: '2017-09-01', left: '2017-09-01' });
    expect(short).to.deep.include({ open: false, drawn: { from: '2017-09-01', to: '2017-09-01' } });
  });

  it('of the future are no fact yet, whole or in part', () => {
    const support = [
      { scheme: 'Planned', entered: '2027-05' },
      { scheme: 'To be left', entered: '2025-05', remained: ['2026-01', '2027-01'], left: '2027-05' },
    ];
    const journey = ownJourney([], { support });
    expect(problemsOf(journey)).to.deep.equal(['support-in-future /support/0', 'support-in-future /support/1']);
    expect(journey.support).to.have.lengthOf(1);
    expect(journey.support[0]).to.deep.include({ scheme: 'To be left', remained: ['2026-01'], open: true, end: null });
    expect(bandsOf({ scheme: 'S', recommended: '2027-05' })).to.deep.equal([]);
    const [band] = bandsOf({ scheme: 'S', recommended: '2027-05', entered: '2025-05', recommendedOut: '2027-05' });
    expect(band).to.deep.include({ startsWith: 'entered', drawn: { from: '2025-05-01', to: TODAY } });
    for (const date of ['recommended', 'recommendedOut']) expect(band).to.not.have.property(date);
  });
});

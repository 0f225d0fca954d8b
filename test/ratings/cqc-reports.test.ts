import { expect } from '@open-wc/testing';
import type { Rating } from '../../src/ratings/index.js';
import { current, historic, location } from './documents/build.js';
import { dataOf, journeyOf, problemsOf } from './reading.js';

const good = { rating: 'Good', reportDate: '2019-01-01' };

/** The ratings read of a hospital with this current rating and these reports: date, link and visit of each. */
function readOf(overall: object, reports: object[], more: object = {}): unknown[] {
  const document = location('RXX01', 'Hospital', { currentRatings: { overall }, reports, ...more });
  return dataOf(document).ratings.map(({ date, reportId, inspected }: Rating) => [
    date,
    reportId ?? null,
    inspected?.from ?? null,
  ]);
}

describe('the reports that a document of CQC lists', () => {
  it('stand beside the ratings once each: known by their link or their day, and only those of the same level', () => {
    const own = ['2019-01-01', 'a', null];
    for (const [report, added] of [
      [{ linkId: 'a', reportDate: '2019-02-01' }, []],
      [{ linkId: 'b', reportDate: '2019-01-01' }, []],
      [{ reportDate: '2019-01-01' }, []],
      [{ linkId: 'b', reportDate: '2018-01-01' }, [['2018-01-01', 'b', null]]],
      [{ reportDate: '2018-01-01', reportType: 'LOCATION' }, [['2018-01-01', null, null]]],
      [{ reportDate: '2018-01-01', reportType: 'Provider' }, []],
      [{ linkId: 'b' }, [[null, 'b', null]]],
    ] as const)
      expect(readOf({ ...good, reportLinkId: 'a' }, [report]), JSON.stringify(report)).to.deep.equal([own, ...added]);
  });

  it('are known by the day of any rating, and by no day where they have none', () => {
    const safe = { name: 'Safe', rating: 'Good', reportDate: '2017-01-01' };
    const rated = { ...good, keyQuestionRatings: [safe] };
    expect(readOf(rated, [{ linkId: 'b', reportDate: '2017-01-01' }])).to.have.length(2);
    expect(readOf({ rating: 'Good' }, [{ linkId: 'b' }])).to.deep.equal([
      [null, null, null],
      [null, 'b', null],
    ]);
  });

  it('are known also where they rated only a service, or of several ratings one', () => {
    const services = [{ name: 'Surgery', rating: 'Good', reportLinkId: 'c', reportDate: '2018-01-01' }];
    const currentRatings = { overall: { ...good, reportLinkId: 'a' }, serviceRatings: services };
    const read = readOf({}, [{ linkId: 'c', reportDate: '2017-12-01' }], { currentRatings });
    expect(read).to.deep.equal([['2019-01-01', 'a', null]]);
  });

  it('date what is rated by their link alone, and lend their visit by it alone', () => {
    const visited = { reportDate: '2019-03-01', firstVisitDate: '2019-01-20' };
    const linked = { ...visited, linkId: 'a' };
    expect(readOf({ rating: 'Good', reportLinkId: 'a' }, [linked])).to.deep.equal([['2019-03-01', 'a', '2019-01-20']]);
    expect(readOf({ rating: 'Good' }, [visited])).to.deep.equal([
      [null, null, null],
      ['2019-03-01', null, '2019-01-20'],
    ]);
    expect(readOf(good, [{ linkId: 'b', firstVisitDate: '2019-01-20' }])[1]).to.deep.equal([null, 'b', '2019-01-20']);
  });

  it('date the entries of the history that hold no rating', () => {
    const historicRatings = [{ reportLinkId: 'b', overall: {} }, { overall: {} }];
    const reports = [
      { linkId: 'b', reportDate: '2016-01-01' },
      { reportDate: '2015-01-01', reportType: 'Other' },
    ];
    expect(readOf(good, reports, { historicRatings })).to.deep.equal([
      ['2019-01-01', null, null],
      ['2016-01-01', 'b', null],
      [null, null, null],
    ]);
  });
});

describe('the places of a document of CQC', () => {
  it('are those of its services where a service is wrong', () => {
    const document = location('RXX01', 'Hospital', {
      currentRatings: { ...current({ date: '2019-01-01', overall: 'Good' }), serviceRatings: [{ name: 'A', ...good }] },
      historicRatings: [historic({ date: '2027-01-01', services: { A: 'Good' } })],
    });
    const journey = journeyOf(document, { entity: 'A' });
    expect(problemsOf(journey)).to.deep.equal(['date-in-future /historicRatings/0/serviceRatings/0']);
  });
});

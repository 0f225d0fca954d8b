import { expect } from '@open-wc/testing';
import { current, historic, location } from './documents/build.js';
import { drawn, journeyOf } from './reading.js';

const surgery = { name: 'Surgery', rating: 'Good', keyQuestionRatings: [{ name: 'Safe', rating: 'Good' }] };
const past = historic({ date: '2016-01-01', overall: 'Inadequate', services: { Surgery: 'Inadequate' } });
const now = current({ date: '2019-01-01', overall: 'Good', services: { Surgery: 'Good' } });

function surgeryOf(document: object) {
  return journeyOf(location('RXX01', 'Example Hospital', document), { entity: 'Surgery' });
}

describe('a service that CQC no longer rates', () => {
  it('is rated while current ratings list it', () => {
    expect(surgeryOf({ currentRatings: now, historicRatings: [past] }).current.overall.rating).to.equal('Good');
  });

  it('has no current rating where there is only a history, or current ratings without it', () => {
    for (const document of [
      { historicRatings: [past] },
      { currentRatings: current({ date: '2019-01-01', overall: 'Good' }), historicRatings: [past] },
    ]) {
      const journey = surgeryOf(document);
      expect(journey.current.overall).to.include({ state: 'withdrawn', rating: null, since: null });
      expect(drawn(journey)).to.deep.equal(['2016-01-01 to 2016-01-02: Inadequate, rated, withdrawn']);
    }
  });

  it('has none where its area was retired or replaced without a date', () => {
    for (const [status, rating] of [
      ['Superseded', null],
      ['Retired', null],
      ['Active', 'Good'],
      [undefined, 'Good'],
    ]) {
      const inspectionAreas = { inspectionAreaId: 'core-2', inspectionAreaName: 'SURGERY', status };
      const { current } = surgeryOf({ currentRatings: now, historicRatings: [past], inspectionAreas });
      expect(current.overall.rating, status ?? 'no status').to.equal(rating);
      expect(current.overall.state).to.equal(rating ? 'rated' : 'withdrawn');
    }
  });

  it('ends on the day on which its area did, where that is no longer active', () => {
    for (const [status, ended] of [
      ['Retired', '2020-02-02'],
      ['ACTIVE', null],
    ] as const) {
      const area = { inspectionAreaId: 'core-2', inspectionAreaName: 'Surgery', status, endDate: '2020-02-02' };
      const { closed } = surgeryOf({ currentRatings: now, inspectionAreas: [area] }).caveats;
      expect(closed?.date ?? null, status).to.equal(ended);
    }
  });

  it('has none where the organisation is gone and nobody says since when; with a date it ends there', () => {
    const gone = { currentRatings: now, historicRatings: [past], registrationStatus: 'Deregistered' };
    expect(surgeryOf(gone).current.overall).to.include({ state: 'withdrawn', rating: null, since: null });
    const { overall } = surgeryOf({ ...gone, deregistrationDate: '2020-02-02' }).current;
    expect(overall).to.include({ state: 'withdrawn', because: 'closed', since: '2020-02-02' });
  });

  it('has none where only a historic assessment of it is listed', () => {
    const asg = (status: string) => [{ ...surgery, status }];
    const assessment = (status: string) => ({
      currentRatings: current({ date: '2019-01-01', overall: 'Good' }),
      assessment: { assessmentPlanPublishedDateTime: '2025-01-01 00:00:00', ratings: { asgRatings: asg(status) } },
    });
    expect(surgeryOf(assessment('Current')).current.overall.rating).to.equal('Good');
    expect(surgeryOf(assessment('Historic')).current.overall.state).to.equal('withdrawn');
  });
});

describe('the first rating of a service', () => {
  it('is compared with nothing, and called the first only where the whole history names services', () => {
    const last = (historicRatings: object[]) => surgeryOf({ currentRatings: now, historicRatings }).changes[0];
    const bare = historic({ date: '2014-01-01', overall: 'Good' });
    expect(last([])).to.include({ movement: 'first' });
    expect(last([past])).to.include({ date: '2016-01-01', movement: 'first' });
    expect(last([bare])).to.include({ movement: 'not-compared', notComparedBecause: 'previous-not-known' });
    expect(last([bare, past])).to.include({ date: '2016-01-01', movement: 'not-compared' });
    const historicRatings = [bare, past];
    const { changes } = surgeryOf({ currentRatings: now, historicRatings });
    expect(changes.filter(({ question }) => question === 'overall').at(-1)).to.include({ movement: 'up', levels: 2 });
  });
});

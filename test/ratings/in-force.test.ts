import { expect } from '@open-wc/testing';
import { drawn, movements, ownJourney, TODAY } from './reading.js';

const rated = (date: string | null, overall: string | null, more: object = {}) => ({ date, overall, ...more });
const undated = (overall: string | null, more: object = {}) => rated(null, overall, more);

describe('a report without a date', () => {
  const good = rated('2016-01-01', 'Good');

  it('gives the rating in force where its source says so, and is not drawn', () => {
    const journey = ownJourney([undated('Inadequate', { current: true }), good]);
    expect(journey.current.overall).to.include({ rating: 'Inadequate', state: 'rated', since: null, report: null });
    expect(drawn(journey)).to.deep.equal(['2016-01-01 to 2016-01-02: Good, rated, not-known']);
    expect(journey.age).to.equal(null);
    expect(journey.standingAt('2016-01-01').rating).to.equal('Good');
  });

  it('leaves it not known which rating is in force where it may be the latest, unless both are the same', () => {
    const later = rated('2018-01-01', 'Good');
    for (const [ratings, rating] of [
      [[good, undated('Inadequate')], null],
      [[good, undated(null)], null],
      [[good, undated('Good'), undated('Inadequate')], null],
      [[good, undated('Good')], 'Good'],
      [[good, undated('Not rated')], 'Good'],
      [[good, undated('Inadequate', { current: false })], 'Good'],
      // Its place in the list is that of an old one, or between two.
      [[undated('Inadequate'), good, later], 'Good'],
      [[later, good, undated('Inadequate')], 'Good'],
      [[good, undated('Inadequate'), later], 'Good'],
      [[good, later, undated('Inadequate'), rated('2019-01-01', 'Good')], 'Good'],
    ] as const) {
      const { overall } = ownJourney(ratings).current;
      expect(overall, JSON.stringify(ratings)).to.include({ rating, state: rating ? 'rated' : 'not-known' });
      expect(overall.last?.rating).to.equal('Good');
    }
  });

  it('is an old one where the source names one with a date', () => {
    const named = { ...good, current: true };
    for (const ratings of [
      [named, undated('Inadequate')],
      [undated('Inadequate'), named],
      [rated('2015-01-01', 'Outstanding'), named, undated(null)],
    ]) {
      const { current } = ownJourney(ratings);
      expect(current.overall).to.include({ rating: 'Good', state: 'rated', since: '2016-01-01' });
    }
  });

  it('is certain of nothing where its source names two as the one in force', () => {
    const named = (...words: string[]) => ownJourney([good, ...words.map((word) => undated(word, { current: true }))]);
    expect(named('Inadequate', 'Inadequate').current.overall).to.include({ rating: 'Inadequate', state: 'rated' });
    for (const words of [
      ['Inadequate', 'Outstanding'],
      ['Outstanding', 'Inadequate'],
    ])
      expect(named(...words).current.overall).to.include({ rating: null, state: 'not-known', because: 'not-known' });
    expect(ownJourney([undated('Inadequate', { current: true }), undated('Good')]).current.overall.rating).to.equal(
      'Inadequate',
    );
  });

  it('leaves of the rating before only the day of its publication certain', () => {
    const carried = ownJourney([good, { date: '2018-01-01', safe: 'Good' }, undated('Inadequate')]);
    expect(drawn(carried)).to.deep.equal(['2016-01-01 to 2016-01-02: Good, rated, not-known']);
    const today = ownJourney([rated(TODAY, 'Good'), undated('Inadequate')]);
    expect(today.current.overall).to.include({ rating: null, state: 'not-known' });
    const ratings = [rated('2015-01-01', 'Good'), good, rated('2027-01-01', 'Outstanding'), undated('Inadequate')];
    const planned = ownJourney(ratings);
    expect(planned.current.overall).to.include({ rating: null, state: 'not-known' });
    expect(drawn(planned).at(-1)).to.equal('2016-01-01 to 2016-01-02: Good, rated, not-known');
    expect(planned.standingAt('2028').rating).to.equal(null);
  });

  it('alone is known of today', () => {
    const journey = ownJourney([undated('Inadequate', { current: true })]);
    expect(journey.current.overall.rating).to.equal('Inadequate');
    expect(journey.standingAt('2026-10-31')).to.include({ rating: null, state: 'unrated' });
    expect(ownJourney([rated('2016-01-01', 'Not rated'), undated(null)]).current.overall.state).to.equal('not-known');
  });
});

describe('a report of a month that the source names as the one in force', () => {
  it('stands before another one of that month, whichever is listed first', () => {
    const pair = [rated('2016-01', 'Good', { current: true }), rated('2016-01', 'Inadequate')];
    for (const ratings of [pair, pair.toReversed()]) {
      const journey = ownJourney([rated('2015-01-01', 'Outstanding'), ...ratings]);
      expect(journey.current.overall).to.include({ rating: 'Good', state: 'rated', since: '2016-01' });
      expect(movements(journey)[2]).to.contain('not-compared');
    }
  });
});

describe('a source that says that no rating is in force', () => {
  const none = (ratings: object[], noCurrentRating: unknown = true) => ownJourney(ratings, { noCurrentRating });
  const good = rated('2016-01-01', 'Good');

  it('ends the last rating, of which only the day of its publication is certain', () => {
    for (const ratings of [[good], [good, { date: '2018-01-01', safe: 'Good' }]]) {
      const journey = none(ratings);
      expect(drawn(journey)).to.deep.equal(['2016-01-01 to 2016-01-02: Good, rated, withdrawn']);
      expect(journey.current.overall).to.include({ rating: null, state: 'withdrawn', since: null });
      expect(journey.held).to.deep.equal([]);
    }
  });

  it('ends what reports contradict, and leaves as it is what never was rated, or was withdrawn on a known day', () => {
    const stateOf = (...ratings: object[]) => none(ratings).current.overall;
    expect(stateOf(good, rated('2016-01-01', 'Inadequate'))).to.include({ state: 'withdrawn' });
    expect(stateOf(rated('2016-01-01', 'Not rated'))).to.include({ state: 'unrated', since: '2016-01-01' });
    expect(stateOf(rated('2016-01-01', null))).to.include({ state: 'not-known', since: '2016-01-01' });
    expect(stateOf({ ...good, withdrawn: '2019-06' })).to.include({ state: 'withdrawn', since: '2019-06' });
  });

  it('may say it of some lines', () => {
    const { overall, questions } = none([{ ...good, safe: 'Good' }], ['safe']).current;
    expect([overall.rating, questions.safe.rating]).to.deep.equal(['Good', null]);
  });
});

describe('a rating that its source names as the one in force', () => {
  const named = { current: true };

  it('is it among several of its day, unless the source names two that differ', () => {
    const journey = (...marks: object[]) =>
      ownJourney(['Good', 'Inadequate', 'Outstanding'].map((word, place) => rated('2019-01-15', word, marks[place])))
        .current.overall;
    expect(journey({}, named)).to.include({ rating: 'Inadequate', state: 'rated' });
    expect(journey({}, named, named)).to.include({ rating: null, state: 'not-known', because: 'contradicted' });
  });

  it('goes on without a gap from the one before, whatever else was given that day', () => {
    const others = [rated('2019-01-15', 'Good'), rated('2019-01-15', 'Inadequate', named)];
    expect(drawn(ownJourney([rated('2016-01-01', 'Good'), ...others]))).to.deep.equal([
      '2016-01-01 to 2019-01-15: Good, rated, rated-again',
      '2019-01-15 to 2026-11-01: Inadequate, rated, today',
    ]);
  });

  it('is it where nobody knows which of two came first', () => {
    for (const [one, other, rating] of [
      [rated('2014', 'Good'), rated('2014-06-15', 'Inadequate', named), 'Inadequate'],
      [rated('2014', 'Good', named), rated('2014-06-15', 'Inadequate'), 'Good'],
      [rated('2014', 'Good'), rated('2014-06-15', 'Inadequate'), null],
    ] as const) {
      const journey = ownJourney([one, other]);
      expect(journey.current.overall.rating).to.equal(rating);
      expect(journey.tally).to.include({ up: 0, down: 0 });
    }
    const before = rated('2013-01-01', 'Outstanding');
    const journey = ownJourney([before, rated('2014', 'Good'), rated('2014-06-15', 'Inadequate', named)]);
    expect(drawn(journey)).to.deep.equal([
      '2013-01-01 to 2014-01-01: Outstanding, rated, not-known',
      '2014-06-15 to 2026-11-01: Inadequate, rated, today',
    ]);
  });

  it('is it although newer ones are listed', () => {
    const journey = ownJourney([rated('2016-01-01', 'Good', named), rated('2018-01-01', 'Inadequate')]);
    expect(journey.current.overall).to.include({ rating: 'Good', since: '2016-01-01' });
    expect(movements(journey)).to.deep.equal(['2016-01-01 Good first']);
    expect(journey.caveats.notInForce.map(({ level, published }) => [level, published?.date])).to.deep.equal([
      [1, '2018-01-01'],
    ]);
  });

  it('is none where it is withheld or not known, whatever newer ones are listed', () => {
    for (const [word, state] of [
      ['Under appeal', 'unrated'],
      [null, 'not-known'],
      ['Adequate', 'not-known'],
    ] as const)
      for (const newer of [rated('2018-01-01', 'Good'), rated('2016-01-01', 'Good', { reportId: 'b' })]) {
        const ratings = [rated('2016-01-01', word, { ...named, reportId: 'a' }), newer];
        expect(ownJourney(ratings).current.overall, `${word} ${newer.date}`).to.include({ rating: null, state });
      }
  });
});

describe('the services that are rated lower since', () => {
  const count = (service: object, options: object = {}) => {
    const part = { name: 'Surgery', ratings: [rated('2020-01-01', 'Inadequate')], ...service };
    const [locations, services] = options && 'isLocation' in options ? [[part], []] : [[], [part]];
    const ratings = [rated('2019-01-01', 'Good')];
    return ownJourney(ratings, { locations, services, ...options }).caveats.lowerServices;
  };
  const of = (...ratings: object[]) => ({ ratings });

  it('are those whose latest rating in force is newer and lower than that of the organisation', () => {
    const bad = rated('2020-01-01', 'Inadequate');
    for (const [service, lower] of [
      [{}, 1],
      [of(bad, rated('2018-01-01', 'Good')), 1],
      [of(rated('2021-01-01', 'Good'), bad), 0],
      [of(bad, rated('2021-01-01', 'Not rated')), 1],
      [of(bad, rated('2027-01-01', 'Good')), 1],
      [of(rated('2018-01-01', 'Inadequate')), 0],
      [of(rated('2020-01-01', 'Good')), 0],
      [of(rated('2020-01-01', 'Good'), rated('2021-01-01', 'Not rated')), 0],
      [of({ ...bad, withdrawn: true }), 0],
      [of({ ...bad, corrected: '2020-06' }), 0],
      [of(rated(null, 'Inadequate')), 0],
      [{ ended: '2021' }, 0],
      [{ noCurrentRating: true }, 0],
    ] as const)
      expect(count(service), JSON.stringify(service)).to.equal(lower);
  });

  it('are told of an organisation, and not of its locations', () => {
    expect(count({}, { isLocation: true })).to.equal(0);
    const services = [{ name: 'Surgery', ratings: [rated('2020-01-01', 'Inadequate')] }];
    const locations = [{ name: 'Hospital', ratings: [rated('2019-01-01', 'Good')] }];
    const hospital = ownJourney([], { services, locations }, { entity: 'Hospital' });
    expect(hospital.caveats.lowerServices).to.equal(0);
    expect(ownJourney([], { services }).caveats.lowerServices).to.equal(0);
  });
});

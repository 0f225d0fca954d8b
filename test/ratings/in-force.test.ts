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
    ] as const) {
      const { overall } = ownJourney(ratings).current;
      expect(overall, JSON.stringify(ratings)).to.include({ rating, state: rating ? 'rated' : 'not-known' });
      expect(overall.last?.rating).to.equal('Good');
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
    const planned = ownJourney([good, rated('2027-01-01', 'Outstanding'), undated('Inadequate')]);
    expect(planned.current.overall).to.include({ rating: null, state: 'not-known' });
    expect(planned.standingAt('2028').rating).to.equal(null);
  });

  it('alone is known of today', () => {
    const journey = ownJourney([undated('Inadequate', { current: true })]);
    expect(journey.current.overall.rating).to.equal('Inadequate');
    expect(journey.standingAt('2026-10-31')).to.include({ rating: null, state: 'unrated' });
    expect(ownJourney([rated('2016-01-01', 'Not rated'), undated(null)]).current.overall.state).to.equal('not-known');
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

  it('is it although newer ones are listed', () => {
    const journey = ownJourney([rated('2016-01-01', 'Good', named), rated('2018-01-01', 'Inadequate')]);
    expect(journey.current.overall).to.include({ rating: 'Good', since: '2016-01-01' });
    expect(movements(journey)).to.deep.equal(['2016-01-01 Good first']);
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

import { expect } from '@open-wc/testing';
import { drawn, movements, ownJourney, problemsOf, TODAY } from './reading.js';

const standing = (...ratings: object[]) => ownJourney(ratings).current.overall;

describe('a rating published by mistake, or withdrawn', () => {
  const mistake = { date: '2018-12-05', overall: 'Outstanding', corrected: '2025-08' };

  it('ends when it was corrected', () => {
    expect(drawn(ownJourney([mistake]))).to.deep.equal(['2018-12-05 to 2025-08-01: Outstanding, rated, withdrawn']);
    expect(standing(mistake)).to.include({ rating: null, state: 'withdrawn', since: '2025-08' });
    expect(standing({ ...mistake, corrected: true })).to.include({ rating: null, state: 'withdrawn', since: null });
  });

  it('is not compared with the one after it', () => {
    const good = { date: '2026-01-01', overall: 'Good' };
    for (const corrected of ['2025-08', true])
      expect(ownJourney([{ ...mistake, corrected }, good]).changes.at(-1)).to.include({
        movement: 'not-compared',
        notComparedBecause: 'previous-corrected',
      });
    const between = { date: '2025-09-01', overall: null };
    expect(ownJourney([mistake, between, good]).changes.at(-1)?.notComparedBecause).to.equal('previous-not-known');
  });

  it('gives way to the right rating of the same day', () => {
    const right = { date: '2018-12-05', overall: 'Good', safe: 'Good' };
    for (const mark of [{ corrected: '2025-08' }, { corrected: true }, { withdrawn: true }, { withdrawn: '2019' }]) {
      const wrong = { date: '2018-12-05', overall: 'Outstanding', ...mark };
      for (const ratings of [
        [wrong, right],
        [right, wrong],
      ]) {
        const journey = ownJourney(ratings);
        expect(drawn(journey)).to.deep.equal(['2018-12-05 to 2026-11-01: Good, rated, today']);
        expect(journey.reports).to.have.length(2);
        expect(journey.tally.rated).to.equal(1);
        expect(journey.problems).to.deep.equal([]);
      }
    }
  });

  it('is neither the highest nor the lowest', () => {
    const good = [2014, 2015, 2016, 2017].map((year) => ({ date: `${year}-01-01`, overall: 'Good' }));
    for (const mark of [{ corrected: true }, { withdrawn: '2018-06' }])
      for (const overall of ['Outstanding', 'Inadequate']) {
        const { tally, reports } = ownJourney([...good, { date: '2018-01-01', overall, ...mark }]);
        expect([tally.rated, tally.lowest, tally.highest]).to.deep.equal([5, 0, 0]);
        expect(reports).to.have.length(5);
      }
  });

  it('has ended where the date is today', () => {
    for (const mark of ['withdrawn', 'corrected'])
      expect(standing({ date: '2018-12-05', overall: 'Good', [mark]: TODAY })).to.include({
        rating: null,
        state: 'withdrawn',
        since: TODAY,
      });
  });

  it('stands until then where the date is after today', () => {
    for (const mark of ['withdrawn', 'corrected']) {
      const journey = ownJourney([{ date: '2018-12-05', overall: 'Good', [mark]: '2030-06' }]);
      expect(journey.current.overall.rating).to.equal('Good');
      expect(journey.reports[0]).to.include({ withdrawn: null, corrected: null });
      expect(problemsOf(journey)).to.deep.equal([`mark-in-future /ratings/0/${mark}`]);
    }
  });
});

describe('ratings of which nobody knows which came first', () => {
  const good = (date: string | null, more: object = {}) => ({ date, overall: 'Good', ...more });
  const bad = (date: string | null, more: object = {}) => ({ date, overall: 'Inadequate', ...more });

  it('are not compared, and the current one is not known', () => {
    for (const [one, other] of [
      [bad('2014-06-15'), good('2014')],
      [bad('2014-06'), good('2014-06')],
      [bad('2014-06'), good('2014-06-30')],
      [bad('2014-01-01'), good('2014')],
      [good(null, { inspected: { to: '2015-06' } }), bad('2015-11-01')],
      [good('2015', { inspected: { to: '2015-06' } }), bad('2015-11-01', { inspected: { to: '2015-06' } })],
      [good('2014-06-15'), bad('2014-06')],
    ] as const) {
      const journey = ownJourney([one, other]);
      expect(journey.current.overall).to.include({ rating: null, state: 'not-known', last: null });
      expect(journey.changes.at(-1)).to.include({ movement: 'not-compared', notComparedBecause: 'order-not-known' });
    }
  });

  it('leave the line with what was certain before the first of them', () => {
    const before = { date: '2013-01-01', overall: 'Requires improvement' };
    const journey = ownJourney([before, bad('2014-06-15'), good('2014')]);
    expect(drawn(journey)).to.deep.equal(['2013-01-01 to 2014-01-01: Requires improvement, rated, not-known']);
    expect(journey.current.overall.since).to.equal('2014');
    expect(movements(journey)).to.deep.equal([
      '2013-01-01 Requires improvement first',
      '2014 Good not-compared',
      '2014-06-15 Inadequate not-compared',
    ]);
    expect(journey.tally).to.include({ up: 0, down: 0, notCompared: 2 });
    const first = { date: '2012-01-01', overall: 'Outstanding' };
    expect(drawn(ownJourney([first, before, good('2014'), good('2014-03-01'), bad('2014-09-01')]))).to.deep.equal([
      '2012-01-01 to 2013-01-01: Outstanding, rated, rated-again',
      '2013-01-01 to 2014-01-01: Requires improvement, rated, not-known',
    ]);
  });

  it('are not compared where reports of the later day disagree, whichever of these is listed first', () => {
    const day = [bad('2014-06-15'), good('2014-06-15')];
    for (const reports of [day, day.toReversed()])
      expect(movements(ownJourney([bad('2013-01-01'), good('2014-06'), ...reports]))[1]).to.equal(
        '2014-06 Good not-compared',
      );
  });

  it('do not hide a report that is newer than both', () => {
    const journey = ownJourney([bad('2014-06-15'), good('2014'), bad('2016-01-01')]);
    expect(movements(journey).at(-1)).to.equal('2016-01-01 Inadequate not-compared');
    expect(journey.current.overall.rating).to.equal('Inadequate');
  });

  it('may be two reports after one whose date is rough', () => {
    // The last may have been followed by the first, whatever stands between them.
    expect(standing(good('2014'), good('2014-03-01'), bad('2014-09-01')).rating).to.equal(null);
    expect(standing(good('2014'), bad('2014-03-01'), good('2014-09-01')).rating).to.equal('Good');
    // Of two that say the same the one that may be the later is remembered, whichever is listed first.
    expect(standing(good('2014'), good('2014-03'), bad('2014-09-01')).rating).to.equal(null);
    expect(standing(good('2013'), good('2014'), bad('2014-09-01')).rating).to.equal(null);
  });

  it('are compared where they agree, where inspections tell, and where a year has passed', () => {
    expect(movements(ownJourney([good('2014'), good('2014-06-15')]))).to.deep.equal([
      '2014 Good first',
      '2014-06-15 Good unchanged',
    ]);
    for (const [one, other] of [
      [
        good(null, { inspected: { to: '2015-06' } }),
        bad('2015-11-01', { inspected: { from: '2015-08', to: '2015-08' } }),
      ],
      [good(null, { inspected: { to: '2015-06' } }), bad('2016-07-01')],
      [good('2014'), bad('2015-01-01')],
    ] as const)
      expect(movements(ownJourney([one, other])).at(-1)).to.match(/Inadequate down 2$/);
  });
});

describe('a report that is only roughly dated', () => {
  it('is one stretch with one of the same day and rating, and overtakes what ended that day', () => {
    const year = { date: '2014', overall: 'Good' };
    const month = { date: '2014-01', overall: 'Good', safe: 'Good' };
    expect(drawn(ownJourney([year, month]))).to.deep.equal(['2014-01-01 to 2026-11-01: Good, rated, today']);
    const journey = ownJourney([{ ...year, withdrawn: true }, month]);
    expect(drawn(journey)).to.deep.equal(['2014-01-01 to 2026-11-01: Good, rated, today']);
  });

  it('is not drawn before its inspection', () => {
    const published = (date: string, to: string) =>
      ownJourney([{ date, overall: 'Good', inspected: { to } }]).reports[0]?.published;
    expect(published('2017', '2017-06')).to.include({ earliest: '2017-06-01', latest: '2017-12-31', date: '2017' });
    expect(published('2017-06', '2017-06-20')).to.include({ earliest: '2017-06-20', latest: '2017-06-30' });
    expect(published('2017-06-20', '2017-06-21')).to.include({ earliest: '2017-06-20' });
    expect(published('2017', '2018')).to.include({ earliest: '2017-01-01' });
    const [from] = ownJourney([{ date: null, overall: 'Good', inspected: { from: '2017-06' } }]).reports;
    expect(from?.published).to.include({ precision: 'after-inspection', earliest: '2017-06-30' });
    const swapped = { date: null, overall: 'Good', inspected: { from: '2017-06-20', to: '2017-06-01' } };
    expect(ownJourney([swapped]).reports[0]?.published).to.include({ date: '2017-06-20', earliest: '2017-06-20' });
  });

  it('follows one of before its inspection', () => {
    const journey = ownJourney([
      { date: '2017-03-09', overall: 'Good' },
      { date: '2017', overall: 'Inadequate', inspected: { to: '2017-06' } },
    ]);
    expect(movements(journey)).to.deep.equal(['2017-03-09 Good first', '2017 Inadequate down 2']);
    expect(journey.standingAt('2017-05-31').rating).to.equal('Good');
    const sameDay = [
      { date: '2017-03-09', overall: 'Good' },
      { date: null, overall: 'Inadequate', inspected: { to: '2017-03-09' } },
    ];
    for (const given of [sameDay, sameDay.toReversed()]) {
      const { current, caveats } = ownJourney(given);
      expect(current.overall.rating).to.equal('Inadequate');
      expect(caveats.contradictions).to.deep.equal([]);
    }
  });

  it('is not taken for a copy of one that gives a rating, where its own is not known', () => {
    const journey = ownJourney([
      { date: '2016', overall: null },
      { date: '2016', overall: 'Good' },
    ]);
    expect(journey.reports).to.have.length(2);
    expect(journey.current.overall.rating).to.equal(null);
  });

  it('and may have ended a rating leaves it not known, whichever of them is listed first', () => {
    for (const nothing of [null, 'Under appeal']) {
      const ratings = [
        { date: '2015', overall: 'Good', safe: nothing },
        { date: '2015-08', overall: 'Good', safe: 'Good' },
      ];
      for (const given of [ratings, ratings.toReversed()]) {
        const journey = ownJourney(given);
        expect(journey.standingAt('2016-06-03', 'safe').rating).to.equal(null);
        expect(journey.standingAt('2016-06-03').rating).to.equal('Good');
        expect(movements(journey, 'safe')).to.deep.equal(['2015-08 Good not-compared']);
      }
    }
  });

  it('is not compared where one of which the rating is not known may have come before it', () => {
    for (const nothing of [null, 'Under appeal']) {
      const journey = ownJourney([
        { date: '2014-01-01', overall: 'Inadequate' },
        { date: '2015', overall: 'Good' },
        { date: '2015-08-01', overall: nothing },
      ]);
      expect(movements(journey)).to.deep.equal(['2014-01-01 Inadequate first', '2015 Good not-compared']);
    }
  });
});

describe('several reports that are only roughly dated', () => {
  it('are remembered apart where inspections order some of them', () => {
    const journey = ownJourney([
      { date: '2015', overall: 'Good', safe: null },
      { date: null, inspected: { to: '2015-01-01' }, overall: 'Good', safe: null },
      { date: null, inspected: { to: '2015-01-02' }, overall: 'Good', safe: 'Good' },
    ]);
    // The report of 2015, which has no inspection, may be the latest.
    expect(journey.current.questions.safe.rating).to.equal(null);
    expect(movements(journey, 'safe')).to.deep.equal(['2015-01-02 Good not-compared']);
  });
});

describe('a predecessor', () => {
  const own = (date: string, more: object = {}) => ({ date, overall: 'Good', ...more });
  const of = (name: string, date: string) => own(date, { inheritedFrom: name });
  const told = (...ratings: object[]) =>
    ownJourney(ratings).caveats.predecessors.map(({ name, until, reports }) => [name, until?.date ?? null, reports]);

  it('has all ratings before a date where they begin with its own, and nothing of it stands', () => {
    expect(told(of('A', '2014-01-01'), of('A', '2015-01-01'), own('2016-01-01'))).to.deep.equal([
      ['A', '2016-01-01', []],
    ]);
  });

  it('has all where there are no others', () => {
    expect(told(of('A', '2014-01-01'), of('A', '2015-01-01'))).to.deep.equal([['A', null, []]]);
    expect(told(of('A', '2014-01-01'), { date: '2015-01-01', overall: 'Not rated' })).to.deep.equal([['A', null, []]]);
  });

  it('has some where one of them still stands, where there were others, or own ones before', () => {
    expect(told(of('A', '2018-01-01'), { date: '2020-01-01', safe: 'Good' })).to.deep.equal([['A', null, [0]]]);
    expect(told(of('A', '2013-01-01'), of('B', '2015-01-01'), own('2016-01-01'))).to.deep.equal([
      ['A', '2015-01-01', []],
      ['B', null, [1]],
    ]);
    expect(told(own('2013-01-01'), of('A', '2014-01-01'), own('2016-01-01'))).to.deep.equal([['A', null, [1]]]);
    expect(told(own('2018-01-01'), of('A', '2019-01-01'))).to.deep.equal([['A', null, [1]]]);
    expect(told(of('A', '2013-01-01'), own('2014-01-01'), of('A', '2015-01-01'), own('2016-01-01'))).to.deep.equal([
      ['A', null, [0, 2]],
    ]);
    const visited = { date: '2015-01-01', overall: 'Inspected but not rated', inheritedFrom: 'A' };
    expect(told(of('A', '2013-01-01'), own('2014-01-01'), visited, own('2016-01-01'))).to.deep.equal([
      ['A', '2014-01-01', []],
    ]);
  });
});

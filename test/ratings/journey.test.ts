import { expect } from '@open-wc/testing';
import { analyseJourney, gapOf, type RatingData } from '../../src/ratings/index.js';
import { cambridge, morecambeBay } from './documents/trusts.js';
import { dataOf, drawn, journeyOf, movements, ownJourney, problemsOf, TODAY } from './reading.js';

describe('a journey of ratings', () => {
  it('moves by levels: Cambridge is up two in one step', () => {
    const journey = journeyOf(cambridge);
    expect(movements(journey)).to.deep.equal([
      '2015-09-22 Inadequate first',
      '2017-01-18 Good up 2',
      '2019-02-26 Good unchanged',
    ]);
    const step = journey.changes.find(({ date, question }) => date === '2017-01-18' && question === 'overall');
    expect(step).to.include({ from: 'Inadequate', to: 'Good', movement: 'up', levels: 2 });
    expect(journey.current.questions.wellLed.rating).to.equal('Outstanding');
    expect(journey.current.questions.useOfResources.rating).to.equal('Requires improvement');
    expect(journey.current.questions.combined.rating).to.equal('Good');
  });

  it('goes up and comes down again: Morecambe Bay', () => {
    const journey = journeyOf(morecambeBay);
    expect(movements(journey)).to.deep.equal([
      '2014-06-26 Inadequate first',
      '2015-12-03 Requires improvement up',
      '2017-02-09 Good up',
      '2019-05-16 Requires improvement down',
      '2021-08-20 Requires improvement unchanged',
    ]);
    expect(journey.tally).to.deep.equal({
      rated: 5,
      up: 2,
      down: 1,
      unchanged: 1,
      notCompared: 0,
      lowest: 0,
      highest: 2,
    });
  });

  it('carries a question on that a report does not rate', () => {
    const journey = journeyOf(morecambeBay);
    expect(drawn(journey, 'caring')).to.deep.equal([
      '2017-02-09 to 2019-05-16: Outstanding, rated, rated-again',
      '2019-05-16 to 2021-08-20: Good, rated, carried-on',
      '2021-08-20 to 2026-11-01: Good, carried-on, today',
    ]);
    expect(journey.reports[4]?.carriedOn).to.deep.equal(['caring', 'wellLed', 'useOfResources', 'combined']);
    expect(journey.current.questions.caring).to.include({ rating: 'Good', state: 'carried-on', since: '2019-05-16' });
    expect(journey.standingAt('2021-08-19', 'caring').state).to.equal('rated');
  });

  it('stops a question that is not known, since the first report of which it is not, and never compares across', () => {
    const journey = ownJourney([
      { date: '2015-07-02', overall: 'Requires improvement', responsive: 'Inadequate', caring: 'Good' },
      { date: '2017-03-07', overall: 'Requires improvement', responsive: null, caring: null },
      { date: '2018-06-22', overall: 'Requires improvement', responsive: null, caring: 'Outstanding' },
    ]);
    expect(drawn(journey, 'responsive')).to.deep.equal(['2015-07-02 to 2017-03-07: Inadequate, rated, not-known']);
    const { responsive } = journey.current.questions;
    expect(responsive).to.include({ rating: null, level: null, state: 'not-known', since: '2017-03-07' });
    expect(responsive.last).to.deep.equal({ rating: 'Inadequate', level: 1, report: 0 });
    const caring = journey.changes.filter(({ question }) => question === 'caring');
    expect(caring[1]).to.include({ movement: 'not-compared', from: null, notComparedBecause: 'previous-not-known' });
    expect(journey.reports[1]?.notKnown).to.deep.equal(['caring', 'responsive']);
    expect(journey.reports[1]?.findings[1]).to.include({ line: 'caring', recognised: true, levels: 0 });
    expect(journey.lines.map(({ question }) => question)).to.deep.equal(['overall', 'caring', 'responsive']);
    expect(journey.lines[0]?.stretches.map(({ level }) => level)).to.deep.equal([2, 2, 2]);
  });

  it('has a gap only where nothing follows at once', () => {
    const rated = (date: string, overall: string | null | undefined) => ({ date, overall, safe: 'Good' });
    const { lines } = ownJourney([
      rated('2015-01-01', 'Good'),
      rated('2016-01-01', 'Inadequate'),
      rated('2017-01-01', undefined),
      rated('2018-01-01', null),
      rated('2019-01-01', 'Good'),
    ]);
    expect(lines[0]?.stretches.map((stretch) => [stretch.end, gapOf(stretch)])).to.deep.equal([
      ['rated-again', null],
      ['carried-on', null],
      ['not-known', 'not-known'],
      ['today', null],
    ]);
  });

  it('keeps the rating through a report without one', () => {
    const journey = ownJourney([
      { date: '2019-01-16', overall: 'Good', wellLed: 'Outstanding' },
      { date: '2020-06-22', overall: 'Not used' },
    ]);
    expect(journey.current.overall).to.include({ rating: 'Good', level: 3, since: '2019-01-16' });
    expect(journey.reports[1]).to.include({ state: 'unrated' });
    expect(journey.caveats.unratedReports).to.equal(1);
    expect(journey.changes.map(({ report }) => report)).to.deep.equal([0, 0]);
  });

  it('has no rating before the first one', () => {
    const journey = ownJourney([
      { date: '2013-12-18', overall: 'No published rating' },
      { date: '2015-07-02', overall: 'Good' },
    ]);
    expect(journey.standingAt('2013-01-01')).to.include({ state: 'unrated', rating: null, since: null });
    expect(journey.standingAt('2014-01-01')).to.include({ state: 'unrated', rating: null, since: '2013-12-18' });
    expect(journey.standingAt('2015-07-02')).to.include({ state: 'rated', rating: 'Good' });
    expect(movements(journey)).to.deep.equal(['2015-07-02 Good first']);
  });

  it('answers for any date, and for none', () => {
    const journey = journeyOf(cambridge);
    expect(journey.standingAt('2017-01-17').rating).to.equal('Inadequate');
    expect(journey.standingAt('2017-01').rating, 'a month: at its end').to.equal('Good');
    expect(journey.standingAt('2016').rating, 'a year: at its end').to.equal('Inadequate');
    expect(journey.standingAt('2099-01-01').rating).to.equal('Good');
    expect(journey.standingAt('2017-02-30')).to.include({ rating: null, state: 'not-known' });
    expect(journey.standingAt('2015-09-22', 'caring').rating).to.equal('Outstanding');
  });

  it('draws rough dates as spans and says how rough they are', () => {
    const journey = ownJourney([
      { date: null, overall: 'Inadequate' },
      { date: null, overall: 'Requires improvement', inspected: { from: '2015-09', to: '2015-09' } },
      { date: '2017-02', overall: 'Good' },
      { date: '2019', overall: 'Outstanding' },
    ]);
    expect(journey.reports.map(({ published }) => published)).to.deep.equal([
      { precision: 'after-inspection', date: '2015-09', earliest: '2015-09-30', latest: null },
      { precision: 'month', date: '2017-02', earliest: '2017-02-01', latest: '2017-02-28' },
      { precision: 'year', date: '2019', earliest: '2019-01-01', latest: '2019-12-31' },
    ]);
    expect(journey.undated.map(({ findings }) => findings[0]?.word)).to.deep.equal(['Inadequate']);
    expect(problemsOf(journey)).to.deep.equal(['rating-undated /ratings/0']);
    expect(journey.caveats.undatedReports).to.equal(1);
    expect(journey.current.overall).to.include({ rating: 'Outstanding', since: '2019' });
    expect(journey.age).to.deep.equal({ years: 7, months: 0, rough: true });
    expect(journey.held.map(({ rating, days, rough }) => [rating, days, rough])).to.deep.equal([
      ['Outstanding', 2861, true],
      ['Good', 699, true],
      ['Requires improvement', 490, true],
    ]);
  });

  it('puts the less exact of two dates first, for it may be the later one', () => {
    const journey = ownJourney([
      { date: '2017', overall: 'Inadequate' },
      { date: '2017-01', overall: 'Good' },
      { date: '2017-01-01', overall: 'Outstanding' },
    ]);
    expect(journey.reports.map(({ published }) => published?.date)).to.deep.equal(['2017', '2017-01', '2017-01-01']);
  });

  it('does not call two reports of one month a contradiction', () => {
    const journey = ownJourney([
      { date: '2017-01', overall: 'Good' },
      { date: '2017-01', overall: 'Inadequate' },
    ]);
    expect(journey.caveats.contradictions).to.deep.equal([]);
    expect(journey.reports.every(({ contradicts }) => contradicts.length === 0)).to.equal(true);
  });

  it('keeps both of two reports that contradict each other, and stops only the lines on which they do', () => {
    const journey = ownJourney([
      { date: '2018-01-01', overall: 'Good', safe: 'Good' },
      { date: '2019-01-15', overall: 'Good', safe: 'Good', report: 'https://a.org' },
      { date: '2019-01-15', overall: 'Inadequate', safe: 'Good', report: 'https://b.org' },
      { date: '2020-01-01', overall: 'Outstanding' },
    ]);
    expect(drawn(journey)).to.deep.equal([
      '2018-01-01 to 2019-01-15: Good, rated, contradicted',
      '2020-01-01 to 2026-11-01: Outstanding, rated, today',
    ]);
    expect(drawn(journey, 'safe').at(-1)).to.equal('2020-01-01 to 2026-11-01: Good, carried-on, today');
    expect(journey.caveats.contradictions).to.deep.equal(['2019-01-15']);
    expect(problemsOf(journey)).to.deep.equal(['ratings-contradict /ratings/1']);
    expect(journey.problems[0]?.message).to.contain('Good and Inadequate');
    expect(movements(journey).slice(1)).to.deep.equal([
      '2019-01-15 Good not-compared',
      '2019-01-15 Inadequate not-compared',
      '2020-01-01 Outstanding not-compared',
    ]);
  });

  it('merges copies and parts of one report', () => {
    const journey = ownJourney([
      { date: '2019-01-15', overall: 'Good' },
      { date: '2019-01-15', safe: 'Inadequate', report: 'https://a.org' },
      { date: '2019-01-15', overall: 'good ' },
    ]);
    expect(journey.reports).to.have.length(1);
    expect(journey.reports[0]).to.deep.include({ copies: 3, href: 'https://a.org', entries: [0, 1, 2] });
  });

  it('stops a line where its rating is withheld, and does not compare the next one', () => {
    for (const word of ['Rating suspended', 'Under appeal', 'under review']) {
      const journey = ownJourney([
        { date: '2016-01-01', overall: 'Good', safe: 'Good' },
        { date: '2018-01-01', overall: word },
      ]);
      expect(drawn(journey)).to.deep.equal(['2016-01-01 to 2018-01-01: Good, rated, withheld']);
      expect(journey.current.overall).to.include({ rating: null, state: 'unrated', because: 'withheld' });
      expect(journey.current.questions.safe.rating).to.equal('Good');
      const next = ownJourney([
        { date: '2016-01-01', overall: 'Good' },
        { date: '2018-01-01', overall: word },
        { date: '2019-01-01', overall: 'Inadequate' },
      ]);
      expect(next.changes.at(-1)).to.include({ movement: 'not-compared', notComparedBecause: 'previous-withheld' });
    }
  });

  it('ends a withdrawn rating on its date', () => {
    const journey = ownJourney([
      { date: '2016-01-01', overall: 'Requires improvement' },
      { date: '2018-01-01', overall: 'Good', withdrawn: '2019-06' },
      { date: '2020-01-01', overall: 'Good' },
    ]);
    expect(drawn(journey)).to.deep.equal([
      '2016-01-01 to 2018-01-01: Requires improvement, rated, rated-again',
      '2018-01-01 to 2019-06-01: Good, rated, withdrawn',
      '2020-01-01 to 2026-11-01: Good, rated, today',
    ]);
    expect(journey.standingAt('2019-07-01')).to.include({ rating: null, state: 'withdrawn', since: '2019-06' });
    expect(journey.changes.at(-1)).to.include({ movement: 'not-compared', notComparedBecause: 'previous-withdrawn' });
    expect(journey.reports[1]?.withdrawn?.when?.date).to.equal('2019-06');
  });

  it('draws no line for a rating that was withdrawn nobody knows when', () => {
    const journey = ownJourney([
      { date: '2016-01-01', overall: 'Requires improvement' },
      { date: '2018-01-01', overall: 'Good', withdrawn: true },
    ]);
    expect(drawn(journey).at(-1)).to.equal('2018-01-01 to 2018-01-02: Good, rated, withdrawn');
    expect(journey.current.overall).to.include({ rating: null, state: 'withdrawn', since: null });
    expect(journey.current.overall.last?.rating).to.equal('Good');
  });

  it('ends no rating before it began, and none that had ended', () => {
    const before = { date: '2016-01-01', overall: 'Requires improvement' };
    const first = { date: '2015-01-01', overall: 'Inadequate' };
    const early = ownJourney([first, before, { date: '2018-01-01', overall: 'Good', withdrawn: '2017-01-01' }]);
    expect(early.standingAt('2017-06-01').rating).to.equal('Requires improvement');
    expect(early.current.overall).to.include({ rating: null, state: 'withdrawn' });
    const stopped = ownJourney([
      { ...before, withdrawn: '2020-01-01' },
      { date: '2018-01-01', overall: null },
    ]);
    expect(stopped.current.overall).to.include({ state: 'not-known', since: '2018-01-01' });
    const unrated = ownJourney([{ date: '2016-01-01', overall: 'Not rated' }], {
      organisation: { name: 'T', ended: '2020' },
    });
    expect(unrated.current.overall).to.include({ state: 'unrated', since: '2016-01-01' });
  });

  it('does not end a rating by withdrawing one that was already replaced', () => {
    const journey = ownJourney([
      { date: '2016-01-01', overall: 'Inadequate', withdrawn: '2019-01-01' },
      { date: '2018-01-01', overall: 'Good' },
    ]);
    expect(journey.current.overall).to.include({ rating: 'Good', state: 'rated' });
    expect(drawn(journey)[0]).to.equal('2016-01-01 to 2018-01-01: Inadequate, rated, rated-again');
  });

  it('marks a corrected rating, and does not call the correction a movement', () => {
    const journey = ownJourney([
      { date: '2019-03', overall: 'Outstanding', corrected: '2025-08' },
      { date: '2025-08', overall: 'Good' },
    ]);
    expect(journey.reports[0]?.corrected?.when?.date).to.equal('2025-08');
    expect(journey.changes.at(-1)).to.include({
      movement: 'not-compared',
      from: 'Outstanding',
      notComparedBecause: 'previous-corrected',
    });
  });

  it('marks the reports that sources disagree about', () => {
    const dispute = { about: 'The date', claims: [{ value: 'a' }, { value: 'b' }], drawn: 'a' };
    const journey = ownJourney(
      [
        { date: null, overall: 'Good', inspected: { from: '2015-10-19', to: '2015-10-21' } },
        { date: '2017-03-07', overall: 'Good' },
        { date: null, overall: 'Good' },
      ],
      { disputes: [{ ...dispute, date: '2017-03-07' }, dispute, { ...dispute, date: '2015-10-21' }] },
    );
    expect(journey.reports.map(({ disputes }) => disputes)).to.deep.equal([[2], [0]]);
    expect(journey.undated[0]?.disputes).to.deep.equal([]);
    expect(journey.caveats.disputes).to.equal(3);
  });

  it('does not count a report from the future yet', () => {
    const journey = ownJourney([
      { date: '2017-01-01', overall: 'Good' },
      { date: '2026-11-02', overall: 'Inadequate' },
    ]);
    expect(journey.reports.map(({ future }) => future)).to.deep.equal([false, true]);
    expect(journey.current.overall.rating).to.equal('Good');
    expect(drawn(journey)).to.deep.equal(['2017-01-01 to 2026-11-01: Good, rated, today']);
    expect(journey.caveats.futureReports).to.equal(1);
    expect(journey.tally.rated).to.equal(1);
    expect(problemsOf(journey)).to.deep.equal(['date-in-future /ratings/1']);
    expect(journey.standingAt('2026-11-02').rating).to.equal('Inadequate');
  });

  it('counts a report of today', () => {
    const journey = ownJourney([{ date: TODAY, overall: 'Good' }]);
    expect(journey.current.overall.rating).to.equal('Good');
    expect(journey.reports[0]?.future).to.equal(false);
    expect(journey.problems).to.deep.equal([]);
    expect(journey.age).to.deep.equal({ years: 0, months: 0, rough: false });
    expect(drawn(journey)).to.deep.equal(['2026-11-01 to 2026-11-01: Good, rated, today']);
  });

  it('does not mix the four words with those of the regulator before 2010', () => {
    const journey = ownJourney([
      { date: '2009-10-01', overall: 'Good' },
      { date: '2015-01-01', overall: 'Inadequate' },
    ]);
    expect(journey.reports[0]?.findings[0]).to.include({
      word: 'Good',
      state: 'unrated',
      level: null,
      recognised: false,
    });
    expect(movements(journey)).to.deep.equal(['2015-01-01 Inadequate first']);
    const { overall } = ownJourney([{ date: '2009-10-01', overall: 'Excellent' }]).current;
    expect(overall).to.include({ rating: null, state: 'unrated' });
  });

  it('takes its clock from the options, and the real date only when it is run', () => {
    expect(analyseJourney(dataOf(cambridge)).today).to.equal(new Date().toISOString().slice(0, 10));
    for (const today of ['2026-02-30', '2026-02']) {
      const odd = journeyOf(cambridge, { today });
      expect(odd.today).to.equal(new Date().toISOString().slice(0, 10));
      expect(problemsOf(odd)).to.deep.equal(['today-not-valid ']);
    }
    const early = journeyOf(cambridge, { today: '2016-01-01' });
    expect(early.current.overall.rating).to.equal('Inadequate');
    expect(drawn(early)).to.deep.equal(['2015-09-22 to 2016-01-01: Inadequate, rated, today']);
  });

  it('invents no months for a rating whose month of publication is not known', () => {
    const age = (date: string | null, to?: string) =>
      ownJourney([{ date, overall: 'Good', ...(to && { inspected: { to } }) }]).age;
    expect(age('2019')).to.deep.equal({ years: 7, months: 0, rough: true });
    expect(age(null, '2023-05')).to.deep.equal({ years: 3, months: 0, rough: true });
    expect(age('2019-02')).to.deep.equal({ years: 7, months: 9, rough: true });
    expect(age('2025')).to.deep.equal({ years: 1, months: 0, rough: true });
    expect(age('2026')).to.equal(null);
    expect(age(null, '2026-07')).to.equal(null);
  });

  it('measures the age of the current rating and the time at each level', () => {
    const journey = journeyOf(cambridge, { today: '2025-10-25' });
    expect(journey.age).to.deep.equal({ years: 6, months: 7, rough: false });
    expect(journey.held.map(({ rating, days, rough }) => [rating, days, rough])).to.deep.equal([
      ['Good', 3202, false],
      ['Inadequate', 484, false],
    ]);
    const { from, to } = journey.extent as NonNullable<typeof journey.extent>;
    expect(3202 + 484).to.equal((Date.parse(to) - Date.parse(from)) / 86_400_000);
  });

  it('calls the days at a level rough where any start or end of them is, and leaves out those that nobody knows', () => {
    const rated = (date: string, overall: string, more: object = {}) => ({ date, overall, ...more });
    const held = (...ratings: object[]) =>
      ownJourney(ratings).held.map(({ rating, rough }) => `${rating}${rough ? ', rough' : ''}`);
    const exact = [rated('2015-01-01', 'Good'), rated('2016-01-01', 'Inadequate'), rated('2017-01-01', 'Good')];
    expect(held(...exact)).to.deep.equal(['Good', 'Inadequate']);
    expect(held(...exact, rated('2018', 'Outstanding'))).to.deep.equal([
      'Outstanding, rough',
      'Good, rough',
      'Inadequate',
    ]);
    expect(held(rated('2015-01-01', 'Good', { withdrawn: true }))).to.deep.equal([]);
  });

  it('keeps locations and services off the line of the organisation', () => {
    const data = {
      disputes: [{ about: 'The date', claims: [] }],
      locations: [
        { name: 'Hospital', id: 'RGT01', ratings: [{ date: '2016-05-26', overall: 'Requires improvement' }] },
      ],
      services: [{ name: 'Surgery', ratings: [{ date: '2016-05-26', overall: 'Outstanding' }], ended: '2018' }],
      support: [{ scheme: 'Special measures', entered: '2015-09' }],
    };
    const ratings = [{ date: '2015-09-22', overall: 'Inadequate' }];
    const trust = ownJourney(ratings, data);
    expect(trust.changes).to.have.length(1);
    expect(trust.entities.map(({ key, name, level, id }) => [key, name, level, id])).to.deep.equal([
      ['organisation', 'Example Trust', 'provider', null],
      ['location-0', 'Hospital', 'location', 'RGT01'],
      ['service-0', 'Surgery', 'service', null],
    ]);
    for (const entity of ['location-0', 'RGT01', 'rgt01', 'Hospital', ' hospital ']) {
      const hospital = ownJourney(ratings, data, { entity });
      expect(hospital.organisation).to.deep.equal({
        name: 'Hospital',
        level: 'location',
        id: 'RGT01',
        partOf: 'Example Trust',
      });
      expect(movements(hospital)).to.deep.equal(['2016-05-26 Requires improvement first']);
      expect(hospital.support).to.deep.equal([]);
      expect(hospital.disputes).to.deep.equal([]);
    }
    expect(drawn(ownJourney(ratings, data, { entity: 'Surgery' }))).to.deep.equal([
      '2016-05-26 to 2018-01-01: Outstanding, rated, closed',
    ]);
    const unknown = ownJourney(ratings, data, { entity: 'Nowhere' });
    expect(unknown.entity).to.equal('organisation');
    expect(problemsOf(unknown)).to.deep.equal(['entity-unknown ']);
    expect(unknown.problems[0]?.message).to.equal('“Nowhere” is not in the data; the organisation is shown.');
  });

  it('reads data that nobody has read yet, and survives what is none', () => {
    const raw = { organisation: { name: 'T' }, ratings: [{ date: '2017-01-18', overall: 'Good' }, { date: 'x' }] };
    const journey = analyseJourney(raw as unknown as RatingData, { today: TODAY });
    expect(journey.current.overall.rating).to.equal('Good');
    expect(problemsOf(journey)).to.deep.equal(['date-not-valid /ratings/1/date']);
    for (const none of [null, undefined, 5, 'x', [], {}]) {
      const { current, organisation } = analyseJourney(none as unknown as RatingData);
      expect(current.overall.rating).to.equal(null);
      expect(organisation).to.deep.equal({ name: 'this organisation', level: 'provider' });
    }
  });

  it('numbers events in order of time', () => {
    const journey = ownJourney([], {
      events: [
        { date: '2016-03-01', label: 'Second' },
        { date: null, label: 'Undated' },
        { date: '2016-01', label: 'First' },
      ],
    });
    expect(journey.events.map(({ number, label, when }) => [number, label, when?.precision ?? null])).to.deep.equal([
      [1, 'First', 'month'],
      [2, 'Second', 'day'],
      [3, 'Undated', null],
    ]);
  });

  it('spans everything that is drawn', () => {
    const journey = ownJourney(
      [{ date: '2015-09-22', overall: 'Good', inspected: { from: '2015-04', to: '2015-05' } }],
      {
        support: [{ scheme: 'S', entered: '2014' }],
        events: [{ date: '2013-06', label: 'Before' }],
      },
    );
    expect(journey.extent).to.deep.equal({ from: '2013-06-01', to: TODAY });
    const good = { date: '2015-09-22', overall: 'Good' };
    for (const [ratings, more, extent] of [
      [[], {}, null],
      [[good], {}, ['2015-09-22', TODAY]],
      [[good, { date: '2027-01-01', overall: 'Good' }], {}, ['2015-09-22', TODAY]],
      [[good], { support: [{ scheme: 'S', entered: '2014' }] }, ['2014-01-01', TODAY]],
      [[good], { events: [{ date: '2027-01', label: 'Planned' }] }, ['2015-09-22', '2027-01-31']],
      [[good], { organisation: { name: 'T', ended: '2020-02' } }, ['2015-09-22', '2020-02-29']],
      [[good], { organisation: { name: 'T', ended: '2030' } }, ['2015-09-22', TODAY]],
      [[{ ...good, date: null, inspected: { to: '2015-05' } }], {}, ['2015-05-01', TODAY]],
    ] as const) {
      const { from, to } = ownJourney(ratings, more).extent ?? {};
      expect(from ? [from, to] : null, JSON.stringify([ratings, more])).to.deep.equal(extent);
    }
  });

  it('exchanges the ends of an inspection that ends before it begins', () => {
    const journey = ownJourney([
      { date: '2015-09-22', overall: 'Good', inspected: { from: '2015-05', to: '2015-04' } },
    ]);
    expect(journey.reports[0]?.inspected).to.deep.equal({
      from: '2015-04',
      to: '2015-05',
      earliest: '2015-04-01',
      latest: '2015-05-31',
    });
    expect(problemsOf(journey)).to.deep.equal(['inspection-out-of-order /ratings/0/inspected']);
  });

  it('does not compare each report of a day with each that contradicts it', () => {
    const words = ['Good', 'Inadequate', 'Outstanding', 'Requires improvement'];
    const input = (count: number) =>
      dataOf({
        organisation: { name: 'T' },
        ratings: Array.from({ length: count }, (_, i) => ({
          date: '2019-01-01',
          overall: words[i % 4],
          reportId: `r${i}`,
        })),
      });
    const timeOf = (count: number) => {
      const data = input(count);
      const begun = performance.now();
      const { reports } = analyseJourney(data, { today: TODAY });
      expect(reports).to.have.lengthOf(count);
      expect(reports.at(-1)?.contradicts).to.have.lengthOf(60);
      return performance.now() - begun;
    };
    timeOf(500);
    // Comparing each with each took a minute.
    expect(timeOf(20_000)).to.be.lessThan(10_000);
  }).timeout(20_000);

  it('never throws, whatever the options and the data are', () => {
    const data = dataOf({ organisation: { name: 'T' }, ratings: [{ date: '2019-01-01', overall: 'Good' }] });
    for (const options of [
      null,
      5,
      'x',
      [],
      { entity: 1 },
      { entity: {} },
      { entity: null },
      { entity: Symbol('x'), today: 3 },
    ])
      expect(analyseJourney(data, options as never).current.overall.rating).to.equal('Good');
    for (const nothing of [null, undefined, 5, 'x', [], {}])
      expect(analyseJourney(nothing as never, null as never).current.overall.rating).to.equal(null);
    expect(problemsOf(analyseJourney(data, { entity: 1 as never }))).to.deep.equal(['entity-unknown ']);
  });

  it('keeps the sources and notes of all parts of a report', () => {
    const [report] = ownJourney([
      { date: '2019-01-01', overall: 'Good', sources: ['https://a.org/', 'https://b.org/'], note: 'From the grid.' },
      { date: '2019-01-01', safe: 'Good', sources: ['https://b.org/', 'https://c.org/'], note: 'From the report.' },
    ]).reports;
    expect(report).to.include({ copies: 2, note: 'From the grid. From the report.' });
    expect(report?.sources).to.deep.equal(['https://a.org/', 'https://b.org/', 'https://c.org/']);
  });
});

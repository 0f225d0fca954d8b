import { expect } from '@open-wc/testing';
import { frameworkAt, frameworkNamed, frameworksWith } from '../../src/ratings/frameworks.js';
import { FRAMEWORKS } from '../../src/ratings/index.js';
import { drawn, movements, ownJourney, TODAY } from './reading.js';

describe('frameworks', () => {
  it('of 2014, 2017 and 2023, and the single trust rating of 2024, ship with the library', () => {
    expect(FRAMEWORKS.map(({ id, name, single }) => [id, name, single ?? null])).to.deep.equal([
      ['2014', 'Key lines of enquiry (2014)', null],
      ['2017', 'Key lines of enquiry (2017)', null],
      ['2023', 'Single assessment framework', null],
      ['2024', 'Single trust-level rating', 'wellLed'],
    ]);
  });

  it('follow from the date where a report names none, and never assume a single rating', () => {
    const at = (date: string) => frameworkAt(date, FRAMEWORKS)?.id ?? null;
    expect(
      ['2013-12-18', '2014-06-26', '2017-05-31', '2017-06-01', '2023-10-31', '2023-11-01', '2026-01-01'].map(at),
    ).to.deep.equal([null, '2014', '2014', '2017', '2017', '2023', '2023']);
  });

  it('follow from the date in whatever order an author gives them', () => {
    const own = (id: string, from: string) => ({ id, name: id, from, questions: ['safe'] as const });
    const [newer, older] = [own('newer', '2030'), own('older', '2028')];
    for (const given of [
      [newer, older],
      [older, newer],
    ]) {
      const at = (date: string) => frameworkAt(date, frameworksWith(given))?.id;
      expect(['2027-12-31', '2028-01-01', '2029-12-31', '2030-01-01'].map(at)).to.deep.equal([
        '2023',
        'older',
        'older',
        'newer',
      ]);
    }
  });

  it('of reports that are still to come are not among those followed', () => {
    const rated = (date: string) => ({ date, overall: 'Good' });
    const { frameworks } = ownJourney([rated('2013-01-01'), rated('2019-01-01'), rated('2030-01-01')]);
    expect(frameworks.map(({ framework, to }) => [framework.id, to])).to.deep.equal([['2017', TODAY]]);
  });

  it('are found by id or name, whatever the capitals', () => {
    expect(frameworkNamed('2024', FRAMEWORKS)?.single).to.equal('wellLed');
    expect(frameworkNamed(' single ASSESSMENT framework', FRAMEWORKS)?.id).to.equal('2023');
    expect(frameworkNamed('2025', FRAMEWORKS)).to.equal(null);
  });

  it('can be an author’s own; of two with one id the author’s counts', () => {
    const own = { id: '2017', name: 'Ours', questions: ['safe'] as const };
    const all = frameworksWith([own]);
    expect(all).to.have.length(4);
    expect(frameworkNamed('2017', all)?.name).to.equal('Ours');
  });

  it('end the lines of the questions they do not ask, and lines may begin again', () => {
    const journey = ownJourney(
      [
        { date: '2019-01-01', overall: 'Good', safe: 'Good', wellLed: 'Good' },
        { date: '2025-01-01', framework: 'single', wellLed: 'Outstanding' },
        { date: '2027-01-01', framework: 'again', overall: 'Good', safe: 'Inadequate', wellLed: 'Good' },
      ],
      {
        frameworks: [
          { id: 'single', name: 'One rating', from: '2024', to: '2026', questions: ['wellLed'], single: 'wellLed' },
          {
            id: 'again',
            name: 'Five again',
            from: '2027',
            questions: ['safe', 'effective', 'caring', 'responsive', 'wellLed'],
          },
        ],
      },
      { today: '2028-01-01' },
    );
    expect(drawn(journey, 'safe')).to.deep.equal([
      '2019-01-01 to 2025-01-01: Good, rated, framework-ended',
      '2027-01-01 to 2028-01-01: Inadequate, rated, today',
    ]);
    expect(movements(journey, 'safe')).to.deep.equal(['2019-01-01 Good first', '2027-01-01 Inadequate not-compared']);
    expect(movements(journey)).to.deep.equal([
      '2019-01-01 Good first',
      '2025-01-01 Outstanding not-compared',
      '2027-01-01 Good not-compared',
    ]);
    expect(movements(journey, 'wellLed')).to.deep.equal([
      '2019-01-01 Good first',
      '2025-01-01 Outstanding up',
      '2027-01-01 Good down',
    ]);
    expect(journey.frameworks.map(({ framework, from, to }) => [framework.id, from, to])).to.deep.equal([
      ['2017', '2019-01-01', '2025-01-01'],
      ['single', '2025-01-01', '2027-01-01'],
      ['again', '2027-01-01', '2028-01-01'],
    ]);
    expect(journey.caveats.methodChanges.map(({ year }) => year)).to.deep.equal([2024, 2027]);
  });

  it('do not make a caveat of the step from 2014 to 2017, which kept questions and scale', () => {
    const journey = ownJourney([
      { date: '2015-01-01', overall: 'Good' },
      { date: '2019-01-01', overall: 'Outstanding' },
    ]);
    expect(movements(journey)).to.deep.equal(['2015-01-01 Good first', '2019-01-01 Outstanding up']);
    expect(journey.caveats.methodChanges).to.deep.equal([]);
    // Nor of the step back, where the report of an earlier inspection comes out later.
    const late = ownJourney([
      { date: '2017-09-01', overall: 'Good', inspected: { from: '2017-07' } },
      { date: '2017-10-01', overall: 'Good', inspected: { from: '2017-05' } },
    ]);
    expect(late.frameworks.map(({ framework }) => framework.id)).to.deep.equal(['2017', '2014']);
    expect(late.caveats.methodChanges).to.deep.equal([]);
  });

  it('that come back make a caveat of their own, in the year in which the reports changed', () => {
    const years = (...ratings: object[]) => ownJourney(ratings).caveats.methodChanges.map(({ year }) => year);
    const good = { overall: 'Good' };
    expect(
      years(
        { date: '2019-01-01', ...good },
        { date: '2025-09-24', framework: '2024', ...good },
        { date: '2026-03-01', ...good },
      ),
    ).to.deep.equal([2024, 2026]);
    // What continues the method of 2014 does not continue that of 2023.
    expect(
      years({ date: '2024-01-01', ...good }, { date: '2025-02-01', framework: '2017', overall: 'Outstanding' }),
    ).to.deep.equal([2025]);
  });

  it('without a beginning make their caveat in the year of the reports', () => {
    const pilot = { id: 'pilot', name: 'Pilot', questions: ['safe'] };
    const good = { overall: 'Good' };
    const ratings = [
      { date: '2015-01-01', ...good },
      { date: '2016-01-01', framework: 'pilot', ...good },
    ];
    const { caveats } = ownJourney(ratings, { frameworks: [pilot] });
    expect(caveats.methodChanges.map(({ year }) => year)).to.deep.equal([2016]);
  });

  it('are those of the inspection, which its report follows by months', () => {
    const journey = ownJourney([
      { date: '2014-02-20', overall: 'Good', inspected: { from: '2013-11' } },
      // Inspectors do not come after their report.
      { date: '2017-05-01', overall: 'Good', inspected: { from: '2017-07-01' } },
      { date: '2017-06-08', overall: 'Good', inspected: { from: '2017-04', to: '2017-04' } },
      { date: '2024-02-23', overall: 'Good', inspected: { from: '2023-10-30', to: '2023-11-02' } },
      { date: '2024-09-01', overall: 'Good', inspected: { from: '2024-05' } },
    ]);
    // Of 2013, before there were ratings, the publication decides.
    expect(journey.reports.map(({ framework }) => framework?.id)).to.deep.equal([
      '2014',
      '2014',
      '2014',
      '2017',
      '2023',
    ]);
    expect(journey.caveats.methodChanges.map(({ year }) => year)).to.deep.equal([2024]);
  });

  it('are not shown for reports that rate nothing: of care homes those before October 2014 had no ratings', () => {
    const journey = ownJourney([
      { date: '2014-05-20' },
      { date: '2015-01-23', overall: 'Good' },
      { date: '2016-01-23', overall: 'Good' },
      { date: '2024-01-23', overall: 'Insufficient evidence to rate' },
      { date: '2025-01-23', inspected: { from: '2024-12' } },
    ]);
    expect(journey.frameworks.map(({ from, reports }) => [from, reports])).to.deep.equal([['2015-01-23', [1, 2]]]);
    expect(journey.caveats.methodChanges).to.deep.equal([]);
  });

  it('end no line with a report that rates nothing', () => {
    const journey = ownJourney([
      { date: '2019-05-16', overall: 'Good', useOfResources: 'Good', combined: 'Good' },
      { date: '2024-03-01', overall: 'Inspected but not rated' },
    ]);
    expect(journey.current.questions.useOfResources).to.include({ rating: 'Good', state: 'carried-on' });
  });

  it('do not take back a rating of a question that they do not ask', () => {
    const journey = ownJourney([{ date: '2025-01-01', overall: 'Good', useOfResources: 'Good', combined: null }]);
    expect(journey.reports[0]?.framework?.id).to.equal('2023');
    expect(journey.current.questions.useOfResources.rating).to.equal('Good');
    expect(journey.current.questions.combined.state).to.equal('unrated');
  });

  it('that nobody has described are a problem, and the date decides', () => {
    const journey = ownJourney([{ date: '2019-01-01', overall: 'Good', framework: 'unheard of' }]);
    expect(journey.reports[0]?.framework?.id).to.equal('2017');
    expect(journey.problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['framework-unknown', '/ratings/0/framework'],
    ]);
  });

  it('with a single rating show it when the overall rating given is another', () => {
    const journey = ownJourney([{ date: '2025-01-01', framework: '2024', overall: 'Good', wellLed: 'Inadequate' }]);
    expect(journey.current.overall.rating).to.equal('Inadequate');
    expect(journey.problems.map(({ code }) => code)).to.deep.equal(['single-rating-differs']);
  });

  it('with a single rating know it by either name', () => {
    const journey = ownJourney([{ date: '2025-01-01', framework: '2024', overall: 'Good', wellLed: null, safe: null }]);
    expect(journey.current.overall.rating).to.equal('Good');
    expect(journey.current.questions.wellLed.rating).to.equal('Good');
    expect(journey.reports[0]?.notKnown).to.deep.equal([]);
    for (const unknown of [{ wellLed: null }, { overall: null }, { overall: null, wellLed: null }]) {
      const report = { date: '2025-01-01', framework: '2024', ...unknown };
      const { overall, questions } = ownJourney([
        { date: '2019-01-01', overall: 'Good', wellLed: 'Good' },
        report,
      ]).current;
      expect([overall.state, questions.wellLed.state]).to.deep.equal(['not-known', 'not-known']);
    }
    const both = { date: '2025-01-01', framework: '2024', overall: 'Good', wellLed: 'good' };
    expect(ownJourney([both]).problems).to.deep.equal([]);
  });

  it('of an author end where they end', () => {
    const own = { id: 'pilot', name: 'Pilot', from: '2015-01-01', to: '2015-12', questions: ['safe'] };
    const dates = ['2014-12-31', '2015-12-31', '2016-01-01', '2018-01-01', '2024-01-01'];
    const journey = ownJourney(
      dates.map((date) => ({ date, overall: 'Good' })),
      { frameworks: [own] },
    );
    const used = journey.reports.map(({ framework }) => framework?.id);
    expect(used).to.deep.equal(['2014', 'pilot', '2014', '2017', '2023']);
  });
});

import { expect } from '@open-wc/testing';
import { analyseJourney, readRatings } from '../../src/ratings/index.js';
import { ALL_GOOD, assessed, assessment, current, historic, location, provider } from './documents/build.js';
import {
  assessedHome,
  assessedHospital,
  careHome,
  historyOnly,
  practice,
  sixtyReports,
  tangled,
} from './documents/invented.js';
import { cambridge, leeds, morecambeBay, wexhamPark } from './documents/trusts.js';
import { dataOf, drawn, expectSound, journeyOf, movements, problemsOf, TODAY } from './reading.js';

describe('a document of CQC', () => {
  it('is read as it is', () => {
    for (const document of [cambridge, morecambeBay, leeds, wexhamPark]) {
      const { data, problems } = readRatings(document);
      expect(problems).to.deep.equal([]);
      expectSound(analyseJourney(data as NonNullable<typeof data>, { today: TODAY }));
    }
  });

  it('names the organisation, its level and its page', () => {
    expect(dataOf(cambridge).organisation).to.deep.equal({
      name: 'Cambridge University Hospitals NHS Foundation Trust',
      level: 'provider',
      id: 'RGT',
      href: 'https://www.cqc.org.uk/provider/RGT',
    });
    expect(dataOf(wexhamPark).organisation).to.include({ level: 'location', id: 'RDU50' });
    const odd = readRatings({
      locationId: '../../evil?x=1',
      name: 'Odd',
      currentRatings: current({ date: '2019-01-01', overall: 'Good' }),
    });
    expect(odd.data?.organisation).to.deep.equal({ name: 'Odd', level: 'location', id: '../../evil?x=1' });
    expect(odd.data?.ratings[0]).to.not.have.property('report');
  });

  it('takes a document for that of a location by its type, or else by its id', () => {
    const levelOf = (ids: object) =>
      dataOf({ name: 'X', ...ids, currentRatings: current({ date: '2019-01-01', overall: 'Good' }) }).organisation
        .level;
    expect(levelOf({ providerId: 'R1A' })).to.equal('provider');
    expect(levelOf({ providerId: 'R1A', locationId: 'R1A01' })).to.equal('location');
    expect(levelOf({ organisationType: 'Location', locationId: 'R1A01' })).to.equal('location');
    expect(levelOf({ organisationType: 'Provider', providerId: 'R1A', locationId: 'R1A01' })).to.equal('provider');
  });

  it('takes questions by name, in any order and spelling, and leaves a sixth one out', () => {
    const reading = readRatings(tangled);
    const rating = reading.data?.ratings.find(({ date }) => date === '2016-08-19');
    expect(rating).to.include({ overall: 'Unrated', wellLed: 'Good', safe: 'Requires improvement' });
    expect(problemsOf(reading)).to.include('question-unknown /historicRatings/7/overall/keyQuestionRatings/2/name');
    const asked = ['Overall', 'Safe', undefined].map((name) => ({ name, rating: name ? 'Good' : 'Inadequate' }));
    const odd = provider('R1A', 'Odd', {
      currentRatings: { overall: { rating: 'Inadequate', reportDate: '2019-01-01', keyQuestionRatings: asked } },
    });
    const { origin, report, date, current: _, ...words } = dataOf(odd).ratings[0]!;
    expect(words).to.deep.equal({ overall: 'Inadequate', safe: 'Good' });
    expect(problemsOf(readRatings(odd))).to.include(
      'question-unknown /currentRatings/overall/keyQuestionRatings/0/name',
    );
  });

  it('keeps the first of a repeated question', () => {
    const twice = [
      { name: 'Safe', rating: 'Good' },
      { name: 'Safe', rating: 'Inadequate' },
      { name: 'Caring', rating: 'Good' },
      { name: 'caring', rating: 'GOOD' },
    ];
    const reading = readRatings(
      provider('R1A', 'Twice', {
        currentRatings: { overall: { rating: 'Good', reportDate: '2019-01-01', keyQuestionRatings: twice } },
      }),
    );
    expect(reading.data?.ratings[0]).to.include({ safe: 'Good', caring: 'Good' });
    expect(problemsOf(reading)).to.deep.equal(['question-repeated /currentRatings/overall/keyQuestionRatings/1']);
  });

  it('dates each current question by itself: a focused inspection rates one anew', () => {
    const journey = journeyOf(
      provider('R1A', 'Focused', {
        currentRatings: {
          overall: {
            rating: 'Good',
            reportDate: '2018-01-01',
            reportLinkId: 'a',
            keyQuestionRatings: [
              { name: 'Safe', rating: 'Requires improvement', reportDate: '2019-06-01', reportLinkId: 'b' },
              { name: 'Caring', rating: 'Good', reportDate: '2018-01-01', reportLinkId: 'a' },
            ],
          },
        },
        historicRatings: [historic({ date: '2018-01-01', overall: 'Good', questions: { Safe: 'Good' }, link: 'a' })],
      }),
    );
    expect(journey.reports.map(({ published }) => published?.date)).to.deep.equal(['2018-01-01', '2019-06-01']);
    expect(movements(journey, 'safe')).to.deep.equal(['2018-01-01 Good first', '2019-06-01 Requires improvement down']);
    expect(journey.current.overall).to.include({ rating: 'Good', since: '2018-01-01', state: 'carried-on' });
    expect(journey.reports[0]?.copies).to.equal(2);
  });

  it('joins the visit to its report, drops a visit after the publication, and lists reports that rated nothing', () => {
    const reading = readRatings(careHome);
    expect(problemsOf(reading)).to.deep.equal(['inspection-after-publication /reports/4/firstVisitDate']);
    const journey = journeyOf(careHome);
    expect(
      journey.reports.map(({ published, state, inspected }) => [published?.date, state, inspected?.from ?? null]),
    ).to.deep.equal([
      ['2011-09-28', 'unrated', null],
      ['2012-06-21', 'unrated', '2012-05-22'],
      ['2015-01-23', 'rated', '2014-10-28'],
      ['2017-02-08', 'rated', '2016-11-21'],
      ['2019-10-31', 'rated', '2019-09-17'],
    ]);
    expect(journey.caveats.unratedReports).to.equal(2);
    expect(journey.extent?.from).to.equal('2011-09-28');
  });

  it('names services that stand as ids, ends retired ones, and says when a name is missing', () => {
    const reading = readRatings(practice);
    expect(reading.data?.services.map(({ name, ended }) => [name, ended ?? null])).to.deep.equal([
      ['conditions', null],
      ['Older people', null],
      ['Maternity', '2018-06-01'],
    ]);
    expect(problemsOf(reading)).to.deep.equal(['service-not-named /currentRatings/serviceRatings/0/name']);
    expect(drawn(journeyOf(practice, { entity: 'maternity' }))).to.deep.equal([
      '2016-02-04 to 2018-06-01: Good, rated, closed',
    ]);
  });

  it('shows an early entry without a rating as that', () => {
    const journey = journeyOf(practice);
    expect(journey.reports[0]).to.include({ state: 'unrated' });
    expect(journey.reports[0]?.findings[0]).to.include({ word: 'No published rating', level: null, recognised: true });
    expect(drawn(journey)).to.deep.equal(['2016-02-04 to 2026-11-01: Good, rated, today']);
  });

  it('sorts a tangle: one copy merged, one contradiction kept twice, unknown words as written', () => {
    const reading = readRatings(tangled);
    const journey = journeyOf(tangled);
    expect(journey.reports.map(({ published }) => published?.date)).to.deep.equal([
      '2015-02-11',
      '2016-08-19',
      '2017-06-30',
      '2018-05-05',
      '2019-01-15',
      '2019-01-15',
      '2020-11-02',
      '2022-03-04',
    ]);
    expect(problemsOf(reading)).to.deep.equal([
      'question-unknown /historicRatings/7/overall/keyQuestionRatings/2/name',
      'word-unknown /historicRatings/8/overall/rating',
      'no-current-rating /currentRatings',
    ]);
    expect(problemsOf(journey)).to.deep.equal([
      'copy-merged /historicRatings/5',
      'ratings-contradict /historicRatings/3',
    ]);
    expect(journey.reports.map(({ contradicts }) => contradicts)).to.deep.equal([[], [], [], [], [5], [4], [], []]);
    expect(journey.reports[4]?.copies).to.equal(2);
    expect(journey.reports[3]?.findings[0]).to.include({
      word: 'Adequate',
      level: null,
      recognised: false,
      state: 'not-known',
    });
    expect(journey.reports[6]?.findings[0]).to.include({ line: 'safe', word: 'Under review', state: 'withheld' });
    expect(drawn(journey)).to.deep.equal([
      '2015-02-11 to 2016-08-19: Inadequate, rated, carried-on',
      '2016-08-19 to 2017-06-30: Inadequate, carried-on, rated-again',
      '2017-06-30 to 2018-05-05: Requires improvement, rated, not-known',
    ]);
    expect(journey.standingAt('2019-06-01')).to.include({ rating: null, state: 'withdrawn' });
    expect(journey.standingAt('2019-01-15')).to.include({ rating: null, state: 'not-known', because: 'contradicted' });
    expect(journey.current.overall).to.include({ rating: null, level: null, state: 'withdrawn', last: null });
    expect(drawn(journeyOf(tangled, { entity: 'Surgery' }))).to.deep.equal([
      '2019-01-15 to 2026-11-01: Good, rated, today',
    ]);
  });

  it('of history only has no current rating, and still knows the last one', () => {
    const journey = journeyOf(historyOnly);
    expect(problemsOf(readRatings(historyOnly))).to.deep.equal(['no-current-rating /historicRatings']);
    expect(journey.current.overall).to.include({ rating: null, level: null, since: null, state: 'withdrawn' });
    expect(journey.current.overall.last).to.deep.equal({ rating: 'Good', level: 3, report: 1 });
    expect(journey.current.questions.safe.state).to.equal('withdrawn');
    expect(drawn(journey)).to.deep.equal([
      '2015-03-01 to 2018-03-01: Requires improvement, rated, rated-again',
      '2018-03-01 to 2018-03-02: Good, rated, withdrawn',
    ]);
    expect(journey.age).to.equal(null);
  });

  it('of a deregistered organisation ends with it', () => {
    const gone = { registrationStatus: 'Deregistered', deregistrationDate: '2020-04-01' };
    const journey = journeyOf({ ...cambridge, ...gone });
    expect(drawn(journey).at(-1)).to.equal('2019-02-26 to 2020-04-01: Good, rated, closed');
    expect(journey.current.overall).to.include({ rating: null, state: 'withdrawn', since: '2020-04-01' });
    expect(journey.extent?.to).to.equal('2020-04-01');
    const undated = journeyOf({ ...cambridge, registrationStatus: 'Deregistered' });
    expect(undated.current.overall).to.include({ rating: null, state: 'withdrawn', since: null });
  });

  it('marks a rating that another organisation earned', () => {
    const journey = journeyOf(wexhamPark);
    expect(journey.reports.map(({ inheritedFrom }) => inheritedFrom)).to.deep.equal([
      'Wexham Park Hospital (Heatherwood and Wexham Park)',
      null,
      null,
    ]);
    expect(drawn(journey)[0]).to.equal('2014-05-01 to 2016-02-02: Inadequate, inherited, rated-again');
    expect(journey.standingAt('2015-01-01')).to.include({ rating: 'Inadequate', state: 'inherited' });
    expect(journey.caveats.predecessors.map(({ name, until }) => [name, until?.date])).to.deep.equal([
      ['Wexham Park Hospital (Heatherwood and Wexham Park)', '2016-02-02'],
    ]);
    const critical = journeyOf(wexhamPark, { entity: 'Critical care' });
    expect(critical.current.overall).to.include({ rating: 'Outstanding', since: '2016-02-02' });
    expect(critical.organisation).to.include({ level: 'service', partOf: 'Wexham Park Hospital' });
  });

  it('goes on as the single trust rating, which is not compared', () => {
    const journey = journeyOf(leeds);
    expect(movements(journey).at(-1)).to.equal('2025-09-24 Requires improvement not-compared');
    expect(movements(journey, 'wellLed').at(-1)).to.equal('2025-09-24 Requires improvement down');
    for (const question of ['safe', 'effective', 'caring', 'responsive', 'useOfResources', 'combined'] as const) {
      expect(drawn(journey, question).at(-1), question).to.match(/to 2025-09-24: .*, framework-ended$/);
      expect(journey.current.questions[question]).to.include({ rating: null, because: 'framework-ended' });
    }
    expect(journey.caveats.methodChanges.map(({ year }) => year)).to.deep.equal([2024]);
  });

  it('of social care shows the rating of its one service group, and says so', () => {
    const reading = readRatings(assessedHome);
    const journey = journeyOf(assessedHome);
    expect(problemsOf(reading)).to.deep.equal(['rated-by-service /assessment']);
    expect(journey.current.overall).to.include({ rating: 'Good', since: '2024-11-05' });
    expect(journey.undated).to.have.length(1);
    expect(movements(journey)).to.deep.equal(['2019-05-01 Requires improvement first', '2024-11-05 Good up']);
  });

  it('with several service groups keeps them apart, and its own rating is not known', () => {
    const reading = readRatings(assessedHospital);
    const journey = journeyOf(assessedHospital);
    expect(problemsOf(reading)).to.deep.equal(['rated-by-services /assessment']);
    expect(drawn(journey)).to.deep.equal(['2019-05-01 to 2024-12-12: Good, rated, not-known']);
    expect(journey.entities.map(({ name }) => name)).to.deep.equal([
      'Invented General Hospital',
      'Urgent and emergency services',
      'Maternity',
    ]);
    const service = journeyOf(assessedHospital, { entity: 'service-0' });
    expect(service.reports[0]?.findings.map(({ line, score }) => [line, score])).to.deep.equal([
      ['overall', null],
      ['safe', 71],
      ['effective', 66],
      ['caring', null],
    ]);
  });

  it('mixes both frameworks, and current with historic assessments, in the order of time', () => {
    const journey = journeyOf(
      location('RXX02', 'Both', {
        currentRatings: current({ date: '2021-01-01', overall: 'Good', questions: ALL_GOOD }),
        assessment: [
          assessment('2025-03-01 00:00:00', [assessed('Outstanding', 'Current', ALL_GOOD)]),
          assessment('2024-02-01 00:00:00', [assessed('Requires Improvement', 'Historic', ALL_GOOD)]),
        ],
      }),
    );
    expect(movements(journey)).to.deep.equal([
      '2021-01-01 Good first',
      '2024-02-01 Requires improvement down',
      '2025-03-01 Outstanding up 2',
    ]);
    expect(journey.frameworks.map(({ framework }) => framework.id)).to.deep.equal(['2017', '2023']);
  });

  it('lets the rating stand that it calls current, also where its history holds a newer one', () => {
    const document = provider('R1A', 'Older', {
      currentRatings: current({ date: '2016-01-01', overall: 'Good', questions: ALL_GOOD }),
      historicRatings: [historic({ date: '2018-01-01', overall: 'Inadequate', questions: { Safe: 'Inadequate' } })],
    });
    const journey = journeyOf(document);
    const [problem] = readRatings(document).problems;
    expect(problem).to.include({ code: 'current-older-than-history', path: '/currentRatings' });
    expect(problem?.message).to.contain('The rating of 2016-01-01 ');
    expect(journey.current.overall).to.include({ rating: 'Good', since: '2016-01-01', state: 'carried-on' });
    expect(journey.reports).to.have.length(2);
    expect(journey.reports[1]?.findings[0]).to.include({ word: 'Inadequate', setAside: true, movement: null });
    expect(journey.tally.rated).to.equal(1);
  });

  it('does not mind members that are missing, single, empty or of a wrong type', () => {
    const odd = [
      { currentRatings: null, historicRatings: null },
      {
        currentRatings: { reportDate: '2019-01-01' },
        historicRatings: historic({ date: '2018-01-01', overall: 'Good' }),
      },
      { currentRatings: [], historicRatings: {} },
      { currentRatings: { overall: { rating: 5, keyQuestionRatings: 'none', useOfResources: [] } } },
      { currentRatings: { serviceRatings: [{ name: 'A', rating: 'Good' }, null, { rating: 'Good' }] } },
      { historicRatings: ['x', null, 5], reports: 'none', relationships: 5, inspectionAreas: {}, assessment: 'no' },
      {
        inspectionAreas: [{ inspectionAreaId: 'a' }, { inspectionAreaName: 'b' }],
        assessment: { assessmentPlanPublishedDateTime: '2025-01-01' },
      },
    ];
    for (const ratings of odd) expectSound(journeyOf(provider('R1A', 'Odd', ratings)));
    const single = journeyOf(provider('R1A', 'Odd', odd[1] as object));
    expect(single.reports).to.have.length(1);
  });

  it('reports a wrong date once, and keeps the rating', () => {
    const reading = readRatings(
      provider('R1A', 'Odd', {
        historicRatings: [historic({ date: '2016-02-30', overall: 'Good', questions: ALL_GOOD })],
      }),
    );
    expect(problemsOf(reading)).to.deep.equal([
      'date-not-valid /historicRatings/0/reportDate',
      'no-current-rating /historicRatings',
    ]);
    expect(reading.data?.ratings).to.have.length(1);
  });

  it('of sixty reports in any order is sorted, and none is lost', () => {
    const inOrder = journeyOf(sixtyReports());
    const shuffled = journeyOf(sixtyReports((entries) => [...entries].sort((a, b) => hash(a) - hash(b))));
    expect(inOrder.reports).to.have.length(60);
    expect(inOrder.tally.rated).to.equal(59);
    expect(inOrder.caveats.unratedReports).to.equal(1);
    expect(shuffled.reports.map(({ published, findings }) => [published, findings])).to.deep.equal(
      inOrder.reports.map(({ published, findings }) => [published, findings]),
    );
    expect(shuffled.lines).to.deep.equal(inOrder.lines);
    expect(inOrder.organisation.name.length).to.be.greaterThan(250);
  });

  it('never shows the names of people', () => {
    const text = JSON.stringify(
      dataOf({
        ...cambridge,
        contacts: [{ personGivenName: 'Ada' }],
        nominatedIndividual: { personFamilyName: 'Lovelace' },
      }),
    );
    expect(text).to.not.match(/Ada|Lovelace/);
  });
});

function hash(value: object): number {
  return [...JSON.stringify(value)].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1009, 7);
}

describe('an entry without a rating', () => {
  it('lists a report of the history without a rating, and says so', () => {
    for (const overall of [null, undefined, {}, { keyQuestionRatings: [] }]) {
      const document = provider('R1A', 'Empty', {
        currentRatings: current({ date: '2017-01-01', overall: 'Good' }),
        historicRatings: [{ reportDate: '2019-01-01', overall }],
      });
      const reading = readRatings(document);
      expect(problemsOf(reading)).to.deep.equal(['report-without-rating /historicRatings/0']);
      const journey = journeyOf(document);
      expect(journey.reports.map(({ published, state }) => `${published?.date} ${state}`)).to.deep.equal([
        '2017-01-01 rated',
        '2019-01-01 unrated',
      ]);
      expect(journey.current.overall.rating).to.equal('Good');
    }
  });
});

describe('a rating of a place that was registered anew', () => {
  it('names the registration before by its id where the two have one name', () => {
    const [before] = journeyOf({
      ...location('RDU50', 'Wexham Park Hospital', {
        historicRatings: historic({ date: '2014-05-01', overall: 'Inadequate', earnedBy: 'RD750' }),
        currentRatings: current({ date: '2016-02-02', overall: 'Good' }),
        relationships: { relatedLocationId: 'RD750', relatedLocationName: 'Wexham Park Hospital' },
      }),
    }).caveats.predecessors;
    expect(before).to.deep.include({ name: 'RD750' });
  });
});

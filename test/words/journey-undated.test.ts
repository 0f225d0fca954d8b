import { expect } from '@open-wc/testing';
import { analyseJourney, type RatingData, readRatings } from '../../src/ratings/index.js';
import { formatFor } from '../../src/words/format.js';
import { journeyWords } from '../../src/words/journey.js';
import { phrasesOf } from '../../src/words/journey-phrases.js';
import { tellJourney } from '../../src/words/journey-telling.js';
import { drawn, journeyOf, movements, ownJourney, problemsOf, TODAY } from '../ratings/reading.js';

const phrases = phrasesOf(journeyWords, formatFor('en-GB'));
const historicRatings = [{ reportDate: '2017-01-01', overall: { rating: 'Inadequate' } }];

function told(document: object) {
  const journey = journeyOf({ providerId: 'RXX', name: 'X', ...document });
  return { journey, ...tellJourney(journey, phrases) };
}

describe('a rating without a date', () => {
  it('takes its date from the report it names, current or historic', () => {
    const reports = [
      { linkId: 'L0', reportDate: '2015-05-05' },
      { linkId: 'L1', reportDate: '2020-02-02' },
    ];
    const { journey, headline } = told({
      currentRatings: { overall: { rating: 'Good', reportLinkId: 'L1' } },
      historicRatings: [...historicRatings, { reportLinkId: 'L0', overall: { rating: 'Requires improvement' } }],
      reports,
    });
    expect(headline).to.equal('X is rated Good');
    expect(journey.current.overall.since).to.equal('2020-02-02');
    expect(journey.reports.map(({ published }) => published?.date)).to.deep.equal([
      '2015-05-05',
      '2017-01-01',
      '2020-02-02',
    ]);
  });

  it('stands where CQC names it current, from no day on, and no historic one is told in its place', () => {
    for (const currentRatings of [
      { overall: { rating: 'Good', reportLinkId: 'L9' } },
      { overall: { rating: 'Good', reportDate: '2020-02-30' } },
    ]) {
      const { journey, headline, summary } = told({ currentRatings, historicRatings });
      expect(headline).to.equal('X is rated Good');
      expect(summary).to.contain('CQC rates X Good overall, date not known. Earlier rating: Inadequate (2017).');
      expect(journey.current.overall).to.include({ rating: 'Good', since: null, published: null });
      expect(journey.age).to.equal(null);
      expect(journey.held, 'how long the last one stood is not known').to.deep.equal([]);
      expect(drawn(journey)).to.deep.equal(['2017-01-01 to 2017-01-02: Inadequate, rated, not-known']);
      expect(journey.standingAt('2016')).to.include({ rating: null });
    }
    const { journey, summary } = told({ currentRatings: { overall: { rating: 'Good' } } });
    expect(journey.current.overall).to.include({ rating: 'Good', since: null });
    expect(journey.standingAt('2016')).to.include({ rating: null });
    expect(summary).to.contain('CQC rates X Good overall, date not known.');
  });

  it('stands before older lists where it is the current assessment', () => {
    const assessment = [{ ratings: { overall: [{ rating: 'Outstanding', status: 'Current' }] } }];
    const dated = { overall: { rating: 'Requires improvement', reportDate: '2019-01-01' } };
    expect(told({ currentRatings: dated, historicRatings, assessment }).headline).to.equal('X is rated Outstanding');
    const undated = { overall: { rating: 'Requires improvement' } };
    expect(told({ currentRatings: undated, historicRatings, assessment }).headline).to.equal('X is rated Outstanding');
    const [{ ratings }] = assessment as [(typeof assessment)[0]];
    const planned = [{ assessmentPlanPublishedDateTime: '2025-01-01 00:00:00', ratings }];
    const { journey } = told({ currentRatings: undated, assessment: planned });
    expect(journey.current.overall).to.include({ rating: 'Outstanding', since: '2025-01-01' });
  });

  it('does not stand where CQC lists it as historic', () => {
    const { journey } = told({
      currentRatings: { overall: { rating: 'Good', reportDate: '2020-01-01' } },
      historicRatings: { overall: { rating: 'Inadequate' } },
    });
    expect(journey.current.overall).to.include({ rating: 'Good', since: '2020-01-01' });
    expect(journey.undated).to.have.lengthOf(1);
  });

  it('makes the rating in force not known where an author gives it and it may be the latest', () => {
    const old = { date: '2015-01-01', overall: 'Inadequate', safe: 'Inadequate' };
    const journey = ownJourney([old, { date: '31/02/2017', overall: 'Good' }]);
    const { headline, summary } = tellJourney(journey, phrases);
    expect(headline).to.equal('The current CQC rating of Example Trust is not known');
    expect(summary).to.contain('The last one known, Inadequate, was published on 1 January 2015.');
    expect(journey.current.questions.safe.rating).to.equal('Inadequate');
    expect(tellJourney(ownJourney([{ date: null, overall: 'Good' }]), phrases).headline).to.equal(
      'The current CQC rating of Example Trust is not known',
    );
  });

  it('leaves the rating in force where it is the same, or where the order of the list shows it to be old', () => {
    const [a, b] = [
      { date: '2015-01-01', overall: 'Inadequate' },
      { date: '2017-01-01', overall: 'Good' },
    ];
    const undated = { date: null, overall: 'Requires improvement' };
    const standing = (ratings: object[]) => ownJourney(ratings).current.overall.rating;
    expect(standing([a, b, { date: null, overall: 'Good' }])).to.equal('Good');
    expect(standing([undated, a, b])).to.equal('Good');
    expect(standing([a, undated, b])).to.equal('Good');
    expect(standing([b, undated, a])).to.equal('Good');
    expect(standing([b, a, undated])).to.equal('Good');
    expect(standing([a, b, undated])).to.equal(null);
    expect(standing([undated, b, a])).to.equal(null);
    expect(standing([a, undated])).to.equal(null);
  });

  it('that is an old one may have come right before any other, which is compared with none but its like', () => {
    const at = (date: string | null, overall: string) => ({ date, overall });
    const [a, b, c] = [at('2015-01-01', 'Inadequate'), at('2017-01-01', 'Good'), at('2019-01-01', 'Good')];
    const moved = (ratings: object[]) =>
      movements(ownJourney(ratings)).map((text) => text.split(' ').slice(2).join(' '));
    expect(moved([a, at(null, 'Outstanding'), b, c])).to.deep.equal(['not-compared', 'not-compared', 'not-compared']);
    expect(moved([a, at(null, 'Good'), b, c])).to.deep.equal(['not-compared', 'not-compared', 'unchanged']);
    expect(moved([a, at(null, 'Not rated'), b, c])).to.deep.equal(['first', 'up 2', 'unchanged']);
    expect(moved([a, b, at(null, 'Outstanding')])).to.deep.equal(['first', 'up 2']);
  });

  it('is not passed over by the rating of an assessment that calls it historic', () => {
    const of = (rating: string, status: string) => ({ rating, status });
    const plan = (...overall: object[]) => [
      { assessmentPlanPublishedDateTime: '2024-10-01 00:00:00', ratings: { overall } },
    ];
    const assessment = plan(of('Requires Improvement', 'Historic'), of('Good', 'Current'));
    expect(movements(told({ assessment }).journey)).to.deep.equal(['2024-10-01 Good not-compared']);
    const older = [2015, 2019].map((year) => ({ reportDate: `${year}-01-01`, overall: { rating: 'Good' } }));
    const { journey, summary } = told({ assessment, historicRatings: older });
    expect(movements(journey)).to.deep.equal([
      '2015-01-01 Good first',
      '2019-01-01 Good unchanged',
      '2024-10-01 Good not-compared',
    ]);
    expect(summary).to.contain('Earlier ratings: Good (2019), Good (2015).');
  });

  it('takes the question that is current, in whatever order CQC lists it', () => {
    const questions = [
      { name: 'Safe', rating: 'Inadequate', status: 'Historic' },
      { name: 'Safe', rating: 'Good', status: 'Current' },
      { name: 'Caring', rating: 'Inadequate', status: 'Historic' },
    ];
    for (const keyQuestionRatings of [questions, questions.toReversed()]) {
      const reading = readRatings({
        providerId: 'RXX',
        name: 'X',
        assessment: {
          assessmentPlanPublishedDateTime: '2025-01-01 00:00:00',
          ratings: { overall: { rating: 'Good', status: 'Current', keyQuestionRatings } },
        },
      });
      expect(problemsOf(reading)).to.deep.equal([]);
      const { current, undated } = analyseJourney(reading.data as RatingData, { today: TODAY });
      expect(current.questions.safe.rating).to.equal('Good');
      expect(current.questions.caring.rating).to.equal(null);
      expect(undated).to.have.lengthOf(1);
    }
  });
});

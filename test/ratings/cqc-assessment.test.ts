import { expect } from '@open-wc/testing';
import { readRatings } from '../../src/ratings/index.js';
import { ALL_GOOD, assessed, assessment, current, historic, location, provider } from './documents/build.js';
import { dataOf, drawn, journeyOf, movements, problemsOf } from './reading.js';

const hospital = (plans: object[], more: object = {}) => location('RXX01', 'Hospital', { assessment: plans, ...more });

describe('an assessment of CQC', () => {
  it('is current where it has no status', () => {
    for (const status of ['', 'assessed']) {
      const document = hospital([assessment('2025-01-01', [assessed('Good', status)])]);
      expect(journeyOf(document).current.overall.rating, status).to.equal('Good');
    }
  });

  it('that is historic gives its historic questions too', () => {
    const journey = journeyOf(
      hospital([
        assessment('2025-03-01', [assessed('Outstanding', 'Current', ALL_GOOD)]),
        assessment('2024-02-01', [assessed('Requires Improvement', 'Historic', { Safe: 'Inadequate' })]),
      ]),
    );
    expect(movements(journey, 'safe')).to.deep.equal(['2024-02-01 Inadequate first', '2025-03-01 Good up 2']);
  });

  it('that is current leaves its historic questions to one of which nobody knows the date', () => {
    const entry = {
      ...assessed('Good', 'Current'),
      keyQuestionRatings: [
        { name: 'Safe', rating: 'Good', status: 'Current' },
        { name: 'Caring', rating: 'Inadequate', status: 'Historic' },
      ],
    };
    const journey = journeyOf(hospital([assessment('2025-01-01', [entry])]));
    expect(journey.current.questions.safe.rating).to.equal('Good');
    expect(journey.current.questions.caring).to.include({ rating: null, state: 'unrated' });
    expect(journey.undated.map(({ findings }) => findings.map(({ line, word }) => [line, word]))).to.deep.equal([
      [['caring', 'Inadequate']],
    ]);
  });

  it('of a group keeps its date beside a current one of another group', () => {
    const plan = (groups: object[]) => hospital([assessment('2025-01-01', [], groups)]);
    const surgery = assessed('Inadequate', 'Historic', {}, { name: 'Surgery' });
    const of = (name: string) =>
      journeyOf(plan([surgery, assessed('Good', 'Current', {}, { name })]), { entity: 'Surgery' });
    expect(of('Maternity').reports.map(({ published }) => published?.date)).to.deep.equal(['2025-01-01']);
    expect(of('Surgery').undated).to.have.length(1);
  });

  it('names its groups by name, by title, or as a service', () => {
    const groups = [{ name: 'A', title: 'B' }, { title: 'C' }, {}].map((more) => assessed('Good', 'Current', {}, more));
    const { services } = dataOf(hospital([assessment('2025-01-01', [], groups)]));
    expect(services.map(({ name }) => name)).to.deep.equal(['A', 'C', 'Service']);
  });

  it('is the single rating of a trust where a provider is rated on well-led alone', () => {
    const framework = (document: object) => dataOf(document).ratings[0]?.framework;
    const plan = (questions: Readonly<Record<string, string>>) => ({
      assessment: assessment('2025-01-01', [assessed('Good', 'Current', questions)]),
    });
    expect(framework(provider('R1A', 'Trust', plan({ 'Well-led': 'Good' })))).to.equal('2024');
    expect(framework(provider('R1A', 'Trust', plan({ 'Well-led': 'Good', Safe: 'Good' })))).to.equal('2023');
    expect(framework(provider('R1A', 'Trust', plan({ Safe: 'Good' })))).to.equal('2023');
    expect(framework(provider('R1A', 'Trust', plan({})))).to.equal('2023');
    expect(framework(location('R1A01', 'Hospital', plan({ 'Well-led': 'Good' })))).to.equal('2023');
  });
});

describe('a place that CQC rates by its service groups', () => {
  const group = (date: string, name: string, rating = 'Good') =>
    assessment(date, [], [assessed(rating, 'Current', {}, { name })]);

  it('has its own rating where there is one', () => {
    const own = assessment('2025-01-01', [assessed('Inadequate', 'Current')]);
    const document = hospital([group('2025-02-01', 'Surgery'), own]);
    expect(journeyOf(document).current.overall.rating).to.equal('Inadequate');
    expect(problemsOf(readRatings(document))).to.deep.equal([]);
  });

  it('is rated by its group beside current ratings that are of services alone', () => {
    const services = [{ name: 'Surgery', rating: 'Inadequate', reportDate: '2019-01-01' }];
    const document = hospital([group('2025-02-01', 'Wards')], { currentRatings: { serviceRatings: services } });
    expect(journeyOf(document).current.overall).to.include({ rating: 'Good', since: '2025-02-01' });
  });

  it('is not known from the first of several groups on, whichever stands first', () => {
    const document = hospital([group('2025-02-01', 'Surgery'), group('2024-02-01', 'Maternity')], {
      historicRatings: historic({ date: '2019-01-01', overall: 'Good' }),
    });
    expect(drawn(journeyOf(document))).to.deep.equal(['2019-01-01 to 2024-02-01: Good, rated, not-known']);
  });
});

describe('ratings without a date, in a document of CQC', () => {
  const older = { overall: { rating: 'Good' } };

  it('are in force where they are current; the newer framework’s go before the older’s', () => {
    const rating = (more: object) => journeyOf(location('RXX01', 'Hospital', more)).current.overall.rating;
    const historicRatings = historic({ date: '2017-01-01', overall: 'Requires improvement' });
    const plan = (status: string) => assessment('', [assessed('Inadequate', status)]);
    expect(rating({ currentRatings: older, historicRatings })).to.equal('Good');
    expect(rating({ currentRatings: older, historicRatings, assessment: plan('Current') })).to.equal('Inadequate');
    expect(rating({ currentRatings: older, historicRatings, assessment: plan('Historic') })).to.equal('Good');
  });

  it('of the newer framework leave what it does not rate as it was', () => {
    const document = location('RXX01', 'Hospital', {
      currentRatings: current({ date: '2018-01-01', overall: 'Good', questions: { Safe: 'Good' } }),
      historicRatings: historic({ date: '2020-01-01', overall: 'Good', questions: { Safe: 'Inadequate' } }),
      assessment: assessment('2025-01-01', [assessed('Outstanding', 'Current')]),
    });
    const { overall, questions } = journeyOf(document).current;
    expect([overall.rating, questions.safe.rating]).to.deep.equal(['Outstanding', 'Good']);
  });
});

describe('the score of a question', () => {
  it('is a percentage, and none where it is not given or out of range', () => {
    for (const [percentageScore, score] of [
      [0, 0],
      ['62.5%', 62.5],
      [100, 100],
      [' ', null],
      ['', null],
      [101, null],
      [-1, null],
      [undefined, null],
    ]) {
      const entry = { rating: 'Good', keyQuestionRatings: [{ name: 'Safe', rating: 'Good', percentageScore }] };
      const [report] = journeyOf(hospital([assessment('2025-01-01', [entry])])).reports;
      expect(report?.findings[1]?.score, String(percentageScore)).to.equal(score);
    }
  });
});

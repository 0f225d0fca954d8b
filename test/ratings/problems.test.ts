import { expect } from '@open-wc/testing';
import { analyseJourney, readRatings } from '../../src/ratings/index.js';
import { assessed, assessment, current, historic, location } from './documents/build.js';
import { TODAY } from './reading.js';

/** Places and sentences of everything that is said of data. */
function said(input: unknown, options: object = {}): string[] {
  const { data, problems } = readRatings(input);
  const all = data === null ? problems : [...problems, ...analyseJourney(data, { today: TODAY, ...options }).problems];
  return all.map(({ path, message }) => `${path} ${message}`);
}

const good = { date: '2019-01-15', overall: 'Good' };
const own = (rating: object, more: object = {}) => ({ organisation: { name: 'T' }, ratings: [good, rating], ...more });
const regime = (dates: object) => own({ date: '2020', overall: 'Good' }, { support: [{ scheme: 'S', ...dates }] });
const hospital = (ratings: object) => location('RXX01', 'Hospital', ratings);
const questions = (...names: string[]) => ({
  currentRatings: {
    overall: {
      ...good,
      rating: 'Good',
      keyQuestionRatings: names.map((name, i) => ({ name, rating: ['Good', 'O'][i] })),
    },
  },
});
const plan = (ratings: object) =>
  hospital({ assessment: [{ assessmentPlanPublishedDateTime: '2025-01-01', ratings }] });
const safeTwice = questions('Safe', 'Safe').currentRatings.overall;
const groups = (...names: string[]) => ({
  assessment: assessment(
    '2025-01-01',
    [],
    names.map((name) => assessed('Good', 'Current', {}, { name })),
  ),
});

describe('the problems of ratings', () => {
  it('stand at their places, and say what is wrong and what was done', () => {
    for (const [input, path, ...words] of [
      [null, '', 'No rating data was given. Expected {"organisation"'],
      [5, '', 'Expected {"organisation"', 'found 5'],
      ['{}', '', 'JSON text. Parse it first'],
      [{ journeys: [] }, '/journeys', 'found a list of them'],
      [{ organisation: { name: 'T' }, ratings: [] }, '/ratings', 'no rating in the data'],
      [own({ date: '2020', overall: '' }), '/ratings/1/overall', 'The rating is empty', 'write null'],
      [own({ date: '2020-13', overall: 'RI' }), '/ratings/1/date', 'a date such as 2017-01-18', 'found "2020-13"'],
      [own({ overall: 'RI' }), '/ratings/1', 'have no date'],
      [own({ date: '2020', overall: 'RI', inspected: { from: '2021' } }), '/ratings/1/inspected', 'its report of 2020'],
      [
        own({ date: '2020', overall: 'RI', inspected: { from: '2019', to: '2018' } }),
        '/ratings/1/inspected',
        'exchanged',
      ],
      [
        own({ date: '2020', overall: 'RI', framework: 'x' }),
        '/ratings/1/framework',
        '“x” is not known',
        'or name 2014',
      ],
      [own(good), '/ratings/1', 'repeats the report of 2019-01-15'],
      [own({ date: '2027-01', overall: 'RI' }), '/ratings/1', 'The report of 2027-01 is dated after today'],
      [own({ date: '2020', overall: 'RI', withdrawn: '2027' }), '/ratings/1/withdrawn', 'stands until then'],
      [own({ ...good, date: '2025', framework: '2024', wellLed: 'I' }), '/ratings/1', '“I” is shown'],
      [own({ date: '2020', overall: 'RI', colour: 5 }), '/ratings/1/colour', '"colour" is not known here'],
      [regime({}), '/support/0', 'has no date', 'not drawn'],
      [regime({ entered: '2019', left: '2018' }), '/support/0', 'ends before it begins'],
      [regime({ entered: '2027' }), '/support/0', 'dates after today'],
      [hospital({ historicRatings: [{ reportDate: '2019', overall: {} }] }), '/historicRatings/0', 'holds no rating'],
      [
        hospital(questions('Kindness')),
        '/currentRatings/overall/keyQuestionRatings/0/name',
        '"Kindness" is not one of',
      ],
      [hospital(questions('Safe', 'Safe')), '/currentRatings/overall/keyQuestionRatings/1', '“Safe” is rated twice'],
      [
        hospital({ currentRatings: current({ ...good, services: { core1: 'Good' } }) }),
        '/currentRatings/serviceRatings/0/name',
        'does not name the service “core1”',
      ],
      [plan({ overall: [safeTwice] }), '/assessment/0/ratings/overall/0/keyQuestionRatings/1', 'is rated twice'],
      [plan({ asgRatings: [safeTwice] }), '/assessment/0/ratings/asgRatings/0/keyQuestionRatings/1', 'is rated twice'],
      [plan({ overall: [{ assessmentDate: '2025-02-01' }] }), '/assessment/0/ratings/overall/0/assessmentDate', '2025'],
      [plan({ asgRatings: [{ name: 'core1' }] }), '/assessment/0/ratings/asgRatings/0/name', 'service “core1”'],
      [hospital({ historicRatings: historic(good) }), '/historicRatings', 'holds no current rating'],
      [hospital(groups('Wards')), '/assessment', 'only a service of this location, “Wards”'],
      [hospital(groups('Wards', 'Clinics')), '/assessment', 'only by its services'],
    ] as const) {
      const found = said(input).filter((each) => words.every((word) => each.includes(word)));
      expect(found, `${words} in ${said(input).join('\n')}`).to.have.length(1);
      expect(found[0]).to.match(/^\S* [A-Z"“].*\.$/);
      expect(found[0]?.split(' ')[0], words[0]).to.equal(path);
    }
    expect(said(own({ date: '2020', overall: 'RI' }), { today: 'soon' })).to.deep.equal([
      ' Expected a day such as 2026-11-01; found "soon", so the real date is used.',
    ]);
  });
});

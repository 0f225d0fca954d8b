import { expect } from '@open-wc/testing';
import { meaningOf } from '../../src/ratings/index.js';
import { formatFor } from '../../src/words/format.js';
import { journeyWords } from '../../src/words/journey.js';
import { exportNotes, methodNote } from '../../src/words/journey-caveats.js';
import { entriesOf } from '../../src/words/journey-entries.js';
import { phrasesOf } from '../../src/words/journey-phrases.js';
import { ownJourney } from '../ratings/reading.js';

const phrases = phrasesOf(journeyWords, formatFor('en-GB'));
const rated = (date: string | null, overall: string | null, more: object = {}) => ({ date, overall, ...more });

function entries(ratings: readonly object[], newestFirst = false, more: object = {}) {
  return entriesOf(ownJourney(ratings, more), newestFirst, phrases);
}

/** What the list says of the last of some reports. */
function last(...ratings: object[]): string {
  const { sentence, details } = entries(ratings).at(-1)!;
  return [sentence, ...details].join(' ');
}

const everyQuestion = (word: string | null) =>
  Object.fromEntries(['safe', 'effective', 'caring', 'responsive', 'wellLed'].map((question) => [question, word]));

describe('the list of reports', () => {
  it('stands in the order asked for, with reports without a date last', () => {
    const ratings = [rated('2015-01-01', 'Good'), rated(null, 'Inadequate'), rated('2018-01-01', 'Outstanding')];
    const levels = (newestFirst: boolean) => entries(ratings, newestFirst).map(({ level }) => level);
    expect(levels(false)).to.deep.equal([3, 4, 1]);
    expect(levels(true)).to.deep.equal([4, 3, 1]);
    expect(entries([rated('2015-01-01', 'Inspected but not rated')])[0]!.level).to.equal(null);
  });

  it('calls no two links the same', () => {
    const day = '2019-01-15';
    const ratings = ['a', 'b', 'c'].map((id) =>
      rated(day, 'Good', { report: `https://www.cqc.org.uk/${id}`, note: id }),
    );
    ratings.push(rated('2020', 'Good'));
    expect(entries(ratings).map(({ link }) => link)).to.deep.equal([
      'CQC report, 15 January 2019',
      'CQC report, 15 January 2019 (2)',
      'CQC report, 15 January 2019 (3)',
      'CQC report, 2020, day not known',
    ]);
  });

  it('says where there is no overall rating whether it is missing, not known, withheld or a word of its own', () => {
    const good = rated('2017-01-01', 'Good');
    const says = (more: object) => entries([good, { date: '2018-01-01', ...more }])[1]!.sentence;
    expect(says({ safe: 'Good' })).to.equal('1 January 2018: no overall rating in this report.');
    expect(says({ overall: null })).to.equal('1 January 2018: overall rating not known.');
    expect(says({ overall: 'Inspected but not rated' })).to.equal('1 January 2018: Inspected, not rated.');
    expect(says({ overall: 'Splendid' })).to.equal('1 January 2018: “Splendid”.');
  });

  it('gives words that are no ratings as they are known again where our own table is read', () => {
    for (const word of ['Inspected but not rated', 'Not used', 'No published rating'])
      expect(meaningOf(journeyWords.unrated(word)), word).to.include({ state: 'unrated', recognised: true });
  });

  it('tells of key questions those that differ, those not known and words that are no ratings, and no other', () => {
    const good = (questions: object) => last(rated('2017-01-01', 'Good', questions));
    const start = '1 January 2017: Good overall, first rating.';
    expect(good(everyQuestion('Good'))).to.equal(`${start} The five key questions are rated the same.`);
    expect(good({ safe: 'Good' })).to.equal(start);
    expect(good({ ...everyQuestion('Good'), safe: 'Inadequate' })).to.equal(`${start} Inadequate for safe.`);
    expect(good({ ...everyQuestion('Good'), safe: null })).to.equal(`${start} Not known: safe.`);
    expect(good(everyQuestion(null))).to.equal(`${start} Key questions not known.`);
    expect(good({ safe: 'Splendid' })).to.equal(`${start} Safe: “Splendid”.`);
    expect(good({ useOfResources: 'Good' })).to.equal(`${start} Use of resources: Good.`);
    const unknown = last(rated('2017-01-01', null, { safe: 'Good' }));
    expect(unknown).to.equal('1 January 2017: overall rating not known. Good for safe.');
  });

  it('does not say again the question that a single rating stands for', () => {
    const single = { date: '2025-09-24', framework: '2024', wellLed: 'Good' };
    expect(last(single)).to.equal('24 September 2025: Good overall, first rating.');
  });

  it('says what became of a report, with its date as far as that is known', () => {
    const of = (more: object) => entries([rated('2015-01-01', 'Good', more)])[0]!.details.join(' ');
    expect(of({ withdrawn: true })).to.equal('Withdrawn, date not known.');
    expect(of({ withdrawn: '2016-02-03' })).to.equal('Withdrawn on 3 February 2016.');
    expect(of({ corrected: true })).to.equal('Published by mistake and corrected.');
    expect(of({ corrected: '2016' })).to.equal('Published by mistake, corrected in 2016.');
    expect(of({ date: '2030-01-01' })).to.equal('Dated after today; it does not count yet.');
    expect(of({})).to.equal('');
  });

  it('marks reports that contradict each other, or that the source has set aside', () => {
    const day = '2019-01-15';
    const contradicted = 'Another report of the same day rates it differently.';
    for (const { details } of entries([rated(day, 'Good'), rated(day, 'Inadequate')]))
      expect(details).to.include(contradicted);
    const older = 'The source names an older rating as the one in force.';
    const good = rated('2017-01-01', 'Good', { current: true });
    expect(last(good, rated('2018-01-01', 'Inadequate'))).to.contain(older);
    expect(last(good, rated('2018-01-01', 'Inadequate', { withdrawn: true }))).not.to.contain(older);
    expect(last(good, rated('2018-01-01', 'Inadequate', { corrected: true }))).not.to.contain(older);
    expect(entries([good, rated('2018-01-01', 'Inadequate')])[0]!.details).to.deep.equal([]);
  });

  it('marks reports on which sources disagree, and no others', () => {
    const disputes = [{ about: 'the day', claims: [{ value: 'May 2019' }], date: '2019-05-01' }];
    const marked = entries([rated('2018-01-01', 'Good'), rated('2019-05-01', 'Good')], false, { disputes });
    expect(marked.map(({ details }) => details.includes('Sources disagree; see notes.'))).to.deep.equal([false, true]);
    const notes = exportNotes(
      ownJourney([rated('2018-01-01', 'Good'), rated('2019-05-01', 'Good')], { disputes }),
      phrases,
    );
    expect(notes).to.deep.equal(['† The day: May 2019.']);
  });
});

describe('the methods of a journey', () => {
  it('are named with the reports that they begin with, where there is more than one', () => {
    const of = (...dates: string[]) => methodNote(ownJourney(dates.map((date) => rated(date, 'Good'))), phrases);
    expect(of('2015-01-01', '2016-01-01')).to.deep.equal([]);
    const [note] = of('2015-01-01', '2018-02-03', '2024-05-06');
    expect(note).to.match(/^CQC’s methods: .+, from 1 January 2015; .+, from 3 February 2018; .+, from 6 May 2024\.$/);
  });
});

describe('the sentences of a journey', () => {
  it('agree in number with what they count', () => {
    const { duration, eventGroup, more, earlier } = journeyWords;
    const sentences: [string, string][] = [
      [duration(0, 0, false), 'less than a month'],
      [duration(0, 1, false), '1 month'],
      [duration(1, 0, true), 'about 1 year'],
      [duration(2, 3, false), '2 years and 3 months'],
      [eventGroup(2, 'May 2015', 'May 2015'), '2 events, May 2015'],
      [eventGroup(3, 'May 2015', 'June 2016'), '3 events, May 2015 to June 2016'],
      [more(1), '1 more report'],
      [more(2), '2 more reports'],
      [earlier(['Good (2014)']), 'Earlier rating: Good (2014).'],
      [earlier(['Good (2014)', 'Good (2012)']), 'Earlier ratings: Good (2014), Good (2012).'],
    ];
    for (const [sentence, expected] of sentences) expect(sentence).to.equal(expected);
  });

  it('write the name of a scheme as it stands within a sentence', () => {
    const names: [string, string][] = [
      ['Special measures', 'special measures'],
      ['Recovery Support Programme', 'the Recovery Support Programme'],
      ['RSP', 'the RSP'],
      ['The Challenged Provider regime', 'The Challenged Provider regime'],
      ['NOF segment 4', 'NOF segment 4'],
      ['Quality oversight by NHS England', 'quality oversight by NHS England'],
      ['Turnaround', 'turnaround'],
    ];
    for (const [name, written] of names) expect(journeyWords.scheme(name), name).to.equal(written);
  });
});

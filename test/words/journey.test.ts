import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatFor } from '../../src/words/format.js';
import { journeyWords } from '../../src/words/journey.js';
import { entriesOf } from '../../src/words/journey-entries.js';
import { phrasesOf } from '../../src/words/journey-phrases.js';
import { tellJourney } from '../../src/words/journey-telling.js';
import { ownJourney } from '../ratings/reading.js';

const phrases = phrasesOf(journeyWords, formatFor('en-GB'));
const rated = (date: string | null, overall: string | null, more: object = {}) => ({ date, overall, ...more });

function tell(ratings: readonly object[], more: object = {}, options: object = {}) {
  return tellJourney(ownJourney(ratings, more, options), phrases);
}

function listed(ratings: readonly object[], more: object = {}): string[] {
  return entriesOf(ownJourney(ratings, more), false, phrases).map(({ sentence, details }) =>
    [sentence, ...details].join(' '),
  );
}

describe('the summary of a journey', () => {
  it('reads as a board paper would say it', () => {
    const { headline, subtitle, summary } = tell(
      [
        rated('2015-03-01', 'Inadequate'),
        rated('2017-04-01', 'Requires improvement'),
        rated('2019-06-12', 'Good', {
          safe: 'Requires improvement',
          effective: 'Good',
          caring: 'Good',
          responsive: 'Good',
          wellLed: 'Good',
        }),
      ],
      { support: [{ scheme: 'Special measures', entered: '2014-06', left: '2017-03' }] },
    );
    expect(headline).to.equal('Example Trust is rated Good');
    expect(subtitle).to.equal('Provider-level CQC rating at each report, 2015 to 2019');
    expect(summary).to.equal(
      'CQC rates Example Trust Good overall, published 12 June 2019. Before that it was Requires improvement (2017), ' +
        'Inadequate (2015). Requires improvement for safe; Good for effective, caring, responsive and well-led. ' +
        'Was in special measures from June 2014 to March 2017.',
    );
  });

  it('counts five ratings and more, with the lowest and the highest', () => {
    const years = ['Inadequate', 'Good', 'Requires improvement', 'Requires improvement', 'Outstanding'];
    const { summary } = tell(years.map((word, i) => rated(`${2014 + i}-01-01`, word)));
    expect(summary).to.contain('Of 5 ratings since 2014, 2 went up, 1 went down and 1 stayed the same.');
    expect(summary).to.contain('Lowest: Inadequate (2014). Highest: Outstanding (2018).');
  });

  it('does not say that one of two ratings of a day was before the other', () => {
    const { summary } = tell([rated('2019-01-15', 'Good', { current: true }), rated('2019-01-15', 'Inadequate')]);
    expect(summary).to.contain('published 15 January 2019. Earlier rating: Inadequate (2019).');
  });

  it('says how many of five ratings and more were not compared, so that the counts add up', () => {
    const years = ['Inadequate', 'Good', 'Requires improvement', 'Good'].map((word, i) =>
      rated(`${2014 + i}-01-01`, word),
    );
    const { summary } = tell([...years, rated('2025-09-24', 'Good', { framework: '2024' })]);
    expect(summary).to.contain('2 went up, 1 went down and 0 stayed the same; 1 was not compared.');
  });

  it('gives a scheme that ends in a number no article', () => {
    const say = (scheme: string) => tell([], { support: [{ scheme, entered: '2022' }] }).summary;
    expect(say('NOF segment 4')).to.contain('In NOF segment 4 since 2022;');
    expect(say('Recovery Support Programme')).to.contain('In the Recovery Support Programme since 2022;');
  });

  it('knows a first rating, and the time of its inspection', () => {
    const of = (inspected: object) => tell([rated('2019-06-12', 'Good', { inspected })]).summary;
    expect(of({ from: '2019-04', to: '2019-04' })).to.equal(
      'CQC rates Example Trust Good overall, published 12 June 2019, after an inspection in April 2019. This is the first published rating.',
    );
    expect(of({ from: '2018-12-30', to: '2019-01-04' })).to.contain(
      'after an inspection from 30 December 2018 to 4 January 2019.',
    );
    expect(of({ from: '2019-04-02', to: '2019-04-05' })).to.contain('after an inspection from 2 to 5 April 2019.');
    expect(of({ from: '2019-04-02', to: '2019-04-02' })).to.contain('after an inspection on 2 April 2019.');
    expect(of({ from: '2019-04', to: '2019-05' })).to.contain('after an inspection in April to May 2019.');
  });

  it('calls a rating the first only where nothing hints at one before', () => {
    const first = 'This is the first published rating.';
    const good = rated('2016-01-01', 'Good');
    expect(tell([good, { date: '2017-01-01', safe: 'Good' }]).summary).to.contain(first);
    expect(tell([{ date: '2012-01-01' }, good]).summary).to.contain(first);
    expect(tell([rated('2014-01-01', null), good]).summary).not.to.contain(first);
    expect(tell([rated('2014-01-01', 'Under review'), good]).summary).not.to.contain(first);
    expect(tell([rated(null, 'Good'), good]).summary).not.to.contain(first);
    expect(tell([rated('2016-01-01', 'Outstanding', { corrected: true }), good]).summary).not.to.contain(first);
  });

  it('says whose ratings were inherited, with dates where others stand beside them', () => {
    const old = (date: string) => rated(date, 'Good', { inheritedFrom: 'Old House' });
    const focused = { date: '2020-01-01', safe: 'Good' };
    expect(tell([old('2018-03-01'), focused]).summary).to.contain(
      'The ratings of 1 March 2018 are those of Old House.',
    );
    expect(tell([old('2017-01'), old('2018-03-01'), focused]).summary).to.contain(
      'The ratings of January 2017 and 1 March 2018 are those of Old House.',
    );
    expect(tell([old('2015'), old('2017-01'), old('2018-03-01'), focused]).summary).to.contain(
      'The ratings of 3 reports are those of Old House.',
    );
  });

  it('says that only the overall rating is missing where questions are rated', () => {
    const { headline, summary } = tell([{ date: '2020-01-01', safe: 'Inadequate', caring: 'Good' }]);
    expect(headline).to.equal('Example Trust has no current overall CQC rating');
    expect(summary).to.equal(
      'No overall CQC rating of Example Trust is recorded. Inadequate for safe; Good for caring.',
    );
    expect(tell([{ date: '2020-01-01' }]).summary).to.contain('No CQC rating of Example Trust is recorded.');
  });

  it('calls an organisation without a name by a small letter within a sentence', () => {
    const { headline, summary } = tell([rated('2020-01-01', 'Good')], { organisation: {} });
    expect(headline).to.equal('This organisation is rated Good');
    expect(summary).to.match(/^CQC rates this organisation Good overall/);
    expect(tell([], { organisation: {} }).headline).to.match(/^This organisation has no/);
  });

  it('counts no year of the future in the subtitle', () => {
    const { subtitle } = tell([rated('2015-01-01', 'Good'), rated('2018-01-01', 'Good'), rated('2030-01-01', 'Good')]);
    expect(subtitle).to.equal('Provider-level CQC rating at each report, 2015 to 2018');
  });

  it('tells of services rated lower since, which the whole must not hide', () => {
    const service = (name: string, date: string | null, overall: string, more: object = {}) => ({
      name,
      ratings: [rated('2016-01-01', 'Inadequate'), rated(date, overall, more)],
    });
    const told = (...services: object[]) => tell([rated('2020-01-01', 'Good')], { services }).summary;
    const one = 'Since this overall rating, CQC has rated 1 service lower, shown apart.';
    expect(told(service('A', '2025-01-01', 'Inadequate'), service('B', '2025-01-01', 'Good'))).to.contain(one);
    for (const quiet of [
      service('A', '2025-01-01', 'Outstanding'),
      service('A', '2019-01-01', 'Inadequate'),
      service('A', '2030-01-01', 'Inadequate'),
      service('A', '2025-01-01', 'Inadequate', { withdrawn: true }),
      { ...service('A', '2025-01-01', 'Inadequate'), ended: '2025-06' },
    ])
      expect(told(quiet)).not.to.contain('Since this overall rating');
  });

  it('gives no year to a report that may be of the next one', () => {
    const after = { date: null, overall: 'Good', inspected: { to: '2015-12' } };
    expect(tell([after, rated('2018-01-01', 'Inadequate')]).summary).to.contain(
      'Before that it was Good (2015 or later).',
    );
    const notes = tell([after, rated('2024-01-01', 'Good')]).notes.join(' ');
    expect(notes).to.contain('Key lines of enquiry (2014), from a report after December 2015;');
  });

  it('dates what became of ratings in whole sentences', () => {
    const said = (more: object) => tell([rated('2013-01-01', 'Good', more)]).summary;
    expect(said({ withdrawn: '2014-06' })).to.contain('The ratings of 1 January 2013 were withdrawn in June 2014.');
    expect(said({ corrected: '2014-06-03' })).to.contain('by mistake and corrected on 3 June 2014.');
    expect(said({ withdrawn: '2014' })).to.contain('were withdrawn in 2014.');
    const right = rated('2013-01-01', 'Good');
    expect(tell([right, rated('2013-01-01', 'Outstanding', { corrected: true })]).summary).to.contain(
      'The ratings of 1 January 2013 (Outstanding overall) were published by mistake and corrected.',
    );
  });

  it('invents no day: a month, a year and "after" are said as such', () => {
    expect(tell([rated('2019-06', 'Good')]).summary).to.contain('published in June 2019.');
    expect(tell([rated('2019', 'Good')]).summary).to.contain('published in 2019.');
    expect(tell([rated(null, 'Good', { inspected: { to: '2015-09' } })]).summary).to.contain(
      'published after September 2015.',
    );
    expect(listed([rated('2019', 'Good')])[0]).to.match(/^2019, day not known: Good overall/);
    expect(listed([rated(null, 'Good', { inspected: { to: '2015-09' } })])[0]).to.match(
      /^After September 2015: Good overall/,
    );
  });

  it('names no rating as current that does not stand', () => {
    const withdrawn = tell([rated('2019-06-12', 'Good', { withdrawn: '2020-01-01' })]);
    expect(withdrawn.headline).to.equal('Example Trust has no current CQC rating');
    expect(withdrawn.summary).to.match(
      /^CQC shows no current rating for Example Trust\. The last one, Good, was published on 12 June 2019\./,
    );
    const unknown = tell([rated('2017-06-12', 'Good'), rated('2019-06-12', null)]);
    expect(unknown.headline).to.equal('The current CQC rating of Example Trust is not known');
    expect(unknown.summary).to.contain('The last one known, Good, was published on 12 June 2017.');
    expect(tell([]).headline).to.equal('Example Trust has no current CQC rating');
  });

  it('says since when a question is not known', () => {
    const { summary } = tell([
      rated('2015-07-02', 'Good', { safe: 'Good', caring: 'Good' }),
      rated('2017-03-07', 'Good', { safe: null, caring: null, wellLed: 'Good' }),
    ]);
    expect(summary).to.contain('Good for well-led. Safe and caring: not known since 7 March 2017.');
  });

  it('keeps the four dates of support apart', () => {
    const say = (support: object) =>
      tell([rated('2015-07-02', 'Good')], { support: [{ scheme: 'Recovery Support Programme', ...support }] }).summary;
    expect(say({ entered: '2021-08-18' })).to.contain(
      'In the Recovery Support Programme since 18 August 2021; no end recorded.',
    );
    expect(say({ entered: '2014-06', left: '2015-12' })).to.contain(
      'Was in the Recovery Support Programme from June 2014 to December 2015.',
    );
    expect(say({ recommended: '2014-06-26' })).to.contain(
      'Recommended for the Recovery Support Programme, 26 June 2014; no entry recorded.',
    );
    expect(say({ recommended: '2014-06-26', left: '2015' })).to.contain('left 2015; no entry recorded.');
    expect(say({ entered: '2014', recommendedOut: '2015-01-01' }), 'recommended out is not left').to.contain(
      'no end recorded',
    );
  });

  it('does not break a sentence on support by saying twice that a day is not known', () => {
    const { summary } = tell([rated('2015-07-02', 'Good')], {
      support: [
        { scheme: 'Special measures', entered: '2013', left: '2014' },
        { scheme: 'Recovery Support Programme', entered: '2021' },
      ],
    });
    expect(summary).to.contain('In the Recovery Support Programme since 2021; no end recorded.');
    expect(summary).to.contain('Was in special measures from 2013 to 2014.');
  });

  it('calls no rating the first one, nor the one right before, where others may be missing', () => {
    const whole = [rated('2016-01-01', 'Inadequate'), rated('2019-01-01', 'Good')];
    const partly = tell(whole.slice(1), { isPartial: true }).summary;
    expect(partly).to.equal('CQC rates Example Trust Good overall, published 1 January 2019.');
    expect(listed(whole, { isPartial: true })[0]).to.contain('not compared (the rating before is not known)');
    const unknownBetween = tell([...whole, rated('2021-01-01', null), rated('2023-01-01', 'Outstanding')]).summary;
    expect(unknownBetween).to.contain('Earlier ratings: Good (2019), Inadequate (2016).');
    const service = { name: 'Surgery', isPartial: true, ratings: [rated('2019-01-01', 'Good')] };
    const { summary } = tell(whole, { services: [service] }, { entity: 'Surgery' });
    expect(summary).to.equal('CQC rates Example Trust Good for Surgery, published 1 January 2019.');
  });

  it('does not hide newer ratings behind the one that the source names as the one in force', () => {
    const { summary } = tell([
      rated('2017-01-01', 'Good', { current: true }),
      rated('2018-01-01', 'Inadequate'),
      rated('2019-01-01', 'Requires improvement'),
    ]);
    expect(summary).to.contain(
      'According to their source, newer ratings are not in force: Inadequate (2018) and Requires improvement (2019).',
    );
    const many = Array.from({ length: 8 }, (_, i) => rated(`20${18 + i}-01-01`, 'Requires improvement'));
    expect(tell([rated('2017-01-01', 'Good', { current: true }), ...many]).summary).to.contain(
      '(2020), Requires improvement (2021) and 4 more.',
    );
  });

  it('does not call a rating that was earned by another organisation the first one published', () => {
    const { summary } = tell([rated('2019-01-01', 'Good', { inheritedFrom: 'Old Home' })]);
    expect(summary).to.equal(
      'CQC rates Example Trust Good overall, published 1 January 2019. The ratings are those of Old Home.',
    );
  });

  it('says that it is the overall rating alone that is not shown, where key questions are rated', () => {
    const { headline, summary } = tell([
      rated('2020-01-01', 'Good', { safe: 'Good' }),
      rated('2024-01-01', 'Rating suspended'),
    ]);
    expect(headline).to.equal('Example Trust has no current overall CQC rating');
    expect(summary).to.contain('CQC shows no current overall rating for Example Trust. The last one, Good,');
    expect(summary).not.to.contain('changed its method');
  });

  it('keeps the numbers and daggers of a picture that is taken away apart from the dates beside them', () => {
    const { exportNotes } = tell([rated('2015-01-01', 'Good')], {
      events: [{ date: '2014-10', label: 'Merger' }],
      disputes: [
        {
          about: 'the day',
          claims: [{ value: '1 January', source: 'https://www.cqc.org.uk/x' }, { value: '2 January' }],
          date: '2015-01-01',
          drawn: '1 January',
        },
        { about: 'The end of support', claims: [{ value: '2014' }] },
      ],
    });
    expect(exportNotes).to.deep.equal([
      '(1) October 2014: Merger',
      '† The day: 1 January (cqc.org.uk); 2 January. Drawn: 1 January.',
      'The end of support: 2014.',
    ]);
  });

  it('says once that the method changed in a year, and of what year ratings were withdrawn', () => {
    const { summary } = tell([
      rated('2019', 'Good', { withdrawn: '2020' }),
      rated('2023-11-05', 'Good'),
      rated('2023-11-20', 'Good', { framework: '2017' }),
      rated('2023-12-10', 'Good'),
    ]);
    expect(summary.split('CQC changed its method in 2023')).to.have.length(2);
    expect(summary).to.contain('The ratings of 2019 were withdrawn in 2020.');
  });

  it('tells of a single newer rating that is not in force, and of none where it was taken back', () => {
    const of = (more: object) =>
      tell([rated('2017-01-01', 'Good', { current: true }), rated('2018-01-01', 'Inadequate', more)]);
    expect(of({}).summary).to.contain('According to their source, newer ratings are not in force: Inadequate (2018).');
    for (const more of [{ withdrawn: true }, { corrected: true }]) {
      const { summary, notes } = of(more);
      expect([summary, ...notes].join(' ')).not.to.contain('not in force');
    }
  });

  it('counts reports without a date, and those of the future, in the right number', () => {
    const { summary, notes } = tell([
      rated('2019-01-01', 'Good'),
      rated(null, 'Inadequate'),
      rated(null, 'Outstanding'),
      rated('2030-01-01', 'Good'),
      rated('2031-01-01', 'Good'),
    ]);
    const said = [summary, ...notes].join(' ');
    expect(said).to.contain('2 reports without a date are listed, not drawn.');
    expect(said).to.contain('2 reports dated after today do not count yet.');
  });

  it('names a service with its organisation, and a location by itself', () => {
    const parts = {
      locations: [{ name: 'East Hospital', ratings: [rated('2019-01-01', 'Good')] }],
      services: [{ name: 'Surgery', ratings: [rated('2019-01-01', 'Good')] }],
    };
    const of = (entity: string) => tell([rated('2018-01-01', 'Inadequate')], parts, { entity }).summary;
    expect(of('East Hospital')).to.match(/^CQC rates East Hospital Good overall, /);
    expect(of('Surgery')).to.match(/^CQC rates Example Trust Good for Surgery, /);
    const alone = tell([rated('2019-01-01', 'Good')], { organisation: { name: 'Surgery', level: 'service' } });
    expect(alone.summary).to.match(/^CQC rates Surgery Good overall, /);
  });

  it('says when the ratings of an organisation end', () => {
    const organisation = { name: 'Example Trust', ended: '2020-04' };
    const { summary } = tell([rated('2019-01-01', 'Good')], { organisation });
    expect(summary).to.contain('Its ratings here end in April 2020.');
  });

  it('says what support is in force before what is over', () => {
    const support = [
      { scheme: 'Special measures', entered: '2014-06', left: '2015-12' },
      { scheme: 'Recovery Support Programme', entered: '2021-07' },
    ];
    const { summary } = tell([rated('2015-07-02', 'Good')], { support });
    expect(summary.indexOf('since July 2021')).to.be.within(0, summary.indexOf('Was in special measures'));
  });

  it('says that sources disagree on dates where every claim names one', () => {
    const dispute = (...values: string[]) => ({ about: 'x', claims: values.map((value) => ({ value })) });
    const said = (...disputes: object[]) => tell([rated('2019-01-15', 'Good')], { disputes }).summary;
    const dates = dispute('7 March 2017', 'February 2017');
    expect(said(dates, dates)).to.contain('Sources disagree on 2 dates; see notes.');
    expect(said(dates, dispute('Good', 'Outstanding'))).to.contain('Sources disagree on 2 points; see notes.');
  });

  it('is announced with the latest report that rates, not with one that gave no rating', () => {
    const ratings = [rated('2017-06-08', 'Good'), rated('2019-01-16', 'Good'), rated('2020-06-22', 'Not used')];
    expect(tell(ratings).announcement).to.equal('Example Trust is rated Good. 2 ratings, latest 16 January 2019.');
  });

  it('says once that two reports of a day were withdrawn', () => {
    const withdrawn = { withdrawn: true };
    const ratings = [
      rated('2017-06-29', 'Good', { safe: 'Good', report: 'https://www.cqc.org.uk/a', ...withdrawn }),
      rated('2017-06-29', 'Good', { safe: 'Inadequate', report: 'https://www.cqc.org.uk/b', ...withdrawn }),
    ];
    expect(tell(ratings).summary.match(/were withdrawn/g)).to.have.length(1);
  });

  it('says every caveat, in the summary while there is room and as notes after that', () => {
    const ratings = [
      rated('2014-01-01', 'Good', { inheritedFrom: 'Old Trust' }),
      rated('2015-01-01', 'Inspected but not rated'),
      rated(null, 'Good'),
      rated('2019-01-15', 'Good'),
      rated('2019-01-15', 'Inadequate'),
      rated('2025-01-15', 'Inadequate'),
      rated('2030-01-15', 'Good'),
    ];
    const { summary, notes } = tell(ratings, { disputes: [{ about: 'x', claims: [{ value: 'May 2019' }] }] });
    const said = [summary, ...notes].join(' ');
    for (const caveat of [
      'Ratings before 1 January 2015 are those of Old Trust.',
      'CQC changed its method in 2023; ratings before and after are not directly comparable.',
      '1 report gave no rating.',
      'Sources disagree on 1 date; see notes.',
      'Reports of 15 January 2019 disagree with each other; all are shown.',
      '1 report without a date is listed, not drawn.',
      '1 report dated after today does not count yet.',
    ]) {
      expect(said).to.contain(caveat);
    }
    expect(summary.split(/\s+/).length).to.be.at.most(90);
  });
});

describe('the list of a journey', () => {
  it('says each movement', () => {
    const sentences = listed([
      rated('2013-01-01', 'Inadequate'),
      rated('2014-01-01', 'Good'),
      rated('2015-01-01', 'Requires improvement'),
      rated('2016-01-01', 'Requires improvement'),
      rated('2017-01-01', 'Inadequate'),
      rated('2018-01-01', 'Outstanding'),
    ]);
    expect(sentences).to.deep.equal([
      '1 January 2013: Inadequate overall, first rating.',
      '1 January 2014: Good overall, up two levels from Inadequate.',
      '1 January 2015: Requires improvement overall, down from Good.',
      '1 January 2016: Requires improvement overall, unchanged.',
      '1 January 2017: Inadequate overall, down from Requires improvement.',
      '1 January 2018: Outstanding overall, up three levels from Inadequate.',
    ]);
  });

  it('names the key questions that differ, worst first, and those that are not known', () => {
    const [first, second, third, fourth] = listed([
      rated('2013-01-01', 'Good', {
        safe: 'Inadequate',
        effective: 'Good',
        caring: 'Outstanding',
        responsive: 'Good',
        wellLed: 'Requires improvement',
      }),
      rated('2014-01-01', 'Good', {
        safe: 'Good',
        effective: 'Good',
        caring: 'Good',
        responsive: 'Good',
        wellLed: 'Good',
      }),
      rated('2015-01-01', 'Good', { safe: null, effective: null, caring: null, responsive: null, wellLed: null }),
      rated('2016-01-01', 'Good', { safe: 'Inspected but not rated', useOfResources: 'Inadequate', combined: 'Good' }),
    ]);
    expect(first).to.contain('Inadequate for safe; Requires improvement for well-led; Outstanding for caring.');
    expect(second).to.contain('The five key questions are rated the same.');
    expect(third).to.contain('Key questions not known.');
    expect(fourth).to.contain('Safe: Inspected, not rated. Use of resources: Inadequate. Combined: Good.');
  });

  it('says what became of a report', () => {
    const [first, second, third] = listed([
      rated('2013-01-01', 'Good', { inheritedFrom: 'Old Trust', note: 'As printed.' }),
      rated('2014-01-01', 'Good', { withdrawn: true }),
      rated('2015-01-01', 'Good', { corrected: '2016-02', inspected: { from: '2014-10', to: '2014-11' } }),
    ]);
    expect(first).to.contain('Inherited: a rating of Old Trust. As printed.');
    expect(second).to.contain('Withdrawn, date not known.');
    expect(third).to.contain('Inspected October to November 2014. Published by mistake, corrected in February 2016.');
  });
});

describe('why a rating is not compared', () => {
  it('is said in the list, a reason each', () => {
    const second = (middle: object) =>
      listed([
        rated('2017-01-01', 'Outstanding'),
        rated('2018-01-01', 'Inadequate', middle),
        rated('2019-01-01', 'Good'),
      ]).at(-1);
    expect(second({ withdrawn: true })).to.contain('not compared (the rating before was withdrawn)');
    expect(second({ corrected: true })).to.contain('not compared (the rating before was corrected)');
    expect(second({ overall: 'Under appeal' })).to.contain('not compared (the rating before was withheld)');
    expect(second({ overall: null })).to.contain('not compared (the rating before is not known)');
    expect(second({ date: '2018-06' })).to.contain('up two levels from Inadequate');
    const unordered = listed([rated('2019', 'Inadequate'), rated('2019-06-01', 'Good')]);
    for (const each of unordered) expect(each).to.contain('not compared (their order is not known)');
    expect(second({ framework: '2024', overall: undefined, wellLed: 'Good' })).to.contain('(method changed)');
    const [, day, other] = listed([
      rated('2017-01-01', 'Good'),
      rated('2018-01-01', 'Inadequate'),
      rated('2018-01-01', 'Good'),
    ]);
    for (const each of [day, other]) expect(each).to.contain('not compared (reports of one day disagree)');
  });
});

describe('what is said of any journey', () => {
  const word = fc.constantFrom(
    'Inadequate',
    'Requires improvement',
    'Good',
    'Outstanding',
    'Inspected but not rated',
    'Adequate',
    null,
    undefined,
  );
  const date = fc.constantFrom(
    '2014',
    '2015-03',
    '2016-02-29',
    '2019-01-15',
    '2019-01-15',
    '2024-05-05',
    '2025-10-01',
    '2030-01-01',
    null,
  );
  const report = fc.record({
    date,
    overall: word,
    safe: word,
    caring: word,
    wellLed: word,
    useOfResources: word,
    inspected: fc.constantFrom(undefined, { from: '2013-10' }, { from: '2018-12-30', to: '2019-01-04' }),
    framework: fc.constantFrom(undefined, '2024'),
    inheritedFrom: fc.constantFrom(undefined, 'Old Trust'),
    withdrawn: fc.constantFrom(undefined, true, '2020-01-01'),
    corrected: fc.constantFrom(undefined, true, '2020'),
  });
  const rough = fc.constantFrom(undefined, '2014', '2015-06', '2016-01-01', '2020-01-01');
  const support = fc.record({
    scheme: fc.constantFrom('Special measures', 'Recovery Support Programme'),
    recommended: rough,
    entered: rough,
    recommendedOut: rough,
    left: rough,
  });

  it('is whole: short sentences, nothing broken, no improvement claimed, at most ninety words', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 9 }), fc.array(support, { maxLength: 3 }), (ratings, bands) => {
        const journey = ownJourney(ratings, { support: bands });
        const { headline, subtitle, summary, notes, announcement } = tellJourney(journey, phrases);
        const list = entriesOf(journey, true, phrases).flatMap(({ sentence, details, link }) => [
          sentence,
          ...details,
          link,
        ]);
        const all = [headline, subtitle, summary, ...notes, announcement, ...list].join('\n');
        expect(all).not.to.match(/NaN|undefined|null|Invalid|\bimproved\b| {2}|\.\.| ,|\( |\(\)/);
        expect(summary.split(/\s+/).length).to.be.at.most(90);
        for (const sentence of summary.split(/(?<=\.) /))
          expect(sentence.split(' ').length, sentence).to.be.at.most(25);
        expect(list.length).to.be.at.least(journey.reports.length);
      }),
      { numRuns: 300 },
    );
  });
});

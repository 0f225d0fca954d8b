import { expect } from '@open-wc/testing';
import { analyseJourney, readRatings } from '../../src/ratings/index.js';
import { bounded } from '../../src/ratings/problems.js';
import { dataOf, expectSound, journeyOf, ownJourney, problemsOf } from './reading.js';

const organisation = { name: 'Example Trust' };

describe('reading ratings', () => {
  it('takes the least that is needed', () => {
    const { data, problems } = readRatings({ organisation, ratings: [{ date: '2017-01-18', overall: 'Good' }] });
    expect(problems).to.deep.equal([]);
    expect(data?.organisation).to.deep.equal({ name: 'Example Trust', level: 'provider' });
    expect(data?.ratings[0]).to.include({ date: '2017-01-18', overall: 'Good' });
  });

  it('takes everything the shape has, and gives it back in the same shape', () => {
    const full = {
      organisation: { name: 'T', id: 'RGT', level: 'location', href: 'https://example.nhs.uk', ended: '2020' },
      ratings: [
        {
          date: '2015-09-22',
          overall: 'Inadequate',
          safe: null,
          wellLed: 'Good',
          useOfResources: 'Good',
          combined: 'Good',
          inspected: { from: '2015-04', to: '2015-05' },
          report: 'https://www.cqc.org.uk/provider/RGT',
          reportId: 'a',
          framework: '2014',
          inheritedFrom: 'Another trust',
          withdrawn: '2016',
          corrected: true,
          current: true,
          scores: { safe: 71 },
          note: 'n',
          sources: ['https://example.org/'],
        },
      ],
      locations: [{ name: 'L', id: 'RGT01', ratings: [{ date: '2016', overall: 'Good' }], ended: '2018-04' }],
      services: [{ name: 'S', ratings: [] }],
      support: [
        {
          scheme: 'Special measures',
          recommended: '2015-09-22',
          entered: '2015-09',
          remained: ['2016-01'],
          recommendedOut: '2017-01-18',
          left: '2017-01',
          note: 'n',
          sources: ['https://example.org/'],
        },
      ],
      events: [
        {
          date: '2016-01',
          label: 'A',
          kind: 'leadership',
          detail: 'd',
          href: 'https://example.org/',
          theme: 'leadership',
          quote: { text: 'q', speaker: 's' },
          sources: ['https://example.org/'],
        },
      ],
      disputes: [
        { about: 'a', claims: [{ value: 'v', source: 's', href: 'https://a.org' }], drawn: 'v', date: '2015' },
      ],
      frameworks: [
        { id: 'f', name: 'F', from: '2030', to: '2031', questions: ['safe'], single: 'safe', continues: true },
      ],
      noCurrentRating: ['safe'],
      source: { label: 'CQC', href: 'https://www.cqc.org.uk', updated: '2026-11-01' },
    };
    const first = readRatings(full);
    expect(first.problems).to.deep.equal([]);
    const { origin, ...rating } = first.data?.ratings[0] ?? {};
    expect(rating).to.deep.equal(full.ratings[0]);
    expect(origin).to.deep.equal(['ratings', 0]);
    for (const key of [
      'organisation',
      'support',
      'events',
      'disputes',
      'frameworks',
      'noCurrentRating',
      'source',
    ] as const) {
      expect(first.data?.[key], key).to.deep.equal(full[key]);
    }
    expect(readRatings(JSON.parse(JSON.stringify(first.data))), 'read again').to.deep.equal(first);
  });

  it('keeps what is good of an entry and says what is not', () => {
    const { data, problems } = readRatings({
      organisation,
      ratings: [
        {
          date: '2017-02-30',
          overall: 'Good',
          safe: 7,
          report: 'javascript:alert(1)',
          sources: ['ftp://a', 'https://b.org'],
        },
        'not a rating',
        { date: '2018-01-01', overall: 'Good', inspected: { from: '2017-13', to: '2017-12' }, scores: { safe: 101 } },
      ],
      services: [{ ratings: [] }, { name: 'Surgery', ratings: [{ date: '2018-01-01', overall: 'Good' }] }],
      events: [
        { date: '2018', label: '' },
        { date: 'soon', label: 'Kept' },
      ],
    });
    expect(problemsOf({ problems })).to.have.members([
      'date-not-valid /ratings/0/date',
      'value-not-valid /ratings/0/safe',
      'link-not-safe /ratings/0/report',
      'link-not-safe /ratings/0/sources/0',
      'value-not-valid /ratings/1',
      'date-not-valid /ratings/2/inspected/from',
      'value-not-valid /ratings/2/scores/safe',
      'value-missing /services/0',
      'value-missing /events/0/label',
      'date-not-valid /events/1/date',
    ]);
    expect(data?.ratings.map(({ date, overall }) => [date, overall])).to.deep.equal([
      [null, 'Good'],
      ['2018-01-01', 'Good'],
    ]);
    expect(data?.ratings[0]?.sources).to.deep.equal(['https://b.org']);
    expect(data?.ratings[1]?.inspected).to.deep.equal({ to: '2017-12' });
    expect(data?.services.map(({ name }) => name)).to.deep.equal(['Surgery']);
    expect(data?.events).to.deep.equal([{ label: 'Kept', date: null }]);
  });

  it('points to the entry in the author’s list, also after one was left out', () => {
    const reading = readRatings({ organisation, ratings: [5, { overall: 'Good' }] });
    const journey = analyseJourney(reading.data as NonNullable<typeof reading.data>);
    expect(problemsOf(journey)).to.deep.equal(['rating-undated /ratings/1']);
  });

  it('refuses dates that do not exist', () => {
    const bad = ['2017-02-30', '2999-01-01', 20170118, '2017-01-18T00:00:00Z', '18/01/2017', [], {}, true, '2017-1-8'];
    for (const date of bad) {
      const { data, problems } = readRatings({ organisation, ratings: [{ date, overall: 'Good' }] });
      expect(problemsOf({ problems }), JSON.stringify(date)).to.deep.equal(['date-not-valid /ratings/0/date']);
      expect(data?.ratings[0]).to.include({ date: null, overall: 'Good' });
      expect(problems[0]?.message).to.contain('2017-01-18');
    }
  });

  it('says what it got in place of data', () => {
    const codeOf = (input: unknown) => {
      const { data, problems } = readRatings(input);
      expect(data).to.equal(null);
      expect(problems).to.have.length(1);
      expect(problems[0]?.path).to.equal(problems[0]?.code === 'several-journeys' ? '/journeys' : '');
      return problems[0]?.code;
    };
    expect(codeOf(null)).to.equal('nothing-given');
    expect(codeOf(undefined)).to.equal('nothing-given');
    expect(codeOf('{"ratings": []}')).to.equal('json-text');
    expect(codeOf('ratings')).to.equal('not-an-object');
    expect(codeOf(7)).to.equal('not-an-object');
    expect(codeOf([{ date: '2017' }])).to.equal('not-an-object');
    expect(codeOf({})).to.equal('not-rating-data');
    expect(codeOf({ points: [] })).to.equal('not-rating-data');
    expect(codeOf({ journeys: [] })).to.equal('several-journeys');
    expect(readRatings({}).problems[0]?.message).to.match(/; found only an empty object\.$/);
  });

  it('calls an organisation without a name by its id, and says so', () => {
    const { data, problems } = readRatings({
      organisation: { id: 'RGT' },
      ratings: [{ date: '2017', overall: 'Good' }],
    });
    expect(data?.organisation.name).to.equal('RGT');
    expect(problemsOf({ problems })).to.deep.equal(['name-missing /organisation']);
    const nameless = readRatings({ ratings: [{ date: '2017', overall: 'Good' }] });
    expect(nameless.data?.organisation.name).to.equal('this organisation');
    expect(problemsOf(nameless)).to.include('name-missing ');
    const none = readRatings({ organisation: null, ratings: [{ date: '2017', overall: 'Good' }] });
    expect(problemsOf(none)).to.include('name-missing /organisation');
  });

  it('says that there is nothing to draw', () => {
    expect(problemsOf(readRatings({ organisation, ratings: [] }))).to.deep.equal(['no-ratings /ratings']);
    expect(problemsOf(readRatings({ organisation }))).to.deep.equal(['ratings-missing ']);
    expect(journeyOf({ organisation, ratings: [] }).extent).to.equal(null);
  });

  it('keeps unknown words as written, and an empty one out', () => {
    const { data, problems } = readRatings({
      organisation,
      ratings: [{ date: '2017', overall: ' Adequate ', safe: '' }],
    });
    expect(data?.ratings[0]?.overall).to.equal('Adequate');
    expect(data?.ratings[0]).to.not.have.property('safe');
    expect(problemsOf({ problems })).to.deep.equal(['word-unknown /ratings/0/overall', 'word-empty /ratings/0/safe']);
  });

  it('keeps text as text, long names whole, and nothing that turns the page around', () => {
    const markup = '<img src=x onerror=alert(1)> & "Trust"';
    expect(dataOf({ organisation: { name: markup }, ratings: [] }).organisation.name).to.equal(markup);
    const arabic = 'مستشفى كامبريدج';
    expect(dataOf({ organisation: { name: arabic }, ratings: [] }).organisation.name).to.equal(arabic);
    const turned = dataOf({ organisation: { name: '\u202Etsurt\u202C A\u0000B\nC' }, ratings: [] });
    expect(turned.organisation.name).to.equal('tsurt A B C');
    const long = 'Trust '.repeat(44).trim();
    expect(long.length).to.be.greaterThan(260);
    expect(dataOf({ organisation: { name: long }, ratings: [] }).organisation.name).to.equal(long);
  });

  it('cuts a text that no page could show', () => {
    const { data, problems } = readRatings({ organisation: { name: 'x'.repeat(1_000_000) }, ratings: [] });
    expect(data?.organisation.name).to.have.length(2000);
    const cut = problems.find(({ code }) => code === 'text-shortened');
    expect(cut).to.include({ level: 'warning', path: '/organisation/name' });
    expect(readRatings({ organisation: { name: 'And so on …' }, ratings: [] }).data?.organisation.name).to.equal(
      'And so on …',
    );
    expect(problemsOf(readRatings({ organisation: { name: 'And so on …' }, ratings: [] }))).to.deep.equal([
      'no-ratings /ratings',
    ]);
  });

  it('names what stands beside the ratings under a name that is not read', () => {
    const ratings = [{ date: '2020', overall: 'Good' }];
    const { data, problems } = readRatings({
      $schema: 'rating-journey.json',
      organisation: { name: 'North' },
      ratings,
      suport: [{ scheme: 'Special measures', entered: '2019' }],
    });
    expect(data?.support).to.deep.equal([]);
    expect(problems).to.deep.equal([
      {
        level: 'warning',
        code: 'member-not-read',
        path: '/suport',
        message: '"suport" is not known here, so it was left out.',
      },
    ]);
  });

  it('refuses links that run code', () => {
    for (const href of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 5]) {
      const { data, problems } = readRatings({ organisation: { name: 'T', href }, ratings: [] });
      expect(data?.organisation).to.not.have.property('href');
      expect(problemsOf({ problems })).to.include('link-not-safe /organisation/href');
    }
    const written = readRatings({ organisation: { name: 'T', href: ' https://a.org/\n' }, ratings: [] });
    expect(written.data?.organisation.href).to.equal('https://a.org/');
  });

  it('is not led astray by __proto__', () => {
    const input = JSON.parse(
      '{"__proto__": {"ratings": [{"date": "2017", "overall": "Good"}]}, "organisation": {"__proto__": {"name": "X"}}, "ratings": [{"__proto__": {"overall": "Good"}, "constructor": 5, "date": "2017", "safe": "Good"}]}',
    );
    const { data } = readRatings(input);
    expect(data?.organisation.name).to.equal('this organisation');
    expect(data?.ratings).to.have.length(1);
    expect(data?.ratings[0]).to.not.have.property('overall');
    expect(({} as Record<string, unknown>).overall).to.equal(undefined);
  });

  it('survives deep nesting', () => {
    let deep: unknown = 'Good';
    for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
    const { problems } = readRatings({ organisation: deep, ratings: [{ date: deep, overall: deep, inspected: deep }] });
    expect(problems.length).to.be.greaterThan(2);
    expect(readRatings(deep).data).to.equal(null);
  });

  it('lists the first hundred problems of a broken file, and how many more there are', () => {
    const { problems } = readRatings({ organisation, ratings: Array.from({ length: 1000 }, () => ({ date: 'x' })) });
    expect(problems).to.have.length(101);
    expect(problems[100]).to.include({ code: 'more-problems', level: 'error' });
    expect(problems[100]?.message).to.contain('900');
    const harmless = Array.from({ length: 150 }, (_, i) => ({ code: 'rating-undated', path: `/${i}`, message: '' }));
    const warned = bounded(harmless.map((doubt) => ({ ...doubt, level: 'warning' as const })));
    expect(warned[100]).to.include({ code: 'more-problems', level: 'warning' });
    const late = [...warned.slice(0, 100), ...warned.slice(0, 2).map((each) => ({ ...each, code: 'date-in-future' }))];
    const grave = bounded([...late, { code: 'name-missing', path: '', message: '', level: 'error' }]);
    expect(grave[100]).to.include({ code: 'more-problems', level: 'error' });
  });

  it('reads ten million characters', () => {
    const note = 'n'.repeat(900);
    const ratings = Array.from({ length: 10_000 }, (_, index) => ({
      date: `${2014 + (index % 12)}-0${1 + (index % 9)}-1${index % 10}`,
      overall: ['Good', 'Inadequate', 'Outstanding'][index % 3],
      safe: 'Good',
      report: `https://example.org/${index}`,
      note,
    }));
    const input = { organisation, ratings };
    expect(JSON.stringify(input).length).to.be.greaterThan(10_000_000);
    const journey = journeyOf(input);
    expect(journey.reports).to.have.length(10_000);
  }).timeout(20_000);

  it('gives models without holes', () => {
    expectSound(ownJourney([{ date: '2017', overall: 'Good', safe: null }, { overall: 'Adequate' }, {}]));
  });

  it('points at a regime where it stands, also after one that was left out', () => {
    const support = [{ scheme: 5 }, { scheme: 'Special measures' }];
    const journey = ownJourney([{ date: '2015-01-01', overall: 'Good' }], { support });
    expect(problemsOf(journey)).to.deep.equal(['support-undated /support/1']);
  });

  it('says how to write a date that was written in another way', () => {
    const hintFor = (date: unknown) =>
      readRatings({ organisation: { name: 'T' }, ratings: [{ date, overall: 'Good' }] }).problems[0]?.message ?? '';
    expect(hintFor('01/02/2017')).to.contain('found "01/02/2017". Write it as "2017-02-01".');
    expect(hintFor('Jan-17')).to.contain('Write it as "2017-01".');
    expect(hintFor(2017)).to.contain('found 2017. Write it as "2017".');
    expect(hintFor(43000)).to.contain('an Excel date number: format the column as a date');
    for (const date of ['soon', true, 12, '2017-02-30', '31/02/2017', [], {}])
      expect(hintFor(date)).to.match(/found [^.]*\.$/);
  });

  it('reads nothing where there is no list of ratings, and says what it found', () => {
    const organisation = { name: 'X' };
    for (const [input, path, found] of [
      [{ organisation, rating: [{ date: '2017', overall: 'Good' }] }, '', 'only "organisation", "rating".'],
      [{ organisation, ratings: 'Good' }, '/ratings', 'found "Good".'],
      [{ organisation, ratings: null }, '/ratings', 'found null.'],
      [{ organisation, ratings: { date: '2017' } }, '/ratings', 'found {"date":"2017"}.'],
    ] as const) {
      const { data, problems } = readRatings(input);
      expect(data).to.equal(null);
      expect(problems.map(({ level, path }) => [level, path])).to.deep.equal([['error', path]]);
      expect(problems[0]?.message).to.contain(found);
    }
  });

  it('tells the name that was probably meant, and takes no such line for one that was not rated again', () => {
    const old = { date: '2015-01-01', overall: 'Inadequate', wellLed: 'Good', safe: 'Good' };
    const input = {
      organisation: { name: 'X' },
      ratings: [old, { Date: '2017-01-01', Overall: 'Good', 'well-led': 'Good' }],
    };
    const { problems } = readRatings(input);
    expect(problems.map(({ path, level }) => [path, level])).to.deep.equal([
      ['/ratings/1/Date', 'error'],
      ['/ratings/1/Overall', 'error'],
      ['/ratings/1/well-led', 'error'],
    ]);
    expect(problems.map(({ message }) => /“(.*)”/.exec(message)?.[1])).to.deep.equal(['date', 'overall', 'wellLed']);
    const twice = dataOf({ organisation, ratings: [{ date: '2017', overall: 'Good', Overall: 'Inadequate' }] });
    expect(twice.ratings[0]?.overall).to.equal('Good');
    const typed = readRatings({ organisation, ratings: [{ date: '2017', overall: 'Good', saef: 'Good' }] }).problems;
    expect(typed.map(({ path, message }) => [path, /“(.*)”/.exec(message)?.[1]])).to.deep.equal([
      ['/ratings/0/saef', 'safe'],
    ]);
    const { overall, questions } = journeyOf(input).current;
    expect([overall, questions.wellLed, questions.safe].map(({ rating }) => rating)).to.deep.equal([
      null,
      null,
      'Good',
    ]);
  });

  it('reads the letters of ratings; a word that it cannot read is an error, shown as written, and stops its line', () => {
    const letters = ownJourney([{ date: '2015-01-01', overall: 'RI', safe: 'O', caring: 'g', effective: 'I' }]);
    expect(letters.reports[0]?.findings.map(({ word }) => word)).to.deep.equal([
      'Requires improvement',
      'Outstanding',
      'Inadequate',
      'Good',
    ]);
    for (const overall of ['Requires Improvment', 3, ['Good']]) {
      const ratings = [
        { date: '2015-01-01', overall: 'Good' },
        { date: '2017-01-01', overall },
      ];
      const reading = readRatings({ organisation: { name: 'X' }, ratings });
      expect(reading.problems.map(({ level, path }) => [level, path])).to.deep.equal([['error', '/ratings/1/overall']]);
      const journey = ownJourney(ratings);
      expect(journey.current.overall).to.include({ rating: null, state: 'not-known', since: '2017-01-01' });
      expect(journey.caveats.unratedReports).to.equal(0);
      expect(journey.reports[1]?.findings[0]?.word).to.equal(typeof overall === 'string' ? overall : null);
    }
  });

  it('gives nothing to draw where no entry holds a rating that is read, and says what it found', () => {
    for (const entry of [
      { published: '2017-01-01', rating: 'Good' },
      { date: '2017-01-01', ratings: { overall: 'Good' } },
      { date: '2017-01-01', overallRating: 'Good' },
      {},
    ]) {
      const { data, problems } = readRatings({ organisation: { name: 'X' }, ratings: [entry] });
      expect(data).to.equal(null);
      expect(problemsOf({ problems }).slice(0, 1)).to.deep.equal(['rating-empty /ratings/0']);
      expect(problems[0]).to.include({ level: 'error' });
      expect(problems[0]?.message).to.contain(`found ${JSON.stringify(entry)}.`);
    }
  });

  it('leaves such an entry out where others can be read, and the data where it holds more than ratings', () => {
    const lost = { date: '2018-01-01', ratings: { overall: 'Inadequate' } };
    const journey = ownJourney([lost, { date: '2017-01-01', overall: 'Good' }]);
    expect(journey.reports).to.have.length(1);
    expect(journey.caveats.unratedReports).to.equal(0);
    const events = [{ date: '2016', label: 'Opened' }];
    expect(readRatings({ organisation: { name: 'X' }, ratings: [lost], events }).data?.events).to.have.length(1);
  });

  it('names a member of a rating that is not read, once, and keeps the rest', () => {
    const ratings = ['2016', '2017'].map((date) => ({ date, overall: 'Good', ward: 'A', seen: null }));
    const { data, problems } = readRatings({ organisation: { name: 'X' }, ratings });
    expect(problemsOf({ problems })).to.deep.equal(['member-not-read /ratings/0/ward']);
    expect(data?.ratings).to.have.length(2);
    expect(ownJourney([{ date: '2012', kind: 'pilot' }]).reports[0]).to.include({ state: 'unrated' });
  });

  it('takes a mark that it cannot read for one: no rating stands that may have been withdrawn', () => {
    for (const mark of ['withdrawn', 'corrected'])
      for (const value of ['yes', 'true', { date: '2019' }, '30/02/2019', 1]) {
        const ratings = [{ date: '2017-01-01', overall: 'Good', [mark]: value }];
        const { problems } = readRatings({ organisation: { name: 'X' }, ratings });
        expect(problems.map(({ level, path }) => [level, path])).to.deep.equal([['error', `/ratings/0/${mark}`]]);
        expect(ownJourney(ratings).current.overall).to.include({ rating: null, state: 'withdrawn' });
      }
    for (const value of ['no', 'False', '', 0, null, false])
      expect(ownJourney([{ date: '2017-01-01', overall: 'Good', withdrawn: value }]).current.overall.rating).to.equal(
        'Good',
      );
  });

  it('leaves out an inspection that is dated after its report, as far as the dates are known', () => {
    const inspectedOf = (date: string, inspected: object) => {
      const journey = ownJourney([{ date, overall: 'Good', inspected }]);
      return [journey.reports[0]?.inspected?.from ?? null, problemsOf(journey)];
    };
    const told = ['inspection-after-publication /ratings/0/inspected'];
    expect(inspectedOf('2017-01-01', { from: '2017-03-01' })).to.deep.equal([null, told]);
    expect(inspectedOf('2017-01-01', { from: '2016-12', to: '2017-02' })).to.deep.equal([null, told]);
    expect(inspectedOf('2017-06', { from: '2017-06-10' })).to.deep.equal(['2017-06-10', []]);
    expect(inspectedOf('2017-06-10', { from: '2017-06-10' })).to.deep.equal(['2017-06-10', []]);
    expect(inspectedOf('2017-06-10', { from: '2017-06' })).to.deep.equal(['2017-06', []]);
    const document = (reportDate: string, ratingDate = reportDate) => ({
      locationId: '1-1',
      name: 'X',
      currentRatings: { overall: { rating: 'Good', reportDate: ratingDate, reportLinkId: 'a' } },
      reports: { linkId: 'a', reportDate, firstVisitDate: '2017-06-10' },
    });
    expect(readRatings(document('2017-06')).data?.ratings[0]?.inspected).to.deep.equal({ from: '2017-06-10' });
    expect(readRatings(document('2017-05')).data?.ratings[0]).not.to.have.property('inspected');
    const earlier = readRatings(document('2017-07', '2017-05'));
    expect(earlier.data?.ratings[0]).not.to.have.property('inspected');
    expect(problemsOf(earlier)).to.deep.equal(['inspection-after-publication /reports/firstVisitDate']);
  });
});

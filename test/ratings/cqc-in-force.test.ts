import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readRatings } from '../../src/ratings/index.js';
import { ALL_GOOD, assessed, assessment, current, historic, location, provider } from './documents/build.js';
import { wexhamPark } from './documents/trusts.js';
import { drawn, journeyOf, movements, problemsOf } from './reading.js';

const overallOf = (document: object) => journeyOf(document).current.overall;

/** A location whose assessments, each in a plan of its own, are of the location itself or of service groups. */
function plans(
  entries: readonly (readonly [date: string, rating: string, status: string, group?: string | undefined])[],
): object {
  return location('RXX03', 'Loc', {
    assessment: entries.map(([date, rating, status, name]) => {
      const entry = assessed(rating, status, {}, name === undefined ? {} : { name });
      return name === undefined ? assessment(date, [entry]) : assessment(date, [], [entry]);
    }),
  });
}

describe('a rating in force, in a document of CQC', () => {
  it('is one listed as current of what the method of a later report does not ask, but not beside a single rating', () => {
    const resources = { useOfResourcesRating: 'Good', reportDate: '2019-05-01' };
    const overall = { rating: 'Good', reportDate: '2024-03-01', useOfResources: resources };
    const trust = (more: object) => journeyOf(provider('RXX', 'Trust', { currentRatings: { overall }, ...more }));
    expect(trust({}).reports.map(({ framework }) => framework?.id)).to.deep.equal(['2017', '2023']);
    expect(trust({}).current.questions.useOfResources).to.include({ rating: 'Good', state: 'carried-on' });
    const single = assessment('2025-09-24', [assessed('Good', 'Current', { 'Well-led': 'Good' })]);
    expect(trust({ assessment: [single] }).current.questions.useOfResources.because).to.equal('framework-ended');
  });

  for (const group of [undefined, 'Care home service']) {
    const of = group ?? 'the location itself';
    it(`is none that an assessment calls historic or suspended: ${of}`, () => {
      for (const status of ['Historic', 'Suspended']) {
        const document = plans([['2024-03-01', 'Inadequate', status, group]]);
        expect(overallOf(document)).to.include({ rating: null, state: 'withdrawn' });
        expect(problemsOf(readRatings(document))).to.include('no-current-rating /assessment');
      }
      expect(overallOf(plans([['2024-03-01', 'Inadequate', 'Current', group]])).rating).to.equal('Inadequate');
    });

    it(`is the assessment called current, also where a newer one is historic: ${of}`, () => {
      const document = plans([
        ['2025-03-01', 'Good', 'Historic', group],
        ['2024-03-01', 'Inadequate', 'Current', group],
      ]);
      expect(overallOf(document)).to.include({ rating: 'Inadequate', since: '2024-03-01' });
      expect(problemsOf(readRatings(document))).to.include('current-older-than-history /assessment');
      const service = group && journeyOf(document, { entity: group }).current.overall.rating;
      expect(service).to.equal(group && 'Inadequate');
    });
  }

  it('is what CQC calls current, also where something newer in its history is empty, under appeal or unreadable', () => {
    for (const overall of ['', 'Under appeal', 'Adequate']) {
      const document = provider('RXX', 'Trust', {
        currentRatings: current({ date: '2018-01-10', overall: 'Inadequate', questions: { Safe: 'Good' } }),
        historicRatings: [historic({ date: '2022-09-13', overall, questions: { Safe: overall } })],
      });
      expect(overallOf(document), overall).to.include({ rating: 'Inadequate', since: '2018-01-10' });
      expect(journeyOf(document).current.questions.safe, overall).to.include({ rating: 'Good' });
      expect(problemsOf(readRatings(document)), overall).to.include('current-older-than-history /currentRatings');
    }
  });

  it('is what CQC calls current, also where its history has another rating of the same day', () => {
    const document = provider('RXX', 'Trust', {
      currentRatings: current({ date: '2019-01-15', overall: 'Good', questions: { Safe: 'Good' } }),
      historicRatings: [historic({ date: '2019-01-15', overall: 'Inadequate', questions: { Safe: 'Inadequate' } })],
    });
    const journey = journeyOf(document);
    expect(journey.current.overall).to.include({ rating: 'Good', since: '2019-01-15', state: 'rated' });
    expect(journey.current.questions.safe).to.include({ rating: 'Good' });
    expect(drawn(journey)).to.deep.equal(['2019-01-15 to 2026-11-01: Good, rated, today']);
    // Both are shown, and which came first is not known.
    expect(movements(journey)).to.have.members(['2019-01-15 Good not-compared', '2019-01-15 Inadequate not-compared']);
    expect(journey.caveats.contradictions).to.deep.equal(['2019-01-15']);
  });

  it('does not make the rest of a historic report current that one question is still in force from', () => {
    const document = provider('RXX', 'Trust', {
      currentRatings: {
        reportDate: '2021-01-10',
        overall: {
          rating: 'Good',
          reportDate: '2021-01-10',
          reportLinkId: 'link-2021-01-10',
          keyQuestionRatings: [
            { name: 'Caring', rating: 'Good', reportDate: '2018-01-10', reportLinkId: 'link-2018-01-10' },
          ],
        },
      },
      historicRatings: [
        historic({ date: '2018-01-10', overall: 'Good', questions: { Caring: 'Good', Responsive: 'Good' } }),
        historic({ date: '2019-01-10', overall: 'Good', questions: { Responsive: 'Inadequate' } }),
      ],
    });
    expect(journeyOf(document).current.questions.caring).to.include({ rating: 'Good', since: '2018-01-10' });
    expect(journeyOf(document).current.questions.responsive).to.include({ rating: 'Inadequate', since: '2019-01-10' });
  });

  it('is none once a current overall rating is withheld, not published, empty or unreadable, whatever is newer', () => {
    for (const [word, state] of [
      ['Rating suspended', 'unrated'],
      ['Under appeal', 'unrated'],
      ['No published rating', 'withdrawn'],
      ['Not rated', 'withdrawn'],
      ['', 'withdrawn'],
      ['Very good', 'not-known'],
    ] as const)
      for (const date of ['2017-01-01', '2020-01-01', '2022-01-01']) {
        const document = location('RXX03', 'Loc', {
          currentRatings: current({ date: '2020-01-01', overall: word }),
          historicRatings: historic({ date, overall: 'Good', link: 'other' }),
        });
        const { rating, state: found, last } = overallOf(document);
        expect(rating, `${word} ${date}`).to.equal(null);
        if (date < '2020') expect([found, last?.rating], word).to.deep.equal([state, 'Good']);
      }
  });

  it('is that of each question which current ratings hold, where they hold no overall one', () => {
    const document = provider('RXX', 'Trust', {
      currentRatings: current({ date: '2020-01-01', questions: { Safe: 'Good', Caring: '' } }),
      historicRatings: [
        historic({
          date: '2017-01-01',
          overall: 'Good',
          questions: { Safe: 'Good', Caring: 'Good', Effective: 'Good' },
        }),
        { reportDate: '2016-01-01', overall: {} },
      ],
    });
    const { overall, questions } = journeyOf(document).current;
    expect(overall).to.include({ rating: null, state: 'withdrawn' });
    expect(questions.safe).to.include({ rating: 'Good', since: '2020-01-01' });
    for (const { rating } of [questions.caring, questions.effective]) expect(rating).to.equal(null);
    expect(problemsOf(readRatings(document))).to.deep.equal([
      'report-without-rating /historicRatings/1',
      'no-current-rating /currentRatings',
    ]);
    expect(readRatings(document).data?.ratings[0]?.caring).to.equal(null);
  });

  it('is not missed where there never was one', () => {
    const document = provider('RXX', 'Trust', {
      currentRatings: { overall: { keyQuestionRatings: [{ rating: 'Good' }] } },
      historicRatings: { reportDate: '2016-01-01', overall: {} },
    });
    expect(problemsOf(readRatings(document))).to.deep.equal(['report-without-rating /historicRatings']);
  });

  it('is the one from before where inspectors came and did not rate', () => {
    for (const word of ['Inspected but not rated', 'insufficient evidence to rate']) {
      const document = location('RXX03', 'Loc', {
        currentRatings: current({ date: '2020-01-01', overall: word }),
        historicRatings: historic({ date: '2017-01-01', overall: 'Good' }),
      });
      expect(overallOf(document), word).to.include({ rating: 'Good', state: 'carried-on' });
    }
  });

  it('is that of the one current service group, whatever groups there were', () => {
    const document = plans([
      ['2025-03-01', 'Good', 'Current', 'Residential homes'],
      ['2024-03-01', 'Inadequate', 'Historic', 'Nursing homes'],
    ]);
    expect(movements(journeyOf(document))).to.deep.equal(['2025-03-01 Good first']);
    expect(problemsOf(readRatings(document))).to.deep.equal(['rated-by-service /assessment']);
  });

  it('is not known from the first of several current groups on, dated or not', () => {
    const history = historic({ date: '2019-01-01', overall: 'Good', questions: ALL_GOOD });
    for (const date of ['2025-03-01', '']) {
      const document = {
        ...plans([
          [date, 'Good', 'Current', 'Residential homes'],
          [date, 'Inadequate', 'Current', 'Nursing homes'],
        ]),
        historicRatings: history,
      };
      expect(overallOf(document)).to.include({ rating: null, state: 'not-known' });
    }
  });

  it('is none in an organisation that is gone, although it was rated or assessed', () => {
    const ratings = {
      currentRatings: current({ date: '2020-01-01', overall: 'Good', questions: ALL_GOOD }),
      historicRatings: historic({ date: '2016-01-01', overall: 'Good', questions: ALL_GOOD }),
    };
    for (const document of [plans([['2024-03-01', 'Good', 'Current']]), location('RXX03', 'Loc', ratings)]) {
      const { overall, questions } = journeyOf({ ...document, registrationStatus: 'Deregistered' }).current;
      expect(overall).to.include({ rating: null, state: 'withdrawn' });
      expect(questions.safe.rating).to.equal(null);
    }
  });

  it('does not hide a lower one of a service group that CQC gave since', () => {
    const document = {
      ...plans([['2025-03-01', 'Inadequate', 'Current', 'Residential homes']]),
      currentRatings: current({ date: '2020-01-01', overall: 'Good' }),
    };
    expect(overallOf(document).rating).to.equal('Good');
    expect(journeyOf(document).caveats.lowerServices).to.equal(1);
  });
});

describe('a phrase of CQC’s own staff', () => {
  it('is no rating, and is not shown', () => {
    const document = provider('R1A', 'Trust', {
      currentRatings: current({ date: '2020-01-01', overall: 'Good', questions: { Safe: 'Do not include in report' } }),
    });
    const reading = readRatings(document);
    expect(reading.problems).to.deep.equal([]);
    expect(JSON.stringify(reading.data)).not.to.contain('Do not include');
  });
});

describe('the method behind a rating, in a document of CQC', () => {
  it('is that of its date where the document says none: Wexham Park', () => {
    const { frameworks, caveats } = journeyOf(wexhamPark);
    expect(frameworks.map(({ framework }) => framework.id)).to.deep.equal(['2014', '2023']);
    expect(caveats.methodChanges.map(({ year }) => year)).to.deep.equal([2023]);
  });

  it('is the single rating of a trust also beside questions that are not rated', () => {
    const journey = journeyOf(
      provider('R1A', 'Trust', {
        currentRatings: current({ date: '2020-01-01', overall: 'Good', questions: ALL_GOOD }),
        assessment: [
          assessment('2025-01-01', [
            assessed('Inadequate', 'Current', { 'Well-led': 'Inadequate', Safe: 'Not applicable' }),
          ]),
        ],
      }),
    );
    expect(journey.reports.at(-1)?.framework?.single).to.equal('wellLed');
    expect(drawn(journey, 'effective').at(-1)).to.match(/framework-ended$/);
    expect(journey.current.questions.safe.rating).to.equal(null);
  });
});

const RATED = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
const NAMES = { Safe: 'safe', Caring: 'caring', 'Well-led': 'wellLed' } as const;
const rated = fc.constantFrom(...RATED);
const days = fc.constantFrom('2015-01-10', '2016-02-10', '2018-03-10', '2019-04-10', '2021-05-10');
const question = fc.record({ name: fc.constantFrom('Safe', 'Caring', 'Well-led'), rating: rated, day: days });
const report = fc.record({ day: days, overall: rated, Safe: rated, Caring: fc.option(rated, { nil: undefined }) });

describe('any document of CQC with current ratings', () => {
  it('has just these in force, since the day that each of them names, whatever its history says', () => {
    const byName = { selector: ({ name }: { name: string }) => name };
    const byDay = { selector: ({ day }: { day: string }) => day };
    fc.assert(
      fc.property(report, fc.uniqueArray(question, byName), fc.uniqueArray(report, byDay), (now, asked, history) => {
        const document = provider('RXX', 'Trust', {
          currentRatings: {
            reportDate: now.day,
            overall: {
              rating: now.overall,
              reportDate: now.day,
              keyQuestionRatings: asked.map(({ name, rating, day }) => ({ name, rating, reportDate: day })),
            },
          },
          historicRatings: history.map(({ day, overall, Safe, Caring }) =>
            historic({ date: day, overall, questions: { Safe, ...(Caring && { Caring }) } }),
          ),
        });
        const { overall, questions } = journeyOf(document).current;
        expect(overall).to.include({ rating: now.overall, since: now.day });
        for (const { name, rating, day } of asked)
          expect(questions[NAMES[name as 'Safe']], name).to.include({ rating, since: day });
      }),
      { numRuns: 200 },
    );
  });
});

import { ALL_GOOD, assessed, assessment, current, historic, location, provider } from './build.js';

/** Invented organisations: each is difficult in a way that CQC's data has been seen to be. */

/** Reports of before ratings existed, without a type; and a first visit after the publication. */
export const careHome = location('1-1000000001', 'Invented House', {
  currentRatings: current({ date: '2019-10-31', overall: 'Outstanding', questions: ALL_GOOD, link: 'third' }),
  historicRatings: [
    historic({ date: '2017-02-08', overall: 'Outstanding', questions: ALL_GOOD, link: 'second' }),
    historic({ date: '2015-01-23', overall: 'Good', questions: ALL_GOOD, link: 'first' }),
  ],
  reports: [
    { linkId: 'third', reportDate: '2019-10-31', firstVisitDate: '2019-09-17', reportType: 'Location' },
    { linkId: 'second', reportDate: '2017-02-08', firstVisitDate: '2016-11-21', reportType: 'Location' },
    { linkId: 'first', reportDate: '2015-01-23', firstVisitDate: '2014-10-28', reportType: 'Location' },
    { linkId: 'early', reportDate: '2012-06-21', firstVisitDate: '2012-05-22' },
    { linkId: 'odd', reportDate: '2011-09-28', firstVisitDate: '2012-07-25' },
    { linkId: 'other', reportDate: '2018-03-01', reportType: 'CoreService' },
  ],
});

/** Services named by the ids of inspection areas, one of which the document does not explain. */
export const practice = location('1-1000000002', 'Invented Medical Centre', {
  inspectionAreas: [
    { inspectionAreaId: 'old', inspectionAreaName: 'Older people', status: 'Active' },
    { inspectionAreaId: 'gone', inspectionAreaName: 'Maternity', status: 'Retired', endDate: '2018-06-01' },
  ],
  currentRatings: current({
    date: '2016-02-04',
    overall: 'Good',
    questions: ALL_GOOD,
    services: { conditions: 'Good', old: 'Good', gone: 'Good' },
  }),
  historicRatings: [
    historic({ date: '2014-09-17', overall: 'No published rating', questions: { Safe: 'Do not include in report' } }),
  ],
});

/** No current overall rating; unsorted; a copy; a contradiction; unknown words and questions; odd spelling. */
export const tangled = location('1-1000000003', 'Invented Infirmary', {
  futureField: { anything: [1, { deep: true }] },
  currentRatings: {
    reportDate: '2022-03-04',
    serviceRatings: [
      { name: 'Surgery', rating: 'Good', reportDate: '2019-01-15', keyQuestionRatings: [{ name: 'Safe' }] },
    ],
  },
  historicRatings: [
    historic({ date: '2017-06-30', overall: 'requires  improvement ', questions: { ...ALL_GOOD, Safe: 'Inadequate' } }),
    historic({
      date: '2022-03-04',
      overall: 'Inspected but not rated',
      questions: { Safe: 'Insufficient evidence to rate', 'Well-led': 'GOOD' },
    }),
    historic({ date: '2015-02-11', overall: 'Inadequate', questions: { Safe: 'Inadequate', Caring: 'Good' } }),
    historic({ date: '2019-01-15', overall: 'Good', questions: ALL_GOOD, link: 'fourth' }),
    historic({
      date: '2019-01-15',
      overall: 'Requires improvement',
      questions: { ...ALL_GOOD, Responsive: 'Requires improvement' },
      link: 'fifth',
    }),
    historic({ date: '2019-01-15', overall: 'Good', questions: ALL_GOOD, link: 'fourth' }),
    historic({ date: '2020-11-02', questions: { Safe: 'Under review' } }),
    historic({
      date: '2016-08-19',
      overall: 'Unrated',
      questions: { 'Well led': 'Good', safe: 'Requires improvement', Sustainability: 'Good' },
    }),
    historic({ date: '2018-05-05', overall: 'Adequate' }),
  ],
});

export const historyOnly = provider('R1B', 'Invented History Trust', {
  historicRatings: [
    historic({ date: '2015-03-01', overall: 'Requires improvement', questions: ALL_GOOD }),
    historic({ date: '2018-03-01', overall: 'Good' }),
  ],
});

/** Social care under the single assessment framework: no rating of the location but that of its one service group. */
export const assessedHome = location('1-1000000004', 'Invented Lodge', {
  historicRatings: [historic({ date: '2019-05-01', overall: 'Requires improvement', questions: ALL_GOOD })],
  assessment: [
    assessment(
      '2024-11-05 09:30:00',
      [],
      [
        assessed('Good', 'Current', ALL_GOOD, { name: 'Care home service', assessmentDate: '2024-09-30 00:00:00' }),
        assessed('Requires Improvement', 'Historic', ALL_GOOD, { name: 'Care home service' }),
      ],
    ),
  ],
});

/** A hospital assessed by several service groups, with scores as text, as a number, and empty. */
export const assessedHospital = location('RXX01', 'Invented General Hospital', {
  historicRatings: [historic({ date: '2019-05-01', overall: 'Good', questions: ALL_GOOD })],
  assessment: [
    assessment(
      '2024-12-12 00:00:00',
      [],
      [
        {
          name: 'Urgent and emergency services',
          rating: 'Good',
          status: 'Current',
          keyQuestionRatings: [
            { name: 'Safe', rating: 'Good', status: 'Current', percentageScore: '71' },
            { name: 'Effective', rating: 'Good', status: 'Current', percentageScore: 66 },
            { name: 'Caring', rating: 'Good', status: 'Current', percentageScore: '' },
          ],
        },
        assessed('Requires Improvement', 'Current', ALL_GOOD, { name: 'Maternity' }),
      ],
    ),
  ],
});

/** Sixty reports, weeks apart, in shuffled order: 58 rated ones in the history, one without a rating, one current. */
export function sixtyReports(shuffle: (entries: object[]) => object[] = (entries) => entries): object {
  const words = ['Good', 'Requires improvement', 'Inadequate', 'Outstanding'];
  const dates = Array.from({ length: 60 }, (_, index) =>
    new Date(Date.UTC(2014, 0, 7) + index * 63 * 86_400_000).toISOString().slice(0, 10),
  );
  const entries = dates.slice(0, 59).map((date, index) =>
    historic({
      date,
      overall: index === 20 ? 'Inspected but not rated' : (words[(index * 7) % 4] as string),
      questions: index % 3 === 0 ? ALL_GOOD : {},
    }),
  );
  return provider('R60', `Invented ${'Long '.repeat(48)}Trust`, {
    currentRatings: current({ date: dates[59] as string, overall: 'Good', questions: ALL_GOOD }),
    historicRatings: shuffle(entries),
  });
}

import { assessed, assessment, current, historic, location, provider } from './build.js';

/**
 * Rating histories of real trusts in the shape of CQC's API, as far as public sources tell them. Contains CQC
 * information under the Open Government Licence v3.0.
 */
export const cambridge = provider('RGT', 'Cambridge University Hospitals NHS Foundation Trust', {
  currentRatings: current({
    date: '2019-02-26',
    overall: 'Good',
    questions: {
      Safe: 'Good',
      'Well-led': 'Outstanding',
      Caring: 'Outstanding',
      Responsive: 'Requires improvement',
      Effective: 'Good',
    },
    resources: { useOfResourcesRating: 'Requires improvement', combinedQualityRating: 'Good' },
  }),
  historicRatings: [
    historic({
      date: '2017-01-18',
      overall: 'Good',
      questions: { Safe: 'Good', 'Well-led': 'Good', Responsive: 'Requires improvement' },
    }),
    historic({
      date: '2015-09-22',
      overall: 'Inadequate',
      questions: {
        Safe: 'Inadequate',
        'Well-led': 'Inadequate',
        Caring: 'Outstanding',
        Responsive: 'Inadequate',
        Effective: 'Requires improvement',
      },
    }),
  ],
});

export const morecambeBay = provider('RTX', 'University Hospitals of Morecambe Bay NHS Foundation Trust', {
  currentRatings: current({
    date: '2021-08-20',
    overall: 'Requires improvement',
    questions: {
      Safe: 'Requires improvement',
      Responsive: 'Requires improvement',
      Effective: 'Requires improvement',
    },
    services: { 'Maternity (Furness General)': 'Inadequate' },
  }),
  historicRatings: [
    historic({
      date: '2019-05-16',
      overall: 'Requires improvement',
      questions: {
        Safe: 'Requires improvement',
        'Well-led': 'Requires improvement',
        Caring: 'Good',
        Responsive: 'Requires improvement',
        Effective: 'Good',
      },
      resources: { useOfResourcesRating: 'Inadequate', combinedQualityRating: 'Requires improvement' },
    }),
    historic({
      date: '2017-02-09',
      overall: 'Good',
      questions: {
        Safe: 'Requires improvement',
        'Well-led': 'Good',
        Caring: 'Outstanding',
        Responsive: 'Good',
        Effective: 'Good',
      },
    }),
    historic({ date: '2015-12-03', overall: 'Requires improvement' }),
    historic({ date: '2014-06-26', overall: 'Inadequate' }),
  ],
});

export const leeds = provider('RR8', 'Leeds Teaching Hospitals NHS Trust', {
  currentRatings: current({
    date: '2019-02-15',
    overall: 'Good',
    questions: {
      Safe: 'Requires improvement',
      'Well-led': 'Good',
      Caring: 'Good',
      Responsive: 'Good',
      Effective: 'Good',
    },
    resources: { useOfResourcesRating: 'Outstanding', combinedQualityRating: 'Good' },
    services: { 'Critical care': 'Outstanding' },
  }),
  historicRatings: [
    historic({
      date: '2016-09-27',
      overall: 'Good',
      questions: {
        Safe: 'Requires improvement',
        'Well-led': 'Good',
        Caring: 'Good',
        Responsive: 'Good',
        Effective: 'Good',
      },
    }),
    historic({ date: '2014-07-01', overall: 'Requires improvement' }),
  ],
  assessment: [
    assessment('2025-09-24 00:00:00', [
      assessed('Requires Improvement', 'Current', { 'Well-led': 'Requires Improvement' }),
    ]),
  ],
});

/** The rating of 2014 was earned under the trust that ran the hospital before. */
export const wexhamPark = location('RDU50', 'Wexham Park Hospital', {
  relationships: [
    {
      relatedLocationId: 'RD7WP',
      relatedLocationName: 'Wexham Park Hospital (Heatherwood and Wexham Park)',
      type: 'HSCA Predecessor',
      reason: 'NHS Transfer',
    },
  ],
  currentRatings: {
    ...current({
      date: '2025-08-28',
      overall: 'Outstanding',
      questions: {
        Safe: 'Good',
        'Well-led': 'Outstanding',
        Caring: 'Outstanding',
        Responsive: 'Good',
        Effective: 'Good',
      },
    }),
    serviceRatings: [
      { name: 'Urgent and emergency services', rating: 'Good', reportDate: '2025-08-28' },
      { name: 'Critical care', rating: 'Outstanding', reportDate: '2016-02-02' },
    ],
  },
  historicRatings: [
    historic({
      date: '2016-02-02',
      overall: 'Good',
      services: { 'Urgent and emergency services': 'Outstanding', 'Critical care': 'Outstanding', Surgery: 'Good' },
    }),
    historic({
      date: '2014-05-01',
      overall: 'Inadequate',
      services: { 'Urgent and emergency services': 'Requires improvement', Surgery: 'Inadequate' },
      earnedBy: 'RD7WP',
    }),
  ],
});

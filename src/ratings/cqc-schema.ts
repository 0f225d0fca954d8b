import * as v from 'valibot';
import type { Path } from '../common/problem.js';
import { questionNamed } from './questions.js';
import { cqcWord, optional, score, text, timestamp } from './schema.js';

/**
 * What is read of a provider or location document of CQC's public API. It leaves empty fields out and has been seen
 * with single objects in place of lists, so every member may be absent and every list may be one entry. Members not
 * named here are ignored, among them the names of people.
 */
export type OneOrMore<Entry> = Entry | readonly Entry[];

function oneOrMore<Entry>(entry: v.GenericSchema<unknown, Entry>): v.GenericSchema<unknown, OneOrMore<Entry>> {
  const list = v.array(entry);
  return v.lazy((input) => (Array.isArray(input) ? list : entry) as v.GenericSchema<unknown, OneOrMore<Entry>>);
}

/** The entries of a list, or the one in its place, with the place of each. */
export function entriesOf<Entry>(found: OneOrMore<Entry> | undefined, path: Path) {
  if (found === undefined) return [];
  return Array.isArray(found)
    ? found.map((entry: Entry, index) => ({ entry, path: [...path, index] }))
    : [{ entry: found as Entry, path }];
}

const isQuestion = (name: string) => questionNamed(name) !== undefined;

/** In current ratings each value names its date, its report and, if inherited, the organisation that earned it. */
const origin = { reportDate: timestamp, reportLinkId: text, organisationId: text };

const rated = optional({
  ...origin,
  name: text,
  title: text,
  rating: cqcWord,
  status: text,
  assessmentDate: timestamp,
  keyQuestionRatings: oneOrMore(
    optional({
      ...origin,
      status: text,
      name: v.pipe(text, v.check(isQuestion, 'question-unknown')),
      rating: cqcWord,
      percentageScore: score,
    }),
  ),
  useOfResources: oneOrMore(optional({ ...origin, useOfResourcesRating: cqcWord, combinedQualityRating: cqcWord })),
});

const ratings = oneOrMore(optional({ ...origin, overall: oneOrMore(rated), serviceRatings: oneOrMore(rated) }));

export const cqcSchema = optional({
  organisationType: text,
  providerId: text,
  locationId: text,
  name: text,
  registrationStatus: text,
  deregistrationDate: timestamp,
  currentRatings: ratings,
  historicRatings: ratings,
  assessment: oneOrMore(
    optional({
      assessmentPlanPublishedDateTime: timestamp,
      ratings: optional({ overall: oneOrMore(rated), asgRatings: oneOrMore(rated) }),
    }),
  ),
  reports: oneOrMore(optional({ linkId: text, reportDate: timestamp, firstVisitDate: timestamp, reportType: text })),
  relationships: oneOrMore(
    optional({
      relatedLocationId: text,
      relatedProviderId: text,
      relatedLocationName: text,
      relatedProviderName: text,
    }),
  ),
  inspectionAreas: oneOrMore(
    optional({ inspectionAreaId: text, inspectionAreaName: text, status: text, endDate: timestamp }),
  ),
});

export type CqcDocument = v.InferOutput<typeof cqcSchema>;
export type Rated = v.InferOutput<typeof rated>;
export type Origin = Pick<Rated, keyof typeof origin>;

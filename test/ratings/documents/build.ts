/** Builders of documents in the shape of CQC's public API: only the members that the ratings need. */
type Words = Readonly<Record<string, string>>;

export interface Entry {
  readonly date: string;
  readonly overall?: string;
  /** CQC's names of the questions, in the order in which its API tends to list them. */
  readonly questions?: Words;
  readonly resources?: { readonly useOfResourcesRating: string; readonly combinedQualityRating: string };
  readonly services?: Words;
  readonly earnedBy?: string;
  readonly link?: string;
}

export const ALL_GOOD: Words = {
  Safe: 'Good',
  'Well-led': 'Good',
  Caring: 'Good',
  Responsive: 'Good',
  Effective: 'Good',
};

function linkOf({ date, link }: Entry): string {
  return link ?? `link-${date}`;
}

function listOf(words: Words | undefined, dated: object): object[] {
  return Object.entries(words ?? {}).map(([name, rating]) => ({ name, rating, ...dated }));
}

function owner({ earnedBy }: Entry): object {
  return earnedBy === undefined ? {} : { organisationId: earnedBy };
}

/** `currentRatings`: every value carries its own date and report. */
export function current(entry: Entry): object {
  const dated = { reportDate: entry.date, reportLinkId: linkOf(entry), ...owner(entry) };
  return {
    reportDate: entry.date,
    overall: {
      rating: entry.overall,
      ...dated,
      useOfResources: entry.resources === undefined ? {} : { ...entry.resources, ...dated },
      keyQuestionRatings: listOf(entry.questions, dated),
    },
    serviceRatings: listOf(entry.services, dated),
  };
}

/** One of `historicRatings`: only the entry has a date. */
export function historic(entry: Entry): object {
  return {
    reportDate: entry.date,
    reportLinkId: linkOf(entry),
    ...owner(entry),
    overall: {
      ...(entry.overall === undefined ? {} : { rating: entry.overall }),
      ...(entry.resources === undefined ? {} : { useOfResources: entry.resources }),
      keyQuestionRatings: listOf(entry.questions, {}),
    },
    serviceRatings: listOf(entry.services, {}),
  };
}

export function provider(id: string, name: string, ratings: object): object {
  return { providerId: id, organisationType: 'Provider', name, registrationStatus: 'Registered', ...ratings };
}

export function location(id: string, name: string, ratings: object): object {
  return { locationId: id, organisationType: 'Location', name, registrationStatus: 'Registered', ...ratings };
}

/** One of `assessment`: the single assessment framework. */
export function assessment(published: string, overall: readonly object[], groups: readonly object[] = []): object {
  return { assessmentPlanPublishedDateTime: published, ratings: { overall, asgRatings: groups } };
}

export function assessed(rating: string, status: string, questions: Words = {}, more: object = {}): object {
  return { rating, status, keyQuestionRatings: listOf(questions, { status }), ...more };
}

import { given } from '../common/objects.js';
import { type Problem, quoted } from '../common/problem.js';
import type { Organisation, RatedPart, Rating, RatingData } from './data.js';
import type { Entity } from './model.js';
import { doubt } from './problems.js';

/** One of the rated things in the data, with what its journey is made from. */
export interface Subject {
  readonly entity: Entity;
  readonly organisation: Omit<Organisation, 'ended'>;
  readonly partOf: string | undefined;
  readonly ratings: readonly Rating[];
  readonly ended: string | undefined;
  /** The source says that nothing is in force (at all, or on these lines), and not since when. */
  readonly noCurrentRating: RatingData['noCurrentRating'] | undefined;
  /** Ratings before the first one may be missing. */
  readonly isPartial: boolean;
}

/** The organisation first, then its locations and services, each of which keeps its own line. */
export function subjectsIn({ organisation, locations, services, ...whole }: RatingData): readonly Subject[] {
  const { ended, ...own } = organisation;
  const partsOf = (parts: readonly RatedPart[], level: 'location' | 'service') =>
    parts.map((part, index) => {
      const named = given<Organisation>({ name: part.name, level, id: part.id });
      return subjectOf(`${level}-${index}`, named, { ended, ...part }, own.name);
    });
  return [
    subjectOf('organisation', own, { ...whole, ended }),
    ...partsOf(locations, 'location'),
    ...partsOf(services, 'service'),
  ];
}

function subjectOf(
  key: string,
  organisation: Subject['organisation'],
  {
    ratings,
    ended,
    noCurrentRating,
    isPartial = false,
  }: Pick<RatingData, 'ratings' | 'noCurrentRating' | 'isPartial'> & { ended: string | undefined },
  partOf?: string,
): Subject {
  const { name, level, id = null } = organisation;
  const entity = { key, name, level, id, ratings: ratings.length };
  return { entity, organisation, partOf, ratings, ended, noCurrentRating, isPartial };
}

/** The subject with this key, id or name; the organisation where there is none. */
export function chosen(subjects: readonly Subject[], wanted: unknown, problems: Problem[]): Subject {
  const name = typeof wanted === 'string' ? wanted.trim().toLowerCase() : wanted;
  const by = (key: 'key' | 'id' | 'name') => subjects.find(({ entity }) => entity[key]?.toLowerCase() === name);
  const found = name ? (by('key') ?? by('id') ?? by('name')) : subjects[0];
  if (found === undefined)
    problems.push(doubt('entity-unknown', [], typeof wanted === 'string' ? wanted : quoted(wanted)));
  return found ?? (subjects[0] as Subject);
}

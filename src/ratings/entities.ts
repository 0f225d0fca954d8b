import type { Path, Problem } from '../common/problem.js';
import type { Organisation, RatedPart, Rating, RatingData } from './data.js';
import { given } from './given.js';
import type { Entity } from './model.js';
import { doubt } from './problems.js';

/** One of the rated things in the data, with what its journey is made from. */
export interface Subject {
  readonly entity: Entity;
  readonly organisation: Omit<Organisation, 'ended'>;
  readonly partOf: string | undefined;
  readonly ratings: readonly Rating[];
  readonly path: Path;
  readonly ended: string | undefined;
}

/** The organisation first, then its locations and services, each of which keeps its own line. */
export function subjectsIn({ organisation, ratings, locations, services }: RatingData): readonly Subject[] {
  const { ended, ...whole } = organisation;
  const partsOf = (parts: readonly RatedPart[], level: 'location' | 'service') =>
    parts.map(({ name, id, ratings, ended: own = ended }, index) => {
      const part = given<Organisation>({ name, level, id });
      return subjectOf(`${level}-${index}`, part, ratings, [`${level}s`, index, 'ratings'], own, whole.name);
    });
  return [
    subjectOf('organisation', whole, ratings, ['ratings'], ended),
    ...partsOf(locations, 'location'),
    ...partsOf(services, 'service'),
  ];
}

function subjectOf(
  key: string,
  organisation: Subject['organisation'],
  ratings: readonly Rating[],
  path: Path,
  ended: string | undefined,
  partOf?: string,
): Subject {
  const { name, level, id = null } = organisation;
  return { entity: { key, name, level, id, ratings: ratings.length }, organisation, partOf, ratings, path, ended };
}

/** The subject with this key, id or name; the organisation where there is none. */
export function chosen(subjects: readonly Subject[], wanted: string | null | undefined, problems: Problem[]): Subject {
  const name = wanted?.trim().toLowerCase();
  const by = (key: 'key' | 'id' | 'name') => subjects.find(({ entity }) => entity[key]?.toLowerCase() === name);
  const found = name ? (by('key') ?? by('id') ?? by('name')) : subjects[0];
  if (found === undefined && wanted) problems.push(doubt('entity-unknown', [], wanted));
  return found ?? (subjects[0] as Subject);
}

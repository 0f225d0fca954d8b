import type { Path } from '../common/problem.js';
import type { Organisation, RatedPart, Rating, RatingData } from './data.js';
import type { Entity } from './model.js';

/** One of the rated things in the data, with what its journey is made from. */
export interface Subject {
  readonly entity: Entity;
  readonly organisation: Organisation;
  readonly partOf: string | null;
  readonly ratings: readonly Rating[];
  readonly path: Path;
  readonly ended: string | null;
}

/** The organisation first, then its locations and services, each of which keeps its own line. */
export function subjectsIn(data: RatingData): readonly [Subject, ...Subject[]] {
  const { organisation } = data;
  return [
    {
      entity: entityOf('organisation', organisation, data.ratings),
      organisation,
      partOf: null,
      ratings: data.ratings,
      path: ['ratings'],
      ended: organisation.ended ?? null,
    },
    ...data.locations.map((part, index) => partSubject(part, 'location', index, data)),
    ...data.services.map((part, index) => partSubject(part, 'service', index, data)),
  ];
}

function partSubject(part: RatedPart, level: 'location' | 'service', index: number, data: RatingData): Subject {
  const organisation: Organisation = { name: part.name, level, ...(part.id === undefined ? {} : { id: part.id }) };
  return {
    entity: entityOf(`${level}-${index}`, organisation, part.ratings),
    organisation,
    partOf: data.organisation.name,
    ratings: part.ratings,
    path: [`${level}s`, index, 'ratings'],
    ended: part.ended ?? data.organisation.ended ?? null,
  };
}

function entityOf(key: string, { name, level, id }: Organisation, ratings: readonly Rating[]): Entity {
  return { key, name, level, id: id ?? null, ratings: ratings.length };
}

/** The subject with this key, id or name. */
export function subjectNamed(subjects: readonly Subject[], wanted: string): Subject | null {
  const name = wanted.trim().toLowerCase();
  const found =
    subjects.find(({ entity }) => entity.key === name) ??
    subjects.find(({ entity }) => entity.id?.toLowerCase() === name) ??
    subjects.find(({ entity }) => entity.name.toLowerCase() === name);
  return found ?? null;
}

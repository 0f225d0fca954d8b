import type { Path, Problem } from '../common/problem.js';
import { dateIn, idIn, type Members, member, objectsIn } from './cqc-values.js';
import type { Organisation } from './data.js';
import { readText } from './fields.js';
import { problem } from './problems.js';

const SITE = 'https://www.cqc.org.uk';

/** Ids of CQC: ODS codes of trusts and their sites, and `1-…` for everybody else. */
const ID = /^(?:1-\d{1,15}|[A-Z][A-Z0-9]{2,5})$/;

/** Who a document is about, and what the reading of its ratings needs to know of it. */
export interface Subject {
  readonly organisation: Organisation;
  readonly registered: boolean;
  /** CQC's page of reports of this organisation or, for an inherited rating, of the one that earned it. */
  reportsPage(earnedBy?: string): string | undefined;
  /** The organisation that earned a rating, where it is another one. */
  inheritedFrom(organisationId: string | undefined): string | undefined;
}

export function readSubject(document: Members, problems: Problem[]): Subject {
  const level = isLocation(document) ? 'location' : 'provider';
  const id = idIn(document, level === 'location' ? 'locationId' : 'providerId');
  const predecessors = readPredecessors(document, problems);
  const page = pageOf(level, id);
  const ended = dateIn(document, 'deregistrationDate', [], problems);
  const registered = idIn(document, 'registrationStatus')?.toLowerCase() !== 'deregistered';
  return {
    organisation: {
      name: readName(document, id, problems),
      level,
      ...(id === undefined ? {} : { id }),
      ...(page === undefined ? {} : { href: page }),
      ...(registered || ended === undefined ? {} : { ended }),
    },
    registered,
    reportsPage: (earnedBy) => withReports(earnedBy === undefined ? page : pageOf(level, earnedBy)),
    inheritedFrom: (organisationId) =>
      organisationId === undefined || organisationId === id
        ? undefined
        : (predecessors.get(organisationId) ?? organisationId),
  };
}

function isLocation(document: Members): boolean {
  const type = idIn(document, 'organisationType')?.toLowerCase();
  return type === 'location' || (type !== 'provider' && idIn(document, 'locationId') !== undefined);
}

function readName(document: Members, id: string | undefined, problems: Problem[]): string {
  const name = readText(member(document, 'name'), ['name'], problems);
  if (name !== undefined) return name;
  const shown = id ?? 'This organisation';
  problems.push(problem.nameMissing(['name'], shown));
  return shown;
}

function readPredecessors(document: Members, problems: Problem[]): ReadonlyMap<string, string> {
  const path: Path = ['relationships'];
  return new Map(
    objectsIn(member(document, 'relationships'), path, problems).flatMap(({ entry, path }) => {
      const id = idIn(entry, 'relatedLocationId') ?? idIn(entry, 'relatedProviderId');
      const name =
        readText(member(entry, 'relatedLocationName'), [...path, 'relatedLocationName'], problems) ??
        readText(member(entry, 'relatedProviderName'), [...path, 'relatedProviderName'], problems);
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
}

function pageOf(level: 'provider' | 'location', id: string | undefined): string | undefined {
  return id !== undefined && ID.test(id) ? `${SITE}/${level}/${id}` : undefined;
}

function withReports(page: string | undefined): string | undefined {
  return page === undefined ? undefined : `${page}/reports`;
}

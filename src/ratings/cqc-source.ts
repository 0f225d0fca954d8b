import { given } from '../common/objects.js';
import type { Path } from '../common/problem.js';
import { type CqcDocument, entriesOf } from './cqc-schema.js';
import type { Organisation, Rating } from './data.js';
import { type Doubt, UNNAMED } from './problems.js';
import { isAfter } from './when.js';

/** A document of CQC while it is read: who it is about, and where its places and doubts go. */
export interface Source {
  readonly document: CqcDocument;
  readonly organisation: Organisation;
  readonly isRegistered: boolean;
  /** CQC's page of reports of this organisation or, for an inherited rating, of the one that earned it. */
  reportsPage(earnedBy?: string): string | undefined;
  /** When the report with this link was published, where the document lists it. */
  reportDate(linkId: string | undefined): string | undefined;
  /** The organisation that earned a rating, where it is another one. */
  inheritedFrom(organisationId: string | undefined): string | undefined;
  /** The place in the author's document of a place in the one read. */
  placeOf(path: Path): Path;
  doubt(code: Doubt, path: Path, what?: string): void;
}

/** Ids of CQC: ODS codes of trusts and their sites, and `1-…` for everybody else. */
const ID = /^(?:1-\d{1,15}|[A-Z][A-Z0-9]{2,5})$/;

export function sourceOf(document: CqcDocument, ways: Pick<Source, 'placeOf' | 'doubt'>): Source {
  const level = isLocation(document) ? 'location' : 'provider';
  const id = document[`${level}Id`];
  const pageOf = (id: string | undefined) => (id && ID.test(id) ? `https://www.cqc.org.uk/${level}/${id}` : undefined);
  const isRegistered = document.registrationStatus?.toLowerCase() !== 'deregistered';
  const predecessors = predecessorsIn(document);
  const dates = new Map(
    entriesOf(document.reports, []).map(({ entry: { linkId, reportDate } }) => [linkId, reportDate] as const),
  );
  return {
    ...ways,
    document,
    isRegistered,
    organisation: given<Organisation>({
      name: document.name ?? id ?? UNNAMED,
      level,
      id,
      href: pageOf(id),
      ended: isRegistered ? undefined : document.deregistrationDate,
    }),
    reportsPage: (earnedBy = id) => pageOf(earnedBy)?.concat('/reports'),
    reportDate: (linkId) => (linkId === undefined ? undefined : dates.get(linkId)),
    inheritedFrom: (earnedBy) => {
      if (!earnedBy || earnedBy === id) return undefined;
      const name = predecessors.get(earnedBy);
      // A place that was registered anew keeps its name: only the id tells the two apart.
      return name === undefined || name === document.name ? earnedBy : name;
    },
  };
}

function isLocation({ organisationType, locationId }: CqcDocument): boolean {
  const type = organisationType?.toLowerCase();
  return type === 'location' || (type !== 'provider' && locationId !== undefined);
}

function predecessorsIn({ relationships }: CqcDocument): ReadonlyMap<string | undefined, string | undefined> {
  return new Map(
    entriesOf(relationships, []).map(({ entry }) => [
      entry.relatedLocationId ?? entry.relatedProviderId,
      entry.relatedLocationName ?? entry.relatedProviderName,
    ]),
  );
}

/** Inspection dates that make sense: CQC's own data holds visits after the report about them. */
export function inspectedBefore(
  source: Source,
  date: string | null,
  visited: string | undefined,
  path: Path,
): Rating['inspected'] | undefined {
  if (visited === undefined) return undefined;
  if (date === null || !isAfter(visited, date)) return { from: visited };
  source.doubt('inspection-after-publication', path, date);
  return undefined;
}

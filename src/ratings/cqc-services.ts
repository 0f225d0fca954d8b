import { given } from '../common/objects.js';
import { withCurrentNamed } from './cqc-in-force.js';
import type { Found } from './cqc-ratings.js';
import { entriesOf } from './cqc-schema.js';
import type { Source } from './cqc-source.js';
import type { RatedPart } from './data.js';

/** Names of services begin with a capital and read as words; ids are short codes in lower case. */
const LIKE_AN_ID = /^[a-z][a-z0-9_-]*$/;

/**
 * Collects the ratings of services by name. CQC writes the id of an inspection area in place of some names. What CQC no
 * longer lists as current, has retired or replaced without a date, or rates in an organisation that is gone, is not
 * told as rated now.
 */
export function servicesIn(source: Source, found: readonly Found[]): readonly RatedPart[] {
  const areas = entriesOf(source.document.inspectionAreas, []).flatMap(({ entry }) => {
    const { inspectionAreaId: id, inspectionAreaName: name, status, endDate } = entry;
    if (id === undefined || name === undefined) return [];
    const isActive = nameKey(status ?? '') === 'active';
    return [
      { id: nameKey(id), name, ended: isActive ? undefined : endDate, isGone: status !== undefined && !isActive },
    ];
  });
  const services = new Map<string, ServiceDraft>();
  for (const each of found) {
    const { service: written, path, isCurrent } = each;
    if (written === null) continue;
    const area =
      areas.findLast(({ id }) => id === nameKey(written)) ??
      areas.find(({ name }) => nameKey(name) === nameKey(written));
    const name = area?.id === nameKey(written) ? area.name : written;
    let service = services.get(nameKey(name));
    if (!service) {
      if (!area && LIKE_AN_ID.test(written)) source.doubt('service-not-named', path, written);
      service = { name, found: [], ended: area?.ended, isCurrent: false };
      services.set(nameKey(name), service);
    }
    service.found.push(each);
    service.isCurrent ||= isCurrent && !area?.isGone && (source.isRegistered || !!source.organisation.ended);
  }
  // Where a report of the history says nothing of services, nobody knows whether one had been rated before.
  const history = entriesOf(source.document.historicRatings, []);
  const isPartial = history.some(({ entry }) => entriesOf(entry.serviceRatings, []).length === 0);
  return [...services.values()].map(({ name, found, ended, isCurrent }) =>
    given<RatedPart>({
      name,
      ratings: withCurrentNamed(source, found),
      ended,
      noCurrentRating: isCurrent || ended ? undefined : true,
      isPartial,
    }),
  );
}

interface ServiceDraft {
  readonly name: string;
  readonly found: Found[];
  readonly ended: string | undefined;
  isCurrent: boolean;
}

/** Names are the same whatever their capitals. */
function nameKey(name: string): string {
  return name.toLowerCase();
}

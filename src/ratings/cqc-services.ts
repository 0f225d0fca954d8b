import type { Found } from './cqc-ratings.js';
import { entriesOf } from './cqc-schema.js';
import type { Source } from './cqc-source.js';
import type { RatedPart, Rating } from './data.js';
import { given } from './given.js';

/** Names of services begin with a capital and read as words; ids are short codes in lower case. */
const LIKE_AN_ID = /^[a-z][a-z0-9_-]*$/;

/** Collects the ratings of services by name. CQC writes the id of an inspection area in place of some names. */
export function servicesIn(source: Source, found: readonly Found[]): readonly RatedPart[] {
  const areas = entriesOf(source.document.inspectionAreas, []).flatMap(({ entry }) => {
    const { inspectionAreaId: id, inspectionAreaName: name, status, endDate } = entry;
    if (id === undefined || name === undefined) return [];
    return [{ id: key(id), name, ended: key(status ?? '') === 'active' ? undefined : endDate }];
  });
  const services = new Map<string, RatedPart & { readonly ratings: Rating[] }>();
  for (const { service: written, path, rating } of found) {
    if (written === null) continue;
    const area =
      areas.findLast(({ id }) => id === key(written)) ?? areas.find(({ name }) => key(name) === key(written));
    const name = area?.id === key(written) ? area.name : written;
    const service = services.get(key(name));
    if (service) service.ratings.push(rating);
    else {
      if (!area && LIKE_AN_ID.test(written)) source.doubt('service-not-named', path, written);
      services.set(
        key(name),
        given<RatedPart & { ratings: Rating[] }>({ name, ratings: [rating], ended: area?.ended }),
      );
    }
  }
  return [...services.values()];
}

function key(name: string): string {
  return name.toLowerCase();
}

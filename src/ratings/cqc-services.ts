import type { RoughDate } from '../common/dates.js';
import type { Path, Problem } from '../common/problem.js';
import { dateIn, idIn, type Members, member, objectsIn } from './cqc-values.js';
import type { RatedPart, Rating } from './data.js';
import { readText } from './fields.js';
import { problem } from './problems.js';

interface InspectionArea {
  readonly name: string;
  readonly ended: RoughDate | undefined;
}

/** Collects the ratings of services by name. CQC writes the id of an inspection area in place of some names. */
export function gatherServices(
  document: Members,
  entries: readonly { readonly name: string; readonly path: Path; readonly rating: Rating }[],
  problems: Problem[],
): readonly RatedPart[] {
  const areas = readInspectionAreas(document, problems);
  const services = new Map<string, { name: string; ended: RoughDate | undefined; ratings: Rating[] }>();
  for (const { name: written, path, rating } of entries) {
    const area = areas.get(written.toLowerCase());
    const name = area?.name ?? readText(written, path, problems) ?? written;
    const key = name.toLowerCase();
    const service = services.get(key) ?? { name, ended: area?.ended ?? endOfNamed(areas, key), ratings: [] };
    if (!services.has(key) && area === undefined && looksLikeId(written, areas)) {
      problems.push(problem.serviceNotNamed(path, written));
    }
    service.ratings.push(rating);
    services.set(key, service);
  }
  return [...services.values()].map(({ name, ended, ratings }) => ({
    name,
    ratings,
    ...(ended === undefined ? {} : { ended }),
  }));
}

function readInspectionAreas(document: Members, problems: Problem[]): ReadonlyMap<string, InspectionArea> {
  const path: Path = ['inspectionAreas'];
  return new Map(
    objectsIn(member(document, 'inspectionAreas'), path, problems).flatMap(({ entry, path }) => {
      const id = idIn(entry, 'inspectionAreaId');
      const name = readText(member(entry, 'inspectionAreaName'), [...path, 'inspectionAreaName'], problems);
      if (id === undefined || name === undefined) return [];
      const active = idIn(entry, 'status')?.toLowerCase() === 'active';
      return [[id.toLowerCase(), { name, ended: active ? undefined : dateIn(entry, 'endDate', path, problems) }]];
    }),
  );
}

function endOfNamed(areas: ReadonlyMap<string, InspectionArea>, name: string): RoughDate | undefined {
  return [...areas.values()].find((area) => area.name.toLowerCase() === name)?.ended;
}

/** Names of services begin with a capital and read as words; ids are short codes in lower case. */
function looksLikeId(name: string, areas: ReadonlyMap<string, InspectionArea>): boolean {
  const named = [...areas.values()].some((area) => area.name.toLowerCase() === name.toLowerCase());
  return !named && /^[a-z][a-z0-9_-]*$/.test(name);
}

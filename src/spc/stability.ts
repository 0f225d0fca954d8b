import type { SpcPoint, Unrest } from './model.js';
import type { Finding } from './rules.js';

/** From this share on, a process is called unstable. A rule of our own: limits and icons say nothing about it. */
const UNSTABLE_SHARE = 1 / 4;

/**
 * Whether the latest section has been unstable: at least a quarter of its points are special cause, those not counted
 * that belong to a signal of the latest point, which its own icon tells of. `null`: it has not.
 */
export function unrestOf(points: readonly SpcPoint[], findings: readonly Finding[], latest: number): Unrest | null {
  const section = points[latest]?.section;
  const told = new Set<number>([latest]);
  for (const { places } of findings) if (places.includes(latest)) for (const place of places) told.add(place);
  let of = 0;
  let special = 0;
  let others = 0;
  points.forEach((point, place) => {
    if (point.section !== section || point.value === null || point.excluded) return;
    of += 1;
    if (point.judgement === 'common') return;
    special += 1;
    if (!told.has(place)) others += 1;
  });
  return of > 0 && others >= of * UNSTABLE_SHARE ? { special, of } : null;
}

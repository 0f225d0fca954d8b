import type { SpcData } from './data.js';
import { compareDays, type PointDraft } from './series.js';

/** Gives each of the points, which are in date order, its target: that of the latest `from` on or before its day. */
export function placeTargets(target: SpcData['target'], points: readonly PointDraft[]): void {
  if (target === undefined) return;
  const isAlways = typeof target === 'number';
  const periods = isAlways ? [] : [...target].sort((a, b) => compareDays(a.from, b.from));
  let current = isAlways ? target : null;
  let next = 0;
  for (const point of points) {
    for (let period = periods[next]; period && compareDays(period.from, point.date) <= 0; period = periods[next]) {
      current = period.value ?? null;
      next += 1;
    }
    point.target = current;
  }
}

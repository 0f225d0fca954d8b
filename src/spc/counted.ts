import { compare } from '../common/numbers.js';
import type { SpcPoint } from './model.js';

/**
 * What the rules see of the points that count; excluded points are passed over as if they were not there. One entry
 * for each counted point, in typed arrays because there may be 200,000 of them; the zeros left at the end mean nothing.
 */
export interface Counted {
  /** Where each stands among all the points of the chart. */
  readonly places: Int32Array;
  /** Where it is from its own section's centre: above (1), below (-1), on it or missing (0). */
  readonly sides: Int8Array;
  /** Where it went from the one before: up (1), down (-1), nowhere (0), also from and to a missing value. */
  readonly moves: Int8Array;
  /** How far out it is: beyond a limit (3, -3), near it (2, -2: beyond two sigma, not three), or neither (0). */
  readonly zones: Int8Array;
  /** Whether it is the first one of a later section (1). */
  readonly starts: Int8Array;
}

export function countedOf(points: readonly SpcPoint[]): Counted {
  // One entry more than there are points: whatever goes on to the last one ends there.
  const length = points.length + 1;
  const places = new Int32Array(length);
  const sides = new Int8Array(length);
  const moves = new Int8Array(length);
  const zones = new Int8Array(length);
  const starts = new Int8Array(length);
  let at = 0;
  let before: SpcPoint | undefined;
  for (let place = 0; place < points.length; place += 1) {
    const point = points[place] as SpcPoint;
    if (point.excluded) continue;
    places[at] = place;
    sides[at] = sideOf(point.value, point.centre);
    zones[at] = zoneOf(point);
    if (before) {
      moves[at] = sideOf(point.value, before.value);
      starts[at] = Number(point.section !== before.section);
    }
    before = point;
    at += 1;
  }
  return { places, sides, moves, zones, starts };
}

/** Where one is from the other: above (1), below (-1), on it, also where one of them is missing (0). */
function sideOf(one: number | null, other: number | null): number {
  return one === null || other === null ? 0 : compare(one, other);
}

function zoneOf({ value, ucl, lcl, ucl2, lcl2 }: SpcPoint): number {
  if (isAbove(value, ucl2)) return isAbove(value, ucl) ? 3 : 2;
  if (isAbove(lcl2, value)) return isAbove(lcl, value) ? -3 : -2;
  return 0;
}

/** A value on a line is not beyond it. */
function isAbove(one: number | null, other: number | null): boolean {
  // The plain comparison is quicker, and settles most pairs.
  return one !== null && other !== null && one > other && compare(one, other) > 0;
}

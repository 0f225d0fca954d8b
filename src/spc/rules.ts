import { compare } from '../common/numbers.js';
import type { Rules } from './data.js';
import type { PointRule, RuleName, SpcPoint, SpcSignal } from './model.js';

/** A rule, and the places of the points that it marks. */
export interface Finding extends PointRule {
  readonly places: readonly number[];
}

/**
 * What the rules see of the points that count; excluded points are passed over as if they were not there. One entry
 * for each counted point, in typed arrays because there may be 200,000 of them.
 */
class Counted {
  /** How many there are. */
  length = 0;
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

  constructor(points: readonly SpcPoint[]) {
    this.places = new Int32Array(points.length);
    this.sides = new Int8Array(points.length);
    this.moves = new Int8Array(points.length);
    this.zones = new Int8Array(points.length);
    this.starts = new Int8Array(points.length);
    let before: SpcPoint | null = null;
    points.forEach((point, place) => {
      if (point.excluded) return;
      this.add(place, point, before);
      before = point;
    });
  }

  private add(place: number, point: SpcPoint, before: SpcPoint | null): void {
    const at = this.length;
    const { value, centre } = point;
    this.length += 1;
    this.places[at] = place;
    this.starts[at] = before !== null && before.section !== point.section ? 1 : 0;
    if (value === null) return;
    this.sides[at] = centre === null ? 0 : compare(value, centre);
    this.moves[at] = before === null || before.value === null ? 0 : compare(value, before.value);
    this.zones[at] = zoneOf(value, point);
  }
}

/** A value on a line is not beyond it. */
function zoneOf(value: number, { ucl, lcl, ucl2, lcl2 }: SpcPoint): number {
  if (ucl2 !== null && compare(value, ucl2) > 0) return ucl !== null && compare(value, ucl) > 0 ? 3 : 2;
  if (lcl2 !== null && compare(value, lcl2) < 0) return lcl !== null && compare(value, lcl) < 0 ? -3 : -2;
  return 0;
}

/**
 * Everything that the rules find, the strongest rule first and each in order of time. A missing value breaks shifts,
 * trends and windows of three, and so does a step that they may not look across.
 */
export function findSignals(points: readonly SpcPoint[], rules: Rules): Finding[] {
  const counted = new Counted(points);
  const mayCross = rules.crossSteps === 'all';
  return [
    ...(rules.beyondLimits ? beyondLimits(counted) : []),
    ...trends(counted, rules.trend, rules.crossSteps !== 'none'),
    ...(rules.twoInThree ? twoInThree(counted, mayCross) : []),
    ...shifts(counted, rules.shift, mayCross),
  ];
}

/** The findings as stretches of the chart. */
export function signalsOf(findings: readonly Finding[]): SpcSignal[] {
  return findings.map(({ rule, direction, places }) => {
    const first = places[0] ?? 0;
    return { rule, direction, first, last: places.at(-1) ?? first, count: places.length };
  });
}

function finding(rule: RuleName, side: number, places: Iterable<number>): Finding {
  return { rule, direction: side > 0 ? 'high' : 'low', places: [...places] };
}

function beyondLimits({ length, places, zones }: Counted): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < length; at += 1) {
    const zone = zones[at] ?? 0;
    if (Math.abs(zone) === 3) found.push(finding('beyond-limits', zone, places.subarray(at, at + 1)));
  }
  return found;
}

/** At least `least` points in a row on one side of their own section's centre; a point on the centre ends the row. */
function shifts({ length, places, sides, starts }: Counted, least: number, mayCross: boolean): Finding[] {
  const found: Finding[] = [];
  let start = 0;
  for (let at = 1; at <= length; at += 1) {
    const goesOn = at < length && sides[at] === sides[start] && (mayCross || !starts[at]);
    if (goesOn) continue;
    const side = sides[start] ?? 0;
    if (side !== 0 && at - start >= least) found.push(finding('shift', side, places.subarray(start, at)));
    start = at;
  }
  return found;
}

/** At least `least` points in a row, each strictly higher (or each strictly lower) than the one before. */
function trends({ length, places, moves, starts }: Counted, least: number, mayCross: boolean): Finding[] {
  const found: Finding[] = [];
  let start = 0;
  let side = 0;
  for (let at = 1; at <= length; at += 1) {
    const move = at < length && (mayCross || !starts[at]) ? (moves[at] ?? 0) : 0;
    if (move === side) continue;
    if (side !== 0 && at - start >= least) found.push(finding('trend', side, places.subarray(start, at)));
    side = move;
    // The point that a trend sets out from belongs to it.
    start = at - 1;
  }
  return found;
}

/**
 * Two of three neighbours near the same limit (beyond two sigma, not beyond three), all three on that side of the
 * centre. Only those near the limit are marked; windows that share points are one finding.
 */
function twoInThree({ length, places, sides, zones, starts }: Counted, mayCross: boolean): Finding[] {
  const found: { side: number; end: number; marked: Set<number> }[] = [];
  const isNear = (at: number) => Math.abs(zones[at] ?? 0) === 2;
  for (let end = 2; end < length; end += 1) {
    const side = sides[end] ?? 0;
    if (side === 0 || sides[end - 1] !== side || sides[end - 2] !== side) continue;
    if (!mayCross && (starts[end] || starts[end - 1])) continue;
    if (!isNear(end - 1) && !(isNear(end) && isNear(end - 2))) continue;
    const near = [end - 2, end - 1, end].filter(isNear);
    if (near.length < 2) continue;
    const before = found.at(-1);
    const joins = before?.side === side && before.end >= end - 2;
    const stretch = joins ? before : { side, end, marked: new Set<number>() };
    if (!joins) found.push(stretch);
    stretch.end = end;
    for (const at of near) stretch.marked.add(places[at] ?? at);
  }
  return found.map(({ side, marked }) => finding('two-in-three', side, marked));
}

import { compare } from '../common/numbers.js';
import type { Rules } from './data.js';
import type { PointRule, RuleName, SpcPoint, SpcSignal } from './model.js';

/** A rule, and the places of the points that it marks. */
export interface Finding extends PointRule {
  readonly places: Int32Array;
}

/**
 * What the rules see of the points that count; excluded points are passed over as if they were not there. One entry
 * for each counted point, in typed arrays because there may be 200,000 of them; the zeros left at the end mean nothing.
 */
interface Counted {
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

function countedOf(points: readonly SpcPoint[]): Counted {
  const places = new Int32Array(points.length);
  const sides = new Int8Array(points.length);
  const moves = new Int8Array(points.length);
  const zones = new Int8Array(points.length);
  const starts = new Int8Array(points.length);
  let at = 0;
  let before: SpcPoint | undefined;
  for (let place = 0; place < points.length; place += 1) {
    const point = points[place];
    if (!point || point.excluded) continue;
    const { value, centre } = point;
    places[at] = place;
    if (before && before.section !== point.section) starts[at] = 1;
    if (value !== null) {
      if (centre !== null) sides[at] = compare(value, centre);
      if (before && before.value !== null) moves[at] = compare(value, before.value);
      zones[at] = zoneOf(value, point);
    }
    before = point;
    at += 1;
  }
  return { places, sides, moves, zones, starts };
}

function zoneOf(value: number, { ucl, lcl, ucl2, lcl2 }: SpcPoint): number {
  if (isAbove(value, ucl2)) return isAbove(value, ucl) ? 3 : 2;
  if (lcl2 !== null && isAbove(lcl2, value)) return lcl !== null && isAbove(lcl, value) ? -3 : -2;
  return 0;
}

/** A value on a line is not beyond it. */
function isAbove(value: number, line: number | null): boolean {
  return line !== null && value > line && compare(value, line) > 0;
}

/**
 * Everything that the rules find, the strongest rule first and each in order of time. A missing value breaks shifts,
 * trends and windows of three, and so does a step that they may not look across.
 */
export function findSignals(points: readonly SpcPoint[], rules: Rules): Finding[] {
  const counted = countedOf(points);
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

function finding(rule: RuleName, side: number, places: Int32Array): Finding {
  return { rule, direction: side > 0 ? 'high' : 'low', places };
}

function beyondLimits({ places, zones }: Counted): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < zones.length; at += 1) {
    const zone = zones[at] ?? 0;
    if (Math.abs(zone) === 3) found.push(finding('beyond-limits', zone, places.subarray(at, at + 1)));
  }
  return found;
}

/** At least `least` points in a row on one side of their own section's centre; a point on the centre ends the row. */
function shifts({ places, sides, starts }: Counted, least: number, mayCross: boolean): Finding[] {
  return stretches(sides, least, mayCross ? null : starts).map(({ start, end, side }) =>
    finding('shift', side, places.subarray(start, end)),
  );
}

/**
 * At least `least` points in a row, each strictly higher (or each strictly lower) than the one before. The point that
 * a trend sets out from belongs to it.
 */
function trends({ places, moves, starts }: Counted, least: number, mayCross: boolean): Finding[] {
  const steps = mayCross ? moves : moves.map((move, at) => (starts[at] === 1 ? 0 : move));
  return stretches(steps, least - 1).map(({ start, end, side }) =>
    finding('trend', side, places.subarray(start - 1, end)),
  );
}

/** Stretches of at least `least` entries of one side, broken at `starts`; `end` is the place after the last. */
function stretches(sides: Int8Array, least: number, starts: Int8Array | null = null) {
  const found: { start: number; end: number; side: number }[] = [];
  let start = 0;
  let side = 0;
  for (let at = 0; at <= sides.length; at += 1) {
    const next = sides[at] ?? 0;
    if (next === side && !starts?.[at]) continue;
    if (side !== 0 && at - start >= least) found.push({ start, end: at, side });
    start = at;
    side = next;
  }
  return found;
}

/**
 * Two of three neighbours near the same limit (beyond two sigma, not beyond three), all three on that side of the
 * centre. Only those near the limit are marked; windows that share points are one finding.
 */
function twoInThree({ places, sides, zones, starts }: Counted, mayCross: boolean): Finding[] {
  const found: { side: number; end: number; marked: Set<number> }[] = [];
  for (let end = 2; end < places.length; end += 1) {
    const side = sides[end] as number;
    const near = 2 * side;
    if (side === 0 || sides[end - 1] !== side || sides[end - 2] !== side) continue;
    const count = Number(zones[end] === near) + Number(zones[end - 1] === near) + Number(zones[end - 2] === near);
    if (count < 2) continue;
    if (!mayCross && (starts[end] || starts[end - 1])) continue;
    let stretch = found.at(-1);
    if (stretch?.side !== side || stretch.end < end - 2) {
      stretch = { side, end, marked: new Set() };
      found.push(stretch);
    }
    stretch.end = end;
    for (let at = end - 2; at <= end; at += 1) if (zones[at] === near) stretch.marked.add(places[at] as number);
  }
  return found.map(({ side, marked }) => finding('two-in-three', side, Int32Array.from(marked)));
}

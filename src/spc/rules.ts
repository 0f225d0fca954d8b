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

function placesOfCounted(points: readonly SpcPoint[]): Int32Array {
  const places = new Int32Array(points.length);
  let count = 0;
  points.forEach(({ excluded }, place) => {
    if (excluded) return;
    places[count] = place;
    count += 1;
  });
  return places.subarray(0, count);
}

function countedOf(points: readonly SpcPoint[]): Counted {
  const places = placesOfCounted(points);
  const entries = () => new Int8Array(places.length);
  const counted: Counted = { places, sides: entries(), moves: entries(), zones: entries(), starts: entries() };
  let before: SpcPoint | undefined;
  places.forEach((place, at) => {
    const point = points[place];
    const { value = null, centre = null } = point ?? {};
    if (before && before.section !== point?.section) counted.starts[at] = 1;
    if (point && value !== null) {
      counted.sides[at] = centre === null ? 0 : compare(value, centre);
      counted.moves[at] = before === undefined || before.value === null ? 0 : compare(value, before.value);
      counted.zones[at] = zoneOf(value, point);
    }
    before = point;
  });
  return counted;
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

function finding(rule: RuleName, side: number, places: Iterable<number>): Finding {
  return { rule, direction: side > 0 ? 'high' : 'low', places: [...places] };
}

function beyondLimits({ places, zones }: Counted): Finding[] {
  const found: Finding[] = [];
  zones.forEach((zone, at) => {
    if (Math.abs(zone) === 3) found.push(finding('beyond-limits', zone, places.subarray(at, at + 1)));
  });
  return found;
}

/** At least `least` points in a row on one side of their own section's centre; a point on the centre ends the row. */
function shifts({ places, sides, starts }: Counted, least: number, mayCross: boolean): Finding[] {
  return stretches(sides, least, (at) => !mayCross && starts[at] === 1).map(({ start, end, side }) =>
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

/** Stretches of at least `least` entries of one side; `end` is the place after the last. */
function stretches(
  sides: Int8Array,
  least: number,
  breaksAt: (at: number) => boolean = () => false,
): { start: number; end: number; side: number }[] {
  const found: { start: number; end: number; side: number }[] = [];
  let start = 0;
  for (let at = 1; at <= sides.length; at += 1) {
    if (sides[at] === sides[start] && !breaksAt(at)) continue;
    const side = sides[start] ?? 0;
    if (side !== 0 && at - start >= least) found.push({ start, end: at, side });
    start = at;
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
    const side = sides[end] ?? 0;
    if (side === 0 || sides[end - 1] !== side || sides[end - 2] !== side) continue;
    const isNear = (at: number) => zones[at] === 2 * side;
    // Most windows fail here: they should cost nothing.
    if (!(isNear(end - 1) ? isNear(end) || isNear(end - 2) : isNear(end) && isNear(end - 2))) continue;
    if (!mayCross && (starts[end] || starts[end - 1])) continue;
    let stretch = found.at(-1);
    if (stretch?.side !== side || stretch.end < end - 2) {
      stretch = { side, end, marked: new Set() };
      found.push(stretch);
    }
    stretch.end = end;
    for (const at of [end - 2, end - 1, end].filter(isNear)) stretch.marked.add(places[at] ?? at);
  }
  return found.map(({ side, marked }) => finding('two-in-three', side, marked));
}

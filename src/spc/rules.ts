import { compare } from '../common/numbers.js';
import type { Rules } from './data.js';
import type { Direction, PointRule, RuleName, SpcSignal } from './model.js';
import type { PlacedPoint } from './points.js';

/** A rule, and the places of the points that it marks. */
export interface Finding extends PointRule {
  readonly places: readonly number[];
}

/** A point among its counted neighbours. */
interface Seat {
  readonly place: number;
  readonly point: PlacedPoint;
}

/** Above or rising (1), below or falling (-1), neither (0). */
type Side = -1 | 0 | 1;

/**
 * Everything that the rules find, the strongest rule first and each in order of time. Excluded points are passed over
 * as if they were not there; a missing value breaks shifts, trends and windows of three, and so does a step that they
 * may not look across.
 */
export function findSignals(points: readonly PlacedPoint[], rules: Rules): Finding[] {
  const seats: Seat[] = [];
  points.forEach((point, place) => {
    if (!point.excluded) seats.push({ place, point });
  });
  const sides = seats.map(({ point }) => sideOf(point.value, point.centre, point.centre));
  return [
    ...(rules.beyondLimits ? beyondLimits(seats) : []),
    ...trends(seats, rules.trend, rules.crossSteps !== 'none'),
    ...(rules.twoInThree ? twoInThree(seats, sides, rules.crossSteps === 'all') : []),
    ...shifts(seats, sides, rules.shift, rules.crossSteps === 'all'),
  ];
}

/** The findings as stretches of the chart. */
export function signalsOf(findings: readonly Finding[]): SpcSignal[] {
  return findings.map(({ rule, direction, places }) => {
    const first = places[0] ?? 0;
    return { rule, direction, first, last: places.at(-1) ?? first, count: places.length };
  });
}

const NO_RULES: readonly PointRule[] = [];

/** The rules of every point, in the order of the findings. */
export function rulesOfPoints(findings: readonly Finding[], length: number): (readonly PointRule[])[] {
  const rules = new Array<readonly PointRule[]>(length).fill(NO_RULES);
  for (const { rule, direction, places } of findings) {
    const alone = [{ rule, direction }];
    for (const place of places) {
      const before = rules[place];
      rules[place] = before === undefined || before === NO_RULES ? alone : [...before, ...alone];
    }
  }
  return rules;
}

/** Beyond the upper line, beyond the lower one, or neither; a value on a line is not beyond it. */
function sideOf(value: number | null, upper: number | null, lower: number | null): Side {
  if (value === null) return 0;
  if (upper !== null && compare(value, upper) > 0) return 1;
  return lower !== null && compare(value, lower) < 0 ? -1 : 0;
}

function finding(rule: RuleName, side: Side, places: readonly number[]): Finding {
  const direction: Direction = side > 0 ? 'high' : 'low';
  return { rule, direction, places };
}

function beyondLimits(seats: readonly Seat[]): Finding[] {
  const found: Finding[] = [];
  for (const { place, point } of seats) {
    const side = sideOf(point.value, point.ucl, point.lcl);
    if (side !== 0) found.push(finding('beyond-limits', side, [place]));
  }
  return found;
}

/** At least `least` points in a row on one side of their own section's centre; a point on the centre ends the row. */
function shifts(seats: readonly Seat[], sides: readonly Side[], least: number, acrossSteps: boolean): Finding[] {
  const rows = rowsOfOneSide(sides, (at) => !acrossSteps && isStep(seats, at));
  return rows
    .filter(({ start, end }) => end - start >= least)
    .map(({ start, end, side }) => finding('shift', side, placesOf(seats, start, end)));
}

/** At least `least` points in a row, each strictly higher (or each strictly lower) than the one before. */
function trends(seats: readonly Seat[], least: number, acrossSteps: boolean): Finding[] {
  const moves = seats.map((seat, at): Side => {
    const before = seats[at - 1]?.point.value ?? null;
    const { value } = seat.point;
    if (value === null || before === null || (!acrossSteps && isStep(seats, at))) return 0;
    return compare(value, before);
  });
  return rowsOfOneSide(moves, () => false)
    .filter(({ start, end }) => end - start >= least - 1)
    .map(({ start, end, side }) => finding('trend', side, placesOf(seats, start - 1, end)));
}

/**
 * Two of three neighbours near the same limit (beyond two sigma, not beyond three), all three on that side of the
 * centre. Only those near the limit are marked; windows that share points are one finding.
 */
function twoInThree(seats: readonly Seat[], sides: readonly Side[], acrossSteps: boolean): Finding[] {
  const found: { side: Side; end: number; places: number[] }[] = [];
  for (let end = 2; end < seats.length; end += 1) {
    const side = sides[end] ?? 0;
    if (side === 0 || sides[end - 1] !== side || sides[end - 2] !== side) continue;
    if (!acrossSteps && (isStep(seats, end) || isStep(seats, end - 1))) continue;
    const near = seats.slice(end - 2, end + 1).filter(({ point }) => isNearLimit(point, side));
    if (near.length < 2) continue;
    const places = near.map((seat) => seat.place);
    const before = found.at(-1);
    if (before?.side !== side || before.end < end - 2) {
      found.push({ side, end, places });
    } else {
      before.end = end;
      before.places.push(...places.filter((place) => place > (before.places.at(-1) ?? -1)));
    }
  }
  return found.map(({ side, places }) => finding('two-in-three', side, places));
}

function isNearLimit({ value, ucl, lcl, ucl2, lcl2 }: PlacedPoint, side: Side): boolean {
  return sideOf(value, ucl2, lcl2) === side && sideOf(value, ucl, lcl) === 0;
}

/** Whether a new section begins at a seat. */
function isStep(seats: readonly Seat[], at: number): boolean {
  return at > 0 && seats[at]?.point.section !== seats[at - 1]?.point.section;
}

function placesOf(seats: readonly Seat[], start: number, end: number): number[] {
  return seats.slice(start, end).map((seat) => seat.place);
}

/** The longest rows of one side; `end` is the place after the last. */
function rowsOfOneSide(
  sides: readonly Side[],
  breaksAt: (at: number) => boolean,
): { start: number; end: number; side: Side }[] {
  const rows: { start: number; end: number; side: Side }[] = [];
  let start = 0;
  for (let at = 1; at <= sides.length; at += 1) {
    if (at < sides.length && sides[at] === sides[start] && !breaksAt(at)) continue;
    const side = sides[start] ?? 0;
    if (side !== 0) rows.push({ start, end: at, side });
    start = at;
  }
  return rows;
}

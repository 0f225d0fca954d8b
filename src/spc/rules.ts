import type { Counted } from './counted.js';
import type { Rules } from './data.js';
import type { PointRule, RuleName, SpcSignal } from './model.js';

/** A rule, and the places of the points that it marks. */
export interface Finding extends PointRule {
  /** Never empty. */
  readonly places: Int32Array;
}

/** Where what the rules look for is broken off (1); `null`: nowhere. */
type Breaks = Counted['starts'] | null;

/**
 * Everything that the rules find, the strongest rule first and each in order of time. A missing value breaks shifts,
 * trends and windows of three, and so does a step that they may not look across.
 */
export function findSignals(counted: Counted, rules: Rules): Finding[] {
  const breaks = rules.crossSteps === 'all' ? null : counted.starts;
  return [
    ...(rules.beyondLimits ? beyondLimits(counted) : []),
    ...trends(counted, rules.trend, rules.crossSteps === 'none' ? counted.starts : null),
    ...(rules.twoInThree ? twoInThree(counted, breaks) : []),
    ...shifts(counted, rules.shift, breaks),
  ];
}

/** The findings as stretches of the chart. */
export function signalsOf(findings: readonly Finding[]): SpcSignal[] {
  return findings.map(({ rule, direction, places }) => ({
    rule,
    direction,
    first: places[0] as number,
    last: places.at(-1) as number,
    count: places.length,
  }));
}

function finding(rule: RuleName, side: number, places: Int32Array): Finding {
  return { rule, direction: side > 0 ? 'high' : 'low', places };
}

function beyondLimits({ places, zones }: Counted): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < zones.length; at += 1) {
    const zone = zones[at] as number;
    if (Math.abs(zone) === 3) found.push(finding('beyond-limits', zone, places.subarray(at, at + 1)));
  }
  return found;
}

/** At least `least` points in a row on one side of their own section's centre; a point on the centre ends the row. */
function shifts({ places, sides }: Counted, least: number, breaks: Breaks): Finding[] {
  return stretches(sides, least, breaks).map(({ start, end, side }) =>
    finding('shift', side, places.subarray(start, end)),
  );
}

/**
 * At least `least` points in a row, each strictly higher (or each strictly lower) than the one before. The point that
 * a trend sets out from belongs to it.
 */
function trends({ places, moves }: Counted, least: number, breaks: Breaks): Finding[] {
  const steps = breaks ? moves.map((move, at) => (breaks[at] ? 0 : move)) : moves;
  return stretches(steps, least - 1).map(({ start, end, side }) =>
    finding('trend', side, places.subarray(start - 1, end)),
  );
}

/** Stretches of at least `least` entries of one side; `end` is the place after the last. */
function stretches(sides: Int8Array, least: number, breaks: Breaks = null) {
  const found: { start: number; end: number; side: number }[] = [];
  let start = 0;
  let side = 0;
  for (let at = 0; at < sides.length; at += 1) {
    const next = sides[at] as number;
    if (next === side && !breaks?.[at]) continue;
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
function twoInThree({ places, sides, zones }: Counted, breaks: Breaks): Finding[] {
  const found: { side: number; end: number; marked: Set<number> }[] = [];
  for (let end = 2; end < places.length; end += 1) {
    const side = sides[end] as number;
    const near = 2 * side;
    if (side === 0 || ofThree(sides, end, side) < 3 || ofThree(zones, end, near) < 2) continue;
    if (breaks?.[end] || breaks?.[end - 1]) continue;
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

/** How many of three neighbours are this one. Asked at every point: a list of the three would cost more than the rest. */
function ofThree(entries: Int8Array, end: number, wanted: number): number {
  return Number(entries[end] === wanted) + Number(entries[end - 1] === wanted) + Number(entries[end - 2] === wanted);
}

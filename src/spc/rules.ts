import type { Counted } from './counted.js';
import type { Rules } from './data.js';
import type { PointRule, RuleName, SpcSignal } from './model.js';

/** A rule, and the places of the points that it marks. */
export interface Finding extends PointRule {
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
    ...trends(counted, rules.trend, rules.crossSteps !== 'none'),
    ...(rules.twoInThree ? twoInThree(counted, breaks) : []),
    ...shifts(counted, rules.shift, breaks),
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
function shifts({ places, sides }: Counted, least: number, breaks: Breaks): Finding[] {
  return stretches(sides, least, breaks).map(({ start, end, side }) =>
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
    if (side === 0 || sides[end - 1] !== side || sides[end - 2] !== side) continue;
    if (breaks?.[end] || breaks?.[end - 1]) continue;
    const near = [end - 2, end - 1, end].filter((at) => zones[at] === 2 * side);
    if (near.length < 2) continue;
    let stretch = found.at(-1);
    if (stretch?.side !== side || stretch.end < end - 2) {
      stretch = { side, end, marked: new Set() };
      found.push(stretch);
    }
    stretch.end = end;
    for (const at of near) stretch.marked.add(places[at] as number);
  }
  return found.map(({ side, marked }) => finding('two-in-three', side, Int32Array.from(marked)));
}

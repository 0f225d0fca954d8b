import type { SpcRuns } from './model.js';

const NOTHING_USEFUL: SpcRuns = {
  longest: null,
  longestAllowed: null,
  crossings: null,
  crossingsNeeded: null,
  signal: false,
};

/**
 * Anhøj's runs analysis of one section, from where its points are: above the centre (1), below (-1), on it or missing
 * (0), which are passed over.
 * Source: Anhøj and Olesen, PLoS One 9 (2014), e113825, as qicharts2 0.8.1 applies it.
 */
export function analyseRuns(sides: Int8Array): SpcRuns {
  let useful = 0;
  let crossings = -1;
  let length = 0;
  let longest = 0;
  let sideBefore = 0;
  for (const side of sides) {
    if (side === 0) continue;
    useful += 1;
    if (side !== sideBefore) {
      crossings += 1;
      length = 0;
      sideBefore = side;
    }
    length += 1;
    longest = Math.max(longest, length);
  }
  if (useful === 0) return NOTHING_USEFUL;
  const longestAllowed = Math.round(Math.log2(useful)) + 3;
  const crossingsNeeded = fewestExpectedCrossings(useful);
  const signal = longest > longestAllowed || crossings < crossingsNeeded;
  return { longest, longestAllowed, crossings, crossingsNeeded, signal };
}

/** Fewer crossings than this happen by chance in fewer than one of twenty series. */
const RARE = 0.05;

/**
 * The smallest k with P(X <= k) >= 0.05, X binomial over the n - 1 gaps between n useful points with chance 1/2. The
 * probabilities are taken relative to the middle one, so that none vanishes however many points there are.
 */
function fewestExpectedCrossings(useful: number): number {
  const gaps = useful - 1;
  const middle = Math.floor(gaps / 2);
  const weights: number[] = [];
  let weight = 1;
  // Beyond the last one, k = 0, they weigh nothing.
  for (let k = middle; weight > Number.EPSILON; k -= 1) {
    weights.push(weight);
    weight *= k / (gaps - k + 1);
  }
  const lower = weights.reduceRight((sum, part) => sum + part, 0);
  // By symmetry the upper half weighs as much as the lower one; an odd number of outcomes has one in the middle.
  const total = 2 * lower - (gaps % 2 === 0 ? 1 : 0);
  let atMost = 0;
  const likely = weights.findLastIndex((part) => {
    atMost += part;
    return atMost >= RARE * total;
  });
  return middle - likely;
}

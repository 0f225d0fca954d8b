/**
 * The one tolerance of the library: two numbers closer than this, relative to the larger of them, are the same number.
 * Sums of decimals differ in the last places by the order of adding; a rule must not fire on that.
 */
export const RELATIVE_TOLERANCE = 1e-9;

/** Compares with the one tolerance: -1 below, 0 the same, 1 above. */
export function compare(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  const difference = a - b;
  if (Math.abs(difference) <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b))) return 0;
  return difference < 0 ? -1 : 1;
}

/** How far apart two numbers are; 0 where they are the same number. */
export function distance(a: number, b: number): number {
  return compare(a, b) === 0 ? 0 : Math.abs(a - b);
}

/** What the rounding of sums and differences leaves of nothing, relative to the largest number among them. */
const ROUNDING = 1e-12;

/**
 * 0 where a calculated number is nothing but rounding beside the numbers it was made of; otherwise the number. Near 0 a
 * relative tolerance sees a difference in every last digit, and a rule must not fire on that either.
 */
export function withoutRounding(value: number, largest: number): number {
  return Math.abs(value) <= ROUNDING * largest ? 0 : value;
}

/** Numbers whose sum is beyond the largest there is are averaged this much smaller; a power of two costs no digits. */
const SMALLER = 2 ** -64;

/**
 * The mean in two passes, which is exact for a constant series and free of the drift of a single running sum:
 * the second pass adds the mean of what the first one left over. 0 where nothing but rounding is left.
 * `null` for no values.
 */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const plain = meanOf(values);
  return Number.isFinite(plain) ? plain : meanOf(values.map((value) => value * SMALLER)) / SMALLER;
}

function meanOf(values: readonly number[]): number {
  const n = values.length;
  let sum = 0;
  let largest = 0;
  for (const value of values) {
    sum += value;
    largest = Math.max(largest, Math.abs(value));
  }
  const first = sum / n;
  let rest = 0;
  for (const value of values) rest += value - first;
  return withoutRounding(first + rest / n, largest);
}

/** The middle value, or the mean of the two in the middle; `null` for no values. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[middle - 1] as number;
  return lower + (upper - lower) / 2;
}

/** As many decimals as a number shows by itself, at most two. */
export function decimalsOf(value: number): number {
  for (const decimals of [0, 1]) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < RELATIVE_TOLERANCE * Math.max(1, Math.abs(scaled))) return decimals;
  }
  return 2;
}

/** A number that can be drawn and said: neither `NaN` nor infinite. */
export function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

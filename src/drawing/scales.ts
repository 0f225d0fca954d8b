import { ticks } from 'd3';
import { compare } from '../common/numbers.js';

/**
 * A straight map from data to pixels. Ours rather than d3's scale, which brings interpolation, colour and number
 * formatting along (about 12 kB gzipped) that a straight line does not need; the ticks are d3's.
 */
export interface LinearScale {
  /** From data to pixels. */
  (value: number): number;
  /** The ends in the data's own unit. */
  readonly domain: readonly [number, number];
  /** The ends in pixels. */
  readonly range: readonly [number, number];
  /** From pixels back to data. */
  invert(pixel: number): number;
}

/** Maps `domain` onto `range`; a domain without width maps to the middle of the range. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  // Beyond half of the largest number there is, differences overflow; those of halves do not, and lose no digits.
  const start = d0 / 2;
  const width = d1 / 2 - start;
  const factor = width === 0 ? 0 : (r1 - r0) / width;
  const middle = (r0 + r1) / 2;
  const scale = (value: number) => (factor === 0 ? middle : r0 + (value / 2 - start) * factor);
  const invert = (pixel: number) => (factor === 0 ? d0 : (start + (pixel - r0) / factor) * 2);
  return Object.assign(scale, { domain, range, invert });
}

/** Round numbers within a domain, about `count` of them. */
export function valueTicks(domain: readonly [number, number], count: number): number[] {
  const [low, high] = domain;
  if (Number.isFinite(high - low)) return ticks(low, high, count);
  return ticks(low / 10, high / 10, count).map((tick) => tick * 10);
}

/** Below this a span has too few digits left to divide into round steps. */
const SMALLEST_SPAN = 1e-100;

/**
 * A domain widened to round numbers, so that the first and last grid lines are labelled; no further than numbers go.
 * `count`: about so many parts, 2 or more.
 */
export function niceDomain(domain: readonly [number, number], count: number): [number, number] {
  let [low, high] = domain;
  if (compare(low, high) === 0 || high - low < SMALLEST_SPAN) {
    const room = Math.abs(low) < SMALLEST_SPAN ? 1 : Math.abs(low) * 0.1;
    low -= room;
    high += room;
  }
  const inner = valueTicks([low, high], count);
  const [first, second] = inner;
  if (first === undefined || second === undefined) return [low, high];
  const step = second - first;
  const last = inner.at(-1) ?? high;
  return [round(first > low ? first - step : first), round(last < high ? last + step : last)];
}

/** 0.034 - 0.002 is a little more than 0.032, and a tick there would be left out. */
function round(number: number): number {
  return withinNumbers(Number(number.toPrecision(15)));
}

/** The nearest number that is finite. */
export function withinNumbers(number: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, number));
}

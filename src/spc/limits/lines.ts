import { distance, isFiniteNumber, mean, withoutRounding } from '../../common/numbers.js';
import type { SpcPoint } from '../model.js';
import { LIMIT_SIGMAS, WARNING_SIGMAS } from './constants.js';

/*
 * In this folder a number that does not exist is not a number (NaN): whatever is calculated with it does not exist
 * either, and `bandAround` and whoever takes the lines write `null` for it.
 */

/** What the lines of a section are calculated from. */
export interface Stretch {
  /** Its rows that are not excluded. */
  readonly counted: readonly SpcPoint[];
  /** Those of them in the baseline; all of them where there is none. */
  readonly base: readonly SpcPoint[];
  /** Whether unusually large moving ranges are left out, once. */
  readonly screen: boolean;
  /** What ratios are multiplied by. */
  readonly multiplier: number;
}

/** The lines of a section; `band` gives the limits at one of its points, which on some charts depend on its size. */
export interface Lines {
  readonly centre: number;
  readonly band: (point: SpcPoint) => Band;
  readonly screening?: Screening | undefined;
}

export interface Screening {
  /** How many moving ranges were left out. */
  readonly dropped: number;
  /** Asked for, but not applied, because nothing but zeros would have been left. */
  readonly refused: boolean;
}

/** One chart type's way to its lines. */
export type LimitsOf = (stretch: Stretch) => Lines;

export interface Band {
  readonly ucl: number | null;
  readonly lcl: number | null;
  readonly ucl2: number | null;
  readonly lcl2: number | null;
}

export const NO_BAND: Band = { ucl: null, lcl: null, ucl2: null, lcl2: null };

/** Where a line that was calculated is drawn: within its bounds, on the scale of the values. */
export type Placing = (line: number) => number;

/** A count is not negative. */
export const notNegative: Placing = (line) => Math.max(0, line);
/** A proportion lies between 0 and 1. */
export const proportion: Placing = (line) => Math.min(1, notNegative(line));

/** Limits at two and three sigma around a centre. */
export function bandAround(centre: number, sigma: number, placed: Placing = (line) => line): Band {
  const line = (sigmas: number) => {
    const at = placed(withoutRounding(centre + sigmas * sigma, Math.abs(centre)));
    return isFiniteNumber(at) ? at : null;
  };
  return {
    ucl: line(LIMIT_SIGMAS),
    lcl: line(-LIMIT_SIGMAS),
    ucl2: line(WARNING_SIGMAS),
    lcl2: line(-WARNING_SIGMAS),
  };
}

/** Lines that are the same at every point. */
export function straight(centre: number, band: Band, screening?: Screening): Lines {
  return { centre, band: () => band, screening };
}

/** A number of a point, if it has one: its value, or something calculated from it. */
export type Figure = (point: SpcPoint) => number | null;

export const plotted: Figure = ({ value }) => value;

/** The values that exist. */
export function valuesOf(points: readonly SpcPoint[], figureOf: Figure = plotted): number[] {
  const values: number[] = [];
  for (const point of points) {
    const value = figureOf(point);
    if (value !== null) values.push(value);
  }
  return values;
}

/** A moving range on another scale, which depends on the points it lies between. */
type Scaled = (range: number, from: SpcPoint, to: SpcPoint) => number;

/** The moving ranges: the distances between neighbours that both exist. A range that touches a gap is dropped. */
export function movingRanges(points: readonly SpcPoint[], figureOf: Figure = plotted, scaled?: Scaled): number[] {
  const ranges: number[] = [];
  let before = Number.NaN;
  let from: SpcPoint | undefined;
  for (const point of points) {
    const value = figureOf(point) ?? Number.NaN;
    const range = distance(value, before);
    // A range that touches a gap is not a number, which compares with nothing.
    if (range >= 0) ranges.push(scaled && from ? scaled(range, from, point) : range);
    before = value;
    from = point;
  }
  return ranges;
}

/** A mean in which each point counts by its weight. */
export function weightedMean(points: readonly SpcPoint[], measureOf: Figure, weightOf: Figure): number {
  const products: number[] = [];
  const weights: number[] = [];
  for (const point of points) {
    const value = measureOf(point);
    const weight = weightOf(point);
    if (value === null || weight === null) continue;
    products.push(value * weight);
    weights.push(weight);
  }
  return (mean(products) ?? Number.NaN) / (mean(weights) ?? Number.NaN);
}

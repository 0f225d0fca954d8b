import type { RoughDate } from '../common/dates.js';

/** What a page may choose about the picture; the numbers are the same whatever is chosen. */
export interface SpcOptions {
  /** The time drawn; `null`: as the points begin and end. */
  readonly from: RoughDate | null;
  readonly to: RoughDate | null;
  /** `flexible`: as the values need; `zero`: with zero in it. */
  readonly yAxis: 'flexible' | 'zero';
  /** A fixed end of the value axis; a value beyond it moves the end. `null`: not fixed. */
  readonly yMin: number | null;
  readonly yMax: number | null;
  readonly sigmaLines: boolean;
  readonly movingRange: boolean;
}

import {
  bandAround,
  type Figure,
  type LimitsOf,
  movingRanges,
  type Placing,
  plotted,
  straight,
  valuesOf,
} from './lines.js';
import { averageRange } from './moving-range.js';

type Average = (values: readonly number[]) => number | null;

/**
 * Individual values around their centre; `factor`: from their average moving range to sigma. They may be taken as
 * another figure than the one plotted, whose lines `placed` turns back.
 */
export function individuals(
  centreOf: Average,
  averageOf: Average,
  factor: number,
  figureOf: Figure = plotted,
  placed: Placing = (line) => line,
): LimitsOf {
  return ({ base, screen }) => {
    const centre = centreOf(valuesOf(base, figureOf)) ?? Number.NaN;
    const { average, screening } = averageRange(movingRanges(base, figureOf), screen, averageOf);
    return straight(placed(centre), bandAround(centre, factor * average, placed), screening);
  };
}

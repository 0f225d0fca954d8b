import { isFiniteNumber, mean } from '../common/numbers.js';
import type { ChartType } from './data.js';
import { D4 } from './limits/constants.js';
import type { MovingRangePoint, SpcAnalysis } from './model.js';
import { rangesAt } from './section-lines.js';

/** The charts of individual values, whose companion is the chart of their moving ranges. */
const WITH_RANGES: ReadonlySet<ChartType> = new Set(['i', 'i-median', 'i-median-mr']);

/**
 * The companion panel of an XmR chart, one range for each point, with the same sections and baselines: what the chart
 * type `mr` shows of the same data. `null` for other charts, and where there are too few points for limits.
 */
export function movingRangesOf({ chart, enoughPoints, sections, points }: SpcAnalysis): MovingRangePoint[] | null {
  if (!enoughPoints || !WITH_RANGES.has(chart)) return null;
  const ranges = rangesAt(sections, points);
  return sections.flatMap(({ first, last, baselineLast }) => {
    const end = baselineLast ?? last;
    const counted = ranges.slice(first, end + 1).filter((_, i) => !points[first + i]?.excluded);
    const average = mean(counted.filter((range) => range !== null));
    const centre = isFiniteNumber(average) ? average : null;
    const limit = centre === null ? null : D4 * centre;
    const ucl = isFiniteNumber(limit) ? limit : null;
    return ranges.slice(first, last + 1).map((value) => ({ value, centre, ucl }));
  });
}

import type { ChartType } from './data.js';
import { linesOfRanges } from './limits/mr.js';
import type { MovingRangePoint, SpcAnalysis } from './model.js';
import { rangesAt } from './section-lines.js';

/** The charts of individual values, whose companion is the chart of their moving ranges. */
const WITH_RANGES: readonly ChartType[] = ['i', 'i-median', 'i-median-mr'];

/**
 * The companion panel of an XmR chart, one range for each point, with the same sections and baselines: what the chart
 * type `mr` shows of the same data. `null` for other charts, and where there are too few points for limits.
 */
export function movingRangesOf({ chart, enoughPoints, sections, points }: SpcAnalysis): MovingRangePoint[] | null {
  if (!enoughPoints || !WITH_RANGES.includes(chart)) return null;
  const ranges = rangesAt(sections, points);
  return sections.flatMap(({ first, last, baselineLast }) => {
    const base = points.slice(first, (baselineLast ?? last) + 1).filter((point) => !point.excluded);
    const { centre, band } = linesOfRanges(base);
    const { ucl } = band;
    return ranges.slice(first, last + 1).map((value) => ({ value, centre: ucl === null ? null : centre, ucl }));
  });
}

import { givesRating } from './findings.js';
import type { Day, FrameworkBand, Report } from './model.js';

/**
 * The frameworks that these reports followed, each from its first report to the next framework's first one. A report
 * that rates nothing may be of before there were ratings (care homes: October 2014), and changes how none came about.
 */
export function frameworkBands(reports: readonly Report[], today: Day): readonly FrameworkBand[] {
  const bands: { framework: FrameworkBand['framework']; from: Day; reports: number[] }[] = [];
  for (const { framework, published, future, index } of reports.filter(givesRating)) {
    if (framework === null || published === null || future) continue;
    const last = bands.at(-1);
    if (last?.framework.id === framework.id) last.reports.push(index);
    else bands.push({ framework, from: published.earliest, reports: [index] });
  }
  return bands.map((band, index) => ({ ...band, to: bands[index + 1]?.from ?? today }));
}

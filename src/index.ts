/**
 * The elements' classes, the pure functions and the types. Registers nothing: `improvement-widgets/define.js` does.
 *
 * Each domain has more to offer on its own: `improvement-widgets/spc`, `…/ratings`, `…/themes`.
 */
export type { Problem, Reading } from './common/problem.js';
export type { PlainTable, TableCell } from './common/table.js';
export { RatingJourney } from './rating-journey/rating-journey.js';
export { analyseJourney, type Journey, type RatingData, readRatings, type Standing } from './ratings/index.js';
export { analyseSpc, readSpc, type SpcAnalysis, type SpcData } from './spc/index.js';
export { SpcChart } from './spc-chart/spc-chart.js';
export { ThemeRadar } from './theme-radar/theme-radar.js';
export { analyseThemes, readThemes, type ThemeComparison, type ThemeData } from './themes/index.js';
export {
  ImprovementLoadEvent,
  ImprovementProblemEvent,
  ImprovementSelectEvent,
  type Selection,
} from './widget/events.js';
export { type JourneyWords, journeyWords } from './words/journey.js';
export { type RadarWords, radarWords } from './words/radar.js';
export { type SpcWords, spcWords } from './words/spc.js';
export { type WidgetWords, widgetWords } from './words/widget.js';

import type { PresetName, Rules } from './data.js';

/** The preset of a chart that names none. */
export const DEFAULT_PRESET: PresetName = 'making-data-count';

/**
 * Sections with fewer existing points than this have trial limits; NHS England's tools give no limits at all to a
 * whole chart with fewer. Source: Making Data Count's Single Chart Tool v5.0 and SPC SQL query v2.6.
 */
export const TRIAL_LIMIT_POINTS = 13;

/** Fewer rows than this make no baseline. Source: NHSRplotthedots 0.2.2 and the Single Chart Tool (12 to 20 points). */
export const SHORTEST_BASELINE = 12;

/** What the official tools do, as data. */
export const PRESETS: Readonly<Record<PresetName, Rules>> = {
  /** NHS England, Making Data Count, Single Chart Tool v5.0. */
  'making-data-count': {
    shift: 6,
    trend: 6,
    twoInThree: true,
    beyondLimits: true,
    screen: false,
    crossSteps: 'all',
    conflict: 'improvement',
    minimumPoints: TRIAL_LIMIT_POINTS,
  },
  /** NHS-R Community, NHSRplotthedots 0.2.2. */
  'plot-the-dots': {
    shift: 7,
    trend: 7,
    twoInThree: true,
    beyondLimits: true,
    screen: true,
    crossSteps: 'none',
    conflict: 'rank',
    minimumPoints: 1,
  },
};

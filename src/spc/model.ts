import type { RoughDate } from '../common/dates.js';
import type { Problem } from '../common/problem.js';
import type { ChartType, Improvement, Interval, PresetName, Rules } from './data.js';

/** What the data means: lines, signals, verdicts. Every number is on the scale of the values drawn. */
export interface SpcAnalysis {
  readonly chart: ChartType;
  readonly preset: PresetName;
  readonly settings: SpcSettings;
  /** In date order; rows of the same date in the order given. */
  readonly points: readonly SpcPoint[];
  /** At least one, unless there are no points. */
  readonly sections: readonly SpcSection[];
  /** Everything the rules found, each as the longest stretch it holds for, ordered by rule and then by start. */
  readonly signals: readonly SpcSignal[];
  /** Place of the last point that exists and is not excluded: the one both icons are about. `null`: there is none. */
  readonly latest: number | null;
  /** The icon of the latest point; `null`: too few points to judge. */
  readonly variation: Variation | null;
  /** Whether the process can be relied on to meet the target; `null`: not judged. */
  readonly assurance: Assurance | null;
  /** The target in force at the latest point. */
  readonly target: number | null;
  /** How many points exist and are not excluded. */
  readonly existing: number;
  /** Whether `existing` reaches the minimum of the rules in force (always so on a run chart). */
  readonly enoughPoints: boolean;
  /** Whether some section's limits rest on so few points that they must be marked as trial limits. */
  readonly trialLimits: boolean;
  /** Whether the latest limits fall on the centre line: the process does not vary at all. */
  readonly noVariation: boolean;
  /** Anhøj's runs analysis, one per section; none for `mr`. */
  readonly runs: readonly SpcRuns[];
  readonly problems: readonly Problem[];
}

/** The choices in force, defaults and inferred ones included. */
export interface SpcSettings {
  readonly improvement: Improvement;
  readonly unit: string | null;
  /** Decimal places of values. */
  readonly decimals: number;
  /** `null`: the gaps between the dates are irregular, or of their nature so (rare events). */
  readonly interval: Interval | null;
  /** What ratios were multiplied by. */
  readonly multiplier: number;
  /** The preset's rules with the author's own choices laid over them. */
  readonly rules: Rules;
}

export interface SpcPoint {
  /** As given: a day, a month or a year. */
  readonly date: RoughDate;
  /** The value plotted: the value, the ratio, the range, the subgroup's mean or deviation. `null`: missing. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many measurements stand behind a point of `xbar` and `s`, and, of two or more, their standard deviation. */
  readonly size: number | null;
  readonly deviation: number | null;
  readonly excluded: boolean;
  readonly note: string | null;
  readonly section: number;
  readonly centre: number | null;
  /** Three sigma from the centre; `null`: no such line here. */
  readonly ucl: number | null;
  readonly lcl: number | null;
  /** Two sigma from the centre. */
  readonly ucl2: number | null;
  readonly lcl2: number | null;
  /** In force on the point's date. */
  readonly target: number | null;
  /** Every rule that fires, strongest first (beyond limits, trend, two in three, shift); trends in order of time. */
  readonly rules: readonly PointRule[];
  readonly judgement: Judgement;
  /** Place of the row in the data as its author wrote it. */
  readonly row: number;
}

export type RuleName = 'beyond-limits' | 'two-in-three' | 'shift' | 'trend';
/** A rising trend is `high`. */
export type Direction = 'high' | 'low';

export interface PointRule {
  readonly rule: RuleName;
  readonly direction: Direction;
}

/** A rule and the stretch of points it holds for, both ends included. */
export interface SpcSignal extends PointRule {
  readonly first: number;
  readonly last: number;
  /** How many existing points it marks (two in three marks only those near the limit). */
  readonly count: number;
}

export type Judgement = 'common' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low';

export type Variation =
  | 'common-cause'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low';

export type Assurance = 'pass' | 'fail' | 'hit-or-miss';

/** A stretch with limits of its own. */
export interface SpcSection {
  /** Places of its first and last point. */
  readonly first: number;
  readonly last: number;
  /** The step that began it; `null` for the stretch before any step. */
  readonly step: SectionStep | null;
  /** How many first rows (excluded ones not counted) its limits were calculated from; `null`: from all. */
  readonly baseline: number | null;
  /** Place of the last row of the baseline; `null`: no baseline. */
  readonly baselineLast: number | null;
  /** How many of its points exist and are not excluded. */
  readonly existing: number;
  /** Whether it has limits that rest on so few points that they must be marked as trial limits. */
  readonly trial: boolean;
  /** How many moving ranges screening left out of its limits. */
  readonly screened: number;
}

export interface SectionStep {
  /** As the author wrote it; the section begins at the first point on or after it. */
  readonly date: RoughDate;
  /** `null`: no reason given. */
  readonly reason: string | null;
}

/** Anhøj's runs analysis of one section; figures are `null` where no point is useful. */
export interface SpcRuns {
  readonly longest: number | null;
  readonly longestAllowed: number | null;
  readonly crossings: number | null;
  readonly crossingsNeeded: number | null;
  readonly signal: boolean;
}

/** One point of the moving-range panel; `null` where there is no range or no line. Its lower limit is 0. */
export interface MovingRangePoint {
  readonly value: number | null;
  readonly centre: number | null;
  readonly ucl: number | null;
}

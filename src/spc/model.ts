import type { RoughDate } from '../common/dates.js';
import type { Problem } from '../common/problem.js';
import type { ChartType, Improvement, Interval, PresetName, Rules } from './data.js';

/** What the data means: lines, signals, verdicts. Every number is on the scale of the values drawn. */
export interface SpcAnalysis {
  /** As the data has it, or `i`. */
  readonly chart: ChartType;
  /** As the data has it, or `making-data-count`. */
  readonly preset: PresetName;
  /** What else the analysis went by. */
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
  /** Of steps, baselines and limits; those of reading are the reader's. */
  readonly problems: readonly Problem[];
}

/** The choices in force, defaults and inferred ones included. */
export interface SpcSettings {
  /** `neutral` where the data says nothing. */
  readonly improvement: Improvement;
  /** As the author wrote it; `null`: none. */
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

/** A row in its place, with the lines and rules that hold there. */
export interface SpcPoint {
  /** As given: a day, a month or a year. */
  readonly date: RoughDate;
  /** The value plotted: the value, the ratio, the range, the subgroup's mean or deviation. `null`: missing. */
  readonly value: number | null;
  /** As given, where `value` is its ratio to the denominator; `null`: it is not. */
  readonly numerator: number | null;
  /** As given: of that ratio, or what a value given by itself stands for; `null`: none, or not above 0. */
  readonly denominator: number | null;
  /** How many measurements stand behind a point of `xbar` and `s`, and, of two or more, their standard deviation. */
  readonly size: number | null;
  readonly deviation: number | null;
  /** Drawn, but counted in nothing. */
  readonly excluded: boolean;
  /** The author's own words about it; `null`: none. */
  readonly note: string | null;
  /** Place of its section among `sections`. */
  readonly section: number;
  /** Mean or median, as its chart type has it; `null`: the section has no value. */
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
  /** What its rules mean; `common` also where nothing is judged. */
  readonly judgement: Judgement;
  /** Place of the row in the data as its author wrote it. */
  readonly row: number;
}

/** Outside a limit; two of three near one; a run on one side of the centre; a rise or fall. */
export type RuleName = 'beyond-limits' | 'two-in-three' | 'shift' | 'trend';
/** A rising trend is `high`. */
export type Direction = 'high' | 'low';

/** A rule that fires at a point. */
export interface PointRule {
  readonly rule: RuleName;
  readonly direction: Direction;
}

/** A rule and the stretch of points it holds for, both ends included. */
export interface SpcSignal extends PointRule {
  /** Places of its first and last point, the same for a single one. */
  readonly first: number;
  readonly last: number;
  /** How many existing points it marks (two in three marks only those near the limit). */
  readonly count: number;
}

/** What a point means to those who run the service; neutral where no direction is good. */
export type Judgement = 'common' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low';

/** The icon of the latest point: `high` and `low` follow the direction that is good, but for neutral ones. */
export type Variation =
  | 'common-cause'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low';

/** The target will be met, will be missed, or may be either, unless something changes. */
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

/** The step at which a section begins. */
export interface SectionStep {
  /** As the author wrote it; the section begins at the first point on or after it. */
  readonly date: RoughDate;
  /** `null`: no reason given. */
  readonly reason: string | null;
}

/** Anhøj's runs analysis of one section; figures are `null` where no point is useful. */
export interface SpcRuns {
  /** The most useful points in a row on one side of the centre line. */
  readonly longest: number | null;
  /** A run longer than this is a signal. */
  readonly longestAllowed: number | null;
  /** How often the line between useful points crosses the centre line. */
  readonly crossings: number | null;
  /** Fewer crossings than this are a signal. */
  readonly crossingsNeeded: number | null;
  /** Whether the values vary by more than chance; `false` where no point is useful. */
  readonly signal: boolean;
}

/** One point of the moving-range panel; `null` where there is no range or no line. Its lower limit is 0. */
export interface MovingRangePoint {
  readonly value: number | null;
  readonly centre: number | null;
  readonly ucl: number | null;
}

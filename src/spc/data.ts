import type { RoughDate } from '../common/dates.js';

/**
 * What an SPC chart is drawn from: the published JSON shape, once it has been read. Everything but `points` may be
 * absent; what absence means stands beside each member. A step, a target and a point keep the order they were given in.
 */
export interface SpcData {
  /** The name of the measure, as sentences begin: "4-hour performance". Absent: the chart calls itself untitled. */
  readonly title?: string;
  /** The name in full, under the headline. Absent: the title stands there. */
  readonly subtitle?: string;
  /** Written after values, for example `"%"` or `"per 1,000 bed days"`. */
  readonly unit?: string;
  /**
   * Decimal places to show. Absent: as many as the values have, at most 2, and one more (still at most 2) for centre
   * and limits, which are calculated, of values below 1,000; enough for three digits where all values are smaller than
   * that. A target is always written in full.
   */
  readonly decimals?: number;
  /** Absent: inferred from the gaps between the dates; none where they are irregular, and for `g` and `t`. */
  readonly interval?: Interval;
  /** Absent: `i`, the chart of individual values (XmR). */
  readonly chart?: ChartType;
  /** Which direction is good. Absent: `neutral`, neither. */
  readonly improvement?: Improvement;
  /** On the scale of the values drawn. A list changes over time; a `null` value ends a target. Absent: no target. */
  readonly target?: number | readonly TargetFrom[];
  /** Absent: `making-data-count`. */
  readonly preset?: PresetName;
  /** Single choices that differ from the preset. */
  readonly rules?: Partial<Rules>;
  /** What a ratio is multiplied by: 1000 for a rate per thousand. Absent: 100 where the unit is `"%"`, otherwise 1. */
  readonly multiplier?: number;
  /** In any order: they are analysed in that of their dates. At least one. */
  readonly points: readonly SpcInput[];
  /** Where limits are calculated afresh. Absent: one section. */
  readonly steps?: readonly Step[];
  /** Limits come from this many first rows of every section (missing ones included). Absent: from all of them. */
  readonly baseline?: number;
  /** Absent: none. */
  readonly annotations?: readonly Annotation[];
  /** Where the figures come from, under the chart. Absent: nothing is said. */
  readonly source?: Source;
}

/** One row: a date, and what was measured in the way its chart type takes it. Everything but the date may be `null`. */
export interface SpcInput {
  /** A month or a year counts as its first day. On `g` and `t` charts the date of an event. */
  readonly date: RoughDate;
  /** On a `g` chart the cases, on a `t` chart the time, since the event before. `null` or absent: missing. */
  readonly value?: number | null | undefined;
  /** With a denominator it is drawn in place of `value`: the events, or those of whom something holds. */
  readonly numerator?: number | null | undefined;
  /**
   * All cases, or the exposure to events; above 0. Without a numerator, on an i' chart, how many cases `value` stands for.
   * `null` or absent: 1 there; the point of a chart of ratios is missing.
   */
  readonly denominator?: number | null | undefined;
  /** The single measurements behind a point of `xbar` and `s`. */
  readonly subgroup?: readonly (number | null)[] | null | undefined;
  /** Said of the point in the readout and the table. Absent: nothing. */
  readonly note?: string | null | undefined;
  /** Drawn, but counted in nothing. */
  readonly exclude?: boolean | null | undefined;
  /** Place of the row in the data as its author wrote it, so that problems can point there. Absent: its own place. */
  readonly row?: number;
}

/** A date from which limits are calculated afresh. */
export interface Step {
  /** The first point on or after it begins the section. */
  readonly date: RoughDate;
  /** What changed. Absent: the chart says that no reason is given, and a problem does. */
  readonly reason?: string;
  /** In place of the baseline for all sections, from here on to the next step. Absent: that one. */
  readonly baseline?: number;
  /** Place in the data as its author wrote it. Absent: its own place. */
  readonly row?: number;
}

/** A target in force from a date on, until the next one begins. */
export interface TargetFrom {
  /** The first day on which it is in force. */
  readonly from: RoughDate;
  /** `null` or absent: no target from here on. */
  readonly value?: number | null;
}

/** A word about a moment in time, drawn at its date. */
export interface Annotation {
  /** Drawn at its first day. */
  readonly date: RoughDate;
  /** A few words, drawn in the picture where there is room. */
  readonly label: string;
  /** More about it, in the list under the picture. Absent: the label alone. */
  readonly detail?: string;
}

/** Where figures come from; each member may be absent. */
export interface Source {
  /** Who publishes them: "NHS England, A&E attendances". */
  readonly label?: string;
  /** An address that a page may link to: http, https, mailto or relative. */
  readonly href?: string;
  /** When they were last brought up to date. */
  readonly updated?: RoughDate;
}

/** Their names in words are in the catalogue of the chart, what they do in limits/. */
export type ChartType =
  | 'i'
  | 'i-median'
  | 'i-median-mr'
  | 'i-prime'
  | 'mr'
  | 'run'
  | 'p'
  | 'p-prime'
  | 'u'
  | 'u-prime'
  | 'c'
  | 'g'
  | 't'
  | 'xbar'
  | 's';

export const IMPROVEMENTS = ['increase', 'decrease', 'neutral'] as const;
/** Which direction is good: up, down, or neither. */
export type Improvement = (typeof IMPROVEMENTS)[number];

export const INTERVALS = ['day', 'week', 'month', 'quarter', 'year'] as const;
/** How far apart the points are. */
export type Interval = (typeof INTERVALS)[number];

/** Whose rules: those of NHS England's Making Data Count, or of NHSRplotthedots. */
export type PresetName = 'making-data-count' | 'plot-the-dots';

/** Every choice on which the official tools differ. */
export interface Rules {
  /** How many points in a row on one side of the centre make a shift. */
  readonly shift: number;
  /** How many points in a row, each higher (or each lower) than the one before, make a trend. */
  readonly trend: number;
  /** Whether two of three points near a limit count as a signal. */
  readonly twoInThree: boolean;
  /** Whether a point outside the limits counts as a signal. */
  readonly beyondLimits: boolean;
  /** Whether unusually large moving ranges are left out of the limits, once. */
  readonly screen: boolean;
  /** Which rules may look across a step: none, only trends, or all of them. */
  readonly crossSteps: CrossSteps;
  /** Which of two contradicting rules decides the colour of a point. */
  readonly conflict: Conflict;
  /** With fewer existing points on the whole chart there are no limits, rules and icons. */
  readonly minimumPoints: number;
}

export const CROSS_STEPS = ['none', 'trend', 'all'] as const;
/** `all`: shift, trend and two of three. */
export type CrossSteps = (typeof CROSS_STEPS)[number];

export const CONFLICTS = ['improvement', 'concern', 'rank'] as const;
/** `rank`: beyond limits, then trend, two of three, shift; where no direction is good it always decides. */
export type Conflict = (typeof CONFLICTS)[number];

import type { Problem } from '../common/problem.js';
import type {
  AssessedSeries,
  Axis,
  Basis,
  Evidence,
  Framework,
  PeerBand,
  Scale,
  SourceLine,
  TableOnly,
  ThemeValue,
} from './data.js';

/**
 * What theme data means: which series is before and which after, what changed and where nothing can be said, and what
 * the basis allows one to say at all.
 */
export interface ThemeComparison {
  readonly title: string | null;
  readonly framework: FrameworkInfo;
  /** `null` with `presence`, and where no scale was given. */
  readonly scale: Scale | null;
  /**
   * Decimal places that the values of the series need, at most 2; scale, targets and peers have as many as they need.
   */
  readonly decimals: number;
  /**
   * `single`: one series is drawn. `pair`: one outline before, one after. `side-by-side`: a picture for each series.
   * `table`: nothing may be drawn, see `tableOnly`.
   */
  readonly form: 'single' | 'pair' | 'side-by-side' | 'table';
  readonly tableOnly: TableOnly | null;
  /** The basis of all series, or `mixed`; `null` where it is not stated. */
  readonly basis: Basis | 'mixed' | null;
  /** In order of date where all have one, else as given. */
  readonly series: readonly ComparedSeries[];
  /** The earlier and the later of two series, whether or not they may be compared; `after` is also the only one. */
  readonly before: ComparedSeries | null;
  readonly after: ComparedSeries | null;
  /** In a picture of many series, the one that the others are compared with. */
  readonly reference: ComparedSeries | null;
  /** Why nothing is said of changes; `null` where they may be stated, and where there is one series only. */
  readonly notCompared: NotCompared | null;
  /** In the framework's order. */
  readonly axes: readonly ComparedAxis[];
  readonly rises: readonly string[];
  readonly falls: readonly string[];
  readonly unchanged: readonly string[];
  /** Themes that at least one series has no usable value for; a series without any value is not counted. */
  readonly notAssessed: readonly string[];
  readonly extremes: Extremes;
  readonly target: ComparedTarget | null;
  readonly peers: ComparedPeers | null;
  /** How the series of a picture of many stand to the reference. */
  readonly standings: readonly Standing[];
  readonly cautions: readonly Caution[];
  /** How many themes have evidence. */
  readonly withEvidence: number;
  readonly notes: readonly string[];
  readonly source: SourceLine | null;
  readonly problems: readonly Problem[];
}

export type FrameworkInfo = Omit<Framework, 'axes' | 'scale'>;

export type ComparedSeries = Omit<AssessedSeries, 'values' | 'role'> & {
  /** Decided by the dates, then by what was given; `other` in a picture of many. */
  readonly role: 'before' | 'after' | 'other';
  /** How many themes it has a usable value for. */
  readonly assessed: number;
};

export interface ComparedAxis extends Axis {
  /** Numbers inside the scale; `null` where not assessed, and with `presence`. */
  readonly before: number | null;
  readonly after: number | null;
  /** `after` less `before`, where the two may be compared. */
  readonly change: number | null;
  /** One for each series, in the order of the series. */
  readonly values: readonly ComparedValue[];
  /** What the theme aims for, or the lower end of the band; `null` without a target. */
  readonly target: number | null;
  /** Whether `after` does; `null` where there is none, and where several series stand side by side. */
  readonly meetsTarget: boolean | null;
  /** `null` where peers may not be shown, or are not known for this theme. */
  readonly peers: PeerBand | null;
  readonly evidence: readonly Evidence[];
}

export interface ComparedValue extends ThemeValue {
  readonly series: string;
  /** The scale's word for the value. */
  readonly level: string | null;
}

/** Ids with the same value stand together, so that a tie is never hidden. */
export interface Tie {
  readonly value: number;
  readonly axes: readonly string[];
}

export interface Extremes {
  readonly highest: Tie | null;
  readonly lowest: Tie | null;
  /** `value` is the change: above 0 for a rise, below 0 for a fall. */
  readonly largestRise: Tie | null;
  readonly largestFall: Tie | null;
  readonly allEqual: boolean;
}

export interface ComparedTarget {
  readonly label: string | null;
  /** The value that every theme aims for, or `null` where they differ. */
  readonly value: number | null;
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly meets: number;
  readonly of: number;
}

export interface ComparedPeers {
  readonly label: string | null;
  readonly year: number;
  readonly n: number;
  /** How many of the assessed themes with peers lie below, and above, the middle range. */
  readonly below: number;
  readonly above: number;
  readonly of: number;
}

export interface Standing {
  readonly series: string;
  readonly higher: number;
  readonly lower: number;
  readonly unchanged: number;
  /** Themes with a value in both. */
  readonly of: number;
}

export type NotCompared =
  | 'basis-differs'
  | 'organisation-differs'
  | 'dates-the-same'
  | 'order-not-known'
  | 'presence'
  | 'many-series';

/** What a reader has to be told before they conclude anything. */
export type Caution =
  | Basis
  | 'basis-not-stated'
  | 'basis-differs'
  | 'organisation-differs'
  | 'dates-the-same'
  | 'order-not-known'
  | 'two-points-in-time'
  | 'framework-differs'
  | 'scale-assumed';

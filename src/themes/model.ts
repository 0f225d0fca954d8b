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
  /** What the figure is about, mostly an organisation; `null` where it was not said. */
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
  /** Why no picture may be drawn; `null` where one may. */
  readonly tableOnly: TableOnly | null;
  /** The basis of all series that have values, or `mixed`; `null` where it is not stated. */
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
  /** Ids of the themes that went up; empty where nothing is compared. */
  readonly rises: readonly string[];
  /** Ids of the themes that went down. */
  readonly falls: readonly string[];
  /** Ids of the themes with the same value both times. */
  readonly unchanged: readonly string[];
  /** Themes that at least one series has no usable value for; a series without any value is not counted. */
  readonly notAssessed: readonly string[];
  readonly extremes: Extremes;
  /** `null` where there is none, or where it would mean nothing (shares of passages, marks of presence). */
  readonly target: ComparedTarget | null;
  /** `null` where there are none, or where they may not be shown; `problems` says why. */
  readonly peers: ComparedPeers | null;
  /** How the series of a picture of many stand to the reference. */
  readonly standings: readonly Standing[];
  /** What the notes have to say first. */
  readonly cautions: readonly Caution[];
  /** How many themes have evidence. */
  readonly withEvidence: number;
  /** The author's own. */
  readonly notes: readonly string[];
  readonly source: SourceLine | null;
  /** Of the analysis; of reading too, where the data had not been read. */
  readonly problems: readonly Problem[];
}

/** What the themes are called together, and where they come from. */
export type FrameworkInfo = Omit<Framework, 'axes' | 'scale'>;

/** A series and its place in the comparison. */
export type ComparedSeries = Omit<AssessedSeries, 'values' | 'role'> & {
  /** Decided by the dates, then by what was given; `other` in a picture of many. */
  readonly role: 'before' | 'after' | 'other';
  /** How many themes it has a usable value for. */
  readonly assessed: number;
};

/** A theme with all that is known of it. */
export interface ComparedAxis extends Axis {
  /** Numbers inside the scale; `null` where not assessed, and with `presence`. */
  readonly before: number | null;
  /** As `before`; also the value of a single series. */
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
  /** In the order given. */
  readonly evidence: readonly Evidence[];
}

/** What one series says of one theme. */
export interface ComparedValue extends ThemeValue {
  /** Its id. */
  readonly series: string;
  /** The scale's word for the value; `null` between two levels, and where there are no words. */
  readonly level: string | null;
}

/** Ids with the same value stand together, so that a tie is never hidden. */
export interface Tie {
  readonly value: number;
  /** Ids, in the framework's order. */
  readonly axes: readonly string[];
}

/** Of the later series, and of the changes; `null` where there is no such value. */
export interface Extremes {
  readonly highest: Tie | null;
  readonly lowest: Tie | null;
  /** `value` is the change: above 0 for a rise, below 0 for a fall. */
  readonly largestRise: Tie | null;
  readonly largestFall: Tie | null;
  /** Whether all themes with a value have the same. */
  readonly allEqual: boolean;
}

/** What is aimed for, and how many themes are there. */
export interface ComparedTarget {
  readonly label: string | null;
  /** The value that every theme aims for, or `null` where they differ. */
  readonly value: number | null;
  readonly band: { readonly low: number; readonly high: number } | null;
  /** How many of the assessed themes with a target meet it. */
  readonly meets: number;
  /** How many those are; 0 where several series stand side by side. */
  readonly of: number;
}

/** What others scored, and how many themes lie outside that. */
export interface ComparedPeers {
  readonly label: string | null;
  readonly year: number;
  readonly n: number;
  /** How many of the assessed themes with peers lie below, and above, the middle range. */
  readonly below: number;
  readonly above: number;
  /** How many assessed themes have peers. */
  readonly of: number;
}

/** How a series stands to the reference: on how many themes it is higher, lower or the same. */
export interface Standing {
  /** Its id. */
  readonly series: string;
  readonly higher: number;
  readonly lower: number;
  readonly unchanged: number;
  /** Themes with a value in both. */
  readonly of: number;
}

/** Why nothing is said of changes. */
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

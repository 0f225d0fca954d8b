import type { RoughDate } from '../common/dates.js';

/** How the values came about. It decides what may be said of them. */
export type Basis = 'self-assessed' | 'regulator-scored' | 'coded-mentions' | 'presence';

export const BASES: readonly Basis[] = ['self-assessed', 'regulator-scored', 'coded-mentions', 'presence'];

/** What a series is, where its date does not say it. */
export type Role = 'before' | 'after' | 'current';

export const ROLES: readonly Role[] = ['before', 'after', 'current'];

/** The one scale that every theme is measured on. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** One word for each whole number from `min` to `max`, or `null`: then numbers are shown alone. */
  readonly levels: readonly string[] | null;
  /** For example `%`; `null` for levels. */
  readonly unit: string | null;
  /** Not stated by the author but taken from the values (tables only); the reader is told. */
  readonly assumed: boolean;
}

/** A theme of a framework: one spoke of a radar, one row of a dot plot. */
export interface Axis {
  readonly id: string;
  readonly label: string;
  /** Shown where the label does not fit on three lines; the label stays the name. */
  readonly short: string | null;
  readonly group: string | null;
  /** What the theme means, in a line. */
  readonly meaning: string | null;
  /** The theme that this is in every framework (see crosswalk.ts); absent where it is nowhere the same. */
  readonly same: string | null;
}

/** The themes that values are given for, and the scale they are given on. */
export interface Framework {
  readonly id: string | null;
  readonly title: string | null;
  readonly source: string | null;
  /** What a reader must know of the framework, for example that its list is a reading and not the document's own. */
  readonly note: string | null;
  /** `null` for `presence`, which is not a measure, and where none was given. */
  readonly scale: Scale | null;
  /** In the framework's order, never sorted. */
  readonly axes: readonly Axis[];
}

/** What became of a value that was given, or not. */
export type ValueState = 'assessed' | 'not-assessed' | 'outside-scale' | 'not-usable' | 'not-in-framework';

/** What a series says of one theme. */
export interface ThemeValue {
  readonly state: ValueState;
  /** Only where `assessed`, and not with `presence`. */
  readonly value: number | null;
  /** Only with `presence`: mentioned or not. */
  readonly found: boolean | null;
  /** What was written where it could not be used. */
  readonly given: string | null;
}

/** A theme that nothing usable was said of. */
export const NOT_ASSESSED: ThemeValue = { state: 'not-assessed', value: null, found: null, given: null };

/** A value whose theme the framework does not have: shown in the table alone. */
export interface StrayValue {
  /** The theme's id, as the series has it. */
  readonly axis: string;
  /** What was written; `null` where that was nothing. */
  readonly given: string | null;
}

/** One assessment of the themes: of one organisation, at one time, by one way of judging. */
export interface ThemeSeries {
  readonly id: string;
  readonly label: string | null;
  readonly role: Role | null;
  readonly date: RoughDate | null;
  readonly basis: Basis | null;
  readonly assessedBy: string | null;
  /** How many people answered, or how many passages were coded. */
  readonly n: number | null;
  readonly source: string | null;
  /** Another framework than the data's; its values then stand on themes that are the same in both. */
  readonly framework: string | null;
  readonly organisation: string | null;
  /** By theme id, as they were given; a theme without an entry was not assessed. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A series whose values have been held against framework and scale. */
export interface AssessedSeries extends Omit<ThemeSeries, 'values'> {
  /** By theme id; a theme without an entry was not assessed. */
  readonly values: ReadonlyMap<string, ThemeValue>;
  readonly strays: readonly StrayValue[];
}

type NumbersByTheme = Readonly<Record<string, number>>;

/** What the themes aim for: a value each, and where they have none of their own, the band. */
export interface Target {
  readonly label: string | null;
  readonly values: NumbersByTheme;
  readonly band: { readonly low: number; readonly high: number } | null;
}

/** What others scored: the 10th percentile, the median and the 90th, by theme id. */
export interface Peers {
  readonly label: string | null;
  readonly year: number;
  readonly n: number;
  readonly framework: string | null;
  readonly low: NumbersByTheme;
  readonly mid: NumbersByTheme;
  readonly high: NumbersByTheme;
}

/** {@link Peers} of one theme; `mid` is `null` where it was not given. */
export interface PeerBand {
  readonly low: number;
  readonly mid: number | null;
  readonly high: number;
}

/** What supports a value: a quotation, or a remark, with where it stands. Plain text. */
export interface Evidence {
  readonly axis: string;
  readonly series: string | null;
  readonly quote: string | null;
  /** What the source says, in the author's words. */
  readonly note: string | null;
  readonly speaker: string | null;
  readonly source: string | null;
  readonly href: string | null;
  readonly date: RoughDate | null;
}

/** Where the figures come from and how fresh they are. */
export interface SourceLine {
  readonly label: string | null;
  readonly href: string | null;
  readonly updated: RoughDate | null;
}

/** Why only a table may be shown. */
export type TableOnly = (typeof TABLE_ONLY)[number];

export const TABLE_ONLY = [
  'framework-incomplete',
  'scale-missing',
  'too-many-series',
  'organisations-differ',
  'marks-and-scores',
] as const;

/** What was read, in the shape in which it was given: reading it again changes nothing. */
export interface ThemeData {
  readonly title: string | null;
  readonly framework: Framework;
  /** At most six. */
  readonly series: readonly ThemeSeries[];
  readonly target: Target | null;
  readonly peers: Peers | null;
  readonly evidence: readonly Evidence[];
  readonly notes: readonly string[];
  readonly source: SourceLine | null;
  readonly tableOnly: TableOnly | null;
  /** Its author wrote a table, and is told what to do in a table's terms. */
  readonly fromTable: boolean;
}

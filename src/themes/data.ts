import type { RoughDate } from '../common/dates.js';

/** How the values came about. It decides what may be said of them. */
export type Basis = 'self-assessed' | 'regulator-scored' | 'coded-mentions' | 'presence';

export const BASES: readonly Basis[] = ['self-assessed', 'regulator-scored', 'coded-mentions', 'presence'];

/** What a series is, where its date does not say it. */
export type Role = 'before' | 'after' | 'current';

export const ROLES: readonly Role[] = ['before', 'after', 'current'];

/** The one scale that every theme is measured on. */
export interface Scale {
  /** The lowest value there can be: where an axis begins. */
  readonly min: number;
  /** The highest; above `min`. */
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
  /** What `values` and evidence name it by; unique in its framework. */
  readonly id: string;
  /** Its name, at best 1 to 80 characters; its id where none was given, and then only in a table. */
  readonly label: string;
  /** Shown where the label does not fit on three lines; the label stays the name. */
  readonly short: string | null;
  /** The author's own grouping, kept as it was given; nothing is drawn from it. */
  readonly group: string | null;
  /** What the theme means, in a line. */
  readonly meaning: string | null;
  /** The theme that this is in every framework (see crosswalk.ts); absent where it is nowhere the same. */
  readonly same: string | null;
}

/** The themes that values are given for, and the scale they are given on. */
export interface Framework {
  /** That of a shipped one, or of the author's own; `null` where it was not given, and then only a table is shown. */
  readonly id: string | null;
  /** What it is called in the subtitle; a shipped one brings its own. */
  readonly title: string | null;
  /** Where it was published, in words or as an address. */
  readonly source: string | null;
  /** What a reader must know of the framework, for example that its list is a reading and not the document's own. */
  readonly note: string | null;
  /** `null` for `presence`, which is not a measure, and where none was given. */
  readonly scale: Scale | null;
  /** In the framework's order, never sorted. */
  readonly axes: readonly Axis[];
}

/**
 * What became of a value that was given, or not: `outside-scale` and `not-usable` (not a number, or not a mark) are
 * shown as they were given; `not-in-framework` is a theme that the framework of the series does not have.
 */
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
  /** What the framework that the series names calls it, where that is a shipped one; else its id. */
  readonly label: string;
  /** What was written; `null` where that was nothing. */
  readonly given: string | null;
}

/** One assessment of the themes: of one organisation, at one time, by one way of judging. */
export interface ThemeSeries {
  /** As given, made unique; `series-1` and so on where none was given. */
  readonly id: string;
  /** What it is called; absent, its date. */
  readonly label: string | null;
  /** Counts where dates do not tell which series came first. */
  readonly role: Role | null;
  /** When it was assessed: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: RoughDate | null;
  /** `null` where it was not stated, which is said; values of nothing but true and false are `presence`. */
  readonly basis: Basis | null;
  /** Who assessed, in words. */
  readonly assessedBy: string | null;
  /** How many people answered, or how many passages were coded. */
  readonly n: number | null;
  /** Where the values were found, in words. */
  readonly source: string | null;
  /** Another framework than the data's; its values then stand on themes that are the same in both. */
  readonly framework: string | null;
  /** Whose values they are; `null`: the same organisation as the other series. */
  readonly organisation: string | null;
  /** By theme id, as they were given; a theme without an entry was not assessed. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A series whose values have been held against framework and scale. */
export interface AssessedSeries extends Omit<ThemeSeries, 'values'> {
  /** By theme id; a theme without an entry was not assessed. */
  readonly values: ReadonlyMap<string, ThemeValue>;
  /** What it says of themes that the framework does not have. */
  readonly strays: readonly StrayValue[];
}

type NumbersByTheme = Readonly<Record<string, number>>;

/** What the themes aim for: a value each, and where they have none of their own, the band. */
export interface Target {
  /** What it is called in key and table; absent, “Target”. */
  readonly label: string | null;
  /** By theme id, on the scale: this value or more meets the target. */
  readonly values: NumbersByTheme;
  /** For the themes without a value of their own: `low` or more meets it. */
  readonly band: { readonly low: number; readonly high: number } | null;
}

/** What others scored: the 10th percentile, the median and the 90th, by theme id. */
export interface Peers {
  /** Who they are, in words. */
  readonly label: string | null;
  /** Of their values; they are shown only with a series of the same year. */
  readonly year: number;
  /** How many organisations; fewer than ten are not shown. */
  readonly n: number;
  /** Theirs; `null`: that of the data. */
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
  /** The id of the theme that it supports. */
  readonly axis: string;
  /** The id of the series that it belongs to; `null` where it was not said. */
  readonly series: string | null;
  /** Somebody's own words, shown between quotation marks. */
  readonly quote: string | null;
  /** What the source says, in the author's words. */
  readonly note: string | null;
  /** Who said it. */
  readonly speaker: string | null;
  /** Where it stands, in words; the text of the link, if there is one. */
  readonly source: string | null;
  /** An address that a page may link to; any other was left out. */
  readonly href: string | null;
  /** When it was said or published. */
  readonly date: RoughDate | null;
}

/** Where the figures come from and how fresh they are. */
export interface SourceLine {
  readonly label: string | null;
  /** An address that a page may link to; any other was left out. */
  readonly href: string | null;
  /** When the figures were last brought up to date. */
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
  /** What the figure is about, mostly an organisation. */
  readonly title: string | null;
  readonly framework: Framework;
  /** At most six. */
  readonly series: readonly ThemeSeries[];
  readonly target: Target | null;
  readonly peers: Peers | null;
  /** In the order given. */
  readonly evidence: readonly Evidence[];
  /** The author's own, shown after the computed ones. */
  readonly notes: readonly string[];
  readonly source: SourceLine | null;
  /** Why no picture may be drawn; `null` where one may. */
  readonly tableOnly: TableOnly | null;
  /** Its author wrote a table, and is told what to do in a table's terms. */
  readonly fromTable: boolean;
}

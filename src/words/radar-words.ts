import type { Basis, Caution, TableOnly } from '../themes/index.js';

/** Why a picture is not the one that was asked for, or not the one a reader may expect. */
export type LayoutReason = 'few-themes' | 'many-themes' | 'narrow' | 'few-values';

/** How many themes changed between two series. */
export interface ChangedThemes {
  readonly higher: number;
  readonly lower: number;
  /** Those that were compared: assessed both times. */
  readonly of: number;
  readonly all: number;
  /** The names of the two series. */
  readonly before: string;
  readonly after: string;
  /** Shares of coded passages: more of them are no higher score. */
  readonly isShare: boolean;
}

/**
 * Everything `<theme-radar>` says, one sentence an entry; names, dates, numbers and lists arrive in words. Themes go
 * "up" and "down" and score "higher" and "lower"; they never "improve", and how often one is mentioned is never called
 * its strength.
 */
export interface RadarWords {
  readonly untitled: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly basisNotStated: string;

  /* Values */
  /** A value with its unit, and the scale's word for it where it has one. */
  value(figure: string, unit: string | null): string;
  withLevel(value: string, level: string): string;
  readonly mentioned: string;
  readonly notMentioned: string;
  readonly notAssessed: string;
  /** Assessed, but with a value that cannot be shown. */
  readonly outsideScale: string;
  readonly notUsable: string;
  /** One of the three above, of one of several series. */
  missingIn(what: string, series: string): string;
  readonly notInFramework: string;
  /** A value that could not be used, as it was given. */
  notUsed(given: string, why: 'outside-scale' | 'not-usable' | 'not-in-framework'): string;
  /** A difference between percentages. */
  points(figure: string): string;
  up(by: string): string;
  down(by: string): string;
  readonly unchanged: string;
  /** "1 to 4, up 3". */
  fromTo(before: string, after: string, change: string): string;
  /** A value of one of several series: "June 2017: 4, embedded". */
  inSeries(series: string, value: string): string;
  /** `level`: the scale's word for the value, where it has one. */
  was(value: string, level: string | null, before: string): string;
  /** One theme in a line: its name, then what is known of it. */
  theme(name: string, facts: readonly string[]): string;
  withTarget(target: string, meets: boolean | null): string;
  withPeers(range: string): string;
  /** A range of peers and their median. */
  withMiddle(range: string, middle: string): string;

  /* The figure */
  pictureName(form: 'radar' | 'dot', title: string): string;
  changed(counts: ChangedThemes): string;
  themes(count: number): string;
  themesOf(themes: string, series: string): string;
  /** What is shown, then how it came about and when. */
  subtitle(title: string | null, parts: readonly string[]): string;
  scored(min: string, max: string): string;
  /** What belongs to a text: the scale's word for one of its ends, what tells two series of one name apart. */
  inBrackets(text: string, more: string | null): string;
  announcement(headline: string, themes: string): string;

  /* The summary */
  compared(count: number, after: string, before: string): string;
  largestRise(changes: string): string;
  largestFall(changes: string): string;
  changeOf(theme: string, before: string, after: string, change: string): string;
  tiedChange(themes: string, change: string): string;
  highest(themes: string, value: string): string;
  lowest(themes: string, value: string): string;
  /** `count` of `of` themes were assessed. */
  allEqual(value: string, count: number, of: number): string;
  /** Of the themes that were assessed and have a target; `assessed`: with those that have none. */
  meetsTarget(meets: number, of: number, target: string | null, label: string | null, assessed: number): string;
  /** Of the themes that were assessed and that peers are known for; `assessed`: with those that lack them. */
  belowPeers(below: number, of: number, peers: number, assessed: number): string;
  /** The themes that `what` is said of: "not assessed", "value outside the scale in June 2017". */
  missingList(what: string, themes: string): string;
  noValues(series: string): string;
  /** A series has values, and none of them can be shown. */
  noUsableValues(series: string): string;
  withEvidence(count: number): string;
  mentions(found: number, of: number, series: string): string;
  largestShare(themes: string, share: string, passages: string | null): string;
  sideBySide(themes: string, series: string): string;
  standing(series: string, higher: number, lower: number, of: number, reference: string): string;

  /* Notes */
  readonly caution: Readonly<Record<Caution, string>>;
  readonly tableOnly: Readonly<Record<TableOnly, string>>;
  passages(count: number, figure: string): string;
  answers(count: number, figure: string): string;
  assessedBy(series: string, who: string | null, count: string | null): string;
  sourceOf(series: string, source: string): string;
  peerBand(peers: number, label: string | null, year: string): string;
  strays(series: string, themes: string): string;
  layout(reason: LayoutReason): string;

  /* Labels, table and evidence */
  target(label: string | null): string;
  /** `hasMedian`: whether their medians are drawn too. */
  peers(label: string | null, hasMedian: boolean): string;
  range(low: string, high: string): string;
  readonly reference: string;
  readonly themeColumn: string;
  readonly changeColumn: string;
  readonly basisColumn: string;
  readonly dateColumn: string;
  readonly seriesColumn: string;
  readonly valueColumn: string;
  readonly tabs: string;
  quotes(count: number): string;
  readonly noEvidence: string;
  showAll(count: number): string;
  readonly wholeQuote: string;
  quotation(text: string): string;
  /** The series that a piece of evidence belongs to. */
  from(series: string): string;
}

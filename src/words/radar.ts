import type { Basis, Caution, TableOnly } from '../themes/index.js';
import { capitalise } from './format.js';

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
  withPeers(low: string, mid: string | null, high: string): string;

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
  peers(label: string | null): string;
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

export const radarWords: RadarWords = {
  untitled: 'Untitled chart',
  basis: {
    'self-assessed': 'self-assessed',
    'regulator-scored': 'scored by the regulator',
    'coded-mentions': 'share of coded passages',
    presence: 'mentioned or not',
  },
  basisNotStated: 'basis not stated',

  value: (figure, unit) => (unit === null ? figure : unit === '%' ? `${figure}%` : `${figure} ${unit}`),
  withLevel: (value, level) => `${value}, ${level}`,
  mentioned: 'mentioned',
  notMentioned: 'not mentioned',
  notAssessed: 'not assessed',
  outsideScale: 'value outside the scale',
  notUsable: 'value not usable',
  missingIn: (what, series) => `${what} in ${series}`,
  notInFramework: 'not in framework',
  notUsed: (given, why) =>
    `${given} (${{ 'outside-scale': 'outside scale', 'not-usable': 'not a value', 'not-in-framework': 'not in framework' }[why]})`,
  points: (figure) => `${figure} percentage ${figure === '1' ? 'point' : 'points'}`,
  up: (by) => `up ${by}`,
  down: (by) => `down ${by}`,
  unchanged: 'unchanged',
  fromTo: (before, after, change) => `${before} to ${after}, ${change}`,
  inSeries: (series, value) => `${series}: ${value}`,
  was: (value, level, before) => `was ${inBrackets(value, level)} in ${before}`,
  theme: (name, facts) => (facts.length === 0 ? `${name}.` : `${name}: ${facts.join('; ')}.`),
  withTarget: (target, meets) => `target ${target}${meets === null ? '' : meets ? ', met' : ', not met'}`,
  withPeers: (low, mid, high) => `peers ${low} to ${high}${mid === null ? '' : `, middle ${mid}`}`,

  pictureName: (form, title) => `${form === 'radar' ? 'Radar chart' : 'Dot plot'} of ${title}`,
  changed: ({ higher, lower, of, all, before, after, isShare }) => {
    if (of === 0) return `No theme can be compared between ${before} and ${after}`;
    const both = of < all ? ' assessed both times' : '';
    if (higher + lower === 0) return `No theme${both} changed between ${before} and ${after}`;
    const [up, down] = isShare ? ['more often', 'less often'] : ['higher', 'lower'];
    const [count, direction] = higher > 0 ? [higher, up] : [lower, down];
    const others = higher > 0 && lower > 0 ? `, ${lower} ${down}` : '';
    const every = of === 1 ? 'The one theme' : of === 2 ? 'Both themes' : `All ${of} themes`;
    const themes = count === of ? every : `${count} of ${both && 'the '}${of} themes`;
    const verb = isShare ? `${is(count)} mentioned` : count === 1 ? 'scores' : 'score';
    return `${themes}${both} ${verb} ${direction} in ${after}${others}`;
  },
  themes: (count) => (count === 1 ? '1 improvement theme' : `${count} improvement themes`),
  themesOf: (themes, series) => `${themes}, ${series}`,
  subtitle: (title, parts) => [...(title === null ? [] : [title]), parts.join(', ')].join(': '),
  scored: (min, max) => `scored ${min} to ${max}`,
  inBrackets,
  announcement: (headline, themes) => (headline.startsWith(themes) ? `${headline}.` : `${headline}. ${themes}.`),

  compared: (count, after, before) => `${count} ${count === 1 ? 'theme' : 'themes'}, ${after} compared with ${before}.`,
  largestRise: (changes) => `Largest rise: ${changes}.`,
  largestFall: (changes) => `Largest fall: ${changes}.`,
  changeOf: (theme, before, after, change) => `${theme} (${before} to ${after}, ${change})`,
  tiedChange: (themes, change) => `${themes} (${change} each)`,
  highest: (themes, value) => `Highest now: ${themes} (${value}).`,
  lowest: (themes, value) => `Lowest now: ${themes} (${value}).`,
  allEqual: (value, count, of) =>
    count === 1
      ? `The one ${of === 1 ? '' : 'assessed '}theme scores ${value}.`
      : `All ${count === of ? '' : 'assessed '}themes score ${value}.`,
  meetsTarget: (meets, of, target, label, assessed) => {
    const verb = meets === 1 ? 'meets' : 'meet';
    const aim = `target${target === null ? '' : ` of ${target}`}`;
    const said = of < assessed ? `with a ${aim} ${verb} it` : `${verb} the ${aim}`;
    return `${inBrackets(`${meets} of ${of} assessed ${of === 1 ? 'theme' : 'themes'} ${said}`, label)}.`;
  },
  belowPeers: (below, of, peers, assessed) => {
    const known = of < assessed ? ` ${of === 1 ? 'theme' : 'themes'} with peers` : '';
    return `${below} of ${of}${known} ${is(below)} below the middle range of ${peers} peers.`;
  },
  missingList: (what, themes) => `${capitalise(what)}: ${themes}.`,
  noValues: (series) => `No theme was assessed in ${series}.`,
  noUsableValues: (series) => `None of the values given for ${series} could be used.`,
  withEvidence: (count) => (count === 1 ? '1 theme has evidence attached.' : `${count} themes have evidence attached.`),
  mentions: (found, of, series) =>
    `${found} of ${of} themes ${is(found)} mentioned in ${series}; ${of - found} ${is(of - found)} not.`,
  largestShare: (themes, share, passages) =>
    `Largest share of coded passages: ${themes} (${share}${passages === null ? '' : ` of ${passages}`}).`,
  sideBySide: (themes, series) => `${themes}, side by side: ${series}.`,
  standing: (series, higher, lower, of, reference) =>
    `${series}: ${higher} of ${of} higher than in ${reference}, ${lower} lower.`,

  caution: {
    'self-assessed': 'Self-assessed: the organisation judged itself, and nobody from outside checked it.',
    'regulator-scored': 'Scores are a regulator’s, shown as given.',
    'coded-mentions': 'Shares say how often a theme is mentioned, not how strong it is.',
    presence: 'A mark says that a source mentions the theme; where there is none, nothing can be concluded.',
    'basis-not-stated': 'How the values came about is not stated.',
    'basis-differs': 'The series came about in different ways, so nothing can be said about change.',
    'organisation-differs': 'The series are of different organisations, so nothing can be said about change.',
    'dates-the-same': 'The series have the same date, so nothing can be said about change.',
    'order-not-known': 'Which series came first is not known, so nothing can be said about change.',
    'two-points-in-time': 'Two points in time show a difference, not a trend.',
    'framework-differs': 'The series use different frameworks: only themes that are the same in both are compared.',
    'scale-assumed': 'The scale was not stated; it was taken from the values.',
  },
  tableOnly: {
    'framework-incomplete': 'The framework is not fully described, so the values are shown in a table only.',
    'scale-missing': 'The scale is not stated, so the values are shown in a table only.',
    'too-many-series': 'More than six series cannot be told apart, so the first six are shown in a table only.',
    'organisations-differ': 'The organisations differ in framework or year, so they are shown in a table only.',
    'marks-and-scores': 'Marks of presence have no place on a scale, so the values are shown in a table only.',
  },
  passages: (count, figure) => `${figure} ${count === 1 ? 'passage' : 'passages'}`,
  answers: (count, figure) => `${figure} ${count === 1 ? 'answer' : 'answers'}`,
  assessedBy: (series, who, count) =>
    `${series}: ${[who === null ? '' : `assessed by ${who}`, count ?? ''].filter(Boolean).join(', ')}.`,
  sourceOf: (series, source) => `${series}: from ${source}.`,
  peerBand: (peers, label, year) =>
    `The peer band is the middle 80 per cent of ${inBrackets(`${peers} organisations`, label)} in ${year}.`,
  strays: (series, themes) => `${series} also has values for themes that are not in the framework: ${themes}.`,
  layout: (reason) =>
    ({
      'few-themes': 'Fewer than three themes make no radar, so they are shown as a dot plot.',
      'many-themes': 'More themes than a radar can hold legibly are shown as a dot plot.',
      narrow: 'There is no room for a legible radar here, so the themes are shown as a dot plot.',
      'few-values': 'Fewer than three themes have a value, so they are shown as a dot plot.',
    })[reason],

  target: (label) => label ?? 'Target',
  peers: (label) => (label === null ? 'Peers, middle 80 per cent' : `${label}, middle 80 per cent`),
  range: (low, high) => `${low} to ${high}`,
  reference: 'for comparison',
  themeColumn: 'Theme',
  changeColumn: 'Change',
  basisColumn: 'Basis',
  dateColumn: 'Date',
  seriesColumn: 'Series',
  valueColumn: 'Value',
  tabs: 'Themes',
  quotes: (count) => (count === 1 ? '1 piece of evidence' : `${count} pieces of evidence`),
  noEvidence: 'No evidence attached.',
  showAll: (count) => `Show all ${count}`,
  wholeQuote: 'Whole quotation',
  quotation: (text) => `“${text}”`,
  from: (series) => `for ${series}`,
};

function inBrackets(text: string, more: string | null): string {
  return more === null ? text : `${text} (${more})`;
}

function is(count: number): string {
  return count === 1 ? 'is' : 'are';
}

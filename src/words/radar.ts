import { capitalise } from './format.js';
import type { RadarWords } from './radar-words.js';

export type { ChangedThemes, LayoutReason, RadarWords } from './radar-words.js';

/** What `<theme-radar>` says in British English. */
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
  withPeers: (range) => `peers ${range}`,
  withMiddle: (range, middle) => `${range}, median ${middle}`,

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
  peers: (label, hasMedian) => `${label ?? 'Peers'}, middle 80 per cent${hasMedian ? ' and median' : ''}`,
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

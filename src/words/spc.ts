import type { Assurance, ChartType } from '../spc/index.js';
import { capitalise, finished } from './format.js';
import type { SpcWords } from './spc-words.js';

export type { SpcWords } from './spc-words.js';

const ABOVE = { high: 'above', low: 'below' } as const;
const UPPER = { high: 'upper', low: 'lower' } as const;

/** By assurance; `none` where there is no other advice. */
type Advice = { readonly none: string } & Readonly<Partial<Record<Assurance, string>>>;

/** What to do about each pair of verdicts: the kind of variation, then the assurance. */
const SUGGESTIONS: Readonly<Record<'improvement' | 'common' | 'concern' | 'neutral', Advice>> = {
  improvement: {
    pass: 'Going well; find out what works and share it.',
    'hit-or-miss': 'Improving; keep going until the limits clear the target.',
    fail: 'Improving, not enough yet; check that the plan reaches the target.',
    none: 'Changing for the better; find the cause.',
  },
  common: {
    pass: 'Reliable; look less often.',
    'hit-or-miss': 'Luck decides each #; a better process is needed to be reliable.',
    fail: 'Will keep missing; redesign, not effort.',
    none: 'Stable; is it good enough?',
  },
  concern: {
    pass: 'Still meeting, getting worse; find the cause now.',
    'hit-or-miss': 'Getting worse and not reliable; act.',
    fail: 'Getting worse and missing; first on the agenda.',
    none: 'Changing for the worse; find the cause.',
  },
  neutral: { none: 'Changed, not judged: explain it.' },
};

/** The default catalogue: British English. */
export const spcWords: SpcWords = {
  untitled: 'Untitled chart',
  unnamed: 'The measure',
  untitledProblem: 'The chart has no title. Expected a "title" in the data, or the attribute metric on the element.',
  outsideAxis: (span) => `No point lies in the time that “from” and “to” ask for: the points are of ${span}.`,

  outsidePicture: (span, latest) => `The picture shows ${span}; the verdict and the summary are of ${latest}.`,

  improving: (metric) => `${metric} shows special cause improvement`,
  concerning: (metric) => `${metric} shows special cause concern`,
  changed: (metric) => `${metric} has changed; whether that is good is not judged`,
  unchanged: (metric) => `${metric} shows common cause variation, no special change`,
  tooFew: (metric, existing, needed) => `${metric}: too few points to judge (${existing} of ${needed})`,
  noValues: (metric) => `${metric}: no values to show`,

  subtitle: (parts, direction) => `${parts.join(', ')}. ${direction}`,
  perCent: 'per cent',
  interval: (interval) =>
    ({ day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly', year: 'yearly' })[interval],
  span: (first, last) => (first === last ? first : `${first} to ${last}`),
  betterDirection: (improvement) =>
    ({ increase: 'Higher is better.', decrease: 'Lower is better.', neutral: 'Neither direction is better.' })[
      improvement
    ],
  period: (kind, start) => {
    if (kind === 'week') return `week of ${start}`;
    return kind === 'quarter' || kind === 'year' ? `${kind} from ${start}` : start;
  },
  during: (kind, period) => {
    if (kind === 'day') return `on ${period}`;
    return period.startsWith(kind) ? `in the ${period}` : `in ${period}`;
  },

  latest: (value, when) => `Latest: ${value} ${when}.`,
  beyond: (direction, limit, isClose) =>
    `That is ${isClose ? 'just ' : ''}${ABOVE[direction]} the ${UPPER[direction]} process limit of ${limit}.`,
  shift: (count, direction, centre, value) =>
    `The last ${grouped(count)} points are ${ABOVE[direction]} the ${centre} of ${value}.`,
  trend: (count, direction) => `The last ${count} points each ${direction === 'high' ? 'rose' : 'fell'}.`,
  nearLimit: (count, direction) =>
    `${count > 2 ? 'All three' : 'Two'} of the last three points are close to the ${UPPER[direction]} process limit.`,
  noRule: 'No special cause rule is met at the latest point.',
  lines: (centre, value, limits, additions) => {
    const range = limits === null ? '' : `; expected range (process limits) ${limits}`;
    return `${centre} ${value}${range}${additions.map((addition) => `, ${addition}`).join('')}.`;
  },
  noVariation: 'no variation',
  range: (low, high) => `${low} to ${high}`,
  upTo: (high) => `up to ${high}`,
  downTo: (low) => `${low} or more`,
  recalculated: (date, reason) => `recalculated from ${date}: ${reason}`,
  recalculatedSee: (date) => `recalculated from ${date} (reason below)`,
  noReason: 'no reason given',
  fixedOn: (count) => `fixed on the first ${count} points`,
  trialLimits: 'trial limits',
  target: (value, improvement) =>
    improvement === 'neutral' ? value : `${value} or ${improvement === 'increase' ? 'more' : 'less'}`,
  targetVerdict: (target, assurance) => {
    const verdict = {
      pass: 'the process will consistently meet it unless something changes',
      fail: 'the process will consistently miss it unless something changes',
      'hit-or-miss': 'the process will sometimes meet and sometimes miss it unless something changes',
      none: 'whether the process can be relied on to meet it is not judged',
    }[assurance ?? 'none'];
    return `Target ${target}: ${verdict}.`;
  },
  noTarget: 'No target is set.',
  targetNeutral: 'Target shown for information; direction is neutral, so no assurance is given.',
  latestMeets: (meets, isClose) => `The latest point ${meetsOrMisses(meets, isClose)} it.`,
  targets: (list) => `Target: ${list}.`,
  targetFrom: (value, start) => `${value ?? 'none'} from ${start}`,
  earlierSignals: (count, also) =>
    `${counted(count, 'earlier point was', 'earlier points were')} ${also ? 'also ' : ''}special cause.`,
  missingValues: (count) => `${counted(count, 'value is', 'values are')} missing.`,
  excludedPoints: (count) => `${counted(count, 'point is', 'points are')} excluded from the limits.`,

  variation: (variation) =>
    ({
      'common-cause': 'Common cause: no special change',
      'improvement-high': 'Special cause improvement, high',
      'improvement-low': 'Special cause improvement, low',
      'concern-high': 'Special cause concern, high',
      'concern-low': 'Special cause concern, low',
      'neutral-high': 'Special cause, neutral, high',
      'neutral-low': 'Special cause, neutral, low',
    })[variation],
  notEnough: (existing, needed) => `Not enough data (${existing} of ${needed} points)`,
  assurance: (assurance) =>
    ({
      pass: 'Consistently meets target, unless something changes',
      fail: 'Consistently misses target, unless something changes',
      'hit-or-miss': 'Hit or miss: sometimes meets, sometimes misses',
    })[assurance],
  noAssurance: (hasTarget) => (hasTarget ? 'Target not judged' : 'No target'),
  suggests: (advice) => `What this suggests: ${advice}`,
  suggestion: (variation, assurance, interval) => {
    const row = SUGGESTIONS[variation.replace(/-.*/, '') as keyof typeof SUGGESTIONS];
    return (row[assurance ?? 'none'] ?? row.none).replace('#', interval ?? 'time');
  },
  unstable: (special, of) =>
    `Not stable so far (${grouped(special)} of ${grouped(of)} points are special cause); first find out what happened then.`,
  unstableRuns: 'Not stable so far (see the runs analysis below); first find out what happened.',
  tooFewYet: 'There are too few points yet to call it stable; look again when there are more.',
  kindsOfVariation:
    'Common cause variation is the ordinary ups and downs of a process: single points need no explanation; to change ' +
    'it, change the process. Special cause variation means that something is different: look for what happened then.',

  pointAt: (period, value) => `${period}: ${value}.`,
  missing: 'no value',
  noRange: 'no range',
  excluded: 'Excluded from the limits',
  commonCause: 'Common cause',
  notJudged: 'Not judged',
  judged: (judgement, rules) => (rules.length > 0 ? `${judgement}: ${rules.join('; ')}` : judgement),
  meetsTarget: (meets, target, isClose) =>
    `${capitalise(meetsOrMisses(meets, isClose))} target${target === null ? '' : ` of ${target}`}.`,
  note: (note) => `Note: ${finished(note)}`,
  ruleBeyond: 'outside the process limits',
  ruleShift: (count, direction, centre) =>
    `part of a run of ${grouped(count)} points ${ABOVE[direction]} the ${centre}`,
  ruleTrend: (count, direction) => `part of a ${direction === 'high' ? 'rise' : 'fall'} of ${count} points`,
  ruleNearLimit: (direction) => `two of three points near the ${UPPER[direction]} limit`,

  method: (chart, preset, rules, changes) => {
    const changed = changes.length > 0 ? ` Changed from the preset: ${changes.join(', ')}.` : '';
    return `${chart}. Rules: ${preset} preset (${rules.join(', ')}).${changed}`;
  },
  chart: (chart) => CHART_NAMES[chart],
  preset: (preset) => ({ 'making-data-count': 'Making Data Count', 'plot-the-dots': 'Plot the Dots' })[preset],
  shiftRule: (points) => `${points}-point shift`,
  trendRule: (points) => `${points}-point trend`,
  twoInThreeRule: 'two of three points near a limit',
  beyondRule: 'a point outside the limits',
  ruleOff: (rule) => `without ${rule}`,
  crossSteps: (which) =>
    ({
      none: 'no rule looks across a recalculation',
      trend: 'only trends look across a recalculation',
      all: 'rules look across recalculations',
    })[which],
  conflict: (which) =>
    ({
      improvement: 'of two contradicting rules the improvement shows',
      concern: 'of two contradicting rules the concern shows',
      rank: 'of two contradicting rules the stronger shows',
    })[which],
  minimumPoints: (points) => `limits from ${counted(points, 'point', 'points')} on`,
  screening: (on, dropped) => {
    if (!on) return 'Moving ranges are not screened.';
    return `Unusually large moving ranges are screened out of the limits (${dropped || 'none'} left out).`;
  },
  screens: (on) => (on ? 'moving ranges screened' : 'moving ranges not screened'),
  basis: (lines, points, from) =>
    `${capitalise(lines)} calculated from ${counted(points, 'point', 'points')}, from ${from} on.`,
  basisBaseline: (lines, points, from) =>
    `${capitalise(lines)} calculated from a baseline, the first ${points} points from ${from} on.`,
  limits: 'limits',
  trialNote: 'Trial limits rest on fewer than 13 points, so read them with care.',
  tooFewNote: (needed) => `With fewer than ${needed} points no process limits are drawn and nothing is judged.`,
  runs: (longest, allowed, crossings, needed, signal) =>
    `Runs analysis (Anhøj): longest run ${longest} (up to ${allowed} expected), ${counted(crossings, 'crossing', 'crossings')} of the median ` +
    `(at least ${needed} expected). ${signal ? 'That is a signal: the values do not vary by chance alone.' : 'No signal.'}`,

  pictureName: (metric) => `SPC chart of ${metric}`,
  announcement: (headline, points, latest) => `${headline}. ${points}${latest === null ? '' : `, latest ${latest}`}.`,
  points: (count) => counted(count, 'point', 'points'),

  mean: 'mean',
  median: 'median',
  upperLimit: 'Upper process limit',
  lowerLimit: 'Lower process limit',
  upperShort: 'Upper limit',
  lowerShort: 'Lower limit',
  upperAbbreviation: 'UPL',
  lowerAbbreviation: 'LPL',
  targetLine: 'Target',
  now: 'now',
  twoSigma: 'Two sigma',
  oneSigma: 'One sigma',
  meanRange: 'Mean range',
  rangeLimit: 'Upper limit',
  rangePanel: 'Moving range: the difference from one point to the next',
  trial: 'trial',
  offScale: 'off the scale',
  baseline: (count) => `Baseline: first ${count} points`,
  stepLabel: (reason, before, after) => {
    const label = `Recalculated: ${reason}`;
    return before === null || after === null ? label : `${label} (mean ${before} to ${after})`;
  },
  keyImprovement: 'Special cause improvement',
  keyConcern: 'Special cause concern',
  keyNeutral: 'Special cause, not judged',
  keyExcluded: 'Excluded',
  marked: 'Marked on the chart',
  stepNote: (reason) => `Limits recalculated: ${reason}`,
  stepEntry: (date, reason, lines) =>
    `${date}, limits recalculated: ${finished(reason)}${lines === null ? '' : ` ${lines}`}`,
  annotationEntry: (date, label, detail) => `${date}: ${finished(label)}${detail ? ` ${finished(detail)}` : ''}`,

  columnPeriod: 'Period',
  columnValue: 'Value',
  columnNumerator: 'Numerator',
  columnDenominator: 'Denominator',
  columnSignal: 'Signal',
  columnNote: 'Note',
  columnStep: 'Recalculated',
  columnExcluded: 'Excluded',
  yes: 'Yes',
  columnVariation: 'Variation at the latest point',
  columnAssurance: 'Assurance',

  explore: 'Explore points',
  previousSignal: 'Previous signal',
  nextSignal: 'Next signal',
  noEarlierSignal: 'No earlier signal.',
  noLaterSignal: 'No later signal.',
};

const CHART_NAMES: Readonly<Record<ChartType, string>> = {
  i: 'Chart of individual values (XmR)',
  'i-median': 'Chart of individual values about their median',
  'i-median-mr': 'Chart of individual values about their median, limits from the median moving range',
  'i-prime': "Chart of individual values with different denominators (I')",
  mr: 'Chart of moving ranges',
  run: 'Run chart',
  p: 'Chart of proportions (P)',
  'p-prime': "Chart of proportions, limits widened for more than chance (Laney's P')",
  u: 'Chart of rates (U)',
  'u-prime': "Chart of rates, limits widened for more than chance (Laney's U')",
  c: 'Chart of counts (C)',
  g: 'Chart of cases between rare events (G)',
  t: 'Chart of time between rare events (T)',
  xbar: 'Chart of subgroup means (X-bar)',
  s: 'Chart of standard deviations within subgroups (S)',
};

/** A value that misses a target and reads as it, rounded, would look as if it met it. */
function meetsOrMisses(meets: boolean, isClose: boolean): string {
  return meets ? 'meets' : isClose ? 'just misses' : 'misses';
}

function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

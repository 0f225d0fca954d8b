import type {
  Assurance,
  ChartType,
  Conflict,
  CrossSteps,
  Direction,
  Improvement,
  Interval,
  PresetName,
  Variation,
} from '../spc/index.js';

/**
 * Every sentence and word of an SPC chart. Numbers, dates and counts arrive as they are to be said; nothing here rounds
 * or decides. The sentences say what a process does, never what a single month proves.
 */
export interface SpcWords {
  /** Stands in for the name of the measure, and what its author is told. */
  untitled: string;
  /** The measure in sentences about a chart without a title. */
  unnamed: string;
  untitledProblem: string;

  /**
   * No point lies between the ends of the time axis that the page asks for; `span`: over which time there are points.
   */
  outsideAxis(span: string): string;

  /** The latest point, which the verdict is of, lies outside the time that the picture shows, `span`. */
  outsidePicture(span: string, latest: string): string;

  improving(metric: string): string;
  concerning(metric: string): string;
  changed(metric: string): string;
  unchanged(metric: string): string;
  tooFew(metric: string, existing: number, needed: number): string;
  noValues(metric: string): string;

  /** `parts`: name, unit, interval and span. */
  subtitle(parts: readonly string[], direction: string): string;
  perCent: string;
  interval(interval: Interval): string;
  span(first: string, last: string): string;
  betterDirection(improvement: Improvement): string;
  /** A point's period by its name; `start`: the day or month it begins with. */
  period(kind: Interval, start: string): string;
  /** The same within a sentence: "in June 2017", "on 3 June 2017". */
  during(kind: Interval, period: string): string;

  latest(value: string, when: string): string;
  /** `isClose`: the value, rounded as the limit is, reads the same. */
  beyond(direction: Direction, limit: string, isClose: boolean): string;
  shift(count: number, direction: Direction, centre: string, value: string): string;
  trend(count: number, direction: Direction): string;
  nearLimit(count: number, direction: Direction): string;
  noRule: string;
  /** The centre line and the process limits; `limits`: `null` where there are none. */
  lines(centre: string, value: string, limits: string | null, additions: readonly string[]): string;
  noVariation: string;
  range(low: string, high: string): string;
  upTo(high: string): string;
  downTo(low: string): string;
  recalculated(date: string, reason: string): string;
  /** For a reason too long for a sentence. */
  recalculatedSee(date: string): string;
  noReason: string;
  fixedOn(count: number): string;
  trialLimits: string;
  /** A target with the direction that meets it: "95% or more". */
  target(value: string, improvement: Improvement): string;
  targetVerdict(target: string, assurance: Assurance | null): string;
  noTarget: string;
  targetNeutral: string;
  /** `isClose`: the value, rounded, reads as the target. */
  latestMeets(meets: boolean, isClose: boolean): string;
  /** All targets, where they changed; each with the date from which it held, `null`: there was none. */
  targets(list: string): string;
  targetFrom(value: string | null, start: string): string;
  /** `also`: the latest point is special cause too. */
  earlierSignals(count: number, also: boolean): string;
  missingValues(count: number): string;
  excludedPoints(count: number): string;

  /** The words beside the icons, and the icons' names where they stand alone. */
  variation(variation: Variation): string;
  notEnough(existing: number, needed: number): string;
  assurance(assurance: Assurance): string;
  noAssurance(hasTarget: boolean): string;
  suggests(advice: string): string;
  /** What the two verdicts together suggest doing. `interval`: what one point stands for, if that is regular. */
  suggestion(variation: Variation, assurance: Assurance | null, interval: Interval | null): string;
  /** Said before anything else where many points of the latest section are special cause. */
  unstable(special: number, of: number): string;
  /** The same of a run chart, whose runs say it. */
  unstableRuns: string;
  /** In place of a suggestion, where nothing tells how stable the process is. */
  tooFewYet: string;
  kindsOfVariation: string;

  pointAt(period: string, value: string): string;
  missing: string;
  /** The same on a chart of moving ranges, where the first point of a section has none. */
  noRange: string;
  excluded: string;
  commonCause: string;
  notJudged: string;
  judged(judgement: string, rules: readonly string[]): string;
  /** `target`: where it is not the one in force now. */
  meetsTarget(meets: boolean, target: string | null, isClose: boolean): string;
  note(note: string): string;
  ruleBeyond: string;
  ruleShift(count: number, direction: Direction, centre: string): string;
  ruleTrend(count: number, direction: Direction): string;
  ruleNearLimit(direction: Direction): string;

  /** The method note: which chart, which rules, which limits. */
  method(chart: string, preset: string, rules: readonly string[], changes: readonly string[]): string;
  chart(chart: ChartType): string;
  preset(preset: PresetName): string;
  shiftRule(points: number): string;
  trendRule(points: number): string;
  twoInThreeRule: string;
  beyondRule: string;
  ruleOff(rule: string): string;
  crossSteps(which: CrossSteps): string;
  conflict(which: Conflict): string;
  minimumPoints(points: number): string;
  screening(on: boolean, dropped: number): string;
  /** `screen`, where it differs from the preset. */
  screens(on: boolean): string;
  /** What the lines rest on; `lines`: "limits", or the name of the centre line where there are none. */
  basis(lines: string, points: number, from: string): string;
  basisBaseline(lines: string, points: number, from: string): string;
  limits: string;
  trialNote: string;
  tooFewNote(needed: number): string;
  runs(longest: number, allowed: number, crossings: number, needed: number, signal: boolean): string;

  pictureName(metric: string): string;
  announcement(headline: string, points: string, latest: string | null): string;
  points(count: number): string;

  mean: string;
  median: string;
  upperLimit: string;
  lowerLimit: string;
  /** Where a label must be short. */
  upperShort: string;
  lowerShort: string;
  /** As heads of narrow columns, spelled out beside them. */
  upperAbbreviation: string;
  lowerAbbreviation: string;
  targetLine: string;
  /** Behind the value of a line in the key, where it is another elsewhere. */
  now: string;
  twoSigma: string;
  oneSigma: string;
  meanRange: string;
  rangeLimit: string;
  rangePanel: string;
  trial: string;
  /** Behind the value of a line that lies outside the drawing. */
  offScale: string;
  baseline(count: number): string;
  stepLabel(reason: string, before: string | null, after: string | null): string;
  keyImprovement: string;
  keyConcern: string;
  keyNeutral: string;
  keyExcluded: string;
  marked: string;
  /** Beside the first point of a section, in the table. */
  stepNote(reason: string): string;
  stepEntry(date: string, reason: string, lines: string | null): string;
  annotationEntry(date: string, label: string, detail: string | null): string;

  columnPeriod: string;
  columnValue: string;
  columnNumerator: string;
  columnDenominator: string;
  columnSignal: string;
  columnNote: string;
  /** In CSV: why limits were recalculated. */
  columnStep: string;
  columnExcluded: string;
  yes: string;
  columnVariation: string;
  columnAssurance: string;

  explore: string;
  previousSignal: string;
  nextSignal: string;
  noEarlierSignal: string;
  noLaterSignal: string;
}

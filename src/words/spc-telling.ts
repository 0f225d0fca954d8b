import { precisionOf, type RoughDate } from '../common/dates.js';
import { CHARTS, type Interval, type SpcAnalysis, type SpcData, type SpcPoint } from '../spc/index.js';
import type { Format } from './format.js';
import type { SpcWords } from './spc-words.js';

/** What is told of a chart and in which words: handed to everything that writes text, so that no two texts differ. */
export interface SpcTelling {
  readonly analysis: SpcAnalysis;
  /** Title, subtitle, annotations and source; the numbers are the analysis's. */
  readonly data: SpcData;
  readonly words: SpcWords;
  readonly format: Format;
  readonly metric: string;
  /** How periods are named: the chart's interval, or days where it has none or two points would bear the same name. */
  readonly periods: Interval;
  /** A value in a sentence, with its unit: "minus 3 days", "83.1%". */
  value(value: number): string;
  /** A value in a table or a picture, with its unit only where that is a sign: "−3", "83.1%". */
  figure(value: number): string;
  /** Both for the centre or a limit, which are calculated: they may have more decimals than the values. */
  line(value: number): string;
  lineFigure(value: number): string;
  /** A target in full, as it was given: rounded it would be another target. `inSentence`: with its unit in words. */
  target(target: number, inSentence: boolean): string;
  /** A way to write the values of an axis whose ticks lie `step` apart. */
  axisFigure(step: number): (value: number) => string;
  /** The limits: "78.0% to 88.2%", "2 to 5 days". */
  range(low: number | null, high: number | null): string | null;
  /** "June 2017", "week of 3 June 2017". */
  period(date: RoughDate): string;
  /** What a period begins with: "June 2017", "3 June 2017". */
  start(date: RoughDate): string;
  /** The same with bare numbers: what is left of the unit is a sign. */
  withoutUnit(): SpcTelling;
}

export function tellingOf(
  analysis: SpcAnalysis,
  data: SpcData,
  words: SpcWords,
  format: Format,
  unit = analysis.settings.unit ?? '',
): SpcTelling {
  const { decimals, interval } = analysis.settings;
  const periods = namedApart(interval ?? 'day', analysis.points);
  const write = numberWriter(decimals, analysis.points);
  const writeLine = numberWriter(data.decimals ?? lineDecimals(decimals, analysis.points), analysis.points);
  const withUnit = unitWriter(unit);
  const line = (number: number) => withUnit(writeLine(number, format.number), true);
  return {
    analysis,
    data,
    words,
    format,
    metric: data.title ?? words.untitled,
    periods,
    value: (number) => withUnit(write(number, format.number), true),
    figure: (number) => withUnit(write(number, format.figure), false),
    line,
    lineFigure: (number) => withUnit(writeLine(number, format.figure), false),
    target: (target, inSentence) => withUnit(inFull(target, inSentence ? format.number : format.figure), inSentence),
    axisFigure: (step) => (number) => withUnit(number === 0 ? '0' : writeTick(number, step, format.figure), false),
    range: (low, high) => {
      if (low === null) return high === null ? null : words.upTo(line(high));
      if (high === null) return words.downTo(line(low));
      return words.range(withUnit(writeLine(low, format.number), false), line(high));
    },
    period: (date) => periodName(date, periods, words, format),
    start: (date) => startName(date, periods, format),
    withoutUnit: () => tellingOf(analysis, data, words, format, SIGN.exec(unit)?.[0] ?? ''),
  };
}

/**
 * One more decimal than the values, at most 2: a mean of 9.6 written as 10 would lie above a value of 10 that is said
 * to lie above it. A tenth of thousands is noise.
 */
function lineDecimals(decimals: number, points: readonly SpcPoint[]): number {
  const total = points.reduce((sum, { value }) => sum + Math.abs(value ?? 0), 0);
  return total < 1000 * points.length ? Math.min(2, decimals + 1) : decimals;
}

/**
 * The part of a unit that belongs to every number: "%", "°C", "£", "£m", "£ million"; a currency and its scale apart.
 */
const SIGN = /^(?:[%‰°]\S*|([£$€])( ?(?:[kmb]n?|\w+illion|thousand))?(?= |$))/i;

/** Signs stand at the number, a currency before it; words after it in sentences, a blank between. */
function unitWriter(unit: string): (number: string, inSentence: boolean) => string {
  const [sign = '', currency = '', scale = ''] = SIGN.exec(unit) ?? [];
  const after = currency ? scale : sign;
  const words = unit.slice(sign.length);
  const rest = sign || !unit ? words : ` ${words}`;
  return (number, inSentence) => {
    return number.replace(/^(minus |−)?/, `$1${currency}`) + after + (inSentence ? rest : '');
  };
}

/** From here on a number is written with a power of ten: nobody counts the zeros. */
const TOO_LONG = 1e12;

/** Smaller numbers are written with a power of ten too. */
const TOO_SMALL = 1e-6;

/**
 * Writes numbers with the chart's decimals, those of a chart of small ones with as many as show three digits; very
 * large ones, and those of a chart of very small ones, by powers.
 */
function numberWriter(decimals: number, points: readonly SpcPoint[]) {
  let places: number | undefined;
  return (number: number, write: Format['number']): string => {
    places ??= placesOf(decimals, points);
    if (number === 0 && places > decimals) return '0';
    const isPower = Math.abs(number) >= TOO_LONG || places === Number.POSITIVE_INFINITY;
    return isPower ? powerOfTen(number, write) : write(number, places);
  };
}

function placesOf(decimals: number, points: readonly SpcPoint[]): number {
  const smallest = 10 ** -decimals;
  let largest = 0;
  for (const { value } of points) {
    largest = Math.max(largest, Math.abs(value ?? 0));
    if (largest >= smallest) return decimals;
  }
  if (largest === 0) return decimals;
  return largest < TOO_SMALL ? Number.POSITIVE_INFINITY : 2 - Math.floor(Math.log10(largest));
}

/** A number as its author wrote it, up to six decimals. */
function inFull(number: number, write: Format['number']): string {
  const size = Math.abs(number);
  if (size >= TOO_LONG || (size > 0 && size < TOO_SMALL)) return powerOfTen(number, write);
  return write(number, String(Number(number.toFixed(6))).split('.')[1]?.length ?? 0);
}

/** The power of ten of a number's first digit: steps are 1, 2 or 5 times it. */
function powerOf(number: number): number {
  return Math.floor(Math.log10(number) + 1e-9);
}

/** With as many digits as the step needs, so that no two ticks read the same. */
function writeTick(number: number, step: number, write: Format['number']): string {
  const size = Math.abs(number);
  const power = step > 0 ? powerOf(step) : Infinity;
  const isLong = size >= TOO_LONG || step < TOO_SMALL;
  return isLong ? powerOfTen(number, write, powerOf(size) - power) : write(number, Math.max(0, -power));
}

function powerOfTen(number: number, write: Format['number'], places = 2): string {
  const shown = Math.min(15, Math.max(2, places));
  const [digits = '0', power = '0'] = number.toExponential(shown).split('e');
  return `${write(Number(digits), shown)}\u00a0×\u00a010^${Number(power)}`;
}

/** Monthly names serve only while no two dates share a month. */
function namedApart(interval: Interval, points: readonly SpcPoint[]): Interval {
  if (interval === 'day' || interval === 'week') return interval;
  let before = '';
  for (const { date } of points) {
    if (date !== before && date.length === 10 && date.slice(0, 7) === before.slice(0, 7)) return 'day';
    before = date;
  }
  return interval;
}

function periodName(date: RoughDate, kind: Interval, words: SpcWords, format: Format): string {
  const start = startName(date, kind, format);
  if (start.length === 4) return start;
  return words.period(kind === 'week' && precisionOf(date) !== 'day' ? 'day' : kind, start);
}

function startName(date: RoughDate, kind: Interval, format: Format): string {
  if (kind === 'day' || kind === 'week' || precisionOf(date) === 'year') return format.date(date);
  return kind === 'year' && date.slice(5, 7) === '01' ? date.slice(0, 4) : format.month(date);
}

/** "mean", or "median" for the charts that have one. */
export function centreName({ chart }: SpcAnalysis, words: SpcWords): string {
  return CHARTS[chart].hasMedian ? words.median : words.mean;
}

/** "95% or more"; the bare value where neither direction is better. */
export function targetName({ analysis, words, target: write }: SpcTelling, target: number): string {
  return words.target(write(target, true), analysis.settings.improvement);
}

import { type Precision, precisionOf, type RoughDate, startOf } from '../common/dates.js';
import { decimalsOf } from '../common/numbers.js';

/**
 * Dates and numbers as a language writes them; "and", "more" and "minus" are English. One object per language, made on
 * first use and kept: the first `Intl` formatter costs tens of milliseconds on an old PC, and every chart of a board
 * would pay it.
 */
export interface Format {
  readonly locale: string;
  /** A date as exactly as it is known: "18 January 2017", "January 2017", "2017". */
  date(date: RoughDate): string;
  /** The same, short, for narrow places: "18 Jan 2017", "Jan 2017", "2017". */
  shortDate(date: RoughDate): string;
  /** "January 2017", whatever the precision of the date. */
  month(date: RoughDate): string;
  /** "Jan 2017", whatever the precision of the date. */
  shortMonth(date: RoughDate): string;
  /** "Jan", for the ticks of an axis. */
  monthName(date: RoughDate): string;
  /** A number within a sentence: "1,234.5", "minus 3" (a screen reader may skip a minus sign). */
  number(value: number, decimals?: number): string;
  /** A number in a table or on an axis: "1,234.5", "−3". */
  figure(value: number, decimals?: number): string;
  /** "a", "a and b", "a, b and c"; from six items on, the first four "and 2 more". */
  list(items: readonly string[]): string;
}

/** A list longer than this is cut to `LIST_SHOWN` items and a count, so that it can be held in mind when heard. */
const LIST_LIMIT = 5;
const LIST_SHOWN = 4;

const formats = new Map<string, Format>();

/** The format of a language tag such as `en-GB`; a tag no engine knows falls back to British English. */
export function formatFor(locale: string): Format {
  let format = formats.get(locale);
  if (!format) {
    format = createFormat(knownLocale(locale));
    formats.set(locale, format);
  }
  return format;
}

function knownLocale(locale: string): string {
  try {
    return new Intl.Locale(locale).toString();
  } catch {
    return 'en-GB';
  }
}

type DateStyle = 'long' | 'short';

const DATE_PARTS: Readonly<Record<Precision, (month: DateStyle) => Intl.DateTimeFormatOptions>> = {
  day: (month) => ({ day: 'numeric', month, year: 'numeric' }),
  month: (month) => ({ month, year: 'numeric' }),
  year: () => ({ year: 'numeric' }),
};

function createFormat(locale: string): Format {
  const dates = new Map<string, (date: RoughDate) => string>();
  const numbers = new Map<number, (value: number) => string>();

  const inParts = (date: RoughDate, key: string, options: () => Intl.DateTimeFormatOptions) => {
    let write = dates.get(key);
    if (!write) {
      const formatter = new Intl.DateTimeFormat(locale, { ...options(), timeZone: 'UTC' });
      // British English abbreviates September to four letters in some engines and three in others: one form everywhere.
      write = remembering((each) => formatter.format(startOf(each)).replace('Sept ', 'Sep '));
      dates.set(key, write);
    }
    return write(date);
  };
  const inStyle = (date: RoughDate, precision: Precision, style: DateStyle) =>
    inParts(date, precision + style, () => DATE_PARTS[precision](style));

  const plainNumber = (value: number, decimals: number) => {
    let write = numbers.get(decimals);
    if (!write) {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const formatter = new Intl.NumberFormat(locale, digits);
      write = remembering((each) => formatter.format(each));
      numbers.set(decimals, write);
    }
    return write(value);
  };
  const signed = (value: number, decimals: number, minus: string) => {
    const text = plainNumber(Math.abs(value), decimals);
    // What rounds to nothing is not negative: "−0.0" is no number a reader knows.
    return value < 0 && /[1-9]/.test(text) ? minus + text : text;
  };

  return {
    locale,
    date: (date) => inStyle(date, precisionOf(date), 'long'),
    shortDate: (date) => inStyle(date, precisionOf(date), 'short'),
    month: (date) => inStyle(date, 'month', 'long'),
    shortMonth: (date) => inStyle(date, 'month', 'short'),
    monthName: (date) => inParts(date, 'name', () => ({ month: 'short' })).slice(0, 3),
    number: (value, decimals = decimalsOf(value)) => signed(value, decimals, 'minus '),
    figure: (value, decimals = decimalsOf(value)) => signed(value, decimals, '−'),
    list: joinList,
  };
}

/** So many texts are kept of each kind. */
const TEXTS_KEPT = 2000;

/**
 * Keeps what was written: the charts of a board share dates and figures, and each costs as much to write as a label to
 * lay out.
 */
function remembering<Value>(write: (value: Value) => string): (value: Value) => string {
  const written = new Map<Value, string>();
  return (value) => {
    let text = written.get(value);
    if (text === undefined) {
      text = write(value);
      if (written.size === TEXTS_KEPT) written.clear();
      written.set(value, text);
    }
    return text;
  };
}

function joinList(items: readonly string[]): string {
  if (items.length > LIST_LIMIT) {
    return `${items.slice(0, LIST_SHOWN).join(', ')} and ${items.length - LIST_SHOWN} more`;
  }
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** A sentence's first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A sentence with its full stop, where an author left it out. */
export function finished(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** An entry with its number in a picture that is taken away. "1. April 2018" would be a day. */
export function numbered(number: number, entry: string): string {
  return `(${number}) ${entry}`;
}

/** Joins the parts of a text that are there, with a blank between them. */
export function joinSentences(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' ');
}

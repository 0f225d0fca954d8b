import { yearOf } from '../common/dates.js';
import {
  type Finding,
  type Journey,
  type KeyQuestion,
  type Line,
  RATINGS,
  type RatingLevel,
  type Report,
  type Span,
  type When,
} from '../ratings/index.js';
import type { Format } from './format.js';
import type { JourneyWords } from './journey.js';

/** What the sentences of a journey are made of, so that list, table, summary and picture say a thing the same way. */
export interface Phrases {
  readonly words: JourneyWords;
  readonly format: Format;
  when(when: When | null): string;
  /** After "since", "from", "before" and "the ratings of". */
  since(when: When | null): string;
  published(when: When): string;
  publishedOn(when: When): string;
  year(when: When | null): string;
  span(span: Span): string;
  /** Whatever a report says of a line: a rating, a word of CQC's that is none, or a word as written, in quotes. */
  finding(finding: Finding): string;
  /** "safe, effective and caring". */
  lines(lines: readonly Line[]): string;
  /** "Requires improvement for safe; Outstanding for caring.", the worst first; empty where no question has a level. */
  byRating(
    questions: readonly KeyQuestion[],
    levelOf: (question: KeyQuestion) => RatingLevel | null | undefined,
  ): string;
  subject(organisation: Journey['organisation']): string;
  reportDate(report: Report): string;
  /** When a report was withdrawn or corrected, as far as known. */
  markedOn(mark: { readonly when: When | null }): string | null;
}

const LOWEST_FIRST = [...RATINGS].reverse();

export function phrasesOf(words: JourneyWords, format: Format): Phrases {
  const when = (known: When | null) =>
    known === null ? words.dateNotKnown : words.when(format.date(known.date), known.precision);
  const lines = (all: readonly Line[]) => format.list(all.map((line) => words.lineInText[line]));
  return {
    words,
    format,
    when,
    lines,
    since: (known) => (known === null ? words.dateNotKnown : words.since(format.date(known.date), known.precision)),
    published: ({ date, precision }) => words.published(format.date(date), precision),
    publishedOn: ({ date, precision }) => words.publishedOn(format.date(date), precision),
    year: (published) => {
      if (published === null) return words.dateNotKnown;
      const year = String(yearOf(published.date));
      return published.precision === 'after-inspection' ? words.orLater(year) : year;
    },
    span: ({ from, to }) => {
      const [first, last] = [format.date(from ?? to ?? ''), format.date(to ?? from ?? '')];
      return first === last ? first : words.span(withoutSharedEnd(first, last), last);
    },
    finding: (finding) => findingInWords(finding, words),
    byRating: (questions, levelOf) => {
      const groups = LOWEST_FIRST.flatMap(({ level }) => {
        const alike = questions.filter((question) => levelOf(question) === level);
        return alike.length === 0 ? [] : words.ratingFor(words.rating[level], lines(alike));
      });
      return groups.length === 0 ? '' : `${groups.join('; ')}.`;
    },
    subject: ({ name, level, partOf }) =>
      level === 'service' && partOf !== undefined ? words.partOf(name, partOf) : name,
    reportDate: ({ published }) => when(published),
    markedOn: ({ when: known }) => known && words.markedOn(format.date(known.date), known.precision),
  };
}

/** "April 2015" before "May 2015" is "April": what both dates end with is said once. */
function withoutSharedEnd(first: string, last: string): string {
  const [a, b] = [first.split(' '), last.split(' ')];
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return a.join(' ');
}

function findingInWords({ level, word, recognised }: Finding, words: JourneyWords): string {
  if (level !== null) return words.rating[level];
  if (word === null) return words.notKnownCell;
  return recognised ? words.unrated(word) : words.asWritten(word);
}

/** The texts that are there. */
export function said(texts: readonly (string | null | undefined | false | 0)[]): string[] {
  return texts.filter((text): text is string => !!text);
}

/** Names of links, numbered from the second of a name on: no two links may be called the same. */
export function toldApart(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  });
}

/** "cqc.org.uk" of an address; a text that is no address as it is. */
export function siteOf(source: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(source)?.[1] ?? source;
}

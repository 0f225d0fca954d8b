import { type RoughDate, yearOf } from '../common/dates.js';
import type { Finding, Journey, Line, RatingLevel, Report, Span, When } from '../ratings/index.js';
import type { Format } from './format.js';
import type { JourneyWords } from './journey.js';

/** What the sentences of a journey are made of, so that list, table, summary and picture say a thing the same way. */
export interface Phrases {
  readonly words: JourneyWords;
  readonly format: Format;
  date(date: RoughDate): string;
  when(when: When): string;
  published(when: When): string;
  publishedOn(when: When): string;
  year(when: When | null): string;
  span(span: Span): string;
  rating(level: RatingLevel): string;
  /** Whatever a report says of a line: a rating, a word of CQC's that is none, or a word as written, in quotes. */
  finding(finding: Finding): string;
  /** "safe, effective and caring". */
  lines(lines: readonly Line[]): string;
  subject(organisation: Journey['organisation']): string;
  reportDate(report: Report): string;
}

export function phrasesOf(words: JourneyWords, format: Format): Phrases {
  const date = (rough: RoughDate) => format.date(rough);
  const when = ({ date: rough, precision }: When) => words.when(date(rough), precision);
  return {
    words,
    format,
    date,
    when,
    published: ({ date: rough, precision }) => words.published(date(rough), precision),
    publishedOn: ({ date: rough, precision }) => words.publishedOn(date(rough), precision),
    year: (published) => (published === null ? words.dateNotKnown : String(yearOf(published.date))),
    span: (span) => spanInWords(span, words, format),
    rating: (level) => words.rating[level],
    finding: (finding) => findingInWords(finding, words),
    lines: (lines) => format.list(lines.map((line) => words.lineInText[line])),
    subject: ({ name, level, partOf }) =>
      level === 'service' && partOf !== undefined ? words.partOf(name, partOf) : name,
    reportDate: ({ published }) => (published === null ? words.dateNotKnown : when(published)),
  };
}

function spanInWords({ from, to }: Span, words: JourneyWords, format: Format): string {
  const [first, last] = [from ?? to, to ?? from].map((end) => (end === null ? '' : format.date(end))) as [
    string,
    string,
  ];
  if (first === last) return first;
  return words.span(withoutSharedEnd(first, last), last);
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

function findingInWords({ state, level, word, recognised }: Finding, words: JourneyWords): string {
  if (level !== null) return words.rating[level];
  if (state === 'not-known' || word === null) return words.notKnownCell;
  return recognised ? words.unrated(word) : words.asWritten(word);
}

/** "cqc.org.uk" of an address; a text that is no address as it is. */
export function siteOf(source: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(source)?.[1] ?? source;
}

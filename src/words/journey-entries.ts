import {
  BESIDE_QUESTIONS,
  type Finding,
  type Journey,
  KEY_QUESTIONS,
  overallOf,
  type RatingLevel,
  type Report,
} from '../ratings/index.js';
import { capitalise } from './format.js';
import { type Phrases, said, toldApart } from './journey-phrases.js';

/** A report as an item of the list: the same words for eye and ear. */
export interface Entry {
  readonly report: Report;
  /** `null`: no rating, so no mark. */
  readonly level: RatingLevel | null;
  /** "18 January 2017: Good overall, up two levels from Inadequate." */
  readonly sentence: string;
  /** What else it says. */
  readonly details: readonly string[];
  /** The date as the sentence has it. */
  readonly dateInSentence: string;
  /** The date, numbered from the second report of a day on: no two links may be called the same. */
  readonly date: string;
  /** The name of the report's link. */
  readonly link: string;
}

/** Every report, in the order asked for; those without a date come last. */
export function entriesOf({ reports, undated }: Journey, newestFirst: boolean, phrases: Phrases): readonly Entry[] {
  const { words } = phrases;
  const all = [...reports, ...undated];
  const dates = all.map(phrases.reportDate);
  const linkDates = toldApart(dates);
  const entries = all.map((report, i) => {
    const overall = overallOf(report);
    const dateInSentence = capitalise(dates[i] ?? '');
    const date = linkDates[i] ?? '';
    return {
      report,
      level: overall?.level ?? null,
      sentence: words.entry(dateInSentence, overallPhrase(overall, phrases)),
      details: said([
        ...questionDetails(report, overall, phrases),
        report.inspected && words.inspected(phrases.span(report.inspected)),
        ...reportDetails(report, phrases),
      ]),
      dateInSentence,
      date,
      link: words.reportLink(date),
    };
  });
  const dated = entries.splice(0, reports.length);
  return [...(newestFirst ? [...dated].reverse() : dated), ...entries];
}

function overallPhrase(overall: Finding | undefined, phrases: Phrases): string {
  const { words } = phrases;
  if (overall === undefined) return words.noOverall;
  if (overall.word === null) return words.overallNotKnown;
  const rating = phrases.finding(overall);
  if (overall.level === null) return rating;
  return said([words.overall(rating), movementPhrase(overall, phrases)]).join(', ');
}

/** "up two levels from Inadequate"; empty where a finding is no rating. */
export function movementPhrase(
  { movement, from, levels, notComparedBecause }: Finding,
  { words }: Pick<Phrases, 'words'>,
): string {
  if (movement === null) return '';
  return movement === 'not-compared'
    ? words.notCompared(notComparedBecause)
    : words.movement(movement, from ?? '', levels);
}

/** The key questions that differ from the overall rating, worst first, and those whose rating is not known. */
function questionDetails(report: Report, overall: Finding | undefined, phrases: Phrases): string[] {
  const { words } = phrases;
  const single = report.framework?.single;
  const levels = new Map(report.findings.map(({ line, level }) => [line, level]));
  const rated = KEY_QUESTIONS.filter((question) => question !== single && levels.get(question));
  const different = rated.filter((question) => levels.get(question) !== overall?.level);
  const allAlike = different.length === 0 && rated.length === KEY_QUESTIONS.length;
  return [
    phrases.byRating(different, (question) => levels.get(question)),
    allAlike ? words.allAlike : '',
    ...otherWords(report, phrases),
    unknownQuestions(report, phrases),
  ];
}

/** Words that are no ratings, and the ratings that stand beside the key questions. */
function otherWords({ findings }: Report, phrases: Phrases): string[] {
  const { words, format } = phrases;
  return findings.flatMap((finding) => {
    const { line, level, word, score } = finding;
    const isSaid = level === null ? line !== 'overall' && word !== null : BESIDE_QUESTIONS.includes(line);
    if (!isSaid && score === null) return [];
    const name = words.line[line];
    return [
      isSaid ? words.resources(name, phrases.finding(finding)) : '',
      score === null ? '' : words.scored(name, format.number(score)),
    ];
  });
}

function unknownQuestions({ findings }: Report, { words, lines }: Phrases): string {
  const questions = findings.flatMap(({ line, word }) => (line !== 'overall' && word === null ? line : []));
  if (questions.length === 0) return '';
  const isAll = KEY_QUESTIONS.every((question) => questions.includes(question));
  return isAll ? words.keyQuestionsNotKnown : words.notKnown(lines(questions));
}

/** Whose ratings they are, and what became of them. */
export function reportDetails(report: Report, { words, markedOn }: Phrases): string[] {
  const { inheritedFrom, corrected, withdrawn, contradicts, future, disputes, note } = report;
  const isMarked = withdrawn ?? corrected;
  return said([
    inheritedFrom && words.inheritedFrom(inheritedFrom),
    corrected && words.correctedReport(markedOn(corrected)),
    withdrawn && words.withdrawnReport(markedOn(withdrawn)),
    contradicts.length > 0 && words.contradicted,
    !isMarked && overallOf(report)?.setAside && words.setAside,
    future && words.future,
    disputes.length > 0 && words.disputed,
    note,
  ]);
}

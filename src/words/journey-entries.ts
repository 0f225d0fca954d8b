import { findingOf, type Journey, type Line, RATINGS, type RatingLevel, type Report } from '../ratings/index.js';
import { KEY_QUESTIONS } from '../ratings/questions.js';
import { capitalise } from './format.js';
import type { Phrases } from './journey-phrases.js';

/** A report as an item of the list: the same words for eye and ear. */
export interface Entry {
  readonly report: Report;
  /** `null`: no rating, so no mark. */
  readonly level: RatingLevel | null;
  /** "18 January 2017: Good overall, up two levels from Inadequate." */
  readonly sentence: string;
  /** What else it says. */
  readonly details: readonly string[];
  readonly date: string;
  /** The name of the report's link: two reports of one day are numbered, for no two links may be called the same. */
  readonly link: string;
}

const BESIDE: readonly Line[] = ['useOfResources', 'combined'];

/** Every report, in the order asked for; those without a date come last. */
export function entriesOf({ reports, undated }: Journey, newestFirst: boolean, phrases: Phrases): readonly Entry[] {
  const dated = newestFirst ? reports.toReversed() : reports;
  const seen = new Map<string, number>();
  return [...dated, ...undated].map((report) => {
    const date = phrases.reportDate(report);
    const count = (seen.get(date) ?? 0) + 1;
    seen.set(date, count);
    return entryOf(report, date, count, phrases);
  });
}

function entryOf(report: Report, date: string, count: number, phrases: Phrases): Entry {
  const { words } = phrases;
  const numbered = count > 1 ? `${date} (${count})` : date;
  const overall = findingOf(report, 'overall');
  return {
    report,
    level: overall?.level ?? null,
    sentence: words.entry(capitalise(date), overallPhrase(report, phrases)),
    details: [...questionDetails(report, phrases), ...reportDetails(report, phrases)],
    date,
    link: words.reportLink(numbered),
  };
}

function overallPhrase(report: Report, phrases: Phrases): string {
  const { words } = phrases;
  const overall = findingOf(report, 'overall');
  if (overall === undefined) return words.noOverall;
  if (overall.state === 'not-known') return words.overallNotKnown;
  const rating = phrases.finding(overall);
  if (overall.level === null) return rating;
  const movement = movementPhrase(overall, phrases);
  return movement === '' ? words.overall(rating) : `${words.overall(rating)}, ${movement}`;
}

/** "up two levels from Inadequate"; empty where a finding is no rating. */
export function movementPhrase(
  { movement, from, levels, notComparedBecause }: Report['findings'][number],
  { words }: Phrases,
): string {
  if (movement === null) return '';
  return movement === 'not-compared'
    ? words.notCompared(notComparedBecause)
    : words.movement(movement, from ?? '', levels);
}

/** The key questions that differ from the overall rating, worst first, and those whose rating is not known. */
function questionDetails(report: Report, phrases: Phrases): string[] {
  const { words } = phrases;
  const overall = findingOf(report, 'overall')?.level ?? null;
  const single = report.framework?.single;
  const asked = KEY_QUESTIONS.filter((question) => question !== single);
  const rated = asked.flatMap((question) => {
    const level = findingOf(report, question)?.level ?? null;
    return level === null ? [] : [{ question, level }];
  });
  const groups = RATINGS.toReversed().flatMap(({ level }) => {
    const questions = rated.filter((each) => each.level === level && level !== overall).map(({ question }) => question);
    return questions.length === 0 ? [] : [words.ratingFor(words.rating[level], phrases.lines(questions))];
  });
  const allAlike = groups.length === 0 && rated.length === KEY_QUESTIONS.length;
  return [
    ...(groups.length > 0 ? [`${groups.join('; ')}.`] : []),
    ...(allAlike ? [words.allAlike] : []),
    ...otherWords(report, phrases),
    ...unknownQuestions(report, phrases),
  ];
}

/** Words that are no ratings, and the ratings that stand beside the key questions. */
function otherWords(report: Report, phrases: Phrases): string[] {
  return report.findings.flatMap((finding) => {
    const { line, level, word, score } = finding;
    const name = phrases.words.line[line];
    const isBeside = BESIDE.includes(line);
    const isOtherWord = line !== 'overall' && level === null && word !== null;
    return [
      ...(isOtherWord || (isBeside && level !== null) ? [phrases.words.resources(name, phrases.finding(finding))] : []),
      ...(score === null ? [] : [phrases.words.scored(name, phrases.format.number(score))]),
    ];
  });
}

function unknownQuestions({ notKnown }: Report, phrases: Phrases): string[] {
  const { words } = phrases;
  const questions = notKnown.filter((line) => line !== 'overall');
  if (questions.length === 0) return [];
  if (KEY_QUESTIONS.every((question) => questions.includes(question))) return [words.keyQuestionsNotKnown];
  return [words.notKnown(phrases.lines(questions))];
}

/** How the report came about, and what became of it. */
function reportDetails(report: Report, phrases: Phrases): string[] {
  const { words } = phrases;
  const on = (mark: Report['withdrawn']) => (mark?.when ? phrases.when(mark.when) : null);
  return [
    report.inspected && words.inspected(phrases.span(report.inspected)),
    report.inheritedFrom && words.inheritedFrom(report.inheritedFrom),
    report.corrected && words.correctedReport(on(report.corrected)),
    report.withdrawn && words.withdrawnReport(on(report.withdrawn)),
    report.contradicts.length > 0 && words.contradicted,
    findingOf(report, 'overall')?.setAside && words.setAside,
    report.future && words.future,
    report.disputes.length > 0 && words.disputed,
    report.note,
  ].filter((text): text is string => typeof text === 'string');
}

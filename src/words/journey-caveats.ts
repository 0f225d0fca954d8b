import { type Dispute, type Journey, overallOf } from '../ratings/index.js';
import { capitalise, numbered } from './format.js';
import { type Phrases, said, siteOf } from './journey-phrases.js';

/** What a reader must be told beside the picture, the gravest first. */
export function caveats({ caveats, reports, disputes }: Journey, phrases: Phrases): string[] {
  const { words, format } = phrases;
  const { lowerServices, unratedReports, undatedReports, futureReports, closed } = caveats;
  const notInForce = caveats.notInForce.map(({ level, published }) =>
    words.ratingInYear(words.rating[level], phrases.year(published)),
  );
  return said([
    notInForce.length > 0 && words.notInForce(format.list(notInForce)),
    lowerServices && words.lowerServices(lowerServices),
    ...caveats.predecessors.map(({ name, until, reports: theirs }) =>
      theirs.length > 0
        ? words.someInherited(
            name,
            theirs.map((index) => phrases.since(reports[index]?.published ?? null)),
          )
        : words.predecessor(name, until && phrases.since(until)),
    ),
    ...new Set(caveats.methodChanges.map(({ year }) => words.methodChanged(String(year)))),
    unratedReports && words.unratedReports(unratedReports),
    caveats.disputes && words.disputes(caveats.disputes, disputes.every(areDates)),
    ...caveats.contradictions.map((day) => words.contradiction(format.date(day))),
    ...new Set(
      reports.flatMap((report) => {
        const { corrected, withdrawn } = report;
        // Beside the right rating of the same day the date does not say which of the two is meant.
        const overall = overallOf(report);
        const of = phrases.since(report.published);
        const date =
          overall?.level && overall.setAside ? words.ratingInYear(of, words.overall(phrases.finding(overall))) : of;
        return [
          corrected && words.corrected(date, phrases.markedOn(corrected)),
          withdrawn && words.withdrawn(date, phrases.markedOn(withdrawn)),
        ];
      }),
    ),
    undatedReports && words.undatedReports(undatedReports),
    futureReports && words.futureReports(futureReports),
    closed && words.closed(words.markedOn(format.date(closed.date), closed.precision)),
  ]);
}

/** Whether it is a date on which sources disagree: each claim names a year. */
function areDates({ claims }: Dispute): boolean {
  return claims.every(({ value }) => /\b\d{4}\b/.test(value));
}

/** The methods by which the reports came about, where there is more than one. */
export function methodNote({ frameworks, reports }: Journey, { words, format, since }: Phrases): string[] {
  if (frameworks.length < 2) return [];
  const bands = frameworks.map(({ framework, reports: [first = 0] }) =>
    words.methodFrom(framework.name, since(reports[first]?.published ?? null)),
  );
  return [words.methods(bands.length > 5 ? format.list(bands) : bands.join('; '))];
}

/** Beside what sources disagree on; the key explains it. */
export const DISPUTED = '†';

/** In a picture that is taken away, numbers and daggers would stand there without the lists that explain them. */
export function exportNotes({ events, disputes, reports }: Journey, phrases: Phrases): string[] {
  const { words } = phrases;
  const isMarked = (dispute: number) => reports.some(({ disputes }) => disputes.includes(dispute));
  return [
    ...events.map(({ number, when, label }) => numbered(number, words.event(phrases.when(when), label))),
    ...disputes.map((dispute, index) => (isMarked(index) ? `${DISPUTED} ` : '') + disputePhrase(dispute, phrases)),
  ];
}

/** Who says what of a point on which sources disagree. */
export function disputePhrase({ about, claims, drawn }: Dispute, { words }: Phrases): string {
  const claimed = claims.map(({ value, source }) => words.claim(value, source ? siteOf(source) : ''));
  return words.dispute(capitalise(about), claimed, drawn ?? null);
}

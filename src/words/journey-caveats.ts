import type { Journey, Report } from '../ratings/index.js';
import { capitalise } from './format.js';
import { type Phrases, siteOf } from './journey-phrases.js';

/** What a reader must be told beside the picture, the gravest first. */
export function caveats({ caveats, reports }: Journey, phrases: Phrases): string[] {
  const { words } = phrases;
  return [
    ...caveats.predecessors.map(({ name, until }) => words.predecessor(name, until && phrases.when(until))),
    ...caveats.methodChanges.map(({ year }) => words.methodChanged(String(year))),
    ...(caveats.unratedReports > 0 ? [words.unratedReports(caveats.unratedReports)] : []),
    ...(caveats.disputes > 0 ? [words.disputes(caveats.disputes)] : []),
    ...caveats.contradictions.map((day) => words.contradiction(phrases.date(day))),
    ...reports.flatMap((report) => cancelled(report, phrases)),
    ...(caveats.undatedReports > 0 ? [words.undatedReports(caveats.undatedReports)] : []),
    ...(caveats.futureReports > 0 ? [words.futureReports(caveats.futureReports)] : []),
    ...(caveats.closed ? [words.closed(phrases.when(caveats.closed))] : []),
  ];
}

function cancelled(report: Report, phrases: Phrases): string[] {
  const { words } = phrases;
  const date = phrases.reportDate(report);
  const on = (mark: Report['withdrawn']) => (mark?.when ? phrases.when(mark.when) : null);
  return [
    ...(report.corrected ? [words.corrected(date, on(report.corrected))] : []),
    ...(report.withdrawn ? [words.withdrawn(date, on(report.withdrawn))] : []),
  ];
}

/** The methods by which the reports came about, where there is more than one. */
export function methodNote({ frameworks, reports }: Journey, phrases: Phrases): string[] {
  if (frameworks.length < 2) return [];
  const { words, format } = phrases;
  const bands = frameworks.map(({ framework, reports: [first = 0] }) => {
    const published = reports[first]?.published;
    return words.methodFrom(framework.name, published ? phrases.when(published) : words.dateNotKnown);
  });
  return [words.methods(bands.length > 5 ? format.list(bands) : bands.join('; '))];
}

/** In a picture that is taken away, numbers and daggers would stand there without the lists that explain them. */
export function exportNotes({ events, disputes }: Journey, { words, ...phrases }: Phrases): string[] {
  const numbered = events.map(({ number, when, label }) =>
    words.numbered(number, words.event(when === null ? words.dateNotKnown : phrases.when(when), label)),
  );
  const disputed = disputes.map(({ about, claims, drawn }) => {
    const said = claims.map(({ value, source }) => words.claim(value, source ? siteOf(source) : ''));
    return `† ${words.dispute(capitalise(about), said, drawn ?? null)}`;
  });
  return [...numbered, ...disputed];
}

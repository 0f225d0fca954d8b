import {
  BESIDE_QUESTIONS,
  findingOf,
  type Journey,
  LINES,
  type Line,
  overallOf,
  type Report,
} from '../ratings/index.js';
import type { DataTable, TableValue } from '../widget/data-table.js';
import { capitalise, joinSentences } from '../words/format.js';
import { type Entry, entriesOf, movementPhrase, reportDetails } from '../words/journey-entries.js';
import type { Phrases } from '../words/journey-phrases.js';

/**
 * Every report with every rating it gave, oldest first: what the picture is drawn from. What became of ratings stands
 * in the table too, for it leaves the page without the picture and the list.
 */
export function journeyTable(journey: Journey, phrases: Phrases): DataTable {
  const { words } = phrases;
  const all = entriesOf(journey, false, phrases);
  const isGiven = (line: Line) => all.some(({ report }) => findingOf(report, line));
  const lines = LINES.filter((line) => !BESIDE_QUESTIONS.includes(line) || isGiven(line));
  const notes = all.map(({ report }) => joinSentences(reportDetails(report, phrases)));
  const hasNotes = notes.some(Boolean);
  return {
    caption: words.pictureName(phrases.subject(journey.organisation)),
    columns: [
      { label: words.column.date },
      ...lines.map((line) => ({ label: words.line[line] })),
      // What follows stands in the list as well; without it every rating fits on a page.
      { label: words.column.change, unprinted: true },
      { label: words.column.inspected, unprinted: true },
      ...(hasNotes ? [{ label: words.column.note, unprinted: true }] : []),
      { label: words.column.report, unprinted: true },
    ],
    rows: all.map((entry, index) => [
      dateCell(entry),
      ...lines.map((line) => cell(entry.report, line, phrases)),
      changeCell(entry.report, phrases),
      inspectedCell(entry.report, phrases),
      ...(hasNotes ? [notes[index] ?? ''] : []),
      reportCell(entry),
    ]),
  };
}

/** CSV gets the date as written; a publication that is only known to follow an inspection is no date. */
function dateCell({ report: { published }, dateInSentence }: Entry): TableValue {
  const isDate = published !== null && published.precision !== 'after-inspection';
  return { text: dateInSentence, raw: isDate ? published.date : '' };
}

/** Empty: not rated in this report. */
function cell(report: Report, line: Line, phrases: Phrases): string {
  const finding = findingOf(report, line);
  return finding === undefined ? '' : phrases.finding(finding);
}

function changeCell(report: Report, phrases: Phrases): string {
  const overall = overallOf(report);
  return overall === undefined ? '' : capitalise(movementPhrase(overall, phrases));
}

function inspectedCell({ inspected }: Report, phrases: Phrases): TableValue | string {
  if (inspected === null) return '';
  const ends = [inspected.from, inspected.to].filter((end) => end !== null);
  return { text: phrases.span(inspected), raw: [...new Set(ends)].join('/') };
}

function reportCell({ report: { href }, link }: Entry): TableValue | string {
  return href === null ? '' : { text: link, href };
}

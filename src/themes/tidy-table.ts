import { type PlainTable, type TableCell, textOf, turned } from '../common/table.js';
import { cellValue } from './cells.js';
import { headingOf, TARGET } from './headings.js';
import type { Report } from './problems.js';

type Row = PlainTable['rows'][number];

const EMPTY: TableCell = { text: '' };
/** An assessment by a span that is no date: "2023/24", "Q1 2023". */
const PERIOD = /^(FY|Q[1-4])?\W*\d{4}(\W\d{2,4})?$/i;
/** What is calculated from the scores beside it: a column by its heading, a row or a column by its name. */
const CHANGE =
  /^(% |percentage )?(change|diff\w*|movement|variance|gap|improvement)( (since|from|in|between|\d).*)?$|^[+±]\W*$/i;
const TOTAL = /^((grand |sub)?total|sum|average|mean)( score)?$/i;
const NOTE = /^(source|notes?)\b.*:/i;
const SCORE = /^(\d+(?:\.\d+)?) ?(?:\/|(?:out )?of) ?(\d+)$/i;
/** A score with the word of its level, as our own tables write it: "3, established". */
const WORDED = /^(\d+(?:\.\d+)?), \D+$/;

/**
 * A table of themes as authors have it, made into one of scores alone, a row for each theme; rows keep their places.
 * "3 out of 4", "3/4", "3, established" and words of `data-levels` become numbers, and where nothing else says the
 * scale, its ends are those of "out of 4". Left out, and said, are columns of changes, of totals of several, and of
 * nothing but words beside one of scores, and rows of totals; without a word, what numbers the themes, lines of notes
 * and empty columns.
 */
export function tidied(table: PlainTable, report: Report): PlainTable {
  const noted = table.rows.map((row) => (isNote(row) ? [] : row));
  const { head, rows } = upright(table.head, noted);
  const first = Number(isNumbered(head, rows));
  const corner = head[first] ?? EMPTY;
  const marks = { ...scaleIn(rows), ...head[0]?.marks, ...corner.marks };
  const scored = scorer(marks);
  const scores = rows.map((row) =>
    row.map((cell, at) => (at > first ? { ...cell, text: scored(textOf(cell)) } : cell)),
  );
  const kept = columnsKept(head, scores, first, report);
  const themes = scores.map((row, i) => {
    const name = textOf(row[first]);
    if (!TOTAL.test(name)) return kept.map((at) => row[at] ?? EMPTY);
    report.add('row-left-out', [], i + 2, name);
    return [];
  });
  const heads = kept.map((at) => (at === first ? { ...corner, marks } : (head[at] ?? EMPTY)));
  return { caption: table.caption, head: heads, rows: themes };
}

/** A line of text below the themes, or one across all columns. */
function isNote(row: Row): boolean {
  const [first, ...others] = row.map(textOf).filter(Boolean);
  if (first === undefined || typeof cellValue(first) !== 'string') return false;
  return others.length === 0 ? NOTE.test(first) : row.every((cell) => textOf(cell) === first);
}

/** Where the assessments stand down the side, the themes stand along the top. */
function upright(head: Row, rows: readonly Row[]): { readonly head: Row; readonly rows: readonly Row[] } {
  const [corner = EMPTY, ...themes] = head;
  const filled = rows.filter((row) => textOf(row[0]) !== '');
  const isOther = ([name, ...cells]: Row) =>
    CHANGE.test(textOf(name)) || TOTAL.test(textOf(name)) || !cells.some(isScore);
  const areSeries = filled.every((row) => isSeries(row[0]) || isOther(row));
  if (!areSeries || !filled.some(([name]) => isSeries(name)) || themes.some(isSeries)) return { head, rows };
  const [series = [], ...scores] = turned([[corner, ...themes], ...filled], EMPTY);
  return { head: series, rows: scores };
}

/** Whether a cell names an assessment, as no theme is called. */
function isSeries(cell: TableCell | undefined): boolean {
  const name = textOf(cell);
  return !!cell?.marks?.role || !!cell?.marks?.date || headingOf(name).isSeries || PERIOD.test(name);
}

/** Whether the first column holds nothing but numbers of rows, and the second one the themes. */
function isNumbered(head: Row, rows: readonly Row[]): boolean {
  const names = rows.map(([, name]) => kindOf(name)).filter((kind) => kind !== 'object');
  const areNames = names.length > 0 && names.every((kind) => kind === 'string');
  return head.length > 2 && areNames && !isSeries(head[1]) && rows.every(([number]) => /^\d*\W?$/.test(textOf(number)));
}

/** The scale of which all scores are parts, as in "3 out of 4". */
function scaleIn(rows: readonly Row[]): Readonly<Record<string, string>> {
  const ends = new Set(rows.flatMap((row) => row.flatMap((cell) => SCORE.exec(textOf(cell))?.[2] ?? [])));
  const [max, another] = ends;
  return max === undefined || another !== undefined ? {} : { min: '0', max };
}

/** Writes a score as a number alone: one out of the end of the scale, or a word for one of its whole numbers. */
function scorer({ min = '', max = '', levels = '' }: Readonly<Record<string, string>>): (text: string) => string {
  const words = levels.split(',').map((word) => word.trim().toLowerCase());
  const areAll = words.length === Number(max) - Number(min) + 1;
  return (text) => {
    const level = areAll && text !== '' ? words.indexOf(text.toLowerCase()) : -1;
    const [, score, end] = SCORE.exec(text) ?? [];
    if (level >= 0) return String(Number(min) + level);
    return score && end === max ? score : text.replace(WORDED, '$1');
  };
}

/** The places of the themes' names and of the series. */
function columnsKept(head: Row, rows: readonly Row[], first: number, report: Report): number[] {
  const isScored = (at: number) => rows.some((row) => isScore(row[at]));
  const isEmpty = (at: number) => rows.every((row) => kindOf(row[at]) === 'object');
  const scored = head.filter((cell, at) => at > first && roleOf(cell) !== TARGET && isScored(at)).length;
  return head.flatMap((cell, at) => {
    if (at < first) return [];
    if (at === first || isSeries(cell) || roleOf(cell)) return at;
    const name = textOf(cell)
      .replace(/\(.*\)/, '')
      .trim();
    if (isEmpty(at)) return name === '' ? [] : at;
    if (!isCalculated(name, scored) && (isScored(at) || scored === 0)) return at;
    report.add('column-left-out', [], textOf(cell));
    return [];
  });
}

/** Whether a column, by its name, is made of the scores in others: a change of those in one, a total of those in two. */
function isCalculated(name: string, scored: number): boolean {
  return (scored > 1 && CHANGE.test(name)) || (scored > 2 && TOTAL.test(name));
}

function roleOf(cell: TableCell): string | undefined {
  return cell.marks?.role ?? headingOf(textOf(cell)).role;
}

function isScore(cell: TableCell | undefined): boolean {
  return /number|boolean/.test(kindOf(cell));
}

/** "3/5" is a score, if perhaps one of another scale. */
function kindOf(cell: TableCell | undefined): string {
  return SCORE.test(textOf(cell)) ? 'number' : typeof cellValue(textOf(cell));
}

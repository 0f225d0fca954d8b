import type { PlainTable, TableCell } from '../common/table.js';
import { dateInCell } from '../common/written-dates.js';
import { cellValue } from './cells.js';
import type { Report } from './problems.js';

const EMPTY: TableCell = { text: '' };
const ROLE = /^(before|after|current|target)\b\W*/i;
/** A heading of this kind is that of a series, whatever stands below. */
const SERIES = /\d{4}|\b(before|after|current|target)\b/i;
/** What is calculated from the series beside it: a column by its heading, a row by its name. */
const CHANGE = /^(change|diff(erence)?|movement|variance|gap)$/i;
const TOTAL = /^((grand |sub)?total|sum|average|mean)$/i;
const NOTE = /^(source|notes?)\b.*:/i;
const SCORE = /^(\d+(?:\.\d+)?) ?(?:\/|(?:out )?of) ?(\d+)$/i;

/**
 * A table of themes as authors have it, made into one of scores alone, a row for each theme; rows keep their places.
 * "3 out of 4", "3/4" and words of `data-levels` become numbers, and where nothing else says the scale, its ends are
 * those of "out of 4". Left out, and said, are columns of changes, columns that hold nothing but words beside one of
 * scores, and rows of totals; without a word, a first column that numbers the themes and lines of notes.
 */
export function tidied(table: PlainTable, report: Report): PlainTable {
  const { caption, head, rows } = upright(table);
  const isNumbered = head.length > 2 && rows.length > 1 && rows.every((row, i) => textOf(row[0]) === String(i + 1));
  const first = Number(isNumbered);
  const corner = head[first] ?? EMPTY;
  const marks = { ...scaleIn(rows), ...head[0]?.marks, ...corner.marks };
  const scored = scorer(marks);
  const scores = rows.map((row) =>
    row.map((cell, at) => (at > first ? { ...cell, text: scored(textOf(cell)) } : cell)),
  );
  const kept = columnsKept(head, scores, first, report);
  const named = scores.map((row, i) => {
    const name = textOf(row[first]);
    const isNote = NOTE.test(name) || (row.length > 1 && name !== '' && row.every((cell) => textOf(cell) === name));
    if (TOTAL.test(name)) report.add('row-left-out', [], i + 2, name);
    return isNote || TOTAL.test(name) ? [] : kept.map((at) => row[at] ?? EMPTY);
  });
  return { caption, head: kept.map((at) => (at === first ? { ...corner, marks } : (head[at] ?? EMPTY))), rows: named };
}

/** The scale of which all scores are parts, as in "3 out of 4". */
function scaleIn(rows: PlainTable['rows']): Readonly<Record<string, string>> {
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
    return score && end === max ? score : text;
  };
}

function columnsKept(head: PlainTable['head'], rows: PlainTable['rows'], first: number, report: Report): number[] {
  const holdsScores = (at: number) => rows.some((row) => /number|boolean/.test(typeof cellValue(textOf(row[at]))));
  const areScored = head.some((_, at) => at > first && holdsScores(at));
  return head.flatMap(({ text, marks }, at) => {
    const isWords = areScored && !holdsScores(at) && rows.some((row) => cellValue(textOf(row[at])) !== null);
    const isChange = CHANGE.test(text.replace(/\(.*\)/, '').trim());
    const isLeft = at > first && !marks?.role && (isChange || (isWords && !SERIES.test(text)));
    if (isLeft) report.add('column-left-out', [], text);
    return isLeft || at < first ? [] : at;
  });
}

/** Where the dates of the assessments stand down the side, the themes stand along the top. */
function upright({ caption, head, rows }: PlainTable): PlainTable {
  const isSeries = ([name]: readonly TableCell[]) =>
    dateInCell(textOf(name).replace(ROLE, '')) ?? ROLE.test(textOf(name));
  const [corner = EMPTY, ...themes] = head;
  if (rows.length < 2 || !rows.every(isSeries) || themes.some((theme) => isSeries([theme])))
    return { caption, head, rows };
  return {
    caption,
    head: [corner, ...rows.map(([name = EMPTY]) => name)],
    rows: themes.map((theme, at) => [theme, ...rows.map((row) => row[at + 1] ?? EMPTY)]),
  };
}

function textOf(cell: TableCell | undefined): string {
  return cell?.text.trim() ?? '';
}

import type { PlainTable, TableCell } from '../common/table.js';
import { dateInCell } from '../common/written-dates.js';
import { cellValue } from './cells.js';
import type { Report } from './problems.js';

const EMPTY: TableCell = { text: '' };
const ROLE = /^(before|after|current|target)\b\W*/i;
/** What is calculated from the series beside it: a column by its heading, a row by its name. */
const CHANGE = /^(change|diff(erence)?|movement|variance|gap)$/i;
/** A heading of this kind is that of a series, whatever stands below. */
const SERIES = /\d{4}|\b(before|after|current|target)\b/i;
const TOTAL = /^((grand |sub)?total|sum|average|mean)$/i;
const NOTE = /^(source|notes?)\b.*:/i;
const SCORE = /^(\d+(?:\.\d+)?) ?(?:\/|(?:out )?of) ?(\d+)$/i;

/**
 * A table of themes as authors have it, made into one of scores alone, a row for each theme; rows keep their places. "3 out of 4", "3/4" and
 * words of `data-levels` become numbers, and where nothing else says the scale, its ends are those of "out of 4". Left
 * out, and said, are columns of changes, columns that hold nothing but words beside one of scores, and rows of totals;
 * without a word, a first column that numbers the themes and lines of notes.
 */
export function tidied(table: PlainTable, report: Report): PlainTable {
  const { caption, head, rows } = upright(table);
  const isNumbered = head.length > 2 && rows.length > 1 && rows.every((row, i) => textOf(row[0]) === String(i + 1));
  const first = Number(isNumbered);
  const corner = head[first] ?? EMPTY;
  const marks = { ...head[0]?.marks, ...corner.marks };
  const levels = marks.levels?.split(',').map((level) => level.trim().toLowerCase()) ?? [];
  const ends = new Set(rows.flatMap((row) => row.flatMap((cell) => SCORE.exec(textOf(cell))?.[2] ?? [])));
  const [end, another] = ends;
  const ofScores = another === undefined && end !== undefined ? { min: '0', max: end } : {};
  const scale = { ...ofScores, ...marks };
  const scored = (cell: TableCell | undefined): TableCell => {
    const text = textOf(cell);
    const level = levels.indexOf(text.toLowerCase());
    const [, score, of] = SCORE.exec(text) ?? [];
    if (level >= 0) return { ...cell, text: String(Number(scale.min ?? 0) + level) };
    return { ...cell, text: score && of === scale.max ? score : text };
  };
  const scores = rows.map((row) => row.map((cell, at) => (at > first ? scored(cell) : cell)));
  const holdsScores = (at: number) => scores.some((row) => /number|boolean/.test(typeof cellValue(textOf(row[at]))));
  const areScored = head.some((_, at) => at > first && holdsScores(at));
  const kept = head.flatMap(({ text, marks: own }, at) => {
    const isWords = areScored && !holdsScores(at) && scores.some((row) => cellValue(textOf(row[at])) !== null);
    const isChange = CHANGE.test(text.replace(/\(.*\)/, '').trim());
    const isLeft = at > first && !own?.role && (isChange || (isWords && !SERIES.test(text)));
    if (isLeft) report.add('column-left-out', [], text);
    return isLeft || at < first ? [] : at;
  });
  const named = scores.map((row, i) => {
    const name = textOf(row[first]);
    const isNote = NOTE.test(name) || (row.length > 1 && name !== '' && row.every((cell) => textOf(cell) === name));
    if (TOTAL.test(name)) report.add('row-left-out', [], i + 2, name);
    return isNote || TOTAL.test(name) ? [] : kept.map((at) => row[at] ?? EMPTY);
  });
  const heads = kept.map((at) => (at === first ? { ...corner, marks: scale } : (head[at] ?? EMPTY)));
  return { caption, head: heads, rows: named };
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

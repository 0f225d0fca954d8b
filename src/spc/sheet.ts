import type { Head, Row } from './table-columns.js';

/** The part of a table below its head, as it is tidied: rows and columns keep their places. */
export interface Sheet {
  readonly columns: readonly Head[];
  /** One that is left out is empty. */
  readonly rows: readonly Row[];
}

/** A row that is left out. */
export function emptied(row: Row): Row {
  return { ...row, texts: [] };
}

/** A row with another text in one of its cells. */
export function withText(row: Row, at: number, text: string): Row {
  const texts = [...row.texts];
  texts[at] = text;
  return { ...row, texts };
}

/** The same sheet with the cells of one column written anew, of rows that reach so far. */
export function rewritten({ columns, rows }: Sheet, at: number, write: (text: string, row: Row) => string): Sheet {
  const written = rows.map((row) => {
    const before = row.texts[at];
    if (before === undefined) return row;
    const text = write(before, row);
    return text === before ? row : withText(row, at, text);
  });
  return { columns, rows: written };
}

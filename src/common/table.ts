/** One cell of a table on a page or of a CSV file: its text, and the address and `data-` attributes it carried. */
export interface TableCell {
  /** Empty text is an empty cell. */
  readonly text: string;
  /** Of the first link in the cell, as it is written; absent: none. */
  readonly href?: string;
  /** `data-…` attributes without their prefix. */
  readonly marks?: Readonly<Record<string, string>>;
}

/**
 * A table as its author wrote it, free of the page: the form in which HTML tables and CSV reach the readers.
 * A cell that spans several stands in each of their places; a short row has fewer cells.
 */
export interface PlainTable {
  /** `null`: the table has none. */
  readonly caption: string | null;
  /** The first row, which names the columns. */
  readonly head: readonly TableCell[];
  /** The rows below it. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a cell says; empty where there is none. */
export function textOf(cell: TableCell | undefined): string {
  return cell?.text.trim() ?? '';
}

/** The same cells with columns for rows, as many of them as the first row has cells; `empty` fills shorter rows. */
export function turned<Cell>(rows: readonly (readonly Cell[])[], empty: Cell): Cell[][] {
  const [first = []] = rows;
  return first.map((_, at) => rows.map((row) => row[at] ?? empty));
}

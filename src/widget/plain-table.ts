import type { PlainTable, TableCell } from '../common/table.js';

/** Reads a table of the page into its plain form. The head is the first row, whether marked with `th` or not. */
export function plainTableOf(table: HTMLTableElement): PlainTable {
  const [head, ...rows] = Array.from(table.rows, (row) => Array.from(row.cells, cellOf));
  return { caption: textOf(table.caption) || null, head: head ?? [], rows: rows.filter((row) => row.some(hasText)) };
}

function cellOf(cell: HTMLTableCellElement): TableCell {
  const href = cell.querySelector('a[href]')?.getAttribute('href');
  const marks = { ...cell.dataset } as Record<string, string>;
  return {
    text: textOf(cell),
    ...(href ? { href } : {}),
    ...(Object.keys(marks).length > 0 ? { marks } : {}),
  };
}

function textOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function hasText(cell: TableCell): boolean {
  return cell.text !== '';
}

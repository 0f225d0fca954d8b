import type { PlainTable, TableCell } from '../common/table.js';

/** Reads a table of the page into its plain form. The head is the first row, whether marked with `th` or not. */
export function plainTableOf(table: HTMLTableElement): PlainTable {
  // A foot holds sums and sources, no further row of data.
  const data = Array.from(table.rows).filter((row) => row.parentElement !== table.tFoot);
  const [head, ...rows] = data.map((row) => Array.from(row.cells, cellOf));
  return { caption: textOf(table.caption) || null, head: head ?? [], rows: rows.filter((row) => row.some(hasText)) };
}

function cellOf(cell: HTMLTableCellElement): TableCell {
  const href = cell.querySelector('a[href]')?.getAttribute('href');
  const marks = { ...cell.dataset } as Record<string, string>;
  return {
    text: cell.querySelector('time[datetime]')?.getAttribute('datetime') ?? textOf(cell),
    ...(href ? { href } : {}),
    ...(Object.keys(marks).length > 0 ? { marks } : {}),
  };
}

function textOf(node: Node | null): string {
  return node ? textIn(node).replace(/\s+/g, ' ').trim() : '';
}

/** A new line parts words as a blank does. */
function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const within = Array.from(node.childNodes, textIn).join('');
  return BREAKS.has(node.nodeName) ? ` ${within} ` : within;
}

const BREAKS: ReadonlySet<string> = new Set(['BR', 'P', 'DIV', 'LI']);

function hasText(cell: TableCell): boolean {
  return cell.text !== '';
}

import type { PlainTable, TableCell } from '../common/table.js';

/**
 * Reads a table of the page into its plain form. The head is the first row, whether marked with `th` or not; the
 * caption may be that of the figure which a content management system puts around a table.
 */
export function plainTableOf(table: HTMLTableElement): PlainTable {
  // A foot holds sums and sources, no further row of data.
  const data = Array.from(table.rows).filter((row) => row.parentElement !== table.tFoot);
  const caption = table.caption ?? table.parentElement?.querySelector(':scope:is(figure) > figcaption');
  return tableOfRows(gridOf(data), textOf(caption) || null);
}

/** Rows of cells as a table: the first one is the head. Empty rows stay, so that the others keep their numbers. */
export function tableOfRows([head = [], ...rows]: readonly TableCell[][], caption: string | null): PlainTable {
  return { caption, head, rows };
}

/** The cells of each row as they are seen: one that spans columns or rows stands in every place that it covers. */
function gridOf(rows: readonly HTMLTableRowElement[]): TableCell[][] {
  const grid = rows.map((): TableCell[] => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x += 1;
      const plain = cellOf(cell);
      // 0 rows: down to the last.
      const below = grid.slice(y, y + (cell.rowSpan || rows.length));
      for (const line of below) for (let at = x; at < x + cell.colSpan; at += 1) line[at] = plain;
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? { text: '' }));
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

function textOf(node: Node | null | undefined): string {
  return node ? textIn(node).replace(/\s+/g, ' ').trim() : '';
}

/** A new line parts words as a blank does; a picture is its text; a footnote's raised mark is no digit of a number. */
function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof HTMLImageElement) return node.alt;
  if (node instanceof Element && node.matches(ASIDE)) return '';
  const within = Array.from(node.childNodes, textIn).join('');
  if (node.nodeName === 'SUP' && /^\d/.test(within)) return ` [${within}]`;
  return BREAKS.has(node.nodeName) ? ` ${within} ` : within;
}

/** What is no part of a value: signs for sorting, and the headings that the NHS design system repeats in narrow tables. */
const ASIDE = '[aria-hidden=true], [hidden], .nhsuk-table-responsive__heading';

const BREAKS: ReadonlySet<string> = new Set(['BR', 'P', 'DIV', 'LI']);

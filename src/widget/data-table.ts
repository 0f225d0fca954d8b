import { dsvFormat } from 'd3';
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetWords } from '../words/widget.js';

/** A value of a table: what is shown, and what a spreadsheet should get where that differs. */
export interface TableValue {
  /** As it is read. */
  readonly text: string;
  /** For CSV: the number unrounded, or a text. */
  readonly raw?: string | number | null;
  /** The address that the text links to; CSV has it in place of the text. */
  readonly href?: string;
}

/** A column of a table, and how its values stand. */
export interface TableColumn {
  readonly label: string;
  /** Spelled out where the label is an abbreviation. */
  readonly title?: string;
  /** Figures, aligned at their ends. */
  readonly numeric?: boolean;
  /** Text that stands elsewhere on the page as well, and is left out on paper, where tables have little room. */
  readonly unprinted?: boolean;
}

/** A figure's data as a table: the page's table and the CSV file are written from the same one. */
export interface DataTable {
  /** The table's name for those who do not see its title. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first value of a row is its header. */
  readonly rows: readonly (readonly (TableValue | string)[])[];
}

/** More rows than anybody prints. */
const PRINTED_ROWS = 200;
/** More rows than a page should hold; the CSV file has them all. */
const SHOWN_ROWS = 5000;

/** A table as the page shows it: at most 5,000 rows, the last ones, of which 200 are printed; it says so. */
export function renderTable(table: DataTable, words: WidgetWords): TemplateResult {
  const total = table.rows.length;
  const rows = table.rows.slice(-SHOWN_ROWS);
  const firstPrinted = rows.length - PRINTED_ROWS;
  const classes = table.columns.map(classOf);
  return html`
    ${total > rows.length ? html`<p class="cut">${words.tableCut(rows.length, total)}</p>` : nothing}
    ${firstPrinted > 0 ? html`<p class="cut print-only">${words.tableCut(PRINTED_ROWS, total)}</p>` : nothing}
    <table>
      <caption class="visually-hidden">${table.caption}</caption>
      <thead>
        <tr>
          ${table.columns.map(
            ({ label, title }, i) =>
              html`<th scope="col" class=${classes[i]}>
                ${title ? html`<abbr title=${title}>${label}</abbr>` : label}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, i) => renderRow(row, classes, i < firstPrinted))}
      </tbody>
    </table>
  `;
}

function classOf({ numeric, unprinted }: TableColumn): string | typeof nothing {
  if (unprinted) return 'not-printed';
  return numeric ? 'numeric' : nothing;
}

function renderRow(
  row: readonly (TableValue | string)[],
  classes: readonly (string | typeof nothing)[],
  skippedInPrint: boolean,
) {
  const [header, ...cells] = row;
  return html`<tr class=${skippedInPrint ? 'not-printed' : nothing}>
    <th scope="row">${renderValue(header ?? '')}</th>
    ${cells.map((cell, i) => html`<td class=${classes[i + 1]}>${renderValue(cell)}</td>`)}
  </tr>`;
}

function renderValue(value: TableValue | string) {
  if (typeof value === 'string') return value;
  return value.href ? html`<a href=${value.href}>${value.text}</a>` : value.text;
}

/** Excel reads UTF-8 only with this mark in front. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV that Excel opens as it is: UTF-8 with a byte order mark, and no text that a spreadsheet would run as a
 * formula (OWASP, "CSV injection": a leading =, +, -, @, tab or line break gets an apostrophe in front; the wide signs of
 * other scripts, and whatever cannot be seen before any of them, too).
 */
export function tableToCsv(table: DataTable): string {
  const head = table.columns.map(({ title, label }) => guarded(title ?? label));
  const rows = table.rows.map((row) => row.map(csvCell));
  return BYTE_ORDER_MARK + dsvFormat(',').formatRows([head, ...rows]);
}

function csvCell(value: TableValue | string): string {
  if (typeof value === 'string') return guarded(value);
  if (value.raw === undefined) return guarded(value.href ?? value.text);
  if (typeof value.raw === 'number') return String(value.raw);
  return guarded(value.raw ?? '');
}

function guarded(text: string): string {
  return /^[\s\p{C}]*[=+\-@]|^[\t\r\n]/u.test(text.normalize('NFKD')) ? `'${text}` : text;
}

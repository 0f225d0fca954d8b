import { dsvFormat } from 'd3';
import { error, type Problem } from '../common/problem.js';
import type { PlainTable } from '../common/table.js';
import type { WidgetWords } from '../words/widget.js';
import { tableOfRows } from './plain-table.js';

/** Data as it reached the element, before it is read: a JSON value, or a table (of the page or of a CSV file). */
export type Payload =
  | { readonly form: 'json'; readonly value: unknown }
  | { readonly form: 'table'; readonly table: PlainTable };

/** What came of fetching: data to read, or why there is none. */
export type Fetched = { readonly payload: Payload } | { readonly fault: Fault };

/** Why there is no data, in the words that the element has when it says so: they may come after the answer. */
export type Fault = (words: WidgetWords) => Problem;

/**
 * Fetches the data of `src` with the page's own cookies (`credentials: 'same-origin'`) and never throws but for an
 * abort. An answer that is not data (a log-in page, an error page) is told apart by its status and how it begins.
 */
export async function fetchPayload(src: string, signal: AbortSignal, readsCsv: boolean): Promise<Fetched> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(src, { credentials: 'same-origin', signal });
    text = decoded(await response.arrayBuffer());
  } catch (cause) {
    if (signal.aborted) throw cause;
    const { onLine } = navigator;
    return failed('load-failed', (words) => (onLine ? words.loadFailed(src) : words.loadOffline(src)));
  }
  if (!response.ok) return failed('load-status', (words) => words.loadStatus(src, response.status));
  if (text.trim() === '') return failed('load-not-data', (words) => words.loadEmpty(src));
  // By what it is: some servers call all that their scripts write a web page.
  if (/^\s*</.test(text)) {
    return failed('load-not-data', (words) => words.loadNotData(src, response.redirected ? response.url : null));
  }
  if (text.includes('\0')) return failed('load-not-data', (words) => words.loadNotText(src));
  if (isCsv(src, response)) {
    return readsCsv ? csvPayload(text) : failed('load-not-data', (words) => words.loadCsv(src));
  }
  // What systems export often comes as plain text or bytes, from an address that ends in a query.
  if (readsCsv && LINES_OF_CELLS.test(text)) return csvPayload(text);
  return parseJson(text, (words, reason) => words.notJsonAt(src, reason));
}

/**
 * Text as spreadsheets and editors save it: UTF-8, UTF-16 with its mark, or else the letters of Windows (where every
 * other file is invalid UTF-8 as soon as it holds a pound sign or an accent).
 */
function decoded(bytes: ArrayBuffer): string {
  const [first] = new Uint8Array(bytes);
  // The marks are FF FE and FE FF, and with neither of them does a text in UTF-8 begin.
  const encoding = first === 0xff ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * No JSON, which begins with a bracket, and two lines below each other with something between columns, perhaps under a
 * few lines of titles. Goes through each line once, however long it is.
 */
const LINES_OF_CELLS = /^(?!\s*[[{])(?:.*\s?\n){0,9}?[^,;\t\n]*[,;\t].*\s?\n.*[,;\t]/;

function isCsv(src: string, { headers }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  return /\btext\/csv\b/i.test(type) || (/\.csv(?:[?#]|$)/i.test(src) && !/\bjson\b/i.test(type));
}

/** Reads JSON text; what cannot be parsed becomes one problem about the whole document. */
export function parseJson(text: string, message: (words: WidgetWords, reason: string) => string): Fetched {
  try {
    return { payload: { form: 'json', value: JSON.parse(text) } };
  } catch (cause) {
    return failed('not-json', (words) => message(words, cause instanceof Error ? cause.message : ''));
  }
}

function csvPayload(text: string): Fetched {
  // Excel's own first line: which sign stands between the columns.
  const [line = '', given] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const plain = text.slice(line.length);
  const rows = dsvFormat(given ?? delimiterOf(plain)).parseRows(plain, (row) =>
    row.map((cell) => ({ text: cell.trim() })),
  );
  return { payload: { form: 'table', table: tableOfRows(rows, null) } };
}

/**
 * What stands between the columns: the sign that most lines have, because a title may stand above them. Where a comma
 * is the decimal sign, spreadsheets write semicolons into CSV, and no more lines have commas; what is copied out of
 * them has tabs.
 */
function delimiterOf(text: string): string {
  const lines = text.split('\n');
  const often = (sign: string) => lines.filter((line) => line.includes(sign)).length;
  return ['\t', ';', ','].reduce((most, sign) => (often(sign) > often(most) ? sign : most));
}

/** That there is no data, under its code; nothing in the data is at fault. */
export function failed(code: string, message: (words: WidgetWords) => string): Fetched {
  return { fault: (words) => error(code, [], message(words)) };
}

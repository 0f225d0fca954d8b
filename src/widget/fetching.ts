import { dsvFormat } from 'd3';
import { error, type Problem } from '../common/problem.js';
import type { PlainTable } from '../common/table.js';
import type { WidgetWords } from '../words/widget.js';

/** Data as it reached the element, before it is read: a JSON value, or a table (of the page or of a CSV file). */
export type Payload =
  | { readonly form: 'json'; readonly value: unknown }
  | { readonly form: 'table'; readonly table: PlainTable };

/** What came of fetching: data to read, or why there is none. */
export type Fetched = { readonly payload: Payload } | { readonly problem: Problem };

const WHOLE_DOCUMENT = [] as const;

/**
 * Fetches the data of `src` with the page's own cookies (`credentials: 'same-origin'`) and never throws but for an
 * abort. An answer that is not data (a log-in page, an error page) is told apart by its status and its type.
 */
export async function fetchPayload(
  src: string,
  signal: AbortSignal,
  words: WidgetWords,
  readsCsv: boolean,
): Promise<Fetched> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(src, { credentials: 'same-origin', signal });
    if (!response.ok) return failed('load-status', words.loadStatus(src, response.status));
    text = await response.text();
  } catch (cause) {
    if (signal.aborted) throw cause;
    return failed('load-failed', navigator.onLine ? words.loadFailed(src) : words.loadOffline(src));
  }
  const type = response.headers.get('content-type') ?? '';
  if (isCsv(src, type)) return readsCsv ? csvPayload(text) : failed('load-not-data', words.loadCsv(src));
  if (/\bhtml\b/i.test(type) || /^\s*</.test(text)) {
    return failed('load-not-data', words.loadNotData(src, response.redirected ? response.url : null));
  }
  return parseJson(text, (reason) => words.notJsonAt(src, reason));
}

function isCsv(src: string, type: string): boolean {
  if (/\bhtml\b|\bjson\b/i.test(type)) return false;
  return /\btext\/csv\b/i.test(type) || /\.csv(?:[?#]|$)/i.test(src);
}

/** Reads JSON text; what cannot be parsed becomes one problem about the whole document. */
export function parseJson(text: string, message: (reason: string) => string): Fetched {
  try {
    return { payload: { form: 'json', value: JSON.parse(text.replace(/^\uFEFF/, '')) } };
  } catch (cause) {
    return failed('not-json', message(cause instanceof Error ? cause.message : ''));
  }
}

function csvPayload(text: string): Fetched {
  const plain = text.replace(/^\uFEFF/, '');
  const [head = [], ...rows] = dsvFormat(delimiterOf(plain))
    .parseRows(plain)
    .map((row) => row.map((cell) => ({ text: cell.trim() })));
  return {
    payload: {
      form: 'table',
      table: { caption: null, head, rows: rows.filter((row) => row.some((cell) => cell.text !== '')) },
    },
  };
}

/**
 * What stands between the columns: the sign that the head row has most of. Where a comma is the decimal sign, spreadsheets
 * write semicolons into CSV; what is copied out of them has tabs.
 */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const often = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (often(sign) > often(most) ? sign : most));
}

function failed(code: string, message: string): Fetched {
  return { problem: error(code, WHOLE_DOCUMENT, message) };
}

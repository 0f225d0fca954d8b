/**
 * What every element says, whatever it draws: states, problems, menu, table, source.
 * A catalogue is an object, so that a page can replace any sentence (another language, a house style).
 */
export interface WidgetWords {
  /** The language tag of the catalogue; dates and numbers follow it. */
  readonly locale: string;
  /** The direction in which the catalogue's language is written, whatever that of the page around it. */
  readonly direction: 'ltr' | 'rtl';
  /** In the place of the picture, and on the button that asks again, while data is on its way. */
  readonly waiting: string;
  /** In the place of the picture where no data was given. */
  readonly empty: string;
  /** Above what is wrong with data that cannot be drawn. */
  readonly problemTitle: string;
  /** Above a picture that left something out. */
  partly(count: number): string;
  /** Under a picture: what was guessed or doubtful in the data, for its author. */
  remarks(count: number): string;
  /** After the first problems of a kind. */
  moreAlike(count: number): string;
  /** The button that fetches once more. */
  readonly retry: string;
  /** In the status line when a fetch has failed. */
  readonly couldNotLoad: string;
  /** In the status line when a fetch succeeds that had failed before. */
  readonly loaded: string;
  /** The data table's title; `name` is what the figure is about. */
  tableTitle(name: string): string;
  /** Above a table that shows its last rows only. */
  tableCut(shown: number, total: number): string;
  /** What explains the marks of a picture; for screen readers. */
  readonly keyName: string;
  /** The button that offers the downloads. */
  readonly download: string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  readonly downloadCsv: string;
  /** Where the data comes from; its full stop is put after it where more follows. */
  source(label: string): string;
  /** When the data was updated; `date` in words. */
  updated(date: string): string;
  /** The server answered the address `src` with an error; `status` is HTTP's number of it. */
  loadStatus(src: string, status: number): string;
  /** No answer came, or the browser withholds it: pages may not read those of other sites that do not allow it. */
  loadFailed(src: string): string;
  /** No answer came, and the browser knows that it is offline. */
  loadOffline(src: string): string;
  /** A web page came in place of data; `redirectedTo` is its address where that is not `src`. */
  loadNotData(src: string, redirectedTo: string | null): string;
  /** CSV came, which this element does not read. */
  loadCsv(src: string): string;
  /** A workbook came, a picture, or anything else that is not text. */
  loadNotText(src: string): string;
  /** An empty file came. */
  loadEmpty(src: string): string;
  /** Data was given as an attribute. */
  readonly dataAttribute: string;
  /** A script child is not JSON; `reason` in the browser's words, perhaps empty. */
  notJson(reason: string): string;
  /** The same of a file. */
  notJsonAt(src: string, reason: string): string;
  /** Why there is no PNG: the page's content policy. */
  readonly pngBlocked: string;
  /** The same: this browser has too little room for it. */
  readonly pngTooLarge: string;
  /** Why there is nothing to take away: nothing is drawn. */
  readonly nothingDrawn: string;
  /** An end of the time axis, the attribute `name`, that is no date; `found` as it was written, in quotes. */
  axisNotValid(name: string, found: string): string;
  /** The time axis would end before it begins; both ends as they were written. */
  axisReversed(from: string, to: string): string;
  /** A page's colour is too faint: its custom property, its contrast to the background, and what WCAG asks for. */
  lowContrast(property: string, ratio: string, needed: string): string;
}

export const widgetWords: WidgetWords = {
  locale: 'en-GB',
  direction: 'ltr',
  waiting: 'Loading…',
  empty: 'There is no data to show yet.',
  problemTitle: 'This cannot be shown yet',
  partly: (count) =>
    count === 1 ? 'One part of the data could not be used:' : `${count} parts of the data could not be used:`,
  remarks: (count) => (count === 1 ? 'One remark on the data' : `${count} remarks on the data`),
  moreAlike: (count) => (count === 1 ? 'And one more like it.' : `And ${count} more like it.`),
  retry: 'Try again',
  couldNotLoad: 'Chart could not be loaded.',
  loaded: 'Chart loaded.',
  tableTitle: (name) => `Data table: ${name}`,
  tableCut: (shown, total) =>
    `The last ${shown.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} rows; the downloaded data has them all.`,
  keyName: 'Key',
  download: 'Download',
  downloadSvg: 'Download picture (SVG)',
  downloadPng: 'Download picture (PNG)',
  downloadCsv: 'Download data (CSV)',
  source: (label) => `Source: ${label}`,
  updated: (date) => `Updated ${date}.`,
  loadStatus: (src, status) =>
    `The data at ${src} could not be loaded: the server answered ${status}${statusWord(status)}. Check the address in src.`,
  loadFailed: (src) =>
    `The data at ${src} could not be loaded: no answer came, or none that this page may read, perhaps a log-in page of another site. Check the address in src, and that this page may fetch from it.`,
  loadOffline: (src) => `The data at ${src} could not be loaded: this computer is offline.`,
  loadNotData: (src, redirectedTo) =>
    `The data at ${src} could not be loaded: the server sent a web page instead${
      redirectedTo ? ` (${redirectedTo}), perhaps a log-in page` : ''
    }. Expected JSON, or CSV for elements that read it.`,
  loadCsv: (src) =>
    `The data at ${src} is CSV, which this element does not read. Expected JSON; a table can stand between the element's tags.`,
  loadNotText: (src) =>
    `The data at ${src} could not be loaded: it is not text. Expected JSON, or CSV for elements that read it; save a workbook as CSV.`,
  loadEmpty: (src) => `The data at ${src} could not be loaded: the file is empty.`,
  dataAttribute: 'The attribute “data” is not read. Set the property data in a script, or give an address in src.',
  notJson: (reason) => `The data between the script tags cannot be read as JSON${because(reason)}`,
  notJsonAt: (src, reason) => `The data at ${src} cannot be read as JSON${because(reason)}`,
  pngBlocked: "This page's content policy forbids pictures from blob: addresses. Allow them with: img-src 'self' blob:",
  pngTooLarge: 'The picture is too large for this browser. Take the SVG or the data.',
  nothingDrawn:
    'There is no picture to take away yet. After data was set, wait for the event improvement-load; without data there is none.',
  axisNotValid: (name, found) =>
    `The attribute “${name}” is ${found}, which is not a date, so it was left out. Expected 2015-01-01, 2015-01 or 2015.`,
  axisReversed: (from, to) =>
    `The time axis would begin (${from}) after it ends (${to}), so both were left out. Exchange “from” and “to”.`,
  lowContrast: (property, ratio, needed) =>
    `The colour given in ${property} has a contrast of ${ratio} to 1 against the background. At least ${needed} to 1 is needed.`,
};

function statusWord(status: number): string {
  if (status === 404) return ' (not found)';
  if (status === 401 || status === 403) return ' (not allowed)';
  return status >= 500 ? ' (an error of its own)' : '';
}

/** The browser's own words, which name the place if anything does, and where to look. */
function because(reason: string): string {
  return `${reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`}. Look for a missing or surplus comma, quotation mark or bracket.`;
}

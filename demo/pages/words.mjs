/** How the pages write dates, numbers and lists; the elements have their own words. */
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const TENTH = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export function monthAndYear(isoDate) {
  return MONTH.format(new Date(isoDate));
}

/** A day, a month or a year, as precisely as it is known; `null`: "date not known". */
export function dateInWords(isoDate) {
  if (isoDate === null) return 'date not known';
  if (isoDate.length === 4) return isoDate;
  return (isoDate.length === 7 ? MONTH : DAY).format(new Date(isoDate));
}

export function percent(value) {
  return `${TENTH.format(value)}%`;
}

export function list(words) {
  return LIST.format(words);
}

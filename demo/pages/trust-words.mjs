import { dateInWords } from './words.mjs';

/** Which rating stands, in one line; for an organisation that is gone, which one stood last. */
export function standingInWords({ journey }) {
  const { rating, published } = journey.current.overall;
  if (rating !== null) return `Rated ${rating}${published ? `, published ${publishedInWords(published)}` : ''}.`;
  const last = journey.changes.filter(({ question }) => question === 'overall').at(-1);
  if (!last) return 'No rating of it as a whole is known.';
  return `No current rating. The last one, ${last.to}, was published ${dateInWords(last.date)}.`;
}

/** Where only the inspection is known, the report came some time after it. */
function publishedInWords({ precision, date }) {
  return `${precision === 'after-inspection' ? 'some time after ' : ''}${dateInWords(date)}`;
}

/** When a report was published, as far as its data tells. */
export function publicationInWords({ date, inspected }) {
  const end = inspected?.to ?? inspected?.from;
  return date === null && end ? publishedInWords({ precision: 'after-inspection', date: end }) : dateInWords(date);
}

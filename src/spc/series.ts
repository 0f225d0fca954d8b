import type { RoughDate } from '../common/dates.js';
import type { Problem } from '../common/problem.js';
import type { SpcData } from './data.js';
import { Complaints, MEASURES, type Measurement } from './measures.js';
import { sameDates } from './problems.js';
import type { Choices } from './settings.js';

/** One row as its chart type measures it. */
export interface Measured extends Measurement {
  readonly date: RoughDate;
  /** The first day of the date: rows and steps are ordered by it. */
  readonly key: string;
  readonly row: number;
  readonly excluded: boolean;
  readonly note: string | null;
}

/** Puts every row in date order and on the scale of its chart, and says what could not be measured. */
export function measure(data: SpcData, { chart, multiplier }: Choices): { rows: Measured[]; problems: Problem[] } {
  const complaints = new Complaints();
  const how = MEASURES[chart];
  const rows = data.points.map((point, i): Measured => {
    const row = point.row ?? i;
    const { value, numerator, denominator, size, deviation } = how({ point, row, multiplier, complaints });
    return {
      date: point.date,
      key: firstDay(point.date),
      row,
      value,
      numerator,
      denominator,
      size,
      deviation,
      excluded: point.exclude === true,
      note: point.note ?? null,
    };
  });
  sortByDate(rows);
  const twins = rows.filter((row, i) => i > 0 && row.key === rows[i - 1]?.key);
  // Several events on one day are usual on charts of rare events.
  if (twins[0] && chart !== 'g' && chart !== 't') complaints.once(sameDates(twins[0], twins.length));
  return { rows, problems: complaints.all };
}

/** Writes a date of any precision as its first day, so that dates compare as text. */
export function firstDay(date: RoughDate): string {
  return date.length === 10 ? date : `${date}-01-01`.slice(0, 10);
}

/** Rows of the same day keep the order they were given in. */
function sortByDate(rows: Measured[]): void {
  const sorted = rows.every((row, i) => i === 0 || (rows[i - 1]?.key ?? '') <= row.key);
  if (!sorted) rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

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
  const surroundings = { multiplier, complaints };
  const how = MEASURES[chart];
  const rows = data.points.map((point, i): Measured => {
    const row = point.row ?? i;
    const { value, numerator, denominator, size, deviation } = how(point, row, surroundings);
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
  const twins = putInOrder(rows);
  // Several events on one day are usual on charts of rare events.
  if (twins[0] && chart !== 'g' && chart !== 't') complaints.once(sameDates(twins[0], twins.length));
  return { rows, problems: complaints.all };
}

/** Writes a date of any precision as its first day, so that dates compare as text. */
export function firstDay(date: RoughDate): string {
  return date.length === 10 ? date : `${date}-01-01`.slice(0, 10);
}

/** Sorts by date, rows of the same day in the order given, and returns those that repeat the day before them. */
function putInOrder(rows: Measured[]): Measured[] {
  const twins: Measured[] = [];
  let before = '';
  for (const row of rows) {
    if (row.key < before) {
      rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      return rows.filter(({ key }, i) => key === rows[i - 1]?.key);
    }
    if (row.key === before) twins.push(row);
    before = row.key;
  }
  return twins;
}

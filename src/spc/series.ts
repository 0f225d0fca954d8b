import type { RoughDate } from '../common/dates.js';
import type { SpcData } from './data.js';
import { MEASURES, type Measurement } from './measures.js';
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

/** Puts every row in date order and on the scale of its chart. Rows of the same day keep the order they were given in. */
export function measure(data: SpcData, { chart, multiplier }: Choices): Measured[] {
  const how = MEASURES[chart];
  const rows = data.points.map((point, i): Measured => {
    const { value, ratio, subgroup } = how(point, multiplier);
    return {
      date: point.date,
      key: firstDay(point.date),
      row: point.row ?? i,
      value,
      ratio,
      subgroup,
      excluded: point.exclude === true,
      note: point.note ?? null,
    };
  });
  const isInOrder = rows.every((row, i) => row.key >= (rows[i - 1]?.key ?? ''));
  return isInOrder ? rows : rows.sort(byDate);
}

/** Writes a date of any precision as its first day, so that dates compare as text. */
export function firstDay(date: RoughDate): string {
  return date.length === 10 ? date : `${date}-01-01`.slice(0, 10);
}

export function byDate(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

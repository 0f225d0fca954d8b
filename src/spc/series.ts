import { firstDayOf, type RoughDate } from '../common/dates.js';
import type { Draft } from '../common/objects.js';
import type { SpcData } from './data.js';
import { CHARTS } from './limits/index.js';
import { MEASURES } from './measures.js';
import type { PointRule, SpcPoint } from './model.js';
import type { Choices } from './settings.js';

/** A point while it is analysed: each step fills in its own members, and none is made twice. */
export type PointDraft = Draft<SpcPoint>;

export const NO_RULES: readonly PointRule[] = [];

/**
 * Puts every row in date order and on the scale of its chart. Rows of the same day keep the order they were given in.
 */
export function measure(data: SpcData, { chart, multiplier }: Choices): readonly PointDraft[] {
  const take = MEASURES[CHARTS[chart].kind];
  const points = data.points.map((input, i): PointDraft => {
    const point: PointDraft = {
      date: input.date,
      value: null,
      numerator: null,
      denominator: null,
      size: null,
      deviation: null,
      excluded: input.exclude === true,
      note: input.note ?? null,
      section: 0,
      centre: null,
      ucl: null,
      lcl: null,
      ucl2: null,
      lcl2: null,
      target: null,
      rules: NO_RULES,
      judgement: 'common',
      row: input.row ?? i,
    };
    take(input, point, multiplier);
    return point;
  });
  return inDateOrder(points);
}

/** The rows themselves where they are in order, as they mostly are; otherwise a list that is. */
export function inDateOrder<Row extends { readonly date: RoughDate }>(rows: readonly Row[]): readonly Row[] {
  let before = '';
  for (const { date } of rows) {
    // Dates in the order of their letters are in that of their first days; most are, and need no more than this.
    if (before > date && compareDays(before, date) > 0) return [...rows].sort((a, b) => compareDays(a.date, b.date));
    before = date;
  }
  return rows;
}

/** Orders dates by their first days alone: of two rows for the same day neither comes first. */
export function compareDays(a: RoughDate, b: RoughDate): number {
  const [first, second] = [firstDayOf(a), firstDayOf(b)];
  return first < second ? -1 : Number(first > second);
}

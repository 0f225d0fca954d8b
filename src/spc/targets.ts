import type { SpcData, TargetFrom } from './data.js';
import { byDate, firstDay, type Measured } from './series.js';

/** The target in force at each of the rows, which are in date order: that of the latest `from` on or before its day. */
export function targetsInForce(target: SpcData['target'], rows: readonly Measured[]): (number | null)[] {
  if (typeof target === 'number') return rows.map(() => target);
  const periods = (target ?? []).map((period) => ({ ...period, key: firstDay(period.from) }));
  periods.sort(byDate);
  let next = 0;
  let current: TargetFrom['value'] = null;
  return rows.map(({ key }) => {
    for (let period = periods[next]; period !== undefined && period.key <= key; period = periods[next]) {
      current = period.value;
      next += 1;
    }
    return current;
  });
}

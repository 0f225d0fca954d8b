import type { SpcData } from './data.js';
import { byDate, firstDay, type Measured } from './series.js';

/** The target in force at each of the rows, which are in date order: that of the latest `from` on or before its day. */
export function targetsInForce(target: SpcData['target'], rows: readonly Measured[]): (number | null)[] {
  const always = typeof target === 'number' ? [{ from: '', value: target }] : target;
  const periods = (always ?? []).map(({ from, value = null }) => ({ value, key: firstDay(from) }));
  periods.sort(byDate);
  let next = 0;
  let current: number | null = null;
  return rows.map(({ key }) => {
    for (let period = periods[next]; period !== undefined && period.key <= key; period = periods[next]) {
      current = period.value;
      next += 1;
    }
    return current;
  });
}

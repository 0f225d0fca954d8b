import { compare } from '../common/numbers.js';
import type { Extremes, Tie } from './model.js';

interface Measured {
  readonly id: string;
  readonly after: number | null;
  readonly change: number | null;
}

/** The highest, the lowest and the largest changes, each with everything that ties with it. */
export function extremesOf(axes: readonly Measured[]): Extremes {
  const values = measured(axes, (axis) => axis.after);
  const changes = measured(axes, (axis) => axis.change);
  const highest = tieAt(values, 1);
  const lowest = tieAt(values, -1);
  return {
    highest,
    lowest,
    largestRise: tieAt(
      changes.filter(({ value }) => value > 0),
      1,
    ),
    largestFall: tieAt(
      changes.filter(({ value }) => value < 0),
      -1,
    ),
    allEqual: highest !== null && lowest !== null && compare(highest.value, lowest.value) === 0,
  };
}

interface Entry {
  readonly id: string;
  readonly value: number;
}

function measured(axes: readonly Measured[], get: (axis: Measured) => number | null): Entry[] {
  return axes.flatMap((axis) => {
    const value = get(axis);
    return value === null ? [] : [{ id: axis.id, value }];
  });
}

/** The entries at one end: 1 for the top, -1 for the bottom. */
function tieAt(entries: readonly Entry[], end: 1 | -1): Tie | null {
  let best: Entry | null = null;
  for (const entry of entries) {
    if (best === null || compare(entry.value, best.value) === end) best = entry;
  }
  if (best === null) return null;
  const { value } = best;
  return { value, axes: entries.filter((entry) => compare(entry.value, value) === 0).map(({ id }) => id) };
}

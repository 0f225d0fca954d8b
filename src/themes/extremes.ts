import { compare } from '../common/numbers.js';
import type { ComparedAxis, Extremes, Tie } from './model.js';

/** The highest, the lowest and the largest changes, each with everything that ties with it. */
export function extremesOf(axes: readonly ComparedAxis[]): Extremes {
  const highest = extreme(axes, 'after', 1);
  const lowest = extreme(axes, 'after', -1);
  const rise = extreme(axes, 'change', 1);
  const fall = extreme(axes, 'change', -1);
  return {
    highest,
    lowest,
    largestRise: rise && rise.value > 0 ? rise : null,
    largestFall: fall && fall.value < 0 ? fall : null,
    allEqual: highest !== null && lowest !== null && compare(highest.value, lowest.value) === 0,
  };
}

/** The themes at one end of what is measured: 1 for the top, -1 for the bottom. */
function extreme(axes: readonly ComparedAxis[], key: 'after' | 'change', end: 1 | -1): Tie | null {
  const measured = axes.flatMap(({ id, [key]: value }) => (value === null ? [] : [{ id, value }]));
  if (measured.length === 0) return null;
  const value = end * Math.max(...measured.map((one) => end * one.value));
  return { value, axes: measured.filter((one) => compare(one.value, value) === 0).map(({ id }) => id) };
}

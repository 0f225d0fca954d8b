import { compare } from '../common/numbers.js';
import type { Extremes, Tie } from './model.js';

interface Measured {
  readonly id: string;
  readonly after: number | null;
  readonly change: number | null;
}

/** The highest, the lowest and the largest changes, each with everything that ties with it. */
export function extremesOf(axes: readonly Measured[]): Extremes {
  const highest = extreme(axes, 'after', 1);
  const lowest = extreme(axes, 'after', -1);
  const rise = extreme(axes, 'change', 1);
  const fall = extreme(axes, 'change', -1);
  return {
    highest,
    lowest,
    largestRise: rise && rise.value > 0 ? rise : null,
    largestFall: fall && fall.value < 0 ? fall : null,
    allEqual:
      highest !== null && highest.axes.length === lowest?.axes.length && compare(highest.value, lowest.value) === 0,
  };
}

/** The themes at one end of what is measured: 1 for the top, -1 for the bottom. */
function extreme(axes: readonly Measured[], key: 'after' | 'change', end: 1 | -1): Tie | null {
  let best: number | null = null;
  for (const { [key]: value } of axes) {
    if (value !== null && (best === null || compare(value, best) === end)) best = value;
  }
  if (best === null) return null;
  const value = best;
  const ties = axes.filter((axis) => axis[key] !== null && compare(axis[key], value) === 0);
  return { value, axes: ties.map(({ id }) => id) };
}

import type { SpcAnalysis } from './model.js';

/** How many points of a section are special cause. */
export interface Unrest {
  readonly special: number;
  /** How many exist and are not excluded. */
  readonly of: number;
}

/** From this share on, a process is called unstable. A rule of our own: limits and icons say nothing about it. */
const UNSTABLE_SHARE = 1 / 4;

/**
 * Whether the latest section has been unstable: at least a quarter of its points are special cause, those not counted
 * that belong to a signal of the latest point, which its own icon tells of. `null`: it has not.
 */
export function unrestOf({ points, signals, latest }: SpcAnalysis): Unrest | null {
  if (latest === null) return null;
  const told = signals.filter(({ last }) => last === latest);
  let of = 0;
  let special = 0;
  let others = 0;
  points.forEach(({ section, value, excluded, judgement, rules }, place) => {
    if (section !== points[latest]?.section || value === null || excluded) return;
    of += 1;
    if (judgement === 'common') return;
    special += 1;
    const isTold = told.some(
      ({ first, rule, direction }) =>
        place >= first && rules.some((each) => each.rule === rule && each.direction === direction),
    );
    if (!isTold) others += 1;
  });
  return others >= of * UNSTABLE_SHARE ? { special, of } : null;
}

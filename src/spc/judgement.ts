import type { Conflict, Improvement } from './data.js';
import type { Direction, Judgement, PointRule } from './model.js';

/** What a point's rules mean for those who run the service: one verdict, whatever they contradict each other in. */
export function judge(rules: readonly PointRule[], improvement: Improvement, conflict: Conflict): Judgement {
  const strongest = strongestOf(rules);
  if (strongest === undefined) return 'common';
  if (improvement === 'neutral') return strongest.direction === 'high' ? 'neutral-high' : 'neutral-low';
  const good: Direction = improvement === 'increase' ? 'high' : 'low';
  const isGood = rules.some((rule) => rule.direction === good);
  const isBad = rules.some((rule) => rule.direction !== good);
  if (isGood !== isBad) return isGood ? 'improvement' : 'concern';
  if (conflict !== 'rank') return conflict;
  return strongest.direction === good ? 'improvement' : 'concern';
}

/**
 * The rule that ranks first: beyond limits, trend, two of three, shift, which is the order they stand in. Of two trends
 * that share a point the later one counts, as in NHSRplotthedots 0.2.2.
 */
function strongestOf(rules: readonly PointRule[]): PointRule | undefined {
  const [first, second] = rules;
  return first?.rule === 'trend' && second?.rule === 'trend' ? second : first;
}

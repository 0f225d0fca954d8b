import type { Conflict, Improvement } from './data.js';
import type { Judgement, PointRule, SpcSettings } from './model.js';
import type { Finding } from './rules.js';
import { NO_RULES, type PointDraft } from './series.js';

/** Gives the points every rule that marks them, in the order of the findings, and what those mean. */
export function judgePoints(
  points: readonly PointDraft[],
  findings: readonly Finding[],
  { improvement, rules: { conflict } }: SpcSettings,
): void {
  for (const { rule, direction, places } of findings) {
    const alone = [{ rule, direction }];
    for (const place of places) {
      const point = points[place] as PointDraft;
      point.rules = point.rules === NO_RULES ? alone : [...point.rules, ...alone];
      point.judgement = judge(point.rules, improvement, conflict);
    }
  }
}

/** What a point's rules mean for those who run the service: one verdict, whatever they contradict each other in. */
function judge(rules: readonly PointRule[], improvement: Improvement, conflict: Conflict): Judgement {
  const strongest = strongestOf(rules);
  if (improvement === 'neutral') return `neutral-${strongest.direction}`;
  const good = improvement === 'increase' ? 'high' : 'low';
  const isGood = strongest.direction === good;
  const isContradicted = rules.some((rule) => rule.direction !== strongest.direction);
  if (isContradicted && conflict !== 'rank') return conflict;
  return isGood ? 'improvement' : 'concern';
}

/**
 * The rule that ranks first: beyond limits, trend, two of three, shift, which is the order they stand in. Of two trends
 * that share a point the later one counts, as in NHSRplotthedots 0.2.2.
 */
function strongestOf(rules: readonly PointRule[]): PointRule {
  const [first, second] = rules as readonly [PointRule, PointRule?];
  return first.rule === 'trend' && second?.rule === 'trend' ? second : first;
}

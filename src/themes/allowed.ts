import { yearOf } from '../common/dates.js';
import type { Problem } from '../common/problem.js';
import type { Peers, Target, ThemeData, ThemeSeries } from './data.js';
import { problems } from './problems.js';

/** Below this a band of others shows a few organisations and not a range. */
export const FEWEST_PEERS = 10;

/** Peers that may be drawn: ten organisations or more, in the same framework and year as the series shown. */
export function allowedPeers(data: ThemeData, shown: ThemeSeries | null, found: Problem[]): Peers | null {
  const { peers } = data;
  if (peers === null || shown === null || shown.basis === 'presence') return null;
  const problem = peersProblem(peers, data.framework.id, shown);
  if (problem === null) return peers;
  found.push(problem);
  return null;
}

function peersProblem(peers: Peers, framework: string | null, shown: ThemeSeries): Problem | null {
  if (peers.n < FEWEST_PEERS) return problems.peersTooFew(peers.n, FEWEST_PEERS);
  const year = shown.date === null ? null : yearOf(shown.date);
  if (year !== peers.year) return problems.peersYearDiffers(peers.year, year);
  const own = shown.framework ?? framework;
  if (peers.framework !== null && peers.framework !== own) return problems.peersFrameworkDiffers(peers.framework);
  return isNotCollected(own) ? problems.peersNotCollected() : null;
}

/** NHS England's National Improvement Board decided that NHS IMPACT self-assessments are not sent in. */
function isNotCollected(framework: string | null): boolean {
  return framework !== null && /^nhs[-_ ]?impact/i.test(framework);
}

/** A target makes sense only where more is better. */
export function allowedTarget(data: ThemeData, shown: ThemeSeries | null, found: Problem[]): Target | null {
  if (data.target === null) return null;
  if (shown?.basis !== 'coded-mentions' && shown?.basis !== 'presence') return data.target;
  found.push(problems.targetNotUsed());
  return null;
}

/** Marks that say a theme is mentioned, without saying where. */
export function reportMarksWithoutSource(data: ThemeData, found: Problem[]): void {
  data.series.forEach((series, index) => {
    if (series.source !== null) return;
    for (const [axis, value] of series.values) {
      const sourced = data.evidence.some(
        (one) => one.axis === axis && (one.series === null || one.series === series.id) && hasPlace(one),
      );
      if (value.found === true && !sourced) {
        found.push(problems.markWithoutSource(['series', index, 'values', axis], axis));
      }
    }
  });
}

function hasPlace(evidence: { readonly source: string | null; readonly href: string | null }): boolean {
  return evidence.source !== null || evidence.href !== null;
}

import { yearOf } from '../common/dates.js';
import type { AssessedSeries, Evidence, Peers, Target, ThemeData } from './data.js';
import type { Report } from './problems.js';

/** Below this a band of others shows a few organisations and not a range. */
export const FEWEST_PEERS = 10;

/** Peers that may be drawn: ten organisations or more, in the same framework and year as the series shown. */
export function allowedPeers(
  { peers, framework }: ThemeData,
  shown: AssessedSeries | null,
  report: Report,
): Peers | null {
  if (peers === null) return null;
  const path = ['peers'];
  const own = shown?.framework ?? framework.id;
  const year = shown?.date == null ? null : yearOf(shown.date);
  if (shown === null || shown.basis === 'presence')
    report.add('peers-not-valid', path, 'need one series on a scale, or two that can be compared');
  else if (peers.n < FEWEST_PEERS) report.add('peers-too-few', path, peers.n, FEWEST_PEERS);
  else if (year !== peers.year) report.add('peers-year-differs', path, peers.year, year);
  else if (peers.framework !== null && peers.framework !== own)
    report.add('peers-framework-differs', path, peers.framework);
  else if (own !== null && NOT_COLLECTED.test(own)) report.add('peers-not-collected', path);
  else return peers;
  return null;
}

/** NHS England's National Improvement Board decided that NHS IMPACT self-assessments are not sent in. */
const NOT_COLLECTED = /^nhs[-_ ]?impact/i;

/** A target makes sense only where more is better. */
export function allowedTarget({ target }: ThemeData, shown: AssessedSeries | undefined, report: Report): Target | null {
  if (target === null || (shown?.basis !== 'coded-mentions' && shown?.basis !== 'presence')) return target;
  report.add('target-not-used', ['target']);
  return null;
}

/** Marks that say a theme is mentioned, without saying where. */
export function reportMarksWithoutSource(
  series: readonly AssessedSeries[],
  evidence: readonly Evidence[],
  report: Report,
): void {
  series.forEach(({ id, source, values }, index) => {
    if (source !== null) return;
    for (const [axis, { found }] of values) {
      const names = (one: Evidence) => one.axis === axis && (one.series ?? id) === id && hasPlace(one);
      if (found && !evidence.some(names)) report.add('mark-without-source', ['series', index, 'values', axis], axis);
    }
  });
}

function hasPlace({ source, href }: Evidence): boolean {
  return source !== null || href !== null;
}

import type { Draft } from '../common/objects.js';
import type { Finding, Gap, NotComparedBecause } from './model.js';
import { standingIn, type Trace } from './periods.js';
import type { DatedReport } from './reports.js';

/** Notes in a finding how its rating compares with the one that stands; `unclear`: why nobody can tell. */
export function compare(
  trace: Trace,
  report: DatedReport,
  finding: Draft<Finding>,
  unclear: 'contradicted' | 'order-not-known' | null,
): void {
  const { rating, level } = standingIn(trace);
  const because = unclear ?? whyNotCompared(trace, report);
  const difference = (finding.level ?? 0) - (level ?? 0);
  const moved = difference > 0 ? 'up' : difference < 0 ? 'down' : 'unchanged';
  finding.contradicted = unclear === 'contradicted';
  finding.from = rating;
  finding.movement = level ? moved : 'first';
  finding.levels = level ? Math.abs(difference) : 0;
  if (because) compareNot(finding, because);
}

/** Notes in a finding that its rating is not compared. */
export function compareNot(finding: Draft<Finding>, because: NotComparedBecause): void {
  finding.movement = 'not-compared';
  finding.levels = 0;
  finding.notComparedBecause = because;
}

/** Why a rating is not compared with the one before the gap that ended so. */
const ACROSS_GAP: Readonly<Record<Gap, NotComparedBecause>> = {
  'framework-ended': 'method-changed',
  contradicted: 'contradicted',
  withdrawn: 'previous-withdrawn',
  closed: 'previous-withdrawn',
  'not-known': 'previous-not-known',
  withheld: 'previous-withheld',
};

function whyNotCompared(trace: Trace, { framework, published }: DatedReport): NotComparedBecause | null {
  const { because, level } = standingIn(trace);
  const { giver, line, isPartial, old } = trace;
  const mayBeBetween = old.some((other) => (other.level ?? 0) !== level && other.from <= published.earliest);
  if (giver?.corrected && (!because || because === 'withdrawn')) return 'previous-corrected';
  if (because) return ACROSS_GAP[because];
  if (mayBeBetween || (!giver && isPartial)) return 'previous-not-known';
  return giver && line === 'overall' && giver.framework?.single !== framework?.single ? 'method-changed' : null;
}

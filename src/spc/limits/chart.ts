import type { LimitsOf } from './lines.js';

/** What the points of a chart are made of. */
export type Kind = 'values' | 'weighted' | 'rates' | 'proportions' | 'counts' | 'times' | 'subgroups' | 'deviations';

/** By what chart types differ. */
export interface Chart {
  /** What it takes from a row. */
  readonly kind: Kind;
  /** Its way from the points of a section to their lines. */
  readonly limitsOf: LimitsOf;
  /** Whether its centre is a median. Otherwise it is a mean. */
  readonly hasMedian?: true;
  /** Whether its limits rest on moving ranges, of which large ones may be left out. */
  readonly isScreened?: true;
  /** Whether its dates are those of events, of which several may fall on one day. */
  readonly isRareEvent?: true;
  /** Whether its limits say nothing about a target for the measure itself. */
  readonly isWithoutAssurance?: true;
}

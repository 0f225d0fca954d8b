import { allowedPeers, allowedTarget } from './allowed.js';
import type { AssessedSeries, PeerBand, Peers, Scale, TableOnly, Target, ThemeData } from './data.js';
import type { ThemeComparison } from './model.js';
import { byDate, organisationsDiffer, type Pairing, pairUp, referenceOf } from './pairing.js';
import type { Report } from './problems.js';

/** What was decided about the series before any value is looked at. */
export interface Plan extends Pairing {
  readonly form: ThemeComparison['form'];
  /** `null` where there are marks of presence to show, which have none. */
  readonly scale: Scale | null;
  readonly tableOnly: TableOnly | null;
  readonly series: readonly AssessedSeries[];
  /** Those with values, or all where none has any: what came of nothing claims nothing. */
  readonly shown: readonly AssessedSeries[];
  readonly reference: AssessedSeries | null;
  readonly target: Target | null;
  /** By theme id. */
  readonly aims: ReadonlyMap<string, number>;
  readonly peers: Peers | null;
  readonly bands: ReadonlyMap<string, PeerBand>;
}

/** Decides what is shown, in which form and order, and what it is held against. */
export function planOf(data: ThemeData, assessed: readonly AssessedSeries[], report: Report): Plan {
  const withValues = assessed.filter((one) => assessedIn(one) > 0);
  const shown = withValues.length === 0 ? assessed : withValues;
  const pairing = pairingOf(shown, assessed, report);
  const series = inOrder(assessed, pairing);
  const reason = organisationsDiffer(series) ? 'organisations-differ' : mixtureIn(shown);
  const tableOnly = data.tableOnly ?? reason;
  if (data.tableOnly === null && reason !== null) report.add(reason, ['series']);
  const target = allowedTarget(data, pairing.after ?? shown[0], report);
  const peers = allowedPeers(data, pairing.notCompared === null ? pairing.after : null, report);
  return {
    ...pairing,
    tableOnly,
    form: tableOnly === null ? formOf(pairing) : 'table',
    scale: shown.every(isPresence) ? null : data.framework.scale,
    series,
    shown,
    reference: pairing.notCompared === 'many-series' && tableOnly === null ? referenceOf(shown) : null,
    target,
    aims: new Map(Object.entries(target?.values ?? {})),
    peers,
    bands: peers === null ? new Map() : bandsOf(peers),
  };
}

function isPresence({ basis }: AssessedSeries): boolean {
  return basis === 'presence';
}

/** Marks and scores have no picture in common. */
function mixtureIn(series: readonly AssessedSeries[]): 'marks-and-scores' | null {
  return series.some(isPresence) && !series.every(isPresence) ? 'marks-and-scores' : null;
}

function bandsOf({ low, mid, high }: Peers): ReadonlyMap<string, PeerBand> {
  const [mids, highs] = [new Map(Object.entries(mid)), new Map(Object.entries(high))];
  return new Map(
    Object.entries(low).map(([id, least]) => [
      id,
      { low: least, mid: mids.get(id) ?? null, high: highs.get(id) ?? least },
    ]),
  );
}

/** By date; without dates, before stands before after. */
function inOrder(series: readonly AssessedSeries[], { before, after }: Pairing): readonly AssessedSeries[] {
  const isPair = series.length === 2 && before !== null && after !== null;
  return isPair ? [before, after] : (byDate(series) ?? series);
}

/** `shown`: the series that have values, for one without any is named, and the others are shown without it. */
function pairingOf(shown: readonly AssessedSeries[], all: readonly AssessedSeries[], report: Report): Pairing {
  const [one, other] = shown;
  if (one === undefined || shown.length > 2) return { before: null, after: null, notCompared: 'many-series' };
  if (other === undefined) return { before: null, after: one, notCompared: null };
  return pairUp(one, other, all, report);
}

function formOf({ after, before, notCompared }: Pairing): ThemeComparison['form'] {
  if (after !== null && before === null) return 'single';
  return notCompared === null ? 'pair' : 'side-by-side';
}

/** How many themes a series has a usable value for. */
export function assessedIn({ values }: AssessedSeries): number {
  return [...values.values()].filter(({ state }) => state === 'assessed').length;
}

import { compare } from '../common/numbers.js';
import { allowedPeers, allowedTarget, reportMarksWithoutSource } from './allowed.js';
import type { Axis, Peers, Scale, TableOnly, Target, ThemeData, ThemeSeries } from './data.js';
import { extremesOf } from './extremes.js';
import type {
  Caution,
  ComparedAxis,
  ComparedPeers,
  ComparedSeries,
  ComparedTarget,
  ComparedValue,
  NotCompared,
  Standing,
  ThemeComparison,
} from './model.js';
import { Report } from './problems.js';
import { byDate, organisationsDiffer, type Pairing, pairUp, referenceOf } from './roles.js';

/** What was decided about the series before any value is looked at. */
interface Plan extends Pairing {
  readonly form: ThemeComparison['form'];
  readonly tableOnly: TableOnly | null;
  readonly series: readonly ThemeSeries[];
  readonly reference: ThemeSeries | null;
  readonly target: Target | null;
  readonly peers: Peers | null;
}

/**
 * What theme data means. Changes are stated only between two series of one organisation and one basis whose order is
 * known, and only on themes that are the same in both; see {@link ThemeComparison} for everything it holds.
 */
export function analyseThemes(data: ThemeData): ThemeComparison {
  const report = new Report();
  const plan = planOf(data, report);
  reportMarksWithoutSource(data, report);
  const series = plan.series.map((one) => comparedSeries(one, plan));
  const axes = data.framework.axes.map((axis) => comparedAxis(axis, data, plan));
  const { id, title, source, note, scale } = data.framework;
  const byId = (one: ThemeSeries | null) => series.find((candidate) => candidate.id === one?.id) ?? null;
  return {
    title: data.title,
    framework: { id, title, source, note },
    scale,
    decimals: decimalsOf(data, plan),
    form: plan.form,
    tableOnly: plan.tableOnly,
    basis: basisOf(plan.series),
    series,
    before: byId(plan.before),
    after: byId(plan.after),
    reference: byId(plan.reference),
    notCompared: plan.notCompared,
    axes,
    ...changesOf(axes),
    notAssessed: notAssessed(axes, series),
    extremes: extremesOf(axes),
    target: comparedTarget(plan.target, axes),
    peers: comparedPeers(plan.peers, axes),
    standings: standingsOf(axes, plan),
    cautions: cautionsOf(plan, scale),
    withEvidence: axes.filter((axis) => axis.evidence.length > 0).length,
    notes: data.notes,
    source: data.source,
    problems: report.problems,
  };
}

function planOf(data: ThemeData, report: Report): Plan {
  const pairing = pairingOf(data.series, report);
  const series = inOrder(data.series, pairing);
  let { tableOnly } = data;
  if (tableOnly === null && organisationsDiffer(series)) {
    report.add('organisations-differ', ['series']);
    tableOnly = 'organisations-differ';
  }
  const shown = pairing.after;
  return {
    ...pairing,
    tableOnly,
    form: tableOnly === null ? formOf(series, pairing) : 'table',
    series,
    reference: series.length > 2 && tableOnly === null ? referenceOf(series) : null,
    target: allowedTarget(data, shown ?? series[0], report),
    peers: allowedPeers(data, shown, report),
  };
}

/** By date; without dates, before stands before after. */
function inOrder(series: readonly ThemeSeries[], { before, after }: Pairing): readonly ThemeSeries[] {
  const pair = series.length === 2 && before !== null && after !== null;
  return pair ? [before, after] : (byDate(series) ?? series);
}

/** A series without any value is named, and the other one is shown alone. */
function pairingOf(series: readonly ThemeSeries[], report: Report): Pairing {
  const assessed = series.filter((one) => assessedIn(one) > 0);
  const shown = assessed.length === 0 ? series : assessed;
  const [one, other] = shown;
  if (one === undefined || shown.length > 2) return { before: null, after: null, notCompared: 'many-series' };
  if (other === undefined) return { before: null, after: one, notCompared: null };
  return pairUp(one, other, report);
}

function formOf(series: readonly ThemeSeries[], { after, before, notCompared }: Pairing): ThemeComparison['form'] {
  if (after !== null && before === null) return 'single';
  return series.length <= 2 && notCompared === null ? 'pair' : 'side-by-side';
}

function assessedIn(series: ThemeSeries): number {
  let count = 0;
  for (const value of series.values.values()) if (value.state === 'assessed') count += 1;
  return count;
}

function comparedSeries(series: ThemeSeries, plan: Plan): ComparedSeries {
  const { values: _, ...rest } = series;
  return { ...rest, role: roleOf(series, plan), assessed: assessedIn(series) };
}

function roleOf(series: ThemeSeries, plan: Plan): ComparedSeries['role'] {
  if (series === plan.after) return 'after';
  return series === plan.before ? 'before' : 'other';
}

function comparedAxis(axis: Axis, data: ThemeData, plan: Plan): ComparedAxis {
  const before = numberIn(plan.before, axis.id);
  const after = numberIn(plan.after, axis.id);
  const target = plan.target === null ? null : (plan.target.values.get(axis.id) ?? plan.target.band?.low ?? null);
  const { id, label, short, group, meaning } = axis;
  return {
    id,
    label,
    short,
    group,
    meaning,
    before,
    after,
    change: plan.notCompared === null ? changeBetween(before, after) : null,
    values: plan.series.map((series) => comparedValue(series, axis.id, data.framework.scale)),
    target,
    meetsTarget: target === null || after === null ? null : compare(after, target) >= 0,
    peers: plan.peers?.bands.get(axis.id) ?? null,
    evidence: data.evidence.filter((one) => one.axis === axis.id),
  };
}

function comparedValue(series: ThemeSeries, axis: string, scale: Scale | null): ComparedValue {
  const value = series.values.get(axis) ?? { state: 'not-assessed', value: null, found: null, given: null };
  return { ...value, series: series.id, level: value.value === null ? null : levelWord(value.value, scale) };
}

/** The scale's word for a value; `null` for values between two levels and for scales without words. */
export function levelWord(value: number, scale: Scale | null): string | null {
  if (scale?.levels == null || !Number.isInteger(value)) return null;
  return scale.levels[value - scale.min] ?? null;
}

function numberIn(series: ThemeSeries | null, axis: string): number | null {
  return series?.values.get(axis)?.value ?? null;
}

/** Freed of the last digits' noise: 0.3 less 0.1 is 0.2. */
function changeBetween(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null;
  return compare(after, before) === 0 ? 0 : Number((after - before).toPrecision(12));
}

function changesOf(axes: readonly ComparedAxis[]) {
  const where = (fits: (change: number) => boolean) =>
    axes.filter((axis) => axis.change !== null && fits(axis.change)).map((axis) => axis.id);
  return {
    rises: where((change) => change > 0),
    falls: where((change) => change < 0),
    unchanged: where((change) => change === 0),
  };
}

function notAssessed(axes: readonly ComparedAxis[], series: readonly ComparedSeries[]): string[] {
  const counted = new Set(series.filter((one) => one.assessed > 0).map((one) => one.id));
  const all = counted.size === 0;
  const missing = axes.filter((axis) =>
    axis.values.some((value) => value.state !== 'assessed' && (all || counted.has(value.series))),
  );
  return missing.map((axis) => axis.id);
}

function comparedTarget(target: Target | null, axes: readonly ComparedAxis[]): ComparedTarget | null {
  if (target === null) return null;
  const aims = new Set(axes.flatMap((axis) => (axis.target === null ? [] : [axis.target])));
  const [value] = aims;
  const judged = axes.filter((axis) => axis.meetsTarget !== null);
  return {
    label: target.label,
    value: aims.size === 1 && value !== undefined ? value : null,
    band: target.band,
    meets: judged.filter((axis) => axis.meetsTarget).length,
    of: judged.length,
  };
}

function comparedPeers(peers: Peers | null, axes: readonly ComparedAxis[]): ComparedPeers | null {
  if (peers === null) return null;
  let below = 0;
  let above = 0;
  let of = 0;
  for (const { after, peers: band } of axes) {
    if (after === null || band === null) continue;
    of += 1;
    if (compare(after, band.low) < 0) below += 1;
    if (compare(after, band.high) > 0) above += 1;
  }
  return { label: peers.label, year: peers.year, n: peers.n, below, above, of };
}

function standingsOf(axes: readonly ComparedAxis[], { reference, series }: Plan): Standing[] {
  if (reference === null) return [];
  return series.filter((one) => one !== reference).map((one) => standingOf(one, reference, axes));
}

function standingOf(series: ThemeSeries, reference: ThemeSeries, axes: readonly ComparedAxis[]): Standing {
  const changes = axes.flatMap(({ id }) => {
    const change = changeBetween(numberIn(reference, id), numberIn(series, id));
    return change === null ? [] : [change];
  });
  return {
    series: series.id,
    higher: changes.filter((change) => change > 0).length,
    lower: changes.filter((change) => change < 0).length,
    unchanged: changes.filter((change) => change === 0).length,
    of: changes.length,
  };
}

function basisOf(series: readonly ThemeSeries[]): ThemeComparison['basis'] {
  const bases = new Set(series.map((one) => one.basis));
  if (bases.size > 1) return 'mixed';
  const [basis] = bases;
  return basis ?? null;
}

function cautionsOf(plan: Plan, scale: Scale | null): Caution[] {
  const cautions = new Set<Caution>(plan.series.map((one) => one.basis ?? 'basis-not-stated'));
  if (isCaution(plan.notCompared)) cautions.add(plan.notCompared);
  if (plan.form === 'pair') cautions.add('two-points-in-time');
  if (plan.series.some((one) => one.framework !== null)) cautions.add('framework-differs');
  if (scale?.assumed) cautions.add('scale-assumed');
  return [...cautions];
}

function isCaution(reason: NotCompared | null): reason is NotCompared & Caution {
  return reason !== null && reason !== 'many-series';
}

const MOST_DECIMALS = 2;

/** As many decimals as the values need, so that two different values never look the same, up to two. */
function decimalsOf(data: ThemeData, plan: Plan): number {
  const numbers: number[] = [];
  for (const one of data.series) for (const { value } of one.values.values()) if (value !== null) numbers.push(value);
  if (plan.target !== null) numbers.push(...plan.target.values.values());
  for (const { low, mid, high } of plan.peers?.bands.values() ?? [])
    numbers.push(low, high, ...(mid === null ? [] : [mid]));
  return Math.max(0, ...numbers.map(decimalsIn));
}

function decimalsIn(value: number): number {
  for (let places = 0; places < MOST_DECIMALS; places += 1) {
    if (compare(value, Number(value.toFixed(places))) === 0) return places;
  }
  return MOST_DECIMALS;
}

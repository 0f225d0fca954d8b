import { compare, decimalsOf } from '../common/numbers.js';
import { reportMarksWithoutSource } from './allowed.js';
import {
  type AssessedSeries,
  type Axis,
  NOT_ASSESSED,
  type Peers,
  type Scale,
  type Target,
  type ThemeData,
} from './data.js';
import { extremesOf } from './extremes.js';
import type {
  Caution,
  ComparedAxis,
  ComparedPeers,
  ComparedSeries,
  ComparedTarget,
  ComparedValue,
  Standing,
  ThemeComparison,
} from './model.js';
import { assessedIn, type Plan, planOf } from './plan.js';
import { Report } from './problems.js';
import { asRead } from './read.js';
import { assess } from './read-series.js';
import type { ThemeJson } from './schema.js';

/**
 * What theme data means. Changes are stated only between two series of one organisation and one basis whose order is
 * known, and only on themes that are the same in both; see {@link ThemeComparison} for everything it holds. Data that
 * `readThemes` has not seen is read first, its problems among those of the comparison. Never throws.
 * @param given What `readThemes` gave, or data as an author writes it (docs/data.md).
 */
export function analyseThemes(given: ThemeData | ThemeJson): ThemeComparison {
  const { data, problems } = asRead(given);
  const report = new Report(data.fromTable, problems);
  // The reader has told what is wrong with the values.
  const assessed = data.series.map((one) => assess(one, data.framework, [], new Report()));
  const plan = planOf(data, assessed, report);
  reportMarksWithoutSource(assessed, data.evidence, report);
  const { axes: themes, scale: _, ...framework } = data.framework;
  const { title, notes, source } = data;
  const { form, scale, tableOnly, notCompared } = plan;
  const series = plan.series.map((one) => comparedSeries(one, plan));
  const axes = themes.map((axis) => comparedAxis(axis, data, plan));
  const byId = (one: AssessedSeries | null) => series.find((candidate) => candidate.id === one?.id) ?? null;
  const changed = (direction: number) =>
    axes.filter(({ change }) => change !== null && Math.sign(change) === direction).map(({ id }) => id);
  return {
    title,
    framework,
    scale,
    form,
    tableOnly,
    series,
    notCompared,
    axes,
    notes,
    source,
    decimals: decimalsIn(plan.series),
    basis: basisOf(plan.shown),
    before: byId(plan.before),
    after: byId(plan.after),
    reference: byId(plan.reference),
    rises: changed(1),
    falls: changed(-1),
    unchanged: changed(0),
    notAssessed: notAssessed(axes, series),
    extremes: extremesOf(axes),
    target: comparedTarget(plan.target, axes),
    peers: comparedPeers(plan.peers, axes),
    standings: standingsOf(themes, plan),
    cautions: cautionsOf(plan),
    withEvidence: axes.filter((axis) => axis.evidence.length > 0).length,
    problems: report.problems,
  };
}

function comparedSeries(series: AssessedSeries, { before, after }: Plan): ComparedSeries {
  const { values: _, ...rest } = series;
  const role = series === after ? 'after' : series === before ? 'before' : 'other';
  return { ...rest, role, assessed: assessedIn(series) };
}

function comparedAxis(axis: Axis, { evidence }: ThemeData, plan: Plan): ComparedAxis {
  const { id } = axis;
  const before = numberIn(plan.before, id);
  const after = numberIn(plan.after, id);
  const target = plan.aims.get(id) ?? plan.target?.band?.low ?? null;
  return {
    ...axis,
    before,
    after,
    change: plan.notCompared === null ? changeBetween(before, after) : null,
    values: plan.series.map((series) => comparedValue(series, id, plan.scale)),
    target,
    meetsTarget: target === null || after === null || plan.notCompared !== null ? null : compare(after, target) >= 0,
    peers: plan.bands.get(id) ?? null,
    evidence: evidence.filter((one) => one.axis === id),
  };
}

function comparedValue(series: AssessedSeries, axis: string, scale: Scale | null): ComparedValue {
  const value = series.values.get(axis) ?? NOT_ASSESSED;
  return { ...value, series: series.id, level: value.value === null ? null : levelWord(value.value, scale) };
}

/** The scale's word for a value; `null` for values between two levels and for scales without words. */
export function levelWord(value: number, scale: Scale | null): string | null {
  return scale?.levels?.[value - scale.min] ?? null;
}

function numberIn(series: AssessedSeries | null, axis: string): number | null {
  return series?.values.get(axis)?.value ?? null;
}

/** Freed of the last digits' noise: 0.3 less 0.1 is 0.2. */
function changeBetween(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null;
  return compare(after, before) === 0 ? 0 : Number((after - before).toPrecision(12));
}

/** Where one series has values, one without any is not counted. */
function notAssessed(axes: readonly ComparedAxis[], series: readonly ComparedSeries[]): string[] {
  const empty = series.filter(({ assessed }) => assessed === 0).map(({ id }) => id);
  const isCounted = ({ series: id }: ComparedValue) => empty.length === series.length || !empty.includes(id);
  const lacks = (value: ComparedValue) => value.state !== 'assessed' && isCounted(value);
  return axes.filter(({ values }) => values.some(lacks)).map(({ id }) => id);
}

function comparedTarget(target: Target | null, axes: readonly ComparedAxis[]): ComparedTarget | null {
  if (target === null) return null;
  const [value = null, another] = new Set(axes.flatMap((axis) => axis.target ?? []));
  const judged = axes.filter(({ meetsTarget }) => meetsTarget !== null);
  return {
    label: target.label,
    value: another === undefined ? value : null,
    band: target.band,
    meets: judged.filter(({ meetsTarget }) => meetsTarget).length,
    of: judged.length,
  };
}

function comparedPeers(peers: Peers | null, axes: readonly ComparedAxis[]): ComparedPeers | null {
  if (peers === null) return null;
  const { label, year, n } = peers;
  const { lower, higher, of } = countsOf(
    axes.flatMap(({ after, peers: band }) => {
      if (after === null || band === null) return [];
      return compare(after, band.low) < 0 ? -1 : compare(after, band.high) > 0 ? 1 : 0;
    }),
  );
  return { label, year, n, below: lower, above: higher, of };
}

function standingsOf(axes: readonly Axis[], { reference, series }: Plan): Standing[] {
  const others = reference === null ? [] : series.filter((one) => one !== reference);
  return others.map((one) => {
    const signs = axes.flatMap(({ id }) => {
      const [was, is] = [numberIn(reference, id), numberIn(one, id)];
      return was === null || is === null ? [] : compare(is, was);
    });
    return { series: one.id, ...countsOf(signs) };
  });
}

/** How many of these lie below (-1) what they are held against, above (1) and on it (0). */
function countsOf(signs: readonly number[]): Omit<Standing, 'series'> {
  const count = (sign: number) => signs.filter((each) => each === sign).length;
  return { higher: count(1), lower: count(-1), unchanged: count(0), of: signs.length };
}

function basisOf(series: readonly AssessedSeries[]): ThemeComparison['basis'] {
  const [basis = null, another] = new Set(series.map((one) => one.basis));
  return another === undefined ? basis : 'mixed';
}

function cautionsOf({ shown, notCompared, form, scale }: Plan): readonly Caution[] {
  const cautions = new Set<Caution>(shown.map(({ basis }) => basis ?? 'basis-not-stated'));
  if (notCompared !== null && notCompared !== 'many-series') cautions.add(notCompared);
  if (form === 'pair') cautions.add('two-points-in-time');
  if (shown.some(({ framework }) => framework !== null)) cautions.add('framework-differs');
  if (scale?.assumed) cautions.add('scale-assumed');
  return [...cautions];
}

/** As many decimals as the values need, so that two different values never look the same, up to two. */
function decimalsIn(series: readonly AssessedSeries[]): number {
  const numbers = series.flatMap(({ values }) => [...values.values()].flatMap(({ value }) => value ?? []));
  return Math.max(0, ...numbers.map(decimalsOf));
}

import { compare, isFiniteNumber } from '../common/numbers.js';
import { type Path, quoted } from '../common/problem.js';
import { saysNothing } from './cells.js';
import {
  type AssessedSeries,
  type Axis,
  BASES,
  type Framework,
  NOT_ASSESSED,
  type Scale,
  type StrayValue,
  type ThemeSeries,
  type ThemeValue,
} from './data.js';
import { shippedFramework } from './frameworks.js';
import type { Report } from './problems.js';
import type { SeriesJson } from './shape.js';

/** Whether a series says only which themes are mentioned: `presence`, or no basis and nothing but true and false. */
export function isPresence({ basis, values }: Pick<SeriesJson, 'basis' | 'values'>): boolean {
  if (basis !== null) return basis === 'presence';
  const given = Object.values(values ?? {}).filter(isGiven);
  return given.length > 0 && given.every((value) => typeof value === 'boolean');
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === 'string' && saysNothing(value));
}

/** Reads one series against the framework's themes and scale. `earlier`: the series before it. */
export function readSeries(
  json: SeriesJson,
  framework: Framework,
  earlier: readonly ThemeSeries[],
  report: Report,
): ThemeSeries {
  const path = ['series', earlier.length];
  const foreign = json.framework === framework.id ? null : json.framework;
  if (json.values === null) report.add('missing-values', path);
  const series = {
    ...json,
    values: json.values ?? {},
    basis: isPresence(json) ? 'presence' : json.basis,
    id: uniqueId(json, earlier, report),
    framework: foreign,
  } as const;
  assess(series, framework, [...path, 'values'], report);
  reportGaps(series, framework.scale, path, report);
  return series;
}

function uniqueId({ id: given }: SeriesJson, earlier: readonly ThemeSeries[], report: Report): string {
  const isTaken = (id: string) => earlier.some((one) => one.id === id);
  let id = given ?? `series-${earlier.length + 1}`;
  if (given && isTaken(given)) report.add('series-duplicate', ['series', earlier.length, 'id'], given);
  while (isTaken(id)) id += '+';
  return id;
}

function reportGaps({ label, date, basis, n }: ThemeSeries, scale: Scale | null, path: Path, report: Report): void {
  if (label === null && date === null) report.add('missing-series-label', path);
  if (basis === null) report.add('missing-basis', [...path, 'basis'], BASES);
  const coded = basis === 'coded-mentions';
  if ((coded || scale?.unit === '%') && n === null) report.add('missing-n', [...path, 'n']);
  if (coded && scale !== null && scale.unit !== '%') report.add('unit-expected', ['framework', 'scale', 'unit']);
}

/** Looks at the values of one series, theme by theme; what cannot be used is kept as it was given, for the table. */
export function assess(series: ThemeSeries, { axes, scale }: Framework, path: Path, report: Report): AssessedSeries {
  const foreign = series.framework;
  const isMarks = series.basis === 'presence';
  const known = foreign === null ? axes : (shippedFramework(foreign)?.axes ?? []);
  const themes = new Map(known.map((theme) => [theme.id, theme]));
  // The themes of two frameworks are the same by what they mean, not by their ids.
  const meant = ({ id, same }: Axis) => (foreign === null ? id : same);
  const places = new Map(axes.map((axis) => [meant(axis), axis]));
  const values = new Map<string, ThemeValue>();
  const strays: StrayValue[] = [];
  for (const [key, given] of Object.entries(series.values)) {
    const place = [...path, key];
    const theme = themes.get(key);
    const axis = theme && places.get(meant(theme));
    if (axis) {
      const where = `${axis.label}, ${series.label ?? series.date ?? series.id}`;
      values.set(axis.id, readValue(given, scale, isMarks, { path: place, where }, report));
    } else {
      strays.push(strayOf(key, theme, given));
      if (foreign === null) report.add('axis-not-in-framework', place, key);
      else report.add('axis-not-the-same', place, key, foreign);
    }
  }
  const covered = new Set(known.map(meant));
  for (const axis of axes)
    if (!covered.has(meant(axis))) values.set(axis.id, { ...NOT_ASSESSED, state: 'not-in-framework' });
  return { ...series, values, strays };
}

/** A value of a theme that is none of the framework's; its own framework may know it. */
function strayOf(key: string, theme: Axis | undefined, given: unknown): StrayValue {
  return { axis: key, label: theme?.label ?? key, given: isGiven(given) ? asText(given) : null };
}

/** A value's place, for an author: in the data, and by the names of theme and series. */
interface Place {
  readonly path: Path;
  readonly where: string;
}

function readValue(
  given: unknown,
  scale: Scale | null,
  isMark: boolean,
  { path, where }: Place,
  report: Report,
): ThemeValue {
  if (!isGiven(given)) {
    if (typeof given === 'string') report.add('value-means-nothing', path, where, given);
    return NOT_ASSESSED;
  }
  if (isMark && typeof given === 'boolean') return { ...NOT_ASSESSED, state: 'assessed', found: given };
  if (isMark || !isFiniteNumber(given)) {
    report.add('value-not-usable', path, where, isMark ? 'true, false' : 'a number', given);
    return { ...NOT_ASSESSED, state: 'not-usable', given: asText(given) };
  }
  if (scale === null || !isOutside(given, scale)) return { ...NOT_ASSESSED, state: 'assessed', value: given };
  report.add('value-outside-scale', path, where, given, scale.min, scale.max);
  return { ...NOT_ASSESSED, state: 'outside-scale', given: String(given) };
}

/** Where there is no scale, nothing is outside it. */
export function isOutside(value: number, scale: Scale | null): boolean {
  return scale !== null && (compare(value, scale.min) < 0 || compare(value, scale.max) > 0);
}

/** A value as its author wrote it, for the table. */
function asText(given: unknown): string {
  return typeof given === 'string' ? given : quoted(given);
}

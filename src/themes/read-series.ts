import { compare, isFiniteNumber } from '../common/numbers.js';
import { type Path, quoted } from '../common/problem.js';
import {
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
import { sourceOf } from './source.js';

/** Whether a series says only which themes are mentioned: `presence`, or no basis and nothing but true and false. */
export function isPresence({ basis, values }: SeriesJson): boolean {
  if (basis !== null) return basis === 'presence';
  const given = Object.values(values ?? {}).filter(isGiven);
  return given.length > 0 && given.every((value) => typeof value === 'boolean');
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
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
  const reader = new ValueReader(framework, foreign, isPresence(json), report);
  if (json.values) reader.read(json.values, [...path, 'values']);
  else report.add('missing-values', path);
  const { values, strays } = reader;
  const id = uniqueId(json, earlier, report);
  const series = { ...json, id, framework: foreign, source: sourceOf(json.source), values, strays };
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

/** Reads the values of one series, theme by theme; what cannot be used is kept as it was given, for the table. */
class ValueReader {
  readonly values = new Map<string, ThemeValue>();
  readonly strays: StrayValue[] = [];

  constructor(
    private readonly framework: Framework,
    /** Another framework, whose themes the values are of. */
    private readonly foreign: string | null,
    private readonly presence: boolean,
    private readonly report: Report,
  ) {}

  read(values: Readonly<Record<string, unknown>>, path: Path): void {
    for (const [key, given] of Object.entries(values)) {
      const axis = this.axisFor(key);
      if (axis) this.values.set(axis.id, this.valueOf(given, [...path, key]));
      else this.stray(key, given, [...path, key]);
    }
    if (this.foreign !== null) this.markOtherThemes(this.foreign);
  }

  /** The theme that a key stands for: by id, or from another framework by being the same theme. */
  private axisFor(key: string): Axis | undefined {
    const { axes } = this.framework;
    if (this.foreign === null) return axes.find(({ id }) => id === key);
    const theme = shippedFramework(this.foreign)?.axes.find(({ id }) => id === key);
    return theme && axes.find(({ same }) => same !== null && same === theme.same);
  }

  private stray(key: string, given: unknown, path: Path): void {
    if (this.foreign === null) this.report.add('axis-not-in-framework', path, key);
    else this.report.add('axis-not-the-same', path, key, this.foreign);
    this.strays.push({ axis: key, given: asText(given) });
  }

  private valueOf(given: unknown, path: Path): ThemeValue {
    if (!isGiven(given)) return NOT_ASSESSED;
    if (this.presence && typeof given === 'boolean') return { ...NOT_ASSESSED, state: 'assessed', found: given };
    if (this.presence || !isFiniteNumber(given)) {
      this.report.add('value-not-usable', path, this.presence ? 'true, false' : 'a number', given);
      return { ...NOT_ASSESSED, state: 'not-usable', given: asText(given) };
    }
    const { scale } = this.framework;
    if (scale === null || !isOutside(given, scale)) return { ...NOT_ASSESSED, state: 'assessed', value: given };
    this.report.add('value-outside-scale', path, given, scale.min, scale.max);
    return { ...NOT_ASSESSED, state: 'outside-scale', given: String(given) };
  }

  private markOtherThemes(foreign: string): void {
    const known = shippedFramework(foreign)?.axes.map(({ same }) => same);
    for (const { id, same } of this.framework.axes) {
      if (!known?.includes(same)) this.values.set(id, { ...NOT_ASSESSED, state: 'not-in-framework' });
    }
  }
}

/** Where there is no scale, nothing is outside it. */
export function isOutside(value: number, scale: Scale | null): boolean {
  return scale !== null && (compare(value, scale.min) < 0 || compare(value, scale.max) > 0);
}

/** A value as its author wrote it, for the table. */
function asText(given: unknown): string {
  return typeof given === 'string' ? given : quoted(given);
}

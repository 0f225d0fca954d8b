import { compare, isFiniteNumber } from '../common/numbers.js';
import { type Path, quoted } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import {
  type Axis,
  BASES,
  type Framework,
  ROLES,
  type Scale,
  type StrayValue,
  type ThemeSeries,
  type ThemeValue,
} from './data.js';
import { type Fields, isGiven, type Raw } from './fields.js';
import { shippedFramework } from './frameworks.js';
import type { Report } from './problems.js';

/** Whether a series says only which themes are mentioned: `presence`, or no basis and nothing but true and false. */
export function isPresence(raw: Raw): boolean {
  if (isGiven(raw.basis)) return raw.basis === 'presence';
  const values = isObject(raw.values) ? Object.values(raw.values).filter(isGiven) : [];
  return values.length > 0 && values.every((value) => typeof value === 'boolean');
}

/** Reads one series against the framework's themes and scale. `taken`: the ids of the series before it. */
export function readSeries(fields: Fields, framework: Framework, taken: readonly string[]): ThemeSeries {
  const own = fields.text('framework');
  const foreign = own === framework.id ? null : own;
  const reader = new ValueReader(framework, foreign, isPresence(fields.raw), fields.report);
  const values = fields.inner('values', 'the values, by theme id,');
  if (values !== null) reader.read(values);
  else if (!isGiven(fields.raw.values)) fields.report.add('missing-values', fields.path);
  const series = {
    id: uniqueId(fields, taken),
    label: fields.text('label'),
    role: fields.oneOf('role', ROLES),
    date: fields.date('date'),
    basis: fields.oneOf('basis', BASES),
    assessedBy: fields.text('assessedBy'),
    n: fields.count('n'),
    source: fields.source('source'),
    framework: foreign,
    organisation: fields.text('organisation'),
    values: reader.values,
    strays: reader.strays,
  };
  reportGaps(series, framework.scale, fields);
  return series;
}

function uniqueId(fields: Fields, taken: readonly string[]): string {
  const given = fields.text('id');
  let id = given ?? `series-${taken.length + 1}`;
  if (given !== null && taken.includes(id)) fields.report.add('series-duplicate', fields.at('id'), id);
  while (taken.includes(id)) id += '+';
  return id;
}

function reportGaps({ label, date, basis, n }: ThemeSeries, scale: Scale | null, fields: Fields): void {
  const { report, path } = fields;
  if (label === null && date === null) report.add('missing-series-label', path);
  if (basis === null) report.add('missing-basis', fields.at('basis'), BASES);
  const coded = basis === 'coded-mentions';
  if ((coded || scale?.unit === '%') && n === null) report.add('missing-n', fields.at('n'));
  if (coded && scale !== null && scale.unit !== '%') report.add('unit-expected', ['framework', 'scale', 'unit']);
}

const NOT_ASSESSED: ThemeValue = { state: 'not-assessed', value: null, found: null, given: null };

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

  read(fields: Fields): void {
    for (const [key, given] of Object.entries(fields.raw)) {
      const axis = this.axisFor(key);
      if (axis) this.values.set(axis.id, this.valueOf(given, fields.at(key)));
      else this.stray(key, given, fields.at(key));
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

export function isOutside(value: number, { min, max }: Scale): boolean {
  return compare(value, min) < 0 || compare(value, max) > 0;
}

/** A value as its author wrote it, for the table. */
function asText(given: unknown): string {
  return typeof given === 'string' ? given : quoted(given);
}

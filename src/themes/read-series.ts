import { compare, isFiniteNumber } from '../common/numbers.js';
import { type Path, type Problem, quoted } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import type { Axis, Basis, Framework, Scale, StrayValue, ThemeSeries, ThemeValue } from './data.js';
import { type Raw, readDate, readFields, readObject, sourceRef } from './fields.js';
import { shippedFramework } from './frameworks.js';
import { problems } from './problems.js';
import { seriesFields } from './schema.js';

/** Whether every series says only whether a theme is mentioned: then no scale is needed. */
export function allPresence(list: readonly unknown[]): boolean {
  return list.length > 0 && list.every((item) => isObject(item) && isPresence(item, item.basis));
}

/** `presence`, or no basis stated and nothing but true and false given. */
function isPresence(raw: Raw, basis: unknown): boolean {
  if (basis === 'presence') return true;
  if (basis !== undefined && basis !== null) return false;
  const values = isObject(raw.values) ? Object.values(raw.values).filter((value) => value !== null) : [];
  return values.length > 0 && values.every((value) => typeof value === 'boolean');
}

/** Reads one series against the framework's themes and scale. `taken`: the ids of the series before it. */
export function readSeries(
  input: unknown,
  index: number,
  framework: Framework,
  taken: readonly string[],
  found: Problem[],
): ThemeSeries | null {
  const path: Path = ['series', index];
  const raw = readObject(input, path, 'a series', found);
  if (raw === null) {
    if (input === null || input === undefined) found.push(problems.notAnObject(path, 'a series', input));
    return null;
  }
  const fields = readFields(seriesFields, raw, path, found);
  const date = readDate(raw.date, [...path, 'date'], found);
  const presence = isPresence(raw, raw.basis);
  const reader = new ValueReader(framework, fields.framework, presence, [...path, 'values'], found);
  reader.read(raw.values);
  reportGaps(fields, date, framework, path, found);
  return {
    ...fields,
    id: uniqueId(fields.id, index, taken, path, found),
    date,
    source: sourceRef(fields.source),
    framework: fields.framework === framework.id ? null : fields.framework,
    values: reader.values,
    strays: reader.strays,
  };
}

function uniqueId(id: string | null, index: number, taken: readonly string[], path: Path, found: Problem[]): string {
  const wished = id ?? `series-${index + 1}`;
  if (!taken.includes(wished)) return wished;
  let number = index + 1;
  while (taken.includes(`${wished}-${number}`)) number += 1;
  const used = `${wished}-${number}`;
  if (id !== null) found.push(problems.seriesDuplicate([...path, 'id'], id, used));
  return used;
}

function reportGaps(
  fields: { readonly label: string | null; readonly basis: Basis | null; readonly n: number | null },
  date: string | null,
  framework: Framework,
  path: Path,
  found: Problem[],
): void {
  if (fields.label === null && date === null) {
    found.push(
      problems.wanted('series-label', path, 'Give the series a "label" or a "date", so that it can be named.'),
    );
  }
  if (fields.basis === null) {
    const message =
      'Say how the values came about: "basis" is self-assessed, regulator-scored, coded-mentions or presence.';
    found.push(problems.wanted('basis', [...path, 'basis'], message));
  }
  const isShare = fields.basis === 'coded-mentions' || framework.scale?.unit === '%';
  if (isShare && fields.n === null) found.push(problems.missingN([...path, 'n']));
  if (fields.basis === 'coded-mentions' && framework.scale !== null && framework.scale.unit !== '%') {
    found.push(problems.unitExpected(['framework', 'scale', 'unit']));
  }
}

const NOT_ASSESSED: ThemeValue = { state: 'not-assessed', value: null, found: null, given: null };

/** Reads the values of one series, theme by theme; what cannot be used is kept as it was given, for the table. */
class ValueReader {
  readonly values = new Map<string, ThemeValue>();
  readonly strays: StrayValue[] = [];

  constructor(
    private readonly framework: Framework,
    private readonly foreign: string | null,
    private readonly presence: boolean,
    private readonly path: Path,
    private readonly found: Problem[],
  ) {}

  read(input: unknown): void {
    const raw = readObject(input, this.path, 'the values, by theme id,', this.found);
    if (raw === null) {
      if (input === undefined || input === null) {
        this.found.push(problems.missing('values', this.path, 'Give the series "values", one for each theme id.'));
      }
      return;
    }
    for (const [key, given] of Object.entries(raw)) this.readOne(key, given);
    this.markThemesOutsideForeignFramework();
  }

  private readOne(key: string, given: unknown): void {
    const path = [...this.path, key];
    const axis = this.axisFor(key);
    if (axis === null) {
      this.found.push(this.strayProblem(key, path));
      this.strays.push({ axis: key, given: asText(given) });
      return;
    }
    this.values.set(axis.id, this.valueOf(given, path));
  }

  /** The theme that a key stands for: by id, or in another framework by being the same theme. */
  private axisFor(key: string): Axis | null {
    const { axes, id } = this.framework;
    if (this.foreign === null || this.foreign === id) return axes.find((axis) => axis.id === key) ?? null;
    const same = shippedFramework(this.foreign)?.axes.find((axis) => axis.id === key)?.same ?? null;
    return same === null ? null : (axes.find((axis) => axis.same === same) ?? null);
  }

  private strayProblem(key: string, path: Path): Problem {
    const foreign = this.foreign === this.framework.id ? null : this.foreign;
    const known = foreign === null ? null : shippedFramework(foreign);
    if (foreign !== null && (known === null || known.axes.some((axis) => axis.id === key))) {
      return problems.axisNotTheSame(path, key, foreign);
    }
    return problems.axisNotInFramework(path, key);
  }

  private valueOf(given: unknown, path: Path): ThemeValue {
    if (given === null || given === undefined) return NOT_ASSESSED;
    const usable = this.presence ? typeof given === 'boolean' : isFiniteNumber(given);
    if (!usable) {
      this.found.push(problems.valueNotUsable(path, given, this.presence));
      return { ...NOT_ASSESSED, state: 'not-usable', given: asText(given) };
    }
    if (typeof given === 'boolean') return { ...NOT_ASSESSED, state: 'assessed', found: given };
    return this.numberOf(given as number, path);
  }

  private numberOf(value: number, path: Path): ThemeValue {
    const { scale } = this.framework;
    if (scale !== null && isOutside(value, scale)) {
      this.found.push(problems.outsideScale(path, value, scale.min, scale.max));
      return { ...NOT_ASSESSED, state: 'outside-scale', given: String(value) };
    }
    return { ...NOT_ASSESSED, state: 'assessed', value };
  }

  private markThemesOutsideForeignFramework(): void {
    if (this.foreign === null || this.foreign === this.framework.id) return;
    const foreign = shippedFramework(this.foreign);
    for (const axis of this.framework.axes) {
      const known = axis.same !== null && foreign?.axes.some((other) => other.same === axis.same);
      if (!known) this.values.set(axis.id, { ...NOT_ASSESSED, state: 'not-in-framework' });
    }
  }
}

export function isOutside(value: number, scale: Scale): boolean {
  return compare(value, scale.min) < 0 || compare(value, scale.max) > 0;
}

/** A value as its author wrote it, for the table. */
function asText(given: unknown): string {
  return typeof given === 'string' ? given : quoted(given);
}

import { isFiniteNumber } from '../common/numbers.js';
import type { Path, Problem } from '../common/problem.js';
import type { Axis, Framework, Scale, TableOnly } from './data.js';
import { type Raw, readFields, readList, readObject, sourceRef } from './fields.js';
import { FRAMEWORKS, shippedFramework } from './frameworks.js';
import { problems } from './problems.js';
import { axisFields, frameworkFields, scaleFields } from './schema.js';

const LONGEST_LABEL = 80;

export interface FrameworkReading {
  readonly framework: Framework;
  readonly tableOnly: TableOnly | null;
}

/**
 * Reads a framework: the id of a shipped one, or an object. An object with a shipped id is filled in from there.
 * Where a required part is missing, what there is stays, for the table.
 */
export function readFramework(input: unknown, allPresence: boolean, found: Problem[]): FrameworkReading {
  const path: Path = ['framework'];
  if (input === undefined || input === null) {
    found.push(problems.missing('framework', path, 'Say which framework the themes belong to: give "framework".'));
    return incomplete();
  }
  const raw: Raw | null = typeof input === 'string' ? { id: input } : readObject(input, path, 'the framework', found);
  if (raw === null) return incomplete();

  const fields = readFields(frameworkFields, raw, path, found);
  const shipped = fields.id === null ? null : shippedFramework(fields.id);
  if (isIdAlone(raw) && shipped === null && fields.id !== null) {
    const known = FRAMEWORKS.map((framework) => framework.id);
    found.push(problems.frameworkNotKnown(path, fields.id, known));
    return incomplete(fields.id);
  }
  const { axes, complete } = readAxes(raw.axes, shipped, found);
  const title = fields.title ?? shipped?.title ?? null;
  if (fields.id === null) found.push(problems.missing('framework-id', [...path, 'id'], 'Give the framework an "id".'));
  if (title === null) {
    found.push(problems.missing('framework-title', [...path, 'title'], 'Give the framework a "title".'));
  }
  const scale = readScale(raw.scale, allPresence, found);
  const framework: Framework = {
    id: fields.id,
    title,
    source: sourceRef(fields.source) ?? shipped?.source ?? null,
    note: fields.note ?? shipped?.note ?? null,
    scale,
    axes,
  };
  return { framework, tableOnly: tableOnly(framework, complete, allPresence) };
}

function tableOnly(framework: Framework, complete: boolean, allPresence: boolean): TableOnly | null {
  if (!complete || framework.id === null || framework.title === null) return 'framework-incomplete';
  return framework.scale === null && !allPresence ? 'scale-missing' : null;
}

function incomplete(id: string | null = null): FrameworkReading {
  const framework = { id, title: null, source: null, note: null, scale: null, axes: [] };
  return { framework, tableOnly: 'framework-incomplete' };
}

/** Nothing but the id was given, so everything else has to come from the library. */
function isIdAlone(raw: Raw): boolean {
  return raw.axes === undefined && raw.title === undefined;
}

function readAxes(input: unknown, shipped: Framework | null, found: Problem[]): { axes: Axis[]; complete: boolean } {
  const path: Path = ['framework', 'axes'];
  const list = readList(input, path, 'the themes', found);
  if (list.length === 0) {
    if (shipped !== null) return { axes: [...shipped.axes], complete: true };
    found.push(
      problems.missing('axes', path, 'List the themes of the framework in "axes", each with "id" and "label".'),
    );
    return { axes: [], complete: false };
  }
  const readings = list.map((item, index) => readAxis(item, [...path, index], shipped, found));
  const axes = withoutDuplicates(readings, path, found);
  const complete = readings.every((reading) => reading.complete);
  return { axes: shipped === null ? axes : inFrameworkOrder(axes, shipped, path, found), complete };
}

interface AxisReading {
  readonly axis: Axis | null;
  /** Whether everything required was there: without it only a table is shown. */
  readonly complete: boolean;
}

/** A theme without a label is called by its id, in the table; one without an id cannot be matched to a value. */
function readAxis(item: unknown, path: Path, shipped: Framework | null, found: Problem[]): AxisReading {
  const raw: Raw | null = typeof item === 'string' ? { id: item } : readObject(item, path, 'a theme', found);
  if (raw === null) return { axis: null, complete: false };
  const fields = readFields(axisFields, raw, path, found);
  const { id } = fields;
  if (id === null) {
    found.push(problems.missing('axis-id', [...path, 'id'], 'Every theme needs an "id".'));
    return { axis: null, complete: false };
  }
  const known = shipped?.axes.find((axis) => axis.id === id);
  const label = fields.label ?? known?.label ?? null;
  reportLabel(id, label, [...path, 'label'], found);
  const axis: Axis = {
    id,
    label: label ?? id,
    short: fields.short ?? known?.short ?? null,
    group: fields.group ?? known?.group ?? null,
    meaning: fields.meaning ?? known?.meaning ?? null,
    same: fields.same ?? known?.same ?? null,
  };
  return { axis, complete: label !== null };
}

function reportLabel(id: string, label: string | null, path: Path, found: Problem[]): void {
  if (label === null) found.push(problems.missing('axis-label', path, `The theme "${id}" needs a "label".`));
  else if (label.length > LONGEST_LABEL) found.push(problems.axisLabelLong(path, label.length));
}

function withoutDuplicates(readings: readonly AxisReading[], path: Path, found: Problem[]): Axis[] {
  const axes: Axis[] = [];
  readings.forEach(({ axis }, index) => {
    if (axis === null) return;
    if (axes.some((earlier) => earlier.id === axis.id)) {
      found.push(problems.axisDuplicate([...path, index, 'id'], axis.id));
    } else {
      axes.push(axis);
    }
  });
  return axes;
}

/** Themes keep the order of their framework: an order of one's own changes the shape of the picture. */
function inFrameworkOrder(axes: readonly Axis[], shipped: Framework, path: Path, found: Problem[]): Axis[] {
  const place = (axis: Axis) => shipped.axes.findIndex((known) => known.id === axis.id);
  const own = axes.filter((axis) => place(axis) === -1);
  const known = axes.filter((axis) => place(axis) !== -1);
  const sorted = [...known].sort((a, b) => place(a) - place(b));
  const title = shipped.title ?? '';
  for (const axis of own) found.push(problems.axisAdded(path, axis.id, title));
  const ordered = [...sorted, ...own];
  if (ordered.some((axis, index) => axis !== axes[index])) found.push(problems.axesReordered(path, title));
  return ordered;
}

function readScale(input: unknown, allPresence: boolean, found: Problem[]): Scale | null {
  const path: Path = ['framework', 'scale'];
  const raw = readObject(input, path, 'the scale', found);
  if (raw === null) {
    if (!allPresence && !isGiven(input)) {
      const message = 'Give the framework a "scale" with "min", "max" and a word for each level.';
      found.push(problems.missing('scale', path, message));
    }
    return null;
  }
  const fields = readFields(scaleFields, raw, path, found);
  const { min, max } = fields;
  if (!isFiniteNumber(min) || !isFiniteNumber(max) || max <= min || !Number.isFinite(max - min)) {
    found.push(problems.scaleNotValid(path, input));
    return null;
  }
  const levels = readLevels(fields.levels, min, max, found);
  return { min, max, levels, unit: fields.unit, assumed: fields.assumed ?? false };
}

function isGiven(input: unknown): boolean {
  return input !== undefined && input !== null;
}

function readLevels(words: readonly string[] | null, min: number, max: number, found: Problem[]) {
  if (words === null) return null;
  const whole = Number.isInteger(min) && Number.isInteger(max);
  const expected = whole ? max - min + 1 : null;
  if (words.length === expected) return words.map((word) => word.trim());
  found.push(problems.levelsNotUsed(['framework', 'scale', 'levels'], expected, words.length));
  return null;
}

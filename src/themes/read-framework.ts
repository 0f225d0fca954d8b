import type { Axis, Framework, Scale, TableOnly } from './data.js';
import { FRAMEWORKS, type ShippedFramework, shippedFramework } from './frameworks.js';
import type { Report } from './problems.js';
import type { AxisJson, FrameworkJson } from './shape.js';

const LONGEST_LABEL = 80;

export interface FrameworkReading {
  readonly framework: Framework;
  readonly tableOnly: TableOnly | null;
}

/**
 * Reads a framework; one with a shipped id is filled in from there. Where a required part is missing, what there is
 * stays, for the table. `needsScale`: whether anything is measured.
 */
export function readFramework(json: FrameworkJson | null, needsScale: boolean, report: Report): FrameworkReading {
  const path = ['framework'];
  if (json === null) {
    report.add('missing-framework', path);
    return incomplete(null);
  }
  const { id } = json;
  const shipped = shippedFramework(id);
  if (id !== null && shipped === null && json.axes === null && json.title === null) {
    report.add(
      'framework-not-known',
      path,
      id,
      FRAMEWORKS.map((known) => known.id),
    );
    return incomplete(id);
  }
  const { axes, complete } = readAxes(json.axes ?? [], shipped, report);
  const title = json.title ?? shipped?.title ?? null;
  if (id === null) report.add('missing-framework-id', [...path, 'id']);
  // A table has its caption, and no place for the name of its framework.
  const isNamed = title !== null || report.fromTable;
  if (!isNamed) report.add('missing-framework-title', [...path, 'title']);
  const scale = readScale(json, needsScale, report);
  const scaleMissing = needsScale && scale === null ? 'scale-missing' : null;
  const source = json.source ?? shipped?.source.text ?? null;
  return {
    framework: { id, title, source, note: json.note ?? shipped?.note ?? null, scale, axes },
    tableOnly: complete && id !== null && isNamed ? scaleMissing : 'framework-incomplete',
  };
}

/** Nothing that could be drawn; what came is shown in a table. */
export function incomplete(id: string | null): FrameworkReading {
  const framework = { id, title: null, source: null, note: null, scale: null, axes: [] };
  return { framework, tableOnly: 'framework-incomplete' };
}

interface AxesReading {
  readonly axes: readonly Axis[];
  /** Whether every theme had what is required: without it only a table is shown. */
  readonly complete: boolean;
}

function readAxes(given: readonly AxisJson[], shipped: ShippedFramework | null, report: Report): AxesReading {
  if (given.length === 0) {
    if (shipped === null) report.add('missing-axes', ['framework', 'axes']);
    return { axes: shipped?.axes ?? [], complete: shipped !== null };
  }
  const axes: Axis[] = [];
  let complete = true;
  given.forEach((json, index) => {
    const path = ['framework', 'axes', index];
    const axis = readAxis(json, shipped);
    if (axis === null) report.add('missing-axis-id', path);
    else if (axes.some(({ id }) => id === axis.id)) report.add('axis-duplicate', path, axis.id);
    else axes.push(axis);
    if (axis?.label.length === 0) report.add('missing-axis-label', path, axis.id);
    if (axis && axis.label.length > LONGEST_LABEL) report.add('axis-label-long', path, axis.label.length);
    if (!axis?.label) complete = false;
  });
  // Without a label a theme is called by its id, in the table.
  const named = axes.map((axis) => ({ ...axis, label: axis.label || axis.id }));
  return { axes: shipped === null ? named : inFrameworkOrder(named, shipped, report), complete };
}

function readAxis(json: AxisJson, shipped: ShippedFramework | null): Axis | null {
  const { id } = json;
  if (id === null) return null;
  const known = shipped?.axes.find((axis) => axis.id === id);
  return {
    ...json,
    id,
    label: json.label ?? known?.label ?? '',
    short: json.short ?? known?.short ?? null,
    same: json.same ?? known?.same ?? null,
  };
}

/** Themes keep the order of their framework: an order of one's own changes the shape of the picture. */
function inFrameworkOrder(axes: readonly Axis[], shipped: ShippedFramework, report: Report): Axis[] {
  const path = ['framework'];
  const places = new Map(shipped.axes.map(({ id }, index) => [id, index]));
  for (const { id } of axes) if (!places.has(id)) report.add('axis-added', path, id);
  const place = ({ id }: Axis) => places.get(id) ?? shipped.axes.length;
  const ordered = [...axes].sort((a, b) => place(a) - place(b));
  if (ordered.some((axis, index) => axis !== axes[index])) report.add('axes-reordered', path);
  return ordered;
}

function readScale({ scale }: FrameworkJson, needed: boolean, report: Report): Scale | null {
  const path = ['framework', 'scale'];
  if (scale === null) {
    if (needed) report.add('missing-scale', path);
    return null;
  }
  const { min, max } = scale;
  if (min === null || max === null || max <= min || !Number.isFinite(max - min)) {
    report.add('scale-not-valid', path, min, max);
    return null;
  }
  return { ...scale, min, max, levels: readLevels(scale.levels ?? [], min, max, report) };
}

function readLevels(words: readonly string[], min: number, max: number, report: Report): readonly string[] | null {
  if (words.length === 0) return null;
  const expected = Number.isInteger(min) && Number.isInteger(max) ? max - min + 1 : null;
  if (words.length === expected) return words;
  report.add('levels-not-used', ['framework', 'scale', 'levels'], expected, words.length);
  return null;
}

import type { Axis, Framework, Scale, TableOnly } from './data.js';
import { Fields, isGiven } from './fields.js';
import { FRAMEWORKS, shippedFramework } from './frameworks.js';
import type { Report } from './problems.js';

const LONGEST_LABEL = 80;

export interface FrameworkReading {
  readonly framework: Framework;
  readonly tableOnly: TableOnly | null;
}

/**
 * Reads a framework: the id of a shipped one, or an object. An object with a shipped id is filled in from there.
 * Where a required part is missing, what there is stays, for the table. `needsScale`: whether anything is measured.
 */
export function readFramework(input: unknown, needsScale: boolean, report: Report): FrameworkReading {
  const given = typeof input === 'string' ? { id: input } : input;
  const fields = Fields.of(given, ['framework'], 'the framework', report);
  if (fields === null) {
    if (!isGiven(input)) report.add('missing-framework', ['framework']);
    return incomplete(null);
  }
  const id = fields.text('id');
  const shipped = shippedFramework(id);
  if (id !== null && shipped === null && !('axes' in fields.raw)) {
    const known = FRAMEWORKS.map((framework) => framework.id);
    report.add('framework-not-known', fields.path, id, known);
    return incomplete(id);
  }
  const { axes, complete } = readAxes(fields, shipped);
  const title = fields.text('title') ?? shipped?.title ?? null;
  if (id === null) report.add('missing-framework-id', fields.at('id'));
  if (title === null) report.add('missing-framework-title', fields.at('title'));
  const source = fields.source('source') ?? shipped?.source ?? null;
  const note = fields.text('note') ?? shipped?.note ?? null;
  const scale = readScale(fields, needsScale);
  const scaleMissing = needsScale && scale === null ? 'scale-missing' : null;
  return {
    framework: { id, title, source, note, scale, axes },
    tableOnly: complete && id !== null && title !== null ? scaleMissing : 'framework-incomplete',
  };
}

function incomplete(id: string | null): FrameworkReading {
  const framework = { id, title: null, source: null, note: null, scale: null, axes: [] };
  return { framework, tableOnly: 'framework-incomplete' };
}

interface AxesReading {
  readonly axes: readonly Axis[];
  /** Whether every theme had what is required: without it only a table is shown. */
  readonly complete: boolean;
}

function readAxes(fields: Fields, shipped: Framework | null): AxesReading {
  const { report } = fields;
  const list = fields.list('axes');
  if (list.length === 0) {
    if (shipped === null) report.add('missing-axes', fields.at('axes'));
    return { axes: shipped?.axes ?? [], complete: shipped !== null };
  }
  const axes: Axis[] = [];
  let complete = true;
  list.forEach((item, index) => {
    const path = [...fields.at('axes'), index];
    const axis = readAxis(typeof item === 'string' ? { id: item } : (item ?? false), path, shipped, report);
    if (axis === null || axis.label === '') complete = false;
    if (axis === null) return;
    if (axes.some(({ id }) => id === axis.id)) report.add('axis-duplicate', path, axis.id);
    // Without a label a theme is called by its id, in the table.
    else axes.push(axis.label === '' ? { ...axis, label: axis.id } : axis);
  });
  return { axes: shipped === null ? axes : inFrameworkOrder(axes, shipped, fields), complete };
}

function readAxis(item: unknown, path: (string | number)[], shipped: Framework | null, report: Report): Axis | null {
  const fields = Fields.of(item, path, 'a theme', report);
  const id = fields?.text('id') ?? null;
  if (fields === null || id === null) {
    report.add('missing-axis-id', path);
    return null;
  }
  const known = shipped?.axes.find((axis) => axis.id === id);
  const label = fields.text('label') ?? known?.label ?? '';
  if (label === '') report.add('missing-axis-label', path, id);
  if (label.length > LONGEST_LABEL) report.add('axis-label-long', path, label.length);
  return {
    id,
    label,
    short: fields.text('short') ?? known?.short ?? null,
    group: fields.text('group'),
    meaning: fields.text('meaning'),
    same: fields.text('same') ?? known?.same ?? null,
  };
}

/** Themes keep the order of their framework: an order of one's own changes the shape of the picture. */
function inFrameworkOrder(axes: readonly Axis[], shipped: Framework, { report, path }: Fields): Axis[] {
  const places = new Map(shipped.axes.map(({ id }, index) => [id, index]));
  for (const { id } of axes) if (!places.has(id)) report.add('axis-added', path, id);
  const place = ({ id }: Axis) => places.get(id) ?? shipped.axes.length;
  const ordered = [...axes].sort((a, b) => place(a) - place(b));
  if (ordered.some((axis, index) => axis !== axes[index])) report.add('axes-reordered', path);
  return ordered;
}

function readScale(framework: Fields, needed: boolean): Scale | null {
  const { report } = framework;
  const fields = framework.inner('scale', 'the scale');
  if (fields === null) {
    if (needed && !isGiven(framework.raw.scale)) report.add('missing-scale', framework.at('scale'));
    return null;
  }
  const min = fields.number('min');
  const max = fields.number('max');
  if (min === null || max === null || max <= min || !Number.isFinite(max - min)) {
    report.add('scale-not-valid', fields.path, fields.raw);
    return null;
  }
  return {
    min,
    max,
    levels: readLevels(fields, min, max),
    unit: fields.text('unit'),
    assumed: fields.raw.assumed === true,
  };
}

function readLevels(fields: Fields, min: number, max: number): readonly string[] | null {
  const words = fields.list('levels');
  if (words.length === 0) return null;
  const expected = Number.isInteger(min) && Number.isInteger(max) ? max - min + 1 : null;
  if (words.length === expected && words.every((word) => typeof word === 'string')) {
    return words.map((word) => word.trim());
  }
  fields.report.add('levels-not-used', fields.at('levels'), expected, words.length);
  return null;
}

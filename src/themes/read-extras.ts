import { isFiniteNumber } from '../common/numbers.js';
import type { Evidence, Framework, PeerBand, Peers, Target, ThemeSeries } from './data.js';
import type { Fields } from './fields.js';
import { isOutside } from './read-series.js';

/** Reads the aim: a value for each theme, one band for all, or both. */
export function readTarget(document: Fields, framework: Framework): Target | null {
  const fields = document.inner('target', 'the target');
  if (fields === null) return null;
  const label = fields.text('label');
  const values = readNumbers(fields, 'values', framework, 'target-not-valid');
  const band = readBand(fields, framework);
  return values.size === 0 && band === null ? null : { label, values, band };
}

function readBand(target: Fields, { scale }: Framework): Target['band'] {
  const fields = target.inner('band', 'the band');
  if (fields === null) return null;
  const low = fields.number('low');
  const high = fields.number('high');
  if (low !== null && high !== null && low <= high && !(scale && (isOutside(low, scale) || isOutside(high, scale)))) {
    return { low, high };
  }
  fields.report.add('target-not-valid', fields.path, 'needs a band with "low" and "high", in order and on the scale');
  return null;
}

/** Numbers by theme id, on the scale; the others are problems. */
function readNumbers(
  outer: Fields,
  key: string,
  { axes, scale }: Framework,
  code: 'target-not-valid' | 'peers-not-valid',
): ReadonlyMap<string, number> {
  const fields = outer.inner(key, 'numbers, by theme id,');
  const numbers = new Map<string, number>();
  for (const [id, value] of Object.entries(fields?.raw ?? {})) {
    const path = [...outer.at(key), id];
    if (value === null) continue;
    if (!axes.some((axis) => axis.id === id)) outer.report.add('axis-not-in-framework', path, id);
    else if (isFiniteNumber(value) && !(scale && isOutside(value, scale))) numbers.set(id, value);
    else
      outer.report.add(code, path, code === 'target-not-valid' ? 'needs numbers on the scale' : 'numbers on the scale');
  }
  return numbers;
}

/** Reads what others scored. Whether it may be shown is decided by the analysis. */
export function readPeers(document: Fields, framework: Framework): Peers | null {
  const fields = document.inner('peers', 'the peers');
  if (fields === null) return null;
  const year = fields.count('year');
  const n = fields.count('n');
  if (year !== null && n !== null) {
    return {
      label: fields.text('label'),
      year,
      n,
      framework: fields.text('framework'),
      bands: readBands(fields, framework),
    };
  }
  fields.report.add('peers-not-valid', fields.path, '"year" and "n", how many organisations they are');
  return null;
}

function readBands(fields: Fields, framework: Framework): ReadonlyMap<string, PeerBand> {
  const [lows, mids, highs] = ['low', 'mid', 'high'].map((key) =>
    readNumbers(fields, key, framework, 'peers-not-valid'),
  );
  const bands = new Map<string, PeerBand>();
  for (const { id } of framework.axes) {
    const low = lows?.get(id);
    const high = highs?.get(id);
    const mid = mids?.get(id) ?? null;
    if (low === undefined && high === undefined && mid === null) continue;
    if (low !== undefined && high !== undefined && low <= (mid ?? low) && (mid ?? low) <= high)
      bands.set(id, { low, mid, high });
    else fields.report.add('peers-not-valid', fields.path, `"low" and "high" around "mid" for ${id}`);
  }
  return bands;
}

/** Reads the evidence, as plain text: markup in a quotation stays text. */
export function readEvidence(document: Fields, framework: Framework, series: readonly ThemeSeries[]): Evidence[] {
  return document.each('evidence', 'evidence').flatMap((fields) => {
    const one = readOneEvidence(fields, framework, series);
    return one === null ? [] : [one];
  });
}

function readOneEvidence(fields: Fields, { axes }: Framework, series: readonly ThemeSeries[]): Evidence | null {
  const { report, path } = fields;
  const axis = fields.text('axis');
  if (axis === null || !axes.some(({ id }) => id === axis)) {
    report.add('axis-not-in-framework', path, axis);
    return null;
  }
  const quote = fields.text('quote');
  const note = fields.text('note');
  const source = fields.text('source');
  if (quote === null && note === null && source === null) {
    report.add('evidence-empty', path);
    return null;
  }
  const named = fields.text('series');
  const known = series.some(({ id }) => id === named);
  if (named !== null && !known) report.add('series-not-known', path, named);
  return {
    axis,
    series: known ? named : null,
    quote,
    note,
    speaker: fields.text('speaker'),
    source,
    href: fields.href('href'),
    date: fields.date('date'),
  };
}

import { isFiniteNumber } from '../common/numbers.js';
import type { Path } from '../common/problem.js';
import type { Evidence, Framework, Peers, Target, ThemeSeries } from './data.js';
import type { Report } from './problems.js';
import { isOutside } from './read-series.js';
import type { DocumentJson, EvidenceJson } from './shape.js';

type Numbers = Readonly<Record<string, unknown>> | null;

/** Reads the aim: a value for each theme, one band for all, or both. */
export function readTarget({ target }: DocumentJson, framework: Framework, report: Report): Target | null {
  if (target === null) return null;
  const values = readNumbers(target.values, ['target', 'values'], framework, report);
  const band = readBand(target.band, framework, report);
  if (values.size === 0 && band === null) return null;
  return { label: target.label, values: Object.fromEntries(values), band };
}

function readBand(
  band: NonNullable<DocumentJson['target']>['band'],
  { scale }: Framework,
  report: Report,
): Target['band'] {
  if (band === null) return null;
  const { low, high } = band;
  if (low !== null && high !== null && low <= high && !isOutside(low, scale) && !isOutside(high, scale)) {
    return { low, high };
  }
  report.add('target-not-valid', ['target', 'band'], 'needs a band with "low" and "high", in order and on the scale');
  return null;
}

/** Numbers by theme id, on the scale; the others are problems. */
function readNumbers(
  given: Numbers,
  path: Path,
  { axes, scale }: Framework,
  report: Report,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [id, value] of Object.entries(given ?? {})) {
    if (value === null) continue;
    const place = [...path, id];
    const axis = axes.find((one) => one.id === id);
    if (axis === undefined) report.add('axis-not-in-framework', place, id);
    else if (isFiniteNumber(value) && !isOutside(value, scale)) numbers.set(id, value);
    else if (path[0] === 'target')
      report.add('target-not-valid', place, `for ${axis.label} needs a number on the scale`);
    else report.add('peers-not-valid', place, `for ${axis.label} need numbers on the scale`);
  }
  return numbers;
}

/** Reads what others scored. Whether it may be shown is decided by the analysis. */
export function readPeers({ peers }: DocumentJson, framework: Framework, report: Report): Peers | null {
  if (peers === null) return null;
  const { low, mid, high, year, n, ...named } = peers;
  const bands = readBands({ low, mid, high }, framework, report);
  if (year !== null && n !== null && Object.keys(bands.low).length > 0) return { ...named, year, n, ...bands };
  report.add('peers-not-valid', ['peers'], 'need "year", "n", "low" and "high"');
  return null;
}

/** The numbers of those themes that have a low below a high, and where there is a middle, that between them. */
function readBands(
  given: Readonly<Record<'low' | 'mid' | 'high', Numbers>>,
  framework: Framework,
  report: Report,
): Pick<Peers, 'low' | 'mid' | 'high'> {
  const numbers = (key: 'low' | 'mid' | 'high') => readNumbers(given[key], ['peers', key], framework, report);
  const [lows, mids, highs] = [numbers('low'), numbers('mid'), numbers('high')];
  const isBand = (id: string) => {
    // What is missing is neither above nor below anything.
    const low = lows.get(id) ?? Number.NaN;
    const mid = mids.get(id) ?? low;
    return low <= mid && mid <= (highs.get(id) ?? Number.NaN);
  };
  for (const id of new Set([...lows.keys(), ...mids.keys(), ...highs.keys()])) {
    if (!isBand(id)) report.add('peers-not-valid', ['peers'], `for ${id} need "low" and "high" around "mid"`);
  }
  const valid = (by: ReadonlyMap<string, number>) => Object.fromEntries([...by].filter(([id]) => isBand(id)));
  return { low: valid(lows), mid: valid(mids), high: valid(highs) };
}

/** Reads the evidence, as plain text: markup in a quotation stays text. */
export function readEvidence(
  given: readonly EvidenceJson[],
  { axes }: Framework,
  series: readonly ThemeSeries[],
  report: Report,
): Evidence[] {
  return given.flatMap((json, index) => {
    const path = ['evidence', index];
    const { axis, quote, note, source } = json;
    if (axis === null || !axes.some(({ id }) => id === axis)) {
      report.add('axis-not-in-framework', path, axis);
      return [];
    }
    if (quote === null && note === null && source === null) {
      report.add('evidence-empty', path);
      return [];
    }
    const known = series.find(({ id }) => id === json.series)?.id ?? null;
    if (json.series !== null && known === null) report.add('series-not-known', path, json.series);
    return [{ ...json, axis, series: known }];
  });
}

import { isFiniteNumber } from '../common/numbers.js';
import type { Path, Problem } from '../common/problem.js';
import type { Evidence, Framework, PeerBand, Peers, SourceLine, Target, ThemeSeries } from './data.js';
import { type Raw, readDate, readFields, readHref, readList, readObject } from './fields.js';
import { problems } from './problems.js';
import { isOutside } from './read-series.js';
import { bandFields, evidenceFields, peersFields, sourceFields, textField } from './schema.js';

/** Reads the aim: a value for each theme, one band for all, or both. */
export function readTarget(input: unknown, framework: Framework, found: Problem[]): Target | null {
  const raw = readObject(input, ['target'], 'the target', found);
  if (raw === null) return null;
  const { label } = readFields({ label: textField }, raw, ['target'], found);
  const values = readNumbers(raw.values, ['target', 'values'], framework, found, 'target-not-valid');
  const band = readTargetBand(raw.band, framework, found);
  return values.size === 0 && band === null ? null : { label, values, band };
}

function readTargetBand(input: unknown, framework: Framework, found: Problem[]): Target['band'] {
  const path: Path = ['target', 'band'];
  const raw = readObject(input, path, 'the band', found);
  if (raw === null) return null;
  const { low, high } = readFields(bandFields, raw, path, found);
  const { scale } = framework;
  if (low === null || high === null || high < low) {
    found.push(problems.targetNotValid(path, 'The band of the target needs "low" and "high", high not below low.'));
    return null;
  }
  if (scale !== null && (isOutside(low, scale) || isOutside(high, scale))) {
    found.push(
      problems.targetNotValid(path, `The band of the target lies outside the scale of ${scale.min} to ${scale.max}.`),
    );
    return null;
  }
  return { low, high };
}

/** Numbers by theme id, inside the scale; the others are problems. */
function readNumbers(
  input: unknown,
  path: Path,
  framework: Framework,
  found: Problem[],
  kind: 'target-not-valid' | 'peers-not-valid',
): Map<string, number> {
  const numbers = new Map<string, number>();
  const report = kind === 'target-not-valid' ? problems.targetNotValid : problems.peersNotValid;
  const raw: Raw = readObject(input, path, 'numbers, by theme id,', found) ?? {};
  for (const [key, value] of Object.entries(raw)) {
    const at = [...path, key];
    if (value === null) continue;
    const { scale } = framework;
    if (!framework.axes.some((axis) => axis.id === key)) found.push(problems.axisNotInFramework(at, key));
    else if (!isFiniteNumber(value)) found.push(report(at, 'Expected a number or null.'));
    else if (scale !== null && isOutside(value, scale)) {
      found.push(report(at, `${value} is outside the scale of ${scale.min} to ${scale.max}; it is left out.`));
    } else numbers.set(key, value);
  }
  return numbers;
}

/** Reads what others scored. Whether it may be shown is decided by the analysis. */
export function readPeers(input: unknown, framework: Framework, found: Problem[]): Peers | null {
  const raw = readObject(input, ['peers'], 'the peers', found);
  if (raw === null) return null;
  const { label, year, n, framework: own } = readFields(peersFields, raw, ['peers'], found);
  if (year === null || n === null) {
    found.push(problems.peersNotValid(['peers'], 'Peers need "year" and "n", how many organisations they are.'));
    return null;
  }
  return { label, year, n, framework: own, bands: readBands(raw, framework, found) };
}

function readBands(raw: Raw, framework: Framework, found: Problem[]): Map<string, PeerBand> {
  const numbers = (part: string) => readNumbers(raw[part], ['peers', part], framework, found, 'peers-not-valid');
  const lows = numbers('low');
  const mids = numbers('mid');
  const highs = numbers('high');
  const bands = new Map<string, PeerBand>();
  for (const { id } of framework.axes) {
    const low = lows.get(id);
    const high = highs.get(id);
    const mid = mids.get(id) ?? null;
    if (low === undefined && high === undefined && mid === null) continue;
    const inOrder = low !== undefined && high !== undefined && low <= (mid ?? low) && (mid ?? low) <= high;
    if (inOrder) bands.set(id, { low, mid, high });
    else
      found.push(
        problems.peersNotValid(
          ['peers'],
          `The peers of "${id}" need "low" and "high" around "mid"; they are left out.`,
        ),
      );
  }
  return bands;
}

/** Reads the evidence, as plain text: markup in a quotation stays text. */
export function readEvidence(
  input: unknown,
  framework: Framework,
  series: readonly ThemeSeries[],
  found: Problem[],
): Evidence[] {
  const evidence: Evidence[] = [];
  readList(input, ['evidence'], 'evidence', found).forEach((item, index) => {
    const one = readOneEvidence(item, ['evidence', index], framework, series, found);
    if (one !== null) evidence.push(one);
  });
  return evidence;
}

function readOneEvidence(
  item: unknown,
  path: Path,
  framework: Framework,
  series: readonly ThemeSeries[],
  found: Problem[],
): Evidence | null {
  const raw = readObject(item, path, 'evidence', found);
  if (raw === null) return null;
  const fields = readFields(evidenceFields, raw, path, found);
  const { axis } = fields;
  if (axis === null || !framework.axes.some((known) => known.id === axis)) {
    found.push(problems.axisNotInFramework([...path, 'axis'], raw.axis ?? null));
    return null;
  }
  if (fields.quote === null && fields.note === null && fields.source === null) {
    found.push(problems.evidenceEmpty(path));
    return null;
  }
  const named = series.some((one) => one.id === fields.series);
  if (fields.series !== null && !named) found.push(problems.seriesNotKnown([...path, 'series'], fields.series));
  return {
    ...fields,
    axis,
    series: named ? fields.series : null,
    href: readHref(raw.href, [...path, 'href'], found),
    date: readDate(raw.date, [...path, 'date'], found),
  };
}

export function readNotes(input: unknown, found: Problem[]): string[] {
  const notes: string[] = [];
  readList(input, ['notes'], 'notes', found).forEach((item, index) => {
    const { note } = readFields({ note: textField }, { note: item }, ['notes', index], found);
    if (note !== null) notes.push(note);
  });
  return notes;
}

export function readSource(input: unknown, found: Problem[]): SourceLine | null {
  const raw = readObject(input, ['source'], 'the source', found);
  if (raw === null) return null;
  const { label } = readFields(sourceFields, raw, ['source'], found);
  const href = readHref(raw.href, ['source', 'href'], found);
  const updated = readDate(raw.updated, ['source', 'updated'], found);
  return label === null && href === null && updated === null ? null : { label, href, updated };
}

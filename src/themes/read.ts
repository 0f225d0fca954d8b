import type { Problem, Reading } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import type { Axis, Framework, TableOnly, ThemeData, ThemeSeries } from './data.js';
import { type Raw, readFields, readList } from './fields.js';
import { problems } from './problems.js';
import { readEvidence, readNotes, readPeers, readSource, readTarget } from './read-extras.js';
import { type FrameworkReading, readFramework } from './read-framework.js';
import { allPresence, readSeries } from './read-series.js';
import { textField } from './schema.js';

/** More outlines than this cannot be told apart, side by side either. */
export const MOST_SERIES = 6;

/**
 * Reads theme data: an object as the README describes it. `framework` is described in full, or the id of a shipped one
 * (`di2017`, `di2018`, `traits2019`, `si2020`), or `{id, scale}` of one.
 *
 * What can be used is used; the rest is named in `problems`. `data` is `null` where there is nothing to show, and
 * `data.tableOnly` says why where the values may only be shown as a table. Never throws.
 */
export function readThemes(input: unknown): Reading<ThemeData> {
  if (!isObject(input)) {
    return { data: null, problems: [problems.notAnObject([], 'the theme data', input)] };
  }
  const found: Problem[] = [];
  const data = readDocument(input, found);
  return { data, problems: found };
}

function readDocument(raw: Raw, found: Problem[]): ThemeData | null {
  const { title } = readFields({ title: textField }, raw, [], found);
  if (title === null)
    found.push(problems.wanted('title', ['title'], 'Give the data a "title", so that the figure has a name.'));
  const list = readList(raw.series, ['series'], 'the series', found);
  const reading = forTable(readFramework(raw.framework, allPresence(list), found), list);
  const { framework } = reading;
  const series = readAllSeries(list, framework, found);
  if (series.length === 0) {
    found.push(problems.missing('series', ['series'], 'Give at least one series with its values.'));
    return null;
  }
  const tooMany = list.length > MOST_SERIES;
  if (tooMany) found.push(problems.tooManySeries(list.length, MOST_SERIES));
  return {
    title,
    framework,
    series,
    target: readTarget(raw.target, framework, found),
    peers: readPeers(raw.peers, framework, found),
    evidence: readEvidence(raw.evidence, framework, series, found),
    notes: readNotes(raw.notes, found),
    source: readSource(raw.source, found),
    tableOnly: reading.tableOnly ?? tooManyOrNull(tooMany),
  };
}

function tooManyOrNull(tooMany: boolean): TableOnly | null {
  return tooMany ? 'too-many-series' : null;
}

function readAllSeries(list: readonly unknown[], framework: Framework, found: Problem[]): ThemeSeries[] {
  const series: ThemeSeries[] = [];
  list.slice(0, MOST_SERIES).forEach((item, index) => {
    const taken = series.map((one) => one.id);
    const one = readSeries(item, index, framework, taken, found);
    if (one !== null) series.push(one);
  });
  return series;
}

/** Where the framework names no themes, the table still shows what came: themes by the ids that the values use. */
function forTable(reading: FrameworkReading, list: readonly unknown[]): FrameworkReading {
  if (reading.framework.axes.length > 0) return reading;
  const ids = new Set<string>();
  for (const item of list.slice(0, MOST_SERIES)) {
    if (isObject(item) && isObject(item.values)) for (const id of Object.keys(item.values)) ids.add(id);
  }
  const axes = [...ids].map((id): Axis => ({ id, label: id, short: null, group: null, meaning: null, same: null }));
  return { ...reading, framework: { ...reading.framework, axes } };
}

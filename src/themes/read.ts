import { isObject } from '../common/objects.js';
import { error, type Problem, quoted, type Reading } from '../common/problem.js';
import { readBySchema, strangeNames } from '../common/reading.js';
import type { Axis, Framework, ThemeData, ThemeSeries } from './data.js';
import { shippedFramework } from './frameworks.js';
import { ofShape, Report } from './problems.js';
import { readEvidence, readPeers, readTarget } from './read-extras.js';
import { incomplete, readFramework } from './read-framework.js';
import { isPresence, readSeries } from './read-series.js';
import type { ThemeJson } from './schema.js';
import { type DocumentJson, readableDocument, type SeriesJson } from './shape.js';

/** More outlines than this cannot be told apart, side by side either. */
export const MOST_SERIES = 6;

/**
 * Reads theme data: an object as docs/data.md describes it. `framework` is described in full, or the id of a shipped
 * one (`di2017`, `di2018`, `traits2019`, `si2020`), or `{id, scale}` of one.
 *
 * What can be used is used; the rest is named in `problems`. `data` is `null` where there is nothing to show, and
 * `data.tableOnly` says why where the values may only be shown as a table. Never throws.
 */
export function readThemes(input: unknown): Reading<ThemeData> {
  if (!isObject(input)) {
    const message = `Expected the theme data as an object; found ${quoted(input)}.`;
    return { data: null, problems: [error('not-an-object', [], message)] };
  }
  const { data, problems, placeOf } = readBySchema(readableDocument, inFull(input), ofShape);
  const report = new Report(data?.fromTable, problems, placeOf);
  for (const name of strangeNames(readableDocument, input)) report.add('member-not-read', [name], name);
  const document = data && readDocument(data, report);
  if (document !== null) read.add(document);
  return { data: document, problems: report.problems };
}

/** What has been read, so that nothing is read twice on its way to a picture. */
const read = new WeakSet<object>();

const NOTHING: ThemeData = {
  title: null,
  series: [],
  target: null,
  peers: null,
  evidence: [],
  notes: [],
  source: null,
  fromTable: false,
  ...incomplete(null),
};

/** Data read before, as it is; any other is read first. Where nothing can be used, there are problems and no series. */
export function asRead(data: ThemeData | ThemeJson): {
  readonly data: ThemeData;
  readonly problems: readonly Problem[];
} {
  if (wasRead(data)) return { data, problems: [] };
  const reading = readThemes(data);
  return { ...reading, data: reading.data ?? NOTHING };
}

function wasRead(data: ThemeData | ThemeJson): data is ThemeData {
  return read.has(data);
}

/** A framework or a theme given by its id alone, as the object that it stands for. */
function inFull(input: Readonly<Record<string, unknown>>): unknown {
  const framework = typeof input.framework === 'string' ? { id: input.framework } : input.framework;
  if (!isObject(framework) || !Array.isArray(framework.axes)) return { ...input, framework };
  const themes = shippedFramework(framework.id)?.axes ?? [];
  // A theme that no shipped framework knows is called by the very text that names it.
  const axes = framework.axes.map((given: unknown) =>
    typeof given === 'string' ? { id: given, label: themes.some(({ id }) => id === given) ? null : given } : given,
  );
  return { ...input, framework: { ...framework, axes } };
}

function readDocument(json: DocumentJson, report: Report): ThemeData | null {
  const { title, notes, source } = json;
  const given = json.series?.slice(0, MOST_SERIES) ?? [];
  const count = json.series?.length ?? 0;
  if (title === null) report.add('missing-title', ['title']);
  const reading = readFramework(json.framework, !given.every(isPresence), report);
  if (count === 0) {
    report.add('missing-series', ['series']);
    return null;
  }
  const framework = forTable(reading.framework, given);
  const series: ThemeSeries[] = [];
  for (const one of given) series.push(readSeries(one, framework, series, report));
  if (count > MOST_SERIES) report.add('too-many-series', ['series'], count, MOST_SERIES);
  return {
    title,
    framework,
    series,
    target: readTarget(json, framework, report),
    peers: readPeers(json, framework, report),
    evidence: readEvidence(json.evidence ?? [], framework, series, report),
    notes: notes ?? [],
    source,
    fromTable: json.fromTable,
    tableOnly: json.tableOnly ?? reading.tableOnly ?? (count > MOST_SERIES ? 'too-many-series' : null),
  };
}

/** Where the framework names no themes, the table still shows what came: themes by the ids that the values use. */
function forTable(framework: Framework, series: readonly SeriesJson[]): Framework {
  if (framework.axes.length > 0) return framework;
  const ids = new Set(series.flatMap(({ values }) => Object.keys(values ?? {})));
  const axes = [...ids].map((id): Axis => ({ id, label: id, short: null, group: null, meaning: null, same: null }));
  return { ...framework, axes };
}

import type { Reading } from '../common/problem.js';
import { isObject } from '../common/schema.js';
import type { Axis, Framework, SourceLine, ThemeData, ThemeSeries } from './data.js';
import { Fields } from './fields.js';
import { Report } from './problems.js';
import { readEvidence, readPeers, readTarget } from './read-extras.js';
import { readFramework } from './read-framework.js';
import { isPresence, readSeries } from './read-series.js';

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
  const report = new Report();
  const fields = Fields.of(input ?? false, [], 'the theme data', report);
  return { data: fields && readDocument(fields), problems: report.problems };
}

function readDocument(fields: Fields): ThemeData | null {
  const { report } = fields;
  const title = fields.text('title');
  if (title === null) report.add('missing-title', fields.at('title'));
  const count = fields.list('series').length;
  const given = fields.each('series', 'a series').slice(0, MOST_SERIES);
  const needsScale = !given.every(({ raw }) => isPresence(raw));
  const reading = readFramework(fields.raw.framework, needsScale, report);
  const framework = forTable(reading.framework, given);
  const series: ThemeSeries[] = [];
  for (const one of given)
    series.push(
      readSeries(
        one,
        framework,
        series.map(({ id }) => id),
      ),
    );
  if (series.length === 0) {
    report.add('missing-series', fields.at('series'));
    return null;
  }
  const tooMany = count > MOST_SERIES;
  if (tooMany) report.add('too-many-series', fields.at('series'), count, MOST_SERIES);
  return {
    title,
    framework,
    series,
    target: readTarget(fields, framework),
    peers: readPeers(fields, framework),
    evidence: readEvidence(fields, framework, series),
    notes: readNotes(fields),
    source: readSource(fields),
    tableOnly: reading.tableOnly ?? (tooMany ? 'too-many-series' : null),
  };
}

/** Where the framework names no themes, the table still shows what came: themes by the ids that the values use. */
function forTable(framework: Framework, series: readonly Fields[]): Framework {
  if (framework.axes.length > 0) return framework;
  const ids = new Set(series.flatMap(({ raw }) => (isObject(raw.values) ? Object.keys(raw.values) : [])));
  const axes = [...ids].map((id): Axis => ({ id, label: id, short: null, group: null, meaning: null, same: null }));
  return { ...framework, axes };
}

function readNotes(fields: Fields): string[] {
  return fields.list('notes').flatMap((note, index) => {
    if (typeof note === 'string' && note.trim() !== '') return [note.trim()];
    fields.report.add('value-not-valid', [...fields.at('notes'), index], 'text that is not empty', note);
    return [];
  });
}

function readSource(document: Fields): SourceLine | null {
  const fields = document.inner('source', 'the source');
  return fields && { label: fields.text('label'), href: fields.href('href'), updated: fields.date('updated') };
}

import type { Problem } from '../common/problem.js';
import type { Dispute, Line } from './data.js';
import type { Change, Day, Finding, Report } from './model.js';
import type { PlacedReport } from './placed-reports.js';
import { problem } from './problems.js';
import { LINES } from './questions.js';
import type { Trace, TracedReport } from './trace.js';
import { meaningIn } from './trace.js';
import { whenOf } from './when.js';

export interface ReportContext {
  readonly traces: readonly Trace[];
  readonly disputes: readonly Dispute[];
  readonly today: Day;
}

/** The reports as the model gives them: what each says, and how that compares. */
export function reportsOf(days: readonly (readonly TracedReport[])[], context: ReportContext): readonly Report[] {
  return days.flatMap((day) => day.map((report) => reportOf(report, day, context)));
}

/** Reports without a date, in the order given. */
export function undatedReports(placed: readonly PlacedReport[], context: ReportContext): readonly Report[] {
  return placed.map((report, index) => ({
    ...basicsOf(report, index, context),
    findings: findingsOf(report, null, []),
  }));
}

function reportOf(report: TracedReport, day: readonly TracedReport[], context: ReportContext): Report {
  const { traces } = context;
  const contradicted = traces.filter(({ contradicted }) => contradicted.has(report.index)).map(({ line }) => line);
  return {
    ...basicsOf(report, report.index, context),
    findings: findingsOf(report, report.index, traces),
    carriedOn: traces.filter(({ carriedOn }) => carriedOn.has(report.index)).map(({ line }) => line),
    contradicts: day
      .filter((other) => other !== report && differs(report, other, contradicted))
      .map(({ index }) => index),
    future: report.published.earliest > context.today,
  };
}

function basicsOf(report: PlacedReport, index: number, context: ReportContext): Report {
  const { rating, published, framework, words } = report;
  return {
    index,
    published,
    inspected: report.inspected,
    state: words.get('overall') === null ? 'not-known' : meaningIn(report, 'overall').state,
    findings: [],
    carriedOn: [],
    notKnown: LINES.filter((line) => words.get(line) === null),
    framework,
    href: rating.report ?? null,
    sources: rating.sources ?? [],
    inheritedFrom: rating.inheritedFrom ?? null,
    withdrawn: sinceOf(rating.withdrawn),
    corrected: sinceOf(rating.corrected),
    disputes: disputesAbout(report, context.disputes),
    contradicts: [],
    copies: report.entries.length,
    future: false,
    note: rating.note ?? null,
    entries: report.entries,
  };
}

function findingsOf(report: PlacedReport, index: number | null, traces: readonly Trace[]): readonly Finding[] {
  return LINES.flatMap((line) => {
    const word = report.words.get(line);
    if (word === undefined) return [];
    const trace = traces.find((trace) => trace.line === line);
    const comparison = index === null ? undefined : trace?.comparisons.get(index);
    const meaning = meaningIn(report, line);
    return {
      line,
      state: word === null ? ('not-known' as const) : meaning.state,
      word: word === null ? null : meaning.word,
      level: meaning.level,
      recognised: meaning.recognised,
      movement: comparison?.movement ?? null,
      levels: comparison?.levels ?? 0,
      from: comparison?.from ?? null,
      notComparedBecause: comparison?.notComparedBecause ?? null,
      contradicted: index !== null && trace?.contradicted.has(index) === true,
      setAside: index !== null && trace?.setAside.has(index) === true,
      score: report.rating.scores?.[line] ?? null,
    };
  });
}

function differs(a: PlacedReport, b: PlacedReport, lines: readonly Line[]): boolean {
  return lines.some((line) => {
    const other = meaningIn(b, line).level;
    return other !== null && other !== meaningIn(a, line).level;
  });
}

function sinceOf(since: true | string | undefined): Report['withdrawn'] {
  if (since === undefined) return null;
  return { when: since === true ? null : whenOf(since) };
}

/** A dispute names the report it is about by its date. */
function disputesAbout({ published }: PlacedReport, disputes: readonly Dispute[]): readonly number[] {
  return disputes.flatMap(({ date }, index) => (date !== undefined && date === published?.date ? [index] : []));
}

/** Every rating that was given, in order of time and, within a report, in CQC's order. */
export function changesOf(reports: readonly Report[]): readonly Change[] {
  return reports.flatMap(({ published, findings, index }) =>
    findings.flatMap(({ line, word, movement, levels, from, notComparedBecause }) =>
      published === null || movement === null || word === null
        ? []
        : [
            {
              date: published.date,
              question: line,
              from,
              to: word,
              movement,
              levels,
              notComparedBecause,
              report: index,
            },
          ],
    ),
  );
}

/** Contradictions and reports from the future, for the author. */
export function reportProblems(reports: readonly TracedReport[], models: readonly Report[]): readonly Problem[] {
  return models.flatMap((model) => {
    const report = reports[model.index];
    if (report === undefined || model.published === null) return [];
    const { date } = model.published;
    const found = model.findings.find(({ contradicted }) => contradicted);
    const first = model.contradicts.every((other) => other > model.index);
    return [
      ...(model.future ? [problem.dateInFuture([...report.path, 'date'], date)] : []),
      ...(found !== undefined && first
        ? [
            problem.ratingsContradict(
              report.path,
              date,
              found.line,
              wordsAbout(found.line, [model.index, ...model.contradicts], models),
            ),
          ]
        : []),
    ];
  });
}

function wordsAbout(line: Line, indexes: readonly number[], models: readonly Report[]): readonly string[] {
  const words = indexes.flatMap(
    (index) => models[index]?.findings.find((finding) => finding.line === line)?.word ?? [],
  );
  return [...new Set(words)];
}

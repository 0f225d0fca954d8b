import type { Problem } from '../common/problem.js';
import type { Entry } from './entries.js';
import type { Finding } from './model.js';
import { doubt } from './problems.js';
import type { DatedReport } from './reports.js';

/** So many reports of a day and a rating are named to those that contradict them: a broken file has thousands. */
const NAMED = 20;

/** Marks which reports of a day contradict each other, and tells the author once. */
export function markContradictions(day: readonly DatedReport[], entries: readonly Entry[], problems: Problem[]): void {
  const byLevel = new Map<string, Finding & { readonly reports: number[] }>();
  for (const { findings, index } of day)
    for (const finding of findings) {
      if (!finding.contradicted) continue;
      const key = `${finding.line} ${finding.level}`;
      const { reports } = byLevel.get(key) ?? { reports: [] as number[] };
      if (reports.length === 0) byLevel.set(key, { ...finding, reports });
      if (reports.length < NAMED) reports.push(index);
    }
  for (const report of day) {
    const contradicted = report.findings.filter((finding) => finding.contradicted);
    const [found] = contradicted;
    if (!found) continue;
    const others = [...byLevel.values()].filter((other) =>
      contradicted.some(({ line, level }) => other.line === line && other.level !== level),
    );
    report.contradicts = [...new Set(others.flatMap(({ reports }) => reports))].sort((a, b) => a - b);
    if ((report.contradicts[0] ?? 0) < report.index) continue;
    const words = [found, ...others.filter(({ line }) => line === found.line)].map(({ word }) => word);
    const said = `${report.published.date}: ${words.join(' and ')}`;
    problems.push(doubt('ratings-contradict', entries[report.index]?.path ?? [], said));
  }
}

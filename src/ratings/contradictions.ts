import type { Problem } from '../common/problem.js';
import type { Entry } from './entries.js';
import type { Finding } from './model.js';
import { doubt } from './problems.js';
import type { DatedReport } from './reports.js';

/** One of the ratings that reports of a day give to one line. */
interface Claim extends Pick<Finding, 'line' | 'level' | 'word'> {
  /** Places of the reports that give it. */
  readonly reports: number[];
}

/** Marks which reports of a day contradict each other, and tells the author once. */
export function markContradictions(day: readonly DatedReport[], entries: readonly Entry[], problems: Problem[]): void {
  const claims = claimsOf(day);
  for (const report of day) {
    const own = contradictedIn(report);
    const [found] = own;
    if (!found) continue;
    const others = claims.filter((claim) =>
      own.some(({ line, level }) => claim.line === line && claim.level !== level),
    );
    report.contradicts = [...new Set(others.flatMap(({ reports }) => reports))].sort((a, b) => a - b);
    const [first = 0] = report.contradicts;
    if (first < report.index) continue;
    const words = [found, ...others.filter(({ line }) => line === found.line)].map(({ word }) => word);
    const said = `${report.published.date}: ${words.join(' and ')}`;
    problems.push(doubt('ratings-contradict', entries[report.index]?.path ?? [], said));
  }
}

function contradictedIn({ findings }: DatedReport): readonly Finding[] {
  return findings.filter(({ contradicted }) => contradicted);
}

/** So many reports of a day and a rating are named to those that contradict them: a broken file has thousands. */
const NAMED = 20;

function claimsOf(day: readonly DatedReport[]): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const report of day)
    for (const { line, level, word } of contradictedIn(report)) {
      const key = `${line} ${level}`;
      const claim = claims.get(key) ?? { line, level, word, reports: [] };
      if (claim.reports.length < NAMED) claim.reports.push(report.index);
      claims.set(key, claim);
    }
  return [...claims.values()];
}

import type { Line } from './data.js';
import type { Report } from './model.js';

/** What can say something of lines: a report, whole or on its way into the model. */
interface Speaking<Finding> {
  readonly findings: readonly Finding[];
}

/** What a report says of a line, where it speaks of it. */
export function findingOf<Finding extends { readonly line: Line }>(
  { findings }: Speaking<Finding>,
  line: Line,
): Finding | undefined {
  return findings.find((finding) => finding.line === line);
}

/** What a report says of the whole. */
export function overallOf<Finding extends { readonly line: Line }>(report: Speaking<Finding>): Finding | undefined {
  return findingOf(report, 'overall');
}

/** The overall rating of a report, where it counts: it is neither set aside nor of the future. */
export function countedOverall(report: Report): Report['findings'][number] | undefined {
  const overall = overallOf(report);
  return overall?.level && !overall.setAside && !report.future ? overall : undefined;
}

/** Whether a report rates anything, be it known how or not. */
export function givesRating({ findings }: Pick<Report, 'findings'>): boolean {
  return findings.some(({ state }) => state === 'rated' || state === 'not-known');
}

/** That the ratings of a report ceased to stand, and when. */
export function markOf({ withdrawn, corrected }: Pick<Report, 'withdrawn' | 'corrected'>): Report['withdrawn'] {
  return withdrawn ?? corrected;
}

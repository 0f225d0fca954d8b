import { yearOf } from '../common/dates.js';
import type { Dispute } from './data.js';
import type { Caveats, Finding, FrameworkBand, Report, Tally, When } from './model.js';

export function overallOf(report: Report): Finding | undefined {
  return report.findings.find(({ line }) => line === 'overall');
}

/** Counts of overall ratings and of their movements; reports of the future and set-aside ratings do not count. */
export function tallyOf(reports: readonly Report[]): Tally {
  const rated = reports.flatMap(({ index, ...report }) => {
    const overall = overallOf({ index, ...report });
    return overall?.level != null && !report.future && !overall.setAside
      ? [{ index, overall, level: overall.level }]
      : [];
  });
  const count = (movement: Finding['movement']) => rated.filter(({ overall }) => overall.movement === movement).length;
  const levels = rated.map(({ level }) => level);
  const firstAt = (level: number) => rated.find((report) => report.level === level)?.index ?? null;
  return {
    rated: rated.length,
    up: count('up'),
    down: count('down'),
    unchanged: count('unchanged'),
    notCompared: count('not-compared'),
    lowest: levels.length === 0 ? null : firstAt(Math.min(...levels)),
    highest: levels.length === 0 ? null : firstAt(Math.max(...levels)),
  };
}

export function caveatsOf(
  reports: readonly Report[],
  undated: readonly Report[],
  bands: readonly FrameworkBand[],
  disputes: readonly Dispute[],
  closed: When | null,
): Caveats {
  const past = reports.filter(({ future }) => !future);
  const contradicting = past.filter(({ contradicts }) => contradicts.length > 0);
  return {
    unratedReports: past.filter(({ findings }) =>
      findings.every(({ state }) => state === 'unrated' || state === 'withheld'),
    ).length,
    methodChanges: bands
      .slice(1)
      .flatMap(({ framework, from }) =>
        framework.continues === true ? [] : [{ year: yearOf(framework.from ?? from), framework }],
      ),
    predecessors: predecessorsOf(past),
    disputes: disputes.length,
    undatedReports: undated.length,
    contradictions: [...new Set(contradicting.flatMap(({ published }) => published?.earliest ?? []))],
    futureReports: reports.length - past.length,
    closed,
  };
}

function predecessorsOf(reports: readonly Report[]): Caveats['predecessors'] {
  const names = new Set(reports.flatMap(({ inheritedFrom }) => inheritedFrom ?? []));
  return [...names].map((name) => {
    const last = reports.findLastIndex(({ inheritedFrom }) => inheritedFrom === name);
    return { name, until: reports[last + 1]?.published ?? null };
  });
}

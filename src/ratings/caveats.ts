import { yearOf } from '../common/dates.js';
import { beginOf } from './frameworks.js';
import type { Caveats, Finding, FrameworkBand, Movement, Report, Tally } from './model.js';
import { findingOf } from './questions.js';

/** Counts of overall ratings and of their movements; reports of the future and set-aside ratings do not count. */
export function tallyOf(reports: readonly Report[]): Tally {
  const rated = reports.flatMap((report) => {
    const overall = findingOf(report, 'overall');
    return overall?.level && !report.future && !overall.setAside ? { index: report.index, ...overall } : [];
  });
  const count = (movement: Movement) => rated.filter((overall) => overall.movement === movement).length;
  const highestFirst = [...rated].sort((a, b) => levelOf(b) - levelOf(a));
  const lowest = highestFirst.find(({ level }) => level === highestFirst.at(-1)?.level);
  return {
    rated: rated.length,
    up: count('up'),
    down: count('down'),
    unchanged: count('unchanged'),
    notCompared: count('not-compared'),
    lowest: lowest?.index ?? null,
    highest: highestFirst[0]?.index ?? null,
  };
}

function levelOf({ level }: Finding): number {
  return level ?? 0;
}

/** What a reader must be told beside the picture, as far as the reports tell it. */
export function caveatsOf(
  reports: readonly Report[],
  bands: readonly FrameworkBand[],
): Omit<Caveats, 'undatedReports' | 'disputes' | 'closed'> {
  const past = reports.filter(({ future }) => !future);
  const rates = ({ state }: Finding) => state === 'rated' || state === 'not-known';
  const names = new Set(past.flatMap(({ inheritedFrom }) => inheritedFrom ?? []));
  const contradicting = past.filter(({ contradicts }) => contradicts.length > 0);
  return {
    unratedReports: past.filter(({ findings }) => !findings.some(rates)).length,
    methodChanges: bands.flatMap(({ framework, from }, index) => {
      const before = bands[index - 1];
      const begun = beginOf(framework);
      if (!before || (framework.continues && beginOf(before.framework) < begun)) return [];
      // Where the reports before came when it had begun already, the change is that of the reports.
      return { year: yearOf(before.from < begun && framework.from ? begun : from), framework };
    }),
    predecessors: [...names].map((name) => {
      const last = past.findLastIndex(({ inheritedFrom }) => inheritedFrom === name);
      return { name, until: past[last + 1]?.published ?? null };
    }),
    contradictions: [...new Set(contradicting.flatMap(({ published }) => published?.earliest ?? []))],
    futureReports: reports.length - past.length,
  };
}

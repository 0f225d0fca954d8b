import { compareDates, yearOf } from '../common/dates.js';
import type { Subject } from './entities.js';
import { countedOverall, givesRating, markOf, overallOf } from './findings.js';
import { beginOf } from './frameworks.js';
import type { Caveats, Day, FrameworkBand, Movement, Report, Standing, Tally } from './model.js';
import { meaningOf } from './scale.js';
import { isAfter } from './when.js';

/** Counts of overall ratings and of their movements; reports of the future and set-aside ratings do not count. */
export function tallyOf(reports: readonly Report[]): Tally {
  const rated = reports.flatMap((report) => {
    const overall = countedOverall(report);
    return overall ? [{ ...overall, report }] : [];
  });
  const count = (movement: Movement) => rated.filter((overall) => overall.movement === movement).length;
  const highestFirst = rated.filter(({ report }) => !markOf(report)).sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
  const lowest = highestFirst.find(({ level }) => level === highestFirst.at(-1)?.level);
  return {
    rated: rated.length,
    up: count('up'),
    down: count('down'),
    unchanged: count('unchanged'),
    notCompared: count('not-compared'),
    lowest: lowest?.report.index ?? null,
    highest: highestFirst[0]?.report.index ?? null,
  };
}

/** What a reader must be told beside the picture, as far as the reports tell it. */
export function caveatsOf(
  reports: readonly Report[],
  bands: readonly FrameworkBand[],
  standings: readonly Standing[],
): Omit<Caveats, 'lowerServices' | 'undatedReports' | 'disputes' | 'closed'> {
  const past = reports.filter(({ future }) => !future);
  const contradicting = past.filter(({ contradicts }) => contradicts.length > 0);
  return {
    notInForce: past.flatMap(notInForce),
    unratedReports: past.length - past.filter(givesRating).length,
    methodChanges: bands.flatMap((band, index) => methodChange(band, bands[index - 1])),
    predecessors: predecessorsIn(past, standings),
    contradictions: [...new Set(contradicting.flatMap(({ published }) => published?.earliest ?? []))],
    futureReports: reports.length - past.length,
  };
}

function notInForce(report: Report): Caveats['notInForce'] {
  const overall = overallOf(report);
  const isSetAside = overall?.level && overall.setAside && !markOf(report);
  return isSetAside ? [{ level: overall.level, published: report.published }] : [];
}

function methodChange({ framework, from }: FrameworkBand, before: FrameworkBand | undefined): Caveats['methodChanges'] {
  const begun = beginOf(framework);
  const later = before && beginOf(before.framework) > begun ? before.framework : framework;
  if (!before || later.continues) return [];
  // Where the reports before came when it had begun already, the change is that of the reports.
  return [{ year: yearOf(before.from < begun && framework.from ? begun : from), framework }];
}

function predecessorsIn(past: readonly Report[], standings: readonly Standing[]): Caveats['predecessors'] {
  const rated = past.filter(givesRating);
  const isStanding = standings.some(({ state }) => state === 'inherited');
  const names = new Set(rated.flatMap(({ inheritedFrom }) => inheritedFrom ?? []));
  return [...names].map((name) => {
    const theirs = rated.filter(({ inheritedFrom }) => inheritedFrom === name);
    const last = theirs.at(-1);
    if (theirs.length === rated.length) return { name, until: null, reports: [] };
    // The reports begin with theirs, and then there are none of theirs any more, nor ratings carried on from them.
    return last === rated[theirs.length - 1] && !isStanding
      ? { name, until: past[(last?.index ?? 0) + 1]?.published ?? null, reports: [] }
      : { name, until: null, reports: theirs.map(({ index }) => index) };
  });
}

/** Of these parts, the services whose latest rating is newer and lower than the one that stands. */
export function lowerSince({ level, published }: Standing, parts: readonly Subject[], today: Day): number {
  if (level === null || published === null) return 0;
  return parts.filter(({ entity, ratings, ended, noCurrentRating }) => {
    const latest = ratings
      .flatMap(({ date, overall, withdrawn, corrected }) => {
        const given = meaningOf(overall ?? '').level;
        return date && given && !withdrawn && !corrected && !isAfter(date, today) ? { date, given } : [];
      })
      .sort((a, b) => compareDates(a.date, b.date))
      .at(-1);
    const isInForce = entity.level === 'service' && !ended && !noCurrentRating;
    return isInForce && latest && latest.given < level && isAfter(latest.date, published.date);
  }).length;
}

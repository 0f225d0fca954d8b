import { compare } from '../common/numbers.js';
import type { Problem } from '../common/problem.js';
import { type Counted, countedOf } from './counted.js';
import type { SpcData } from './data.js';
import { assuranceOf, hasLimits, isFlat, variationOf } from './icons.js';
import { judgePoints } from './judgement.js';
import type { SpcAnalysis, SpcPoint, SpcRuns, SpcSection } from './model.js';
import { DEFAULT_PRESET, TRIAL_LIMIT_POINTS } from './presets.js';
import { noLimits, noValues, screeningRefused } from './problems.js';
import { findSignals, signalsOf } from './rules.js';
import { analyseRuns } from './runs.js';
import { type LinedSection, linesOf, placeLines, rangesAt } from './section-lines.js';
import { cutIntoSections } from './sections.js';
import { measure, type PointDraft } from './series.js';
import { choicesOf, settingsOf } from './settings.js';
import { placeTargets } from './targets.js';

/**
 * Analyses one measure: rows to sections, lines, signals, verdicts and the two icons. Points come back in date order.
 * Takes what `readSpc` returned (or data of that type), never throws on it, and is linear in the number of points.
 */
export function analyseSpc(data: SpcData): SpcAnalysis {
  const choices = choicesOf(data);
  const { chart, rules } = choices;
  const points = measure(data, choices);
  const { sections: cut, problems: ofSteps } = cutIntoSections(data, points);
  const settings = settingsOf(data, choices, points);
  const sections = linesOf(chart, cut, points, choices);
  const existing = sections.reduce((sum, section) => sum + section.existing, 0);
  const enoughPoints = chart === 'run' || existing >= rules.minimumPoints;

  placeLines(sections, points, enoughPoints);
  placeTargets(data.target, points);
  if (chart === 'mr') plotRanges(rangesAt(cut, points), points);
  const counted = countedOf(points);
  const findings = enoughPoints ? findSignals(counted, rules) : [];
  judgePoints(points, findings, settings);

  const latest = points.findLastIndex(({ value, excluded }) => value !== null && !excluded);
  const latestPoint = points[latest];
  const judged = enoughPoints ? latestPoint : undefined;
  const described = sections.map((section) => sectionOf(section, points, enoughPoints));
  return {
    chart,
    preset: data.preset ?? DEFAULT_PRESET,
    settings,
    points,
    sections: described,
    signals: signalsOf(findings),
    latest: latestPoint ? latest : null,
    variation: judged ? variationOf(judged.judgement, settings.improvement) : null,
    assurance: judged ? assuranceOf(chart, judged, judged.target, settings.improvement) : null,
    target: latestPoint?.target ?? null,
    existing,
    enoughPoints,
    trialLimits: described.some((section) => section.trial),
    noVariation: judged !== undefined && isWithoutVariation(judged, points),
    runs: chart === 'mr' ? [] : runsOf(sections, counted),
    problems: [
      ...ofSteps,
      ...(existing === 0 ? [noValues()] : []),
      ...(enoughPoints && chart !== 'run' ? sections.flatMap((section) => limitProblems(section, points)) : []),
    ],
  };
}

/** A chart of moving ranges plots them in place of the values that they were calculated from. */
function plotRanges(ranges: readonly (number | null)[], points: readonly PointDraft[]): void {
  points.forEach((point, i) => {
    point.value = ranges[i] ?? null;
  });
}

function runsOf(sections: readonly LinedSection[], { sides }: Counted): SpcRuns[] {
  let start = 0;
  return sections.map(({ counted: { length } }) => {
    start += length;
    return analyseRuns(sides.subarray(start - length, start));
  });
}

/** Whether the limits of a point fall on the centre, and so does every value of its section. */
function isWithoutVariation(judged: SpcPoint, points: readonly SpcPoint[]): boolean {
  const { section, centre } = judged;
  const isOnCentre = ({ value }: SpcPoint) => value === null || centre === null || compare(value, centre) === 0;
  return isFlat(judged) && points.every((point) => point.section !== section || point.excluded || isOnCentre(point));
}

function sectionOf(section: LinedSection, points: readonly SpcPoint[], withLimits: boolean): SpcSection {
  const { first, last, step, baseline, base, existing, lines } = section;
  const end = base.at(-1);
  return {
    first,
    last,
    step: step && { date: step.date, reason: step.reason || null },
    baseline,
    baselineLast: baseline === null || end === undefined ? null : points.indexOf(end, first),
    existing,
    trial: existing < TRIAL_LIMIT_POINTS && section.counted.some(hasLimits),
    screened: withLimits ? (lines.screening?.dropped ?? 0) : 0,
  };
}

function limitProblems(section: LinedSection, points: readonly SpcPoint[]): Problem[] {
  const start = points[section.first]?.date ?? '';
  return [
    ...(section.lines.screening?.refused ? [screeningRefused(section.path, start)] : []),
    ...(section.existing === 0 || section.counted.some(hasLimits) ? [] : [noLimits(section.path, start)]),
  ];
}

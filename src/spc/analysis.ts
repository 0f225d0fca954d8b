import { compare } from '../common/numbers.js';
import type { Problem } from '../common/problem.js';
import type { SpcData } from './data.js';
import { assuranceOf, isFlat, variationOf } from './icons.js';
import type { SpcAnalysis, SpcPoint, SpcSection } from './model.js';
import { judgePoints, placePoints } from './points.js';
import { DEFAULT_PRESET, TRIAL_LIMIT_POINTS } from './presets.js';
import { noLimits, noValues, screeningRefused } from './problems.js';
import { findSignals, signalsOf } from './rules.js';
import { analyseRuns } from './runs.js';
import { hasLimits, type LinedSection, linesOf, rangesAt } from './section-lines.js';
import { cutIntoSections } from './sections.js';
import { type Measured, measure } from './series.js';
import { choicesOf, settingsOf } from './settings.js';
import { targetsInForce } from './targets.js';

/**
 * Analyses one measure: rows to sections, lines, signals, verdicts and the two icons. Points come back in date order.
 * Takes what `readSpc` returned (or data of that type), never throws on it, and is linear in the number of points.
 */
export function analyseSpc(data: SpcData): SpcAnalysis {
  const choices = choicesOf(data);
  const { chart, rules } = choices;
  const rows = measure(data, choices);
  const { sections: cut, problems: ofSteps } = cutIntoSections(data, rows);
  const settings = settingsOf(data, choices, rows);
  const existing = countExisting(rows);
  const enoughPoints = chart === 'run' || existing >= rules.minimumPoints;

  const sections = linesOf(chart, cut, rows, choices);
  const ranges = chart === 'mr' ? rangesAt(cut, rows) : null;
  const placed = placePoints(rows, ranges, targetsInForce(data.target, rows), sections, enoughPoints);
  const findings = enoughPoints ? findSignals(placed, rules) : [];
  const points = judgePoints(placed, findings, settings);

  const latest = points.findLastIndex(isCounted);
  const latestPoint = points[latest];
  const judged = enoughPoints ? latestPoint : undefined;
  const described = sections.map((section) => describe(section, rows, enoughPoints));
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
    runs: chart === 'mr' ? [] : sections.map(({ counted, lines }) => analyseRuns(counted, lines.centre)),
    problems: [
      ...ofSteps,
      ...(existing === 0 ? [noValues()] : []),
      ...(enoughPoints && chart !== 'run' ? sections.flatMap((section) => limitProblems(section, rows)) : []),
    ],
  };
}

function isCounted({ value, excluded }: Pick<Measured, 'value' | 'excluded'>): boolean {
  return value !== null && !excluded;
}

function countExisting(rows: readonly Measured[]): number {
  let existing = 0;
  for (const { value, excluded } of rows) if (value !== null && !excluded) existing += 1;
  return existing;
}

/** Whether the limits of a point fall on the centre, and so does every value of its section. */
function isWithoutVariation(judged: SpcPoint, points: readonly SpcPoint[]): boolean {
  const { section, centre } = judged;
  const isOnCentre = ({ value }: SpcPoint) => value === null || centre === null || compare(value, centre) === 0;
  return isFlat(judged) && points.every((point) => point.section !== section || point.excluded || isOnCentre(point));
}

function describe(section: LinedSection, rows: readonly Measured[], withLimits: boolean): SpcSection {
  const { first, last, step, baseline, base, counted, lines } = section;
  const existing = countExisting(counted);
  const end = base.at(-1);
  return {
    first,
    last,
    step: step && { date: step.date, reason: step.reason || null },
    baseline,
    baselineLast: baseline === null || end === undefined ? null : rows.indexOf(end, first),
    existing,
    trial: withLimits && existing < TRIAL_LIMIT_POINTS && hasLimits(section),
    screened: withLimits ? (lines.screening?.dropped ?? 0) : 0,
  };
}

function limitProblems(section: LinedSection, rows: readonly Measured[]): Problem[] {
  const start = rows[section.first]?.date ?? '';
  const isEmpty = !section.counted.some(isCounted);
  return [
    ...(section.lines.screening?.refused ? [screeningRefused(section.path, start)] : []),
    ...(isEmpty || hasLimits(section) ? [] : [noLimits(section.path, start)]),
  ];
}

import { compare } from '../common/numbers.js';
import type { Problem } from '../common/problem.js';
import type { SpcData } from './data.js';
import { assuranceOf, isWithoutVariation, variationOf } from './icons.js';
import type { MovingRangePoint, SpcAnalysis, SpcSection } from './model.js';
import { judgePoints, placePoints } from './points.js';
import { DEFAULT_PRESET, TRIAL_LIMIT_POINTS } from './presets.js';
import { noLimits, noValues, screeningRefused } from './problems.js';
import { findSignals, signalsOf } from './rules.js';
import { analyseRuns } from './runs.js';
import { asRanges, hasLimits, type LinedSection, linesOf } from './section-lines.js';
import { cutIntoSections, type Section } from './sections.js';
import { type Measured, measure } from './series.js';
import { type Choices, choicesOf, settingsOf } from './settings.js';

/**
 * Analyses one measure: rows to sections, lines, signals, verdicts and the two icons. Points come back in date order.
 * Takes what `readSpc` returned (or data of that type), never throws on it, and is linear in the number of points.
 */
export function analyseSpc(data: SpcData): SpcAnalysis {
  const choices = choicesOf(data);
  const { chart, rules } = choices;
  const { rows: measured, problems: ofRows } = measure(data, choices);
  const { sections: cut, problems: ofSteps } = cutIntoSections(data, measured);
  const settings = settingsOf(data, choices, measured);
  const existing = measured.filter(isCounted).length;
  const enoughPoints = chart === 'run' || existing >= rules.minimumPoints;

  const rows = chart === 'mr' ? asRanges(cut, measured) : measured;
  const sections = linesOf(chart, cut, rows, choices);
  const placed = placePoints(data.target, rows, sections, enoughPoints);
  const findings = enoughPoints ? findSignals(placed, rules) : [];
  const points = judgePoints(placed, findings, settings);

  const latest = points.findLastIndex(isCounted);
  const latestPoint = points[latest];
  const judged = enoughPoints ? latestPoint : undefined;
  const described = sections.map((section) => describe(section, measured, enoughPoints));
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
    noVariation: judged !== undefined && isWithoutVariation(judged) && isConstant(sections[judged.section]),
    runs: chart === 'mr' ? [] : sections.map(({ counted, lines }) => analyseRuns(counted, lines.centre)),
    movingRange: enoughPoints && WITH_RANGES.has(chart) ? rangePanel(cut, measured, choices) : null,
    problems: [
      ...ofRows,
      ...ofSteps,
      ...(existing === 0 ? [noValues()] : []),
      ...(enoughPoints && chart !== 'run' ? sections.flatMap((section) => limitProblems(section, rows)) : []),
    ],
  };
}

function isCounted({ value, excluded }: Pick<Measured, 'value' | 'excluded'>): boolean {
  return value !== null && !excluded;
}

/** Whether every value that exists is the centre itself. */
function isConstant(section: LinedSection | undefined): boolean {
  const centre = section?.lines.centre ?? null;
  return (section?.counted ?? []).every(
    ({ value }) => value === null || (centre !== null && compare(value, centre) === 0),
  );
}

function describe(section: LinedSection, measured: readonly Measured[], withLimits: boolean): SpcSection {
  const { first, last, step, baseline, lines } = section;
  const existing = measured.slice(first, last + 1).filter(isCounted).length;
  return {
    first,
    last,
    step: step && { date: step.date, reason: step.reason || null },
    baseline,
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

/** The charts of individual values, whose companion is the chart of their moving ranges. */
const WITH_RANGES: ReadonlySet<string> = new Set(['i', 'i-median', 'i-median-mr']);

function rangePanel(sections: readonly Section[], measured: readonly Measured[], choices: Choices): MovingRangePoint[] {
  const rows = asRanges(sections, measured);
  return linesOf('mr', sections, rows, choices).flatMap(({ first, last, lines }) =>
    rows.slice(first, last + 1).map((row) => ({ value: row.value, centre: lines.centre, ucl: lines.band(row).ucl })),
  );
}

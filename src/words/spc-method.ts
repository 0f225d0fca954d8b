import { hasLimits } from '../spc/icons.js';
import { CHARTS, DEFAULT_PRESET, PRESETS, type Rules, type SpcAnalysis } from '../spc/index.js';
import { latestPoint } from './spc-points.js';
import { centreName, type SpcTelling } from './spc-telling.js';
import type { SpcWords } from './spc-words.js';

/** Caveats and method, a paragraph each. */
export function notesOn(telling: SpcTelling): string[] {
  const { analysis, words } = telling;
  const { existing, enoughPoints, settings, trialLimits } = analysis;
  return [
    ...(existing > 0 && !enoughPoints ? [words.tooFewNote(settings.rules.minimumPoints)] : []),
    ...(trialLimits ? [words.trialNote] : []),
    ...runsNote(telling),
    methodNote(telling),
    ...(enoughPoints && existing > 0 ? [words.kindsOfVariation] : []),
  ];
}

const RULES = Object.keys(PRESETS[DEFAULT_PRESET]) as readonly (keyof Rules)[];

function methodNote(telling: SpcTelling): string {
  const { analysis, words } = telling;
  const { chart, preset, settings } = analysis;
  const { rules } = settings;
  const changed = RULES.filter((name) => rules[name] !== PRESETS[preset][name]);
  const changes = changed.map((name) => changeOf(name, rules, words));
  return [
    words.method(words.chart(chart), words.preset(preset), rulesInForce(rules, chart !== 'run', words), changes),
    ...(CHARTS[chart].isScreened ? [words.screening(rules.screen, droppedRanges(analysis))] : []),
    ...basisOf(telling),
  ].join(' ');
}

function rulesInForce(rules: Rules, withLimits: boolean, words: SpcWords): string[] {
  return [
    words.shiftRule(rules.shift),
    words.trendRule(rules.trend),
    ...(withLimits && rules.twoInThree ? [words.twoInThreeRule] : []),
    ...(withLimits && rules.beyondLimits ? [words.beyondRule] : []),
  ];
}

/** A rule that is changed from its preset; both presets have two of three and points outside the limits. */
function changeOf(name: keyof Rules, rules: Rules, words: SpcWords): string {
  switch (name) {
    case 'shift':
      return words.shiftRule(rules.shift);
    case 'trend':
      return words.trendRule(rules.trend);
    case 'twoInThree':
      return words.ruleOff(words.twoInThreeRule);
    case 'beyondLimits':
      return words.ruleOff(words.beyondRule);
    case 'screen':
      return words.screens(rules.screen);
    case 'crossSteps':
      return words.crossSteps(rules.crossSteps);
    case 'conflict':
      return words.conflict(rules.conflict);
    case 'minimumPoints':
      return words.minimumPoints(rules.minimumPoints);
  }
}

function droppedRanges({ sections }: SpcAnalysis): number {
  let dropped = 0;
  for (const { screened } of sections) dropped += screened;
  return dropped;
}

/** Which points the latest lines rest on. */
function basisOf({ analysis, words, start }: SpcTelling): string[] {
  const { points, sections } = analysis;
  const point = latestPoint(analysis);
  const section = point && sections[point.section];
  if (!section || point.centre === null) return [];
  const lines = hasLimits(point) ? words.limits : centreName(analysis, words);
  const from = start(points[section.first]?.date ?? '');
  return [
    section.baseline === null
      ? words.basis(lines, section.existing, from)
      : words.basisBaseline(lines, section.baseline, from),
  ];
}

/** On a run chart the runs are the analysis; elsewhere the rules say it. */
function runsNote({ analysis, words }: SpcTelling): string[] {
  const runs = analysis.runs.at(-1);
  if (analysis.chart !== 'run' || !runs) return [];
  const { longest, longestAllowed, crossings, crossingsNeeded, signal } = runs;
  if (longest === null || longestAllowed === null || crossings === null || crossingsNeeded === null) return [];
  return [words.runs(longest, longestAllowed, crossings, crossingsNeeded, signal)];
}

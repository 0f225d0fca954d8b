import { breakText } from '../drawing/labels.js';
import type { Shape } from '../drawing/scene.js';
import type { SpcAnalysis, Variation } from '../spc/index.js';
import { TRIAL_LIMIT_POINTS } from '../spc/presets.js';
import { unrestOf } from '../spc/stability.js';
import type { DrawingSpace } from '../widget/stairs.js';
import type { SpcWords } from '../words/spc.js';
import { latestPoint, meetsTarget } from '../words/spc-points.js';
import type { SpcTelling } from '../words/spc-telling.js';
import { ICON_SIZE, type IconName, iconShapes, movedIcon } from './icons.js';
import { LABEL } from './roles.js';

/** One verdict: its icon, if it has one, and its words. */
export interface Verdict {
  readonly icon: IconName | null;
  readonly phrase: string;
}

/** What the chart says in two icons and a line; `assurance`: `null` where there are too few points for any. */
export interface Verdicts {
  readonly variation: Verdict;
  readonly assurance: Verdict | null;
  /** What both together suggest doing; empty where nothing is judged. */
  readonly advice: string;
}

export function verdictsOf({ analysis, words }: SpcTelling): Verdicts {
  const { variation, assurance, target, existing, settings } = analysis;
  if (variation === null) {
    const phrase = words.notEnough(existing, settings.rules.minimumPoints);
    return { variation: { icon: null, phrase }, assurance: null, advice: '' };
  }
  return {
    variation: { icon: variation, phrase: words.variation(variation) },
    assurance:
      assurance === null
        ? { icon: 'empty', phrase: words.noAssurance(target !== null) }
        : { icon: assurance, phrase: words.assurance(assurance) },
    advice: words.suggests(adviceOn(analysis, variation, words)),
  };
}

/**
 * What to do. Of a process that has not been stable nothing is suggested that takes it to be so: that it is enough, or
 * luck.
 */
function adviceOn(analysis: SpcAnalysis, variation: Variation, words: SpcWords): string {
  const { assurance, settings } = analysis;
  const isCommon = variation === 'common-cause';
  const point = latestPoint(analysis);
  // "Still meeting" is not said beside a latest point that misses, nor "not enough yet" beside one that meets.
  const isRefuted = assurance !== 'hit-or-miss' && point && meetsTarget(point, analysis) === (assurance === 'fail');
  const suggestion = words.suggestion(variation, isRefuted ? null : assurance, settings.interval);
  const unrest = unrestOf(analysis);
  if (unrest === null) return (isCommon && doubtOn(analysis, words)) || suggestion;
  const unstable = words.unstable(unrest.special, unrest.of);
  return isCommon && assurance !== 'fail' ? unstable : `${unstable} ${suggestion}`;
}

/** Why a process without special cause is not called stable: too few points to tell, or, on a run chart, its runs. */
function doubtOn({ chart, sections, runs }: SpcAnalysis, words: SpcWords): string | null {
  if (chart === 'run' && runs.at(-1)?.signal) return words.unstableRuns;
  return (sections.at(-1)?.existing ?? 0) < TRIAL_LIMIT_POINTS ? words.tooFewYet : null;
}

/** The same as shapes above a picture that is taken away; gives their height. */
export function drawVerdicts(
  { variation, assurance, advice }: Verdicts,
  round: boolean,
  { width, remPx, measure }: DrawingSpace,
): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  const textAt = (x: number, y: number, text: string) => shapes.push({ kind: 'text', role: 'label', x, y, text });
  const line = remPx * 1.4;
  let x = 0;
  let y = 0;
  for (const verdict of assurance ? [variation, assurance] : [variation]) {
    const indent = verdict.icon ? ICON_SIZE + 8 : 0;
    const needed = indent + measure(verdict.phrase, LABEL);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += ICON_SIZE + 8;
    }
    if (verdict.icon) shapes.push(...movedIcon(iconShapes(verdict.icon, round), x, y));
    textAt(x + indent, y + ICON_SIZE / 2 + 5, verdict.phrase);
    x += needed + 32;
  }
  y += ICON_SIZE + 8;
  for (const text of breakText(advice, width, LABEL, measure)) {
    y += line;
    textAt(0, y - line * 0.3, text);
  }
  return { shapes, height: y + 12 };
}

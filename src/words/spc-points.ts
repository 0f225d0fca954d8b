import { startOf } from '../common/dates.js';
import { meets, variationOf } from '../spc/icons.js';
import type { PointRule, SpcAnalysis, SpcPoint, SpcSignal } from '../spc/index.js';
import { capitalise } from './format.js';
import { centreName, type SpcTelling } from './spc-telling.js';

/** "Special cause improvement, high"; "Common cause"; what a point is where it is not judged. */
export function judgementOf({ analysis, words }: SpcTelling, point: SpcPoint): string {
  if (point.excluded) return words.excluded;
  if (!analysis.enoughPoints) return words.notJudged;
  const variation = variationOf(point.judgement, analysis.settings.improvement);
  return variation === 'common-cause' ? words.commonCause : words.variation(variation);
}

/** The rules of a point in words, those of the direction it is judged by first. */
export function rulesOf(telling: SpcTelling, index: number): string[] {
  return orderedRules(telling.analysis, index).map((rule) => ruleWords(telling, rule, index));
}

function ruleWords({ analysis, words }: SpcTelling, rule: PointRule, index: number): string {
  const count = signalAt(analysis, rule, index)?.count ?? 0;
  switch (rule.rule) {
    case 'beyond-limits':
      return words.ruleBeyond;
    case 'shift':
      return words.ruleShift(count, rule.direction, centreName(analysis, words));
    case 'trend':
      return words.ruleTrend(count, rule.direction);
    case 'two-in-three':
      return words.ruleNearLimit(rule.direction);
  }
}

export function orderedRules(analysis: SpcAnalysis, index: number): readonly PointRule[] {
  const point = analysis.points[index];
  if (!point) return [];
  const isHigh = variationOf(point.judgement, analysis.settings.improvement).endsWith('high');
  const shown = isHigh ? 'high' : 'low';
  return [...point.rules].sort((a, b) => Number(b.direction === shown) - Number(a.direction === shown));
}

/** The stretch that a point's rule belongs to. */
export function signalAt(
  { signals }: SpcAnalysis,
  { rule, direction }: PointRule,
  index: number,
): SpcSignal | undefined {
  return signals.find(
    (signal) => signal.rule === rule && signal.direction === direction && signal.first <= index && index <= signal.last,
  );
}

/** The point that the verdicts are of. */
export function latestPoint({ points, latest }: SpcAnalysis): SpcPoint | undefined {
  return points[latest ?? -1];
}

/** Whether a point meets its target; `null` where it has none, or where neither direction is better. */
export function meetsTarget(point: SpcPoint, { settings: { improvement } }: SpcAnalysis): boolean | null {
  const { value, target } = point;
  if (value === null || target === null || improvement === 'neutral') return null;
  return meets(value, target, improvement);
}

/** Whether the value of a point reads as its target once it is rounded: 94.96 as 95.0. */
export function readsAsTarget({ value, target }: SpcPoint, { value: write }: SpcTelling): boolean {
  return write(value ?? 0) === write(target ?? 0);
}

/** The point's own note and the annotations of its period. */
export function notesOf({ analysis, data }: SpcTelling, index: number): string[] {
  const point = analysis.points[index];
  if (!point) return [];
  const notes = point.note ? [point.note] : [];
  if (!data.annotations?.length) return notes;
  const from = index === 0 ? Number.NEGATIVE_INFINITY : startOf(point.date);
  const next = analysis.points[index + 1];
  const to = next ? startOf(next.date) : Number.POSITIVE_INFINITY;
  for (const { date, label } of data.annotations) {
    const at = startOf(date);
    if (at >= from && at < to) notes.push(label);
  }
  return notes;
}

/** What stands for a value that is not there. */
export function missingName({ analysis, words }: SpcTelling): string {
  return analysis.chart === 'mr' ? words.noRange : words.missing;
}

/** The target of a point where another one is in force by now. */
function earlierTarget({ analysis, target }: SpcTelling, point: SpcPoint): string | null {
  return point.target === null || point.target === analysis.target ? null : target(point.target, true);
}

/** What readout and slider say of a point; of several rules the strongest, so that it is short to hear. */
export function readoutOf(telling: SpcTelling, index: number): string {
  const { analysis, words, value, period } = telling;
  const point = analysis.points[index];
  if (!point) return '';
  const when = capitalise(period(point.date));
  const notes = notesOf(telling, index).map((note) => words.note(note));
  if (point.value === null) return [words.pointAt(when, missingName(telling)), ...notes].join(' ');
  const meets = meetsTarget(point, analysis);
  const judged = words.judged(judgementOf(telling, point), rulesOf(telling, index).slice(0, 1));
  return [
    words.pointAt(when, value(point.value)),
    `${judged}.`,
    ...(meets === null ? [] : [words.meetsTarget(meets, earlierTarget(telling, point), readsAsTarget(point, telling))]),
    ...notes,
  ].join(' ');
}

import type { PointRule, SpcAnalysis, SpcPoint, SpcSection } from '../spc/index.js';
import { fitted, SUMMARY_WORDS, wordsIn } from './fitted.js';
import { capitalise } from './format.js';
import { meetsTarget, orderedRules, signalAt } from './spc-points.js';
import { centreName, type Telling, targetName } from './spc-telling.js';

/** The verdict as a title. */
export function headlineOf({ analysis, words, metric }: Telling): string {
  const { variation, existing, settings } = analysis;
  if (existing === 0) return words.noValues(metric);
  if (variation === null) return words.tooFew(metric, existing, settings.rules.minimumPoints);
  if (variation.startsWith('improvement')) return words.improving(metric);
  if (variation.startsWith('concern')) return words.concerning(metric);
  return variation === 'common-cause' ? words.unchanged(metric) : words.changed(metric);
}

/** What is shown, how often, over which time, and which direction is good. */
export function subtitleOf({ analysis, data, words, metric, period }: Telling): string {
  const { unit, interval, improvement } = analysis.settings;
  const { points } = analysis;
  const first = points[0];
  const last = points.at(-1);
  const parts = [
    data.subtitle?.trim() || metric,
    unit?.trim() === '%' ? words.perCent : (unit?.trim() ?? ''),
    words.interval(interval),
    first && last ? words.span(period(first.date), period(last.date)) : '',
  ];
  return words.subtitle(parts.filter(Boolean), words.betterDirection(improvement));
}

/** That no point lies in the time asked for, and where the points are. */
export function outsideAxis({ analysis: { points }, words, period }: Telling): string {
  return words.outsideAxis(words.span(period(points[0]?.date ?? ''), period(points.at(-1)?.date ?? '')));
}

/** The summary, and the sentences that found no room in it: beside an author's headline the verdict must fit in too. */
export function summaryOf(telling: Telling): { summary: string; rest: string[] } {
  const sentences = [
    ...latestSentences(telling),
    ...lineSentence(telling),
    ...targetSentences(telling),
    ...countSentences(telling),
  ];
  return fitted(sentences, SUMMARY_WORDS - wordsIn(headlineOf(telling)));
}

function latestPoint({ points, latest }: SpcAnalysis): SpcPoint | undefined {
  return latest === null ? undefined : points[latest];
}

function latestSentences(telling: Telling): string[] {
  const { analysis, words, value, period, periods } = telling;
  const point = latestPoint(analysis);
  if (!point || point.value === null) return [];
  const latest = words.latest(value(point.value), words.during(periods, period(point.date)));
  if (!analysis.enoughPoints) return [latest];
  const rules = ruleSentences(telling, analysis.latest ?? 0);
  return [latest, ...(rules.length > 0 ? rules : [words.noRule])];
}

/** The strongest two rules of the latest point. */
function ruleSentences(telling: Telling, index: number): string[] {
  return orderedRules(telling.analysis, index)
    .slice(0, 2)
    .map((rule) => ruleSentence(telling, rule, index));
}

function ruleSentence({ analysis, words, line }: Telling, rule: PointRule, index: number): string {
  const point = analysis.points[index];
  const signal = signalAt(analysis, rule, index);
  const { direction } = rule;
  switch (rule.rule) {
    case 'beyond-limits': {
      const limit = direction === 'high' ? point?.ucl : point?.lcl;
      return words.beyond(direction, line(limit ?? 0));
    }
    case 'shift': {
      const isOneSection = analysis.points[signal?.first ?? index]?.section === point?.section;
      const centre = point?.centre ?? null;
      const said = isOneSection && centre !== null ? line(centre) : null;
      return words.shift(signal?.count ?? 0, direction, centreName(analysis, words), said);
    }
    case 'trend':
      return words.trend(signal?.count ?? 0, direction);
    case 'two-in-three':
      return words.nearLimit(nearOfLastThree(analysis, index, direction), direction);
  }
}

function nearOfLastThree({ points }: SpcAnalysis, index: number, direction: string): number {
  let seen = 0;
  let near = 0;
  for (let i = index; i >= 0 && seen < 3; i -= 1) {
    const point = points[i];
    if (!point || point.excluded) continue;
    seen += 1;
    if (point.rules.some((rule) => rule.rule === 'two-in-three' && rule.direction === direction)) near += 1;
  }
  return near;
}

/** A reason longer than this would make a sentence nobody can read out. */
const LONG_REASON = 8;

function lineSentence(telling: Telling): string[] {
  const { analysis, words, line, range, period } = telling;
  const point = latestPoint(analysis);
  if (!point || point.centre === null) return [];
  const section = analysis.sections[point.section];
  const additions: string[] = [];
  if (analysis.noVariation) additions.push(words.noVariation);
  if (section?.step) {
    const date = period(section.step.date);
    const reason = section.step.reason ?? words.noReason;
    additions.push(
      wordsIn(reason) > LONG_REASON ? words.recalculatedSee(date) : words.recalculated(date, withoutStop(reason)),
    );
  }
  if (hasLimits(point) && section) {
    if (section.baseline !== null) additions.push(words.fixedOn(section.baseline));
    if (section.trial) additions.push(words.trialLimits);
  }
  const centre = capitalise(centreName(analysis, words));
  return [words.lines(centre, line(point.centre), range(point.lcl, point.ucl), additions)];
}

function withoutStop(reason: string): string {
  return reason.trim().replace(/\.$/, '');
}

function hasLimits({ ucl, lcl }: SpcPoint): boolean {
  return ucl !== null || lcl !== null;
}

function targetSentences(telling: Telling): string[] {
  const { analysis, words } = telling;
  const point = latestPoint(analysis);
  if (!point) return [];
  if (analysis.target === null) return [words.noTarget];
  if (analysis.settings.improvement === 'neutral') return [words.targetNeutral];
  const meets = meetsTarget(point, analysis);
  return [
    words.targetVerdict(targetName(telling, analysis.target), analysis.assurance),
    ...(meets === null ? [] : [words.latestMeets(meets)]),
  ];
}

/** How many earlier points were special cause, are missing, are excluded. */
function countSentences({ analysis: { points, latest }, words }: Telling): string[] {
  let earlier = 0;
  let missing = 0;
  let excluded = 0;
  points.forEach((point, i) => {
    if (point.judgement !== 'common' && i !== latest) earlier += 1;
    if (point.value === null) missing += 1;
    else if (point.excluded) excluded += 1;
  });
  const also = points[latest ?? -1]?.judgement !== 'common';
  return [
    ...(earlier > 0 ? [words.earlierSignals(earlier, also)] : []),
    ...(missing > 0 ? [words.missingValues(missing)] : []),
    ...(excluded > 0 ? [words.excludedPoints(excluded)] : []),
  ];
}

/** "Mean 83.1%; expected range (process limits) 78.0% to 88.2%.", for a section that is not the latest. */
export function sectionLines({ analysis, words, line, range }: Telling, section: SpcSection): string | null {
  const point = analysis.points[section.last];
  if (!point || point.centre === null) return null;
  return words.lines(
    capitalise(centreName(analysis, words)),
    line(point.centre),
    range(point.lcl, point.ucl),
    section.baseline === null ? [] : [words.fixedOn(section.baseline)],
  );
}

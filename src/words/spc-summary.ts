import { isoDay, monthOf, precisionOf, yearOf } from '../common/dates.js';
import { hasLimits } from '../spc/icons.js';
import type { PointRule, SpcAnalysis, SpcPoint, SpcSection } from '../spc/index.js';
import { fitted, SENTENCE_WORDS, wordsIn } from './fitted.js';
import { capitalise } from './format.js';
import { latestPoint, meetsTarget, orderedRules, readsAsTarget, signalAt } from './spc-points.js';
import { centreName, type SpcTelling, targetName } from './spc-telling.js';

/** The verdict as a title. */
export function headlineOf({ analysis, words, metric }: SpcTelling): string {
  const { variation, existing, settings } = analysis;
  if (existing === 0) return words.noValues(metric);
  if (variation === null) return words.tooFew(metric, existing, settings.rules.minimumPoints);
  if (variation.startsWith('improvement')) return words.improving(metric);
  if (variation.startsWith('concern')) return words.concerning(metric);
  return variation === 'common-cause' ? words.unchanged(metric) : words.changed(metric);
}

/** What is shown, how often, over which time, and which direction is good. */
export function subtitleOf(telling: SpcTelling): string {
  const { analysis, data, words, metric } = telling;
  const { unit, interval, improvement } = analysis.settings;
  const parts = [
    data.subtitle ?? metric,
    unit === '%' ? words.perCent : (unit ?? ''),
    interval === null ? '' : words.interval(interval),
    spanOf(telling),
  ];
  return words.subtitle(parts.filter(Boolean), words.betterDirection(improvement));
}

/** That no point lies in the time asked for, and where the points are. */
export function outsideAxis(telling: SpcTelling): string {
  return telling.words.outsideAxis(spanOf(telling));
}

/**
 * Over which time there are points. Of quarters and years from the first to the last month: two of their names make a
 * riddle.
 */
function spanOf({ analysis: { points }, words, format, periods, period, start }: SpcTelling): string {
  const [first, last] = [points[0]?.date ?? '', points.at(-1)?.date ?? ''];
  const months = { quarter: 2, year: 11 }[periods as string];
  if (months === undefined || start(last).length === 4) return words.span(period(first), period(last));
  return words.span(start(first), format.month(isoDay(Date.UTC(yearOf(last), monthOf(last) - 1 + months))));
}

/**
 * The targets there have been, in a sentence; none where they did not change. In the picture not each has room for its
 * name.
 */
export function targetHistory({ analysis, words, format, target, start }: SpcTelling): readonly string[] {
  const changes: string[] = [];
  let before: number | null = null;
  for (const { target: now, date } of analysis.points) {
    if (now !== before) changes.push(words.targetFrom(now === null ? null : target(now, true), start(date)));
    before = now;
  }
  return changes.length > 1 ? [words.targets(format.list(changes))] : [];
}

/**
 * The summary, and the sentences for which it has no room. Where that is short, the verdict on the target stays before
 * what the lines are. `verdictFirst`: it stands under an author's headline, so that the computed one opens it.
 */
export function summaryOf(telling: SpcTelling, verdictFirst = false): { summary: string; rest: string[] } {
  const [latest = '', ...found] = latestSentences(telling);
  const lines = lineSentences(telling);
  const target = targetSentences(telling);
  const counts = countSentences(telling);
  const sentences = [latest, ...target, ...found, ...lines, ...counts];
  const { rest } = fitted(sentences, headlineOf(telling), verdictFirst);
  const inOrder = [latest, ...found, ...lines, ...target, ...counts].filter(Boolean);
  const hasRoom = (sentence: string) => !rest.includes(sentence);
  return { summary: inOrder.filter(hasRoom).join(' '), rest: inOrder.filter((sentence) => !hasRoom(sentence)) };
}

/** A sentence with units; without them where they make it too long: the subtitle names them. */
function sentenceOf(telling: SpcTelling, write: (telling: SpcTelling) => string): string {
  const sentence = write(telling);
  return wordsIn(sentence) <= SENTENCE_WORDS ? sentence : write(telling.withoutUnit());
}

function latestSentences(telling: SpcTelling): string[] {
  const { analysis, words, period, periods } = telling;
  const { value: number = null, date = '' } = latestPoint(analysis) ?? {};
  if (number === null) return [];
  const isNamedByDay = periods === 'day' || periods === 'week';
  const when = words.during(isNamedByDay && precisionOf(date) !== 'day' ? 'month' : periods, period(date));
  const latest = sentenceOf(telling, ({ value }) => words.latest(value(number), when));
  if (!analysis.enoughPoints) return [latest];
  const rules = ruleSentences(telling, analysis.latest ?? 0);
  return [latest, ...(rules.length > 0 ? rules : [words.noRule])];
}

/** The strongest two rules of the latest point. */
function ruleSentences(telling: SpcTelling, index: number): string[] {
  return orderedRules(telling.analysis, index)
    .slice(0, 2)
    .map((rule) => sentenceOf(telling, (each) => ruleSentence(each, rule, index)));
}

function ruleSentence({ analysis, words, line }: SpcTelling, rule: PointRule, index: number): string {
  const point = analysis.points[index];
  const signal = signalAt(analysis, rule, index);
  const { direction } = rule;
  switch (rule.rule) {
    case 'beyond-limits': {
      const limit = line((direction === 'high' ? point?.ucl : point?.lcl) ?? 0);
      return words.beyond(direction, limit, limit === line(point?.value ?? 0));
    }
    case 'shift': {
      // The points of a section lie on both sides of its centre, so that a shift of the latest point is of one section.
      return words.shift(signal?.count ?? 0, direction, centreName(analysis, words), line(point?.centre ?? 0));
    }
    case 'trend':
      return words.trend(signal?.count ?? 0, direction);
    case 'two-in-three':
      return words.nearLimit(nearOfLastThree(analysis, index, direction), direction);
  }
}

function nearOfLastThree({ points }: SpcAnalysis, index: number, direction: string): number {
  const lastThree = points
    .slice(0, index + 1)
    .filter(({ excluded }) => !excluded)
    .slice(-3);
  const isNear = (rule: PointRule) => rule.rule === 'two-in-three' && rule.direction === direction;
  return lastThree.filter(({ rules }) => rules.some(isNear)).length;
}

/** The lines in one sentence: with the reason for them and with units only as far as there is room. */
function lineSentences(telling: SpcTelling): string[] {
  const { analysis, words } = telling;
  const point = latestPoint(analysis);
  const centre = point?.centre ?? null;
  if (!point || centre === null) return [];
  const name = capitalise(centreName(analysis, words));
  const say = (mean: SpcTelling, limits: SpcTelling, additions: readonly string[]) =>
    words.lines(name, mean.line(centre), limits.range(point.lcl, point.ucl), additions);
  const plain = telling.withoutUnit();
  const full = additionsOf(telling, point, true);
  const short = additionsOf(telling, point, false);
  const fitting = [
    say(telling, telling, full),
    say(plain, telling, full),
    say(telling, telling, short),
    say(plain, telling, short),
    say(plain, plain, short),
  ].find((each) => wordsIn(each) <= SENTENCE_WORDS);
  return fitting === undefined ? [say(plain, plain, []), `${capitalise(short.join(', '))}.`] : [fitting];
}

/** What is to be said of the lines besides; `withReason`: with the reason for a recalculation, which may be long. */
function additionsOf({ analysis, words, start }: SpcTelling, point: SpcPoint, withReason: boolean): string[] {
  const { step = null, baseline = null, trial = false } = analysis.sections[point.section] ?? {};
  const additions = analysis.noVariation ? [words.noVariation] : [];
  if (hasLimits(point)) {
    if (baseline !== null) additions.push(words.fixedOn(baseline));
    if (trial) additions.push(words.trialLimits);
  }
  // The reason comes last: whatever follows would read as a part of it.
  if (step) {
    const date = start(step.date);
    const reason = withoutStop(step.reason ?? words.noReason);
    additions.push(withReason ? words.recalculated(date, reason) : words.recalculatedSee(date));
  }
  return additions;
}

function withoutStop(reason: string): string {
  return reason.replace(/\.$/, '');
}

function targetSentences(telling: SpcTelling): string[] {
  const { analysis, words } = telling;
  const { target, assurance } = analysis;
  const point = latestPoint(analysis);
  if (!point) return [];
  if (target === null) return [words.noTarget];
  if (analysis.settings.improvement === 'neutral') return [words.targetNeutral];
  return [
    sentenceOf(telling, (each) => words.targetVerdict(targetName(each, target), assurance)),
    words.latestMeets(meetsTarget(point, analysis) === true, readsAsTarget(point, telling)),
  ];
}

/** How many earlier points were special cause, are missing, are excluded. */
function countSentences({ analysis: { points, latest, existing }, words }: SpcTelling): string[] {
  let earlier = 0;
  let excluded = 0;
  points.forEach((point, i) => {
    if (point.judgement !== 'common' && i !== latest) earlier += 1;
    if (point.excluded) excluded += 1;
  });
  // Not those without a value to plot: the first moving range is not missing, there is none.
  const missing = points.length - excluded - existing;
  return [
    ...(earlier > 0 ? [words.earlierSignals(earlier, points[latest ?? -1]?.judgement !== 'common')] : []),
    ...(missing > 0 ? [words.missingValues(missing)] : []),
    ...(excluded > 0 ? [words.excludedPoints(excluded)] : []),
  ];
}

/** "Mean 83.1%; expected range (process limits) 78.0% to 88.2%.", for a section that is not the latest. */
export function sectionLines({ analysis, words, line, range }: SpcTelling, section: SpcSection): string | null {
  const point = analysis.points[section.last];
  if (!point || point.centre === null) return null;
  return words.lines(
    capitalise(centreName(analysis, words)),
    line(point.centre),
    range(point.lcl, point.ucl),
    section.baseline === null ? [] : [words.fixedOn(section.baseline)],
  );
}

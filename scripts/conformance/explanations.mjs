/**
 * Why a result differs on purpose. Each explanation is computed from the input and from what reading and analysing it
 * said, so that it holds for cases that nobody has seen yet. docs/deviations.md tells the same to people.
 */
import { isNone } from './compare.mjs';

const LIMITS = ['ucl', 'lcl', 'ucl2', 'lcl2'];
const isLimit = (aspect) => LIMITS.includes(aspect);
const isVerdict = (aspect) => ['rule', 'judgement', 'beyond limits', 'variation icon', 'runs'].includes(aspect);
const isLower = (aspect) => aspect === 'lcl' || aspect === 'lcl2';

const EXPLANATIONS = [
  {
    says: 'g has no lower limit; the tool draws it at 0',
    holds: ({ aspect, theirs }, { chart }) =>
      chart === 'g' && isLower(aspect) && theirs.every((line) => isNone(line) || line === 0),
  },
  {
    says: 't has no line that is negative before the power; the tool draws it at 0',
    holds: ({ aspect, places, ours, theirs }, { chart }) =>
      chart === 't' &&
      isLimit(aspect) &&
      places.every((i) => ours[i] === null && (isNone(theirs[i]) || theirs[i] === 0)),
  },
  {
    says: 'mr has no lower limit where there is no range; the tool draws it at 0',
    holds: ({ aspect, places, ours, theirs }, { chart }) =>
      chart === 'mr' && isLower(aspect) && places.every((i) => ours[i] === null && theirs[i] === 0),
  },
  {
    says: 'the step date is not in the data: the section begins at the next point; the tool ignores the step',
    holds: (_difference, { problems }) => problems.some(({ code }) => code === 'step-date-absent'),
  },
  {
    says: 'constant or nearly constant values: screening would leave no moving range above 0, so it is not applied; the tool applies it and loses its limits',
    holds: ({ places }, { points, sections, latest, problems }) => {
      const refused = sections.map((section) => isRefused(section, points, problems));
      const touched = places.length > 0 ? places : [latest ?? 0];
      return touched.every((place) => refused[points[place]?.section]);
    },
  },
  {
    says: 'nothing varies: limits equal the centre; the tool divides 0 by 0',
    holds: ({ aspect, places, ours, theirs }, { points }) =>
      isLimit(aspect) && places.every((i) => isNear(ours[i], points[i].centre) && isNone(theirs[i])),
  },
  {
    says: 'constant values: whether the target is met decides; the tool says hit or miss',
    holds: ({ aspect }, { noVariation }) => aspect === 'assurance icon' && noVariation,
  },
  {
    says: 'a section of one value has no limits, so nothing is said about the target; the tool says hit or miss',
    holds: ({ aspect }, { points, latest }) =>
      aspect === 'assurance icon' && points[latest]?.ucl === null && points[latest]?.lcl === null,
  },
  {
    says: 'the last value is missing: the icons are those of the last value that exists; the tool takes the gap for common cause',
    holds: ({ aspect }, { points, latest }) => aspect.endsWith('icon') && latest !== points.length - 1,
  },
  {
    says: 'two trends side by side: a point has the direction of the trend it belongs to; the tool takes that of the step to the next point, a tie or a turn',
    holds: ({ aspect, places }, analysis) =>
      (aspect === 'rule' || aspect === 'judgement') && places.every((place) => isBeforeNextTrend(analysis, place)),
  },
  {
    says: 'a row that its chart type cannot measure is shown as missing; the tool calculates with it',
    holds: (_difference, { problems }) =>
      problems.some(({ code }) =>
        ['numerator-above-denominator', 'count-negative', 'denominator-not-positive'].includes(code),
      ),
  },
  {
    says: 'a baseline applies in every section; qicharts2 ignores it where there are sections',
    holds: (_difference, _analysis, { source, input }) =>
      source.startsWith('qicharts2') && input.options.fixAfter && input.options.rebase?.length > 0,
  },
  {
    says: 'an empty subgroup is a gap; qicharts2 takes it for a subgroup of size 0',
    holds: ({ aspect }, { chart }, { input }) =>
      (chart === 'xbar' || chart === 's') &&
      (isLimit(aspect) || aspect === 'centre' || aspect === 'runs') &&
      input.subgroups.some((values) => isNone(values) || values.every(isNone)),
  },
  {
    says: 'ranges across a gap are dropped; PowerBI-SPC deletes the row and bridges it',
    holds: ({ aspect }, _analysis, { source, input }) =>
      source.startsWith('PowerBI-SPC') && (isLimit(aspect) || aspect === 'centre') && input.values.some(isNone),
  },
  {
    says: 'a value or target within a billionth of a line, or of its neighbour, is on it; the tool lets the last digit decide',
    holds: ({ aspect }, { points }) =>
      (isVerdict(aspect) || aspect === 'assurance icon') &&
      points.some((point, i) => isAllButEqual(point, points[i - 1])),
  },
];

/** The reason for a difference, or `null` where there is none. */
export function explain(difference, analysis, worked) {
  return EXPLANATIONS.find(({ holds }) => holds(difference, analysis, worked))?.says ?? null;
}

/** Whether screening was asked for in a section and not applied; the problem names where the section begins. */
function isRefused({ first }, points, problems) {
  return problems.some(({ code, message }) => code === 'screening-not-applied' && message.includes(points[first].date));
}

/** Whether a point ends a trend, and the next one begins another: the step between them belongs to neither. */
function isBeforeNextTrend({ points }, place) {
  const [point, next] = [points[place], points[place + 1]];
  const trendsOf = (each) => each?.rules.filter(({ rule }) => rule === 'trend') ?? [];
  if (trendsOf(next).length === 0) return false;
  const step = isNear(point.value, next.value) ? null : next.value > point.value ? 'high' : 'low';
  return trendsOf(point).some(({ direction }) => direction !== step);
}

function isNear(a, b) {
  return a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether only the last digits tell a value or target from a line, or a value from the one before. */
function isAllButEqual(point, before) {
  const lines = ['centre', ...LIMITS].map((line) => point[line]);
  const pairs = [
    ...lines.flatMap((line) => [
      [point.value, line],
      [point.target, line],
    ]),
    [point.value, before?.value ?? null],
  ];
  return pairs.some(([a, b]) => a !== b && isNear(a, b));
}
